"""Hugging Face datasets: batches of Arrow; the features are said at the start, for a first batch may be all null."""

from functools import partial

from datasets import Dataset, Features

from newsnorm.arrow import normalize_batch, output_schema

stories = Dataset.from_parquet("stories.parquet")
features = Features.from_arrow_schema(output_schema(stories.features.arrow_schema))
read = partial(normalize_batch, text="text", published="published")
stories.with_format("arrow").map(read, batched=True, features=features).to_parquet("found.parquet")
