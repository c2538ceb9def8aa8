"""What newsnorm asks of a machine before it reads a story: time to import, time of the first story, memory, disk.

python benchmarks/footprint.py [--write]
"""

import os
import resource
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path

from page import machine, options, put, table

import newsnorm

IMPORT = "import newsnorm"
FIRST = IMPORT + "\nnewsnorm.normalize('OSLO (AP) — It rained on Tuesday in Bergen.', published='2024-11-06')"
DISTRIBUTIONS = ("newsnorm", "regex", "python-dateutil", "pycountry")
INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""What is installed has been compiled, and a source tree is compiled once."""
MEMORY = "\nprint(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"


def seconds(code: str, times: int = 5) -> float:
    """CPU seconds, of user and system, of a fresh Python that runs ``code``: the least of ``times``."""
    return min(_once(code) for _ in range(times))


def _once(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=INSTALLED)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def megabytes(code: str) -> int:
    """Resident memory of a fresh Python at the most, when it has run ``code``, as Linux tells it.

    ``resource`` would tell that of the process that started it, where that is more.
    """
    done = subprocess.run(
        [sys.executable, "-c", code + MEMORY], check=True, env=INSTALLED, capture_output=True, text=True
    )
    return int(done.stdout) // 1024


def installed(name: str) -> float:
    """Megabytes on disk of a distribution, without what Python compiles for itself."""
    if name == "newsnorm":
        files = [*Path(newsnorm.__file__).parent.rglob("*")]
    else:
        files = [Path(str(file.locate())) for file in distribution(name).files or ()]
    return sum(path.stat().st_size for path in files if path.is_file() and path.suffix != ".pyc") / 1e6


def main() -> None:
    """Measure, and print or write a table."""
    arguments = options(__doc__).parse_args()
    bare, imported, first = (seconds(code) for code in ("pass", IMPORT, FIRST))
    disk = {name: installed(name) for name in DISTRIBUTIONS}
    rows = [
        ("start a bare Python (CPU seconds)", f"{bare:.3f}", ""),
        ("`import newsnorm`, beyond that", f"{imported - bare:.3f}", "0.2"),
        ("first `normalize()`, beyond that", f"{first - imported:.3f}", "0.35"),
        ("resident memory after it (MB)", megabytes(FIRST), "90"),
        ("installed, with all it depends on (MB)", f"{sum(disk.values()):.1f}", "45"),
        *((f"&emsp;{name}", f"{size:.1f}", "") for name, size in disk.items()),
    ]
    put("footprint", table(("", "measured", "at most"), rows) + f"\n\n{machine()}", write=arguments.write)


if __name__ == "__main__":
    main()
