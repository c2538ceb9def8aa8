"""What the engines ask of a language. A language is a value: to vary one, replace a field."""

from .nations import NONE, Nations
from .value import value


@value
class Layout:
    """The words by which a language's newspapers lay out a story."""


@value
class DateGrammar:
    """The rules by which a language speaks of days."""


@value
class PlaceGrammar:
    """The words that stand around the names of places, and those that only look like them."""


@value
class Language:
    """A language: its code (ISO 639-1), what the three finders need to know of it, and its names for countries."""

    code: str
    layout: Layout
    dates: DateGrammar
    places: PlaceGrammar
    nations: Nations = NONE
