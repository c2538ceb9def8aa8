"""Prints one number for all that newsnorm says of a corpus: the same for every Python, hash seed and dependency.

    PYTHONPATH=tests python tests/trust/digest.py

The corpus is our own: stories of the wire, the cases of ``tests/corpus``, and what a stranger may send.
"""

import hashlib
import tomllib
from collections.abc import Iterator
from pathlib import Path

import newsnorm
from doors import DAY
from hostile import PIECES, repeated
from marks import unmark
from newswire import newswire
from strategies import PIECES as NEWS

CORPUS = Path(__file__).parents[1] / "corpus" / "en"


def texts() -> Iterator[str]:
    yield from (" ".join(NEWS[start:]) for start in range(len(NEWS)))
    yield from (str(row["text"]) for row in newswire(40))
    for path in sorted(CORPUS.glob("*.toml")):
        cases = tomllib.loads(path.read_text(encoding="utf8")).get("case", [])
        yield from (unmark(case["text"])[0] for case in cases if "text" in case)
    yield from (repeated(piece, 100) for piece in PIECES.values())


def digest() -> str:
    """The SHA-256 of every answer, written in ASCII."""
    told = hashlib.sha256()
    for text in texts():
        told.update(ascii(newsnorm.normalize(text, published=DAY)).encode())
    for name in ("Burma", "S. Korea", "Cote d'Ivoire", "Türkiye", "Kongo", "Nowhere"):
        told.update(ascii(newsnorm.canonical_country(name, fuzzy=True)).encode())
    return told.hexdigest()


if __name__ == "__main__":
    print(digest())  # noqa: T201 - what it is for
