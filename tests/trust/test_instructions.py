"""The instructions that a text costs grow with its length and no faster, and a story costs no more than it did.

Instructions are the same at any load, so a verdict needs no second hearing for the sake of a busy machine. Where
valgrind is not installed, ``test_linear_time.py`` stands in, with CPU time.
"""

import pytest
from hypothesis import settings

from hostile import PIECES, repeated
from newswire import newswire
from trust.instructions import VALGRIND, counted

LENGTH = 300
STEEPEST = 2.4  # (I(4n) - I(2n)) / (I(2n) - I(n)) is 2 where time is linear and 4 where it is quadratic
LONGER = 10  # a rule that reads lines up to a length makes a step there: what is steep is looked at beyond it as well
DEAREST = 12  # times the counting of the words of the same stories: a sixth more than when this was written

pytestmark = [
    pytest.mark.skipif(VALGRIND is None, reason="valgrind is not installed: test_linear_time.py stands in"),
    pytest.mark.skipif(settings().max_examples < 100, reason="takes a minute: not for the quick profile"),
]


def steep(pieces: list[str], length: int) -> list[str]:
    """Those of the pieces whose cost grows faster than their length, from ``length`` to four times as much."""
    sizes = [length * times for times in (1, 2, 4)]
    counts = counted(
        first=[("normalize", repeated(piece, length)) for piece in pieces],
        then=[("normalize", repeated(piece, size)) for piece in pieces for size in sizes],
    )
    grown = zip(pieces, counts[::3], counts[1::3], counts[2::3], strict=True)
    return [piece for piece, once, twice, four_times in grown if four_times - twice > STEEPEST * (twice - once)]


def test_instructions_grow_with_the_text() -> None:
    suspects = steep([*PIECES.values()], LENGTH)
    assert steep(suspects, LONGER * LENGTH) == []


def test_a_story_costs_no_more_than_it_did() -> None:
    stories = [str(row["text"]) for row in newswire(40)]
    counts = counted(
        first=[("normalize", story) for story in stories],
        then=[(act, story) for story in stories[:15] for act in ("normalize", "words")],
    )
    assert sum(counts[::2]) <= DEAREST * sum(counts[1::2])
