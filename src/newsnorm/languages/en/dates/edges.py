"""Parts counted within a larger stretch: "the first week of July", "the third Thursday in November", "2024-W45"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import one_of, phrase
from newsnorm.timex import Edge, Expression, Feast, Nth, Repeated, Shift, Stretch, Within
from newsnorm.timex.calendar import month as month_cell
from newsnorm.timex.calendar import week_of_year
from newsnorm.timex.calendar import year as year_cell

from .pieces import MONTH, WEEKDAY, WEEKDAY_HEADS, YEAR, month, ordinal, weekday, which
from .relative import UNITS
from .words import STEP

_EDGES = {"opening": 1, "final": -1, "last": -1, "closing": -1}
_NTHS = (*_EDGES, "first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "4th", "5th")
_NTH = one_of(_NTHS)
_OF = "(?:of|in)"
_MONTH = (
    rf"(?:(?P<month>{MONTH})(?:,? (?:of )?(?P<year>{YEAR}))?|(?P<which>this|last|next|the|that) (?P<unit>month|year)"
    rf"|(?P<only_year>{YEAR}))"
)


def _number(word: str) -> int:
    return _EDGES.get(word) or ordinal(word)


def _whole(found: re.Match[str]) -> Expression:
    if found["only_year"]:
        return Stretch(year_cell(int(found["only_year"])))
    if found["unit"]:
        word = found["which"]
        return Shift(UNITS[found["unit"]], STEP[which(word)] if word in ("this", "last", "next") else 0)
    if found["year"]:
        return Stretch(month_cell(int(found["year"]), month(found["month"])))
    return Nth("month", month(found["month"]))


def _part(found: re.Match[str]) -> Expression:
    return Edge(UNITS[found["part"]], _number(found["nth"]), _whole(found))


def _nth_weekday(found: re.Match[str]) -> Expression | None:
    if found["unit"] == "month" or found["every"]:
        return Repeated(Nth("weekday", weekday(found["weekday"])))
    if not found["month"]:
        return None
    said = Feast(nth=(month(found["month"]), weekday(found["weekday"]), _number(found["nth"])))
    return Within(said, Stretch(year_cell(int(found["year"])))) if found["year"] else said


def _iso_week(found: re.Match[str]) -> Expression:
    week = week_of_year(int(found["year"]), int(found["week"]))
    if found["day"]:
        return Within(Nth("weekday", int(found["day"])), Stretch(week))
    return Stretch(week)


RULES = (
    DateRule(
        "en.part-of-month",
        ("day", "week", "weekend", "month"),
        phrase(rf"the (?:very )?(?P<nth>{_NTH}) (?:full )?(?P<part>day|week|weekend|month) {_OF} {_MONTH}"),
        _part,
        (
            "It rained in ⟦XXXX-WXX|the first week of July⟧.",
            "It closed on ⟦1999-12-31|the last day of 1999⟧.",
            "It opened in ⟦2011-01|the first month of 2011⟧.",
        ),
        ("It rained on the first day of the fair.",),
        opens=("the very", *(f"the {nth}" for nth in _NTHS)),
    ),
    DateRule(
        "en.nth-weekday",
        WEEKDAY_HEADS,
        phrase(
            rf"the (?P<nth>(?!fi?f?5?th){_NTH}) (?P<weekday>{WEEKDAY}) {_OF} (?:{_MONTH}|(?P<every>each|every) month)"
        ),
        _nth_weekday,
        (
            "They vote on ⟦2024-11-28|the fourth Thursday in November 2024⟧.",
            "They meet on ⟦XXXX-WXX-1|the first Monday of the month⟧.",
        ),
        ("It was the first Tuesday of the strike.",),
        opens=("the",),
    ),
    DateRule(
        "en.iso-week",
        ("0000 W00",),
        phrase(r"(?<![\w.,/-])(?P<year>[12][0-9]{3})-W(?P<week>0[1-9]|[1-4][0-9]|5[0-3])(?:-(?P<day>[1-7]))?(?![\w-])"),
        _iso_week,
        ("It is planned for ⟦2024-W45|2024-W45⟧.",),
        ("It is part 2024-W99.",),
        opens=("0",),
    ),
)
