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
    if page.typed:
        return False
    found = page.credit(number)
    text = page.texts[number]
    if not found:
        return text[0] == "(" and _is_bracketed_name(page, number)
    if not found.start:
        if pictures.is_signed(text, page.pictures) and page.label(number - 1) != "caption":
            return False
        if _may_be_credited(page, number - 1):
            page.set(number - 1, "caption", "before a credit")
    start, end = page.starts[number], page.end(number)
    pieces = []
    if found.start:
        stop = start + len(text[: found.start].rstrip())
        pieces.append(Piece(start, stop, "caption", "with a credit"))
    pieces.append(Piece(start + found.start, start + found.end, "credit", "credit"))
    if found.end < len(text):
        begin = end - len(text[found.end :].lstrip())
        pieces.append(Piece(begin, end, "boilerplate", "gallery"))
    page.part(number, *pieces)
    return True


def captioned(page: Page, number: int) -> bool:
    """Label a line whose wording makes it a caption, or that says the caption before it again; False for others."""
    if page.typed:
        return False
    rule = page.caption_rule(number)
    if not rule and number and page.labels[number - 1] == "caption" and _is_said_again(page, number):
        rule = "caption again"
    if rule:
        page.set(number, "caption", rule)
    return bool(rule)


def _is_said_again(page: Page, number: int) -> bool:
    """Whether a line ends the line before it as well."""
    text = page.texts[number]
    return len(text) < 200 and page.texts[number - 1].endswith(text)


def is_unended(page: Page, number: int) -> bool:
    """Whether a line without a full stop is a caption: the story says it elsewhere, or it stands alone in the story."""
    if page.typed:
        return False
    if page.follows(number) and is_sentence(page.text(number - 1)):
        return True
    start, text = page.starts[number], page.texts[number]
    return page.flat.count(text[:50], max(0, start - NEAR), start + len(text) + NEAR) > 1


def _is_bracketed_name(page: Page, number: int) -> bool:
    """Label a name in brackets after a line that no full stop ends: a credit and its caption."""
    text = page.text(number)
    if not _may_be_credited(page, number - 1) or not pictures.is_name_in_brackets(text):
        return False
    if is_sentence(page.texts[number - 1]):
        return False
    page.set(number - 1, "caption", "before a credit")
    page.set(number, "credit", "name in brackets")
    return True


def _may_be_credited(page: Page, number: int) -> bool:
    """Whether a paragraph that stands before a credit, or its last part, is its caption.

    Among the sentences of a story it must read like one: short, and nobody speaks in it.
    """
    if number < 0 or page.rules[number] not in _UNSURE:
        return False
    last = page.pieces(number)[-1]
    if last.end - last.start >= pictures.LONGEST_CAPTION:
        return False
    told = page.rules[number] == "prose" and page.label(number - 1) in ("body", "subheading")
    return not told or pictures.may_be_caption(page.flat[last.start : last.end], page.pictures)
