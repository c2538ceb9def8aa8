"""Runs every example of the documents and the docstrings, outputs included."""

import os
import shutil
from doctest import ELLIPSIS, NORMALIZE_WHITESPACE
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.myst import DocTestDirectiveParser
from sybil.parsers.rest import DocTestParser

OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE
ROOT = Path(__file__).parent


def enter(namespace: dict[str, Any]) -> None:
    """Give a document a folder of its own to write in, with the example stories where a clone has them."""
    namespace["__folder__"] = TemporaryDirectory()
    os.chdir(namespace["__folder__"].name)
    shutil.copytree(ROOT / "docs" / "examples", "docs/examples")


def leave(namespace: dict[str, Any]) -> None:
    """Go back, and leave nothing behind."""
    os.chdir(ROOT)
    namespace["__folder__"].cleanup()


pytest_collect_file = (
    Sybil(
        parsers=[PythonCodeBlockParser(doctest_optionflags=OPTIONS), DocTestDirectiveParser(OPTIONS), SkipParser()],
        pattern="*.md",  # at any depth: a pattern is matched from its right end
        setup=enter,
        teardown=leave,
    )
    + Sybil(parsers=[DocTestParser(OPTIONS)], path="src", pattern="*.py")
).pytest()
