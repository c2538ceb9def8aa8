"""Stories as they travel between processes: column by column, and without the words that the other side has.

A story is a hundred small values, and to take each apart and call its class again costs more than all that is in them.
Here a column holds one field of all the values of a kind that the stories of a chunk have. A place is laid down once,
however often it is meant, and what a span says is cut from its text again.
"""

import datetime
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from functools import cache
from itertools import chain, compress, islice, repeat
from operator import attrgetter
from typing import Any, Protocol, TypeAlias, Union, get_args, get_origin, get_type_hints

from .article import Article, Byline, Caption, Credit, Dateline, DateMention, PlaceMention, Pubdate, Section
from .geography import Place
from .span import Span
from .timex import Interval, Timex3
from .value import columns_of, of_columns

Parcel: TypeAlias = tuple[Any, Any, Any]
Texts: TypeAlias = Sequence[str]
Held: TypeAlias = Sequence[Any]
Unpacked: TypeAlias = Iterator[Any]

OURS = frozenset(
    (Article, Section, Byline, Caption, Credit, Dateline, Pubdate, DateMention, Timex3, Interval, PlaceMention, Place)
)


def packed(stories: Sequence[Article]) -> Parcel:
    """What the stories hold besides their texts: lists of numbers and strings, which pickle small and quickly."""
    tables = Tables()
    told = _values(Article).pack(stories, tables)
    groups = _Many(_PLACE).pack(tables.groups.things, tables)
    return told, groups, _VARIOUS.pack(tables.places.things, tables)


def unpacked(parcel: Parcel, texts: Texts) -> Iterator[Article]:
    """The stories that were packed, each made as it is asked for; ``texts`` are theirs, in order."""
    told, groups, places = parcel
    tables = Tables()
    tables.places.things.extend(_VARIOUS.unpack(places, (), tables))
    tables.groups.things.extend(_Many(_PLACE).unpack(groups, (), tables))
    return _values(Article).unpack(told, texts, tables)


class Table:
    """Things that are laid down once each, and then told by their number."""

    def __init__(self) -> None:
        self.things: list[Any] = []
        self.numbers: dict[int, int] = {}

    def number(self, given: Held) -> list[int]:
        """The number of each thing; the same object has the same."""
        numbers = self.numbers
        ids = list(map(id, given))
        for key, thing in zip(ids, given, strict=True):
            if key not in numbers:
                numbers[key] = self.lay(thing)
        return [numbers[key] for key in ids]

    def lay(self, thing: Any) -> int:
        """Lay down a thing, and give it a number."""
        self.things.append(thing)
        return len(self.things) - 1


class Groups(Table):
    """Groups of the same things have the same number too."""

    def __init__(self) -> None:
        super().__init__()
        self.alike: dict[tuple[int, ...], int] = {}

    def lay(self, thing: Any) -> int:
        """The number of a group like it, or else a new one."""
        held = tuple(map(id, thing))
        if held not in self.alike:
            self.alike[held] = super().lay(thing)
        return self.alike[held]


class Tables:
    """What the stories of a parcel share: the places, and the groups of places that bear one name."""

    def __init__(self) -> None:
        self.places, self.groups = Table(), Groups()


class Column(Protocol):
    """How one field of many values is packed; ``texts`` are those of the stories in which the values stand."""

    def pack(self, given: Held, tables: Tables) -> Any:
        """The column as it travels."""

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        """The column as it was, one by one."""


class _Plain:
    """Numbers, strings, and all else that is pickled as it is."""

    def pack(self, given: Held, tables: Tables) -> Any:
        return given

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        return iter(parcel)


class _Text:
    """The text of a story, which is not sent."""

    def pack(self, given: Held, tables: Tables) -> Any:
        return None

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        return iter(texts)


class _Days:
    """Days, as numbers; moments remain what they are, and so does None."""

    def pack(self, given: Held, tables: Tables) -> Any:
        day = datetime.date
        return [moment.toordinal() if type(moment) is day else moment for moment in given]

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        day = datetime.date.fromordinal
        days = {held: day(held) if type(held) is int else held for held in set(parcel)}
        return map(days.__getitem__, parcel)


