"""Stories for the laws: wire copy written by chance, with whatever else a string can hold; and whole articles."""

import datetime
import itertools
from typing import Any, get_args

from hypothesis import strategies as st

from newsnorm import (
    Article,
    Byline,
    Caption,
    Credit,
    Dateline,
    DateMention,
    Interval,
    Place,
    PlaceMention,
    Pubdate,
    Section,
    Span,
    Timex3,
)
from newsnorm.article import Label
from newsnorm.geography import Role

PIECES = (
    "OSLO (AP) —",
    "LIMA, Ohio, Nov. 6 (Reuters) -",
    "By Dana Ruiz",
    "(Photo: Dana Ruiz/AFP)",
    "FILE - A ferry is seen in Bergen, Norway, on Monday.",
    "The Ukrainian president said Tuesday he would visit South Korea next week.",
    "three days ago",
    "Feb. 30",
    "the winter of 1942",
    "Paris, Texas",
    "N.Y.",
    "Read more:",
    "___",
    "U.S.-led",
    "1/1/1/",
    "9 a.m. EST",
)
SEPARATORS = ("\n\n", "\n", "\r\n", " ", "  ", ". ", " — ", "\u00a0", "\t", "")


def stories() -> st.SearchStrategy[str]:
    """Pieces of news and of noise, joined by anything that joins words and lines."""
    piece = st.one_of(st.sampled_from(PIECES), st.text(max_size=30))
    joined = st.lists(st.tuples(piece, st.sampled_from(SEPARATORS)), max_size=12)
    return joined.map(lambda parts: "".join(piece + separator for piece, separator in parts))


NOISE = (
    "<b>&\"'",
    "\u00a0\u2014\u2019s",
    "\x00\x1b[1m",
    "x\r\n\u2028y",
    "\u202eabc",
    "{}\\",
    "\U0001f6a2",
    "\ufeff1",
    "]]>",
)
WORDS = st.one_of(
    st.sampled_from(["ferry", "talks", "Tuesday", "Kyiv's", "a", "North Korean"]),
    st.sampled_from(NOISE),
    st.text(min_size=1, max_size=9).filter(lambda words: words.strip() == words),
)
GAPS = st.sampled_from(["\n\n", "\n", " ", "\r\n\r\n", "\u00a0 ", "\n\n\n"])
DAYS = st.integers(-9000, 9000).map(lambda days: datetime.date(2024, 11, 6) + datetime.timedelta(days))


@st.composite
def timexes(draw: st.DrawFn) -> dict[str, Any]:
    """The fields of a date mention but for its words: a day, a month, a time, a duration, a set, something vague."""
    day = draw(DAYS)
    after = day + datetime.timedelta(1)
    noon = datetime.datetime.combine(day, datetime.time(12, 30))
    zoned = noon.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))
    return draw(
        st.sampled_from(
            [
                {
                    "timex3": Timex3("DATE", day.isoformat()),
                    "interval": Interval(day, after),
                    "granularity": "day",
                    "direction": draw(st.sampled_from(["past", "future", None])),
                    "range": draw(st.sampled_from([Interval(day, after), None])),
                },
                {"timex3": Timex3("DATE", f"{day:%Y-%m}", mod="START"), "granularity": "month"},
                {"timex3": Timex3("DATE", "FUTURE_REF"), "unresolved": "vague"},
                {"timex3": Timex3("TIME", noon.isoformat()), "interval": Interval(noon, zoned.replace(tzinfo=None))},
                {"timex3": Timex3("TIME", f"{day}T12:30-05:00"), "interval": Interval(zoned, zoned)},
                {"timex3": Timex3("DURATION", "P3D", mod="APPROX")},
                {"timex3": Timex3("SET", "P1W", quant="EVERY", freq="2X")},
            ]
        )
    )


PLACES = (
    Place(703448, "Kyiv", "capital", "UA", "Kyiv City", "UA.12", 50.45466, 30.5238, 2952301, "Europe/Kyiv", ("UA",)),
    Place(1835841, "South Korea", "country", "KR", latitude=36.5, longitude=127.75, population=51635256),
    Place(None, 'Gulf <of> "Lost" & Found', "sea", None, latitude=-90.0, longitude=180.0, countries=("FI", "EE")),
    Place(4297983, "Lexington", "city", "US", "Kentucky", "US.KY", 38.0498, -84.45855, 329437),
    Place(1, "Nowhere", "region", "US"),
)


@st.composite
def _toponyms(draw: st.DrawFn) -> dict[str, Any]:
    candidates = draw(st.lists(st.sampled_from(PLACES), max_size=3))
    return {
        "place": draw(st.sampled_from([None, *candidates])),
        "candidates": tuple(candidates),
        "role": draw(st.sampled_from(get_args(Role))),
        "reason": draw(st.sampled_from(["", "the largest"])),
    }


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article that there can be: sections that part its text, mentions inside them, values of every kind."""
    text = draw(st.sampled_from(["", " ", "\n"]))
    sections: list[Section] = []
    dates: list[DateMention] = []
    places: list[PlaceMention] = []
    for label in draw(st.lists(st.sampled_from(get_args(Label)), max_size=5)):
        begun = len(text)
        inside: dict[str, list[Any]] = {"date": [], "place": []}
        for kind in draw(st.lists(st.sampled_from(["word", "date", "place"]), min_size=1, max_size=5)):
            words = draw(WORDS)
            span = (len(text), len(text) + len(words), words)
            if kind == "date":
                inside[kind].append(DateMention(*span, rule="test.date", **draw(timexes())))
            elif kind == "place":
                inside[kind].append(PlaceMention(*span, rule="test.place", **draw(_toponyms())))
            text += words + draw(st.sampled_from([" ", "", ", ", "\n"]))
        text = text.rstrip()
        dates += inside["date"]
        places += inside["place"]
        span = (begun, len(text), text[begun:])
        sections.append(_section(draw, label, span, inside, sections))
        text += draw(GAPS)
    dates += draw(_across(text, sections, [*dates, *places]))
    dates.sort(key=lambda mention: mention.start)
    return Article(text, draw(st.none() | DAYS), tuple(sections), tuple(dates), tuple(places))


@st.composite
def _across(draw: st.DrawFn, text: str, sections: list[Section], taken: list[Any]) -> list[DateMention]:
    """Dates that begin in one section and end in the next: "10" at the end of a line and "minutes" on the next."""
    found: list[DateMention] = []
    for before, after in itertools.pairwise(sections):
        span = Span(before.end - 1, after.start + 1, text[before.end - 1 : after.start + 1])
        if not any(span.overlaps(other) for other in [*taken, *found]) and draw(st.booleans()):
            found.append(DateMention(span.start, span.end, span.text, "test.across", **draw(timexes())))
    return found


def _section(
    draw: st.DrawFn, label: Label, span: tuple[int, int, str], inside: dict[str, list[Any]], before: list[Section]
) -> Section:
    name = st.none() | WORDS
    match label:
        case "caption":
            credit = next((section for section in before if isinstance(section, Credit)), None)
            return Caption(*span, label, "test", credit)
        case "credit":
            return Credit(*span, label, "test", draw(name), draw(name))
        case "byline":
            return Byline(*span, label, "test", tuple(draw(st.lists(WORDS, max_size=2))), draw(name), draw(name))
        case "pubdate":
            return Pubdate(*span, label, "test", draw(st.none() | st.dates()))
        case "dateline":
            return Dateline(*span, label, "test", tuple(inside["place"]), draw(name), next(iter(inside["date"]), None))
    return Section(*span, label, "test")
