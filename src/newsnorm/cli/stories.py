"""What the commands have in common: one story from a file, and an option that names a day."""

import argparse
import datetime
import sys
from pathlib import Path

from newsnorm.bulk.rows import BadRow, Story, of_text


def day(given: str) -> datetime.date:
    """The value of an option that names a day; argparse makes a refusal of the error."""
    try:
        return datetime.date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be a day such as 2024-11-06, not {given!r}") from None


def one_story(source: str) -> Story | BadRow:
    """The story of a text file, or of standard input where ``source`` is "-"."""
    if source == "-":
        return of_text("standard input", sys.stdin.buffer.read(), "text")
    try:
        return of_text(source, Path(source).read_bytes(), "text")
    except OSError as error:
        return BadRow(source, error.strerror or str(error))
