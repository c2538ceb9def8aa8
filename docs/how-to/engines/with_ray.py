"""Ray Data: blocks are tables of Arrow already, and are read without a copy."""

from functools import partial

import ray

from newsnorm.arrow import normalize_batch

read = partial(normalize_batch, text="text", published="published")
stories = ray.data.read_parquet("stories.parquet")
stories.map_batches(read, batch_format="pyarrow", batch_size=1000, zero_copy_batch=True).write_parquet("found")
