"""English, as American, British and other newspapers write it."""

from newsnorm.language import DateGrammar, Language, Layout, PlaceGrammar

ENGLISH = Language(code="en", layout=Layout(), dates=DateGrammar(), places=PlaceGrammar())
