"""Spark: mapInArrow hands over the batches of each partition, in processes that the package must be installed for."""

from functools import partial

from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema

from newsnorm.arrow import normalize_batch, output_schema

read = partial(normalize_batch, text="text", published="published")
stories = SparkSession.builder.getOrCreate().read.parquet("stories.parquet")
schema = from_arrow_schema(output_schema(to_arrow_schema(stories.schema)))
stories.mapInArrow(lambda batches: map(read, batches), schema).write.parquet("found")
