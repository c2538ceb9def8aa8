"""What each expression means in its scene, without the words of any language.

Each case is an expression, its scene, and the answer: the TIMEX3 value with what qualifies it, the granularity, the
direction, and the rule that chose it or why nothing was chosen. A time of day adds its interval.
"""

import datetime
from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from newsnorm.timex import (
    LANDMARKS,
    Amount,
    Cell,
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
    Scene,
    Shift,
    Stretch,
    Within,
    as_day,
    calendar,
    compares,
    interval,
    is_chronicle,
    is_contextual,
    name,
    resolve,
    witness,
)
from newsnorm.timex.blank import blank, granularity
from newsnorm.timex.calendar import month, shifted, year
from newsnorm.timex.feasts import day_of_feast

WEDNESDAY = date(2024, 11, 6)
NOW = Scene(WEDNESDAY)
TUESDAY = Nth("weekday", 2)


def day(*of: int) -> Cell:
    return calendar.day(date(*of))


# fmt: off
CASES: list[tuple[Expression, Scene, str]] = [
    # weekdays
    (Nth("weekday", 1), NOW, "2024-11-04 | day | past | nearest-past"),
    (TUESDAY, NOW, "2024-11-05 | day | past | nearest-past"),
    (Nth("weekday", 3), NOW, "2024-11-06 | day | past | nearest-past"),
    (Nth("weekday", 4), NOW, "2024-10-31 | day | past | nearest-past"),
    (Nth("weekday", 5), NOW, "2024-11-01 | day | past | nearest-past"),
    (Nth("weekday", 6), NOW, "2024-11-02 | day | past | nearest-past"),
    (Nth("weekday", 7), NOW, "2024-11-03 | day | past | nearest-past"),
    (Nth("weekday", 3), Scene(WEDNESDAY, ahead=True), "2024-11-06 | day | past | nearest-past"),
    (Nth("weekday", 4), Scene(WEDNESDAY, ahead=True), "2024-11-07 | day | future | future-cue"),
    (Nth("weekday", 7), Scene(WEDNESDAY, ahead=True), "2024-11-10 | day | future | future-cue"),
    (Nth("weekday", 1), Scene(WEDNESDAY, ahead=True), "2024-11-04 | day | past | nearest-past"),
    (Nth("weekday", 2, "last"), NOW, "2024-11-05 | day | past | said"),
    (Nth("weekday", 3, "last"), NOW, "2024-10-30 | day | past | said"),
    (Nth("weekday", 4, "last"), NOW, "2024-10-31 | day | past | said"),
    (Nth("weekday", 2, "this"), NOW, "2024-11-05 | day | - | said"),
    (Nth("weekday", 3, "this"), NOW, "2024-11-06 | day | - | said"),
    (Nth("weekday", 4, "this"), NOW, "2024-11-07 | day | - | said"),
    (Nth("weekday", 2, "next"), NOW, "2024-11-12 | day | future | said"),
    (Nth("weekday", 3, "next"), NOW, "2024-11-13 | day | future | said"),
    (Nth("weekday", 4, "next"), NOW, "2024-11-07 | day | future | said"),
    (TUESDAY, Scene(WEDNESDAY, direction="past"), "2024-11-05 | day | past | asked"),
    (Nth("weekday", 3), Scene(WEDNESDAY, direction="past"), "2024-11-06 | day | past | asked"),
    (Nth("weekday", 4), Scene(WEDNESDAY, direction="past"), "2024-10-31 | day | past | asked"),
    (TUESDAY, Scene(WEDNESDAY, direction="future"), "2024-11-12 | day | future | asked"),
    (Nth("weekday", 3), Scene(WEDNESDAY, direction="future"), "2024-11-13 | day | future | asked"),
    (Nth("weekday", 4), Scene(WEDNESDAY, direction="future"), "2024-11-07 | day | future | asked"),
    (Nth("weekday", 3, "before"), Scene(WEDNESDAY, reference=day(2024, 5, 9)), "2024-05-08 | day | past | said"),
    (Nth("weekday", 4, "before"), Scene(WEDNESDAY, reference=day(2024, 5, 9)), "2024-05-02 | day | past | said"),
    (Nth("weekday", 5, "before"), Scene(WEDNESDAY, reference=day(2024, 5, 9)), "2024-05-03 | day | past | said"),
    (Nth("weekday", 3, "after"), Scene(WEDNESDAY, reference=day(2024, 5, 9)), "2024-05-15 | day | future | said"),
    (Nth("weekday", 4, "after"), Scene(WEDNESDAY, reference=day(2024, 5, 9)), "2024-05-16 | day | future | said"),
    (Nth("weekday", 5, "after"), Scene(WEDNESDAY, reference=day(2024, 5, 9)), "2024-05-10 | day | future | said"),
    (Nth("weekday", 4, "after"), NOW, "2024-11-07 | day | future | said"),
    (Nth("weekday", 3), Scene(WEDNESDAY, told=day(2024, 5, 9)), "2024-05-15 | day | future | told"),
    (Nth("weekday", 4), Scene(WEDNESDAY, told=day(2024, 5, 9)), "2024-05-09 | day | future | told"),
    (Nth("weekday", 4), Scene(told=day(2024, 5, 9)), "2024-05-09 | day | future | told"),
    (Nth("weekday", 4), Scene(), "XXXX-WXX-4 | day | - | no anchor"),
    # the weekend
    (Nth("weekend", 1), Scene(date(2024, 11, 4)), "2024-W44-WE | weekend | past | nearest-past"),
    (Nth("weekend", 1), NOW, "2024-W44-WE | weekend | past | nearest-past"),
    (Nth("weekend", 1), Scene(date(2024, 11, 8)), "2024-W44-WE | weekend | past | nearest-past"),
    (Nth("weekend", 1), Scene(date(2024, 11, 9)), "2024-W45-WE | weekend | - | said"),
    (Nth("weekend", 1), Scene(date(2024, 11, 10)), "2024-W45-WE | weekend | - | said"),
    (Nth("weekend", 1), Scene(WEDNESDAY, ahead=True), "2024-W45-WE | weekend | future | future-cue"),
    (Nth("weekend", 1), Scene(WEDNESDAY, direction="future"), "2024-W45-WE | weekend | future | asked"),
    (Nth("weekend", 1), Scene(WEDNESDAY, direction="past"), "2024-W44-WE | weekend | past | asked"),
    (Nth("weekend", 1), Scene(), "XXXX-WXX-WE | weekend | - | no anchor"),
    # months, seasons, quarters, halves
    (Nth("month", 1), NOW, "2025-01 | month | future | within-4"),
    (Nth("month", 2), NOW, "2025-02 | month | future | within-4"),
    (Nth("month", 3), NOW, "2025-03 | month | future | within-4"),
    (Nth("month", 4), NOW, "2024-04 | month | past | beyond-4"),
    (Nth("month", 10), NOW, "2024-10 | month | past | beyond-4"),
    (Nth("month", 11), NOW, "2024-11 | month | - | within-4"),
    (Nth("month", 12), NOW, "2024-12 | month | future | within-4"),
    (Nth("month", 1), Scene(WEDNESDAY, direction="future"), "2025-01 | month | future | asked"),
    (Nth("month", 1), Scene(WEDNESDAY, direction="past"), "2024-01 | month | past | asked"),
    (Nth("month", 10), Scene(WEDNESDAY, direction="future"), "2025-10 | month | future | asked"),
    (Nth("month", 10), Scene(WEDNESDAY, direction="past"), "2024-10 | month | past | asked"),
    (Nth("month", 11), Scene(WEDNESDAY, direction="future"), "2024-11 | month | future | asked"),
    (Nth("month", 11), Scene(WEDNESDAY, direction="past"), "2024-11 | month | past | asked"),
    (Nth("month", 10, "last"), NOW, "2024-10 | month | past | said"),
    (Nth("month", 11, "last"), NOW, "2023-11 | month | past | said"),
    (Nth("month", 12, "last"), NOW, "2023-12 | month | past | said"),
    (Nth("month", 10, "this"), NOW, "2024-10 | month | past | said"),
    (Nth("month", 11, "this"), NOW, "2024-11 | month | - | said"),
    (Nth("month", 12, "this"), NOW, "2024-12 | month | future | said"),
    (Nth("month", 10, "next"), NOW, "2025-10 | month | future | said"),
    (Nth("month", 11, "next"), NOW, "2025-11 | month | future | said"),
    (Nth("month", 12, "next"), NOW, "2024-12 | month | future | said"),
    (Nth("month", 10, "before"), NOW, "2024-10 | month | past | said"),
    (Nth("month", 11, "before"), NOW, "2023-11 | month | past | said"),
    (Nth("month", 12, "before"), NOW, "2023-12 | month | past | said"),
    (Nth("month", 10, "after"), NOW, "2025-10 | month | future | said"),
    (Nth("month", 11, "after"), NOW, "2025-11 | month | future | said"),
    (Nth("month", 12, "after"), NOW, "2024-12 | month | future | said"),
    (Nth("season", 1), NOW, "2024-SP | season | past | nearest-past"),
    (Nth("quarter", 1), NOW, "2024-Q1 | quarter | past | nearest-past"),
    (Nth("season", 2), NOW, "2024-SU | season | past | nearest-past"),
    (Nth("quarter", 2), NOW, "2024-Q2 | quarter | past | nearest-past"),
    (Nth("season", 3), NOW, "2024-FA | season | - | nearest-past"),
    (Nth("quarter", 3), NOW, "2024-Q3 | quarter | past | nearest-past"),
    (Nth("season", 4), NOW, "2023-WI | season | past | nearest-past"),
    (Nth("quarter", 4), NOW, "2024-Q4 | quarter | - | nearest-past"),
    (Nth("half", 1), NOW, "2024-H1 | half | past | nearest-past"),
    (Nth("half", 2), NOW, "2024-H2 | half | - | nearest-past"),
    (Nth("quarter", 3, "this"), NOW, "2024-Q3 | quarter | past | said"),
    (Nth("season", 2, "next"), NOW, "2025-SU | season | future | said"),
    (Nth("season", 4, "last"), NOW, "2023-WI | season | past | said"),
    (Nth("quarter", 1), Scene(WEDNESDAY, direction="future"), "2025-Q1 | quarter | future | asked"),
    (Nth("quarter", 4), Scene(WEDNESDAY, direction="future"), "2025-Q4 | quarter | future | asked"),
    (Nth("month", 5), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-05 | month | past | told"),
    (Nth("month", 6), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-06 | month | - | told"),
    (Nth("month", 7), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-07 | month | future | told"),
    (Nth("month", 11), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-11 | month | future | told"),
    (Nth("month", 12), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-12 | month | future | told"),
    (Nth("month", 1), Scene(WEDNESDAY, told=year(1944)), "1944-01 | month | - | told"),
    (Nth("month", 12), Scene(WEDNESDAY, told=year(1944)), "1944-12 | month | - | told"),
    (Nth("month", 1, "next"), Scene(WEDNESDAY, told=year(1944)), "1945-01 | month | future | told"),
    (Nth("quarter", 4), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-Q4 | quarter | future | told"),
    (Nth("quarter", 1), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-Q1 | quarter | past | told"),
    (Nth("month", 1), Scene(), "XXXX-01 | month | - | no anchor"),
    (Nth("month", 12), Scene(WEDNESDAY, behind=True), "2023-12 | month | past | past-tense"),
    (Nth("month", 11), Scene(WEDNESDAY, behind=True), "2024-11 | month | - | past-tense"),
    (Nth("month", 12), Scene(WEDNESDAY, "future", behind=True), "2024-12 | month | future | asked"),
    (TUESDAY, Scene(WEDNESDAY, told=year(-43)), "XXXX-WXX-2 | day | - | no anchor"),
    # days of a month
    (DayOf(7, 11), Scene(WEDNESDAY, behind=True), "2023-11-07 | day | past | past-tense"),
    (DayOf(6, 11), Scene(WEDNESDAY, behind=True), "2024-11-06 | day | past | past-tense"),
    (DayOf(7, 1), Scene(date(1, 1, 6), behind=True), "0001-01-07 | day | future | within-120"),
    (DayOf(6, 11), NOW, "2024-11-06 | day | - | within-120"),
    (DayOf(7, 11), NOW, "2024-11-07 | day | future | within-120"),
    (DayOf(5, 11), NOW, "2024-11-05 | day | past | beyond-120"),
    (DayOf(6, 3), NOW, "2025-03-06 | day | future | within-120"),
    (DayOf(7, 3), NOW, "2024-03-07 | day | past | beyond-120"),
    (DayOf(6, 11, 2020), NOW, "2020-11-06 | day | - | -"),
    (DayOf(30, 2, 2024), NOW, "2024-02-30 | day | - | impossible"),
    (DayOf(29, 2), NOW, "2024-02-29 | day | past | beyond-120"),
    (DayOf(30, 2), NOW, "XXXX-02-30 | day | - | impossible"),
    (DayOf(0, 5), NOW, "XXXX-05-00 | day | - | impossible"),
    (DayOf(1, 13), NOW, "XXXX-13-01 | day | - | impossible"),
    (DayOf(1, 0), NOW, "XXXX-00-01 | day | - | impossible"),
    (DayOf(15), NOW, "2024-11-15 | day | - | -"),
    (DayOf(31), NOW, "XXXX-XX-31 | day | - | impossible"),
    (DayOf(32), NOW, "XXXX-XX-32 | day | - | impossible"),
    (DayOf(29, 2), Scene(date(1904, 1, 5)), "1904-02-29 | day | future | within-120"),
    (DayOf(29, 2), Scene(date(1900, 3, 5)), "1896-02-29 | day | past | beyond-120"),
    (DayOf(29, 2), Scene(WEDNESDAY, direction="future"), "2028-02-29 | day | future | asked"),
    (DayOf(29, 2), Scene(WEDNESDAY, direction="past"), "2024-02-29 | day | past | asked"),
    (DayOf(6, 11), Scene(WEDNESDAY, direction="future"), "2024-11-06 | day | - | asked"),
    (DayOf(7, 11), Scene(WEDNESDAY, direction="past"), "2023-11-07 | day | past | asked"),
    (DayOf(5, 11), Scene(WEDNESDAY, direction="future"), "2025-11-05 | day | future | asked"),
    (DayOf(6, 11), Scene(), "XXXX-11-06 | day | - | no anchor"),
    (DayOf(15), Scene(), "XXXX-XX-15 | day | - | no anchor"),
    (DayOf(30, 2), Scene(), "XXXX-02-30 | day | - | impossible"),
    (DayOf(6, 11, 2020), Scene(), "2020-11-06 | day | - | -"),
    (DayOf(5, 6), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-06-05 | day | past | told"),
    (DayOf(6, 1), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1945-01-06 | day | future | told"),
    (DayOf(7, 1), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-01-07 | day | past | told"),
    (DayOf(5, 6), Scene(WEDNESDAY, told=year(1944)), "1944-06-05 | day | - | told"),
    (DayOf(30, 2), Scene(WEDNESDAY, told=year(1944)), "XXXX-02-30 | day | - | impossible"),
    (DayOf(15), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-06-15 | day | - | -"),
    (DayOf(1, 1), Scene(date(1, 1, 1), direction="past"), "0001-01-01 | day | past | asked"),
    (DayOf(31, 12), Scene(date(9998, 12, 1)), "9998-12-31 | day | future | within-120"),
    (DayOf(31, 12), Scene(date(9999, 12, 1)), "XXXX-12-31 | day | - | impossible"),
    # figures
    (Figures(6, 11, 2024), Scene(day_first=None), "2024-XX-XX | day | - | vague"),
    (Figures(13, 11, 2024), Scene(day_first=None), "2024-11-13 | day | - | -"),
    (Figures(11, 13, 2024), Scene(day_first=None), "2024-11-13 | day | - | -"),
    (Figures(5, 5, 2024), Scene(day_first=None), "2024-05-05 | day | - | -"),
    (Figures(31, 31, 2024), Scene(day_first=None), "2024-31-31 | day | - | impossible"),
    (Figures(6, 11, 2024), Scene(day_first=True), "2024-11-06 | day | - | -"),
    (Figures(13, 11, 2024), Scene(day_first=True), "2024-11-13 | day | - | -"),
    (Figures(11, 13, 2024), Scene(day_first=True), "2024-11-13 | day | - | impossible"),
    (Figures(5, 5, 2024), Scene(day_first=True), "2024-05-05 | day | - | -"),
    (Figures(31, 31, 2024), Scene(day_first=True), "2024-31-31 | day | - | impossible"),
    (Figures(6, 11, 2024), Scene(day_first=False), "2024-06-11 | day | - | -"),
    (Figures(13, 11, 2024), Scene(day_first=False), "2024-11-13 | day | - | impossible"),
    (Figures(11, 13, 2024), Scene(day_first=False), "2024-11-13 | day | - | -"),
    (Figures(5, 5, 2024), Scene(day_first=False), "2024-05-05 | day | - | -"),
    (Figures(31, 31, 2024), Scene(day_first=False), "2024-31-31 | day | - | impossible"),
    # feasts
    (Feast((12, 25)), NOW, "2024-12-25 | day | future | within-120"),
    (Feast(nth=(11, 4, 4)), NOW, "2024-11-28 | day | future | within-120"),
    (Feast(nth=(5, 1, -1)), NOW, "2024-05-27 | day | past | beyond-120"),
    (Feast(easter=-2), NOW, "2024-03-29 | day | past | beyond-120"),
    (Feast(nth=(11, 4, 4), after=1), NOW, "2024-11-29 | day | future | within-120"),
    (Feast(easter=0), NOW, "2024-03-31 | day | past | beyond-120"),
    (Feast(nth=(12, 7, -1)), NOW, "2024-12-29 | day | future | within-120"),
    (Feast((12, 25), which="last"), NOW, "2023-12-25 | day | past | said"),
    (Feast((12, 25), which="this"), NOW, "2024-12-25 | day | - | said"),
    (Feast((12, 25), which="next"), Scene(date(2024, 12, 25)), "2025-12-25 | day | future | said"),
    (Feast((12, 25), which="last"), Scene(date(2024, 12, 25)), "2023-12-25 | day | past | said"),
    (Feast((12, 25)), Scene(date(2024, 12, 25)), "2024-12-25 | day | - | within-120"),
    (Feast((12, 25), which="before"), NOW, "2023-12-25 | day | past | said"),
    (Feast((12, 25), which="after"), NOW, "2024-12-25 | day | future | said"),
    (Feast((12, 25)), Scene(), "XXXX-12-25 | day | - | no anchor"),
    (Feast(nth=(11, 4, 4)), Scene(), "XXXX-XX-XX | day | - | no anchor"),
    (Feast((12, 25)), Scene(WEDNESDAY, told=year(1914)), "1914-12-25 | day | - | told"),
    (Feast((12, 25)), Scene(WEDNESDAY, told=day(1944, 6, 6)), "1944-12-25 | day | future | told"),
    (Feast(nth=(5, 1, -1)), Scene(WEDNESDAY, direction="future"), "2025-05-26 | day | future | asked"),
    (Feast(nth=(5, 1, -1)), Scene(WEDNESDAY, direction="past"), "2024-05-27 | day | past | asked"),
    (Feast((12, 25)), Scene(date(9999, 12, 31)), "9998-12-25 | day | past | beyond-120"),
    (Feast((12, 25), which="this"), Scene(date(9999, 12, 31)), "XXXX-12-25 | day | - | impossible"),
    (Feast((2, 29), which="this"), Scene(date(2023, 1, 1)), "XXXX-02-29 | day | - | impossible"),
    # so many units from another day
    (Shift("day", -1), NOW, "2024-11-05 | day | past | article"),
    (Shift("day", 0), NOW, "2024-11-06 | day | - | article"),
    (Shift("day", 1), NOW, "2024-11-07 | day | future | article"),
    (Shift("week", -1), NOW, "2024-W44 | week | past | article"),
    (Shift("week", 0), NOW, "2024-W45 | week | - | article"),
    (Shift("week", 1), NOW, "2024-W46 | week | future | article"),
    (Shift("weekend", -1), NOW, "2024-W44-WE | weekend | past | article"),
    (Shift("weekend", 0), NOW, "2024-W45-WE | weekend | - | article"),
    (Shift("weekend", 1), NOW, "2024-W46-WE | weekend | future | article"),
    (Shift("month", -1), NOW, "2024-10 | month | past | article"),
    (Shift("month", 0), NOW, "2024-11 | month | - | article"),
    (Shift("month", 1), NOW, "2024-12 | month | future | article"),
    (Shift("quarter", -1), NOW, "2024-Q3 | quarter | past | article"),
    (Shift("quarter", 0), NOW, "2024-Q4 | quarter | - | article"),
    (Shift("quarter", 1), NOW, "2025-Q1 | quarter | future | article"),
    (Shift("season", -1), NOW, "2024-SU | season | past | article"),
    (Shift("season", 0), NOW, "2024-FA | season | - | article"),
    (Shift("season", 1), NOW, "2024-WI | season | future | article"),
    (Shift("half", -1), NOW, "2024-H1 | half | past | article"),
    (Shift("half", 0), NOW, "2024-H2 | half | - | article"),
    (Shift("half", 1), NOW, "2025-H1 | half | future | article"),
    (Shift("year", -1), NOW, "2023 | year | past | article"),
    (Shift("year", 0), NOW, "2024 | year | - | article"),
    (Shift("year", 1), NOW, "2025 | year | future | article"),
    (Shift("decade", -1), NOW, "201 | decade | past | article"),
    (Shift("decade", 0), NOW, "202 | decade | - | article"),
    (Shift("decade", 1), NOW, "203 | decade | future | article"),
    (Shift("century", -1), NOW, "19 | century | past | article"),
    (Shift("century", 0), NOW, "20 | century | - | article"),
    (Shift("century", 1), NOW, "21 | century | future | article"),
    (Shift("day", -1), Scene(), "XXXX-XX-XX | day | - | no anchor"),
    (Shift("year", -3000), NOW, "BC0977 | year | past | article"),
    (Shift("year", -12022), NOW, "BC9999 | year | past | article"),
    (Shift("year", -12023), NOW, "XXXX | year | - | impossible"),
    (Shift("century", -21), NOW, "BC00 | century | past | article"),
    (Shift("quarter", 0, "figures"), Scene(WEDNESDAY, period=Cell("quarter", 8098)),
     "2024-Q3 | quarter | - | same-period"),
    (Shift("quarter", -1, "figures"), Scene(period=Cell("quarter", 8098)), "2024-Q2 | quarter | - | same-period"),
    (Shift("quarter", 0, "figures"), NOW, "2024-Q3 | quarter | past | last-whole"),
    (Shift("quarter", 0, "figures"), Scene(), "XXXX-QX | quarter | - | no anchor"),
    (Shift("year", 0, Stretch(year(1988)), compares=True), Scene(WEDNESDAY, period=Cell("quarter", 8098)),
     "1988-Q3 | quarter | past | same-period"),
    (Shift("century", 99), NOW, "XX | century | - | impossible"),
    (Shift("year", -1, compares=True), Scene(WEDNESDAY, period=Cell("quarter", 8098)),
     "2023-Q3 | quarter | past | same-period"),
    (Shift("year", -1, compares=True), NOW, "2023 | year | past | article"),
    (Shift("year", -1), Scene(WEDNESDAY, period=Cell("quarter", 8098)), "2023 | year | past | article"),
    (Shift("day", 1, "reference"), Scene(WEDNESDAY, reference=day(2024, 1, 31)),
     "2024-02-01 | day | future | reference"),
    (Shift("month", 1, "reference"), Scene(WEDNESDAY, reference=day(2024, 1, 31)),
     "2024-02 | month | future | reference"),
    (Shift("month", 0, "reference"), Scene(WEDNESDAY, reference=day(2024, 1, 31)), "2024-01 | month | - | reference"),
    (Shift("day", 1, "reference"), Scene(WEDNESDAY, reference=month(2024, 5)), "XXXX-XX-XX | day | - | vague"),
    (Shift("day", 0, "reference"), Scene(WEDNESDAY, reference=month(2024, 5)), "2024-11-06 | day | - | article"),
    (Shift("day", 1, "reference"), NOW, "2024-11-07 | day | future | article"),
    (Shift("day", 1, "reference"), Scene(), "XXXX-XX-XX | day | - | no anchor"),
    (Shift("year", 1, "reference"), Scene(WEDNESDAY, reference=month(1999, 5)), "2000 | year | future | reference"),
    (Shift("month", 1), Scene(WEDNESDAY, told=day(1944, 6, 6)), "2024-12 | month | future | article"),
    (Shift("month", 2), Scene(WEDNESDAY, told=day(1944, 6, 6)), "2025-01 | month | future | article"),
    (Shift("day", 1), Scene(WEDNESDAY, told=day(1944, 6, 6)), "2024-11-07 | day | future | article"),
    (Shift("month", 1), Scene(WEDNESDAY, told=month(1944, 6)), "1944-07 | month | future | told"),
    (Shift("day", 1), Scene(WEDNESDAY, told=month(1944, 6)), "2024-11-07 | day | future | article"),
    (Shift("year", -1), Scene(WEDNESDAY, told=month(1944, 6)), "1943 | year | past | told"),
    (Shift("month", -2), Scene(WEDNESDAY, told=month(1944, 6)), "2024-09 | month | past | article"),
    (Shift("month", 1, DayOf(31, 1, 2024)), NOW, "2024-02-29 | day | future | -"),
    (Shift("week", 2, DayOf(8, 5)), NOW, "2024-05-22 | day | future | beyond-120"),
    (Shift("week", -2, DayOf(8, 5)), NOW, "2024-04-24 | day | past | beyond-120"),
    (Shift("day", 1, TUESDAY), NOW, "2024-11-06 | day | future | nearest-past"),
    (Shift("day", 0, TUESDAY), NOW, "2024-11-05 | day | past | nearest-past"),
    (Shift("year", 1, DayOf(29, 2, 2024)), NOW, "2025-02-28 | day | future | -"),
    (Shift("day", 1, TUESDAY), Scene(), "XXXX-XX-XX | day | - | no anchor"),
    (Shift("week", 1, Stretch(month(2024, 5))), NOW, "2024-W19 | week | future | -"),
    (Shift("year", 9000, DayOf(1, 1, 2024)), NOW, "XXXX-XX-XX | day | - | impossible"),
    (Shift("month", 1, Stretch(Cell("week", 105000))), NOW, "2013-W24 | week | future | -"),
    (Shift("day", 1, DayOf(30, 2, 2024)), NOW, "XXXX-XX-XX | day | - | impossible"),
    (Shift("day", 1, Qualified("START", TUESDAY)), NOW, "2024-11-06 | day | future | nearest-past"),
    (Shift("day", 1, Daypart("NI", TUESDAY)), NOW, "2024-11-06 | day | future | nearest-past"),
    (Shift("day", 1, Clock(9, None, TUESDAY)), NOW, "2024-11-06 | day | future | nearest-past"),
    (Shift("day", 1, Amount(2, "day")), NOW, "XXXX-XX-XX | - | - | vague"),
    (Shift("year", 9000, Stretch(Cell("week", 105000))), NOW, "XXXX-WXX | week | - | impossible"),
    (Shift("month", 1, DayOf(15, 11, 9999)), NOW, "XXXX-XX-XX | day | - | impossible"),
    (Shift("week", 1), Scene(WEDNESDAY, told=Cell("week", 101375)), "1943-W48 | week | future | told"),
    # parts and edges of a stretch
    (Within(Nth("month", 6), Shift("year", -1)), NOW, "2023-06 | month | past | article"),
    (Within(Nth("weekday", 1), Shift("week", 1)), NOW, "2024-11-11 | day | future | article"),
    (Within(Nth("quarter", 3), Stretch(year(1984))), NOW, "1984-Q3 | quarter | - | -"),
    (Within(Nth("season", 4), Stretch(year(1942))), NOW, "1942-WI | season | - | -"),
    (Within(Nth("half", 2), Shift("year", -1)), NOW, "2023-H2 | half | past | article"),
    (Within(DayOf(6), Shift("month", -1)), NOW, "2024-10-06 | day | past | article"),
    (Within(DayOf(31), Shift("month", -2)), NOW, "XXXX-XX-31 | day | - | impossible"),
    (Within(DayOf(6, 3), Shift("year", -1)), NOW, "2023-03-06 | day | past | article"),
    (Within(Feast((12, 25)), Shift("year", -1)), NOW, "2023-12-25 | day | past | article"),
    (Within(Feast(nth=(11, 4, 4)), Stretch(year(1999))), NOW, "1999-11-25 | day | - | -"),
    (Within(Nth("weekday", 5), Shift("day", 0)), NOW, "2024-11-08 | day | - | article"),
    (Within(Nth("month", 6), Shift("month", -1)), NOW, "2024-06 | month | past | article"),
    (Within(Nth("month", 6), Shift("year", -1)), Scene(), "XXXX-06 | month | - | no anchor"),
    (Within(Nth("quarter", 3), Stretch(year(1984))), Scene(), "1984-Q3 | quarter | - | -"),
    (Within(Nth("month", 6), DayOf(30, 2, 2024)), NOW, "2024-06 | month | - | impossible"),
    (Edge("week", 1, Stretch(month(2024, 5))), NOW, "2024-W18 | week | - | -"),
    (Edge("day", -1, Shift("year", -1)), NOW, "2023-12-31 | day | past | article"),
    (Edge("day", 1, Shift("month", 1)), NOW, "2024-12-01 | day | future | article"),
    (Edge("week", -1, Stretch(month(2024, 5))), NOW, "2024-W22 | week | - | -"),
    (Edge("day", 2, Shift("week", 1)), NOW, "2024-11-12 | day | future | article"),
    (Edge("month", -2, Stretch(year(1998))), NOW, "1998-11 | month | - | -"),
    (Edge("day", -2, Shift("month", 1)), NOW, "2024-12-30 | day | future | article"),
    (Edge("weekend", 1, Stretch(month(2024, 5))), NOW, "2024-W18-WE | weekend | - | -"),
    (Edge("day", -1, Shift("year", -1)), Scene(), "XXXX-XX-XX | day | - | no anchor"),
    (Edge("day", 1, Stretch(year(0))), NOW, "XXXX-XX-XX | day | - | impossible"),
    (Edge("day", 1, DayOf(30, 2, 2024)), NOW, "XXXX-XX-XX | day | - | impossible"),
    # parts of the day and times
    (Daypart("MO", TUESDAY), NOW, "2024-11-05TMO | daypart | past | nearest-past | 05T06:00:00/05T12:00:00"),
    (Daypart("MI", TUESDAY), NOW, "2024-11-05TMI | daypart | past | nearest-past | 05T11:00:00/05T14:00:00"),
    (Daypart("AF", TUESDAY), NOW, "2024-11-05TAF | daypart | past | nearest-past | 05T12:00:00/05T18:00:00"),
    (Daypart("EV", TUESDAY), NOW, "2024-11-05TEV | daypart | past | nearest-past | 05T18:00:00/06T00:00:00"),
    (Daypart("NI", TUESDAY), NOW, "2024-11-05TNI | daypart | past | nearest-past | 05T18:00:00/06T06:00:00"),
    (Daypart("DT", TUESDAY), NOW, "2024-11-05TDT | daypart | past | nearest-past | 05T06:00:00/05T18:00:00"),
    (Daypart("MO", TUESDAY), Scene(), "XXXX-WXX-2TMO | daypart | - | no anchor"),
    (Daypart("NI", DayOf(31, 12, 9998)), NOW, "9998-12-31TNI | daypart | - | - | 31T18:00:00/01T06:00:00"),
    (Daypart("NI", Stretch(day(9999, 12, 30))), NOW, "9999-12-30TNI | daypart | - | - | 30T18:00:00/31T06:00:00"),
    (Daypart("MO", Shift("week", -1)), NOW, "2024-W44TMO | daypart | past | article"),
    (Daypart("MO", Shift("week", -1)), Scene(), "XXXX-WXXTMO | daypart | - | no anchor"),
    (Daypart("MO", Qualified("START", TUESDAY)), NOW,
     "2024-11-05TMO START | daypart | past | nearest-past | 05T06:00:00/05T12:00:00"),
    (Clock(9, None, TUESDAY), NOW, "2024-11-05T09:00 | hour | past | nearest-past | 05T09:00:00/05T10:00:00"),
    (Clock(9, 30, TUESDAY), NOW, "2024-11-05T09:30 | minute | past | nearest-past | 05T09:30:00/05T09:31:00"),
    (Clock(9, 30, TUESDAY, 15), NOW, "2024-11-05T09:30:15 | second | past | nearest-past | 05T09:30:15/05T09:30:16"),
    (Clock(9, 30, TUESDAY, offset=-300), NOW,
     "2024-11-05T09:30 | minute | past | nearest-past | 05T09:30:00-0500/05T09:31:00-0500"),
    (Clock(24, 0, TUESDAY), NOW, "2024-11-05T24:00 | minute | past | nearest-past | 06T00:00:00/06T00:01:00"),
    (Clock(24, None, TUESDAY), NOW, "2024-11-05T24:00 | hour | past | nearest-past | 06T00:00:00/06T01:00:00"),
    (Clock(24, 1, TUESDAY), NOW, "2024-11-05T24:01 | minute | past | impossible"),
    (Clock(25, 0, TUESDAY), NOW, "2024-11-05T25:00 | minute | past | impossible"),
    (Clock(24, 0, TUESDAY, 0), NOW, "2024-11-05T24:00:00 | second | past | nearest-past | 06T00:00:00/06T00:00:01"),
    (Clock(9, 59, TUESDAY), NOW, "2024-11-05T09:59 | minute | past | nearest-past | 05T09:59:00/05T10:00:00"),
    (Clock(9, 60, TUESDAY), NOW, "2024-11-05T09:60 | minute | past | impossible"),
    (Clock(9, 59, TUESDAY, 59), NOW, "2024-11-05T09:59:59 | second | past | nearest-past | 05T09:59:59/05T10:00:00"),
    (Clock(9, 59, TUESDAY, 60), NOW, "2024-11-05T09:59:60 | second | past | nearest-past | 05T09:59:59/05T10:00:00"),
    (Clock(9, 59, TUESDAY, 61), NOW, "2024-11-05T09:59:61 | second | past | impossible"),
    (Clock(9, None, Shift("week", -1)), NOW, "2024-W44T09:00 | hour | past | article"),
    (Clock(9, None, Qualified("START", TUESDAY)), NOW,
     "2024-11-05T09:00 START | hour | past | nearest-past | 05T09:00:00/05T10:00:00"),
    (Clock(0, 0, TUESDAY, offset=0), NOW,
     "2024-11-05T00:00 | minute | past | nearest-past | 05T00:00:00+0000/05T00:01:00+0000"),
    (Clock(9, None, TUESDAY), Scene(), "XXXX-WXX-2T09:00 | hour | - | no anchor"),
    (Clock(25, None, TUESDAY), Scene(), "XXXX-WXX-2T25:00 | hour | - | impossible"),
    (Clock(24, None, Stretch(day(9999, 12, 30))), NOW, "9999-12-30T24:00 | hour | - | - | 31T00:00:00/31T01:00:00"),
    # all that is no stretch of the calendar
    (Qualified("APPROX", Amount(2, "year")), NOW, "P2Y APPROX | - | - | -"),
    (Qualified("START", TUESDAY), NOW, "2024-11-05 START | day | past | nearest-past"),
    (Qualified("LESS", Repeated(Amount(1, "week"), "EVERY", "2X")), NOW, "P1W LESS EVERY 2X | - | - | -"),
    (Reference("past"), NOW, "PAST_REF | - | past | vague"),
    (Reference("present"), NOW, "PRESENT_REF | - | - | vague"),
    (Reference("future"), NOW, "FUTURE_REF | - | future | vague"),
    (Amount(2, "week", "past"), NOW, "P2W | - | past | -"),
    (Amount(2, "week", "future"), NOW, "P2W | - | future | -"),
    (Amount(2, "week"), NOW, "P2W | - | - | -"),
    (Amount(1, "second"), Scene(), "PT1S | - | - | -"),
    (Amount(2, "minute"), Scene(), "PT2M | - | - | -"),
    (Amount(3, "hour"), Scene(), "PT3H | - | - | -"),
    (Amount(4, "day"), Scene(), "P4D | - | - | -"),
    (Amount(5, "week"), Scene(), "P5W | - | - | -"),
    (Amount(6, "month"), Scene(), "P6M | - | - | -"),
    (Amount(2, "quarter"), Scene(), "P2Q | - | - | -"),
    (Amount(7, "year"), Scene(), "P7Y | - | - | -"),
    (Amount(3, "decade"), Scene(), "P30Y | - | - | -"),
    (Amount(2, "century"), Scene(), "P200Y | - | - | -"),
    (Amount(None, "hour"), Scene(), "PTXH | - | - | -"),
    (Amount(None, "decade"), Scene(), "PXDE | - | - | -"),
    (Amount(2.5, "year"), Scene(), "P2Y6M | - | - | -"),
    (Amount(0.5, "year"), Scene(), "P6M | - | - | -"),
    (Amount(1.5, "day"), Scene(), "P1DT12H | - | - | -"),
    (Amount(0.5, "day"), Scene(), "PT12H | - | - | -"),
    (Amount(1.5, "hour"), Scene(), "PT1H30M | - | - | -"),
    (Amount(0.5, "hour"), Scene(), "PT30M | - | - | -"),
    (Amount(2.5, "minute"), Scene(), "PT2M30S | - | - | -"),
    (Amount(1.5, "week"), Scene(), "P1.5W | - | - | -"),
    (Amount(0.5, "month"), Scene(), "P0.5M | - | - | -"),
    (Amount(2.5, "decade"), Scene(), "P25Y | - | - | -"),
    (Amount(1.25, "year"), Scene(), "P1.25Y | - | - | -"),
    (Amount(2.5, "second"), Scene(), "PT2.5S | - | - | -"),
    (Amount(0, "day"), Scene(), "P0D | - | - | -"),
    (Amount(1.5, "century"), Scene(), "P150Y | - | - | -"),
    (Amount(0.5, "century"), Scene(), "P50Y | - | - | -"),
    (Repeated(TUESDAY, "EVERY"), Scene(), "XXXX-WXX-2 EVERY | - | - | -"),
    (Repeated(Amount(1, "day")), Scene(), "P1D | - | - | -"),
    (Repeated(Amount(1, "week"), freq="2X"), Scene(), "P1W 2X | - | - | -"),
    (Repeated(Stretch(day(2024, 11, 6))), Scene(), "2024-11-06 | - | - | -"),
]
# fmt: on


def told(expression: Expression, scene: Scene) -> str:
    meaning = resolve(expression, scene)
    said = meaning.timex3
    parts = [
        " ".join(part for part in (said.value, said.mod, said.quant, said.freq) if part),
        meaning.granularity,
        meaning.direction,
        meaning.unresolved or meaning.why,
    ]
    if said.type == "TIME" and meaning.interval:
        parts.append("/".join(f"{edge:%dT%H:%M:%S%z}" for edge in (meaning.interval.start, meaning.interval.end)))
    return " | ".join(part or "-" for part in parts)


@pytest.mark.parametrize(("expression", "scene", "answer"), CASES)
def test_an_expression_means_this_in_its_scene(expression: Expression, scene: Scene, answer: str) -> None:
    assert told(expression, scene) == answer
    meaning = resolve(expression, scene)
    assert isinstance(meaning.why, str)
    if meaning.timex3.type == "DATE" and meaning.cell:
        assert (meaning.timex3.value, meaning.interval) == (name(meaning.cell), interval(meaning.cell))


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        (Daypart("MO", TUESDAY), "TIME"),
        (Clock(9, None, TUESDAY), "TIME"),
        (Amount(2, "day"), "DURATION"),
        (Repeated(Amount(1, "day")), "SET"),
        (Reference("past"), "DATE"),
        (Qualified("START", TUESDAY), "DATE"),
        (Qualified("LESS", Amount(2, "day")), "DURATION"),
        (DayOf(6, 11), "DATE"),
    ],
)
def test_a_value_is_of_the_type_of_its_expression(expression: Expression, kind: str) -> None:
    assert {resolve(expression, scene).timex3.type for scene in (Scene(), Scene(WEDNESDAY))} == {kind}


BLANKS: list[tuple[Expression, str, str | None]] = [
    (Stretch(year(1998)), "1998", "year"),
    (DayOf(6), "XXXX-XX-06", "day"),
    (DayOf(6, 11), "XXXX-11-06", "day"),
    (DayOf(6, 11, 2020), "2020-11-06", "day"),
    (DayOf(6, None, 2020), "2020-XX-06", "day"),
    (Figures(6, 11, 2024), "2024-XX-XX", "day"),
    (Figures(5, 5, 2024), "2024-05-05", "day"),
    (Figures(13, 11, 2024), "2024-11-13", "day"),
    (Figures(11, 13, 2024), "2024-11-13", "day"),
    (Figures(12, 13, 2024), "2024-12-13", "day"),
    (Figures(13, 12, 2024), "2024-12-13", "day"),
    (Figures(12, 11, 2024), "2024-XX-XX", "day"),
    (Figures(7, 12, 24), "0024-XX-XX", "day"),
    (Nth("weekend", 1), "XXXX-WXX-WE", "weekend"),
    (Nth("weekday", 3), "XXXX-WXX-3", "day"),
    (Nth("month", 6), "XXXX-06", "month"),
    (Nth("season", 1), "XXXX-SP", "season"),
    (Nth("season", 4), "XXXX-WI", "season"),
    (Nth("quarter", 3), "XXXX-Q3", "quarter"),
    (Nth("half", 2), "XXXX-H2", "half"),
    (Feast(fixed=(12, 25)), "XXXX-12-25", "day"),
    (Feast(easter=0), "XXXX-XX-XX", "day"),
    (Shift("day", 1), "XXXX-XX-XX", "day"),
    (Shift("week", 1), "XXXX-WXX", "week"),
    (Shift("weekend", 1), "XXXX-WXX-WE", "weekend"),
    (Shift("month", 1), "XXXX-XX", "month"),
    (Shift("quarter", 1), "XXXX-QX", "quarter"),
    (Shift("season", 1), "XXXX-XX", "season"),
    (Shift("half", 1), "XXXX-HX", "half"),
    (Shift("year", 1), "XXXX", "year"),
    (Shift("decade", 1), "XXX", "decade"),
    (Shift("century", 1), "XX", "century"),
    (Shift("week", 1, Nth("month", 6)), "XXXX-XX", "month"),
    (Shift("day", 1, Reference("past")), "XXXX-XX-XX", None),
    (Within(Nth("month", 6), Stretch(year(1998))), "1998-06", "month"),
    (Within(Nth("month", 6), Shift("year", -1)), "XXXX-06", "month"),
    (Within(DayOf(6, 11, 2020), Stretch(year(1998))), "2020-11-06", "day"),
    (Within(Nth("weekday", 1), Shift("week", 1)), "XXXX-WXX-1", "day"),
    (Edge("week", 1, Shift("month", 1)), "XXXX-WXX", "week"),
    (Qualified("START", TUESDAY), "XXXX-WXX-2", "day"),
    (Daypart("MO", TUESDAY), "XXXX-WXX-2TMO", None),
    (Clock(9, None, TUESDAY), "XXXX-WXX-2T09:00", None),
    (Clock(19, 5, TUESDAY, 7), "XXXX-WXX-2T19:05:07", None),
    (Amount(1, "day"), "XXXX", None),
    (Repeated(TUESDAY), "XXXX", None),
    (Reference("past"), "XXXX", None),
]


@pytest.mark.parametrize(("expression", "value", "unit"), BLANKS)
def test_what_is_not_known_is_written_with_x(expression: Expression, value: str, unit: str | None) -> None:
    assert (blank(expression), granularity(expression)) == (value, unit)


COUNTED = Shift("day", 1, "reference")
FROM_BEFORE = (
    COUNTED,
    Shift("week", 1, COUNTED),
    Shift("year", -1, compares=True),
    Nth("weekday", 2, "before"),
    Nth("month", 2, "after"),
    Qualified("START", COUNTED),
    Daypart("MO", COUNTED),
    Clock(9, None, COUNTED),
    Within(Nth("weekday", 2), Shift("week", 1, "reference")),
    Edge("day", 1, Shift("month", 1, "reference")),
)
ON_THEIR_OWN = (
    Shift("day", 1),
    Shift("week", 1, TUESDAY),
    *(Nth("weekday", 2, which) for which in ("nearest", "last", "this", "next")),
    Qualified("START", TUESDAY),
    Daypart("MO", TUESDAY),
    Clock(9, None, TUESDAY),
    Within(TUESDAY, Shift("week", 1)),
    Edge("day", 1, Shift("month", 1)),
    DayOf(6, 11),
    Amount(2, "day"),
)


def test_what_counts_from_a_date_spoken_of_before_is_known() -> None:
    assert all(map(is_contextual, FROM_BEFORE))
    assert not any(map(is_contextual, ON_THEIR_OWN))


def test_only_figures_beside_those_of_another_year_compare() -> None:
    comparing = Shift("year", -1, compares=True)
    assert compares(comparing)
    assert compares(Qualified("APPROX", Qualified("START", comparing)))
    assert not compares(Shift("year", -1))
    assert not compares(Qualified("APPROX", TUESDAY))
    assert not compares(Daypart("MO", comparing))


def test_later_words_count_from_a_year_and_from_nothing_longer() -> None:
    assert set(calendar.LENGTH) - {"decade", "century"} == LANDMARKS


IN_1941: tuple[Expression, ...] = (
    Stretch(year(1941)),
    Stretch(month(1941, 6)),
    DayOf(22, 6, 1941),
    Within(Nth("month", 6), Stretch(year(1941))),
    Edge("day", 1, Stretch(year(1941))),
    Qualified("START", Stretch(year(1941))),
    Daypart("MO", DayOf(22, 6, 1941)),
    Clock(9, None, DayOf(22, 6, 1941)),
)
YEARLESS: tuple[Expression, ...] = (
    DayOf(22, 6),
    Amount(2, "day"),
    Stretch(Cell("decade", 194)),
    Edge("day", 1, IN_1941[0]),
)
FROM_THE_DAY: tuple[Expression, ...] = (
    Shift("day", -1),
    TUESDAY,
    Nth("month", 6, "last"),
    Nth("month", 6, "next"),
    Qualified("START", TUESDAY),
    Daypart("MO", TUESDAY),
    Clock(9, None, TUESDAY),
)
NOT_FROM_THE_DAY: tuple[Expression, ...] = (
    Shift("day", -1, "reference"),
    Nth("month", 6),
    Nth("month", 6, "before"),
    Qualified("START", Nth("month", 6)),
    Amount(2, "day"),
)
OLD = [e for e in IN_1941 if not isinstance(e, Edge)]


def _is_chronicle(expressions: list[Expression], anchor: date | None) -> bool:
    return is_chronicle([witness(expression) for expression in expressions], anchor)


@pytest.mark.parametrize("expression", OLD)
def test_eight_years_long_ago_make_a_chronicle(expression: Expression) -> None:
    assert _is_chronicle(8 * [expression], WEDNESDAY)
    assert _is_chronicle(8 * [expression], None)
    assert not _is_chronicle(7 * [expression], WEDNESDAY)
    assert not _is_chronicle(8 * [expression], date(1943, 1, 1))
    assert _is_chronicle(8 * [expression], date(1944, 1, 1))


@pytest.mark.parametrize("expression", YEARLESS)
def test_what_names_no_year_makes_no_chronicle(expression: Expression) -> None:
    assert not _is_chronicle(20 * [expression], WEDNESDAY)


@pytest.mark.parametrize("expression", FROM_THE_DAY)
def test_words_that_look_from_the_day_of_writing_speak_against_a_chronicle(expression: Expression) -> None:
    assert _is_chronicle([expression, *8 * [OLD[0]]], WEDNESDAY)
    assert not _is_chronicle([*2 * [expression], *11 * [OLD[0]]], WEDNESDAY)
    assert _is_chronicle([*2 * [expression], *12 * [OLD[0]]], WEDNESDAY)


@pytest.mark.parametrize("expression", NOT_FROM_THE_DAY)
def test_words_that_look_from_elsewhere_do_not(expression: Expression) -> None:
    assert _is_chronicle([*5 * [expression], *8 * [OLD[0]]], WEDNESDAY)


def test_a_chronicle_is_as_old_as_its_middle_year() -> None:
    assert _is_chronicle([*5 * [Stretch(year(1941))], *4 * [Stretch(year(2024))]], WEDNESDAY)
    assert not _is_chronicle([*4 * [Stretch(year(1941))], *5 * [Stretch(year(2024))]], WEDNESDAY)


DAYS = st.dates(date(1000, 1, 1), date(3000, 12, 31))


@given(
    DAYS,
    st.sampled_from([("month", 1), ("quarter", 3), ("half", 6), ("year", 12), ("decade", 120)]),
    st.integers(-60, 60),
)
def test_a_day_moves_by_months_as_dateutil_has_it(today: date, unit: tuple[str, int], count: int) -> None:
    moved = shifted(calendar.day(today), unit[0], count)
    assert moved == calendar.day(today + relativedelta(months=unit[1] * count))


@given(DAYS, st.integers(-500, 500))
def test_a_day_moves_by_days_and_weeks_as_it_does_on_the_wall(today: date, count: int) -> None:
    assert shifted(calendar.day(today), "day", count) == calendar.day(today + datetime.timedelta(count))
    assert shifted(calendar.day(today), "week", count) == calendar.day(today + datetime.timedelta(weeks=count))


@pytest.mark.parametrize("number", [1, 2, 3, 4, -1])
def test_a_feast_falls_on_its_weekday_of_its_month(number: int) -> None:
    for first in (date(since, at, 1) for since in range(2000, 2028) for at in range(1, 13)):
        days = [first + datetime.timedelta(at) for at in range(31)]
        for weekday in range(1, 8):
            meant = [day for day in days if day.month == first.month and day.isoweekday() == weekday]
            fallen = day_of_feast(Feast(nth=(first.month, weekday, number)), first.year)
            assert fallen == calendar.day(meant[number - 1 if number > 0 else number])


@pytest.mark.parametrize(("year", "fallen"), [(0, None), (1, (1, 12, 25)), (9998, (9998, 12, 25)), (9999, None)])
def test_feasts_fall_within_the_calendar(year: int, fallen: tuple[int, int, int] | None) -> None:
    assert day_of_feast(Feast(fixed=(12, 25)), year) == (fallen and day(*fallen))


GRID = [
    (Cell("day", 739196), "2024-11-06", ("2024-11-06", "2024-11-07")),
    (Cell("week", 0), "0001-W01", ("0001-01-01", "0001-01-08")),
    (Cell("weekend", 0), "0001-W01-WE", ("0001-01-06", "0001-01-08")),
    (month(2024, 2), "2024-02", ("2024-02-01", "2024-03-01")),
    (Cell("quarter", 2024 * 4 + 3), "2024-Q4", ("2024-10-01", "2025-01-01")),
    (Cell("season", 2023 * 4 + 3), "2023-WI", ("2023-12-01", "2024-03-01")),
    (Cell("half", 2024 * 2 + 1), "2024-H2", ("2024-07-01", "2025-01-01")),
    (year(7), "0007", ("0007-01-01", "0008-01-01")),
    (Cell("decade", 7), "007", ("0070-01-01", "0080-01-01")),
    (Cell("century", 9), "09", ("0900-01-01", "1000-01-01")),
    (year(9998), "9998", ("9998-01-01", "9999-01-01")),
    (year(9999), "9999", None),
    (year(0), "BC0001", None),
    (year(1), "0001", ("0001-01-01", "0002-01-01")),
    (day(9999, 12, 30), "9999-12-30", ("9999-12-30", "9999-12-31")),
    (day(9999, 12, 31), "9999-12-31", None),
    (Cell("day", 0), "XXXX-XX-XX", None),
    (Cell("week", -1), "XXXX-XX-XX", None),
    (Cell("century", 0), "00", None),
    (Cell("century", -1), "BC00", None),
    (month(-43, 3), "BC0044-03", None),
    (Cell("quarter", -43 * 4), "BC0044-Q1", None),
    (Cell("season", -43 * 4 + 2), "BC0044-FA", None),
    (Cell("half", -43 * 2), "BC0044-H1", None),
]


@pytest.mark.parametrize(("cell", "value", "days"), GRID)
def test_a_cell_has_this_name_and_these_days(cell: Cell, value: str, days: tuple[str, str] | None) -> None:
    assert name(cell) == value
    found = interval(cell)
    assert (found and (found.start.isoformat(), found.end.isoformat())) == days


@pytest.mark.parametrize(
    ("unit", "value"), [("month", "2023-12"), ("quarter", "2023-Q4"), ("year", "2023"), ("day", "2023-12-01")]
)
def test_a_winter_begins_in_the_year_before_most_of_it(unit: calendar.Unit, value: str) -> None:
    assert name(calendar.enclosing(unit, Cell("season", 2023 * 4 + 3))) == value


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (None, None),
        (WEDNESDAY, WEDNESDAY),
        (datetime.datetime(2024, 11, 6, 23, 30), WEDNESDAY),
        ("2024-11-06", WEDNESDAY),
        (" 2024-11-06T23:30:00-05:00\n", WEDNESDAY),
        ("20241106", WEDNESDAY),
    ],
)
def test_a_day_is_given_in_many_ways(given: datetime.date | str | None, meant: date | None) -> None:
    found = as_day("published", given)
    assert (found, type(found)) == (meant, type(meant))


def test_what_is_no_day_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"^anchor must be a date, a datetime, an ISO 8601 string or None, not int$"):
        as_day("anchor", 20241106)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"^anchor must be an ISO 8601 date such as '2024-11-06', not 'Tuesday'$"):
        as_day("anchor", "Tuesday")
