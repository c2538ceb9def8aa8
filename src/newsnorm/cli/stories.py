"""Reads stories from files and standard input: a text file is one story, each line of JSONL is one."""

import argparse
import datetime
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, BinaryIO

from newsnorm.value import value


@value
class Story:
    """One story to read: where it stands ("in.jsonl:17"), its text, its day, and the fields that it came with."""

    place: str
    text: str
    published: str | None
    fields: Mapping[str, Any]


@value
class BadRow:
    """A row that holds no story, and why."""

    place: str
    reason: str


def day(given: str) -> datetime.date:
    """The value of an option that names a day; argparse makes a refusal of the error."""
    try:
        return datetime.date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be a day such as 2024-11-06, not {given!r}") from None


def stories(source: str, form: str, text: str, published: str) -> Iterator[Story | BadRow]:
    """The stories of a file, or of standard input where ``source`` is "-".

    ``form`` is "text", "jsonl" or "auto": by the name of the file, and text where that does not tell. ``text`` and
    ``published`` name the fields of a row that hold them.
    """
    name = "standard input" if source == "-" else source
    if form == "auto":
        form = "jsonl" if source.endswith((".jsonl", ".ndjson")) else "text"
    try:
        with nullcontext(sys.stdin.buffer) if source == "-" else Path(source).open("rb") as file:
            if form == "jsonl":
                yield from _rows(name, file, text, published)
            else:
                yield _whole(name, file)
    except OSError as error:
        yield BadRow(name, error.strerror or str(error))


def _whole(name: str, file: BinaryIO) -> Story | BadRow:
    try:
        return Story(name, file.read().decode("utf-8-sig"), None, {})
    except UnicodeDecodeError as error:
        return BadRow(name, f"no UTF-8 at byte {error.start}")


def _rows(name: str, file: BinaryIO, text: str, published: str) -> Iterator[Story | BadRow]:
    for number, line in enumerate(file, start=1):
        if line.strip():
            yield _row(f"{name}:{number}", line, text, published)


def _row(place: str, line: bytes, text: str, published: str) -> Story | BadRow:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return BadRow(place, f"no UTF-8 at byte {error.start}")
    except (ValueError, RecursionError) as error:
        return BadRow(place, f"no JSON: {error}")
    if not isinstance(row, dict):
        return BadRow(place, f"a row is an object, not {type(row).__name__}")
    if not isinstance(row.get(text), str):
        held = f"a {type(row[text]).__name__}" if text in row else "nothing"
        return BadRow(place, f'the field "{text}" must hold the text of a story, not {held}')
    day = row.get(published)
    if not isinstance(day, str | None):
        return BadRow(place, f'the field "{published}" must hold an ISO 8601 date or null, not {day!r}')
    return Story(place, row[text], day, {name: held for name, held in row.items() if name not in (text, published)})
