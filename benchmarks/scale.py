"""What reading many stories costs: by the batch, in two processes, and in memory.

    python benchmarks/scale.py [--write]

Costs are CPU seconds, and what is compared is measured in turns in one run, so that a busy machine disturbs both alike.
A clock on the wall tells something only on a machine that has nothing else to do.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
from page import ROOT, machine, newswire, options, put, table

from newsnorm import Article, normalize, normalize_many
from newsnorm.arrow import normalize_batch

SCALE = ROOT / "docs" / "how-to" / "scale.md"
STORIES = list(newswire.newswire(512))
TURNS = 12
MEMORY = "\nprint(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"


def cpu() -> float:
    """CPU seconds of this process and of those that it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def in_turns(*ways: Callable[[], object]) -> list[list[float]]:
    """CPU seconds of each way, measured in turns."""
    spent: list[list[float]] = [[] for _ in ways]
    for _ in range(TURNS):
        for way, of_way in zip(ways, spent, strict=True):
            before = cpu()
            way()
            of_way.append(cpu() - before)
    return spent


def median(given: Iterable[float]) -> float:
    """The middle one."""
    ordered = sorted(given)
    return ordered[len(ordered) // 2]


def by_the_batch() -> tuple[float, float]:
    """Stories a CPU second in a plain loop, and the share of it that batches of Arrow reach."""
    batch = pa.Table.from_pylist(STORIES)

    def plain() -> list[object]:
        return [normalize(str(row["text"]), published=row["published"]) for row in STORIES]  # type: ignore[arg-type]

    def arrow() -> object:
        return normalize_batch(batch, text="text", published="published")

    plain(), arrow()
    loops, batches = in_turns(plain, arrow)
    return len(STORIES) / median(loops), median(loop / batch for loop, batch in zip(loops, batches, strict=True))


def in_two(number: int, then: Callable[[Article], object] | None = None) -> tuple[float, float]:
    """How much quicker normalize_many is in two processes, once started: as CPU time allows, and by the clock."""
    cost, clock = zip(*(_steady(number, processes, then) for processes in (1, 2)), strict=True)
    return 2 * cost[0] / cost[1], clock[0] / clock[1]


def _steady(number: int, processes: int, then: Any) -> tuple[float, float]:
    rows: Any = ((row["text"], row["published"]) for row in islice(cycle(STORIES), number + 1024))
    with closing(normalize_many(rows, processes=processes, then=then)) as stories:  # type: ignore[type-var]
        for _ in islice(stories, 512):
            pass
        before, begun = _of_children(), time.perf_counter()
        for _ in islice(stories, number):
            pass
        return _of_children() - before, time.perf_counter() - begun


def _of_children() -> float:
    """CPU seconds of this process and of its children that run, as Linux tells them."""
    tick = os.sysconf("SC_CLK_TCK")
    spent = time.process_time()
    for child in Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="utf8").split():
        fields = Path(f"/proc/{child}/stat").read_text(encoding="utf8").rpartition(")")[2].split()
        spent += (int(fields[11]) + int(fields[12])) / tick
    return spent


def places_of(article: Article) -> list[int | None]:
    """The places of a story, by their numbers."""
    return [mention.place and mention.place.geonames_id for mention in article.places]


def run_in_two(number: int) -> tuple[float, float]:
    """The same of ``newsnorm run``, from JSONL to Parquet, starting included."""
    with TemporaryDirectory() as name:
        given = Path(name) / "stories.jsonl"
        lines = [json.dumps(row, default=str) + "\n" for row in STORIES]
        given.write_text("".join(islice(cycle(lines), number)), encoding="utf8")
        command = [sys.executable, "-m", "newsnorm", "run", given, "-o", Path(name) / "found.parquet", "--jobs"]
        measured = []
        for jobs in ("1", "2"):
            before, begun = cpu(), time.perf_counter()
            subprocess.run([*command, jobs], check=True, capture_output=True)
            measured.append((cpu() - before, time.perf_counter() - begun))
    (cost, clock), (cost_of_two, clock_of_two) = measured
    return 2 * cost / cost_of_two, clock / clock_of_two


def memory() -> tuple[int, int]:
    """Megabytes at the most of a Python that has pyarrow, and of one that has read stories by the batch."""
    bare = "import pyarrow"
    reading = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'tests')!r})\n"
        "import pyarrow as pa\n"
        "from newswire import newswire\n"
        "from newsnorm.arrow import normalize_batch\n"
        "for seed in range(4):\n"
        "    stories = pa.Table.from_pylist(list(newswire(1000, seed)))\n"
        "    normalize_batch(stories, text='text', published='published')"
    )
    bare_peak, peak = (
        subprocess.run([sys.executable, "-c", code + MEMORY], check=True, capture_output=True, text=True).stdout
        for code in (bare, reading)
    )
    return int(bare_peak) // 1024, int(peak) // 1024


def main() -> None:
    """Measure, and print or write a table."""
    arguments = options(__doc__).parse_args()
    load = os.getloadavg()[0]
    speed, share = by_the_batch()
    objects, objects_clock = in_two(6000)
    numbers, numbers_clock = in_two(6000, places_of)
    files, files_clock = run_in_two(12000)
    bare, peak = memory()
    million = 1_000_000 / speed / 3600
    rows = [
        ("stories a CPU second, plain loop", f"{speed:,.0f}", ""),
        ("batches of Arrow, share of the plain loop", f"{share:.0%}", "90% at least"),
        ("`newsnorm run --jobs 2`, times one: as CPU time allows", f"{files:.2f}", "1.7 at least"),
        ("the same by the clock", f"{files_clock:.2f}", ""),
        ("`normalize_many(processes=2)`, times one: as CPU time allows", f"{objects:.2f}", "1.7 at least"),
        ("the same by the clock", f"{objects_clock:.2f}", ""),
        ("with `then`, for the numbers of the places: as CPU time allows", f"{numbers:.2f}", "1.7 at least"),
        ("the same by the clock", f"{numbers_clock:.2f}", ""),
        ("a bare Python with pyarrow, MB at the most", bare, ""),
        ("a worker, MB beyond that", peak - bare, "150 at the most"),
        ("CPU hours for 1 million stories", f"{million:.2f}", ""),
        ("CPU hours for 100 million stories", f"{100 * million:,.0f}", ""),
        ("CPU hours for 1 billion stories", f"{1000 * million:,.0f}", ""),
    ]
    length = sum(len(str(row["text"])) for row in STORIES) / len(STORIES)
    text = (
        f"Stories of {length:,.0f} characters on average. {machine()} {os.cpu_count()} cores; the load of "
        f"other work was {load:.1f} as this began."
    )
    put("scale", table(("", "measured", "aim"), rows) + f"\n\n{text}", write=arguments.write, where=SCALE)


if __name__ == "__main__":
    main()
