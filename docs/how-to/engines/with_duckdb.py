"""DuckDB: batches stream out of one query, through newsnorm, and into another, which needs a cursor of its own."""

import duckdb
import pyarrow as pa

from newsnorm.arrow import normalize_batch, output_schema

stories = duckdb.connect().sql("FROM 'stories.parquet'").to_arrow_reader(1000)
batches = (normalize_batch(batch, text="text", published="published") for batch in stories)
found = pa.RecordBatchReader.from_batches(output_schema(stories.schema), batches)
duckdb.connect().sql("COPY (FROM found) TO 'found.parquet'")
