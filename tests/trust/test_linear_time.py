"""Time grows with the length of the text and no faster, whatever the text is.

CPU time of this thread is compared with CPU time of this thread: of one length with another, and of hostile text with
the plain splitting of a story. A busy machine only ever adds to a measurement, so each time is the least of several,
and a verdict that would fail is heard again. ``test_instructions.py`` counts instructions instead, where valgrind is.
"""

import time
from collections.abc import Callable

import pytest
from hypothesis import settings

from doors import DOORS
from hostile import PIECES, repeated
from strategies import PIECES as NEWS

LENGTH = settings().max_examples * 100  # characters: 3,000 under the quick profile, 300,000 under the thorough one
HEARINGS = 8
STORY = " ".join(NEWS * 200)
CEILING = 650  # times the splitting of a story as long, which is about 2.5 seconds of CPU for a megabyte


def spent(act: Callable[[str], object], text: str) -> float:
    """Seconds of CPU that ``act`` takes for each character of ``text``."""
    begun = time.thread_time()
    act(text)
    return (time.thread_time() - begun) / len(text)


def times_as_dear(
    act: Callable[[str], object], text: str, other: Callable[[str], object], yard: str, most: float
) -> float:
    """How many times as much a character of ``text`` costs ``act`` as one of ``yard`` costs ``other``."""
    cost = measure = float("inf")
    for _ in range(HEARINGS):
        cost, measure = min(cost, spent(act, text)), min(measure, spent(other, yard))
        if cost <= most * measure:
            break
    return cost / measure


@pytest.mark.parametrize("piece", PIECES)
def test_four_times_the_text_takes_four_times_as_long(piece: str) -> None:
    normalize, short, long = DOORS["normalize"], repeated(PIECES[piece], LENGTH), repeated(PIECES[piece], 4 * LENGTH)
    assert times_as_dear(normalize, long, normalize, short, most=1.5) <= 1.5


@pytest.mark.parametrize("joint", ["", ". ", ", ", "\n", "(", "-"])
def test_a_megabyte_takes_a_few_seconds_at_most(joint: str) -> None:
    normalize = DOORS["normalize"]
    dear = {
        name: times
        for name, piece in PIECES.items()
        if (times := times_as_dear(normalize, repeated(piece + joint, LENGTH), str.split, STORY, most=CEILING))
        > CEILING
    }
    assert not dear
