"""CoNLL: a token a line, with the parts, dates and places of the story in columns of B, I and O."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

import regex

from newsnorm.article import Article, DateMention, PlaceMention, Section
from newsnorm.span import Span

M = TypeVar("M", bound=Span)

COLUMNS = ("ID", "FORM", "START", "END", "SECTION", "TIMEX3", "VALUE", "PLACE", "GEONAMES")


def to_conll(article: Article) -> str:
    """The story in CoNLL-U Plus: the columns are named in the first line, and ``_`` stands for nothing.

    A block of lines is a line of the text, and ID counts its tokens. SECTION, TIMEX3 and PLACE open with ``B-``, go on
    with ``I-`` and are ``O`` outside; VALUE and GEONAMES stand where a mention opens. START and END point into the
    text. A token is a run of letters and digits with their accents, or one other sign as the reader sees it (a flag is
    one, though it is two characters), and never holds the border of a mention.
    """
    dates, places = _covered(article.dates), _covered(article.places)
    borders = sorted({border for span in (*article.dates, *article.places) for border in (span.start, span.end)})
    blocks = [f"# global.columns = {' '.join(COLUMNS)}\n"]
    before: tuple[Span | None, ...] = (None, None, None)
    for section in article.sections:
        for line in _LINE.finditer(article.text, section.start, section.end):
            rows: list[str] = []
            for token in _tokens(article.text, line.start(), line.end(), borders):
                here = section, dates.get(token.start), places.get(token.start)
                opens = [now is not then for now, then in zip(here, before, strict=True)]
                rows.append(f"{len(rows) + 1}\t{_row(token, *here, opens)}")
                before = here
            if rows:
                blocks.append("".join(rows))
    return "\n".join(blocks)


def _row(
    token: Span, section: Section, date: DateMention | None, place: PlaceMention | None, opens: Sequence[bool]
) -> str:
    part = ["B" if one else "I" for one in opens]
    meant = place.place if place else None
    cells = (
        token.text,
        token.start,
        token.end,
        f"{part[0]}-{section.label}",
        f"{part[1]}-{date.timex3.type}" if date else "O",
        date.timex3.value if date and opens[1] else "_",
        f"{part[2]}-{place.role}" if place else "O",
        meant.geonames_id if meant and meant.geonames_id is not None and opens[2] else "_",
    )
    return "\t".join(map(str, cells)) + "\n"


def _tokens(text: str, start: int, end: int, borders: Sequence[int]) -> Iterator[Span]:
    """The tokens of a line, cut at the borders of mentions that lie in it."""
    inside = borders[bisect_right(borders, start) : bisect_left(borders, end)]
    for opening, closing in pairwise([start, *inside, end]):
        for found in _TOKEN.finditer(text, opening, closing):
            yield Span(found.start(), found.end(), found[0])


def _covered(mentions: Sequence[M]) -> dict[int, M]:
    """The mention that covers each offset that one covers."""
    return {offset: mention for mention in mentions for offset in range(mention.start, mention.end)}


_LINE = re.compile("[^\n\r]+")
_TOKEN = regex.compile(r"\w+|\p{Regional_Indicator}{1,2}|(?!\s)\X")  # \X alone looks back over all the flags of a row
