"""Labels captions and their credits."""

from . import pictures
from .page import Page, Piece, is_sentence

NEAR = 10_000
"""As many characters around a line are searched for the same words."""

_UNSURE = frozenset({"prose", "deck", "crosshead", "before the story", "unended", "line"})


def label(page: Page, number: int) -> bool:
    """Label a credit, or a caption with or without one; False for what is neither."""
    return credited(page, number) or captioned(page, number)


def credited(page: Page, number: int) -> bool:
    """Label a credit, or a caption that one closes; False where there is no credit."""
    line = page.lines[number]
    words = page.layout.pictures
    found = pictures.credit(line.text, words)
    if not found and line.text[0] != "(":
        return False
    if not found:
        return _is_bracketed_name(page, number)
    before = page.last(number - 1)
    if not found.start:
        if pictures.is_signed(line.text, words) and not (before and before.label == "caption"):
            return False
        if before and _may_be_credited(before):
            before.label, before.rule = "caption", "before a credit"
    pieces = []
    if found.start:
        stop = line.start + len(line.text[: found.start].rstrip())
        pieces.append(Piece(line.start, stop, "caption", "with a credit"))
    pieces.append(Piece(line.start + found.start, line.start + found.end, "credit", "credit"))
    if found.end < len(line.text):
        start = line.end - len(line.text[found.end :].lstrip())
        pieces.append(Piece(start, line.end, "boilerplate", "gallery"))
    page.pieces[number] = pieces
    return True


def captioned(page: Page, number: int) -> bool:
    """Label a line whose wording makes it a caption, or that says the caption before it again; False for others."""
    text = page.lines[number].text
    rule = pictures.caption_rule(text, page.layout.pictures)
    if not rule and len(text) < 200 and page.label(number - 1) == "caption" and page.text(number - 1).endswith(text):
        rule = "caption again"
    if rule:
        page.set(number, "caption", rule)
    return bool(rule)


def is_unended(page: Page, number: int) -> bool:
    """Whether a line without a full stop is a caption: the story says it elsewhere, or it stands alone in the story."""
    line = page.lines[number]
    if page.flat.count(line.text[:50], max(0, line.start - NEAR), line.end + NEAR) > 1:
        return True
    return page.follows(number) and is_sentence(page.text(number - 1))


def _is_bracketed_name(page: Page, number: int) -> bool:
    """Label a name in brackets after a line that no full stop ends: a credit and its caption."""
    text = page.text(number)
    before = page.last(number - 1)
    if not before or not pictures.is_name_in_brackets(text):
        return False
    if is_sentence(page.text(number - 1)) or not _may_be_credited(before):
        return False
    before.label, before.rule = "caption", "before a credit"
    page.set(number, "credit", "name in brackets")
    return True


def _may_be_credited(piece: Piece) -> bool:
    """Whether a piece that stands before a credit is its caption."""
    return piece.rule in _UNSURE and piece.end - piece.start < pictures.LONGEST_CAPTION
