"""What the source does not do: evaluate, unpickle, connect, run programs, or ask the hour, the place or chance."""

import ast
import json
import zlib
from pathlib import Path

import pytest

import newsnorm

SOURCE = Path(newsnorm.__file__).parent
FILES = sorted(SOURCE.rglob("*.py"))
DATA = SOURCE / "gazetteer"

CONNECTING = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "webbrowser", "xmlrpc"}
RUNNING = {"subprocess", "ctypes", "marshal", "shelve", "code", "runpy", "imp"}
VARYING = {"random", "secrets", "locale", "uuid", "getpass"}
CALLS = {"eval", "exec", "compile", "__import__", "input", "loads", "load", "now", "today", "utcnow", "localtime"}
ALLOWED = {
    ("value.py", "exec"): "writes the constructor of a value from its fields, as dataclasses itself does",
    ("pool.py", "loads"): "unpickles what a process of our own sent through a pipe",
}


def called(path: Path) -> set[str]:
    """The functions that a file calls and ought to think about: ``re``, ``regex`` and ``json`` are harmless."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name):
                    found.add(name)
                case ast.Attribute(value=ast.Name(id="re" | "regex" | "json")):
                    pass
                case ast.Attribute(attr=name):
                    found.add(name)
    return found & CALLS


def imported(path: Path) -> set[str]:
    """The modules that a file imports from elsewhere."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_a_file_neither_evaluates_nor_connects_nor_asks_the_hour(path: Path) -> None:
    assert not imported(path) & (CONNECTING | RUNNING | VARYING)
    where = str(path.relative_to(SOURCE))
    assert {call for call in called(path) if (where, call) not in ALLOWED} == set()


def test_what_is_allowed_is_still_done() -> None:
    assert all(call in called(SOURCE / where) for where, call in ALLOWED)


def test_every_data_file_is_the_one_that_was_built() -> None:
    manifest = json.loads((DATA / "manifest.json").read_bytes())["files"]
    files = {path.name for path in DATA.iterdir() if path.suffix not in {".py", ".json"} and path.is_file()}
    assert files == set(manifest)
    for name, told in manifest.items():
        data = (DATA / name).read_bytes()
        assert (len(data), zlib.crc32(data)) == (told["bytes"], told["crc32"]), name
