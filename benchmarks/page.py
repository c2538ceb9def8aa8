"""Where the figures go: to the terminal, or with ``--write`` into docs/reference/benchmarks.md, between their marks."""

import argparse
import json
import platform
import re
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reference" / "benchmarks.md"
sys.path[:0] = [str(ROOT / "tests")]

import newswire  # noqa: E402


def options(what: str | None, **described: str) -> argparse.ArgumentParser:
    """A parser that knows the options which all the benchmarks share, and those ``described`` of a file each."""
    parser = argparse.ArgumentParser(description=what, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="put the figures into docs/reference/benchmarks.md")
    for name, meaning in described.items():
        parser.add_argument(f"--{name}", type=Path, metavar="FILE.jsonl", help=meaning)
    return parser


def texts(path: Path | None, number: int) -> list[str]:
    """Stories of 1,500 characters and more: of ``path``, a line of JSON with a "text" each, or else of our own."""
    if path is None:
        stories: Iterable[str] = (str(row["text"]) for row in newswire.newswire(3 * number))
    else:
        stories = (json.loads(line)["text"] for line in path.read_text(encoding="utf8").split("\n") if line)
    return [*islice((story for story in stories if len(story) >= 1500), number)]


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of Markdown; all columns but the first are figures."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def machine() -> str:
    """What the figures were measured with, in one line."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("regex", "python-dateutil", "pycountry"))
    return f"Python {platform.python_version()} on {platform.machine()}, {packages}."


def put(mark: str, text: str, *, write: bool, where: Path = PAGE) -> None:
    """Print ``text``, or write it into a page after ``<!-- mark -->``."""
    if not write:
        print(text)
        return
    page = where.read_text(encoding="utf8")
    between = re.compile(rf"(<!-- {mark} -->\n).*?(<!-- end -->)", re.DOTALL)
    if not between.search(page):
        raise SystemExit(f"{where} has no place for {mark}")
    where.write_text(between.sub(lambda found: f"{found[1]}{text}\n{found[2]}", page), encoding="utf8")
