"""Times of day: "9 a.m. EST", "0900 GMT", "noon Thursday", "Nov. 6, 2024 3:15 pm ET"; and what is told of some day."""

import re
from collections.abc import Iterable

from newsnorm.language import DateJoint, DateRule
from newsnorm.languages.patterns import END, before, by_words, one_of, phrase
from newsnorm.timex import Amount, Clock, DayOf, Daypart, Edge, Expression, Figures, Nth, Qualified, Shift

from .pieces import DAYPART, GAP, NUMBER, WEEKDAY, WEEKDAY_HEADS, number, weekday
from .relative import DAYS, UNITS
from .someday import SOME_DAY, is_a_day, some_day
from .words import DAYPARTS, ONES

_HOURS_FROM_UTC = {
    "UTC": 0, "GMT": 0, "Z": 0, "BST": 1, "IST": 5.5, "WET": 0, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "HST": -10, "AKST": -9,
    "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
}  # fmt: skip
"""Zones that stand for one offset; "ET" and its like stand for two, by the season, and are read without one."""
_SPELLED_ZONES = ("Eastern", "Central", "Mountain", "Pacific", "local")
_OTHER_ZONES = ("ET", "CT", "MT", "PT", *_SPELLED_ZONES)
_ZONES = (*_HOURS_FROM_UTC, *_OTHER_ZONES)
_ZONE = (
    rf"(?:(?P<zone>{one_of(_ZONES)})"
    rf"(?: (?:[Dd]aylight |[Ss]tandard )?[Tt]ime)?{END}|(?P<offset>[+-](?:0[0-9]|1[0-4]):?[0-5][0-9])(?![0-9]))"
)
_HALF = r"(?P<half>[AaPp])(?:\. ?[Mm]\.|[Mm](?!\w))"
_HOUR = r"(?:(?<![$£€.,:/\w-])|(?<=[AaPp]\.[Mm]\.-)|(?<=[AaPp][Mm]-)|(?<=[0-9]-))(?P<hour>[0-9]{1,2})"
_MINUTE = "(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:[.,][0-9]{1,9})?)?(?![0-9:])"
_TIMES = ("0:00", "00:00", "0:00:00", "00:00:00")
_HALVES = ("am", "Am", "AM", "pm", "Pm", "PM")
_IN_A_ZONE = rf"(?:,? ?\(?{_ZONE}\)?)?"
_SPELLED = {**ONES, "ten": 10, "eleven": 11, "twelve": 12}
_SPELLED_HOUR = f"(?P<hour>1[0-2]|[1-9]|{one_of(_SPELLED)})(?::(?P<minute>[0-5][0-9]))?"
_NAMED = {"noon": 12, "midday": 12, "midnight": 24}
_AT = re.compile(
    r"\b(?:[12][0-9]{3},?|[Aa]t|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Aa]round|[Aa]bout|[Ss]ince)\s\Z"
)
"""What stands before "14:30" where it is a time and no score: a preposition, or the year of a stamp."""
_LASTS = re.compile(r"[^;!?\n]{1,30}?\s(?:to|through|until|till)\s(?:the\s)?(?:[0-9A-Z])")
"""What follows a day that a length begins with: "six weeks from Jan. 8 to Feb. 19"."""
_FOR = re.compile(r"\b[Ff]or\s(?:[\w-]{1,12}\s){1,4}\Z")
"""What stands before the unit of a length that a day begins: "for thirteen weeks from January 4"."""
_NEAR = 8
_LONGEST_LENGTH = 40


def _joined(words: Iterable[str]) -> list[str]:
    """Heads of times that are written as one word with what follows: "9:30am", "14:30Z"."""
    return [figures + word for figures in (*_TIMES, "0", "00") for word in words]


def _offset(found: re.Match[str]) -> int | None:
    if found["offset"]:
        minutes = int(found["offset"][1:3]) * 60 + int(found["offset"][-2:])
        return -minutes if found["offset"][0] == "-" else minutes
    hours = _HOURS_FROM_UTC.get(found["zone"] or "")
    return None if hours is None else int(hours * 60)


_SAME_DAY = Shift("day", 0, "reference")
"""The day of a time that names none."""


def _figures(figures: str | None) -> int | None:
    return int(figures) if figures else None


@by_words
def _clock(found: re.Match[str]) -> Expression | None:
    hour = int(found["hour"])
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] in "Pp" else 0)
    return Clock(hour, _figures(found["minute"]), _SAME_DAY, _figures(found["second"]), _offset(found))


def _hour_before_hour(found: re.Match[str]) -> Expression | None:
    """The "6" of "6-8 p.m.": of the same half of the day, unless the later hour is the smaller one."""
    hour, later, evening = int(found["hour"]), int(found["later"]), found["half"] in "Pp"
    if not 1 <= hour <= 12:
        return None
    if hour % 12 > later % 12:
        evening = not evening
    return Clock(hour % 12 + 12 * evening, _figures(found["minute"]), _SAME_DAY, _figures(found["second"]))


