"""English, as American, British and other newspapers write it."""

from newsnorm.language import Language

from .dates import DATES
from .layout import LAYOUT
from .nations import ENGLISH_NATIONS
from .place_words import PLACES

ENGLISH = Language(code="en", layout=LAYOUT, dates=DATES, places=PLACES, nations=ENGLISH_NATIONS)
