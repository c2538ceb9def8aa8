"""Labels the body and what stands in it and after it: crossheads, pictures, links, notices, sign-offs."""

import re
from bisect import bisect_left
from itertools import accumulate

from . import bylines, captions, pictures, stamps
from .page import SHORTEST, Page, Piece, is_ended, is_sentence, speaks

_BULLETS = frozenset("-–—•*·▪►+")
_LAST_BRACKET = re.compile(r"\([^()]{4,300}\)\.?$")
_HEADLINE = re.compile(r"[^\n]{12,110}?(?<![A-Z. ])(?<!\b[A-Z][a-z])(?<! [A-Z][a-z]{2}) ?[.!?][\"']? (?=[A-Z\"'`])")


def label(page: Page, body: int) -> None:
    """Label every paragraph from ``body`` on."""
    last = _last(page, body)
    linking = False
    for number in range(body, page.size):
        rule = page.notices[number]
        if page.labels[number]:
            linking = False
            _part_ending(page, number)
        elif rule:
            linking = _noticed(page, number, linking)
        elif not page.texts[number][0].isalnum() and not speaks(page.texts[number]):
            page.set(number, "boilerplate", "ruled off")
        elif number > last:
            _after(page, number)
        else:
            linking = _told(page, number, body, linking)


def _noticed(page: Page, number: int, linking: bool) -> bool:
    """Label a line that its wording gives away; whether links follow."""
    rule = page.notices[number]
    if rule is None or _is_source(page, number):
        return linking
    page.set(number, rule.label, rule.name)
    return rule.name == "related links" or (linking and rule.label == "boilerplate")


def _is_source(page: Page, number: int) -> bool:
    """Part a paragraph from the credit that it runs on from: "Provided by X Y/Z The story begins"."""
    start, text = page.starts[number], page.texts[number]
    found = page.layout.pictures.source.match(text)
    if not found or len(text) - found.end() < 60:
        return False
    page.part(
        number,
        Piece(start, start + found.end(), "credit", "source"),
        Piece(start + found.end() + 1, page.end(number), "body", "prose"),
    )
    return True


def _told(page: Page, number: int, body: int, linking: bool) -> bool:
    """Label a paragraph between the first and the last of the body; whether links still follow."""
    text = page.texts[number]
    if number == 0 and _is_fused(page):
        return False
    sentence = text[-1] == "." and len(text) > pictures.LONGEST_CREDIT and text[-2] != ")"
    pictured = number > body and not page.typed
    if pictured and not sentence and captions.credited(page, number):
        return False
    if linking and not _tells(text):
        page.set(number, "boilerplate", "after a link")
        return True
    if pictured and captions.captioned(page, number):
        return False
    if text[0] in _BULLETS and page.label(number - 1) == "boilerplate":
        page.set(number, "boilerplate", "item after a notice")
    elif page.prose[number] or number == body:
        page.set(number, "body", "prose")
        if not sentence and ")" in text[-2:]:
            _part_ending(page, number)
    else:
        _short(page, number)
        return linking
    return False


def _tells(text: str) -> bool:
    """Whether a line is a sentence that a list of links would not hold."""
    size = len(text)
    return (size > 100 and is_sentence(text)) or (size > 50 and text[-1] == "." and not text.endswith("..."))


def _short(page: Page, number: int) -> None:
    """Label a line in the body that is no sentence: a crosshead, a caption, a link, or a line of the story."""
    text = page.texts[number]
    words = text.count(" ") + 1
    follows = page.follows(number)
    if page.is_headline_again(number):
        page.set(number, "boilerplate", "repeated headline")
    elif text[0] in _BULLETS:
        page.set(number, "body", "line")
    elif (stamp := stamps.whole(text, page.layout.stamps)) and stamp.acted and stamp.day:
        page.part(number, Piece(page.starts[number], page.end(number), "pubdate", "stamp", stamp.day))
    elif follows and _is_crosshead(text, words):
        page.set(number, "subheading", "crosshead")
    elif words > 5 and text.isupper() and not (follows and page.text(number + 1).isupper()):
        page.set(number, "boilerplate", "link in capitals")
    elif words > 8 and not is_ended(text) and captions.is_unended(page, number):
        page.set(number, "caption", "unended")
    else:
        page.set(number, "body", "line")


