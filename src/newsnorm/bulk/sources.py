"""Files of stories, cut into parts: the same files give the same parts, whoever reads them and however often."""

import csv
import gzip
import itertools
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, BinaryIO, Literal, TypeAlias

from newsnorm.value import value

from .rows import BadRow, MisuseError

Form: TypeAlias = Literal["text", "jsonl", "csv", "parquet"]
FORMS: dict[str, Form] = {".txt": "text", ".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet"}
PART_BYTES = 1 << 23  # of lines: a part is closed before it holds more
BROKEN = (OSError, EOFError, zlib.error)  # what a file that is not there, or is cut short, or is no gzip, gives


@value
class Input:
    """What is to be read: files ("-" is standard input), their form, and the names of the two fields that matter.

    ``form`` is None where the name of each file tells; ``published`` is None where the caller named no field.
    """

    sources: tuple[str, ...]
    form: Form | None
    text: str
    published: str | None

    @property
    def day(self) -> str:
        """The field that holds the day, if there is one of that name."""
        return self.published or "published"

    def form_of(self, source: str) -> Form:
        """What kind of file this is."""
        return self.form or FORMS.get(Path(source.removesuffix(".gz")).suffix, "text")

    def check(self, source: str, names: Iterable[str]) -> None:
        """Refuse a table that lacks a column that the caller named."""
        for name in (self.text, self.published):
            if name is not None and name not in names:
                raise MisuseError(f'{_shown(source)}: no column "{name}"; the columns are {", ".join(names)}')


@value
class Part:
    """Rows that are read together: where each stands, and what is there, or the BadRow that says why it is lost.

    A row is the bytes of a text file or of a line of JSONL, or the names and the cells of a line of CSV. Of Parquet a
    part holds one RecordBatch, and the place of its first row.
    """

    number: int
    form: Form
    places: tuple[str, ...]
    items: tuple[Any, ...]


class Meter:
    """How many bytes of the files have been read, of how many: ``total`` is None where nobody can know."""

    def __init__(self, sources: Iterable[str]) -> None:
        self.done = 0.0
        self.total = None if "-" in sources else sum(map(_size, sources))


def parts(given: Input, rows: int, meter: Meter) -> Iterator[Part]:
    """The parts of all the files, in order: ``rows`` rows each, fewer at the end of a file or where rows are long."""
    number = 0
    for form, sources in itertools.groupby(given.sources, given.form_of):
        stream = itertools.chain.from_iterable(_rows(given, form, source, rows, meter) for source in sources)
        for places, items in _cut(stream, 1 if form == "parquet" else rows):
            yield Part(number, form, places, items)
            number += 1


def check(given: Input) -> None:
    """Refuse, before any work is begun, a table that lacks a column that the caller named."""
    for source in given.sources:
        if source != "-" and given.form_of(source) in ("csv", "parquet"):
            next(_rows(given, given.form_of(source), source, 1, Meter(())), None)


Row: TypeAlias = tuple[str, Any]


def _cut(stream: Iterator[Row], rows: int) -> Iterator[tuple[tuple[str, ...], tuple[Any, ...]]]:
    held: list[Row] = []
    size = 0
    for place, item in stream:
        more = len(item) if isinstance(item, bytes) else sum(map(len, item[1])) if isinstance(item, tuple) else 0
        if held and (len(held) == rows or size + more > PART_BYTES):
            yield tuple(place for place, _ in held), tuple(item for _, item in held)
            held, size = [], 0
        held.append((place, item))
        size += more
    if held:
        yield tuple(place for place, _ in held), tuple(item for _, item in held)


def _rows(given: Input, form: Form, source: str, rows: int, meter: Meter) -> Iterator[Row]:
    """The rows of one file. Where it breaks off, the last one says so."""
    name, place = _shown(source), None
    before = meter.done
    try:
        with _opened(source) as (raw, file):
            for place, item in _READ[form](given, name, file, rows):
                yield place, item
                meter.done = before + raw.tell() if meter.total else 0
    except BROKEN as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield place or name, BadRow(name, f"nothing can be read after {place}: {reason}" if place else reason)
    meter.done = before + _size(source)


@contextmanager
def _opened(source: str) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """A file as it lies on the disk, and as it reads when it is unpacked."""
    with nullcontext(sys.stdin.buffer) if source == "-" else Path(source).open("rb") as raw:
        if source.endswith(".gz"):
            with gzip.GzipFile(fileobj=raw) as unpacked:
                yield raw, unpacked  # type: ignore[misc]
        else:
            yield raw, raw


def _whole(given: Input, name: str, file: BinaryIO, rows: int) -> Iterator[Row]:
    yield name, file.read()


def _lines(given: Input, name: str, file: BinaryIO, rows: int) -> Iterator[Row]:
    for number, line in enumerate(file, 1):
        if not line.isspace():
            yield f"{name}:{number}", line


def _records(given: Input, name: str, file: BinaryIO, rows: int) -> Iterator[Row]:
    csv.field_size_limit(2**31 - 1)  # a story is longer than the cells that the module expects
    texts = (line.decode("utf-8", "surrogateescape") for line in file)
    lines = csv.reader((text.removeprefix("\ufeff") for text in texts), strict=True)
    names: tuple[str, ...] | None = None
    while True:
        place = f"{name}:{lines.line_num + 1}"
        try:
            cells = next(lines)
        except StopIteration:
            break
        except csv.Error as error:
            yield place, BadRow(place, f"no CSV: {error}")
            continue
        if names is None:
            names = tuple(cells)
            given.check(name, names)
        elif cells:
            yield place, (names, cells)


def _batches(given: Input, name: str, file: BinaryIO, rows: int) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(file, pre_buffer=False, buffer_size=1 << 22)
        given.check(name, table.schema_arrow.names)
        row = 1
        empty = [] if table.metadata.num_rows else [pa.RecordBatch.from_pylist([], table.schema_arrow)]
        for batch in itertools.chain(empty, table.iter_batches(rows)):
            yield f"{name}:{row}", batch
            row += batch.num_rows
    except pa.ArrowException as error:
        raise OSError(f"no Parquet: {error}") from None


_READ: dict[Form, Callable[[Input, str, BinaryIO, int], Iterator[Row]]] = {
    "text": _whole,
    "jsonl": _lines,
    "csv": _records,
    "parquet": _batches,
}


def _shown(source: str) -> str:
    return "standard input" if source == "-" else source


def _size(source: str) -> int:
    try:
        return Path(source).stat().st_size
    except OSError:
        return 0
