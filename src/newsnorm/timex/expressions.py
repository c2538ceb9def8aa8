"""What words can say of time, before anyone knows on which day they were written.

An expression is what a language's rule reads out of a phrase. It holds no word of any language and no fact of the
article; `resolve` supplies those. `Expression` is the closed union of them all.
"""

from typing import Literal

from newsnorm.value import value

from .calendar import Cell, Unit

Base = Literal["article", "reference", "figures"]
"""From where one counts: the day of the article, the date last spoken of, or the quarter that figures nearby are of."""

Which = Literal["nearest", "last", "this", "next", "before", "after"]
"""Which of its kind: the one that nearness and the words around it choose, the last, this or next one as seen from the
day of the article, or the last one before or the first one after the date last spoken of."""

Length = Literal["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"]


@value
class Stretch:
    """A stretch of the calendar named in full: "1998", "November 2024", "the 1990s"."""

    cell: Cell


@value
class DayOf:
    """A day by its number, which may be no day at all: "Nov. 6", "February 30, 2024", "the 15th"."""

    day: int
    month: int | None = None
    year: int | None = None


@value
class Figures:
    """A day in figures whose order is not told: "06/11/2024" is in June or in November."""

    first: int
    second: int
    year: int


@value
class Nth:
    """The nth weekday or the weekend of a week, or the nth month, season, quarter or half of a year: "last June"."""

    unit: Literal["weekday", "weekend", "month", "season", "quarter", "half"]
    number: int
    which: Which = "nearest"


@value
class Feast:
    """A named day that comes once a year.

    ``fixed`` is (month, day); ``nth`` is (month, weekday, n), the last one where n is -1; ``easter`` counts days from
    Easter Sunday. ``after`` days are added: the Friday after Thanksgiving. A feast that says nothing is of another
    calendar.
    """

    fixed: tuple[int, int] | None = None
    nth: tuple[int, int, int] | None = None
    easter: int | None = None
    after: int = 0
    which: Which = "nearest"

    @property
    def is_told(self) -> bool:
        """Whether its day can be told from the year."""
        return self.fixed is not None or self.nth is not None or self.easter is not None


@value
class Shift:
    """The day, week, month ... that lies ``count`` further on than another: "last week", "two years ago", "tomorrow".

    What is counted from a date of its own ("two weeks after May 8") keeps the unit of that date. ``compares`` is for
    figures set beside those of another year: where they belong to a quarter, "a year earlier" is a quarter too, and
    "the 1988 period" is that quarter of 1988.
    """

    unit: Unit
    count: int
    base: "Base | Expression" = "article"
    compares: bool = False


@value
class Within:
    """A part of a larger stretch: "June last year", "Monday of next week", "the third quarter of 1984"."""

    part: "Nth | DayOf | Feast"
    whole: "Expression"


@value
class Edge:
    """The first or last cell of its unit in a larger stretch: "the first week of May", "the last day of the year"."""

    unit: Unit
    number: int
    whole: "Expression"


@value
class Daypart:
    """A part of a day: "MO", "MI", "AF", "EV", "NI", "DT", as TIMEX3 writes morning, midday, afternoon and so on."""

    part: Literal["MO", "MI", "AF", "EV", "NI", "DT"]
    day: "Expression"


@value
class Clock:
    """A time of day, in the zone whose offset from UTC is ``offset`` minutes (None: not said)."""

    hour: int
    minute: int | None
    day: "Expression"
    second: int | None = None
    offset: int | None = None


@value
class Qualified:
    """An expression narrowed by a TIMEX3 modifier: "early Tuesday" (START), "about two years" (APPROX)."""

    mod: str
    of: "Expression"


@value
class Amount:
    """A length of time: so many units, or an unknown number of them (None), or of no unit ("a while").

    Halves count: 2.5 years. ``direction`` says on which side of the article's day it lies, where the words say so: "the
    past two weeks".
    """

    number: float | None
    unit: Length | None
    direction: Literal["past", "future"] | None = None


@value
class Repeated:
    """Something that recurs: "every Friday", "daily", "twice a week". ``of`` is what recurs or how often."""

    of: "Expression"
    quant: str | None = None
    freq: str | None = None


@value
class Reference:
    """A vague pointer into the past, the present or the future: "recently", "now", "soon"."""

    direction: Literal["past", "present", "future"]


Expression = (
    Stretch
    | DayOf
    | Figures
    | Nth
    | Feast
    | Shift
    | Within
    | Edge
    | Daypart
    | Clock
    | Qualified
    | Amount
    | Repeated
    | Reference
)
