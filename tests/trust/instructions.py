"""Counts the instructions that a text costs: the same count on any machine of a kind, at any load."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

VALGRIND = shutil.which("valgrind")
TESTS = Path(__file__).parent.parent
Run = tuple[str, str]  # a door of ``doors.py``, or "words", and the text that goes through it


def counted(first: Sequence[Run], then: Sequence[Run]) -> list[int]:
    """The instructions of each run of ``then``, one after another in one process that has done ``first``."""
    with TemporaryDirectory() as folder:
        subprocess.run(
            [
                *(VALGRIND, "-q", "--tool=callgrind", "--dump-line=no", "--dump-before=getppid"),
                f"--callgrind-out-file={folder}/count",
                *(sys.executable, TESTS / "trust" / "counted.py"),
            ],
            input=json.dumps({"first": first, "then": then}).encode(),
            env={
                **os.environ,
                "PYTHONHASHSEED": "0",
                "PYTHONPATH": os.pathsep.join([str(TESTS), *filter(None, sys.path)]),
            },
            check=True,
        )
        counts = [_total(Path(folder, f"count.{dump}")) for dump in range(2, 2 * len(then) + 1, 2)]
    assert len(counts) == len(then)
    return counts


def _total(dump: Path) -> int:
    (total,) = re.findall(r"^totals: (\d+)$", dump.read_text(), re.MULTILINE)
    return int(total)
