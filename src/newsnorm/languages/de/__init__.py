"""German, as the agencies and newspapers of Germany, Austria and Switzerland write it."""

from newsnorm.language import Language, PlaceGrammar
from newsnorm.layout import Layout

from .dates import DATES
from .nations import GERMAN_NATIONS

GERMAN = Language(code="de", layout=Layout(), dates=DATES, places=PlaceGrammar(), nations=GERMAN_NATIONS)
