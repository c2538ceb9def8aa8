"""Arrow alone: Parquet in, Parquet out, a batch at a time."""

from functools import partial

import pyarrow.parquet as pq

from newsnorm.arrow import normalize_batch, output_schema

read = partial(normalize_batch, text="text", published="published")
stories = pq.ParquetFile("stories.parquet")
with pq.ParquetWriter("found.parquet", output_schema(stories.schema_arrow)) as found:
    for batch in stories.iter_batches(1000):
        found.write_batch(read(batch))
