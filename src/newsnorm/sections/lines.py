"""Reads a text as its paragraphs.

Every room of this package reads the *flat* text: as long as the text given, so that offsets hold, but with plain spaces
and quotes, and with a line feed wherever a line ends and a space wherever a wrapped line only goes on.
"""

from newsnorm.span import plain

WIDEST_WRAP = 100
"""No text wrapped for a terminal, a telex or a mail has wider lines."""

_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


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


def read(flat: str) -> tuple[str, list[int], list[str]]:
    """The flat text with its wrapped lines joined; where its paragraphs begin; and their words."""
    starts: list[int] = []
    texts: list[str] = []
    reaches: list[int] = []  # how far to the right each line goes
    going_on: list[int] = []  # the lines right below another that have no indent
    position = 0
    above = ""
    for raw in flat.split("\n"):
        text = raw.strip()
        if text:
            indent = 0 if text == raw else len(raw) - len(raw.lstrip())
            if above and not indent:
                going_on.append(len(texts))
            starts.append(position + indent)
            texts.append(text)
            reaches.append(indent + len(text))
        above = text
        position += len(raw) + 1
    if going_on and 40 <= max(reaches) <= WIDEST_WRAP and (joins := _joins(texts, reaches, going_on)):
        flat, starts, texts = _joined(flat, starts, texts, joins)
    if texts and len(min(texts, key=len)) < 3:
        starts, texts = _columns(flat, starts, texts)
    return flat, starts, texts


def _columns(flat: str, starts: list[int], texts: list[str]) -> tuple[list[int], list[str]]:
    """The paragraphs, of which those of a letter or two in a row, as of a column of figures, are one."""
    first = [n for n, text in enumerate(texts) if not n or len(text) > 2 or len(texts[n - 1]) > 2]
    if len(first) == len(texts):
        return starts, texts
    ends = [starts[after - 1] + len(texts[after - 1]) for after in (*first[1:], len(texts))]
    words = [flat[starts[n] : end].replace("\n", " ") for n, end in zip(first, ends, strict=True)]
    return [starts[number] for number in first], words


def _joins(texts: list[str], reaches: list[int], going_on: list[int]) -> set[int]:
    """The numbers of the lines that only go on with the line before.

    A text is wrapped where no line is wide and the first word of a line would not have fitted on the line before. Where
    paragraphs are marked by an indent, a line that has none goes on.
    """
    width = max(reaches)
    full = {
        number
        for number in going_on
        if (room := width - 9 - reaches[number - 1]) < 1 or len(texts[number].partition(" ")[0]) > room
    }
    indented = next((number for number, text in enumerate(texts) if reaches[number] > len(text) + 1), len(texts))
    if going_on[-1] > indented:
        return full.union([n for n in going_on if n > indented and 2 * len(texts[n - 1]) > width])
    sentences = sum(texts[number - 1].endswith((".", "!", "?")) for number in full)
    return full if 2 * len(full) > len(going_on) and 2 * sentences <= len(full) else set()


def _joined(flat: str, starts: list[int], texts: list[str], joins: set[int]) -> tuple[str, list[int], list[str]]:
    """The text with a space for each line end inside a paragraph, and the paragraphs."""
    first = [number for number in range(len(texts)) if number not in joins]
    pieces: list[str] = []
    paragraphs: list[str] = []
    done = 0
    for number, after in zip(first, [*first[1:], len(texts)], strict=True):
        start = starts[number]
        end = starts[after - 1] + len(texts[after - 1])
        paragraph = flat[start:end].replace("\n", " ")
        pieces += [flat[done:start], paragraph]
        paragraphs.append(paragraph)
        done = end
    return "".join([*pieces, flat[done:]]), [starts[number] for number in first], paragraphs
