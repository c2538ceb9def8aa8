"""A day as it is named within a longer phrase: the "Tuesday" of "9 a.m. Tuesday", the "May 8" of "by May 8"."""

import re

from newsnorm.languages.patterns import END, one_of
from newsnorm.timex import DayOf, Expression, Feast, Figures, Nth, Qualified, Shift

from .pieces import ANY_WEEKDAY, DAY, MONTH, YEAR, day, month, weekday, which
from .relative import DAYS

SOME_DAY = (
    rf"(?:(?:{ANY_WEEKDAY},? )?"
    rf"(?:(?P<month>{MONTH}) (?P<day>{DAY})|(?P<day_first>{DAY}) (?:of )?(?P<month_last>{MONTH}))"
    rf"(?:,? (?P<year>{YEAR})(?!:))?"
    rf"|(?:(?P<which>this|last|next) )?(?P<weekday>{ANY_WEEKDAY})"
    rf"|(?P<today>{one_of(DAYS)})){END}"
)


def some_day(found: re.Match[str]) -> Expression:
    """The day that ``SOME_DAY`` took."""
    if found["weekday"]:
        return Nth("weekday", weekday(found["weekday"]), which(found["which"]))
    if found["today"]:
        return Shift("day", DAYS[found["today"]])
    number = day(found["day"] or found["day_first"])
    return DayOf(number, month(found["month"] or found["month_last"]), int(found["year"]) if found["year"] else None)


def is_a_day(expression: Expression) -> bool:
    """Whether an expression says a day, and not a longer or a shorter time."""
    match expression:
        case DayOf() | Figures() | Feast() | Nth("weekday") | Shift("day"):
            return True
        case Qualified():
            return is_a_day(expression.of)
        case _:
            return False
