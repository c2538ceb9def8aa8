"""German, as the agencies and newspapers of Germany, Austria and Switzerland write it."""

from newsnorm.language import Language

from .dates import DATES
from .layout import LAYOUT
from .nations import GERMAN_NATIONS
from .places import PLACES

GERMAN = Language(code="de", layout=LAYOUT, dates=DATES, places=PLACES, nations=GERMAN_NATIONS)
