"""Texts that nobody should send, as long as you like: ``hostile.toml`` holds the pieces that they repeat."""

import ast
import tomllib
from pathlib import Path


def _pieces() -> dict[str, str]:
    """Each piece under its category and its name; the file is TOML whose strings keep their escapes."""
    raw = (Path(__file__).parent / "hostile.toml").read_text(encoding="utf8")
    return {
        f"{category}: {name}": ast.literal_eval('"' + piece.replace('"', r"\"") + '"')
        for category, pieces in tomllib.loads(raw).items()
        for name, piece in pieces.items()
    }


PIECES = _pieces()
JOINTS = ("", ". ", ", ", "\n", "(", "-")
"""What may stand between a piece and the next."""


def repeated(piece: str, length: int) -> str:
    """``length`` characters of ``piece`` after ``piece``."""
    return (piece * (length // len(piece) + 1))[:length]
