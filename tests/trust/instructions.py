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

from footprint import INSTALLED

VALGRIND = shutil.which("valgrind")
TESTS = Path(__file__).parent.parent
ENVIRONMENT = {
    **INSTALLED,
    "PYTHONHASHSEED": "0",
    "PYTHONPATH": os.pathsep.join([str(TESTS), *filter(None, sys.path)]),
}
Run = tuple[str, str]  # a door of ``doors.py``, or "words", and the text that goes through it


def counted(first: Sequence[Run], then: Sequence[Run]) -> list[int]:
    """The instructions of each run of ``then``, one after another in one process that has done ``first``."""
    with TemporaryDirectory() as folder:
        told = json.dumps({"first": first, "then": then})
        _run(folder, TESTS / "trust" / "counted.py", told=told)
        counts = [_total(Path(folder, f"count.{dump}")) for dump in range(2, 2 * len(then) + 1, 2)]
    assert len(counts) == len(then)
    return counts


def of_a_fresh_python(*codes: str) -> list[int]:
    """The instructions of a fresh Python: those of its start, then those of each of the ``codes`` that it runs."""
    program = "\nos.getppid()\n".join(["import os", *codes, ""])
    subprocess.run([sys.executable, "-c", program], check=True, env=ENVIRONMENT)  # so that all modules are compiled
    with TemporaryDirectory() as folder:
        _run(folder, "-c", program)
        return [_total(Path(folder, f"count.{dump}")) for dump in range(1, len(codes) + 2)]


def _run(folder: str, *python: str | Path, told: str = "") -> None:
    """Run Python under callgrind, which writes into ``folder`` what it has counted at each call of ``getppid``."""
    callgrind = [VALGRIND, "-q", "--tool=callgrind", "--dump-line=no", "--dump-before=getppid"]
    command = [*callgrind, f"--callgrind-out-file={folder}/count", sys.executable, *python]
    subprocess.run(command, input=told.encode(), env=ENVIRONMENT, check=True)


def _total(dump: Path) -> int:
    (total,) = re.findall(r"^totals: (\d+)$", dump.read_text(), re.MULTILINE)
    return int(total)