def _clock_24(found: re.Match[str]) -> Expression | None:
    told = found["zone"] or found["offset"] or _AT.search(found.string, max(0, found.start() - _NEAR), found.start())
    if not told:
        return None
    return Clock(int(found["hour"]), int(found["minute"]), _SAME_DAY, _figures(found["second"]), _offset(found))


def _four_figures(found: re.Match[str]) -> Expression | None:
    if found["zone"] in _SPELLED_ZONES and not found[0].lower().endswith("time"):
        return None  # "the 2002 Pacific rules"
    return Clock(int(found["hour"]), int(found["minute"]), _SAME_DAY, None, _offset(found))


def _spelled(found: re.Match[str]) -> Clock:
    hour = _SPELLED.get(found["hour"]) or int(found["hour"])
    late = found["part"] in ("afternoon", "evening", "night")
    return Clock(hour + 12 if late and hour < 12 else hour, _figures(found["minute"]), _SAME_DAY)


def _hour_of_that_day(found: re.Match[str]) -> Expression:
    time = _spelled(found)
    if found["weekday"]:
        day: Expression = Nth("weekday", weekday(found["weekday"]))
    else:
        day = Shift("day", -1 if found["which"] == "last" else DAYS[found["today"] or "today"])
    return Clock(time.hour, time.minute, day)


def _half_past(found: re.Match[str]) -> Expression | None:
    hour = _SPELLED.get(found["hour"]) or int(found["hour"])
    minutes = 30 if found["half"] else 15 if found["quarter"] else int(number(found["minutes"]) or 0)
    if minutes >= 60 or (found["half"] and found["way"] == "to"):
        return None
    if found["way"] == "to":
        hour, minutes = (hour - 1) or 12, 60 - minutes
    return Clock(hour, minutes, _SAME_DAY)


def _iso_time(found: re.Match[str]) -> Expression:
    day = DayOf(int(found["day"]), int(found["month"]), int(found["year"]))
    return Clock(int(found["hour"]), int(found["minute"]), day, _figures(found["second"]), _offset(found))


def _of_the_day(found: re.Match[str], time: Expression, day: Expression) -> Expression | None:
    match time:
        case Clock(day=said) if said == _SAME_DAY and is_a_day(day):
            return Clock(time.hour, time.minute, day, time.second, time.offset)
        case Clock(day=said) if said == _SAME_DAY and isinstance(day, Daypart) and time.hour <= 12:
            late = day.part in ("AF", "EV", "NI") and time.hour < 12
            return Clock(time.hour + 12 * late, time.minute, day.day, time.second, time.offset)
        case Daypart(day=said) if said == _SAME_DAY and is_a_day(day):
            return Daypart(time.part, day)
        case Qualified():
            inner = _of_the_day(found, time.of, day)
            return inner and Qualified(time.mod, inner)
        case _:
            return None


def _at_the_time(found: re.Match[str], day: Expression, time: Expression) -> Expression | None:
    """A stamp, "Nov. 6, 2024 3:15 pm": days without a year and times in a sentence stay apart."""
    if (isinstance(day, DayOf) and day.year) or isinstance(day, Figures):
        return _of_the_day(found, time, day)
    return None


def _from_the_day(found: re.Match[str], length: Expression, day: Expression) -> Expression | None:
    if not isinstance(length, Amount) or length.number is None or not is_a_day(day):
        return None
    if length.number != int(length.number) or length.unit not in UNITS:
        return None
    if found["way"] == "from":
        unit = found.string.rfind(" ", 0, found.start()) + 1
        if _LASTS.match(found.string, found.end()) or _FOR.search(found.string, max(0, unit - _LONGEST_LENGTH), unit):
            return None
        if isinstance(day, Nth) and day.which == "nearest":
            day = Nth(day.unit, day.number, "next")
    steps = -int(length.number) if found["way"] == "before" else int(length.number)
    return Shift(UNITS[length.unit], steps, day)


def _named(found: re.Match[str]) -> Expression:
    return Clock(_NAMED[found["named"]], None, _SAME_DAY, None, _offset(found))


