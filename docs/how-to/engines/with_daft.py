"""Daft: a batch function from two columns to one, a struct of all that is found."""

import daft
import pyarrow as pa

from newsnorm.arrow import SCHEMA, normalize_batch


@daft.func.batch(return_dtype=daft.DataType.from_arrow_type(pa.struct(list(SCHEMA))))
def read(text: daft.Series, published: daft.Series) -> pa.Array:
    batch = pa.table([text.to_arrow(), published.to_arrow()], ["text", "published"])
    return normalize_batch(batch, text="text", published="published").select(SCHEMA.names).to_struct_array()


stories = daft.read_parquet("stories.parquet")
found = stories.with_column("nn", read(stories["text"], stories["published"]))
found.select("*", daft.col("nn").unnest()).exclude("nn").write_parquet("found")
