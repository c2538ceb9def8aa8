"""German, the second language: its words are data like those of English, and no engine knows either."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from marks import unmark
from newsnorm import find_dates
from newsnorm.languages.de import GERMAN

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
