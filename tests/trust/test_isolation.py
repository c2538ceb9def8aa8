"""The answer depends on the arguments alone: not on the process, the thread, the hash seed or the hour."""

import json
import os
import pickle
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import newsnorm
from doors import DAY
from hostile import PIECES, repeated
from strategies import PIECES as NEWS
from trust.digest import digest

TESTS = Path(__file__).parent.parent
TEXTS = [*(" ".join(NEWS[start:]) for start in range(len(NEWS))), *(repeated(piece, 100) for piece in PIECES.values())]


def elsewhere(code: str, given: bytes = b"", **environment: str) -> bytes:
    """What a fresh Python prints that runs ``code`` and is given ``given`` to read."""
    path = os.pathsep.join([str(TESTS), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        input=given,
        env={**os.environ, "PYTHONPATH": path, **environment},
        check=True,
        stdout=subprocess.PIPE,
    )
    return done.stdout


def read(text: str) -> newsnorm.Article:
    return newsnorm.normalize(text, published=DAY)


def test_sixteen_threads_read_as_one() -> None:
    alone = [read(text) for text in TEXTS]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(16) as threads:
            for articles in threads.map(
                lambda shift: [read(text) for text in TEXTS[shift:] + TEXTS[:shift]], range(16)
            ):
                assert set(articles) == set(alone)
    finally:
        sys.setswitchinterval(interval)


def test_sixteen_threads_may_read_first() -> None:
    printed = elsewhere(
        """
        import sys
        from concurrent.futures import ThreadPoolExecutor
        sys.setswitchinterval(1e-5)
        import newsnorm
        from strategies import PIECES
        with ThreadPoolExecutor(16) as threads:
            articles = set(threads.map(newsnorm.normalize, [" ".join(PIECES)] * 16))
        print(len(articles))
        """
    )
    assert int(printed) == 1


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONHASHSEED": "0"}, {"PYTHONHASHSEED": "1"}, {"PYTHONHASHSEED": "4294967295"}, {"TZ": "Pacific/Kiritimati"},
     {"LC_ALL": "C"}, {"PYTHONUTF8": "0", "LC_ALL": "POSIX"}, {"PYTHONOPTIMIZE": "2"}],
    ids=lambda environment: ",".join(f"{name}={setting}" for name, setting in environment.items()),
)  # fmt: skip
def test_every_process_answers_alike(environment: dict[str, str]) -> None:
    code = """
        import sys
        from trust.digest import digest
        sys.stdout.write(digest())
        """
    assert elsewhere(code, **environment).decode() == digest()


def test_pickled_results_load_where_nothing_was_read() -> None:
    articles = [read(text) for text in TEXTS]
    code = """
        import pickle, sys
        articles = pickle.load(sys.stdin.buffer)
        sys.stdout.buffer.write(pickle.dumps(articles))
        """
    assert pickle.loads(elsewhere(code, pickle.dumps(articles))) == articles


def test_no_connection_is_opened_and_no_file_written() -> None:
    code = """
        import json, os, sys
        writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        seen = set()
        def note(event, arguments):
            seen.add("write" if event == "open" and arguments[2] & writing else event)
        sys.dont_write_bytecode = True
        sys.addaudithook(note)
        import newsnorm
        from strategies import PIECES
        def read():
            newsnorm.normalize(" ".join(PIECES), published="2024-11-06")
            newsnorm.canonical_country("Burma"), newsnorm.canonical_place("Kiev")
        read()
        first = sorted(seen)
        seen.clear()
        read()
        json.dump([first, sorted(seen)], sys.stdout)
        """
    first, again = map(set, json.loads(elsewhere(code)))
    looking = {"builtins.id", "object.__getattr__", "object.__setattr__", "object.__delattr__"}
    looking |= {"sys._getframe", "sys._getframemodulename"}
    loading = {"import", "open", "compile", "exec", "marshal.loads", "code.__new__", "os.listdir", "os.scandir"}
    assert "import" in first
    assert first <= looking | loading | {"array.__new__", "mmap.__new__"}
    assert again <= looking
