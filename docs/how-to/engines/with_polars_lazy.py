"""polars, lazily: a step of a plan, which needs to know its columns before any row is read."""

import polars as pl

from newsnorm.arrow import normalize_batch


def read(stories: pl.DataFrame) -> pl.DataFrame:
    return pl.from_arrow(normalize_batch(stories, text="text", published="published"))


stories = pl.scan_parquet("stories.parquet")
schema = read(pl.DataFrame(schema=stories.collect_schema())).schema
stories.map_batches(read, schema=schema, streamable=True).sink_parquet("found.parquet")
