"""The documents keep up with the code: every public name has its entry, and every page's examples are run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsnorm

ROOT = Path(__file__).parent.parent
PAGES = sorted(page for page in (ROOT / "docs").rglob("*.md") if ">>>" in page.read_text(encoding="utf8"))


def test_every_public_name_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "reference" / "api.md").read_text(encoding="utf8")
    named = set(re.findall(r"\bnewsnorm\.(\w+)", page))
    assert set(newsnorm.__all__) - named == set()


@pytest.fixture(scope="module")
def collected() -> str:
    """What pytest finds to run in the documents; a page that it does not see would be silent for ever."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "-q",
        "-p",
        "no:cacheprovider",
        "README.md",
        "docs",
        "src",
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_are_run(page: Path, collected: str) -> None:
    assert f"{page.relative_to(ROOT).as_posix()}::" in collected


def test_the_examples_of_docstrings_are_run_at_every_depth(collected: str) -> None:
    assert "src/newsnorm/span.py::" in collected
    assert "src/newsnorm/timex/calendar.py::" in collected
