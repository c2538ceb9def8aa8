"""What must hold between the answers to two questions: each law is named after what it says.

That answers point at their words, that results copy and that nothing raises is in ``test_normalize.py``; that records
come back is in ``test_records.py``; that time is linear, and that threads and processes agree, in ``tests/trust``.
"""

import datetime
import itertools
import unicodedata
from collections.abc import Callable

import pycountry
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import newsnorm
from doors import DAY
from newsnorm.gazetteer import world
from strategies import PIECES, SEPARATORS, stories

ACCENTED = (
    "BOGOTÁ, Colombia (AP) — It rained Tuesday in São Paulo.",
    "Zürich’s mayor met the Côte d’Ivoire team in Málaga last week.",
    "José visited Córdoba, México, on Nov. 6.",
    "In Reykjavík, the Curaçao delegation waited three days.",
)
DAYS = st.dates(datetime.date(1950, 1, 1), datetime.date(2050, 12, 31))
RELATIVE = ("Tuesday", "last week", "three days ago", "next Friday", "tomorrow", "two weeks later", "Monday morning")


def wire() -> st.SearchStrategy[str]:
    """Pieces of news alone, without noise."""
    part = st.tuples(st.sampled_from((*PIECES, *ACCENTED)), st.sampled_from(SEPARATORS[:-1]))
    return st.lists(part, min_size=1, max_size=8).map(lambda parts: "".join(map("".join, parts)))


def told(article: newsnorm.Article) -> list[object]:
    """What an article says, apart from where and in which characters."""
    return [
        [(section.label, section.rule) for section in article.sections],
        [(mention.timex3, mention.interval, mention.rule) for mention in article.dates],
        [(mention.place, mention.role) for mention in article.places],
    ]


def meant(mention: newsnorm.DateMention | newsnorm.PlaceMention) -> object:
    """What a mention means."""
    return mention.timex3 if isinstance(mention, newsnorm.DateMention) else (mention.place, mention.role)


def offsets(article: newsnorm.Article) -> list[list[tuple[int, int]]]:
    """Where an article says it."""
    return [[(span.start, span.end) for span in spans] for spans in (article.sections, article.dates, article.places)]


def read(text: str) -> newsnorm.Article:
    return newsnorm.normalize(text, published=DAY)


@given(stories())
def test_sections_part_a_text_without_loss(text: str) -> None:
    sections = read(text).sections
    edges = [0, *itertools.chain.from_iterable((section.start, section.end) for section in sections), len(text)]
    assert edges == sorted(edges)
    parts = [text[start:end] for start, end in itertools.pairwise(edges)]
    assert parts[1::2] == [section.text for section in sections]
    assert not "".join(parts[::2]).strip()


@pytest.mark.parametrize(
    "variant",
    [
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u2009"),
        lambda text: text.replace("'", "\u2019").replace("\u2019", "'"),
        lambda text: text.replace("'", "\u2019"),
        lambda text: text.replace("-", "\u2011"),
        lambda text: text.translate({digit: digit + 0xFEE0 for digit in range(ord("0"), ord("9") + 1)}),
    ],
    ids=["no-break space", "thin space", "straight quote", "curly quote", "no-break hyphen", "full-width digit"],
)
@given(text=wire())
def test_variants_of_a_character_mean_the_same(variant: Callable[[str], str], text: str) -> None:
    plain, varied = read(text), read(variant(text))
    assert told(varied) == told(plain)
    assert offsets(varied) == offsets(plain)


