"""Runs the laws under a fuzzer that is guided by what the text makes the code do (Atheris; ``pip install atheris``).

    python tests/fuzz/fuzz.py text tests/fuzz/corpus -dict=tests/fuzz/words.dict -max_total_time=600
    python tests/fuzz/fuzz.py test_every_answer_points_at_its_words -max_total_time=60

``text`` reads the fuzzer's bytes as a text, lone surrogates included, opens every door with it and holds it to every
law that speaks of one text. The name of a law runs that law alone, on values that Hypothesis makes of the bytes. What
a run finds becomes a line of ``tests/hostile.toml`` or a case of the corpus, and then it is mended.
"""

import contextlib
import importlib
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import atheris

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / folder) for folder in ("src", "tests", "tools")]

with atheris.instrument_imports(include=["newsnorm"]):
    import newsnorm  # noqa: F401 - imported here so that its code is instrumented

from hypothesis.errors import UnsatisfiedAssumption  # noqa: E402

from doors import DOORS  # noqa: E402


def laws() -> Iterator[tuple[str, Any]]:
    """Every property of ``tests/laws``, by name."""
    for path in sorted((ROOT / "tests" / "laws").glob("test_*.py")):
        module = importlib.import_module(f"laws.{path.stem}")
        for name, law in vars(module).items():
            if name.startswith("test_") and hasattr(law, "hypothesis"):
                yield name, law


def of_one_text(law: Any) -> bool:
    """Whether a property speaks of one text and nothing else."""
    return [*inspect.signature(law.hypothesis.inner_test).parameters] == ["text"]


def read_text(data: bytes) -> None:
    """Hold the text that ``data`` spells to everything."""
    text = data.decode("utf8", "surrogateescape")
    for door in DOORS.values():
        door(text)
    for law in LAWS_OF_TEXT:
        with contextlib.suppress(UnsatisfiedAssumption):
            law.hypothesis.inner_test(text)


LAWS = dict(laws())
LAWS_OF_TEXT = [law for law in LAWS.values() if of_one_text(law)]


def target(name: str) -> Callable[[bytes], object]:
    """What the fuzzer is to call."""
    return read_text if name == "text" else LAWS[name].hypothesis.fuzz_one_input


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in {"text", *LAWS}:
        sys.exit(f"one of: text, {', '.join(LAWS)}")
    chosen = target(sys.argv.pop(1))
    atheris.Setup(sys.argv, chosen)
    atheris.Fuzz()
