"""A day as it is named within a longer phrase: the "Tuesday" of "9 a.m. Tuesday", the "May 8" of "by May 8"."""

import re

from newsnorm.languages.patterns import END
from newsnorm.timex import DayOf, Expression, Nth, Shift

from .feasts import FEAST, feast
from .pieces import ANY_WEEKDAY, DAY, MONTH, YEAR, day, month, weekday, which
from .relative import DAYS

SOME_DAY = (
    rf"(?:(?:{ANY_WEEKDAY},? )?"
    rf"(?:(?P<month>{MONTH}) (?P<day>{DAY})|(?P<day_first>{DAY}) (?:of )?(?P<month_last>{MONTH}))"
    rf"(?:,? (?P<year>{YEAR})(?!:))?"
    rf"|(?:(?P<which>this|last|next) )?(?P<weekday>{ANY_WEEKDAY})"
    r"|(?P<today>[Tt]oday|[Yy]esterday|[Tt]omorrow)"
    rf"|(?P<feast>{FEAST})"
    rf"|(?P<iso>[12][0-9]{{3}}-[0-9]{{2}}-[0-9]{{2}})){END}"
)


def some_day(found: re.Match[str]) -> Expression | None:
    """The day that ``SOME_DAY`` took, or None where the match holds none."""
    if found["month"] or found["month_last"]:
        number = day(found["day"] or found["day_first"])
        return DayOf(
            number, month(found["month"] or found["month_last"]), int(found["year"]) if found["year"] else None
        )
    if found["weekday"]:
        return Nth("weekday", weekday(found["weekday"]), which(found["which"]))
    if found["today"]:
        return Shift("day", DAYS[found["today"].lower()])
    if found["feast"]:
        return feast(found["feast"])
    if found["iso"]:
        year, number, days = (int(part) for part in found["iso"].split("-"))
        return DayOf(days, number, year)
    return None
