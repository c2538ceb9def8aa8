"""The story in a terminal: its parts named in the margin, dates and places underlined, their values behind them."""

import re
from collections.abc import Iterable, Iterator

from newsnorm.article import Article, DateMention

from .pieces import Mention, mentions, pieces, tag

MARGIN = 13
BOLD, DIM, DATE, PLACE = "1", "2", "4;36", "4;33"  # the last two underlined, in cyan and in yellow

Run = tuple[str, str]  # characters and their style, "" for none
Word = list[Run]  # runs with no space between them


def to_ansi(article: Article, *, color: bool = True, width: int = 100) -> str:
    """The story for a terminal of ``width`` columns, coloured by the codes of ISO 6429 where ``color`` is true.

    What a date or place means stands in brackets behind its words, so that nothing is said by colour alone. Control
    characters of the text are shown as pictures: a story cannot drive the terminal.

    >>> from newsnorm import normalize
    >>> print(to_ansi(normalize("Talks opened."), color=False))
    published    not known
    <BLANKLINE>
    body         Talks opened.
    """
    paint = _painted if color else _bare
    found = mentions(article)
    day = article.published.isoformat() if article.published else "not known"
    lines = [paint("published".ljust(MARGIN), BOLD) + day]
    for section in article.sections:
        runs: list[Run] = []
        for text, mention in pieces(section, found):
            runs.append((text, _style(mention)))
            if mention and mention.end <= section.end and tag(mention):
                runs.append((f" [{tag(mention)}]", DIM))
        margin: str = section.label
        lines.append("")
        for line in _wrapped(_paragraphs(runs), max(20, width - MARGIN)):
            words = " ".join("".join(paint(*run) for run in word) for word in line)
            lines.append((paint(margin.ljust(MARGIN), BOLD) + words).rstrip())
            margin = ""
    return "\n".join(lines)


def _style(mention: Mention | None) -> str:
    if mention is None:
        return ""
    return DATE if isinstance(mention, DateMention) else PLACE


def _bare(text: str, style: str) -> str:
    return text


def _painted(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if style and not text.isspace() else text


def _paragraphs(runs: Iterable[Run]) -> Iterator[list[Word]]:
    """The words of each line of the text."""
    words: list[Word] = [[]]
    for text, style in runs:
        for part in _TOKEN.findall(text):
            if part == "\n":
                yield [word for word in words if word]
                words = [[]]
            elif part.isspace():
                words.append([])
            else:
                words[-1].append((part.translate(PICTURES), style))
    yield [word for word in words if word]


def _wrapped(paragraphs: Iterable[list[Word]], width: int) -> Iterator[list[Word]]:
    """The words of each line of the view; a word that is wider than a line has one to itself."""
    for words in paragraphs:
        line: list[Word] = []
        room = width
        for word in words:
            columns = sum(_columns(text) for text, _ in word) + 1
            if line and columns > room + 1:
                yield line
                line, room = [], width
            line.append(word)
            room -= columns
        yield line


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: a letter has one with all its accents, a picture two."""
    if text.isascii():
        return len(text)
    import regex  # here, since few texts need it

    wide = regex.compile(r"[\p{East_Asian_Width=W}\p{East_Asian_Width=F}\p{Regional_Indicator}\uFE0F]")
    shown = regex.findall(r"\p{Regional_Indicator}{2}|(?![\p{Mn}\p{Me}\p{Cf}])\X", text)
    return sum(2 if wide.search(letter) else 1 for letter in shown)


_TOKEN = re.compile(r"\n|[^\S\n]+|\S+")
PICTURES = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys([*range(0x80, 0xA0), *range(0xD800, 0xE000)], 0xFFFD),
}
