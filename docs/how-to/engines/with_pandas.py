"""pandas: with Arrow's types, which keep what is nested."""

import pandas as pd

from newsnorm.arrow import normalize_batch

stories = pd.read_parquet("stories.parquet", dtype_backend="pyarrow")
found = normalize_batch(stories, text="text", published="published")
found.to_pandas(types_mapper=pd.ArrowDtype).to_parquet("found.parquet")
