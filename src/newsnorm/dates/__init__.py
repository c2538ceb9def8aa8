"""Finds the temporal expressions of a text, and says which days they mean.

First `read` turns the words into expressions, each by itself; then `story` says what they mean in the story: on the day
of the article, after the dates spoken of before.
"""

import datetime

from newsnorm.article import DateMention
from newsnorm.language import Language
from newsnorm.span import plain
from newsnorm.timex import Direction

from .read import read
from .story import mentions


def find(
    text: str, flat: str, published: datetime.date | None, language: Language, *, day_first: bool | None = None
) -> tuple[DateMention, ...]:
    """Every temporal expression of ``text``, in reading order, disjoint.

    ``flat`` is the text as the rules read it: with plain characters (``span.plain``) and its wrapped lines joined.
    ``day_first`` tells the order of "06/11/2024"; where it is None such a day is left unresolved.
    """
    found = read(flat, language.dates, language.dates.table)
    return mentions(text, flat, found, published, language.dates, None, day_first)


def resolve(
    phrase: str,
    anchor: datetime.date | None,
    direction: Direction | None,
    language: Language,
    *,
    day_first: bool | None = None,
) -> DateMention | None:
    """What ``phrase`` alone means on the day ``anchor``; None where it is not, as a whole, a temporal expression.

    Capitals are forgiven: "tuesday" and "LAST WEEK" are read too.
    """
    smooth = plain(phrase)
    words = smooth.strip()
    start = smooth.find(words)
    for spelled in dict.fromkeys((words, words.title(), words.lower())):
        for *place, rule, expression in read(spelled, language.dates, language.dates.asked):
            if place == [0, len(words)]:
                whole = start, start + len(words), rule, expression
                return mentions(phrase, smooth, [whole], anchor, language.dates, direction, day_first)[0]
    return None
