"""A row as it comes, in whatever file, and the story that it holds."""

import datetime
import json
from collections.abc import Mapping
from typing import Any

from newsnorm.value import value


class MisuseError(ValueError):
    """What was asked cannot be done with these files: one line says why."""


@value
class Story:
    """One story to read: where it stands ("in.jsonl:17"), its text, its day, and the whole row that it came in."""

    place: str
    text: str
    published: datetime.date | str | None
    row: Mapping[str, Any]


@value
class BadRow:
    """A row that holds no story, and why; ``row`` is None where not even the fields could be read."""

    place: str
    reason: str
    row: Mapping[str, Any] | None = None


def of_text(place: str, given: bytes, text: str) -> Story | BadRow:
    """A text file is one story: a row of the file's name and its text."""
    try:
        words = given.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return BadRow(place, f"no UTF-8 at byte {error.start}")
    return Story(place, words, None, {"file": place, text: words})


def of_json(place: str, line: bytes, text: str, published: str) -> Story | BadRow:
    """A line of JSONL is an object."""
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return BadRow(place, f"no UTF-8 at byte {error.start}")
    except (ValueError, RecursionError) as error:
        return BadRow(place, f"no JSON: {error}")
    if not isinstance(row, dict):
        return BadRow(place, f"a row is an object, not {type(row).__name__}")
    return of_fields(place, row, text, published)


def of_cells(place: str, names: tuple[str, ...], cells: list[str], text: str, published: str) -> Story | BadRow:
    """A record of CSV is as many cells as there are names; a day that is blank is no day."""
    if len(cells) != len(names):
        return BadRow(place, f"{len(cells)} cells under {len(names)} names")
    for name, cell in zip(names, cells, strict=True):
        if not cell.isascii() and not _ESCAPED.isdisjoint(cell):
            return BadRow(place, f'no UTF-8 in the field "{name}"')
    row: dict[str, str | None] = dict(zip(names, cells, strict=True))
    if row.get(published) == "":
        row[published] = None
    return of_fields(place, row, text, published)


_ESCAPED = frozenset(map(chr, range(0xDC80, 0xDD00)))  # what surrogateescape makes of a byte that is not UTF-8


def of_fields(place: str, row: Mapping[str, Any], text: str, published: str) -> Story | BadRow:
    """A row of named fields, two of which are the text and the day."""
    words, day = row.get(text), row.get(published)
    if not isinstance(words, str):
        held = "nothing" if words is None else f"a {type(words).__name__}"
        return BadRow(place, f'the field "{text}" must hold the text of a story, not {held}', row)
    if not isinstance(day, str | datetime.date | None):
        return BadRow(place, f'the field "{published}" must hold an ISO 8601 date or null, not {day!r}', row)
    return Story(place, words, day, row)
