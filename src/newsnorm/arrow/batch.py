"""A batch of stories in, the same batch with what was found in them out."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.types as kinds

from newsnorm.article import Article
from newsnorm.geography import Gazetteer
from newsnorm.language import Language
from newsnorm.many import OnError, Unread, attempt, check_on_error, reader

from .columns import STORY, story_columns

SCHEMA_VERSION = "1"
METADATA = {"newsnorm.schema_version": SCHEMA_VERSION}
SCHEMA = pa.schema(
    [*((f"nn_{name}", shape.type) for name, shape in STORY.items()), ("nn_error", pa.string())],
    metadata=METADATA,
)

SLICE = 256  # rows read at a time: the objects of more need not be held at once, and results do not depend on it


class ArrowStream(Protocol):
    """Anything that speaks the Arrow PyCapsule interface: a data frame of polars, pandas, DuckDB or Daft."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


def output_schema(input_schema: pa.Schema) -> pa.Schema:
    """The schema that normalize_batch gives for an input of this schema, before any row is read.

    Raises ValueError where a column of the input already bears one of our names.
    """
    clash = [name for name in SCHEMA.names if name in input_schema.names]
    if clash:
        raise ValueError(f"the input already has a column {', '.join(clash)}: rename or drop it first")
    metadata = {**(input_schema.metadata or {}), **(SCHEMA.metadata or {})}
    return pa.schema([*input_schema, *SCHEMA], metadata=metadata)


def normalize_batch(
    data: pa.RecordBatch | pa.Table | ArrowStream,
    *,
    text: str,
    published: str | None,
    on_error: OnError = "record",
    language: Language | None = None,
    gazetteer: Gazetteer | None = None,
) -> pa.RecordBatch | pa.Table:
    """Append to ``data`` the columns of SCHEMA: what normalize() finds in each row's story.

    ``text`` and ``published`` name the columns that hold the story and its day of publication; ``published`` is None
    where there is no such column. Strings of every Arrow flavour will do; the day may be a date, a timestamp (its day
    on its own clock is taken) or an ISO 8601 string. A RecordBatch gives a RecordBatch; a Table, and anything that
    streams Arrow, gives a Table. Rows keep their number and order, and results do not depend on how they are batched.

    A row that cannot be read, as one without a text, has null in each column and the reason in ``nn_error``. With
    ``on_error="skip"`` such rows are left out; with ``"raise"`` the first one raises ValueError. A null day is no
    error: days that depend on it are then found and left unresolved. Offsets count code points.

    >>> import pyarrow as pa
    >>> stories = pa.table({"body": ["OSLO (AP) — The ferry sank Tuesday."], "day": ["2024-11-06"]})
    >>> normalize_batch(stories, text="body", published="day").column_names
    ['body', 'day', 'nn_published', 'nn_sections', 'nn_datelines', 'nn_dates', 'nn_places', 'nn_error']
    """
    check_on_error(on_error)
    if isinstance(data, pa.RecordBatch):
        batches, whole = [data], False
    else:
        table = data if isinstance(data, pa.Table) else pa.table(data)
        data, batches, whole = table, table.to_batches(), True
    schema = output_schema(data.schema)
    at = _column(data.schema, "text", text, _is_string)
    day_at = None if published is None else _column(data.schema, "published", published, _is_day)
    read = reader(language, gazetteer)

    row = 0
    done: list[pa.RecordBatch] = []
    for batch in batches:
        parts: list[pa.RecordBatch] = []
        for offset in range(0, batch.num_rows or 1, SLICE):
            part = batch.slice(offset, SLICE)
            days = [None] * part.num_rows if day_at is None else cells(part.column(day_at))
            pairs = enumerate(zip(cells(part.column(at)), days, strict=True), row)
            stories = [_read_cells(read, number, words, day) for number, (words, day) in pairs]
            row += part.num_rows
            parts.append(append_found(part, stories, schema, on_error))
        done.append(_joined(parts))
    return pa.Table.from_batches(done, schema) if whole else done[0]


def _joined(parts: Sequence[pa.RecordBatch]) -> pa.RecordBatch:
    held = [part for part in parts if part.num_rows] or parts[:1]
    return held[0] if len(held) == 1 else pa.Table.from_batches(held).combine_chunks().to_batches()[0]


def _read_cells(read: Callable[..., Article], row: int, text: object, published: Any) -> Article | Unread:
    """The story of two cells, or why there is none."""
    for name, cell in (("text", text), ("published", published)):
        if isinstance(cell, Unreadable):
            return Unread(row, f"{name}: {cell.reason}")
    return Unread(row, "text is null") if text is None else attempt(read, row, text, published)


def append_found(
    part: pa.RecordBatch, stories: Sequence[Article | Unread], schema: pa.Schema, on_error: OnError
) -> pa.RecordBatch:
    """The rows with what was found in them; ``schema`` is their output_schema."""
    unread = [story for story in stories if isinstance(story, Unread)]
    if unread and on_error == "raise":
        raise ValueError(f"row {unread[0].row}: {unread[0].reason}")
    found = story_columns(None if isinstance(story, Unread) else story for story in stories)
    errors = pa.array([story.reason if isinstance(story, Unread) else None for story in stories], pa.string())
    whole = pa.RecordBatch.from_arrays([*part.columns, *found, errors], schema=schema)
    return whole.filter(errors.is_null()) if unread and on_error == "skip" else whole


class Unreadable:
    """A cell whose bytes or number Python cannot hold: a string that is not UTF-8, a day past the year 9999."""

    def __init__(self, error: Exception) -> None:
        self.reason = f"{type(error).__name__}: {error}"


def cells(column: pa.Array, *, days: bool = True) -> list[Any]:
    """A column's cells as Python has them, an Unreadable for what it cannot have; with ``days``, moments as days."""
    if days and kinds.is_timestamp(column.type):
        column = column.cast(pa.date32())
    try:
        return list(column.to_pylist())
    except (ValueError, OverflowError):
        return [_cell(scalar) for scalar in column]


def _cell(scalar: pa.Scalar) -> Any:
    try:
        return scalar.as_py()
    except (ValueError, OverflowError) as error:
        return Unreadable(error)


def _column(schema: pa.Schema, argument: str, name: str, fits: Callable[[pa.DataType], bool]) -> int:
    """Where a column stands that the caller named."""
    if schema.names.count(name) != 1:
        trouble = "two columns" if name in schema.names else "no column"
        raise ValueError(f"{argument}: {trouble} named {name!r}; the columns are {', '.join(schema.names)}")
    field = schema.field(name)
    if not fits(field.type.value_type if kinds.is_dictionary(field.type) else field.type):
        raise TypeError(f"{argument}: the column {name!r} is of type {field.type}, which cannot be read as such")
    return int(schema.get_field_index(name))


def _is_string(kind: pa.DataType) -> bool:
    return bool(
        kinds.is_string(kind) or kinds.is_large_string(kind) or kinds.is_string_view(kind) or kinds.is_null(kind)
    )


def _is_day(kind: pa.DataType) -> bool:
    return bool(kinds.is_date(kind) or kinds.is_timestamp(kind) or _is_string(kind))
