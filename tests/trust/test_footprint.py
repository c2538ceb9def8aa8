"""What newsnorm asks of a machine before it reads a story stays within its budget.

Time is counted in instructions, which are the same at any load, and against those of starting Python; the seconds are
in ``benchmarks/footprint.py``.
"""

import sys

import footprint
import pytest
from hypothesis import settings

from trust.instructions import VALGRIND, of_a_fresh_python


@pytest.mark.skipif(VALGRIND is None, reason="valgrind is not installed: instructions are not counted")
@pytest.mark.skipif(settings().max_examples < 100, reason="takes a minute: not for the quick profile")
def test_the_beginning_takes_no_more_instructions_than_starting_python_so_many_times() -> None:
    """A sixth more than when this was written, when import took 0.18 seconds and the first story 0.20 more."""
    start, imported, first = of_a_fresh_python(footprint.IMPORT, footprint.FIRST)
    assert imported <= 41 * start
    assert first <= 34 * start


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from Linux's /proc")
def test_memory_after_the_first_story() -> None:
    assert footprint.megabytes(footprint.FIRST) <= 90


def test_the_installation_with_all_it_depends_on() -> None:
    assert sum(map(footprint.installed, footprint.DISTRIBUTIONS)) <= 45
