"""Runs every example of the documents and the docstrings, outputs included."""

from doctest import ELLIPSIS, NORMALIZE_WHITESPACE

from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser
from sybil.parsers.myst import DocTestDirectiveParser
from sybil.parsers.rest import DocTestParser

OPTIONS = ELLIPSIS | NORMALIZE_WHITESPACE

pytest_collect_file = (
    Sybil(
        parsers=[PythonCodeBlockParser(doctest_optionflags=OPTIONS), DocTestDirectiveParser(OPTIONS), SkipParser()],
        patterns=["README.md", "docs/**/*.md"],
    )
    + Sybil(parsers=[DocTestParser(OPTIONS)], patterns=["src/**/*.py"])
).pytest()
