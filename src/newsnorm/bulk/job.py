"""A job: every part read, in order, and the parts joined into one file that is there whole or not at all."""

import datetime
import json
import os
import shutil
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import BinaryIO

from newsnorm.many import OnError
from newsnorm.pool import in_order
from newsnorm.value import value

from .parts import OutputForm, Tally, Task, part_file, read_part, tally_file, write_whole
from .rows import MisuseError
from .sources import Input, Meter, Part, check, parts


@value
class Job:
    """What is to be read, how, by how many processes, and where it is to be written: a file, or a stream.

    ``date`` is the day of stories that come with none, ``rows`` the number of rows to a part. Records do without the
    candidates of their places where ``candidates`` is false. With ``resume``, parts that an earlier run of the same job
    has left are not read again.
    """

    given: Input
    output: Path | BinaryIO
    form: OutputForm
    on_error: OnError = "skip"
    date: datetime.date | None = None
    jobs: int = 1
    rows: int = 1000
    resume: bool = False
    candidates: bool = True


class RowError(Exception):
    """A row that cannot be read, where the caller wants none of those."""


def run(job: Job, meter: Meter) -> Generator[Tally, None, None]:
    """The tally of each part, in order, as they are read. When the last one is told, the output is in its place.

    A file is written beside its place, part by part, in a hidden folder that outlives a run that is cut short.
    """
    check(job.given)
    with ExitStack() as open_until_the_end:
        folder = None
        if isinstance(job.output, Path):
            folder = open_until_the_end.enter_context(_workshop(job, job.output))
        read = partial(read_part, Task(job.given, job.form, job.on_error, job.date, job.candidates, folder))
        waiting = (_unless_done(part, folder) for part in parts(job.given, job.rows, meter))
        number = 0
        for tally in in_order(read, waiting, job.jobs) if job.jobs > 1 else map(read, waiting):
            if tally.trouble:
                raise tally.trouble
            if tally.bad and job.on_error == "raise":
                raise RowError(tally.bad[0])
            if not isinstance(job.output, Path):
                job.output.write(tally.written)
            number += 1
            yield tally
        if isinstance(job.output, Path) and folder:
            _join([part_file(folder, part) for part in range(number)], job.form, folder / "whole")
            (folder / "whole").replace(job.output)


def _unless_done(part: Part, folder: Path | None) -> Part:
    """The part, or its number alone where it has been read and kept."""
    return Part(part.number, part.form, (), ()) if folder and tally_file(folder, part.number).exists() else part


def workshop(output: Path) -> Path:
    """The folder in which the parts of an output lie until all are there."""
    return output.with_name(f".{output.name}.parts")


@contextmanager
def _workshop(job: Job, output: Path) -> Iterator[Path]:
    """The workshop of a job, held against other runs: an old one if it is to be resumed, else a new one.

    It is cleared away when the work has ended well.
    """
    if output.is_dir() or not output.parent.is_dir():
        raise MisuseError(f"{output}: {'is a folder' if output.is_dir() else 'there is no such folder'}")
    if job.resume and "-" in job.given.sources:
        raise MisuseError("standard input cannot be read again: --resume needs files")
    folder = workshop(output)
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        _hold(lock.fileno(), output)
        plan, ours = folder / "plan.json", _plan(job)
        if not job.resume or not plan.exists():
            for file in folder.iterdir():
                if file.name != "lock":
                    file.unlink()
            write_whole(plan, ours)
        elif plan.read_bytes() != ours:
            raise MisuseError(f"{output}: was begun with other files or options; without --resume it starts afresh")
        yield folder
    shutil.rmtree(folder)


def _hold(lock: int, output: Path) -> None:
    try:
        import fcntl
    except (
        ImportError
    ):  # pragma: no cover - Windows; where files cannot be locked, two runs of one output are the caller's care
        return
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise MisuseError(f"{output}: another run is writing it") from None


def _plan(job: Job) -> bytes:
    """All that the output depends on: a run of another plan cannot go on from here."""
    files = [(source, *_identity(Path(source))) for source in job.given.sources]
    read = (job.given.form, job.given.text, job.given.published, str(job.date), job.on_error, job.candidates)
    return json.dumps([_version(), files, read, job.form, job.rows], indent=1).encode()


def _version() -> str:
    try:
        return version("newsnorm")
    except PackageNotFoundError:  # run from a checkout that is not installed
        return ""


def _identity(source: Path) -> tuple[int, int]:
    try:
        status = source.stat()
    except OSError:
        return (0, 0)
    return (status.st_size, status.st_mtime_ns)


def _join(files: list[Path], form: OutputForm, output: Path) -> None:
    if form == "parquet":
        from .tables import join

        join(files, output)
    else:
        with output.open("wb") as whole:
            for file in files:
                with file.open("rb") as part:
                    shutil.copyfileobj(part, whole)
    with output.open("rb") as whole:
        os.fsync(whole.fileno())
