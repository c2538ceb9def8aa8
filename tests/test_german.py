"""German, the second language: its words are data like those of English, and no engine knows either."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from marks import unmark
from newsnorm import canonical_country, find_dates
from newsnorm.languages.de import GERMAN
from newsnorm.languages.de.nations import NATIONS

CORPUS = Path(__file__).parent / "corpus" / "de"


def cases(name: str) -> list[Any]:
    with (CORPUS / name).open("rb") as file:
        read = tomllib.load(file)["case"]
    assert read, f"{name} holds no case"
    return [pytest.param(case, id=case["label"]) for case in read]


def wanted_and_found(case: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    text, marks = unmark(case["text"])
    found = find_dates(text, published=case.get("published"), language=GERMAN)
    return marks, [(mention.start, mention.end, mention.timex3.value) for mention in found]


@pytest.mark.parametrize("case", cases("dates.toml"))
def test_a_date_is_found_where_it_stands_and_means_what_it_says(case: dict[str, Any]) -> None:
    wanted, found = wanted_and_found(case)
    assert found == wanted


@pytest.mark.xfail(reason="known, and said so in the documents", raises=AssertionError)
@pytest.mark.parametrize("case", cases("dates_known_failures.toml"))
def test_a_known_failure_is_still_one(case: dict[str, Any]) -> None:
    wanted, found = wanted_and_found(case)
    assert found == wanted


def countries() -> dict[str, Any]:
    with (CORPUS / "countries.toml").open("rb") as file:
        return tomllib.load(file)


@pytest.mark.parametrize(("name", "code"), countries()["codes"].items())
def test_a_name_is_the_country_that_german_means_by_it(name: str, code: str) -> None:
    country = canonical_country(name, language=GERMAN)
    assert (country.code if country else "") == code


@pytest.mark.parametrize(("name", "then"), countries()["when"].items())
def test_a_name_of_the_past_is_known_in_its_years_and_not_before(name: str, then: dict[str, Any]) -> None:
    country = canonical_country(name, when=then["year"], language=GERMAN)
    assert country is not None
    assert country.code == then["code"]
    assert canonical_country(name, when=1700, language=GERMAN) is None


@pytest.mark.parametrize("row", [line for line in NATIONS.split("\n") if line[2:5] == " | "])
def test_every_country_is_known_by_the_name_that_german_prints(row: str) -> None:
    code, printed = row.split(" | ")[:2]
    country = canonical_country(printed, language=GERMAN)
    assert country is not None
    assert (country.code, country.name) == (code, printed)
