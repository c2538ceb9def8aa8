"""A day as it is named within a longer phrase: the "Tuesday" of "9 a.m. Tuesday", the "May 8" of "two days before May 8"."""

import re

from newsnorm.timex import DayOf, Expression, Nth, Shift

from .feasts import FEAST, feast
from .pieces import ANY_WEEKDAY, DAY, END, MONTH, SPACE, YEAR, day, month, weekday, which

_TODAY = {"today": 0, "yesterday": -1, "tomorrow": 1}

SOME_DAY = (
    rf"(?:(?:{ANY_WEEKDAY},?{SPACE})?"
    rf"(?:(?P<month>{MONTH}){SPACE}(?P<day>{DAY})|(?P<day_first>{DAY}){SPACE}(?:of{SPACE})?(?P<month_last>{MONTH}))"
    rf"(?:,?{SPACE}(?P<year>{YEAR})(?!:))?"
    rf"|(?:(?P<which>this|last|next){SPACE})?(?P<weekday>{ANY_WEEKDAY})"
    rf"|(?P<today>[Tt]oday|[Yy]esterday|[Tt]omorrow)"
    rf"|(?P<feast>{FEAST})"
    rf"|(?P<iso>[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}})){END}"
)


def some_day(found: re.Match[str]) -> Expression | None:
    """The day that ``SOME_DAY`` took, or None where the match holds none."""
    if found["month"] or found["month_last"]:
        said = DayOf(day(found["day"] or found["day_first"]), month(found["month"] or found["month_last"]))
        return DayOf(said.day, said.month, int(found["year"])) if found["year"] else said
    if found["weekday"]:
        return Nth("weekday", weekday(found["weekday"]), which(found["which"]))
    if found["today"]:
        return Shift("day", _TODAY[found["today"].lower()])
    if found["feast"]:
        return feast(found["feast"])
    if found["iso"]:
        year, number, days = (int(part) for part in found["iso"].split("-"))
        return DayOf(days, number, year)
    return None
