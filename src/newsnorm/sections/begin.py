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
    sentences = 0
    marked = 0
    for number, line in enumerate(page.lines):
        if page.pieces[number]:
            if page.label(number) != "boilerplate" and first < 0:
                first = number
            continue
        rule = page.rules[number]
        if (rule and rule.name != "note") or len(line.text) < SHORTEST:
            continue
        head = first < 0 and sentences < PATIENCE and number < HEAD
        if not head and not line.text[:2].isupper() and "(" not in line.text[:80]:
            sentences += page.prose[number]
            continue
        signed = head and len(line.text) < stamps.LONGEST and page.is_byline(number)
        alone = head and len(line.text) < LONE and len(page.text(number + 1)) >= LONE
        if (not signed and take(page, number, line.start, alone=alone, head=head)) or (head and _find(page, number)):
            first = number if first < 0 else first
        elif signed or (head and page.stamp(number)):
            marked = number + 1
        elif page.prose[number] and (number or page.size == 1):
            sentences += 1
    return first if first >= 0 else _first_sentence(page, marked)


def take(page: Page, number: int, start: int, *, alone: bool, head: bool = True) -> bool:
    """Read a dateline in a paragraph from ``start`` on, and part the paragraph there."""
    line = page.lines[number]
    words = page.layout.datelines
    reading = dateline.read(page.flat, start, line.end, words, page.gazetteer, alone=alone, head=head)
    if not reading or (reading.end == line.end and reading.rule in _WEAK and len(page.text(number + 1)) < LONE):
        return False
    pieces = _before(page, number, reading.start) if reading.start > line.start else []
    if pieces and page.pieces[number]:
        pieces = [Piece(line.start, pieces[-1].end, "boilerplate", "routing")]
    pieces.append(Piece(reading.start, reading.end, "dateline", reading.rule, reading))
    after = reading.end
    while after < line.end and page.flat[after] == " ":
        after += 1
    if after < line.end:
        pieces.append(Piece(after, line.end, "body", "prose"))
    page.pieces[number] = pieces
    return True


def _find(page: Page, number: int) -> bool:
    """Read a dateline that stands inside a paragraph."""
    line = page.lines[number]
    if _after_agency(page, number):
        return True
    starts = dateline.openings(page.flat, line.start, line.end)
    return any(take(page, number, start, alone=False) for start in starts)


def _after_agency(page: Page, number: int) -> bool:
    """Read the place alone that follows the name of an agency: "PTI Mumbai"."""
    line = page.lines[number]
    agency = page.layout.datelines.bare_agency.match(line.text) if len(line.text) < 60 else None
    return bool(
        agency
        and line.text.startswith(" ", agency.end())
        and take(page, number, line.start + agency.end() + 1, alone=True)
    )


def _before(page: Page, number: int, end: int) -> list[Piece]:
    """What stands on a line before its dateline: a note, a headline, a byline, a stamp."""
    start = page.lines[number].start
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
    first = next((number for number in range(min(6, page.size)) if _DISPATCH.match(page.text(number))), page.size)
    for number in range(first, min(first + 20, page.size)):
        line = page.lines[number]
        codes = [*_CODES.finditer(line.text)]
        coded = len(codes) > 1
        if number > first and (line.gap > 1 or (page.prose[number] and len(line.text) > 100 and not coded)):
            return
        page.set(number, "boilerplate", "routing")
        if coded or take(page, number, line.start, alone=False):
            if coded:
                take(page, number, line.start + codes[-1].end(), alone=True)
            return


def _first_sentence(page: Page, marked: int) -> int:
    """The first paragraph that is no part of the head, in a story without a dateline."""
    seen = {page.text(number) for number in range(marked)}
    for number in range(marked, page.size):
        text = page.text(number)
        if not number and page.size > 2 and len(text) < 150 and not text.endswith("."):
            continue
        if page.prose[number] and not page.rules[number] and text not in seen and not page.is_picture(number):
            return number
    return _after_headline(page)


def _after_headline(page: Page) -> int:
    """Where the body begins of a text that has no sentence as long as a paragraph."""
    for number in range(page.size):
        if page.rules[number] or page.is_byline(number) or page.stamp(number) or page.is_picture(number):
            continue
        return number if is_sentence(page.text(number)) else number + 1
    return page.size