class _Laid:
    """Things that are laid down once, by their numbers in the table that ``of`` takes."""

    def __init__(self, of: Callable[[Tables], Table]) -> None:
        self.of = of

    def pack(self, given: Held, tables: Tables) -> Any:
        return self.of(tables).number(given)

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        return map(self.of(tables).things.__getitem__, parcel)


class _Maybe:
    """Values, some of which are None."""

    def __init__(self, of: Column) -> None:
        self.of = of

    def pack(self, given: Held, tables: Tables) -> Any:
        there = bytes([one is not None for one in given])
        return there, self.of.pack(list(compress(given, there)), tables)

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        there, held = parcel
        if not any(there):
            return repeat(None, len(there))
        ones = self.of.unpack(held, list(compress(texts, there)), tables)
        return (next(ones) if one else None for one in there)


class _Many:
    """Tuples of values."""

    def __init__(self, of: Column) -> None:
        self.of = of

    def pack(self, given: Held, tables: Tables) -> Any:
        return list(map(len, given)), self.of.pack(list(chain.from_iterable(given)), tables)

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        lengths, held = parcel
        ones = self.of.unpack(held, list(chain.from_iterable(map(repeat, texts, lengths))), tables)
        return (tuple(islice(ones, length)) for length in lengths)


class _Values:
    """Values of one kind, field by field; the words of a span are cut from the text."""

    def __init__(self, kind: type[Any]) -> None:
        hints = get_type_hints(kind)
        cut = {"text": "text[start:end]"} if issubclass(kind, Span) else {}
        whole = "text" if cut or kind is Article else ""
        self.columns = [_TEXT if each.name == whole else _column(hints[each.name]) for each in fields(kind)]
        self.taken, self.made = columns_of(kind), of_columns(kind, **cut)

    def pack(self, given: Held, tables: Tables) -> Any:
        return [column.pack(held, tables) for column, held in zip(self.columns, self.taken(given), strict=True)]

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        columns = [column.unpack(held, texts, tables) for column, held in zip(self.columns, parcel, strict=True)]
        return self.made(*columns)


class _Various:
    """Values of several kinds; those that are none of ours, which a gazetteer of yours may hold, as they are."""

    def pack(self, given: Held, tables: Tables) -> Any:
        kinds: dict[type[Any], list[Any]] = {}
        for one in given:
            kinds.setdefault(type(one), []).append(one)
        numbers = {kind: number for number, kind in enumerate(kinds)}
        held = [(kind, _of_kind(kind).pack(ones, tables)) for kind, ones in kinds.items()]
        return [numbers[type(one)] for one in given], held

    def unpack(self, parcel: Any, texts: Texts, tables: Tables) -> Unpacked:
        order, kinds = parcel
        ones = []
        for number, (kind, held) in enumerate(kinds):
            theirs = [text for text, of in zip(texts, order, strict=False) if of == number]
            ones.append(_of_kind(kind).unpack(held, theirs, tables))
        return (next(ones[number]) for number in order)


_PLAIN, _TEXT, _DAYS, _VARIOUS = _Plain(), _Text(), _Days(), _Various()
_PLACE, _GROUP = _Laid(attrgetter("places")), _Laid(attrgetter("groups"))


def _of_kind(kind: Any) -> Column:
    return _values(kind) if kind in OURS else _PLAIN


@cache
def _values(kind: Any) -> _Values:
    return _Values(kind)


@cache
def _column(hint: Any) -> Column:
    """How a field of this type is packed."""
    union = get_origin(hint) in (Union, types.UnionType)
    kind, *_ = get_args(hint) if union else (hint,)
    (of, *_) = get_args(kind) if get_origin(kind) is tuple else (None,)
    if kind in (datetime.date, Place):
        return _DAYS if kind is datetime.date else _PLACE
    if of is Place:
        return _GROUP
    if of in OURS:
        return _Many(_VARIOUS if of is Section else _values(of))
    if kind in OURS:
        return _Maybe(_values(kind)) if union else _values(kind)
    return _PLAIN
