"""From records to nouns. What a record must hold is read off the types of the nouns themselves."""

import datetime
import types
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from newsnorm.article import Article, Byline, Caption, Credit, Dateline, Pubdate, Section
from newsnorm.span import check_spans

from .write import SCHEMA_VERSION

Reader: TypeAlias = Callable[[Any], Any]
_LARGE = 1e300  # beyond, and for what is no number, JSON readers differ
SECTIONS: dict[str, Any] = {
    "caption": Caption,
    "credit": Credit,
    "byline": Byline,
    "pubdate": Pubdate,
    "dateline": Dateline,
}


def read(record: object) -> Article:
    """The article of a record; a ValueError names the field that is not as it must be."""
    if not isinstance(record, dict):
        raise ValueError(f"a record is a dict, not {_shown(record)}")
    version = record.get("schema_version")
    if version != SCHEMA_VERSION:
        raise ValueError(f"schema_version must be {SCHEMA_VERSION}, not {_shown(version)}")
    try:
        article: Article = _reader(Article)(record)
    except _MisfitError as misfit:
        raise ValueError(str(misfit)) from None
    _check(article)
    return article


class _MisfitError(Exception):
    """A value that is not as its field must be; the path to it grows on the way up."""

    def __init__(self, wrong: str) -> None:
        self.wrong = wrong
        self.path: list[str | int] = []

    def at(self, step: str | int) -> "_MisfitError":
        """The same, seen from one step further out."""
        self.path.insert(0, step)
        return self

    def __str__(self) -> str:
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{path.removeprefix('.')} {self.wrong}"


@cache
def _reader(kind: Any) -> Reader:
    """Reads a value of the type ``kind`` from what JSON has for it."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return _one_of(arguments)
    if origin in (Union, types.UnionType):
        kinds = [argument for argument in arguments if argument is not types.NoneType]
        reader = _reader(kinds[0]) if len(kinds) == 1 else _moment  # the one other union: a date or a datetime
        return _or_none(reader) if types.NoneType in arguments else reader
    if origin is tuple:
        return _each(_reader(arguments[0]))
    if kind is Section:
        return _section
    return _SCALARS.get(kind) or _fields(kind)


@cache
def _fields(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = [(field.name, _reader(hints[field.name])) for field in fields(kind)]

    def value(given: Any) -> Any:
        if not isinstance(given, dict):
            raise _MisfitError(f"must be an object, not {_shown(given)}")
        values = []
        for name, reader in readers:
            if name not in given:
                raise _MisfitError("is missing").at(name)
            try:
                values.append(reader(given[name]))
            except _MisfitError as misfit:
                raise misfit.at(name) from None
        try:
            return kind(*values)
        except ValueError as wrong:
            raise _MisfitError(f"is no span: {wrong}") from None

    return value


def _section(given: Any) -> Section:
    label = given.get("label") if isinstance(given, dict) else None
    kind = SECTIONS.get(label) if isinstance(label, str) else None
    section: Section = (_fields(Section) if kind is None else _reader(kind))(given)
    return section


def _each(reader: Reader) -> Reader:
    def values(given: Any) -> tuple[Any, ...]:
        if not isinstance(given, list):
            raise _MisfitError(f"must be a list, not {_shown(given)}")
        read = []
        for index, one in enumerate(given):
            try:
                read.append(reader(one))
            except _MisfitError as misfit:
                raise misfit.at(index) from None
        return tuple(read)

    return values


def _or_none(reader: Reader) -> Reader:
    return lambda given: None if given is None else reader(given)


def _one_of(words: tuple[str, ...]) -> Reader:
    def word(given: Any) -> str:
        if not isinstance(given, str) or given not in words:
            raise _MisfitError(f"must be one of {', '.join(words)}, not {_shown(given)}")
        return given

    return word


def _string(given: Any) -> str:
    if not isinstance(given, str):
        raise _MisfitError(f"must be a string, not {_shown(given)}")
    return given


def _integer(given: Any) -> int:
    if not isinstance(given, int) or isinstance(given, bool):
        raise _MisfitError(f"must be a whole number, not {_shown(given)}")
    return given


def _number(given: Any) -> float:
    if not isinstance(given, int | float) or isinstance(given, bool) or not abs(given) < _LARGE:
        raise _MisfitError(f"must be a number, not {_shown(given)}")
    return float(given)


def _day(given: Any) -> datetime.date:
    try:
        return datetime.date.fromisoformat(given)
    except (TypeError, ValueError):
        raise _MisfitError(f"must be an ISO 8601 date, not {_shown(given)}") from None


def _moment(given: Any) -> datetime.date | datetime.datetime:
    try:
        return datetime.datetime.fromisoformat(given) if "T" in given else datetime.date.fromisoformat(given)
    except (TypeError, ValueError):
        raise _MisfitError(f"must be an ISO 8601 date or date-time, not {_shown(given)}") from None


_SCALARS: dict[Any, Reader] = {str: _string, int: _integer, float: _number, datetime.date: _day}


def _check(article: Article) -> None:
    """Refuse spans that do not stand in the text, or not in reading order."""
    for name in ("sections", "dates", "places"):
        check_spans(name, article.text, getattr(article, name))
    for index, section in enumerate(article.sections):
        if isinstance(section, Dateline):
            check_spans(f"sections[{index}].places", article.text, section.places)
            check_spans(f"sections[{index}].date", article.text, filter(None, [section.date]))
        elif isinstance(section, Caption):
            check_spans(f"sections[{index}].credit", article.text, filter(None, [section.credit]))


def _shown(given: object) -> str:
    shown = repr(given)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."
