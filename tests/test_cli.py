"""The command line, as a shell sees it."""

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newsnorm import from_dict, normalize, to_html
from newsnorm.cli import _parser, main
from newsnorm.cli.export import FORMATS

STORY = "OSLO (AP) — The ferry sank Tuesday.\n"


class Shell:
    """Runs the command line with a given standard input and keeps what it printed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capture: Any) -> None:
        self.monkeypatch, self.capture = monkeypatch, capture
        self.out = self.err = ""

    def __call__(self, *arguments: object, stdin: bytes = b"") -> int:
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        self.out, self.err = (stream.decode() for stream in self.capture.readouterr())
        return code

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Shell:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    return Shell(monkeypatch, capsysbinary)


def rows(*rows: object) -> bytes:
    return b"".join(row if isinstance(row, bytes) else json.dumps(row).encode() + b"\n" for row in rows)


def test_a_text_file_becomes_one_record(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text(STORY, encoding="utf8")
    assert shell("run", file, "--date", "2024-11-06") == 0
    assert [from_dict(record) for record in shell.records] == [normalize(STORY, published="2024-11-06")]
    assert shell.err == ""


@pytest.mark.parametrize("arguments", [(), ("-",), ("run",), ("run", "-")])
def test_standard_input_is_a_text(shell: Shell, arguments: tuple[str, ...]) -> None:
    assert shell(*arguments, stdin=STORY.encode()) == 0
    assert [record["text"] for record in shell.records] == [STORY]


def test_a_missing_day_is_said_and_not_filled_in(shell: Shell) -> None:
    assert shell("run", stdin=STORY.encode()) == 0
    assert [record["published"] for record in shell.records] == [None]
    assert "1 story has no day, so its relative dates are unresolved" in shell.err
    assert shell("show", stdin=STORY.encode()) == 0
    assert "no day of publication is known" in shell.err


def test_rows_keep_their_order_and_their_fields(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_bytes(
        rows(
            {"id": 1, "body": STORY, "day": "2024-11-06"},
            b"\n",
            {"id": 2, "body": "", "day": None, "tags": ["sea"]},
            {"id": 3, "body": "\ud800", "day": "2024-11-07T01:00:00+02:00"},
        )
    )
    assert shell("run", file, "--text", "body", "--published", "day", "--date", "2001-01-01") == 0
    assert [(record["id"], record["published"]) for record in shell.records] == [
        (1, "2024-11-06"),
        (2, "2001-01-01"),
        (3, "2024-11-07"),
    ]
    assert shell.records[1]["tags"] == ["sea"]
    assert "body" not in shell.records[0]
    assert [from_dict(record).text for record in shell.records] == [STORY, "", "\ud800"]


def test_a_bad_row_is_reported_by_its_line_and_the_others_are_written(shell: Shell) -> None:
    bad = [
        (b"{\n", "no JSON"),
        (b"\xff\n", "no UTF-8 at byte 0"),
        (rows([1]), "a row is an object, not list"),
        (rows({"id": 1}), '"text" must hold the text of a story, not nothing'),
        (rows({"text": 7}), '"text" must hold the text of a story, not a int'),
        (rows({"text": "", "published": 20241106}), '"published" must hold an ISO 8601 date or null, not 20241106'),
        (rows({"text": "", "published": "yesterday"}), "must be an ISO 8601 date"),
        (rows({"text": "", "sections": []}), 'a record has a field "sections" of its own'),
        (b"[" * 100_000 + b"\n", "no JSON"),
    ]
    good = rows({"text": STORY, "published": "2024-11-06"})
    stdin = good + b"".join(row + good for row, _ in bad)
    assert shell("run", "--input-format", "jsonl", stdin=stdin) == 1
    assert len(shell.records) == len(bad) + 1
    complaints = shell.err.splitlines()
    assert len(complaints) == len(bad)
    for index, (complaint, (_, reason)) in enumerate(zip(complaints, bad, strict=True)):
        assert complaint.startswith(f"standard input:{2 * index + 2}: ")
        assert reason in complaint


def test_a_file_that_cannot_be_read_does_not_stop_the_others(shell: Shell, tmp_path: Path) -> None:
    latin, story = tmp_path / "latin.txt", tmp_path / "story.txt"
    latin.write_bytes("Malmö".encode("latin1"))
    story.write_bytes(b"\xef\xbb\xbf" + STORY.encode())
    assert shell("run", tmp_path / "none.txt", latin, story) == 1
    assert [record["text"] for record in shell.records] == [STORY]
    assert "none.txt: No such file" in shell.err
    assert "latin.txt: no UTF-8 at byte 4" in shell.err


def test_the_output_can_be_a_file(shell: Shell, tmp_path: Path) -> None:
    assert shell("run", "-o", tmp_path / "out.jsonl", stdin=STORY.encode()) == 0
    assert shell.out == ""
    assert json.loads((tmp_path / "out.jsonl").read_bytes())["text"] == STORY


@pytest.mark.parametrize(
    "arguments",
    [("show", "--no-such-option"), ("run", "--date", "yesterday"), ("show", "--color", "pink"), ("explain", "a", "b")],
)
def test_misuse_is_exit_code_2(shell: Shell, arguments: tuple[str, ...]) -> None:
    assert shell(*arguments) == 2
    assert shell.out == ""
    assert "usage: newsnorm" in shell.err


def test_nothing_to_read_is_misuse(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = type("Terminal", (io.StringIO,), {"isatty": lambda self: True})()
    monkeypatch.setattr(sys, "stdin", terminal)
    assert main([]) == 2


@pytest.mark.parametrize("command", ["show", "explain", "export geojson"])
def test_one_story_that_cannot_be_read_is_exit_code_1(shell: Shell, command: str) -> None:
    assert shell(*command.split(), "no such file") == 1
    assert shell(*command.split(), stdin=b"\xff") == 1
    assert "no UTF-8 at byte 0" in shell.err


def test_color_is_as_asked(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def colored(*arguments: str) -> bool:
        assert shell("show", *arguments, stdin=STORY.encode()) == 0
        return "\x1b[" in shell.out

    assert not colored()
    assert colored("--color", "always")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert colored()
    assert not colored("--color", "never")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colored()


def test_explain_names_the_rules(shell: Shell) -> None:
    assert shell("explain", "--date", "2024-11-06", stdin=STORY.encode()) == 0
    for section in normalize(STORY, published="2024-11-06").sections:
        assert f"{section.label} {section.start}–{section.end} by {section.rule}" in shell.out


def test_the_schema_is_printed(shell: Shell) -> None:
    assert shell("schema") == 0
    assert json.loads(shell.out)["properties"]["schema_version"] == {"const": 1}


def test_it_is_a_module_and_a_reader_may_leave_early() -> None:
    command = [sys.executable, "-m", "newsnorm", "run", "--input-format", "jsonl", "--date", "2024-11-06"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(rows(*[{"text": STORY}] * 500))
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_page_can_be_written(shell: Shell, tmp_path: Path) -> None:
    assert shell("show", "--html", tmp_path / "out.html", "--date", "2024-11-06", stdin=STORY.encode()) == 0
    assert shell.out == ""
    assert (tmp_path / "out.html").read_text(encoding="utf8") == to_html(normalize(STORY, published="2024-11-06"))


@pytest.mark.parametrize("form", [*FORMATS, "ninjs"])
def test_a_story_can_be_exported(shell: Shell, form: str) -> None:
    name = ["--uri", "tag:example.org,2024:7"] if form == "ninjs" else []
    assert shell("export", form, "--date", "2024-11-06", *name, stdin=STORY.encode()) == 0
    assert "ferry" in shell.out or form == "geojson"
    if form in ("geojson", "schema-org", "ninjs"):
        json.loads(shell.out)


def test_ninjs_asks_for_a_name(shell: Shell) -> None:
    assert shell("export", "ninjs", stdin=STORY.encode()) == 2
    assert "--uri" in shell.err


def test_the_reference_names_every_option() -> None:
    page = (Path(__file__).parent.parent / "docs" / "reference" / "cli.md").read_text(encoding="utf8")
    commands = next(action for action in _parser()._actions if action.dest == "==SUPPRESS==" or action.choices)
    assert isinstance(commands.choices, dict)
    for name, parser in commands.choices.items():
        part = page.partition(f"## newsnorm {name}\n")[2].partition("\n## ")[0]
        options = {option for action in parser._actions for option in action.option_strings} - {"-h", "--help"}
        assert all(f"`{option}" in part for option in options), name
        for action in parser._actions:
            assert all(f"`{choice}`" in part for choice in action.choices or ()), name


def test_the_version_is_printed(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: f"1.2.3 of {name}")
    assert shell("--version") == 0
    assert shell.out == "newsnorm 1.2.3 of newsnorm\n"


def test_what_cannot_be_written_is_exit_code_1_and_no_traceback(shell: Shell, tmp_path: Path) -> None:
    assert shell("show", "-", "--html", tmp_path / "nowhere" / "story.html", stdin=STORY.encode()) == 1
    assert shell.err.startswith("newsnorm: ")
    assert "nowhere" in shell.err


def test_a_row_may_end_the_work(shell: Shell) -> None:
    assert shell("run", "--input-format", "jsonl", "--on-error", "raise", stdin=rows({"text": 3})) == 1
    assert shell.err.startswith("newsnorm: ")
