"""Records as lines of JSON, many at once: column by column, which takes a third of what a dict for each noun takes.

A place is spelled out wherever it is meant or might be, so most of a line is places; each is written once and copied.
What a record holds, and in which order, is read off the types of the nouns.
"""

import datetime
import json
import types
from collections.abc import Callable, Sequence
from dataclasses import fields
from functools import cache
from itertools import chain, islice
from json.encoder import encode_basestring
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from newsnorm.article import Article, Section
from newsnorm.geography import Place
from newsnorm.value import columns_of

from .write import SCHEMA_VERSION

Column: TypeAlias = Sequence[Any]
Spell: TypeAlias = Callable[[Column], list[bytes]]


def lines(articles: Sequence[Article], *, candidates: bool = True) -> list[bytes]:
    """What json.dumps makes of the record of each article, in UTF-8.

    Raises UnicodeEncodeError where a text holds a lone surrogate, which UTF-8 cannot.
    """
    return _values(Article, candidates)(articles)


@cache
def _speller(hint: Any, candidates: bool) -> Spell:
    """Writes a column of values of this type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        kinds = [kind for kind in arguments if kind is not types.NoneType]
        of = _speller(kinds[0], candidates)  # the one union of two kinds is of a date and a moment, written alike
        return _or_null(of) if types.NoneType in arguments else of
    if origin is tuple:
        if arguments[0] is Place:
            return _named(_each(_speller(Place, candidates))) if candidates else _none_of
        return _each(_speller(arguments[0], candidates))
    if hint is Section:
        return _by_kind(candidates)
    if hint is Place:
        return _named(_values(Place, candidates))
    if hint is str or origin is Literal:
        return _strings
    return {int: _numbers, float: _fractions, datetime.date: _moments}.get(hint) or _values(hint, candidates)


def _strings(given: Column) -> list[bytes]:
    return [encode_basestring(words).encode() for words in given]


def _numbers(given: Column) -> list[bytes]:
    return [b"%d" % number for number in given]


def _fractions(given: Column) -> list[bytes]:
    return [b"%a" % number if number == number else b"NaN" for number in given]


def _moments(given: Column) -> list[bytes]:
    return [b'"%b"' % moment.isoformat().encode() for moment in given]


def _none_of(given: Column) -> list[bytes]:
    return [b"[]"] * len(given)


def _or_null(spell: Spell) -> Spell:
    def spelled(given: Column) -> list[bytes]:
        ones = iter(spell([one for one in given if one is not None]))
        return [b"null" if one is None else next(ones) for one in given]

    return spelled


def _each(spell: Spell) -> Spell:
    def spelled(given: Column) -> list[bytes]:
        ones = iter(spell(list(chain.from_iterable(given))))
        return [b"[%b]" % b", ".join(islice(ones, length)) for length in map(len, given)]

    return spelled


def _named(spell: Spell) -> Spell:
    """Writes what is the same object once."""

    def spelled(given: Column) -> list[bytes]:
        things = {id(thing): thing for thing in given}
        written = dict(zip(things, spell(list(things.values())), strict=True))
        return [written[key] for key in map(id, given)]

    return spelled


@cache
def _values(kind: Any, candidates: bool) -> Spell:
    """Writes values of one kind, field by field."""
    hints, names = get_type_hints(kind), [field.name for field in fields(kind)]
    spellers = [_speller(hints[name], candidates) for name in names]
    taken = columns_of(kind)
    version = f'"schema_version": {SCHEMA_VERSION}, ' if kind is Article else ""
    form = f"{{{version}{', '.join(f'{json.dumps(name)}: %b' for name in names)}}}".encode()

    def spelled(given: Column) -> list[bytes]:
        columns = [spell(column) for spell, column in zip(spellers, taken(given), strict=True)]
        return list(map(form.__mod__, zip(*columns, strict=True)))

    return spelled


@cache
def _by_kind(candidates: bool) -> Spell:
    """Writes values of several kinds."""

    def spelled(given: Column) -> list[bytes]:
        kinds: dict[Any, list[Any]] = {}
        for one in given:
            kinds.setdefault(type(one), []).append(one)
        written = {kind: iter(_values(kind, candidates)(ones)) for kind, ones in kinds.items()}
        return [next(written[type(one)]) for one in given]

    return spelled
