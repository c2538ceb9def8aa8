"""Times of day: "9 a.m. EST", "0900 GMT", "noon Thursday", "half past nine"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Clock, Daypart, Edge, Expression, Shift, Unit

from .pieces import DAYPART, END, SPACE, any_of
from .someday import SOME_DAY, some_day
from .words import DAYPARTS, ONES

_HOURS_FROM_UTC = {
    "UTC": 0, "GMT": 0, "Z": 0, "BST": 1, "IST": 5.5, "WET": 0, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "HST": -10, "AKST": -9,
    "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip
_ZONE_NAMES = ("ET", "CT", "MT", "PT", "Eastern", "Central", "Mountain", "Pacific", "local")
_ZONE = (
    rf"(?:(?P<zone>{'|'.join(sorted(_HOURS_FROM_UTC, key=len, reverse=True))}|{'|'.join(_ZONE_NAMES)})"
    rf"(?:{SPACE}(?:[Dd]aylight{SPACE}|[Ss]tandard{SPACE})?[Tt]ime)?{END}|(?P<offset>[+-][0-9]{{2}}:?[0-9]{{2}})(?![0-9]))"
)
_HALF = r"(?P<half>[AaPp])(?:\. ?[Mm]\.|[Mm](?!\w))"
_SOME_DAY_AFTER = rf"(?:,?{SPACE}(?:on{SPACE})?{SOME_DAY})?"
_SPELLED = {**ONES, "ten": 10, "eleven": 11, "twelve": 12}
_WEEKS: dict[str, Unit] = {"week": "week", "weekend": "weekend"}
_NAMED = {"noon": (12, "MI"), "midday": (12, "MI"), "midnight": (24, "NI")}


def _offset(found: re.Match[str]) -> int | None:
    if found["offset"]:
        sign = -1 if found["offset"][0] == "-" else 1
        return sign * (int(found["offset"][1:3]) * 60 + int(found["offset"][-2:]))
    hours = _HOURS_FROM_UTC.get(found["zone"] or "")
    return None if hours is None else int(hours * 60)


def _day(found: re.Match[str]) -> Expression:
    return some_day(found) or Shift("day", 0, "reference")


def _clock(found: re.Match[str]) -> Expression | None:
    hour = int(found["hour"])
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    return Clock(hour, _number(found["minute"]), _day(found), _number(found["second"]), _offset(found))


def _clock_24(found: re.Match[str]) -> Expression | None:
    if not (found["zone"] or found["offset"] or _AT.search(found.string, max(0, found.start() - 8), found.start())):
        return None
    return Clock(int(found["hour"]), int(found["minute"]), _day(found), _number(found["second"]), _offset(found))


def _military(found: re.Match[str]) -> Expression:
    return Clock(int(found["hour"]), int(found["minute"]), _day(found), None, _offset(found))


def _number(figures: str | None) -> int | None:
    return int(figures) if figures else None


def _oclock(found: re.Match[str]) -> Expression:
    words = found["hour"].lower()
    hour = _SPELLED.get(words) or int(words)
    part = (found["part"] or "").lower()
    if part in ("afternoon", "evening", "night") and hour < 12:
        hour += 12
    return Clock(hour, None, _day(found))


def _named(found: re.Match[str]) -> Expression:
    return Clock(_NAMED[found["named"].lower()][0], None, _day(found))


_AT = re.compile(r"\b(?:at|by|from|until|till|to|before|after|around|about|since)[ \n]\Z")
"""What stands before "14:30" where it is a time and not a score."""
_DIGITS = r"(?<![$£€.,:/\w-])(?P<hour>[0-9]{1,2})"

RULES = (
    DateRule(
        "en.clock",
        ("0", "00"),
        re.compile(
            rf"{_DIGITS}(?:[:.](?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?)?{SPACE}?{_HALF}(?:,?{SPACE}\(?{_ZONE}\)?)?{_SOME_DAY_AFTER}"
        ),
        _clock,
        (
            "It opens at ⟦XXXX-XX-XXT09:00|9 a.m.⟧",
            "It closed at ⟦XXXX-XX-XXT19:15|7:15 p.m. EST⟧ sharp.",
            "It closes at ⟦XXXX-WXX-2T09:00|9 a.m. Tuesday⟧.",
        ),
        ("He won 10 a minute.",),
    ),
    DateRule(
        "en.clock-24",
        ("0", "00"),
        re.compile(
            rf"{_DIGITS}:(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9:])(?:{SPACE}?{_ZONE})?{_SOME_DAY_AFTER}"
        ),
        _clock_24,
        ("It opens at ⟦XXXX-XX-XXT14:30|14:30⟧.", "It fell at ⟦XXXX-XX-XXT07:35|07:35 GMT⟧."),
        ("They won 2:15 on points.",),
    ),
    DateRule(
        "en.clock-military",
        ("0000",),
        re.compile(rf"(?<![$£€.,:/\w-])(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9]){SPACE}?{_ZONE}{_SOME_DAY_AFTER}"),
        _military,
        ("It fell at ⟦XXXX-XX-XXT09:00|0900 GMT⟧.",),
    ),
    DateRule(
        "en.oclock",
        ("clock",),
        re.compile(
            rf"(?P<hour>1[0-2]|[1-9]|{any_of(_SPELLED)}){SPACE}o'clock(?:{SPACE}(?:in{SPACE}the{SPACE}|at{SPACE})(?P<part>{DAYPART}))?{_SOME_DAY_AFTER}"
        ),
        _oclock,
        ("The bell rang at ⟦XXXX-XX-XXT21:00|nine o'clock at night⟧.",),
    ),
    DateRule(
        "en.hour-of-day",
        ("morning", "afternoon", "evening", "night"),
        re.compile(
            rf"(?P<hour>1[0-2]|[1-9]|{any_of(_SPELLED)}){SPACE}(?:in{SPACE}the{SPACE}|at{SPACE})(?P<part>{DAYPART}){END}{_SOME_DAY_AFTER}"
        ),
        _oclock,
        ("They left at ⟦XXXX-XX-XXT04:00|4 in the morning⟧.",),
    ),
    DateRule(
        "en.noon",
        ("noon", "midday", "midnight"),
        re.compile(rf"(?P<named>(?<![Hh]igh )[Nn]oon|[Mm]idday|[Mm]idnight){END}(?:{SPACE}{_ZONE})?{_SOME_DAY_AFTER}"),
        _named,
        ("Talks ended at ⟦XXXX-WXX-4T12:00|noon Thursday⟧.",),
        ("They watched High Noon.",),
    ),
    DateRule(
        "en.part-of-day",
        tuple(DAYPARTS),
        re.compile(rf"(?:(?<=[Ii]n )the{SPACE}|(?<=[Mm]id[ -]))(?P<part>{DAYPART}){END}"),
        lambda found: Daypart(DAYPARTS[found["part"].lower()], Shift("day", 0, "reference")),
        ("Prices fell in ⟦XXXX-XX-XXTMO|the morning⟧.",),
    ),
    DateRule(
        "en.week-of",
        ("week", "weekend"),
        re.compile(rf"[Tt]he{SPACE}(?P<unit>week|weekend){SPACE}of{SPACE}{SOME_DAY}"),
        lambda found: Edge(_WEEKS[found["unit"]], 1, _day(found)),
        ("Talks begin ⟦XXXX-WXX|the week of March 6⟧.",),
    ),
    DateRule(
        "en.night-of",
        tuple(DAYPARTS),
        re.compile(rf"[Tt]he{SPACE}(?P<part>{DAYPART}){SPACE}(?:of|on){SPACE}{SOME_DAY}"),
        lambda found: Daypart(DAYPARTS[found["part"].lower()], _day(found)),
        ("He died on ⟦XXXX-10-23TNI|the night of Oct. 23⟧.",),
    ),
)
