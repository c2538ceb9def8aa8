"""Every pattern that the package compiles can be handed to the checker of backtracking."""

import doctest
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SPELL = ROOT / "tools" / "patterns" / "spell.py"
UNSEEN = re.compile(r"\bre\.(?:match|search|sub|split|findall|finditer|fullmatch)\(|\bregex\b")
TIMED = {"exports/conll.py", "views/ansi.py"}  # these ask for \X, which JavaScript has not; test_linear_time.py judges


def test_every_pattern_is_spelled() -> None:
    done = subprocess.run([sys.executable, SPELL], check=True, capture_output=True, text=True)
    spelled = [json.loads(line) for line in done.stdout.splitlines()]
    assert {"sections/dateline.py"} <= {pattern["place"].split(":")[0] for pattern in spelled}
    assert all(pattern["javascript"] for pattern in spelled)


def test_the_examples_of_the_speller_hold() -> None:
    spec = importlib.util.spec_from_file_location("spell", SPELL)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert doctest.testmod(module).failed == 0
    assert doctest.testmod(module).attempted == 1


def test_no_pattern_is_compiled_where_the_speller_does_not_look() -> None:
    source = ROOT / "src" / "newsnorm"
    unseen = {path for path in source.rglob("*.py") if UNSEEN.search(path.read_text(encoding="utf8"))}
    assert {str(path.relative_to(source)) for path in unseen} == TIMED
