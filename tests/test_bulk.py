"""Jobs over files: every form in and out, cut short and resumed, and whatever is wrong with a row or a disk."""

import csv
import gzip
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from newsnorm import from_dict, normalize, to_dict
from newsnorm.cli import main
from newswire import newswire

ROWS = [{**row, "published": str(row["published"])} for row in newswire(60)]
ARTICLES = [normalize(row["text"], published=row["published"]) for row in ROWS]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def arrow() -> Any:
    pytest.importorskip("pyarrow.parquet")
    return pytest.importorskip("pyarrow")


def write(path: str, rows: Iterable[dict[str, Any]]) -> str:
    rows = list(rows)
    if path.endswith(".parquet"):
        pa = arrow()
        pa.parquet.write_table(pa.Table.from_pylist(rows), path)
    elif ".csv" in path:
        text = io.StringIO()
        file = csv.DictWriter(text, list(rows[0]))
        file.writeheader()
        file.writerows(rows)
        content = text.getvalue().encode()
        Path(path).write_bytes(gzip.compress(content) if path.endswith(".gz") else content)
    else:
        lines = "".join(json.dumps(row) + "\n" for row in rows).encode()
        Path(path).write_bytes(gzip.compress(lines) if path.endswith(".gz") else lines)
    return path


def read(path: str) -> list[dict[str, Any]]:
    if path.endswith(".parquet"):
        return list(arrow().parquet.read_table(path).to_pylist())
    content = Path(path).read_bytes()
    return [json.loads(line) for line in (gzip.decompress(content) if path.endswith(".gz") else content).splitlines()]


def run(*arguments: object) -> int:
    try:
        return main(["run", *map(str, arguments)])
    except SystemExit as stop:
        return int(stop.code or 0)


# every form in, every form out


