"""What newsnorm asks of a machine before it reads a story stays within its budget."""

import sys

import footprint
import pytest

pytestmark = pytest.mark.timed


def test_import_takes_no_longer_than_starting_python_twenty_four_times() -> None:
    assert footprint.times_bare(footprint.IMPORT) <= 24  # 0.2 seconds where Python starts in 8.5 milliseconds


def test_the_first_story_takes_no_longer_than_starting_python_fifty_times() -> None:
    assert footprint.times_bare(footprint.FIRST) <= 50


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from Linux's /proc")
def test_memory_after_the_first_story() -> None:
    assert footprint.megabytes(footprint.FIRST) <= 90


def test_the_installation_with_all_it_depends_on() -> None:
    assert sum(map(footprint.installed, footprint.DISTRIBUTIONS)) <= 45
