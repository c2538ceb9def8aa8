"""The instructions that a text costs grow with its length and no faster: the same count on any machine, at any load."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

from hostile import PIECES

VALGRIND = shutil.which("valgrind")
LENGTH = 750
TESTS = Path(__file__).parent.parent
STEEPEST = 2.6  # (I(4n) - I(2n)) / (I(2n) - I(n)) is 2 where time is linear and 4 where it is quadratic
SMALL = 40  # instructions for each character added: below this, what is measured is chance


@pytest.mark.skipif(settings().max_examples < 1000, reason="takes minutes: for the thorough profile")
@pytest.mark.skipif(VALGRIND is None, reason="valgrind is not installed: test_linear_time.py stands in")
def test_instructions_grow_with_the_text(tmp_path: Path) -> None:
    count = [VALGRIND, "-q", "--tool=callgrind", "--dump-line=no", "--dump-before=getppid"]
    count.append(f"--callgrind-out-file={tmp_path}/count")
    read = [sys.executable, TESTS / "trust" / "counted.py", str(LENGTH)]
    path = os.pathsep.join([str(TESTS), *filter(None, sys.path)])
    subprocess.run([*count, *read], env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": path}, check=True)
    counts = [_total(tmp_path / f"count.{dump}") for dump in range(2, 6 * len(PIECES) + 1, 2)]
    assert len(counts) == 3 * len(PIECES)
    steep = {}
    for piece, once, twice, four_times in zip(PIECES, counts[::3], counts[1::3], counts[2::3], strict=True):
        first, then = twice - once, four_times - twice
        if then > STEEPEST * first and then > 2 * LENGTH * SMALL:
            steep[piece] = (once, twice, four_times)
    assert not steep


def _total(dump: Path) -> int:
    (total,) = re.findall(r"^totals: (\d+)$", dump.read_text(), re.MULTILINE)
    return int(total)