@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz"])
@pytest.mark.parametrize("given", ["in.jsonl", "in.jsonl.gz", "in.csv", "in.csv.gz", "in.parquet"])
def test_every_form_becomes_records(folder: Path, given: str, output: str) -> None:
    assert run(write(given, ROWS), "-o", output, "--batch-size", 7) == 0
    records = read(output)
    assert [from_dict(record) for record in records] == ARTICLES
    assert [str(record["id"]) for record in records] == [str(row["id"]) for row in ROWS]
    assert [path.name for path in folder.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("given", ["in.jsonl", "in.csv", "in.parquet"])
def test_every_form_becomes_a_table(folder: Path, given: str) -> None:
    pa = arrow()
    from newsnorm.arrow import normalize_batch

    table = pa.Table.from_pylist(ROWS if given != "in.csv" else [{**row, "id": str(row["id"])} for row in ROWS])
    assert run(write(given, ROWS), "-o", "out.parquet", "--batch-size", 7) == 0
    found = pa.parquet.read_table("out.parquet")
    expected = normalize_batch(table, text="text", published="published")
    assert found.schema.metadata == expected.schema.metadata
    assert found.equals(expected)


def test_text_files_are_one_story_each(folder: Path) -> None:
    for number, row in enumerate(ROWS[:5]):
        Path(f"{number}.txt").write_text(row["text"], encoding="utf8")
    assert run(*(f"{number}.txt" for number in range(5)), "-o", "out.jsonl", "--date", "2024-11-06") == 0
    records = read("out.jsonl")
    assert [record["file"] for record in records] == [f"{number}.txt" for number in range(5)]
    assert [from_dict(record) for record in records] == [
        normalize(row["text"], published="2024-11-06") for row in ROWS[:5]
    ]


def test_candidates_may_be_left_out(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    given = write("in.jsonl", ROWS)
    assert run(given, "-o", "out.jsonl", "--no-candidates") == 0
    for record, row, article in zip(read("out.jsonl"), ROWS, ARTICLES, strict=True):
        assert record == {"id": row["id"], **to_dict(article, candidates=False)}
    assert run(given, "-o", "out.parquet", "--no-candidates") == 2
    assert "--no-candidates is for JSONL" in capfd.readouterr().err


def test_several_files_of_several_forms_are_read_in_order(folder: Path) -> None:
    files = [write("a.jsonl", ROWS[:20]), write("b.csv", ROWS[20:40]), write("c.jsonl.gz", ROWS[40:])]
    assert run(*files, "-o", "out.jsonl", "--batch-size", 7) == 0
    assert [from_dict(record) for record in read("out.jsonl")] == ARTICLES


def test_fields_may_bear_other_names(folder: Path) -> None:
    rows = [{"id": row["id"], "body": row["text"], "day": row["published"]} for row in ROWS]
    assert run(write("in.jsonl", rows), "-o", "out.jsonl", "--text", "body", "--published", "day") == 0
    assert [from_dict(record) for record in read("out.jsonl")] == ARTICLES


@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz", "out.parquet"])
def test_processes_change_no_byte(folder: Path, output: str) -> None:
    given = write("in.jsonl", ROWS)
    assert run(given, "-o", f"one-{output}", "--batch-size", 7) == 0
    assert run(given, "-o", f"two-{output}", "--batch-size", 7, "--jobs", 2) == 0
    assert Path(f"one-{output}").read_bytes() == Path(f"two-{output}").read_bytes()


def test_how_rows_are_batched_changes_no_record(folder: Path) -> None:
    given = write("in.jsonl", ROWS)
    for rows in (1, 7, 1000):
        assert run(given, "-o", f"{rows}.jsonl", "--batch-size", rows) == 0
    assert Path("1.jsonl").read_bytes() == Path("7.jsonl").read_bytes() == Path("1000.jsonl").read_bytes()


def test_how_a_job_is_partitioned_changes_no_record(folder: Path) -> None:
    for cuts in ([60], [13, 47]):
        start, written = 0, b""
        for number, size in enumerate(cuts):
            given = write(f"{number}.jsonl", ROWS[start : start + size])
            assert run(given, "-o", f"{number}.out.jsonl") == 0
            written += Path(f"{number}.out.jsonl").read_bytes()
            start += size
        Path(f"all-{len(cuts)}").write_bytes(written)
    assert Path("all-1").read_bytes() == Path("all-2").read_bytes()


def test_an_output_made_again_is_the_same(folder: Path) -> None:
    given = write("in.jsonl", ROWS)
    for _ in range(2):
        assert run(given, "-o", "out.parquet") == 0
        Path("out.parquet").rename(f"{len(list(folder.iterdir()))}.parquet")
    first, second = sorted(folder.glob("*.parquet"))
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz", "out.parquet"])
def test_no_rows_give_an_output_without_rows(folder: Path, output: str) -> None:
    Path("in.jsonl").touch()
    assert run("in.jsonl", "-o", output) == 0
    assert read(output) == []


def test_an_empty_table_keeps_its_columns(folder: Path) -> None:
    pa = arrow()
    from newsnorm.arrow import output_schema

    empty = pa.Table.from_pylist(ROWS)[:0]
    pa.parquet.write_table(empty, "in.parquet")
    assert run("in.parquet", "-o", "out.parquet") == 0
    assert pa.parquet.read_schema("out.parquet").equals(output_schema(empty.schema))


def test_fields_of_no_one_type_are_kept_as_json(folder: Path) -> None:
    arrow()
    extra = [
        {"a": 1, "c": [1]},
        {"a": "x", "b": 1},
        {"a": None, "b": 2.5, "c": [2]},
        {"a": {"y": 1}, "d": {"z": 2**70}},
    ]
    rows = [{"text": "It rained.", **row} for row in extra]
    for size in (1, 2, 1000):
        assert run(write("in.jsonl", rows), "-o", "out.parquet", "--batch-size", size) == 0
        found = read("out.parquet")
        assert [row["a"] for row in found] == ["1", '"x"', None, '{"y": 1}']
        assert [row["b"] for row in found] == [None, 1, 2.5, None]
        assert [row["c"] for row in found] == [[1], None, [2], None]
        assert [row["d"] for row in found] == [None, None, None, '{"z": 1180591620717411303424}']


def test_what_json_lacks_is_written_as_what_it_has(folder: Path) -> None:
    pa = arrow()
    import datetime
    import decimal

    table = pa.table(
        {
            "text": ["It rained."],
            "published": [datetime.datetime(2024, 11, 6, 23, 30)],
            "seen": pa.array([1_730_941_200_000_000_001], pa.timestamp("ns")),
            "score": [float("nan")],
            "tags": [[{"weight": decimal.Decimal("1.5"), "at": datetime.time(3)}]],
        }
    )
    pa.parquet.write_table(table, "in.parquet")
    assert run("in.parquet", "-o", "out.jsonl") == 0
    (record,) = read("out.jsonl")
    assert record["published"] == "2024-11-06"
    assert record["seen"] == "2024-11-07T01:00:00"
    assert record["score"] is None
    assert record["tags"] == [{"weight": "1.5", "at": "03:00:00"}]


# cut short, and resumed

COMMAND = [sys.executable, "-m", "newsnorm", "run", "in.jsonl", "--batch-size", "5", "--jobs", "2"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path or "." for path in sys.path)}


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("output", ["out.jsonl", "out.parquet"])
def test_a_run_that_is_killed_is_resumed_to_the_same_bytes(folder: Path, output: str) -> None:
    write("in.jsonl", newswire_rows(300))
    subprocess.run([*COMMAND, "-o", f"whole.{output}"], check=True, env=environment(), capture_output=True)
    tallies = folder / f".{output}.parts"
    with subprocess.Popen([*COMMAND, "-o", output], env=environment(), stderr=subprocess.PIPE) as process:
        while len(list(tallies.glob("*.tally"))) < 3:
            time.sleep(0.005)
        process.kill()
    time.sleep(0.5)  # the workers notice
    done = {path.name: path.stat().st_mtime_ns for path in tallies.glob("*.tally")}
    assert 3 <= len(done) < 60
    assert not Path(output).exists()
    # A second blow, after the first was survived, and with half a part on the disk.
    (tallies / "00000059.new").write_bytes(b"{")
    (tallies / "00000058").write_bytes(b"{")
    again = subprocess.run([*COMMAND, "-o", output, "--resume"], env=environment(), capture_output=True, check=True)
    assert b"300 rows" in again.stderr
    assert Path(output).read_bytes() == Path(f"whole.{output}").read_bytes()
    assert not tallies.exists()


def newswire_rows(number: int) -> list[dict[str, Any]]:
    return [{**row, "published": str(row["published"])} for row in newswire(number)]


def interrupted(folder: Path, monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    """Run with a disk that fails at the fourth part."""
    from newsnorm.bulk import parts

    def failing(path: Path, content: bytes) -> None:
        if path.name == "00000003":
            raise OSError(28, "No space left on device", str(path))
        whole(path, content)

    whole = parts.write_whole
    with monkeypatch.context() as patch:
        patch.setattr(parts, "write_whole", failing)
        return run(*arguments)


def test_what_is_done_is_not_done_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    command = [write("in.jsonl", ROWS), "-o", "out.jsonl", "--batch-size", 7]
    assert interrupted(folder, monkeypatch, *command) == 1
    assert capfd.readouterr().err.splitlines() == [
        "newsnorm: [Errno 28] No space left on device: '.out.jsonl.parts/00000003'",
        "newsnorm: what is finished is kept: the same command with --resume goes on from there",
    ]
    assert not Path("out.jsonl").exists()
    Path(".out.jsonl.parts/00000001").write_text("kept\n", encoding="utf8")
    assert run(*command, "--resume") == 0
    assert Path("out.jsonl").read_text(encoding="utf8").splitlines()[7] == "kept"
    assert interrupted(folder, monkeypatch, *command) == 1
    assert run(*command) == 0  # without --resume, all is read again
    assert [from_dict(record) for record in read("out.jsonl")] == ARTICLES


def test_errors_of_parts_done_before_are_told_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    command = [write("in.jsonl", [{"text": None}, *ROWS]), "-o", "out.jsonl", "--batch-size", 7]
    assert interrupted(folder, monkeypatch, *command) == 1
    assert run(*command, "--resume") == 1
    assert capfd.readouterr().err.count("in.jsonl:1: the field") == 2


@pytest.mark.parametrize(
    "change", [["--date", "2024-11-06"], ["--on-error", "record"], ["--no-candidates"], ["--batch-size", 8], "file"]
)
def test_another_job_cannot_be_resumed(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], change: Any
) -> None:
    command = [write("in.jsonl", ROWS), "-o", "out.jsonl", "--batch-size", 7]
    assert interrupted(folder, monkeypatch, *command) == 1
    if change == "file":
        write("in.jsonl", ROWS[1:])
        change = []
    assert run(*command, *change, "--resume") == 2
    assert "out.jsonl: was begun with other files or options" in capfd.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_two_runs_do_not_write_one_output(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    import fcntl

    given = write("in.jsonl", ROWS)
    Path(".out.jsonl.parts").mkdir()
    with Path(".out.jsonl.parts/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert run(given, "-o", "out.jsonl") == 2
    assert "out.jsonl: another run is writing it" in capfd.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_interrupt_is_no_traceback(folder: Path) -> None:
    write("in.jsonl", newswire_rows(300))
    with subprocess.Popen(
        [*COMMAND, "-o", "out.jsonl"], env=environment(), stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        while len(list(folder.glob(".out.jsonl.parts/*.tally"))) < 3:
            time.sleep(0.005)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr
        said = process.stderr.read().decode()
    assert process.returncode == 130
    assert said.splitlines()[0] == "newsnorm: interrupted"
    assert "Traceback" not in said


@pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="the children of a process are found as Linux tells them"
)
def test_a_worker_that_is_killed_is_told_of(folder: Path) -> None:
    write("in.jsonl", newswire_rows(300))
    with subprocess.Popen([*COMMAND, "-o", "out.jsonl"], env=environment(), stderr=subprocess.PIPE) as process:
        while len(list(folder.glob(".out.jsonl.parts/*.tally"))) < 3:
            time.sleep(0.005)
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="utf8").split()
        os.kill(int(children[-1]), signal.SIGKILL)
        assert process.stderr
        said = process.stderr.read().decode().splitlines()
    assert process.returncode == 1
    assert said == [
        "newsnorm: a worker process died (exit code -9)",
        "newsnorm: what is finished is kept: the same command with --resume goes on from there",
    ]
    assert not Path("out.jsonl").exists()


# what can be wrong


def test_a_gzip_cut_short_keeps_the_rows_before(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write("in.jsonl.gz", ROWS)
    Path("in.jsonl.gz").write_bytes(Path("in.jsonl.gz").read_bytes()[:-3000])
    assert run("in.jsonl.gz", write("other.jsonl", ROWS[:2]), "-o", "out.jsonl") == 1
    records = read("out.jsonl")
    told = [record["id"] for record in records]
    assert told[:-2] == list(range(len(told) - 2))
    assert len(told) > 10
    assert told[-2:] == [0, 1]
    assert f"in.jsonl.gz: nothing can be read after in.jsonl.gz:{len(told) - 2}: Compressed file ended" in (
        capfd.readouterr().err
    )


@pytest.mark.parametrize("output", ["out.jsonl", "out.parquet"])
def test_bad_lines_are_named_and_the_others_written(
    folder: Path, capfd: pytest.CaptureFixture[str], output: str
) -> None:
    good = json.dumps(ROWS[0]).encode()
    bad = [b"{", b'{"text": "\xff"}', b'{"text": 7}', b'{"text": "It rained.", "published": "yesterday"}', b"[]"]
    reasons = [
        "no JSON: Expecting property name",
        "no UTF-8 at byte 10",
        'the field "text" must hold the text of a story, not a int',
        "ValueError: published must be an ISO 8601 date such as '2024-11-06', not 'yesterday'",
        "a row is an object, not list",
    ]
    Path("in.jsonl").write_bytes(b"\n".join(line for row in bad for line in (good, row)))
    assert run("in.jsonl", "-o", output) == 1
    assert [row["id"] for row in read(output)] == [0] * len(bad)
    told = capfd.readouterr().err.splitlines()
    for number, (line, reason) in enumerate(zip(told, reasons, strict=False)):
        assert line.startswith(f"in.jsonl:{2 * number + 2}: {reason}")
    assert "10 rows in" in told[-1]
    assert "5 could not be read" in told[-1]


def test_bad_rows_may_be_recorded(folder: Path) -> None:
    rows = [ROWS[0], {"id": 7, "text": None, "published": "2024-11-06"}, {**ROWS[1], "published": "soon"}]
    assert run(write("in.jsonl", rows), "-o", "out.jsonl", "--on-error", "record") == 1
    first, *others = read("out.jsonl")
    assert from_dict(first) == ARTICLES[0]
    assert others[0] == {**rows[1], "error": 'the field "text" must hold the text of a story, not nothing'}
    assert others[1]["error"].startswith("ValueError: published must be")
    assert run(write("in.parquet", rows), "-o", "out.parquet", "--on-error", "record") == 1
    found = read("out.parquet")
    assert [row["id"] for row in found] == [0, 7, 1]
    assert [row["nn_error"] for row in found] == [None, others[0]["error"], others[1]["error"]]
    assert found[1]["nn_sections"] is None


def test_a_bad_row_may_end_the_work(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    given = write("in.jsonl", [*ROWS[:10], {"text": None}, *ROWS])
    assert run(given, "-o", "out.jsonl", "--on-error", "raise", "--batch-size", 4) == 1
    assert capfd.readouterr().err.startswith("newsnorm: in.jsonl:11: the field")
    assert not Path("out.jsonl").exists()


def test_rows_of_csv_may_be_bad_too(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    Path("in.csv").write_bytes(
        b'\xef\xbb\xbfid,text,published\n1,"It\nrained.",2024-11-06\n2,It\xffrained.,\n3,It rained.\n4,It rained.,\n'
        b'5,"It" rained.,\n6,"It rained.'
    )
    assert run("in.csv", "-o", "out.jsonl") == 1
    assert [(record["id"], record["text"]) for record in read("out.jsonl")] == [
        ("1", "It\nrained."),
        ("4", "It rained."),
    ]
    assert capfd.readouterr().err.splitlines()[:4] == [
        'in.csv:4: no UTF-8 in the field "text"',
        "in.csv:5: 2 cells under 3 names",
        "in.csv:7: no CSV: ',' expected after '\"'",
        "in.csv:8: no CSV: unexpected end of data",
    ]


def test_a_cell_may_be_long(folder: Path) -> None:
    rows = [{"id": 1, "text": "It rained. " * 100_000}]
    assert run(write("in.csv", rows), "-o", "out.jsonl") == 0
    assert read("out.jsonl")[0]["text"] == rows[0]["text"]


def test_a_lone_surrogate_is_no_row_of_a_table(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    arrow()
    Path("in.jsonl").write_bytes(b'{"id": 1, "text": "\\ud800"}\n{"id": 2, "text": "It rained."}\n')
    assert run("in.jsonl", "-o", "out.jsonl") == 0
    assert [from_dict(record).text for record in read("out.jsonl")] == ["\ud800", "It rained."]
    assert run("in.jsonl", "-o", "out.parquet") == 1
    assert [row["id"] for row in read("out.parquet")] == [2]
    assert "in.jsonl:1: the row holds a lone surrogate" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("given", "arguments", "reason"),
    [
        ("in.csv", ["--text", "body"], 'in.csv: no column "body"; the columns are id, text, published'),
        ("in.parquet", ["--published", "day"], 'in.parquet: no column "day"; the columns are id, text, published'),
        ("in.jsonl", ["-o", "none/out.jsonl"], "none/out.jsonl: there is no such folder"),
        ("in.jsonl", ["-o", "."], ".: is a folder"),
        ("-", ["--resume"], "standard input cannot be read again: --resume needs files"),
    ],
)
def test_what_cannot_be_done_is_said_before_any_work(
    folder: Path, capfd: pytest.CaptureFixture[str], given: str, arguments: list[str], reason: str
) -> None:
    if given != "-":
        write(given, ROWS)
    assert run(given, "-o", "out.jsonl", *arguments) == 2
    assert capfd.readouterr().err == f"newsnorm: {reason}\n"
    assert not Path("out.jsonl").exists()


@pytest.mark.parametrize(
    "arguments",
    [["--output-format", "parquet"], ["--resume"], ["--jobs", "0"], ["--jobs", "two"], ["--on-error", "no"]],
)
def test_options_that_make_no_sense_are_misuse(folder: Path, arguments: list[str]) -> None:
    assert run(write("in.jsonl", ROWS), *arguments) == 2


@pytest.mark.parametrize("arguments", [["in.jsonl", "-o", "out.parquet"], ["in.parquet", "-o", "out.jsonl"]])
def test_without_pyarrow_tables_are_refused_and_lines_are_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    write("in.jsonl", ROWS)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert run(*arguments) == 2
    assert capfd.readouterr().err == "newsnorm: Parquet needs pyarrow: pip install 'newsnorm[arrow]'\n"
    assert run("in.jsonl", "-o", "out.jsonl") == 0


@pytest.mark.parametrize("given", ["in.jsonl", "in.parquet"])
def test_names_that_clash_are_refused(folder: Path, capfd: pytest.CaptureFixture[str], given: str) -> None:
    arrow()
    assert run(write(given, [{**ROWS[0], "nn_dates": 1}]), "-o", "out.parquet") == 2
    assert "the input already has a column nn_dates: rename or drop it first" in capfd.readouterr().err
    assert not Path("out.parquet").exists()


def test_a_table_that_is_none_is_a_bad_row(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    arrow()
    Path("in.parquet").write_bytes(b"PAR1 but no more")
    assert run("in.parquet", write("in.jsonl", ROWS[:1]), "-o", "out.parquet") == 1
    assert [row["id"] for row in read("out.parquet")] == [0]
    assert capfd.readouterr().err.startswith("in.parquet: no Parquet: ")


def test_a_column_of_the_wrong_type_is_told_row_by_row(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(write("in.parquet", ROWS[:3]), "-o", "out.jsonl", "--text", "id") == 1
    assert read("out.jsonl") == []
    assert 'in.parquet:3: the field "id" must hold the text of a story, not a int' in capfd.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize(
    ("output", "jobs", "rows", "room"),
    [
        ("out.jsonl", 1, 1000, 20_000),  # full at the first part
        ("out.jsonl", 2, 1000, 20_000),
        ("out.jsonl", 1, 2, 400_000),  # full when the parts are joined
        ("out.parquet", 1, 2, 60_000),
    ],
)
def test_a_full_disk_leaves_nothing_under_the_final_name(
    folder: Path, output: str, jobs: int, rows: int, room: int
) -> None:
    if output == "out.parquet":
        arrow()
    write("in.jsonl", ROWS)
    limited = (
        f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}));"
        "from newsnorm.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    options = ["-o", output, "--jobs", str(jobs), "--batch-size", str(rows)]
    command = [sys.executable, "-c", limited, "run", "in.jsonl", *options]
    ran = subprocess.run(command, env=environment(), capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert re.match(r"newsnorm: .*\bFile too large", ran.stderr)
    assert "Traceback" not in ran.stderr
    assert not Path(output).exists()
    assert (sorted(folder.glob(".*.parts/*.tally")) != []) == (rows == 2)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_a_full_standard_output_is_an_error(folder: Path) -> None:
    write("in.jsonl", ROWS)
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "newsnorm", "run", "in.jsonl"]
        ran = subprocess.run(command, env=environment(), stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (1, "newsnorm: [Errno 28] No space left on device\n")


def test_a_summary_ends_a_run(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(write("in.jsonl", ROWS), "-o", "out.jsonl") == 0
    said = capfd.readouterr().err
    assert said.startswith("60 rows in ")
    assert f" {sum(len(article.sections) for article in ARTICLES):,} sections, " in said
    assert f" {sum(len(article.places) for article in ARTICLES):,} places\n" in said


def test_one_is_not_told_as_several(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    Path("in.txt").write_text("OSLO (AP) - The ferry sank.", encoding="utf8")
    assert run("in.txt", "-o", "out.jsonl") == 0
    said = capfd.readouterr().err
    assert said.startswith("1 story has no day, so its relative dates are unresolved: see --date\n1 row in ")
    assert said.endswith("found 2 sections, 1 dateline, 0 dates, 1 place\n")
    assert run("in.txt", "in.txt", "-o", "out.jsonl") == 0
    assert capfd.readouterr().err.startswith("2 stories have no day, so their relative dates are unresolved")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("arguments", [[], ["--no-progress"]])
def test_progress_is_shown_on_a_terminal(folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    pytest.importorskip("rich")
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert run(write("in.jsonl", ROWS), "-o", "out.jsonl", "--batch-size", 5, *arguments) == 0
    assert ("100%" in sys.stderr.getvalue()) == (not arguments)  # type: ignore[attr-defined]


# schemas


def test_the_columns_are_printed_for_people_and_for_spark(capfd: pytest.CaptureFixture[str]) -> None:
    arrow()
    assert main(["schema", "--format", "arrow"]) == 0
    columns = capfd.readouterr().out.splitlines()
    assert columns[0] == "nn_published: date32[day]"
    assert columns[-1] == "nn_error: string"
    assert main(["schema", "--format", "spark-ddl"]) == 0
    ddl = capfd.readouterr().out
    assert ddl.startswith("`nn_published` DATE, `nn_sections` ARRAY<STRUCT<`start`: INT, `end`: INT, `text`: STRING,")
    assert ddl.count("<") == ddl.count(">")
