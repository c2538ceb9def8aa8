"""A bar on the terminal while a long job runs. It needs rich, which comes with ``newsnorm[cli]``."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from newsnorm.bulk import Meter


@contextmanager
def progress(meter: Meter, *, wanted: bool) -> Iterator[Callable[[int], None]]:
    """A function that shows how far the meter has come and how many rows have been read: on a terminal, if it can."""
    if not wanted or not sys.stderr.isatty() or importlib.util.find_spec("rich") is None:
        yield lambda rows: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(),
        TextColumn("{task.percentage:>3.0f}%"),
        TextColumn("{task.description}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=meter.total)
        yield lambda rows: bar.update(task, completed=meter.done, description=f"{rows:,} rows")
