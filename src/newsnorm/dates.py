"""Finds the temporal expressions of a text, and says which days they mean."""

import datetime

from .article import DateMention
from .language import Language
from .timex import Direction


def find(text: str, published: datetime.date | None, language: Language) -> tuple[DateMention, ...]:
    """Every temporal expression of ``text``, in reading order, disjoint."""
    return ()


def resolve(
    phrase: str, anchor: datetime.date | None, direction: Direction | None, language: Language
) -> DateMention | None:
    """What ``phrase`` alone means on the day ``anchor``; None where it is not, as a whole, a temporal expression."""
    return None
