"""Days, weeks, months and years counted from the day of the article: "today", "last week", "two years ago"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Amount, Daypart, Expression, Reference, Shift, Unit

from .pieces import ANY_UNIT, COUNT, DAYPART, END, GAP, SPACE, UNIT_HEADS, any_of, number, unit, which
from .words import DAYPARTS, STEP

_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_UNITS: dict[str, Unit] = {
    "day": "day",
    "week": "week",
    "weekend": "weekend",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
_UNIT = f"(?:{'|'.join(_UNITS)})"
_OR_SO = rf"(?:{SPACE}or{SPACE}so)?"
_SPELLED_OUT = re.compile(r"[\w,] \Z")
"""What stands before a name that begins with a capital: "USA Today"."""


def _day(found: re.Match[str]) -> Expression | None:
    if found["day"][0] == "T" and _SPELLED_OUT.search(found.string, max(0, found.start() - 2), found.start()):
        return None
    said = Shift("day", _DAYS[found["day"].lower()])
    return Daypart(DAYPARTS[found["part"].lower()], said) if found["part"] else said


def _shift(found: re.Match[str]) -> Expression:
    return Shift(_UNITS[found["unit"]], STEP[which(found["which"])])


def _decade(found: re.Match[str]) -> Expression:
    return Amount(1, unit(found["unit"]), "past" if found["side"] in ("last", "past") else "future")


def _part(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"].lower()], Shift("day", STEP[which(found["which"])]))


def _ago(found: re.Match[str]) -> Expression | None:
    count, length = number(found["number"]) if found["number"] else None, unit(found["unit"])
    if count is None or count != int(count) or length not in _UNITS:
        return Reference("future" if found["now"] else "past")
    step = 1 if found["now"] else -1
    if length == "decade":
        return Shift("year", step * int(count) * 10)
    return Shift(_UNITS[length], step * int(count), "article", compares=length == "year" and count == 1)


def _weekend(found: re.Match[str]) -> Expression:
    return Shift("weekend", -1)


RULES = (
    DateRule(
        "en.today",
        tuple(_DAYS),
        re.compile(rf"(?P<day>{any_of(_DAYS)})(?:{SPACE}(?P<part>{DAYPART}))?{END}"),
        _day,
        ("The ferry sank ⟦XXXX-XX-XX|today⟧.", "It sank ⟦XXXX-XX-XXTMO|yesterday morning⟧."),
        ("USA Today reported it first.",),
    ),
    DateRule(
        "en.tonight",
        ("tonight", "overnight"),
        re.compile(rf"[Tt]onight{END}|[Oo]vernight{END}"),
        lambda found: Daypart("NI", Shift("day", 0 if found[0].lower() == "tonight" else -1)),
        ("The show opens ⟦XXXX-XX-XXTNI|tonight⟧.",),
    ),
    DateRule(
        "en.this-morning",
        tuple(DAYPARTS),
        re.compile(rf"(?P<which>[Tt]his|[Ll]ast){SPACE}(?P<part>{DAYPART}){END}"),
        _part,
        ("The roof fell in ⟦XXXX-XX-XXTNI|last night⟧.",),
    ),
    DateRule(
        "en.last-week",
        (*_UNITS, "current", "past"),
        re.compile(
            rf"(?P<which>(?:[Tt]he{SPACE})?(?:[Cc]urrent|[Cc]oming)|[Tt]his{SPACE}(?:past|coming)|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he{SPACE}(?:past|last|next)){SPACE}"
            rf"(?:fiscal{SPACE})?(?P<unit>week|weekend|month|quarter|year|century){_OR_SO}{END}"
        ),
        _shift,
        (
            "Talks failed ⟦XXXX-WXX|last week⟧.",
            "It opens ⟦XXXX|next year⟧.",
            "It grew in ⟦XXXX-QX|the current quarter⟧.",
        ),
        ("He spoke on This Week.",),
    ),
    DateRule(
        "en.last-decade",
        ("decade", "past"),
        re.compile(
            rf"(?:[Tt]he{SPACE})?(?P<side>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming){SPACE}(?P<unit>decade){_OR_SO}{END}"
        ),
        _decade,
        ("It grew over ⟦P10Y|the past decade⟧.",),
    ),
    DateRule(
        "en.ago",
        UNIT_HEADS,
        re.compile(
            rf"(?:(?P<number>{COUNT}){GAP})?(?P<unit>{ANY_UNIT})(?:{SPACE}or{SPACE}(?:so|more))?"
            rf"(?:{GAP}ago|{SPACE}from{SPACE}(?P<now>now)){END}"
        ),
        _ago,
        ("The mine closed ⟦XXXX|two years ago⟧.", "It closed ⟦PAST_REF|several years ago⟧."),
    ),
    DateRule(
        "en.the-weekend",
        ("weekend",),
        re.compile(rf"[Tt]he{SPACE}weekend{END}"),
        _weekend,
        ("It snowed over ⟦XXXX-WXX-WE|the weekend⟧.",),
    ),
    DateRule(
        "en.the-year",
        ("year",),
        re.compile(
            rf"[Tt]he{SPACE}(?:full{SPACE})?(?:fiscal{SPACE})?year{END}(?!-)(?=(?P<ended>{SPACE}(?:end(?:ed|ing)|to){END})?)"
        ),
        lambda found: Amount(1, "year") if found["ended"] else Shift("year", 0),
        ("Profit rose for ⟦XXXX|the full year⟧.", "It lost money in ⟦P1Y|the year⟧ ended ⟦XXXX-06-30|June 30⟧."),
    ),
    DateRule(
        "en.edge-of-unit",
        ("day", "week", "month", "year", "decade", "century"),
        re.compile(
            rf"(?<= of )[Tt]he{SPACE}(?P<unit>week|month|year|decade|century){END}|(?<= in )[Tt]he{SPACE}(?P<in>day|week|month|year|decade|century){END}"
        ),
        lambda found: Shift(_UNITS[found["unit"] or found["in"]], 0),
        ("It closes at ⟦XXXX-XX|the end of the month⟧.", "She flew home ⟦XXXX-WXX|later in the week⟧."),
    ),
    DateRule(
        "en.year-end",
        ("year",),
        re.compile(rf"(?:[Tt]he{SPACE})?[Yy]ear(?:'s)?(?:-|{SPACE})end{END}"),
        lambda found: Shift("year", 0),
        ("It closes by ⟦XXXX|year-end⟧.",),
    ),
)
