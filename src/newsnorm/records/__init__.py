"""Records: an article as plain dicts, lists, strings and numbers, and back, as JSON holds them."""

import json
import re
from pathlib import Path
from typing import Any

from newsnorm.article import Article

from .lines import lines
from .read import read
from .write import SCHEMA_VERSION, write

__all__ = ["SCHEMA_VERSION", "dump", "from_dict", "from_json", "json_schema", "lines", "to_dict", "to_json"]


def to_dict(article: Article, *, candidates: bool = True) -> dict[str, Any]:
    """The record of an article: everything it holds, in types that JSON has; ``from_dict`` gives the article back.

    Keys are the names of the fields, days are ISO 8601 strings, and ``schema_version`` says which fields there are.
    A place that is mentioned twice is one dict, held twice: copy the record deeply before you change it. Most of a
    record is the places that each name might mean; with ``candidates=False`` none of these are listed.

    >>> to_dict(Article("Oslo", None, (), (), ()))
    {'schema_version': 1, 'text': 'Oslo', 'published': None, 'sections': [], 'dates': [], 'places': []}
    """
    return write(article, candidates=candidates)


def from_dict(record: object) -> Article:
    """The article that a record describes. Keys of your own beside those of the record are left alone.

    Raises ValueError where the record is of another ``schema_version``, a field is missing or of the wrong type, or a
    span does not hold the words that stand there in the text; the message names the field.

    >>> from_dict({"schema_version": 1, "text": "Oslo", "published": "6 May"})
    Traceback (most recent call last):
    ValueError: published must be an ISO 8601 date, not '6 May'
    """
    return read(record)


def to_json(article: Article, *, candidates: bool = True) -> str:
    """The record of an article, as of ``to_dict``, on one line of JSON; a lone surrogate is written as an escape.

    Raises ValueError for a text that JSON cannot hold: one with a surrogate pair as two characters.
    """
    pair = _PAIR.search(article.text)
    if pair:
        raise ValueError(f"text holds a surrogate pair as two characters at {pair.start()}, which JSON reads as one")
    return dump(to_dict(article, candidates=candidates))


def dump(record: dict[str, Any]) -> str:
    """A record, with fields of your own or without, on one line of JSON that UTF-8 can hold."""
    line = json.dumps(record, ensure_ascii=False)
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(record)
    return line


def from_json(line: str | bytes) -> Article:
    """The article of a JSON record. Raises ValueError as ``from_dict`` does, and where the line is not JSON."""
    try:
        record = json.loads(line)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply to be a record") from None
    return from_dict(record)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a record."""
    schema: dict[str, Any] = json.loads(Path(__file__).with_name("schema.json").read_text(encoding="utf8"))
    return schema


_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
