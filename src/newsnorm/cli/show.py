"""``newsnorm show`` and ``newsnorm explain``: one story for a person, and ``newsnorm schema`` for a program."""

import argparse
import os
import shutil
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from newsnorm.article import Article
from newsnorm.bulk.rows import BadRow
from newsnorm.explain import explain
from newsnorm.normalize import normalize
from newsnorm.views import to_ansi, to_html

from .stories import day, one_story


def add_to(commands: Any) -> None:
    """Add the commands to the parser."""
    show = commands.add_parser("show", help="print a story with its parts, dates and places marked")
    _add_story(show)
    show.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="auto: on a terminal")
    show.add_argument("--width", type=int, metavar="COLUMNS", help="wrap here; the width of the terminal if not given")
    show.add_argument("--html", metavar="FILE", help="write a page here and print nothing")
    show.set_defaults(command=_show)
    explain = commands.add_parser("explain", help="print why each part, date and place was read as it was")
    _add_story(explain)
    explain.set_defaults(command=_explain)
    schema = commands.add_parser("schema", help="print what a record holds, or what columns a table gets")
    schema.add_argument("--format", choices=("json", "arrow", "spark-ddl"), default="json", help="json: JSON Schema")
    schema.set_defaults(command=_schema)


def _add_story(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="- or none is standard input")
    parser.add_argument("--date", metavar="DAY", type=day, help="the day of publication: 2024-11-06")


def _show(options: argparse.Namespace) -> int:
    article = _article(options)
    if article is None:
        return 1
    if options.html:
        Path(options.html).write_text(to_html(article), encoding="utf8")
        return 0
    width = options.width or min(shutil.get_terminal_size().columns, 120)
    _print(to_ansi(article, color=_colored(options.color), width=width))
    return 0


def _explain(options: argparse.Namespace) -> int:
    article = _article(options)
    if article is None:
        return 1
    _print(str(explain(article)))
    return 0


def _schema(options: argparse.Namespace) -> int:
    if options.format != "json":
        from newsnorm.arrow import SCHEMA, spark_ddl

        columns = [f"{field.name}: {field.type}" for field in SCHEMA]
        _print(spark_ddl(SCHEMA) if options.format == "spark-ddl" else "\n".join(columns))
        return 0
    _print((files("newsnorm.records") / "schema.json").read_text(encoding="utf8").rstrip())
    return 0


def _article(options: argparse.Namespace) -> Article | None:
    """The one story of a command, or None where it cannot be read; what is wrong is said."""
    story = one_story(options.file)
    if isinstance(story, BadRow):
        print(f"newsnorm: {story.place}: {story.reason}", file=sys.stderr)
        return None
    try:
        article = normalize(story.text, published=options.date)
    except ValueError as error:
        print(f"newsnorm: {error}", file=sys.stderr)
        return None
    if article.published is None:
        print("newsnorm: no day of publication is known, so relative dates are unresolved: see --date", file=sys.stderr)
    return article


def _colored(wanted: str) -> bool:
    """Whether to print colours: as asked, else as NO_COLOR and FORCE_COLOR say, else on a terminal."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _print(text: str) -> None:
    """Print as UTF-8, whatever the terminal says it reads; what no encoding holds is escaped."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()
