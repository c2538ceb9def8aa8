"""English, as American, British and other newspapers write it."""

from newsnorm.language import DateGrammar, Language, Layout, PlaceGrammar

from .nations import ENGLISH_NATIONS

ENGLISH = Language(code="en", layout=Layout(), dates=DateGrammar(), places=PlaceGrammar(), nations=ENGLISH_NATIONS)
