"""A long job on the command line: its memory, and what is left of it when it is killed in the middle.

    python benchmarks/scale_big.py [--rows 100000] [--jobs 2] [--write]

It runs ``newsnorm run`` to the end, runs it again and kills it half way, resumes it, and compares the two outputs byte
for byte. Memory is what Linux tells of each process at its highest.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from page import ROOT, machine, newswire, options, put, table

SCALE = ROOT / "docs" / "how-to" / "scale.md"


def watched(command: list[object], kill_at: int, parts: Path) -> tuple[dict[str, int], str]:
    """Run a command, and kill it when so many parts are done; the memory of its processes in MB, and what it said."""
    peaks: dict[str, int] = {}
    with subprocess.Popen(list(map(str, command)), stderr=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            for name, pid in _family(process.pid):
                peaks[name] = max(peaks.get(name, 0), _peak(pid))
            if kill_at and len(list(parts.glob("*.tally"))) >= kill_at:
                process.send_signal(signal.SIGKILL)
            time.sleep(0.2)
        assert process.stderr
        return peaks, process.stderr.read().strip()


def _family(pid: int) -> list[tuple[str, int]]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf8").split()
    except OSError:
        children = []
    return [("parent", pid), *(("worker", int(child)) for child in children)]  # with them, Python's own small helper


def _peak(pid: int) -> int:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf8")
    except OSError:
        return 0
    return int(status.split("VmHWM:")[1].split()[0]) // 1024 if "VmHWM:" in status else 0


def main() -> None:
    """Measure, and print or write what was seen."""
    parser = options(__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        given = folder / "stories.jsonl"
        with given.open("w", encoding="utf8") as file:
            for row in newswire.newswire(arguments.rows):
                file.write(json.dumps(row, default=str) + "\n")
        command = [sys.executable, "-m", "newsnorm", "run", given, "--jobs", arguments.jobs, "-o"]
        whole, killed = folder / "whole.parquet", folder / "killed.parquet"
        parts = folder / ".killed.parquet.parts"
        peaks, said = watched([*command, whole], 0, parts)
        watched([*command, killed], arguments.rows // 2000, parts)
        done = len(list(parts.glob("*.tally")))
        gone = not killed.exists()
        _, resumed = watched([*command, killed, "--resume"], 0, parts)
        same = killed.read_bytes() == whole.read_bytes()
        rows = [
            ("rows, and their size on disk", f"{arguments.rows:,}, {given.stat().st_size / 1e6:,.0f} MB"),
            ("memory at the most, MB", f"parent {peaks['parent']}, the largest worker {peaks['worker']}"),
            ("killed with SIGKILL when done were", f"{done:,} of {-(-arguments.rows // 1000):,} parts"),
            ("then under the final name", "nothing" if gone else "something"),
            ("after `--resume`, the output is", "the same, byte for byte" if same else "DIFFERENT"),
        ]
    text = f"What the run said: *{said}*\n\n{machine()} {os.cpu_count()} cores."
    put("scale-big", table(("", "seen"), rows) + f"\n\n{text}", write=arguments.write, where=SCALE)
    print(resumed, file=sys.stderr)
    sys.exit(not same)


if __name__ == "__main__":
    main()
