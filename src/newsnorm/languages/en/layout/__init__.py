"""How English-language newspapers and agencies lay out a story."""

from newsnorm.languages.phrases import Openings
from newsnorm.layout import Layout

from .agencies import AGENCIES
from .bylines import BYLINES
from .datelines import DATELINES
from .furniture import FURNITURE
from .pictures import PICTURES
from .stamps import STAMPS

LAYOUT = Layout(
    agencies=AGENCIES,
    datelines=DATELINES,
    stamps=STAMPS,
    bylines=BYLINES,
    pictures=PICTURES,
    rules=FURNITURE,
    openings=Openings(FURNITURE),
)
