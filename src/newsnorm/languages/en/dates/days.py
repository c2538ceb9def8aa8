"""Days of a month: "Nov. 6", "Wednesday, 6 November 2024", "2024-11-06"."""

import re

from newsnorm.language import DateRule, DateSequel
from newsnorm.timex import DayOf, Expression

from .pieces import (
    AND,
    ANY_WEEKDAY,
    DAY,
    DAY_HEADS,
    END,
    MONTH,
    MONTH_HEADS,
    ORDINAL,
    SHORT_WEEKDAY_HEADS,
    SPACE,
    WEEKDAY_HEADS,
    YEAR,
    day,
    month,
    ordinal,
)
from .words import TENS

_OPTIONAL_WEEKDAY = rf"(?:{ANY_WEEKDAY},?{SPACE})?"
_OPTIONAL_YEAR = rf"(?:(?:,?{SPACE}|,)(?P<year>{YEAR})(?![.,][0-9]))?"
_NOT_A_COUNT = (
    r"(?!,[0-9]{3}|[.:/][0-9]|%|-[0-9]{1,3}(?:,|\.[0-9])| per ?cent| (?:million|billion|trillion|people|points))"
)


def _read(found: re.Match[str]) -> Expression:
    return DayOf(day(found["day"]), month(found["month"]), int(found["year"]) if found["year"] else None)


def _spelled(found: re.Match[str]) -> Expression:
    tens, _, ones = found["day"].lower().replace("-", " ").rpartition(" ")
    return DayOf(
        TENS.get(tens, 0) + ordinal(ones), month(found["month"]), int(found["year"]) if found["year"] else None
    )


def _same_month(found: re.Match[str], before: Expression) -> Expression | None:
    if not isinstance(before, DayOf) or before.month is None:
        return None
    return DayOf(day(found["day"]), before.month, int(found["year"]) if found["year"] else before.year)


def _numeric(found: re.Match[str]) -> Expression:
    return DayOf(int(found["day"]), int(found["month"]), int(found["year"]))


RULES = (
    DateRule(
        "en.month-day",
        (*MONTH_HEADS, *WEEKDAY_HEADS, *SHORT_WEEKDAY_HEADS),
        re.compile(rf"{_OPTIONAL_WEEKDAY}(?P<month>{MONTH}){SPACE}(?P<day>{DAY}){_NOT_A_COUNT}{_OPTIONAL_YEAR}{END}"),
        _read,
        (
            "The gates open on ⟦XXXX-11-06|Nov. 6⟧.",
            "It was signed on ⟦1998-04-10|Friday, April 10, 1998⟧.",
            "The vote of ⟦2016-06-23|June 23rd, 2016⟧ was close.",
        ),
        ("March 3,000 miles for peace, they sang.", "The index closed in May 2.5 percent higher."),
    ),
    DateRule(
        "en.month-day-spelled",
        (*MONTH_HEADS, *WEEKDAY_HEADS),
        re.compile(
            rf"{_OPTIONAL_WEEKDAY}(?P<month>{MONTH}){SPACE}(?:the{SPACE})?"
            rf"(?P<day>(?:twenty|thirty)[ -]{ORDINAL}|{ORDINAL}){_OPTIONAL_YEAR}{END}"
        ),
        _spelled,
        ("We vote on ⟦XXXX-03-08|March eighth⟧.",),
    ),
    DateRule(
        "en.day-month",
        (*DAY_HEADS, *WEEKDAY_HEADS, *SHORT_WEEKDAY_HEADS),
        re.compile(
            rf"{_OPTIONAL_WEEKDAY}(?<![$£€#.,:/])(?:[Tt]he{SPACE})?(?P<day>{DAY})(?:{SPACE}|-)(?:of{SPACE})?(?P<month>{MONTH})"
            rf"(?:(?:,?{SPACE}|-)(?P<year>{YEAR})(?![.,][0-9]))?{END}"
        ),
        _read,
        (
            "The gates open on ⟦XXXX-11-06|6 November⟧.",
            "It was signed on ⟦1998-04-10|Friday 10 April 1998⟧.",
            "They met on ⟦XXXX-05-01|the 1st of May⟧.",
        ),
        ("It cost £10 May said.",),
    ),
    DateRule(
        "en.iso-date",
        ("0000", "0000T"),
        re.compile(
            r"(?<![\w.,/-])(?P<year>[12][0-9]{3})(?P<dash>[-/.])(?P<month>[0-9]{2})(?P=dash)(?P<day>[0-9]{2})(?![\w/-]|[.,][0-9])"
        ),
        _numeric,
        ("Updated ⟦2024-11-06|2024-11-06⟧.",),
        ("Call 2024-11-0655.",),
    ),
)

SEQUELS = (
    DateSequel(
        "en.day-after-day",
        re.compile(rf"{AND}(?P<said>(?P<day>{DAY}){_NOT_A_COUNT}{_OPTIONAL_YEAR})(?!-?\w)"),
        _same_month,
        (
            "It runs from ⟦XXXX-11-06|Nov. 6⟧-⟦XXXX-11-08|8⟧.",
            "They met on ⟦XXXX-04-24|April 24⟧ and ⟦XXXX-04-25|25⟧.",
            "It sank between ⟦XXXX-03-03|March 3⟧ and ⟦1981-03-04|4, 1981⟧.",
        ),
    ),
)
