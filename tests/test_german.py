"""German, the second language: its words are data like those of English, and no engine knows either."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from marks import unmark
from newsnorm import canonical_country, find_dates, normalize
from newsnorm.languages.de import GERMAN
from newsnorm.languages.de.layout import LAYOUT
from newsnorm.languages.de.nations import NATIONS
from newsnorm.layout import Agency

CORPUS = Path(__file__).parent / "corpus" / "de"


def cases(name: str) -> list[Any]:
    with (CORPUS / name).open("rb") as file:
        read = tomllib.load(file)["case"]
    assert read, f"{name} holds no case"
    return [pytest.param(case, id=case["label"]) for case in read]


def dates(case: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """What is wanted of a case, and what is found."""
    text, marks = unmark(case["text"])
    found = find_dates(text, published=case.get("published"), language=GERMAN)
    return marks, [(mention.start, mention.end, mention.timex3.value) for mention in found]


def sections(case: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """What is wanted of a case, and what is found; a day that the story prints is found too."""
    text, marks = unmark(case["text"])
    article = normalize(text, language=GERMAN)
    found = [(section.start, section.end, section.label) for section in article.sections]
    return [*marks, case.get("published")], [*found, article.published]


def places(case: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    """What is wanted of a case, and what is found: the code of the country and the role."""
    text, marks = unmark(case["text"])
    mentions = normalize(text, language=GERMAN).places
    return marks, [(each.start, each.end, f"{each.place and each.place.country_code}:{each.role}") for each in mentions]


@pytest.mark.parametrize("case", cases("dates.toml"))
def test_a_date_is_found_where_it_stands_and_means_what_it_says(case: dict[str, Any]) -> None:
    wanted, found = dates(case)
    assert found == wanted


@pytest.mark.parametrize("case", cases("sections.toml"))
def test_the_sections_of_a_story_are_told_apart(case: dict[str, Any]) -> None:
    wanted, found = sections(case)
    assert found == wanted


@pytest.mark.parametrize("case", cases("places.toml"))
def test_a_place_is_found_and_told_from_its_people(case: dict[str, Any]) -> None:
    wanted, found = places(case)
    assert found == wanted


@pytest.mark.xfail(reason="known, and said so in the documents", raises=AssertionError)
@pytest.mark.parametrize(
    ("read", "case"),
    [
        pytest.param(read, *case.values, id=case.id)
        for read, name in (
            (dates, "dates_known_failures.toml"),
            (sections, "sections_known_failures.toml"),
            (places, "places_known_failures.toml"),
        )
        for case in cases(name)
    ],
)
def test_a_known_failure_is_still_one(read: Callable[[dict[str, Any]], Any], case: dict[str, Any]) -> None:
    wanted, found = read(case)
    assert found == wanted


@pytest.mark.parametrize("agency", LAYOUT.agencies, ids=lambda agency: agency.name)
def test_an_agency_signs_a_dateline_in_its_own_way(agency: Agency) -> None:
    dateline = normalize(f"{agency.example} Der Rat hat am Montag getagt und sich vertagt.", language=GERMAN).dateline
    assert dateline is not None
    assert dateline.text == agency.example
    assert dateline.agency in agency.printed


@pytest.mark.parametrize("line", [line for rule in LAYOUT.rules for line in rule.counterexamples])
def test_a_line_of_the_story_is_not_taken_for_one_around_it(line: str) -> None:
    story = f"Der Rat hat am Montag getagt.\n\n{line}\n\nEr hat sich auf Freitag vertagt."
    assert [section.label for section in normalize(story, language=GERMAN).sections] == ["body"] * 3


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
