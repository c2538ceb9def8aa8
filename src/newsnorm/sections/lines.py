"""Reads a text as its paragraphs.

Every room of this package reads the *flat* text: as long as the text given, so that offsets hold, but with plain spaces
and quotes, and with a line feed wherever a line ends and a space wherever a wrapped line only goes on.
"""

from newsnorm.span import plain

WIDEST_WRAP = 100
"""No text wrapped for a terminal, a telex or a mail has wider lines."""

_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


class Line:
    """One paragraph: ``[start, end)`` of the text without the blanks around it, and ``text`` as the rules read it.

    ``gap`` counts the line ends since the paragraph before; ``indent`` the blanks before the first word.
    """

    __slots__ = ("end", "gap", "indent", "start", "text")

    def __init__(self, start: int, text: str, gap: int, indent: int) -> None:
        self.start = start
        self.end = start + len(text)
        self.text = text
        self.gap = gap
        self.indent = indent


def flatten(text: str) -> str:
    r"""``text`` as the rules read it, one character for one.

    >>> flatten("OSLO\u00a0\u2014\r\nIt rained.\u2028")
    'OSLO — \nIt rained.\n'
    """
    if "\r" in text:
        text = text.replace("\r\n", " \n")
    for end in _ENDS:
        if end in text:
            text = text.replace(end, "\n")
    return plain(text)


def read(flat: str) -> tuple[str, list[Line]]:
    """The flat text with its wrapped lines joined, and its paragraphs, in reading order."""
    lines, width = _printed(flat)
    if 40 <= width <= WIDEST_WRAP and len(lines) > 1 and (joins := _joins(lines, width)):
        return _joined(flat, lines, joins)
    return flat, lines


def _printed(flat: str) -> tuple[list[Line], int]:
    """Every line that is not blank, and how wide the widest is.

    Lines of a letter or two in a row, as of a column of figures, are one.
    """
    lines: list[Line] = []
    columns = []
    position = gap = width = 0
    for raw in flat.split("\n"):
        text = raw.strip()
        if text:
            indent = 0 if raw[0] == text[0] else len(raw) - len(raw.lstrip())
            size = len(text)
            if size + indent > width:
                width = size + indent
            if size < 3 and lines and len(lines[-1].text) < 3:
                lines[-1].end = position + indent + size
                columns.append(lines[-1])
            else:
                lines.append(Line(position + indent, text, gap, indent))
            gap = 0
        position += len(raw) + 1
        gap += 1
    for line in columns:
        if line.end - line.start > len(line.text):
            line.text = flat[line.start : line.end].replace("\n", " ")
    return lines, width


def _joins(lines: list[Line], width: int) -> set[int]:
    """The numbers of the lines that only go on with the line before.

    A text is wrapped where no line is wide and the first word of a line would not have fitted on the line before. Where
    paragraphs are marked by an indent, a line that has none goes on.
    """
    inside = [number for number in range(1, len(lines)) if lines[number].gap == 1 and not lines[number].indent]
    indented = next((number for number, line in enumerate(lines) if line.indent > 1), None)
    if indented is not None and inside and inside[-1] > indented:
        return {
            number
            for number in inside
            if _is_full(lines[number - 1], lines[number], width)
            or (number > indented and 2 * len(lines[number - 1].text) > width)
        }
    full = {number for number in inside if _is_full(lines[number - 1], lines[number], width)}
    sentences = sum(lines[number - 1].text.endswith((".", "!", "?")) for number in full)
    return full if 2 * len(full) > len(inside) and 2 * sentences <= len(full) else set()


def _is_full(before: Line, line: Line, width: int) -> bool:
    """Whether the first word of ``line`` would not have fitted on the line before."""
    word = line.text.find(" ")
    return before.indent + len(before.text) + 1 + (word if word > 0 else len(line.text)) > width - 8


def _joined(flat: str, lines: list[Line], joins: set[int]) -> tuple[str, list[Line]]:
    """The text with a space for each line end inside a paragraph, and the paragraphs."""
    pieces, done = [], 0
    for number in sorted(joins):
        before, line = lines[number - 1], lines[number]
        pieces += [flat[done : before.end], " " * (line.start - before.end)]
        done = line.start
    flat = "".join([*pieces, flat[done:]])
    first = [number for number in range(len(lines)) if number not in joins]
    paragraphs = []
    for number, after in zip(first, [*first[1:], len(lines)], strict=True):
        line = lines[number]
        paragraphs.append(Line(line.start, flat[line.start : lines[after - 1].end], line.gap, line.indent))
    return flat, paragraphs
