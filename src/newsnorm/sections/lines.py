"""Reads a text as its paragraphs.

Every room of this package reads the *flat* text: as long as the text given, so that offsets hold, but with plain spaces
and quotes, and with a line feed wherever a line ends and a space wherever a wrapped line only goes on.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

NARROWEST_WRAP, WIDEST_WRAP = 40, 100
"""No text wrapped for a terminal, a telex or a mail has a widest line that is shorter or longer."""

_FIRST = "!"
"""The first character that is no blank: a line from here on is neither empty nor indented."""
_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def flatten(text: str) -> str:
    r"""``text`` with a line feed for every line end, one character for one.

    >>> flatten("OSLO —\r\nIt rained.\u2028")
    'OSLO — \nIt rained.\n'
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for end in _ENDS:
        if end in text:
            text = text.replace(end, "\n")
    return text


class Lines(NamedTuple):
    """The flat text with its wrapped lines joined, where its paragraphs begin, and their words.

    ``typed`` says that the lines were wrapped and that an indent opens a paragraph, as in copy for a wire.
    """

    flat: str
    starts: list[int]
    texts: list[str]
    typed: bool


def read(flat: str) -> Lines:
    """The paragraphs of a flat text."""
    lines = flat.split("\n")
    first, typed = _first(lines)
    if len(first) < len(lines):
        lines = [" ".join(lines[start:end]) for start, end in pairwise([*first, len(lines)])]
        flat = "\n".join(lines)
    starts: list[int] = []
    texts: list[str] = []
    position = 0
    for line in lines:
        if line and (text := line.strip()):
            starts.append(position if line >= _FIRST else position + line.index(text[0]))
            texts.append(text)
        position += len(line) + 1
    if min(map(len, texts), default=3) < 3:
        starts, texts = _columns(flat, starts, texts)
    return Lines(flat, starts, texts, typed)


def _first(lines: list[str]) -> tuple[Sequence[int], bool]:
    """The numbers of the lines that do not go on with the line before, and whether an indent opens a paragraph.

    A text is wrapped where no line is wide and the first word of a line would not have fitted on the line before. Where
    paragraphs are marked by an indent, a line that has none goes on.
    """
    every = range(len(lines))
    widest = max(lines, key=len)
    width = len(widest.rstrip())
    if width > WIDEST_WRAP:
        return every, False
    lines = [*map(str.rstrip, lines)]
    if width < len(widest):  # blanks made it wide: another line may be wider
        width = max(map(len, lines))
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return every, False
    indented = next((number for number in every if lines[number][:2].isspace()), len(lines))
    if any(line >= _FIRST and above for above, line in pairwise(lines[indented:])):
        return [0, *_parted(lines, width, indented)], True
    below = [number for number, (above, line) in enumerate(pairwise(lines), 1) if line >= _FIRST and above]
    parted = _parted(lines, width, len(lines))
    joins = {*below}.difference(parted)
    sentences = sum(lines[number - 1].endswith((".", "!", "?")) for number in joins)
    wrapped = 2 * len(joins) > len(below) and 2 * sentences <= len(joins)
    return ([0, *parted] if wrapped else every), False


def _parted(lines: list[str], width: int, indented: int) -> list[int]:
    """The numbers of the lines that would not go on with the line before; an indent counts from ``indented`` on."""
    most = width - 9
    return [
        number
        for number, (above, line) in enumerate(pairwise(lines), 1)
        if line < _FIRST
        or not above
        or (
            len(above) < most  # as few lines are
            and (number <= indented or 2 * len(above.lstrip()) <= width)
            and len(above) + len(line.partition(" ")[0]) <= most
        )
    ]


def _columns(flat: str, starts: list[int], texts: list[str]) -> tuple[list[int], list[str]]:
    """The paragraphs, of which those of a letter or two in a row, as of a column of figures, are one."""
    first = [n for n, text in enumerate(texts) if not n or len(text) > 2 or len(texts[n - 1]) > 2]
    if len(first) == len(texts):
        return starts, texts
    ends = [starts[after - 1] + len(texts[after - 1]) for after in (*first[1:], len(texts))]
    words = [flat[starts[n] : end].replace("\n", " ") for n, end in zip(first, ends, strict=True)]
    return [starts[number] for number in first], words