def _is_crosshead(text: str, words: int) -> bool:
    """Whether a line before a paragraph is short enough for a crosshead, and ends as one."""
    if len(text) > 80 or words > 12 or not any(map(str.isalpha, text)):
        return False
    return not is_ended(text) or (text[-1] == "?" and words < 9) or (text[-1] == ":" and words == 1)


def _after(page: Page, number: int) -> None:
    """Label a paragraph that stands after the last of the body."""
    text = page.texts[number]
    if len(text) < SHORTEST:
        page.set(number, "boilerplate", "after the story")
    elif stamp := stamps.whole(text, page.layout.stamps):
        page.part(number, Piece(page.starts[number], page.end(number), "pubdate", "stamp", stamp.day))
    elif text[0] in "-–—" and text.count(" ") in (2, 3) and bylines.is_names(text, page.layout.bylines):
        page.set(number, "byline", "signed at the end")
    elif not captions.label(page, number):
        page.set(number, "boilerplate", "after the story")


def _last(page: Page, body: int) -> int:
    """The last paragraph of the body: the last sentence, and what a colon at its end announces."""
    prose = [number for number in range(body, page.size) if page.prose[number] and not page.notices[number]]
    lone = bool(prose) and prose[-1] == body and page.label(body) == "dateline"
    if not prose or lone:
        return page.size - 1
    last = _cut(page, body, prose)
    while last + 1 < page.size and page.text(last).endswith(":"):
        if page.notices[last + 1] or page.stamp(last + 1):
            break
        last += 1
    while last > prose[0] and page.layout.bylines.reported.search(page.texts[last]):
        last = prose[bisect_left(prose, last) - 1]
    return last


def _cut(page: Page, body: int, prose: list[int]) -> int:
    """The last sentence before a notice that ends the story, or before links that fill the rest of the page."""
    told: list[int] = []
    for number, notice in enumerate(page.notices[body:], body):
        if notice and (notice.ends or notice.name == "related links"):
            told = told or [0, *accumulate([len(page.texts[number]) for number in prose])]
            before = bisect_left(prose, number)
            left = len(prose) - before
            others = page.size - number - left
            if 2 * told[before] > told[-1] and (notice.ends or (others > 5 and others > 2 * left)):
                return prose[before - 1]
    return prose[-1]


def _part_ending(page: Page, number: int) -> None:
    """Part a paragraph of the body from the note in brackets that closes it."""
    if page.labels[number] != "body" or not page.texts[number].endswith((")", ").")):
        return
    *before, piece = page.pieces(number)
    bracket = _LAST_BRACKET.search(page.flat, max(piece.start, piece.end - 310), piece.end)
    if bracket and bracket.start() > piece.start and page.layout.openings.rule(bracket[0]):
        note = Piece(bracket.start(), piece.end, "boilerplate", "note")
        piece.end = piece.start + len(page.flat[piece.start : bracket.start()].rstrip())
        page.part(number, *before, piece, note)


def _is_fused(page: Page) -> bool:
    """Part the first line where a headline is printed on the line of a story that is all one line."""
    start, text = page.starts[0], page.texts[0]
    found = _HEADLINE.match(text) if len(text) > 300 and page.size < 3 else None
    if not found:
        return False
    page.headline = 0
    page.part(
        0,
        Piece(start, start + len(found[0].rstrip()), "headline", "first sentence"),
        Piece(start + found.end(), page.end(0), "body", "prose"),
    )
    _part_ending(page, 0)
    return True
