"""One corpus, one digest: every engine's recipe finds in each story what the plain loop finds.

A recipe runs as it is printed, in a process of its own. Without its engine it is skipped; ``NEWSNORM_ENGINES`` names
those that must be there.
"""

import gzip
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from newsnorm import normalize, to_dict
from newswire import newswire

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from newsnorm.arrow import normalize_batch, output_schema  # noqa: E402 - needs pyarrow

RECIPES = Path(__file__).parents[1] / "docs" / "how-to" / "engines"
MODULES = {"polars_lazy": "polars", "spark": "pyspark"}
WANTED = os.environ.get("NEWSNORM_ENGINES", "").split()


def corpus() -> Any:
    """Stories as they come: the first have no day at all, one has a day that is none, one has no text."""
    rows = [{**row, "published": str(row["published"])} for row in newswire(200)]
    for row in rows[:60]:
        row["published"] = None
    rows[100]["published"] = "yesterday"
    rows[120]["text"] = None
    return pa.Table.from_pylist(rows)


STORIES = corpus()
EXPECTED = normalize_batch(STORIES, text="text", published="published")


def digest(table: Any) -> str:
    """The same for the same rows, in whatever order and in whichever flavour of string an engine keeps them."""
    rows = sorted(table.to_pylist(), key=lambda row: row["id"])
    return hashlib.sha256(json.dumps(rows, default=str, sort_keys=True).encode()).hexdigest()


SETTINGS = {  # small machines, several partitions, and nothing said to anybody
    "PYSPARK_PYTHON": sys.executable,
    "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 "
    "--conf spark.driver.bindAddress=127.0.0.1 --conf spark.sql.files.maxPartitionBytes=20000 pyspark-shell",
    "RAY_USAGE_STATS_ENABLED": "0",
    "HF_HUB_OFFLINE": "1",
    "DO_NOT_TRACK": "true",
}


def recipe(name: str, folder: Path) -> None:
    """Run a recipe in a folder where the stories are; one whose engine may fail to start is run once more."""
    module = MODULES.get(name, name)
    if importlib.util.find_spec(module) is None:
        assert name not in WANTED, f"{module} is not installed"
        pytest.skip(f"{module} is not installed")
    pq.write_table(STORIES, folder / "stories.parquet", row_group_size=50)
    command = [sys.executable, RECIPES / f"with_{name}.py"]
    path = os.pathsep.join(path or "." for path in sys.path)
    environment = {**os.environ, **SETTINGS, "HF_HOME": str(folder / "cache"), "PYTHONPATH": path}
    for again in (name == "ray", False):
        ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if ran.returncode == 0 or not again:
            break
        sys.stderr.write(f"{name} is tried once more:\n{ran.stderr}")
    assert ran.returncode == 0, ran.stderr


def found(folder: Path) -> Any:
    """What a recipe left: a file, or a folder of files."""
    files = sorted((folder / "found").glob("*.parquet")) or [folder / "found.parquet"]
    return pa.concat_tables([pq.read_table(file).cast(output_schema(STORIES.schema)) for file in files])


ENGINES = sorted({path.stem.removeprefix("with_") for path in RECIPES.glob("with_*.py")} - {"datatrove"})


@pytest.mark.parametrize("name", ENGINES)
def test_a_recipe_finds_what_the_plain_loop_finds(name: str, tmp_path: Path) -> None:
    recipe(name, tmp_path)
    assert digest(found(tmp_path)) == digest(EXPECTED)


def test_datatrove(tmp_path: Path) -> None:
    recipe("datatrove", tmp_path)
    lines = [
        line for file in (tmp_path / "found").glob("*.gz") for line in gzip.decompress(file.read_bytes()).split(b"\n")
    ]
    records = {row.get("id", 0): row["metadata"]["newsnorm"] for row in map(json.loads, filter(None, lines))}
    for row in STORIES.to_pylist():
        if row["text"] and row["published"] != "yesterday":
            assert records[row["id"]] == [to_dict(normalize(row["text"], published=row["published"]))]


def test_recipes_are_short_and_all_are_run() -> None:
    for path in RECIPES.glob("*.py"):
        lines = [line for line in path.read_text(encoding="utf8").splitlines() if line.strip()]
        assert len(lines[1:]) <= 12, path.name  # the first one says what it is
    assert set(ENGINES) >= {"pyarrow", "pandas", "polars", "duckdb", "datasets", "spark", "ray", "dask", "daft"}


@pytest.mark.parametrize("name", ["pickle", "cloudpickle", "dill"])
def test_the_bound_function_travels_as_each_engine_sends_it(name: str) -> None:
    sender = pytest.importorskip(name)
    read = partial(normalize_batch, text="text", published="published", on_error="skip")
    sent = sender.dumps(read)
    assert len(sent) < 1000
    assert digest(sender.loads(sent)(STORIES)) == digest(read(STORIES))


def test_datasets_knows_a_function_by_its_arguments() -> None:
    pytest.importorskip("datasets", reason="datasets is not installed")
    from datasets.fingerprint import Hasher

    def fingerprint(**arguments: Any) -> str:
        return str(Hasher.hash(partial(normalize_batch, text="text", published="published", **arguments)))

    assert fingerprint() == fingerprint()
    assert fingerprint(on_error="skip") != fingerprint()
