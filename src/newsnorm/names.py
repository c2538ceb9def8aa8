"""Says which country or place a given name is: for a cell of a table, not for running text."""

import datetime

from .geography import Country, Gazetteer, Place
from .language import Language


def country(
    name: str, *, fuzzy: bool, when: datetime.date | int | None, codes: str, language: Language
) -> Country | None:
    """The country that ``name`` names, or None."""
    return None


def place(
    name: str, *, country: str | None, region: str | None, language: Language, gazetteer: Gazetteer
) -> Place | None:
    """The place that ``name`` names, the likeliest of its namesakes, or None."""
    return None