@given(wire())
@example(" ".join(ACCENTED))
@example("It was on March Réka that they met.")
@example("It rained in Novembeŕ 2024.")
def test_accents_composed_or_not_mean_the_same(text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    apart = unicodedata.normalize("NFD", text)
    at = [0, *itertools.accumulate(len(unicodedata.normalize("NFD", character)) for character in text)]
    for find in (newsnorm.find_dates, newsnorm.find_places):  # without sections: those may turn on how long a line is
        composed, decomposed = find(text), find(apart)
        assert [(at[each.start], at[each.end]) for each in composed] == [(each.start, each.end) for each in decomposed]
        assert [meant(each) for each in composed] == [meant(each) for each in decomposed]


@given(wire())
def test_line_ends_of_every_system_mean_the_same(text: str) -> None:
    text = text.replace("\r\n", "\n")
    at = [0, *itertools.accumulate(2 if character == "\n" else 1 for character in text)]
    unix, windows = read(text), read(text.replace("\n", "\r\n"))
    assert told(windows) == told(unix)
    assert offsets(windows) == [[(at[start], at[end]) for start, end in spans] for spans in offsets(unix)]


def test_a_dateline_is_read_over_any_line_end() -> None:
    text = "By Dana Ruiz By Dana Ruiz By Dana Ruiz 9 a.m. EST\nOSLO (AP) —\n\n"
    unix, windows = read(text), read(text.replace("\n", "\r\n"))
    assert told(windows) == told(unix)


@given(st.sampled_from([country.alpha_2 for country in pycountry.countries]))
def test_a_country_is_known_by_its_own_names(code: str) -> None:
    country = newsnorm.canonical_country(code)
    assert country
    for name in (country.name, country.official_name, country.code, country.alpha3):
        assert newsnorm.canonical_country(name) == country


@given(st.sampled_from([country.alpha_2 for country in pycountry.countries]))
def test_a_country_is_found_by_its_canonical_name(code: str) -> None:
    country = newsnorm.canonical_country(code)
    assert country
    text = f"The government of {country.name} said that its ministers would meet again."
    found = [mention for mention in newsnorm.find_places(text) if mention.text in country.name]
    assert country.code in [mention.place and mention.place.country_code for mention in found]


@given(st.sampled_from(sorted(world().names)))
def test_a_place_is_known_by_its_own_name(name: str) -> None:
    place = newsnorm.canonical_place(name)
    assume(place is not None)
    again = newsnorm.canonical_place(place.name, country=place.country_code)
    assert again is not None
    assert newsnorm.canonical_place(again.name, country=again.country_code) == again


@given(st.sampled_from(RELATIVE), DAYS, st.integers(-500, 500))
def test_what_is_told_from_the_day_moves_with_it_by_weeks(phrase: str, day: datetime.date, weeks: int) -> None:
    moved = datetime.timedelta(weeks=weeks)
    one, other = (newsnorm.resolve_date(phrase, anchor=anchor) for anchor in (day, day + moved))
    assert one is not None
    assert other is not None
    assert one.interval is not None
    assert other.interval is not None
    assert (one.interval.start + moved, one.interval.end + moved) == (other.interval.start, other.interval.end)


@given(st.sampled_from(["Nov. 6", "March", "the winter", "Feb. 29, 2024", "July 4"]), DAYS, st.integers(-3, 3))
def test_days_of_the_year_come_again_after_four_hundred_years(phrase: str, day: datetime.date, times: int) -> None:
    then = day.replace(year=day.year + 400 * times)
    one, other = (newsnorm.resolve_date(phrase, anchor=anchor) for anchor in (day, then))
    assert one is not None
    assert other is not None
    if "2024" in phrase:
        assert one.timex3 == other.timex3
    else:
        assert one.interval is not None
        assert other.interval is not None
        years = other.interval.start.year - one.interval.start.year
        assert years == 400 * times
        assert other.interval.start.replace(year=one.interval.start.year) == one.interval.start


@given(stories(), stories())
def test_dates_are_found_in_two_texts_as_in_each(before: str, after: str) -> None:
    shift = len(before) + 2
    joined = newsnorm.find_dates(f"{before}\n\n{after}")
    apart = [(m.start, m.end) for m in newsnorm.find_dates(before)]
    apart += [(m.start + shift, m.end + shift) for m in newsnorm.find_dates(after)]
    assert [(m.start, m.end) for m in joined] == apart


@given(stories(), st.integers(0, 400))
def test_what_comes_after_does_not_change_the_dates_before(text: str, cut: int) -> None:
    dates = newsnorm.find_dates(text, published=DAY)
    cut = next((m.end for m in dates if m.end >= cut), len(text))
    end = text.find("\n", cut) + 1 or len(text)
    kept = [m for m in dates if m.end <= end]
    assert [*newsnorm.find_dates(text[:end], published=DAY)][: len(kept)] == kept
