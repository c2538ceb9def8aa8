"""Days, weeks, months and years counted from the day of the article: "today", "last week", "two years ago"."""

import re

from newsnorm.language import DateJoint, DateRule
from newsnorm.languages.patterns import Always, before, by_words, one_of, phrase
from newsnorm.timex import Amount, Daypart, Expression, Nth, Reference, Shift, Unit
from newsnorm.timex.expressions import Length

from .pieces import (
    ANY_UNIT,
    COUNT,
    COUNT_OPENS,
    DAYPART,
    GAP,
    SEASON,
    TO_NUMBER,
    UNIT_HEADS,
    WEEKDAY,
    WEEKDAY_HEADS,
    number,
    unit,
    weekday,
    which,
)
from .words import DAYPARTS, LENGTHS, SIDES, STEP

DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
UNITS: dict[str, Unit] = {
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
_MONTHS: dict[Length, int] = {"year": 12, "decade": 120, "century": 1200}
_TO = f"(?P<to>{TO_NUMBER})?"


@by_words
def _day(found: re.Match[str]) -> Expression | None:
    said = Shift("day", DAYS[found["day"]])
    return Daypart(DAYPARTS[found["part"]], said) if found["part"] else said


@by_words
def _ago(found: re.Match[str]) -> Expression:
    side = 1 if found["now"] else -1
    if found["part"]:
        return _counted(side * (0.5 if found["part"][0] == "h" else 0.25), unit(found["whole"]))
    count = None if found["to"] or found["or_two"] or not found["number"] else number(found["number"])
    if count is None:
        return _vaguely(side)
    return _counted(side * (count + 0.5 if found["half"] or found["and_half"] else count), unit(found["unit"]))


def _ago_today(_: re.Match[str], ago: Expression, day: Expression) -> Expression | None:
    """A day so long before a day: "a year ago today", "a week ago Tuesday"."""
    if not (isinstance(ago, Shift) and ago.base == "article"):
        return None
    is_near = isinstance(day, Nth) and day.which == "nearest" and day.unit == "weekday"
    is_now = isinstance(day, Shift) and day.base == "article" and day.count in (0, -1, 1)
    return Shift(ago.unit, ago.count, day) if is_near or is_now else None


def _in_time(found: re.Match[str]) -> Expression:
    count = number(found["number"])
    return _vaguely(1) if count is None else _counted(count, unit(found["unit"]))


def _counted(count: float, length: Length) -> Expression:
    """So many units on from the day of the article, or back where the count is negative; half a year is six months."""
    months = count * _MONTHS.get(length, 0)
    if length == "decade" or (months and count != int(count)):
        if months != int(months):
            return _vaguely(count)
        return Shift("month", int(months)) if months % 12 else Shift("year", int(months) // 12)
    if count != int(count) or length not in UNITS:
        return _vaguely(count)
    return Shift(UNITS[length], int(count), compares=length == "year" and count == -1)


def _vaguely(side: float) -> Reference:
    return Reference("future" if side > 0 else "past")


def _before_last(found: re.Match[str]) -> Expression:
    return Daypart("NI", Shift("day", -2)) if found["night"] else Shift(UNITS[found["unit"]], -2)


def _week_on(found: re.Match[str]) -> Expression:
    return Shift("week", 1, Nth("weekday", weekday(found["weekday"] or found["named"]), "next"))


def _night(found: re.Match[str]) -> Expression:
    if found["weekday"]:
        return Daypart("NI", Nth("weekday", weekday(found["weekday"])))
    return Daypart("NI", Shift("day", 0 if found[0] == "tonight" else -1))


def _part(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"]], Shift("day", STEP[which(found["which"])]))


@by_words
def _week(found: re.Match[str]) -> Expression:
    return Shift(UNITS[found["unit"]], STEP[which(found["which"])])


def _decade(found: re.Match[str]) -> Expression:
    return Amount(1, "century", "past") if found["century"] else Amount(1, "decade", SIDES[found["side"]])


def _the_year(found: re.Match[str]) -> Expression:
    return Amount(1, "year") if found["ended"] else Shift("year", 0)


def _this(found: re.Match[str]) -> Expression:
    return Shift(UNITS[found["unit"] or "day"], 0)


RULES = (
    DateRule(
        "en.today",
        tuple(DAYS),
        phrase(rf"(?<!USA\s)(?<!VOA\s)(?P<day>{one_of(DAYS)})(?: (?P<part>{DAYPART}))?"),
        _day,
        ("The ferry sank ⟦XXXX-XX-XX|today⟧.", "It sank ⟦XXXX-XX-XXTMO|yesterday morning⟧."),
        ("USA Today reported it first.",),
    ),
    DateRule(
        "en.tonight",
        ("tonight", "overnight"),
        phrase(f"tonight|overnight(?: (?:on )?(?P<weekday>{WEEKDAY}))?"),
        _night,
        (
            "The show opens ⟦XXXX-XX-XXTNI|tonight⟧.",
            "Prices fell ⟦XXXX-XX-XXTNI|overnight⟧.",
            "Rain fell ⟦XXXX-WXX-4TNI|overnight Thursday⟧.",
        ),
    ),
    DateRule(
        "en.this-morning",
        tuple(DAYPARTS),
        phrase(rf"(?P<which>this|last) (?P<part>{DAYPART})"),
        _part,
        ("The roof fell in ⟦XXXX-XX-XXTNI|last night⟧.",),
        opens=(
            "this",
            "last",
        ),
    ),
    DateRule(
        "en.last-week",
        (*UNITS, *before(("current", "past"), ("fiscal", *UNITS))),
        phrase(
            r"(?P<which>(?:the )?(?:current|coming|past)|this past|this coming|this|last|next|the (?:last|next))"
            r" (?:fiscal )?(?P<unit>week|weekend|month|quarter(?!(?: of a |-| )century)|year|(?<!past\s)century)"
            "(?: or so)?"
        ),
        _week,
        (
            "Talks failed ⟦XXXX-WXX|last week⟧.",
            "It opens ⟦XXXX|next year⟧.",
            "It grew in ⟦XXXX-QX|the current quarter⟧.",
        ),
        ("He spoke on This Week.",),
        opens=(
            *("the current", "the coming", "the past", "the last", "the next"),
            *("current", "coming", "past", "this", "last", "next"),
        ),
    ),
    DateRule(
        "en.last-decade",
        ("decade", "century", *before(("past",), ("decade", "century"))),
        phrase(r"(?:the )?(?:(?P<side>last|past|next|coming) decade|past (?P<century>century))(?: or so)?"),
        _decade,
        ("It grew over ⟦P10Y|the past decade⟧ and ⟦P100Y|the past century⟧.",),
        opens=(
            "the",
            "last",
            "past",
            "next",
            "coming",
        ),
    ),
    DateRule(
        "en.ago",
        (
            *before(UNIT_HEADS, ("ago", "or", "from")),
            *before(LENGTHS, ("and",)),
            *before(("quarter",), ("of", "century")),
        ),
        phrase(
            rf"(?:(?P<part>half a|a quarter(?: of a)?){GAP}(?P<whole>year|century|decade)"
            rf"|(?:(?P<number>{COUNT})(?P<half>{GAP}and{GAP}a{GAP}half)?{_TO}{GAP})?(?P<unit>{ANY_UNIT})"
            rf"(?P<and_half> and a half)?)(?: or (?:so|more|(?P<or_two>two)))?(?:{GAP}ago| from (?P<now>now))"
        ),
        _ago,
        (
            "The mine closed ⟦XXXX|two years ago⟧.",
            "It opened ⟦XXXX|half a century ago⟧.",
            "It closed ⟦XXXX-XX|a year and a half ago⟧.",
            "It burned ⟦XXXX|a quarter of a century ago⟧.",
            "It closed ⟦PAST_REF|several years ago⟧.",
            "It closed ⟦PAST_REF|two or three years ago⟧.",
        ),
        opens=("half", *COUNT_OPENS, *UNIT_HEADS),
    ),
    DateRule(
        "en.in-weeks-time",
        before(UNIT_HEADS, ("s", "time")),
        phrase(rf"(?<=[Ii]n\s)(?P<number>{COUNT}){GAP}(?P<unit>{ANY_UNIT})(?:'s|') time"),
        _in_time,
        ("It reopens in ⟦XXXX-WXX|three weeks' time⟧.", "It reopens in ⟦XXXX|a year's time⟧."),
        ("He was named in one day's Times.",),
        opens=COUNT_OPENS,
    ),
    DateRule(
        "en.week-before-last",
        before(("week", "weekend", "month", "year", "night"), ("before",)),
        phrase(
            r"the (?:(?P<unit>week|weekend|month|year)|(?P<night>night)) before last"
            rf"(?! (?:[A-Z]|{ANY_UNIT}|{SEASON}|{DAYPART}))"
        ),
        _before_last,
        ("Talks failed ⟦XXXX-WXX|the week before last⟧.", "It rained ⟦XXXX-XX-XXTNI|the night before last⟧."),
        opens=("the",),
    ),
    DateRule(
        "en.a-week-on-tuesday",
        (*before(("week",), ("on", "next")), *before(WEEKDAY_HEADS, ("week",))),
        phrase(rf"(?<![Ff]or\s)a week (?:on|next) (?P<weekday>{WEEKDAY})|(?<=[Oo]n\s)(?P<named>{WEEKDAY}) week(?!-)"),
        _week_on,
        ("They vote ⟦XXXX-XX-XX|a week on Tuesday⟧.", "They vote on ⟦XXXX-XX-XX|Tuesday week⟧."),
        ("They camped there for a week.",),
        opens=("a", *WEEKDAY_HEADS),
    ),
    DateRule(
        "en.the-weekend",
        ("weekend",),
        phrase("the weekend"),
        Always(Nth("weekend", 1)),
        ("It snowed over ⟦XXXX-WXX-WE|the weekend⟧.",),
        opens=("the",),
    ),
    DateRule(
        "en.the-year",
        ("year",),
        phrase(
            r"the (?:full )?(?:fiscal )?year(?!-| (?:the|that|when|in which|before|after) )"
            r"(?=(?P<ended> (?:end(?:ed|ing)|to)\b)?)"
        ),
        _the_year,
        ("Profit rose for ⟦XXXX|the full year⟧.", "It lost money in ⟦P1Y|the year⟧ ended ⟦XXXX-06-30|June 30⟧."),
        opens=("the year", "the full", "the fiscal"),
    ),
    DateRule(
        "en.end-of-month",
        ("day", "week", "month", "year", "decade", "century"),
        phrase(
            r"(?:(?<=\sof\s)|(?<=\sin\s)|(?<=[Ff]or\s)(?=the week))(?<!(?:day|ime)\sof\s)(?<!days\sof\s)"
            r"the (?P<unit>week|month|year|decade|century)(?! (?:of|before|after) )|(?<=r\sin\s)the (?P<day>day)"
            r"|(?<=e\sin\s)the (?P<late>day)"
        ),
        _this,
        ("It closes at ⟦XXXX-XX|the end of the month⟧.", "She flew home ⟦XXXX-WXX|later in the week⟧."),
        ("It is best on that day of the week.", "It bloomed in the month of the roses."),
        opens=("the day", "the week", "the month", "the year", "the decade", "the century"),
    ),
    DateRule(
        "en.year-end",
        before(("year",), ("s", "end")),
        phrase(r"(?:the )?year(?:'s)?(?: |-)end"),
        Always(Shift("year", 0)),
        ("It closes by ⟦XXXX|year-end⟧.",),
        opens=(
            "the",
            "year",
        ),
    ),
)

JOINTS = (
    DateJoint(
        "en.ago-today",
        phrase(r"(?<=\sago) (?:on )?"),
        _ago_today,
        ("It opened ⟦XXXX-XX-XX|a year ago today⟧ and closed ⟦XXXX-XX-XX|a week ago Tuesday⟧.",),
        ("It opened two years ago. Today it shut.",),
        after=(Shift,),
    ),
)
