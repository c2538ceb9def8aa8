"""Finds the place names of a text, and says which places they mean."""

from .article import PlaceMention, Section
from .geography import Gazetteer
from .language import Language


def find(
    text: str, sections: tuple[Section, ...], language: Language, gazetteer: Gazetteer
) -> tuple[PlaceMention, ...]:
    """Every place name of ``text``, in reading order, disjoint; ``sections`` say what part each stands in."""
    return ()
