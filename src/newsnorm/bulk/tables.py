"""Rows as tables of Arrow, and tables of Arrow as one file of Parquet: the only room here that needs pyarrow."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsnorm.arrow.batch import SCHEMA, Unreadable, append_found, cells, output_schema
from newsnorm.many import OnError

from .rows import MisuseError

if TYPE_CHECKING:
    from .parts import Read

JSON = {b"newsnorm.json": b"1"}  # marks a column whose values are of no one type, and are kept as JSON
ROW_GROUP = 4  # parts


def rows(
    place: str, batch: pa.RecordBatch, text: str, day: str, *, whole: bool
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of a batch, each with its place: ``place`` is that of the first. Not ``whole``: text and day alone."""
    name, _, first = place.rpartition(":")
    names = [column for column in batch.schema.names if whole or column in (text, day)]
    columns = [(cells if column in (text, day) else _kept)(batch.column(column)) for column in names]
    for number, row in enumerate(zip(*columns, strict=True), int(first)):
        yield f"{name}:{number}", dict(zip(names, row, strict=True))


def _kept(column: pa.Array) -> list[Any]:
    """The cells of a column that is only passed on; a moment to the microsecond, as Python has it."""
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    return [None if isinstance(cell, Unreadable) else cell for cell in cells(column, days=False)]


def of_rows(rows: Sequence[Mapping[str, Any]]) -> pa.RecordBatch:
    """Rows of any fields as a batch: a row that lacks a field has null there."""
    names = dict.fromkeys(name for row in rows for name in row)
    columns = {name: _column(name, [row.get(name) for row in rows]) for name in names}
    return pa.RecordBatch.from_arrays(
        [array for _, array in columns.values()], schema=pa.schema([field for field, _ in columns.values()])
    )


def _column(name: str, given: list[Any]) -> tuple[pa.Field, pa.Array]:
    try:
        array = pa.array(given)
        return pa.field(name, array.type), array
    except (pa.ArrowException, OverflowError, TypeError):
        return pa.field(name, pa.string(), metadata=JSON), _as_json(given)


def _as_json(given: list[Any]) -> pa.Array:
    return pa.array([None if held is None else json.dumps(held, ensure_ascii=False, default=str) for held in given])


class Table:
    """A batch of rows, and what is found in them, written as a file of Arrow as it comes."""

    def __init__(self, batch: pa.RecordBatch, on_error: OnError) -> None:
        try:
            self.schema = output_schema(batch.schema)
        except ValueError as clash:
            raise MisuseError(str(clash)) from None
        self.batch, self.done = batch, 0
        self.on_error: OnError = "record" if on_error == "record" else "skip"
        self.sink = pa.BufferOutputStream()
        self.file = pa.ipc.new_file(self.sink, self.schema)

    def add(self, reads: "Sequence[Read]") -> None:
        """Add what was found in the next rows; a row that could not even be read is none of the batch."""
        stories = [read.story for read in reads if read.row is not None]
        rows = self.batch.slice(self.done, len(stories))
        self.file.write_batch(append_found(rows, stories, self.schema, self.on_error))
        self.done += len(stories)

    def close(self) -> memoryview:
        """The file, as bytes."""
        self.file.close()
        return memoryview(self.sink.getvalue())


def join(parts: Sequence[Path], output: Path) -> None:
    """The parts, in order, as one file of Parquet."""
    own = [_read(part).schema for part in parts]
    fields = _unified([pa.schema([field for field in schema if field.name not in SCHEMA.names]) for schema in own])
    schema = output_schema(fields)
    with pq.ParquetWriter(output, schema, compression="zstd") as file:
        for start in range(0, len(parts), ROW_GROUP):
            tables = [_fitted(_read(part), schema) for part in parts[start : start + ROW_GROUP]]
            file.write_table(pa.concat_tables(tables).combine_chunks())


def _read(part: Path) -> pa.Table:
    with pa.memory_map(str(part)) as file:
        return pa.ipc.open_file(file).read_all()


def _unified(schemas: Sequence[pa.Schema]) -> pa.Schema:
    """The fields of all parts, each of the type that holds what every part has there."""
    names = dict.fromkeys(name for schema in schemas for name in schema.names)
    metadata = next((schema.metadata for schema in schemas if schema.metadata), None)
    return pa.schema(
        [_field([schema.field(name) for schema in schemas if name in schema.names]) for name in names], metadata
    )


def _field(fields: Sequence[pa.Field]) -> pa.Field:
    name = fields[0].name
    if not any(field.metadata == JSON for field in fields):
        try:
            return pa.unify_schemas([pa.schema([field]) for field in fields], promote_options="permissive").field(0)
        except pa.ArrowException:
            pass
    return pa.field(name, pa.string(), metadata=JSON)


def _fitted(table: pa.Table, schema: pa.Schema) -> pa.Table:
    """The table with the columns of ``schema``."""
    return pa.Table.from_arrays([_fitted_column(table, field) for field in schema], schema=schema)


def _fitted_column(table: pa.Table, field: pa.Field) -> pa.ChunkedArray | pa.Array:
    if field.name not in table.column_names:
        return pa.nulls(table.num_rows, field.type)
    column, was = table.column(field.name), table.schema.field(field.name)
    if field.metadata == JSON and was.metadata != JSON:
        return _as_json(column.to_pylist())
    if column.type == field.type:
        return column
    try:
        return column.cast(field.type)
    except pa.ArrowException:
        return pa.array(column.to_pylist(), field.type)
