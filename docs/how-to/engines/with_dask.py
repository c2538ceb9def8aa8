"""Dask: partitions are pandas frames with Arrow's types; what they become is said by an empty one."""

import dask.dataframe as dd
import pandas as pd

from newsnorm.arrow import normalize_batch


def read(stories: pd.DataFrame) -> pd.DataFrame:
    return normalize_batch(stories, text="text", published="published").to_pandas(types_mapper=pd.ArrowDtype)


stories = dd.read_parquet("stories.parquet", dtype_backend="pyarrow")
stories.map_partitions(read, meta=read(stories._meta)).to_parquet("found", write_index=False)
