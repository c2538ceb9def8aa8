"""Cuts a section at the mentions that stand in it, and says what each of them means in a few characters."""

from collections.abc import Iterator

from newsnorm.article import Article, DateMention, PlaceMention
from newsnorm.explain import answer
from newsnorm.span import Span, leftmost_longest, overlapping

Mention = DateMention | PlaceMention
Piece = tuple[str, Mention | None]


def mentions(article: Article) -> tuple[Mention, ...]:
    """The dates and places of an article in reading order; where two share words, the first and longest."""
    return leftmost_longest((*article.dates, *article.places))


def pieces(section: Span, mentions: tuple[Mention, ...]) -> Iterator[Piece]:
    """The text of a section in pieces, each with the mention that it is, or None."""
    reached = section.start
    for mention in overlapping(mentions, section.start, section.end):
        start, end = max(mention.start, section.start), min(mention.end, section.end)
        if reached < start:
            yield _slice(section, reached, start), None
        yield _slice(section, start, end), mention
        reached = end
    if reached < section.end:
        yield _slice(section, reached, section.end), None


def tag(mention: Mention) -> str:
    """What to print behind the words of a mention: what they do not say themselves, "" where they say it all.

    >>> from newsnorm import Place
    >>> kyiv = Place(703448, "Kyiv", "capital", "UA")
    >>> tag(PlaceMention(0, 4, "KYIV", "gazetteer", kyiv)), tag(PlaceMention(0, 4, "Kiev", "gazetteer", kyiv))
    ('UA', 'Kyiv, UA')
    """
    if isinstance(mention, PlaceMention) and mention.place and mention.place.name.lower() == mention.text.lower():
        return mention.place.country_code or mention.place.kind
    said = answer(mention)
    return "" if said == mention.text else said


def _slice(section: Span, start: int, end: int) -> str:
    return section.text[start - section.start : end - section.start]
