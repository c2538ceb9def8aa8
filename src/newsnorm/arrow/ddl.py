"""Schemas as Spark writes them."""

import pyarrow as pa
import pyarrow.types as kinds

_SIMPLE = {
    pa.string(): "STRING",
    pa.large_string(): "STRING",
    pa.string_view(): "STRING",
    pa.int32(): "INT",
    pa.int64(): "BIGINT",
    pa.float64(): "DOUBLE",
    pa.bool_(): "BOOLEAN",
    pa.date32(): "DATE",
}


def spark_ddl(schema: pa.Schema) -> str:
    """The columns of a schema in the DDL of Spark, as ``mapInArrow`` takes it.

    Raises ValueError for a type of yours that has no plain name in Spark.

    >>> spark_ddl(pa.schema([("id", pa.int64()), ("days", pa.list_(pa.struct([("day", pa.date32())])))]))
    '`id` BIGINT, `days` ARRAY<STRUCT<`day`: DATE>>'
    """
    return ", ".join(f"{_quoted(field.name)} {_type(field.type)}" for field in schema)


def _type(kind: pa.DataType) -> str:
    if kinds.is_struct(kind):
        return f"STRUCT<{', '.join(f'{_quoted(field.name)}: {_type(field.type)}' for field in kind)}>"
    if kinds.is_list(kind) or kinds.is_large_list(kind):
        return f"ARRAY<{_type(kind.value_type)}>"
    if kinds.is_timestamp(kind):
        return "TIMESTAMP" if kind.tz else "TIMESTAMP_NTZ"
    if kind not in _SIMPLE:
        raise ValueError(f"no plain name in Spark for the type {kind}")
    return _SIMPLE[kind]


def _quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"
