"""The values of the answers: TIMEX3, intervals, and which way the words look."""

import datetime
from typing import Literal

from newsnorm.value import value

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Granularity = Literal[
    "second",
    "minute",
    "hour",
    "daypart",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
]
Direction = Literal["past", "future"]


@value
class Timex3:
    """The value of a temporal expression, by the TIMEX3 standard of TimeML.

    ``value`` is ISO 8601 with TIMEX3's additions: ``2024-11-05``, ``2024-W45``, ``P3D``, ``PRESENT_REF``, and ``X`` for
    what is not known (``XXXX-WXX-2``). ``mod`` is as in ``START``, ``APPROX``; ``quant`` and ``freq`` serve a SET.
    """

    type: TimexType
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None


@value
class Interval:
    """The stretch of the calendar that is meant, half open: ``end`` is the first day or moment after it."""

    start: datetime.date | datetime.datetime
    end: datetime.date | datetime.datetime


def as_day(argument: str, given: datetime.date | str | None) -> datetime.date | None:
    """The day that a caller means: a date, the day of a datetime, or an ISO 8601 date or date-time.

    >>> as_day("published", "2024-11-06T23:30:00-05:00")
    datetime.date(2024, 11, 6)
    """
    if given is None:
        return None
    if isinstance(given, datetime.datetime):
        return given.date()
    if isinstance(given, datetime.date):
        return given
    if not isinstance(given, str):
        raise TypeError(
            f"{argument} must be a date, a datetime, an ISO 8601 string or None, not {type(given).__name__}"
        )
    try:
        return datetime.datetime.fromisoformat(given.strip()).date()
    except ValueError:
        raise ValueError(f"{argument} must be an ISO 8601 date such as '2024-11-06', not {given!r}") from None
