"""From what words say to what they mean: an expression in its scene gives a TIMEX3 value and an interval."""

import datetime
from functools import lru_cache
from typing import NamedTuple

from . import calendar
from .blank import blank, clock, granularity
from .calendar import Cell
from .direction import Scene
from .expressions import Amount, Clock, Daypart, Expression, Qualified, Reference, Repeated
from .length import length, recurring
from .locate import Unresolved, locate
from .values import Direction, Granularity, Interval, Timex3


class Meaning(NamedTuple):
    """What an expression means in its scene; ``why`` names the rule that chose the direction."""

    timex3: Timex3
    interval: Interval | None = None
    granularity: Granularity | None = None
    direction: Direction | None = None
    unresolved: Unresolved | None = None
    why: str = ""
    cell: Cell | None = None


_REFERENCES = {
    "past": Timex3("DATE", "PAST_REF"),
    "present": Timex3("DATE", "PRESENT_REF"),
    "future": Timex3("DATE", "FUTURE_REF"),
}


@lru_cache(maxsize=4096)
def resolve(expression: Expression, scene: Scene) -> Meaning:
    """What an expression means in its scene; the same "Tuesday" on the same day is the same value.

    >>> from .expressions import Nth
    >>> resolve(Nth("weekday", 2), Scene(datetime.date(2024, 11, 6))).timex3
    Timex3(type='DATE', value='2024-11-05', mod=None, quant=None, freq=None)
    >>> resolve(Nth("weekday", 2), Scene()).timex3.value
    'XXXX-WXX-2'
    """
    match expression:
        case Reference():
            direction = None if expression.direction == "present" else expression.direction
            return Meaning(_REFERENCES[expression.direction], direction=direction, unresolved="vague")
        case Amount():
            return Meaning(Timex3("DURATION", length(expression)), direction=expression.direction)
        case Repeated():
            return Meaning(Timex3("SET", recurring(expression.of), None, expression.quant, expression.freq))
        case Qualified():
            inner = resolve(expression.of, scene)
            said = inner.timex3
            return inner._replace(timex3=Timex3(said.type, said.value, expression.mod, said.quant, said.freq))
        case Daypart():
            return _part_of_day(expression, resolve(expression.day, scene))
        case Clock():
            return _time_of_day(expression, resolve(expression.day, scene))
    located = locate(expression, scene)
    cell = located.cell
    if cell is None:
        return Meaning(Timex3("DATE", blank(expression)), None, granularity(expression), None, located.problem)
    return Meaning(
        Timex3("DATE", calendar.name(cell)),
        calendar.interval(cell),
        cell.unit,
        located.direction,
        None,
        located.why,
        cell,
    )


_HOURS = {"MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 24), "NI": (18, 30), "DT": (6, 18)}
"""The hours that a part of the day is taken to hold; a night ends at six of the next morning."""


def _part_of_day(said: Daypart, day: Meaning) -> Meaning:
    start, end = _HOURS[said.part]
    interval = _hours(day.interval, start, end) if day.granularity == "day" else None
    timex3 = Timex3("TIME", f"{day.timex3.value}T{said.part}", day.timex3.mod)
    return day._replace(timex3=timex3, interval=interval, granularity="daypart")


def _hours(day: Interval | None, start: int, end: int) -> Interval | None:
    if day is None:
        return None
    midnight = datetime.datetime.combine(day.start, datetime.time())
    return Interval(midnight + datetime.timedelta(hours=start), midnight + datetime.timedelta(hours=end))


def _time_of_day(said: Clock, day: Meaning) -> Meaning:
    grain: Granularity = "hour" if said.minute is None else "minute" if said.second is None else "second"
    timex3 = Timex3("TIME", f"{day.timex3.value}T{clock(said)}", day.timex3.mod)
    if said.hour > 24 or (said.minute or 0) > 59 or (said.second or 0) > 60 or (said.hour == 24 and said.minute):
        return Meaning(timex3, None, grain, day.direction, "impossible")
    interval = None
    if day.interval and day.granularity == "day":
        zone = None if said.offset is None else datetime.timezone(datetime.timedelta(minutes=said.offset))
        midnight = datetime.datetime.combine(day.interval.start, datetime.time(), zone)
        start = midnight + datetime.timedelta(
            hours=said.hour, minutes=said.minute or 0, seconds=min(said.second or 0, 59)
        )
        interval = Interval(start, start + datetime.timedelta(**{grain + "s": 1}))
    return day._replace(timex3=timex3, interval=interval, granularity=grain)
