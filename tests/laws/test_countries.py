"""The laws of country names: what the tables say holds however a name is written."""

import datetime
import unicodedata

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm import canonical_country, canonical_place
from newsnorm.codes import KOSOVO, country
from newsnorm.gazetteer import tongues, world
from newsnorm.keys import key
from newsnorm.language import Language
from newsnorm.languages.en import ENGLISH
from newsnorm.nations import holding, index

INDEX = index(ENGLISH.nations)
CODES = sorted(INDEX.short)
COUNTRIES = INDEX.names
NAMES = sorted(COUNTRIES)
AMBIGUOUS: set[str] = set()
"""The names that mean two countries in the same year: there is none."""


def wide(text: str) -> str:
    """The text in full-width forms, as East Asian typesetting has them."""
    return "".join(chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in text)


def accented(text: str) -> str:
    """The text with an accent on each of its vowels, as a mark of its own."""
    return "".join(letter + "\u0301" if letter in "aeiou" else letter for letter in text)


def code_of(name: str, **how: object) -> str | None:
    found = canonical_country(name, **how)  # type: ignore[arg-type]
    return found.code if found else None


@pytest.mark.parametrize("code", CODES)
def test_canonicalising_a_canonical_name_changes_nothing(code: str) -> None:
    once = canonical_country(code)
    assert once is not None
    assert once.code == code
    for name in (once.name, once.official_name, once.alpha3, once.code):
        assert canonical_country(name) == once


@given(st.sampled_from(NAMES))
def test_a_name_is_its_own_canonical_form_after_one_step(name: str) -> None:
    once = canonical_country(name)
    assert once is not None
    assert canonical_country(once.name) == once


@pytest.mark.parametrize("code", CODES)
def test_every_country_is_one_of_pycountry_or_kosovo(code: str) -> None:
    ours = country(code)
    assert ours is not None
    if code == KOSOVO.code:
        return
    theirs = pycountry.countries.get(alpha_2=code)
    assert (ours.alpha3, ours.numeric) == (theirs.alpha_3, theirs.numeric)
    assert ours.official_name == getattr(theirs, "official_name", theirs.name).removeprefix("the ")


def test_every_country_of_pycountry_has_a_name() -> None:
    assert {each.alpha_2 for each in pycountry.countries} | {"XK"} == set(CODES)


@given(st.sampled_from(NAMES), st.sampled_from([str.upper, str.lower, str.title, wide, accented, "  {} ".format]))
def test_a_name_means_the_same_in_any_case_accent_or_width(name: str, written: object) -> None:
    expected = holding(COUNTRIES[name], None)[0].code
    assert code_of(written(name)) == expected  # type: ignore[operator]


@given(st.sampled_from(NAMES))
def test_articles_points_and_apostrophes_do_not_matter(name: str) -> None:
    expected = code_of(name)
    assert code_of(f"the {name}") == expected
    assert code_of(name.replace(" and ", " & ")) == expected
    assert code_of(".".join(name)) == expected or " " in name
    assert code_of(f"“{name}”") == expected


def test_no_name_means_two_countries_in_one_year() -> None:
    ambiguous = {
        name
        for name, meanings in COUNTRIES.items()
        for year in range(1800, 2030)
        if len({each.code for each in meanings if each.holds(year)}) > 1
        and year not in {each.until for each in meanings}
    }
    assert ambiguous == AMBIGUOUS


@given(st.sampled_from([name for name in NAMES if any(each.until for each in COUNTRIES[name])]), st.integers(-9, 9))
def test_a_name_means_its_country_in_its_own_years_alone(name: str, beyond: int) -> None:
    for each in COUNTRIES[name]:
        if each.until is None or len(COUNTRIES[name]) > 1:
            continue
        year = each.until + beyond
        expected = each.code if each.holds(year) else None
        assert code_of(name, when=year) == expected
        assert code_of(name, when=datetime.date(year, 7, 1)) == expected
        assert code_of(name) == each.code


@given(st.sampled_from(sorted(dict(tongues.spoken()).items())[::7]))
def test_a_name_in_another_language_means_its_country_unless_english_says_otherwise(row: tuple[str, str]) -> None:
    name, code = row
    assert code_of(name) == (holding(COUNTRIES[name], None)[0].code if name in COUNTRIES else code)


