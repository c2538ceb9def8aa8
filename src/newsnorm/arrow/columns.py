"""What is found in a story as columns of Arrow: one tree that gives both the types and the arrays.

The fields bear the names of the attributes they hold, so that ``mention.timex3.value`` is the same path in Python, in
SQL and in a data frame. Only types that every engine keeps are used: string, int32, int64, float64, date32, list and
struct.
"""

import datetime
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, chain
from operator import attrgetter
from typing import Any, TypeAlias

import pyarrow as pa

from newsnorm.article import Article, Caption, Section
from newsnorm.timex import Interval
from newsnorm.value import value


@value
class Struct:
    """A noun: its fields by name, each with what reads it off the noun and the shape of what is read."""

    fields: tuple[tuple[str, Callable[[Any], Any], "Shape"], ...]


@value
class List:
    """Any number of one shape."""

    of: "Shape"


Shape: TypeAlias = pa.DataType | Struct | List


def arrow_type(shape: Shape) -> pa.DataType:
    """The Arrow type of a shape."""
    match shape:
        case Struct(fields):
            return pa.struct([(name, arrow_type(part)) for name, _, part in fields])
        case List(of):
            return pa.list_(arrow_type(of))
    return shape


def arrow_array(shape: Shape, given: Sequence[Any]) -> pa.Array:
    """The Arrow array of what is given, where None stands for null.

    Columns are built whole, leaf by leaf: that is several times quicker than handing Arrow a record per noun.
    """
    match shape:
        case Struct(fields):
            # A place is named again and again: each object is laid down once, and then taken as often as it is meant.
            objects = {id(noun): noun for noun in given if noun is not None}
            nouns = list(objects.values())
            arrays = [arrow_array(part, list(map(read, nouns))) for _, read, part in fields]
            array = pa.StructArray.from_arrays(arrays, fields=list(arrow_type(shape)))
            if len(nouns) == len(given):
                return array
            rows = dict(zip(objects, range(len(nouns)), strict=True))
            return array.take(pa.array([None if noun is None else rows[id(noun)] for noun in given], pa.int32()))
        case List(of):
            ends = [0, *accumulate(0 if nouns is None else len(nouns) for nouns in given)]
            starts = pa.array(
                [None if nouns is None else start for start, nouns in zip(ends, given, strict=False)] + ends[-1:],
                pa.int32(),
            )
            flat = list(chain.from_iterable(nouns for nouns in given if nouns is not None))
            return pa.ListArray.from_arrays(starts, arrow_array(of, flat))
    return pa.array(given, shape)


def _noun(*plain: tuple[str, Shape], **read: tuple[Callable[[Any], Any], Shape]) -> Struct:
    """A struct of attributes taken as they are, then of fields that are read in a way of their own."""
    taken = [(name, attrgetter(name), shape) for name, shape in plain]
    return Struct((*taken, *((name, how, shape) for name, (how, shape) in read.items())))


def _credited(name: str) -> Callable[[Section], str | None]:
    """Reads a picture credit's field off the credit, and off the caption that it credits."""

    def read(section: Section) -> str | None:
        return getattr(section.credit if isinstance(section, Caption) else section, name, None)

    return read


def _printed(name: str, otherwise: Any = None) -> Callable[[Section], Any]:
    """Reads a field that only some sections have."""
    return lambda section: getattr(section, name, otherwise)


def _first_day(interval: Interval) -> datetime.date:
    start = interval.start
    return start.date() if isinstance(start, datetime.datetime) else start


def _day_after(interval: Interval) -> datetime.date:
    end = interval.end
    if not isinstance(end, datetime.datetime):
        return end
    return end.date() + datetime.timedelta(days=end.time() > datetime.time.min)


STRING, INT, LONG, DOUBLE, DAY = pa.string(), pa.int32(), pa.int64(), pa.float64(), pa.date32()
STRINGS = List(STRING)
SPAN = (("start", INT), ("end", INT), ("text", STRING))

PLACE = _noun(
    ("geonames_id", INT),
    ("name", STRING),
    ("kind", STRING),
    ("country_code", STRING),
    ("admin1", STRING),
    ("admin1_code", STRING),
    ("latitude", DOUBLE),
    ("longitude", DOUBLE),
    ("population", LONG),
    ("time_zone", STRING),
    ("countries", STRINGS),
)
PLACE_MENTION = _noun(
    *SPAN,
    ("rule", STRING),
    ("place", PLACE),
    ("role", STRING),
    ("reason", STRING),
    candidates=(lambda mention: [place.geonames_id for place in mention.candidates], List(INT)),
)
DATE_MENTION = _noun(
    *SPAN,
    ("rule", STRING),
    ("timex3", _noun(("type", STRING), ("value", STRING), ("mod", STRING), ("quant", STRING), ("freq", STRING))),
    ("interval", _noun(start=(_first_day, DAY), end=(_day_after, DAY))),
    ("granularity", STRING),
    ("direction", STRING),
    ("unresolved", STRING),
    ("range", _noun(start=(_first_day, DAY), end=(_day_after, DAY))),
)
SECTION = _noun(
    *SPAN,
    ("label", STRING),
    ("rule", STRING),
    names=(_printed("names"), STRINGS),
    title=(_printed("title"), STRING),
    affiliation=(_printed("affiliation"), STRING),
    photographer=(_credited("photographer"), STRING),
    agency=(_credited("agency"), STRING),
)
DATELINE = _noun(
    *SPAN,
    ("rule", STRING),
    ("places", List(PLACE_MENTION)),
    ("agency", STRING),
    ("date", DATE_MENTION),
)
STORY = _noun(
    ("published", DAY),
    ("sections", List(SECTION)),
    ("datelines", List(DATELINE)),
    ("dates", List(DATE_MENTION)),
    ("places", List(PLACE_MENTION)),
)


def story_columns(stories: Iterable[Article | None]) -> list[pa.Array]:
    """The columns of STORY, one row per story; a story that is None has null in each."""
    given = list(stories)
    return [
        arrow_array(shape, [None if story is None else read(story) for story in given])
        for _, read, shape in STORY.fields
    ]
