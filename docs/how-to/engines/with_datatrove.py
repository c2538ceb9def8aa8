"""datatrove: a step between a reader and a writer, one document at a time; its date lies in the metadata."""

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import ParquetReader
from datatrove.pipeline.writers import JsonlWriter

from newsnorm import normalize_many, to_dict


def read(documents, rank=0, world_size=1):
    for document in documents:
        row = document.text, document.metadata["published"]
        document.metadata["newsnorm"] = [to_dict(story) for story in normalize_many([row], on_error="skip")]
        yield document


LocalPipelineExecutor([ParquetReader(".", glob_pattern="stories.parquet"), read, JsonlWriter("found")]).run()
