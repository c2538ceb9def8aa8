"""English, as American, British and other newspapers write it."""

from newsnorm.language import Language, Layout, PlaceGrammar

from .dates import DATES
from .nations import ENGLISH_NATIONS

ENGLISH = Language(code="en", layout=Layout(), dates=DATES, places=PlaceGrammar(), nations=ENGLISH_NATIONS)
