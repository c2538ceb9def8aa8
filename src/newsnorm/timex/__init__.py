"""What a date phrase can say, what days it can mean, and TIMEX3: no words of any language.

A language turns words into an *expression* (`expressions`): "Tuesday" says *the second day of a week*. `resolve` turns
an expression into a *meaning*: a TIMEX3 value and an interval, given the day of the article. The grid of days, weeks,
months and the rest, and counting on it, is in `calendar`.
"""

from .calendar import Cell, Unit, enclosing, interval, name
from .context import LANDMARKS, Witness, compares, is_chronicle, is_contextual, is_sum, of_the_day_of, witness
from .direction import AHEAD_ALONE, ALONE, BEHIND_ALONE, COUNTED, DEADLINE, NEAREST_PAST, PAST_TENSE, PUT_OFF, Scene
from .expressions import (
    Amount,
    Clock,
    DayOf,
    Daypart,
    Edge,
    Expression,
    Feast,
    Figures,
    Nth,
    Qualified,
    Reference,
    Repeated,
    Shift,
    Stretch,
    Within,
)
from .locate import Unresolved
from .resolve import Meaning, resolve
from .values import Direction, Granularity, Interval, Timex3, TimexType, as_day

__all__ = [
    "AHEAD_ALONE",
    "ALONE",
    "BEHIND_ALONE",
    "COUNTED",
    "DEADLINE",
    "LANDMARKS",
    "NEAREST_PAST",
    "PAST_TENSE",
    "PUT_OFF",
    "Amount",
    "Cell",
    "Clock",
    "DayOf",
    "Daypart",
    "Direction",
    "Edge",
    "Expression",
    "Feast",
    "Figures",
    "Granularity",
    "Interval",
    "Meaning",
    "Nth",
    "Qualified",
    "Reference",
    "Repeated",
    "Scene",
    "Shift",
    "Stretch",
    "Timex3",
    "TimexType",
    "Unit",
    "Unresolved",
    "Within",
    "Witness",
    "as_day",
    "compares",
    "enclosing",
    "interval",
    "is_chronicle",
    "is_contextual",
    "is_sum",
    "name",
    "of_the_day_of",
    "resolve",
    "witness",
]
