"""TIMEX3 values with X for what is not known: what the words say by themselves, on no particular day."""

from . import calendar
from .calendar import SEASONS
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
from .values import Granularity

_BLANKS: dict[Granularity, str] = {
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "season": "XXXX-XX",
    "half": "XXXX-HX",
    "year": "XXXX",
    "decade": "XXX",
    "century": "XX",
}


def blank(expression: Expression) -> str:
    """The value of an expression without a scene.

    >>> blank(DayOf(6, 11)), blank(Nth("quarter", 3)), blank(Shift("week", -1))
    ('XXXX-11-06', 'XXXX-Q3', 'XXXX-WXX')
    """
    match expression:
        case Stretch():
            return calendar.name(expression.cell)
        case DayOf(day, month, year):
            return f"{_digits(year, 4)}-{_digits(month, 2)}-{day:02d}"
        case Figures(first, second, year):
            return _of_figures(first, second, year)
        case Nth("weekend"):
            return _BLANKS["weekend"]
        case Nth("weekday", number):
            return f"XXXX-WXX-{number}"
        case Nth("month", number):
            return f"XXXX-{number:02d}"
        case Nth("season", number):
            return f"XXXX-{SEASONS[number - 1]}"
        case Nth(unit, number):
            return f"XXXX-{unit[0].upper()}{number}"
        case Feast(fixed=(month, day)):
            return f"XXXX-{month:02d}-{day:02d}"
        case Feast():
            return _BLANKS["day"]
        case Shift(base=str(), unit=unit) | Edge(unit=unit):
            return _BLANKS[unit]
        case Shift():
            return _BLANKS[granularity(expression) or "day"]
        case Within():
            return _within(blank(expression.part), blank(expression.whole))
        case Qualified():
            return blank(expression.of)
        case Daypart(part, day):
            return f"{blank(day)}T{part}"
        case Clock():
            return f"{blank(expression.day)}T{clock(expression)}"
        case Amount() | Repeated() | Reference():
            return "XXXX"


def _of_figures(first: int, second: int, year: int) -> str:
    if first == second or second > 12 >= first:
        return f"{year:04d}-{first:02d}-{second:02d}"
    return f"{year:04d}-{second:02d}-{first:02d}" if first > 12 else f"{year:04d}-XX-XX"


def _digits(number: int | None, width: int) -> str:
    return "X" * width if number is None else f"{number:0{width}d}"


def _within(part: str, whole: str) -> str:
    """A part's value with the year that the larger stretch is known to have."""
    return whole[:4] + part[4:] if whole[:4].isdigit() and part.startswith("XXXX") else part


def clock(said: Clock) -> str:
    """A time of day as ISO 8601 writes it.

    >>> clock(Clock(9, None, Shift("day", 0)))
    '09:00'
    """
    second = "" if said.second is None else f":{said.second:02d}"
    return f"{said.hour:02d}:{said.minute or 0:02d}{second}"


def granularity(expression: Expression) -> Granularity | None:
    """The unit of an expression, whatever the scene."""
    match expression:
        case Stretch():
            return expression.cell.unit
        case DayOf() | Feast() | Figures():
            return "day"
        case Nth():
            return "day" if expression.unit == "weekday" else expression.unit
        case Edge():
            return expression.unit
        case Shift():
            return granularity(expression.base) if not isinstance(expression.base, str) else expression.unit
        case Within():
            return granularity(expression.part)
        case Qualified():
            return granularity(expression.of)
        case _:
            return None
