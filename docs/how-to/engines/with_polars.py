"""polars: an eager frame goes through Arrow and back."""

import polars as pl

from newsnorm.arrow import normalize_batch

stories = pl.read_parquet("stories.parquet")
found = pl.from_arrow(normalize_batch(stories, text="text", published="published"))
found.write_parquet("found.parquet")
