"""Which expressions need to know what was spoken of before, and what they leave behind for the next."""

import datetime
from collections.abc import Sequence
from typing import NamedTuple

from .calendar import LENGTH, Cell
from .expressions import Amount, Clock, DayOf, Daypart, Edge, Expression, Feast, Nth, Qualified, Shift, Stretch, Within

LANDMARKS = frozenset(unit for unit, length in LENGTH.items() if length <= LENGTH["year"])
"""The units of what later words may count from: a decade and a century are too long for that."""


def is_contextual(expression: Expression) -> bool:
    """Whether the expression counts from a date spoken of before, or compares itself with figures nearby.

    >>> is_contextual(Shift("day", 1, "reference")), is_contextual(Shift("day", 1))
    (True, False)
    """
    match expression:
        case Shift():
            counted = not isinstance(expression.base, str) and is_contextual(expression.base)
            return expression.compares or expression.base in ("reference", "figures") or counted
        case Nth():
            return expression.which in ("before", "after")
        case Qualified():
            return is_contextual(expression.of)
        case Daypart() | Clock():
            return is_contextual(expression.day)
        case Within() | Edge():
            return is_contextual(expression.whole)
        case _:
            return False


def of_the_day_of(time: Expression, other: Expression) -> Expression:
    """A time of the day last spoken of, given the day that another expression names; anything else as it is.

    >>> nine, five = Clock(9, None, Shift("day", 0, "reference")), Clock(17, None, Shift("day", -1))
    >>> of_the_day_of(nine, five) == Clock(9, None, Shift("day", -1))
    True
    """
    if isinstance(time, Qualified):
        return Qualified(time.mod, of_the_day_of(time.of, other))
    if not (isinstance(time, Clock) and is_contextual(time)) or is_contextual(other):
        return time
    match other:
        case Clock(day=day) | Daypart(day=day):
            pass
        case DayOf() | Feast() | Nth("weekday") | Shift("day"):
            day = other
        case _:
            return time
    return Clock(time.hour, time.minute, day, time.second, time.offset)


def is_sum(expression: Expression) -> bool:
    """Whether it is the length that figures are summed over ("the first nine months"), and so no quarter any more.

    >>> is_sum(Amount(9, "month")), is_sum(Amount(9, "day"))
    (True, False)
    """
    return isinstance(expression, Amount) and expression.unit in ("month", "quarter")


_YEARS = 8
"""A chronicle names so many years, and ..."""
_TO_ONE = 6
"""... so many for each word that looks from the day of writing ("yesterday")."""
_LONG_AGO = 2
"""Most of its years lie more than so many before the day of writing, where that is known."""


class Witness(NamedTuple):
    """What an expression says of the text: it names a ``year``, or it looks from the day of writing."""

    year: int | None
    from_the_day: bool


def witness(expression: Expression) -> Witness:
    """What an expression says for or against a chronicle.

    >>> witness(DayOf(1, 9, 1939)), witness(Shift("day", -1))
    (Witness(year=1939, from_the_day=False), Witness(year=None, from_the_day=True))
    """
    year = _year(expression)
    return Witness(year, not year and _looks_from_the_day(expression))


def is_chronicle(heard: Sequence[Witness], anchor: datetime.date | None) -> bool:
    """Whether the text tells of times gone by: its days and months follow one another, not the day of writing.

    >>> said = [DayOf(1, 9, 1939), *7 * [Stretch(Cell("year", 1941))]]
    >>> is_chronicle([witness(expression) for expression in said], datetime.date(2009, 5, 4))
    True
    """
    years = sorted([one.year for one in heard if one.year])
    if len(years) < _YEARS or len(years) < _TO_ONE * sum([one.from_the_day for one in heard]):
        return False
    return anchor is None or years[len(years) // 2] < anchor.year - _LONG_AGO


def _year(expression: Expression) -> int | None:
    match expression:
        case Stretch(Cell(unit="year", index=year)):
            return year
        case Stretch(Cell(unit="month", index=month)):
            return month // 12
        case DayOf():
            return expression.year
        case Within():
            return _year(expression.whole)
        case Qualified():
            return _year(expression.of)
        case Daypart() | Clock():
            return _year(expression.day)
        case _:
            return None


def _looks_from_the_day(expression: Expression) -> bool:
    match expression:
        case Shift():
            return expression.base == "article"
        case Nth():
            return expression.unit == "weekday" or expression.which in ("last", "next")
        case Qualified():
            return _looks_from_the_day(expression.of)
        case Daypart() | Clock():
            return _looks_from_the_day(expression.day)
        case _:
            return False


def compares(expression: Expression) -> bool:
    """Whether the expression only sets figures beside others: no date that later ones count from.

    >>> compares(Shift("year", -1, compares=True))
    True
    """
    while isinstance(expression, Qualified):
        expression = expression.of
    return isinstance(expression, Shift) and expression.compares
