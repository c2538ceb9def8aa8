"""German, as the agencies and newspapers of Germany, Austria and Switzerland write it."""

from newsnorm.language import UNPLACED, Language

from .dates import DATES
from .layout import LAYOUT
from .nations import GERMAN_NATIONS

GERMAN = Language(code="de", layout=LAYOUT, dates=DATES, places=UNPLACED, nations=GERMAN_NATIONS)
