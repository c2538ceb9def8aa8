"""What the commands for one story share: how it is named, read and printed."""

import argparse
import datetime
import sys
from pathlib import Path

from newsnorm.article import Article
from newsnorm.bulk.rows import BadRow, Story, of_text
from newsnorm.normalize import normalize


def day(given: str) -> datetime.date:
    """The value of an option that names a day; argparse makes a refusal of the error."""
    try:
        return datetime.date.fromisoformat(given)
    except ValueError:
        raise argparse.ArgumentTypeError(f"must be a day such as 2024-11-06, not {given!r}") from None


def add_story(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that name the story and its day."""
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="- or none is standard input")
    parser.add_argument("--date", metavar="DAY", type=day, help="the day of publication: 2024-11-06")


def article_of(options: argparse.Namespace) -> Article | None:
    """The story, read; None where it cannot be. What is wrong or missing is said."""
    story = _read(options.file)
    if isinstance(story, BadRow):
        print(f"newsnorm: {story.place}: {story.reason}", file=sys.stderr)
        return None
    article = normalize(story.text, published=options.date)
    if article.published is None:
        print("newsnorm: no day of publication is known, so relative dates are unresolved: see --date", file=sys.stderr)
    return article


def _read(source: str) -> Story | BadRow:
    """The story of a text file, or of standard input where ``source`` is "-"."""
    if source == "-":
        return of_text("standard input", sys.stdin.buffer.read(), "text")
    try:
        return of_text(source, Path(source).read_bytes(), "text")
    except OSError as error:
        return BadRow(source, error.strerror or str(error))


def put(text: str) -> None:
    """Print as UTF-8, whatever the terminal says it reads; what no encoding holds is escaped."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()
