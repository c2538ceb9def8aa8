"""Finds the datelines of a story, and with them the paragraph with which its body begins."""

import re

from . import bylines, dateline, stamps
from .page import SHORTEST, Page, Piece, is_sentence

HEAD = 60
"""A story begins within as many paragraphs of its page."""

LONE = 40
"""A dateline alone on its line is shorter than that, and the line below it is longer."""

PATIENCE = 3
"""After as many sentences without a dateline, only a dateline that is sure is still believed."""

_WEAK = frozenset({"place in capitals", "known place", "known place alone"})
_DISPATCH = re.compile(r"[A-Z]{2,4}[0-9]{6,8}[.-][0-9]{2,4}\b")
_CODES = re.compile(r"\([A-Z]{1,3}\) ?")


def begin(page: Page) -> int:
    """Read the datelines, and say with which paragraph the body begins."""
    _route(page)
    first = -1
    marked = sentences = number = 0
    head = min(page.size, HEAD)
    while first < 0 and number < head and sentences < PATIENCE:
        if page.labels[number]:
            first = number if page.labels[number] != "boilerplate" else first
        elif _may_open(page, number):
            text = page.texts[number]
            signed = len(text) < stamps.LONGEST and page.is_byline(number)
            alone = len(text) < LONE and len(page.text(number + 1)) >= LONE
            if (not signed and take(page, number, page.starts[number], alone=alone)) or _find(page, number):
                first = number
            elif signed or page.stamp(number):
                marked = number + 1
            elif page.prose[number] and (number or page.size == 1):
                sentences += 1
        number += 1
    for later, text in enumerate(page.texts[number:], number):
        if (text[:2].isupper() or "(" in text[:80]) and _may_open(page, later):
            opened = page.labels[later] is None and take(page, later, page.starts[later], alone=False, head=False)
            first = later if opened and first < 0 else first
    return first if first >= 0 else _first_sentence(page, marked)


def _may_open(page: Page, number: int) -> bool:
    """Whether a paragraph may begin with a dateline, for its wording makes it nothing else."""
    notice = page.notices[number]
    return (notice is None or notice.name == "note") and len(page.texts[number]) >= SHORTEST


def take(page: Page, number: int, start: int, *, alone: bool, head: bool = True) -> bool:
    """Read a dateline in a paragraph from ``start`` on, and part the paragraph there."""
    begin, end = page.starts[number], page.end(number)
    words = page.layout.datelines
    reading = dateline.read(page.flat, start, end, words, page.gazetteer, alone=alone, head=head)
    if not reading or (reading.end == end and reading.rule in _WEAK and len(page.text(number + 1)) < LONE):
        return False
    pieces = _before(page, number, reading.start) if reading.start > begin else []
    if pieces and page.labels[number]:
        pieces = [Piece(begin, pieces[-1].end, "boilerplate", "routing")]
    pieces.append(Piece(reading.start, reading.end, "dateline", reading.rule, reading))
    after = reading.end
    while after < end and page.flat[after] == " ":
        after += 1
    if after < end:
        pieces.append(Piece(after, end, "body", "prose"))
    page.part(number, *pieces)
    return True


def _find(page: Page, number: int) -> bool:
    """Read a dateline that stands inside a paragraph."""
    if _after_agency(page, number):
        return True
    for start in dateline.openings(page.flat, page.starts[number], page.end(number)):
        if take(page, number, start, alone=False):
            return True
    return False


def _after_agency(page: Page, number: int) -> bool:
    """Read the place alone that follows the name of an agency: "PTI Mumbai"."""
    text = page.texts[number]
    agency = page.layout.datelines.bare_agency.match(text) if len(text) < 60 else None
    return bool(
        agency
        and text.startswith(" ", agency.end())
        and take(page, number, page.starts[number] + agency.end() + 1, alone=True)
    )


def _before(page: Page, number: int, end: int) -> list[Piece]:
    """What stands on a line before its dateline: a note, a headline, a byline, a stamp."""
    start = page.starts[number]
    text = page.flat[start:end].rstrip()
    if text[0] == "(" and ")" in text:
        close = text.rindex(")") + 1
        pieces = [Piece(start, start + close, "boilerplate", "note")]
        rest = text[close:].lstrip()
        if rest:
            pieces.append(Piece(start + len(text) - len(rest), start + len(text), "byline", "before the dateline"))
        return pieces
    if stamp := stamps.find(text, page.layout.stamps):
        return stamped(start, text, stamp)
    whole = (start, start + len(text))
    if bylines.is_byline(text, page.layout.bylines) or text in page.layout.datelines.agencies:
        return [Piece(*whole, "byline", "before the dateline")]
    return [Piece(*whole, "headline" if page.headline < 0 else "boilerplate", "before the dateline")]


def stamped(start: int, text: str, stamp: stamps.Stamp) -> list[Piece]:
    """A stamp, and the byline that stands before it on its line."""
    name = text[: stamp.start].rstrip()
    pieces = [Piece(start, start + len(name), "byline", "before a stamp")] if name else []
    return [*pieces, Piece(start + stamp.start, start + len(text), "pubdate", "stamp", stamp.day)]


def _route(page: Page) -> None:
    """Label the routing lines of a wire: from the number of the dispatch to the end of its block."""
    dispatched = (number for number, text in enumerate(page.texts[:6]) if text[:2].isupper() and _DISPATCH.match(text))
    first = next(dispatched, page.size)
    for number in range(first, min(first + 20, page.size)):
        start, text = page.starts[number], page.texts[number]
        codes = [*_CODES.finditer(text)]
        listed = len(codes) > 1
        apart = number > first and page.flat.count("\n", page.end(number - 1), start) > 1
        if apart or (number > first and page.prose[number] and len(text) > 100 and not listed):
            return
        page.set(number, "boilerplate", "routing")
        if listed or take(page, number, start, alone=False):
            if listed:
                take(page, number, start + codes[-1].end(), alone=True)
            return


def _first_sentence(page: Page, marked: int) -> int:
    """The first paragraph that is no part of the head, in a story without a dateline."""
    seen = {page.text(number) for number in range(marked)}
    for number in range(marked, page.size):
        text = page.text(number)
        if not number and page.size > 2 and len(text) < 150 and not text.endswith("."):
            continue
        if page.prose[number] and not page.notices[number] and text not in seen and not page.is_picture(number):
            return number
    return _after_headline(page)


def _after_headline(page: Page) -> int:
    """Where the body begins of a text that has no sentence as long as a paragraph."""
    for number in range(page.size):
        if page.notices[number] or page.is_byline(number) or page.stamp(number) or page.is_picture(number):
            continue
        return number if is_sentence(page.text(number)) else number + 1
    return page.size
