"""``newsnorm run``: stories in, one record a line out."""

import argparse
import datetime
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from newsnorm.normalize import normalize
from newsnorm.records import dump, to_dict

from .stories import BadRow, Story, day, stories


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "run",
        help="read stories and write a record of each, as JSONL",
        description="Reads text files (one story each) or JSONL and writes one record a line. A row that holds no "
        "story is reported with its line number, the others are written, and the exit code is 1.",
    )
    parser.add_argument("files", nargs="*", default=["-"], metavar="FILE", help="- or none is standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="write here and not to standard output")
    parser.add_argument("--input-format", choices=("auto", "text", "jsonl"), default="auto", help="auto: by file name")
    parser.add_argument("--text", default="text", metavar="FIELD", help="the field of a row that holds the text")
    parser.add_argument("--published", default="published", metavar="FIELD", help="the field that holds the day")
    parser.add_argument("--date", metavar="DAY", type=day, help="the day of stories that come with none: 2024-11-06")
    parser.set_defaults(command=_run)


def _run(options: argparse.Namespace) -> int:
    bad = undated = 0
    with nullcontext(sys.stdout.buffer) if options.output is None else Path(options.output).open("wb") as out:
        for source in options.files:
            for story in stories(source, options.input_format, options.text, options.published):
                record = _record(story, options.date)
                if isinstance(record, BadRow):
                    bad += 1
                    print(f"{record.place}: {record.reason}", file=sys.stderr)
                else:
                    undated += record["published"] is None
                    out.write(dump(record).encode() + b"\n")
    if undated:
        print(f"{undated} stories have no day, so their relative dates are unresolved: see --date", file=sys.stderr)
    return 1 if bad else 0


def _record(story: Story | BadRow, default: datetime.date | None) -> dict[str, Any] | BadRow:
    """The record of a story, behind the fields that the story came with."""
    if isinstance(story, BadRow):
        return story
    try:
        record = to_dict(normalize(story.text, published=story.published or default))
    except ValueError as error:
        return BadRow(story.place, str(error))
    clash = record.keys() & story.fields.keys()
    if clash:
        return BadRow(story.place, f'a record has a field "{min(clash)}" of its own: rename yours')
    return {**story.fields, **record}
