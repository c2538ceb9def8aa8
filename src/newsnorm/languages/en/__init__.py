"""English, as American, British and other newspapers write it."""

from newsnorm.language import Language, PlaceGrammar

from .dates import DATES
from .layout import LAYOUT
from .nations import ENGLISH_NATIONS

ENGLISH = Language(code="en", layout=LAYOUT, dates=DATES, places=PlaceGrammar(), nations=ENGLISH_NATIONS)
