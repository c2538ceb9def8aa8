"""Days, weeks, months and years counted from the day of the article: "today", "last week", "two years ago"."""

import re
from typing import Literal

from newsnorm.language import DateRule
from newsnorm.languages.patterns import Always, before, one_of, phrase
from newsnorm.timex import Amount, Daypart, Expression, Nth, Reference, Shift, Unit

from .pieces import ANY_UNIT, COUNT, COUNT_OPENS, DAYPART, GAP, UNIT_HEADS, number, unit, which
from .words import DAYPARTS, STEP

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
_SIDES: dict[str, Literal["past", "future"]] = {"last": "past", "past": "past", "next": "future", "coming": "future"}


def _day(found: re.Match[str]) -> Expression | None:
    said = Shift("day", DAYS[found["day"]])
    return Daypart(DAYPARTS[found["part"]], said) if found["part"] else said


def _ago(found: re.Match[str]) -> Expression | None:
    if found["part"]:
        years = (100 if found["whole"] == "century" else 10) // (2 if found["part"][0] == "h" else 4)
        return Shift("year", years if found["now"] else -years)
    count, length = number(found["number"]) if found["number"] else None, unit(found["unit"])
    if count is None or count != int(count) or length not in UNITS:
        return Reference("future" if found["now"] else "past")
    steps = int(count) if found["now"] else -int(count)
    if length == "decade":
        return Shift("year", 10 * steps)
    return Shift(UNITS[length], steps, compares=length == "year" and steps == -1)


def _night(found: re.Match[str]) -> Expression:
    return Daypart("NI", Shift("day", 0 if found[0] == "tonight" else -1))


def _part(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"]], Shift("day", STEP[which(found["which"])]))


def _week(found: re.Match[str]) -> Expression:
    return Shift(UNITS[found["unit"]], STEP[which(found["which"])])


def _decade(found: re.Match[str]) -> Expression:
    return Amount(1, "decade", _SIDES[found["side"]])


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
        phrase("tonight|overnight"),
        _night,
        ("The show opens ⟦XXXX-XX-XXTNI|tonight⟧.", "Prices fell ⟦XXXX-XX-XXTNI|overnight⟧."),
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
        (*UNITS, "current", "past"),
        phrase(
            r"(?P<which>(?:the )?(?:current|coming)|this past|this coming|this|last|next|the (?:past|last|next))"
            r" (?:fiscal )?(?P<unit>week|weekend|month|quarter|year|century)(?: or so)?"
        ),
        _week,
        (
            "Talks failed ⟦XXXX-WXX|last week⟧.",
            "It opens ⟦XXXX|next year⟧.",
            "It grew in ⟦XXXX-QX|the current quarter⟧.",
        ),
        ("He spoke on This Week.",),
        opens=(
            "the",
            "current",
            "coming",
            "this",
            "last",
            "next",
        ),
    ),
    DateRule(
        "en.last-decade",
        ("decade", "past"),
        phrase(r"(?:the )?(?P<side>last|past|next|coming) decade(?: or so)?"),
        _decade,
        ("It grew over ⟦P10Y|the past decade⟧.",),
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
        before(UNIT_HEADS, ("ago", "or", "from")),
        phrase(
            rf"(?:(?P<part>half a|a quarter(?: of a)?){GAP}(?P<whole>century|decade)"
            rf"|(?:(?P<number>{COUNT}){GAP})?(?P<unit>{ANY_UNIT}))(?: or (?:so|more))?(?:{GAP}ago| from (?P<now>now))"
        ),
        _ago,
        (
            "The mine closed ⟦XXXX|two years ago⟧.",
            "It opened ⟦XXXX|half a century ago⟧.",
            "It closed ⟦PAST_REF|several years ago⟧.",
        ),
        opens=("half", *COUNT_OPENS, *UNIT_HEADS),
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
        opens=("the",),
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
        opens=("the",),
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
