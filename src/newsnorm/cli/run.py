"""``newsnorm run``: stories in, what was found in them out."""

import argparse
import importlib.util
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from newsnorm.bulk import FOUND, Input, Job, Meter, MisuseError, OutputForm, RowError, Tally, run, workshop
from newsnorm.many import ON_ERROR
from newsnorm.pool import ProcessDiedError

from .progress import progress
from .story import day

DESCRIPTION = """
Reads text files (one story each), JSONL, CSV and Parquet, .gz too, and writes JSONL, a record a line, or Parquet, with
the columns of "newsnorm schema --format arrow" beside those that were there. A row that cannot be read is reported by
its file and its line or row, counted from 1; the others are written, and the exit code is 1. Output to a file is there
whole or not at all.
"""
OUTPUTS: dict[str, OutputForm] = {"jsonl": "jsonl", "ndjson": "jsonl", "jsonl.gz": "jsonl.gz", "parquet": "parquet"}


def add_to(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "run", help="read stories and write what was found in each, as JSONL or Parquet", description=DESCRIPTION
    )
    add = parser.add_argument
    add("files", nargs="*", default=["-"], metavar="FILE", help="- or none is standard input")
    add("-o", "--output", type=Path, metavar="FILE", help="write here and not to standard output")
    add(
        "--input-format",
        choices=("auto", "text", "jsonl", "csv", "parquet"),
        default="auto",
        help="auto: by file name, and text where that does not tell",
    )
    add("--output-format", choices=("auto", *OUTPUTS), default="auto", help="auto: by file name, and jsonl")
    add("--text", default="text", metavar="FIELD", help="the field or column that holds the text (text)")
    add("--published", metavar="FIELD", help="the field or column that holds the day (published, if there is one)")
    add("--date", metavar="DAY", type=day, help="the day of stories that come with none: 2024-11-06")
    add("--on-error", choices=ON_ERROR, default="skip", help="a row that cannot be read is left out (skip), written "
        "with the reason in its field error or column nn_error (record), or ends the work (raise)")  # fmt: skip
    add("--no-candidates", action="store_true", help="leave out of each record what its places might mean besides")
    add("--jobs", type=_count, default=1, metavar="N", help="read with so many processes (1)")
    add("--batch-size", type=_count, default=1000, metavar="ROWS", help="rows that are read and kept together (1000)")
    add("--resume", action="store_true", help="go on from where an earlier run of the same command was cut short")
    add("--no-progress", action="store_true", help="no progress bar on a terminal")
    parser.set_defaults(command=_run)


def _count(given: str) -> int:
    if not given.isascii() or not given.isdigit() or not int(given):
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {given!r}")
    return int(given)


def _run(options: argparse.Namespace) -> int:
    begun = time.perf_counter()
    meter = Meter(options.files)
    sums = Sums()
    try:
        with progress(meter, wanted=not options.no_progress) as show, closing(run(_job(options), meter)) as tallies:
            for tally in tallies:
                for bad in tally.bad:
                    print(bad, file=sys.stderr)
                sums.add(tally)
                show(sums.rows)
    except BrokenPipeError:  # pragma: no cover - tested in a process of its own
        raise
    except MisuseError as error:
        return _stopped(options, str(error), 2)
    except (RowError, ProcessDiedError, OSError) as error:
        return _stopped(options, str(error), 1)
    except KeyboardInterrupt:  # pragma: no cover - tested in a process of its own
        return _stopped(options, "interrupted", 130)
    if sums.undated:
        have, their = ("story has", "its") if sums.undated == 1 else ("stories have", "their")
        print(f"{sums.undated:,} {have} no day, so {their} relative dates are unresolved: see --date", file=sys.stderr)
    if options.output:
        print(_summary(sums, time.perf_counter() - begun), file=sys.stderr)
    return 1 if sums.bad else 0


def _job(options: argparse.Namespace) -> Job:
    given = Input(
        tuple(options.files),
        None if options.input_format == "auto" else options.input_format,
        options.text,
        options.published,
    )
    form = OUTPUTS[options.output_format] if options.output_format != "auto" else _by_name(options.output)
    if form == "parquet" and not options.output:
        raise MisuseError("Parquet is written to a file: name one with --output")
    if form == "parquet" and options.no_candidates:
        raise MisuseError("--no-candidates is for JSONL: a table holds no more of the candidates than their numbers")
    if options.resume and not options.output:
        raise MisuseError("--resume needs an --output that was begun before")
    if importlib.util.find_spec("pyarrow") is None and "parquet" in {form, *map(given.form_of, options.files)}:
        raise MisuseError("Parquet needs pyarrow: pip install 'newsnorm[arrow]'")
    return Job(
        given,
        options.output or sys.stdout.buffer,
        form,
        options.on_error,
        options.date,
        options.jobs,
        options.batch_size if options.output or options.jobs > 1 else 1,  # who reads along should not have to wait
        options.resume,
        not options.no_candidates,
    )


def _by_name(output: Path | None) -> OutputForm:
    return next(
        (OUTPUTS[end] for end in ("jsonl.gz", "parquet") if output and output.name.endswith(f".{end}")), "jsonl"
    )


class Sums:
    """What the parts held, all together."""

    def __init__(self) -> None:
        self.rows = self.bad = self.undated = 0
        self.found = [0] * len(FOUND)

    def add(self, tally: Tally) -> None:
        """Add what one part held."""
        self.rows += tally.rows
        self.bad += len(tally.bad)
        self.undated += tally.undated
        self.found = [one + other for one, other in zip(self.found, tally.found, strict=True)]


def _summary(sums: Sums, seconds: float) -> str:
    found = ", ".join(_counted(number, name) for name, number in zip(FOUND, sums.found, strict=True))
    return (
        f"{_counted(sums.rows, 'rows')} in {seconds:,.1f} s, {sums.rows / seconds:,.0f} a second; "
        f"{sums.bad:,} could not be read; found {found}"
    )


def _counted(number: int, things: str) -> str:
    return f"{number:,} {things.removesuffix('s') if number == 1 else things}"


def _stopped(options: argparse.Namespace, why: str, code: int) -> int:
    print(f"newsnorm: {why}", file=sys.stderr)
    if code != 2 and options.output and workshop(options.output).exists():
        print("newsnorm: what is finished is kept: the same command with --resume goes on from there", file=sys.stderr)
    return code
