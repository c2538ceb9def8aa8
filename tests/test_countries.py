"""Names of countries as people write them: each case of the corpus, and the years in which a name had its meaning."""

import importlib.util
import tomllib
from pathlib import Path

import pytest

from newsnorm import canonical_country, codes

CORPUS = Path(__file__).parent / "corpus" / "en"


def cases(name: str) -> list[tuple[str, str]]:
    """The pairs of a corpus file: a name and the code of its country."""
    read = tomllib.loads((CORPUS / name).read_text(encoding="utf8"))["case"]
    return [pair for case in read for pair in zip(case["names"], case["codes"], strict=True)]


@pytest.mark.parametrize(("name", "code"), cases("countries.toml"))
def test_a_name_means_its_country(name: str, code: str) -> None:
    found = canonical_country(name)
    assert (found.code if found else "") == code


@pytest.mark.parametrize(("name", "code"), cases("countries_misspelt.toml"))
def test_a_misspelt_name_means_its_country_where_that_is_asked_for(name: str, code: str) -> None:
    found = canonical_country(name, fuzzy=True)
    assert (found.code if found else "") == code


@pytest.mark.parametrize(
    ("name", "year", "code"),
    [
        ("Republic of China", 1930, "CN"),
        ("Republic of China", 1990, "TW"),
        ("Soviet Union", 1985, "RU"),
        ("Soviet Union", 2005, None),
        ("Gold Coast", 1930, "GH"),
        ("Gold Coast", 2020, None),
        ("East Pakistan", 1960, "BD"),
        ("Yugoslavia", 1975, "RS"),
        ("Burma", 1960, "MM"),
        ("Burma", 2020, "MM"),
        ("Germany", 1960, "DE"),
    ],
)
def test_a_name_means_what_it_meant_that_year(name: str, year: int, code: str | None) -> None:
    found = canonical_country(name, when=year)
    assert (found.code if found else None) == code


def test_the_name_is_the_short_one_and_the_official_one_is_formal() -> None:
    found = canonical_country("ROK")
    assert found is not None
    assert (found.name, found.official_name) == ("South Korea", "Korea, Republic of")
    found = canonical_country("Cote dIvoire")
    assert found is not None
    assert (found.name, found.official_name) == ("Ivory Coast", "Republic of Côte d'Ivoire")


def test_the_countries_are_those_of_pycountry_however_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read = codes._records()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert codes._records() == read
