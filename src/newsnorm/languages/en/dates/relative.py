"""Days, weeks, months and years counted from a day: "today", "last week", "two years ago", "a year earlier"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Daypart, Expression, Reference, Shift, Unit

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
_CALENDAR: dict[str, Unit] = _UNITS


def _day(found: re.Match[str]) -> Expression:
    said = Shift("day", _DAYS[found["day"].lower()])
    return Daypart(DAYPARTS[found["part"].lower()], said) if found["part"] else said


def _shift(found: re.Match[str]) -> Expression:
    return Shift(_UNITS[found["unit"].lower()], STEP[which(found["which"])])


def _part(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"].lower()], Shift("day", STEP[which(found["which"])]))


def _ago(found: re.Match[str]) -> Expression | None:
    count, length = number(found["number"]), unit(found["unit"])
    if count is None or count != int(count) or length in ("second", "minute", "hour"):
        return Reference("past")
    way = -1 if found["way"] in ("ago", "earlier", "before") else 1
    base = "article" if found["way"] == "ago" else "reference"
    return Shift(_CALENDAR[length], way * int(count), base, keep=base == "reference")  # type: ignore[arg-type]


RULES = (
    DateRule(
        "en.today",
        tuple(_DAYS),
        re.compile(rf"(?P<day>{any_of(_DAYS)})(?:{SPACE}(?P<part>{DAYPART}))?{END}"),
        _day,
        ("The ferry sank ⟦XXXX-XX-XX|today⟧.", "It sank ⟦XXXX-XX-XXTMO|yesterday morning⟧."),
    ),
    DateRule(
        "en.tonight",
        ("tonight",),
        re.compile(rf"[Tt]onight{END}"),
        lambda found: Daypart("NI", Shift("day", 0)),
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
        tuple(_UNITS),
        re.compile(
            rf"(?P<which>(?:[Tt]he{SPACE})?(?:[Cc]urrent|[Pp]revious|[Ff]ollowing|[Cc]oming)|[Tt]his|[Ll]ast|[Nn]ext|[Tt]he{SPACE}past){SPACE}"
            rf"(?P<unit>{any_of(_UNITS)}){END}"
        ),
        _shift,
        ("Talks failed ⟦XXXX-WXX|last week⟧.", "It opens ⟦XXXX|next year⟧."),
    ),
    DateRule(
        "en.ago",
        UNIT_HEADS,
        re.compile(rf"(?P<number>{COUNT}){GAP}(?P<unit>{ANY_UNIT}){GAP}(?P<way>ago|earlier|later){END}"),
        _ago,
        ("The mine closed ⟦XXXX|two years ago⟧.",),
    ),
)