def _part(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"]], _SAME_DAY)


def _part_of_some_day(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"]], some_day(found))


def _early_hours(found: re.Match[str]) -> Expression:
    return Daypart("MO", some_day(found))


def _week_of_some_day(found: re.Match[str]) -> Expression:
    return Edge(UNITS[found["unit"]], 1, some_day(found))


def _beside_some_day(found: re.Match[str]) -> Expression:
    return Shift(UNITS[found["unit"]], -1 if found["way"] == "before" else 1, some_day(found))


RULES = (
    DateRule(
        "en.clock",
        ("m", "am", "AM", "pm", "PM", *_TIMES, *_joined(_HALVES)),
        phrase(rf"{_HOUR}(?:[:.]{_MINUTE})? ?{_HALF}{_IN_A_ZONE}"),
        _clock,
        (
            "It opens at ⟦XXXX-XX-XXT09:00|9 a.m.⟧",
            "It closed at ⟦XXXX-XX-XXT19:15|7:15 p.m. EST⟧ sharp.",
        ),
        ("He won 10 a minute.",),
        opens=("0",),
    ),
    DateRule(
        "en.hour-before-hour",
        ("m", "am", "AM", "pm", "PM", *_TIMES, *_joined(_HALVES)),
        phrase(
            rf"{_HOUR}(?::{_MINUTE})?"
            rf"(?=(?: ?[-–] ?| (?:to|until|and) )(?P<later>1[0-2]|[1-9])(?:[:.][0-5][0-9])? ?{_HALF})"
        ),
        _hour_before_hour,
        (
            "It is open ⟦XXXX-XX-XXT18:00|6⟧-⟦XXXX-XX-XXT20:00|8 p.m.⟧",
            "It is on from ⟦XXXX-XX-XXT11:00|11⟧ to ⟦XXXX-XX-XXT13:00|1pm⟧.",
        ),
        ("They won 3 games to 1 at 8 p.m.",),
        opens=("0",),
        apart=True,
    ),
    DateRule(
        "en.clock-24",
        (*_TIMES, *_joined(_ZONES), *filter(str.isupper, _ZONES)),
        phrase(rf"{_HOUR}(?::|\.(?=[0-9]{{2}} ?(?:GMT|BST|UTC|[CEMP][SD]?T|CES?T)\b)){_MINUTE}(?: ?{_ZONE})?"),
        _clock_24,
        ("It opens at ⟦XXXX-XX-XXT14:30|14:30⟧.", "It fell at ⟦XXXX-XX-XXT07:35|07.35 GMT⟧."),
        ("They won 2:15 on points.",),
        opens=("0",),
    ),
    DateRule(
        "en.clock-four-figures",
        before(("0000",), ("00", "0000", "hours", "hrs", *_ZONES)),
        phrase(
            rf"(?<![$£€.,:/\w-])(?P<hour>[0-2][0-9])(?P<minute>[0-5][0-9])"
            rf"(?: ?{_ZONE}|(?:(?<=\s0[0-9]{{3}})|(?<=[AaUu]t\s[0-9]{{4}})|(?<=[Bb]y\s[0-9]{{4}})) (?:hours|hrs)\b)"
        ),
        _four_figures,
        ("It fell at ⟦XXXX-XX-XXT09:00|0900 GMT⟧.", "They left at ⟦XXXX-XX-XXT17:30|1730 hours⟧."),
        ("It took 1200 hours of work.",),
        opens=(
            "0",
            "1",
            "2",
        ),
    ),
    DateRule(
        "en.iso-time",
        ("0000 00",),
        phrase(
            r"(?<![\w.,/-])(?P<year>[12][0-9]{3})-(?P<month>[01][0-9])-(?P<day>[0-3][0-9])[T\s](?P<hour>[0-2][0-9])"
            rf":{_MINUTE}{_IN_A_ZONE}"
        ),
        _iso_time,
        ("Updated: ⟦2024-11-06T10:00|2024-11-06T10:00Z⟧",),
        opens=(
            "1",
            "2",
        ),
    ),
    DateRule(
        "en.oclock",
        ("clock",),
        phrase(rf"{_SPELLED_HOUR} o'clock(?! [Nn]ews)(?: (?:in the|at) (?P<part>{DAYPART}))?"),
        _spelled,
        ("The bell rang at ⟦XXXX-XX-XXT21:00|nine o'clock at night⟧.",),
    ),
    DateRule(
        "en.half-past",
        ("half past", "quarter past", "quarter to", "minutes past", "minutes to"),
        phrase(
            rf"(?:(?P<half>half)|(?:a )?(?P<quarter>quarter)|(?P<minutes>{NUMBER}) minutes){GAP}(?P<way>past|to) "
            rf"(?P<hour>{one_of(_SPELLED)}|1[0-2]|[1-9])(?: o'clock)?"
            r"(?!(?: |-)(?:per|percent|million|people|minutes?|hours?|years?)\b)"
        ),
        _half_past,
        ("It rang at ⟦XXXX-XX-XXT09:30|half past nine⟧.", "It shut at ⟦XXXX-XX-XXT05:45|a quarter to six⟧."),
        ("They cut it from a quarter to a third.", "It rose from half to two thirds."),
    ),
    DateRule(
        "en.hour-of-day",
        ("morning", "afternoon", "evening", "night"),
        phrase(rf"{_SPELLED_HOUR} (?:in the|at) (?P<part>{DAYPART}){END}"),
        _spelled,
        ("They left at ⟦XXXX-XX-XXT04:00|4 in the morning⟧.", "It was ⟦XXXX-XX-XXT13:40|1:40 in the afternoon⟧."),
        opens=("0", *_SPELLED),
    ),
    DateRule(
        "en.hour-of-that-day",
        (*DAYPARTS, *before((*WEEKDAY_HEADS, "yesterday", "tomorrow"), DAYPARTS)),
        phrase(
            rf"(?<=[Aa]t\s){_SPELLED_HOUR} (?:(?P<which>this|last)|(?P<today>{one_of(DAYS)})|(?P<weekday>{WEEKDAY}))"
            rf" (?P<part>{DAYPART})"
        ),
        _hour_of_that_day,
        ("It rang at ⟦XXXX-XX-XXT08:00|8 this morning⟧ and at ⟦XXXX-WXX-2T14:00|2 Tuesday afternoon⟧.",),
        opens=("0", *_SPELLED),
    ),
    DateRule(
        "en.noon",
        tuple(_NAMED),
        phrase(rf"(?<!igh\s)(?P<named>{one_of(_NAMED)}){END}(?: {_ZONE})?"),
        _named,
        ("Talks ended at ⟦XXXX-XX-XXT12:00|noon⟧.",),
        ("It was high noon for the mayor.",),
    ),
    DateRule(
        "en.part-of-day",
        tuple(DAYPARTS),
        phrase(rf"(?:(?<=[Ii]n\s)the |(?<=[Mm]id[\s-]))(?P<part>{DAYPART})"),
        _part,
        ("Prices fell in ⟦XXXX-XX-XXTMO|the morning⟧.",),
        opens=(*DAYPARTS, *(f"the {part}" for part in DAYPARTS)),
    ),
    DateRule(
        "en.night-of",
        before(DAYPARTS, ("of", "on")),
        phrase(rf"the (?P<part>{DAYPART}) (?:of|on) {SOME_DAY}"),
        _part_of_some_day,
        ("He died on ⟦XXXX-10-23TNI|the night of Oct. 23⟧.",),
        opens=("the",),
    ),
    DateRule(
        "en.early-hours",
        ("hours",),
        phrase(rf"(?:the (?:small|wee)|(?<=arly\s)(?=hours)) ?hours(?: of| on)? {SOME_DAY}(?: morning)?"),
        _early_hours,
        ("He died in ⟦XXXX-10-23TMO|the early hours of Oct. 23⟧.",),
        opens=("the", "hours"),
    ),
    DateRule(
        "en.week-of",
        before(("week", "weekend"), ("of", "ended", "ending", "beginning", "starting")),
        phrase(rf"the (?P<unit>week|weekend) (?:of|(?:ended|ending|beginning|starting)(?: on)?) {SOME_DAY}"),
        _week_of_some_day,
        ("Talks begin ⟦XXXX-WXX|the week of March 6⟧.", "It fell in ⟦XXXX-WXX|the week ended Nov. 2⟧."),
        opens=("the",),
    ),
    DateRule(
        "en.day-before-day-named",
        before(("day", "week", "month", "year"), ("before", "after", "following")),
        phrase(rf"the (?P<unit>day|week|month|year) (?P<way>before|after|following) {SOME_DAY}"),
        _beside_some_day,
        ("It opened ⟦XXXX-XX-XX|the day after Nov. 6⟧.",),
        opens=("the",),
    ),
)

JOINTS = (
    DateJoint(
        "en.time-of-day",
        phrase(",? (?:on )?"),
        _of_the_day,
        ("It closes at ⟦XXXX-WXX-2T09:00|9 a.m. Tuesday⟧.", "Talks ended at ⟦XXXX-WXX-4T12:00|noon on Thursday⟧."),
        ("It closes at 9 a.m. Two weeks ago it opened.",),
        after=(Clock, Daypart, Qualified),
    ),
    DateJoint(
        "en.day-and-time",
        phrase(r",?(?: at|,| \|| -)? "),
        _at_the_time,
        ("Updated ⟦2024-11-06T15:15|Nov. 6, 2024 3:15 pm ET⟧", "⟦2024-11-06T10:30|6 November 2024, 10:30 GMT⟧"),
        ("The gates open on Nov. 6 at 3 p.m.",),
        after=(DayOf,),
    ),
    DateJoint(
        "en.from-day",
        phrase(" (?P<way>before|after|from|following) "),
        _from_the_day,
        ("It closed ⟦XXXX-XX-XX|two days before Christmas⟧.", "It opens ⟦XXXX-XX-XX|a week from Tuesday⟧."),
        ("It took two days after all.",),
        after=(Amount,),
    ),
)
