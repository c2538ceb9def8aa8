"""Labels what stands above the body: headline, decks, bylines, stamps, pictures."""

from . import bylines, captions, stamps
from .begin import HEAD, stamped
from .page import Page, Piece, is_sentence, speaks


def label(page: Page, body: int) -> None:
    """Label every paragraph before ``body``."""
    for number in range(body):
        if page.labels[number] is None:
            _label(page, number, body)


def _label(page: Page, number: int, body: int) -> None:
    text = page.text(number)
    rule = page.notices[number]
    if rule and not page.is_byline(number):
        page.set(number, rule.label, rule.name)
    elif not speaks(text):
        page.set(number, "boilerplate", "ruled off")
    elif is_stamped(page, number):
        return
    elif page.is_byline(number):
        page.set(number, "byline", "by")
    elif captions.label(page, number):
        return
    elif page.headline < 0:
        _headline(page, number, body)
    elif page.is_headline_again(number) and page.label(number - 1) in ("boilerplate", "credit", "caption"):
        page.set(number, "boilerplate", "repeated headline")
    elif page.layout.pictures.library.fullmatch(text):
        page.set(number, "credit", "library")
    elif _is_named(page, number, body):
        page.set(number, "byline", "name")
    elif text.count(" ") < 4:
        page.set(number, "boilerplate", "short line in the head")
    elif _is_deck(page, number):
        page.set(number, "subheading", "deck")
    elif page.prose[number]:
        told = len(text) > 300 or page.label(number - 1) in ("subheading", "body")
        page.set(number, "body" if told else "caption", "before the story")
    else:
        page.set(number, "boilerplate", "before the story")


def is_stamped(page: Page, number: int) -> bool:
    """Label a stamp, a byline with a stamp, a stamp with a headline, or a part of a stamp; False for what is none."""
    text = page.texts[number]
    stamp = page.stamp(number)
    if stamp and (page.headline >= 0 or stamp.acted or not stamp.start or page.is_byline(number)):
        page.part(number, *stamped(page.starts[number], text, stamp))
        return True
    if page.headline < 0 and (stamp := stamps.opens(text, page.layout.stamps)):
        return _is_headline_after(page, number, stamp)
    if len(text) < 40 and stamps.is_part(text, page.layout.stamps):
        beside = page.label(number - 1) == "pubdate" or page.stamp(number + 1) is not None
        if beside:
            page.set(number, "pubdate", "part of a stamp")
        return beside
    return False


def _is_headline_after(page: Page, number: int, stamp: stamps.Stamp) -> bool:
    """Label a headline that a stamp opens, as in a line that was pasted from a search page."""
    start, end, text = page.starts[number], page.end(number), page.texts[number]
    rest = text[stamp.end :].lstrip(" |-—–:")
    if len(rest) < 12 or not rest[0].isupper():
        return False
    page.headline = number
    stop = start + len(text[: -len(rest)].rstrip())
    page.part(
        number,
        Piece(start, stop, "pubdate", "stamp", stamp.day),
        Piece(end - len(rest), end, "headline", "after a stamp"),
    )
    return True


def _headline(page: Page, number: int, body: int) -> None:
    """Label the first line that is nothing else the headline, but for a word or two above it."""
    text = page.text(number)
    below = number + 1
    kicker = text.endswith("|") or (
        text.count(" ") < 2
        and below < body
        and page.text(below).count(" ") > 3
        and not page.prose[below]
        and not page.notices[below]
        and not page.is_byline(below)
        and not page.stamp(below)
    )
    if kicker:
        page.set(number, "boilerplate", "kicker")
    else:
        page.headline = number
        page.set(number, "headline", "first line")


def _is_named(page: Page, number: int, body: int) -> bool:
    """Whether a line is a name with a title, or stands beside a byline, a stamp or, with a given name, the story."""
    words = page.layout.bylines
    text = page.text(number)
    if not bylines.is_names(text, words):
        return False
    if page.label(number - 1) == "pubdate" or page.stamp(number + 1) is not None or bylines.is_told(text, words):
        return True
    if words.lone.fullmatch(page.text(number - 1)):
        return True
    beside = page.label(number - 1) == "byline" or page.is_byline(number + 1) or number + 1 == body
    return beside and bylines.is_known_name(text, words)


def _is_deck(page: Page, number: int) -> bool:
    """Whether a line goes on from the headline, or is a point of the story that stands above it."""
    text = page.texts[number]
    if number and page.rules[number - 1] in ("first line", "after a stamp", "deck"):
        return True
    if page.label(number - 1) == "subheading" and not is_sentence(text):
        return True
    return text in page.texts[: min(number, 2 * HEAD)] or text in page.texts[number + 1 : 2 * HEAD]