@given(st.sampled_from(NAMES) | st.text(max_size=30))
def test_leave_to_misspell_takes_no_answer_away(name: str) -> None:
    exact = code_of(name)
    assert exact is None or code_of(name, fuzzy=True) == exact


@given(st.sampled_from([name for name in NAMES if len(name) > 6]), st.data())
def test_a_slip_of_the_pen_means_the_same_country_or_none(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(name) - 2))
    slipped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    assert code_of(slipped, fuzzy=True) in {code_of(name), code_of(slipped), None}


PLACES = [name for name in sorted(world().names)[::31] if key(name) not in COUNTRIES]


@given(st.sampled_from(PLACES))
def test_a_place_that_is_no_country_is_never_taken_for_one(name: str) -> None:
    owned = [sense.place for sense in world().senses(name, small=False) if sense.own]
    if owned and all(place.kind not in {"country", "territory"} for place in owned):
        assert code_of(name, fuzzy=True) == code_of(name)


REGIONS = [
    *("North America", "New Jersey", "New Mexico", "West Africa", "Northern Territory", "Papua Barat", "East Anglia"),
    *("Middle East", "Balkans", "New England", "South Pacific", "Upper Austria", "Inner Mongolia", "Western Australia"),
]


@pytest.mark.parametrize("name", REGIONS)
@pytest.mark.parametrize("fuzzy", [False, True])
def test_a_region_is_no_country(name: str, fuzzy: bool) -> None:
    assert canonical_country(name, fuzzy=fuzzy) is None


@given(st.text(max_size=60), st.booleans(), st.sampled_from(["iso", "ioc", "fifa"]))
def test_every_string_has_an_answer(name: str, fuzzy: bool, codes: str) -> None:
    canonical_country(name, fuzzy=fuzzy, codes=codes)
    canonical_place(name)


@pytest.mark.parametrize(
    "name", ["", " ", "x", "7", "-", "🇫🇷", "\x00", "\ud800", "(", "()", "/", ",", "the", "x" * 1_000_000]
)
def test_what_names_nothing_has_no_answer(name: str) -> None:
    assert canonical_country(name) is None
    assert canonical_country(name, fuzzy=True) is None
    assert canonical_place(name) is None


@pytest.mark.parametrize("code", CODES)
def test_codes_are_codes_in_capitals_alone(code: str) -> None:
    found = country(code)
    assert found is not None
    assert code_of(found.code) == code_of(found.alpha3) == code
    for small in (code.lower(), found.alpha3.lower()):
        assert small in COUNTRIES or canonical_country(small) is None


def test_codes_of_sport_are_read_when_they_are_asked_for() -> None:
    assert [code_of(code) for code in ("GER", "SUI", "ENG")] == [None, None, None]
    assert [code_of(code, codes="ioc") for code in ("GER", "SUI", "USA", "KOS")] == ["DE", "CH", "US", "XK"]
    assert [code_of(code, codes="fifa") for code in ("GER", "ENG", "KVX", "FRA")] == ["DE", "GB", "XK", "FR"]


def test_a_system_of_codes_that_is_none_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"codes must be one of iso, ioc, fifa, not 'fiffa': fifa\?"):
        canonical_country("France", codes="fiffa")


@pytest.mark.parametrize("when", ["2020", 2020.5, True])
def test_a_time_that_is_none_is_refused_by_name(when: object) -> None:
    with pytest.raises(TypeError, match="when must be a date or a year"):
        canonical_country("France", when=when)  # type: ignore[arg-type]


def test_a_language_without_names_for_countries_still_knows_codes_and_native_names() -> None:
    silent = Language("zz", ENGLISH.layout, ENGLISH.dates, ENGLISH.places)
    found = canonical_country("FR", language=silent)
    assert found is not None
    assert found.name == "France"
    assert code_of("Deutschland", language=silent) == "DE"
    assert code_of("Ivorians", language=silent) is None


def test_keys_are_keys_of_themselves_in_every_script() -> None:
    for point in range(0, 0x30000, 5):
        letter = chr(point)
        if unicodedata.category(letter) != "Cn":
            assert key(key(letter)) == key(letter)
