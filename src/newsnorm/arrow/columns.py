"""What is found in a story as columns of Arrow: one tree that gives both the types and the arrays.

The fields bear the names of the attributes they hold, so that ``mention.timex3.value`` is the same path in Python, in
SQL and in a data frame. Only types that every engine keeps are used: string, int32, int64, float64, date32, list and
struct.
"""

import dataclasses
import datetime
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, chain, compress
from typing import Any, Protocol, TypeAlias

import pyarrow as pa

from newsnorm.article import Article, Caption, Dateline, DateMention, PlaceMention, Section
from newsnorm.geography import Place
from newsnorm.timex import Interval, Timex3
from newsnorm.value import columns_of

Column: TypeAlias = Sequence[Any]


class Shape(Protocol):
    """How a column of things looks in Arrow; columns are built whole, leaf by leaf, and not a record at a time."""

    @property
    def type(self) -> pa.DataType:
        """The Arrow type."""

    def array(self, given: Column) -> pa.Array:
        """The Arrow array of what is given, where None stands for null."""


class Leaf:
    """Numbers, strings and days."""

    def __init__(self, kind: pa.DataType) -> None:
        self.type = kind

    def array(self, given: Column) -> pa.Array:
        """Every value as it is."""
        return pa.array(given, self.type)


class Read:
    """What is read off each thing of a column."""

    def __init__(self, read: Callable[[Column], Column], of: Shape) -> None:
        self.read, self.of, self.type = read, of, of.type

    def array(self, given: Column) -> pa.Array:
        """What is read, in its shape."""
        return self.of.array(self.read(given))


class List:
    """Any number of one shape."""

    def __init__(self, of: Shape) -> None:
        self.of, self.type = of, pa.list_(of.type)

    def array(self, given: Column) -> pa.Array:
        """Where each list ends, and all that is in them."""
        lists = [() if each is None else each for each in given]
        ends: list[int | None] = [0, *accumulate(map(len, lists))]
        for number, each in enumerate(given):
            if each is None:
                ends[number] = None
        return pa.ListArray.from_arrays(pa.array(ends, pa.int32()), self.of.array(list(chain.from_iterable(lists))))


class Struct:
    """A noun of some kind: the shapes of its fields, and of what is read off it in a way of its own."""

    def __init__(self, kind: type[Any], own: dict[str, Shape], **read: Read) -> None:
        self.fields: dict[str, Shape] = {**own, **read}
        self.parts = [pa.field(name, shape.type) for name, shape in self.fields.items()]
        self.type = pa.struct(self.parts)
        self.names = [field.name for field in dataclasses.fields(kind)]
        self.taken = columns_of(kind)

    def array(self, given: Column) -> pa.Array:
        """The nouns, taken to the rows where they stand; where none stands is null."""
        there = [noun is not None for noun in given]
        if all(there):
            return self.of_nouns(given)
        rows = [row - 1 if here else None for row, here in zip(accumulate(there), there, strict=True)]
        return self.of_nouns(list(compress(given, there))).take(pa.array(rows, pa.int32()))

    def of_nouns(self, nouns: Column) -> pa.Array:
        """The array of nouns, field by field."""
        columns = dict(zip(self.names, self.taken(nouns), strict=True))
        arrays = [shape.array(columns.get(name, nouns)) for name, shape in self.fields.items()]
        return pa.StructArray.from_arrays(arrays, fields=self.parts)


class Named(Struct):
    """A noun that is meant again and again: each is laid down once, and taken as often as it is meant."""

    def array(self, given: Column) -> pa.Array:
        """The nouns, by their identity."""
        nouns = {id(noun): noun for noun in given}
        missing = nouns.pop(id(None), self)
        rows: dict[int, int | None] = {key: row for row, key in enumerate(nouns)}
        if missing is None:
            rows[id(None)] = None
        numbers = pa.array([rows[key] for key in map(id, given)], pa.int32())
        return self.of_nouns(list(nouns.values())).take(numbers)


def _credited(name: str) -> Read:
    """Reads a picture credit's field off the credit, and off the caption that it credits."""

    def read(section: Section) -> str | None:
        return getattr(section.credit if isinstance(section, Caption) else section, name, None)

    return Read(lambda sections: [None if type(section) is Section else read(section) for section in sections], STRING)


def _printed(name: str, shape: Shape) -> Read:
    """Reads a field that only some sections have."""

    def read(sections: Column) -> Column:
        return [None if type(section) is Section else getattr(section, name, None) for section in sections]

    return Read(read, shape)


def _numbers(places: Column) -> Column:
    return [place.geonames_id for place in places]


def _first_days(moments: Column) -> Column:
    return [moment.date() if isinstance(moment, datetime.datetime) else moment for moment in moments]


def _days_after(moments: Column) -> Column:
    return [_day_after(moment) if isinstance(moment, datetime.datetime) else moment for moment in moments]


def _day_after(moment: datetime.datetime) -> datetime.date:
    return moment.date() + datetime.timedelta(days=moment.time() > datetime.time.min)


STRING, INT, LONG, DOUBLE = Leaf(pa.string()), Leaf(pa.int32()), Leaf(pa.int64()), Leaf(pa.float64())
DAY = Leaf(pa.date32())
STRINGS = List(STRING)
SPAN: dict[str, Shape] = {"start": INT, "end": INT, "text": STRING}

PLACE = Named(
    Place,
    {
        "geonames_id": INT,
        "name": STRING,
        "kind": STRING,
        "country_code": STRING,
        "admin1": STRING,
        "admin1_code": STRING,
        "latitude": DOUBLE,
        "longitude": DOUBLE,
        "population": LONG,
        "time_zone": STRING,
        "countries": STRINGS,
    },
)
PLACE_MENTION = Struct(
    PlaceMention,
    {
        **SPAN,
        "rule": STRING,
        "place": PLACE,
        "role": STRING,
        "reason": STRING,
        "candidates": List(Read(_numbers, INT)),
    },
)
TIMEX3 = Struct(Timex3, {"type": STRING, "value": STRING, "mod": STRING, "quant": STRING, "freq": STRING})
INTERVAL = Struct(Interval, {"start": Read(_first_days, DAY), "end": Read(_days_after, DAY)})
DATE_MENTION = Struct(
    DateMention,
    {
        **SPAN,
        "rule": STRING,
        "timex3": TIMEX3,
        "interval": INTERVAL,
        "granularity": STRING,
        "direction": STRING,
        "unresolved": STRING,
        "range": INTERVAL,
    },
)
SECTION = Struct(
    Section,
    {**SPAN, "label": STRING, "rule": STRING},
    names=_printed("names", STRINGS),
    title=_printed("title", STRING),
    affiliation=_printed("affiliation", STRING),
    photographer=_credited("photographer"),
    agency=_credited("agency"),
)
DATELINE = Struct(
    Dateline, {**SPAN, "rule": STRING, "places": List(PLACE_MENTION), "agency": STRING, "date": DATE_MENTION}
)
STORY: dict[str, Shape] = {
    "published": DAY,
    "sections": List(SECTION),
    "datelines": List(DATELINE),
    "dates": List(DATE_MENTION),
    "places": List(PLACE_MENTION),
}


def story_columns(stories: Iterable[Article | None]) -> list[pa.Array]:
    """The columns of STORY, one row per story; a story that is None has null in each."""
    given = list(stories)
    return [
        shape.array([None if story is None else getattr(story, name) for story in given])
        for name, shape in STORY.items()
    ]
