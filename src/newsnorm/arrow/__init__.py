"""Reads stories by the batch, Arrow in and Arrow out: the one door for every engine that speaks Arrow.

It needs pyarrow, which comes with ``newsnorm[arrow]``. docs/how-to/engines has a recipe for each engine.
"""

from .batch import SCHEMA, SCHEMA_VERSION, normalize_batch, output_schema
from .ddl import spark_ddl

__all__ = ["SCHEMA", "SCHEMA_VERSION", "normalize_batch", "output_schema", "spark_ddl"]
