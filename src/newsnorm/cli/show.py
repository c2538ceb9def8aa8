"""``newsnorm show`` and ``newsnorm explain``: one story for a person."""

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Any

from newsnorm.explain import explain
from newsnorm.views import to_ansi, to_html

from .story import add_story, article_of, put


def add_to(commands: Any) -> None:
    """Add the commands to the parser."""
    shower = commands.add_parser("show", help="print a story with its parts, dates and places marked")
    add_story(shower)
    shower.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="auto: on a terminal")
    shower.add_argument(
        "--width", type=int, metavar="COLUMNS", help="wrap here; the width of the terminal if not given"
    )
    shower.add_argument("--html", metavar="FILE", help="write a page here and print nothing")
    shower.set_defaults(command=_show)
    explainer = commands.add_parser("explain", help="print why each part, date and place was read as it was")
    add_story(explainer)
    explainer.set_defaults(command=_explain)


def _show(options: argparse.Namespace) -> int:
    article = article_of(options)
    if article is None:
        return 1
    if options.html:
        Path(options.html).write_text(to_html(article), encoding="utf8")
        return 0
    width = options.width or min(shutil.get_terminal_size().columns, 120)
    put(to_ansi(article, color=_colored(options.color), width=width))
    return 0


def _explain(options: argparse.Namespace) -> int:
    article = article_of(options)
    if article is None:
        return 1
    put(str(explain(article)))
    return 0


def _colored(wanted: str) -> bool:
    """Whether to print colours: as asked, else as NO_COLOR and FORCE_COLOR say, else on a terminal."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()
