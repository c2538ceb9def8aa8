"""Time grows with the length of the text and no faster, whatever the text is.

CPU time of this thread is compared with CPU time of this thread in the same moment: of one length with another, and of
hostile text with the plain splitting of a story. A busy machine slows both, but not always alike, so a verdict that
would fail is heard again. ``test_instructions.py`` counts instructions instead, where valgrind is.
"""

import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

import newsnorm
from doors import DAY, DOORS, OUTLETS
from hostile import JOINTS, PIECES, repeated
from newsnorm.exports import conll
from newsnorm.views import ansi
from strategies import PIECES as NEWS

pytestmark = pytest.mark.timed

LENGTH = settings().max_examples * 100  # characters: 3,000 under the quick profile, 300,000 under the thorough one
HEARINGS = 40
STEEPEST = 1.8  # times the cost of a character, when there are four times as many: 1 is linear, 4 is quadratic
STORY = " ".join(NEWS * 200)
CEILING = 900
"""Times the splitting of a story as long: half as much again as the dearest text takes (benchmarks/hostile.py)."""


LINES = ("OSLO (AP) — It rained.\n", "By Dana Ruiz\nOslo, May 3\n", "FILE - A ferry on Monday.\n")


def spent(act: Callable[[Any], object], given: Any, size: int) -> float:
    """Seconds of CPU that ``act`` takes for each of the ``size`` characters that it is given."""
    begun = time.thread_time()
    act(given)
    return (time.thread_time() - begun) / size


def growth(act: Callable[[Any], object], short: Any, long: Any) -> float:
    """How many times as dear a character is to ``act`` when there are four times as many."""
    return least(lambda: spent(act, long, 4) / spent(act, short, 1), STEEPEST)


def times_a_split(act: Callable[[str], object], text: str) -> float:
    """How many times as dear a character of ``text`` is to ``act`` as a character of a story is to ``str.split``.

    Each is the least of what was heard, and both are heard again while that is beyond the ceiling.
    """
    dear = plain = float("inf")
    for _ in range(HEARINGS):
        dear = min(dear, spent(act, text, len(text)))
        plain = min(plain, *(spent(str.split, STORY, len(STORY)) for _ in range(3)))
        if dear <= plain * CEILING:
            break
    return dear / plain


def least(measured: Callable[[], float], enough: float) -> float:
    """The least of some measurements, each of two things in the same moment, heard again while none is ``enough``."""
    lowest = float("inf")
    for _ in range(HEARINGS):
        lowest = min(lowest, measured())
        if lowest <= enough:
            break
    return lowest


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_takes_four_times_as_long(piece: str) -> None:
    short, long = (repeated(PIECES[piece], LENGTH * times) for times in (1, 4))
    assert growth(DOORS["normalize"], short, long) <= STEEPEST


@pytest.mark.parametrize("outlet", OUTLETS)
def test_four_times_the_article_takes_four_times_as_long(outlet: str) -> None:
    for piece in ("Mon ", "New York ", "\U0001f1fa\U0001f1e6", *LINES):
        short, long = (newsnorm.normalize(repeated(piece, LENGTH * times), published=DAY) for times in (1, 4))
        assert growth(OUTLETS[outlet], short, long) <= STEEPEST, piece


@pytest.mark.parametrize("tell", [conll._TOKEN.findall, ansi._columns])
def test_four_times_the_letters_take_four_times_as_long_to_tell_apart(tell: Callable[[str], object]) -> None:
    for name, piece in PIECES.items():
        assert growth(tell, repeated(piece, 10_000), repeated(piece, 40_000)) <= STEEPEST, name


@pytest.mark.parametrize("joint", JOINTS)
def test_a_megabyte_takes_a_few_seconds_at_most(joint: str) -> None:
    normalize = DOORS["normalize"]
    costs = {name: times_a_split(normalize, repeated(piece + joint, LENGTH)) for name, piece in PIECES.items()}
    assert {name: cost for name, cost in costs.items() if cost > CEILING} == {}
