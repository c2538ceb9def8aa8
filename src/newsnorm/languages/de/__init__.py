"""German, as the agencies and newspapers of Germany, Austria and Switzerland write it."""

from newsnorm.language import Language, Layout, PlaceGrammar

from .dates import DATES

GERMAN = Language(code="de", layout=Layout(), dates=DATES, places=PlaceGrammar())
