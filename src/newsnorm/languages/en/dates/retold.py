"""Days, weeks and years counted from a date spoken of before: "the next day", "a year earlier", "that month"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Daypart, Expression, Shift, Unit

from .pieces import COUNT, DAYPART, END, SPACE, any_of, number
from .words import DAYPARTS

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
_PLURALS = {unit + "s": unit for unit in _UNITS}
_UNIT = f"(?:{'|'.join(_UNITS)})"
_HEADS = (*_UNITS, *_PLURALS)
_STEPS = {"that": 0, "same": 0, "previous": -1, "preceding": -1, "following": 1, "next": 1}


def _unit(word: str) -> Unit:
    return _UNITS[_PLURALS.get(word, word)]


def _that(found: re.Match[str]) -> Expression:
    return Shift(_unit(found["unit"]), _STEPS[found["which"].lower().split()[-1]], "reference")


def _next_morning(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"]], Shift("day", _STEPS[found["which"].lower().split()[-1]], "reference"))


def _later(found: re.Match[str]) -> Expression | None:
    count = number(found["number"])
    if count is None or count != int(count):
        return None
    step = -1 if found["way"] in ("earlier", "before", "previously") else 1
    length = _unit(found["unit"])
    return Shift(length, step * int(count), "reference", compares=length == "year" and count == 1 and step < 0)


RULES = (
    DateRule(
        "en.that-day",
        _HEADS,
        re.compile(
            rf"(?P<which>[Tt]hat(?:{SPACE}same)?|[Tt]he{SPACE}(?:same|previous|preceding|following)){SPACE}(?P<unit>{_UNIT}){END}"
        ),
        _that,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧, and ⟦1912|that year⟧ the rules changed.",),
    ),
    DateRule(
        "en.next-day",
        ("day",),
        re.compile(rf"[Tt]he{SPACE}(?:very{SPACE})?(?P<which>next){SPACE}(?P<unit>day){END}"),
        _that,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧; ⟦1912-04-16|the next day⟧ the papers knew.",),
    ),
    DateRule(
        "en.next-morning",
        tuple(DAYPARTS),
        re.compile(
            rf"(?P<which>[Tt]hat(?:{SPACE}same)?|[Tt]he{SPACE}(?:same|previous|preceding|following|next)){SPACE}(?P<part>{DAYPART}){END}"
        ),
        _next_morning,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧; ⟦1912-04-16TMO|the next morning⟧ the papers knew.",),
    ),
    DateRule(
        "en.later",
        _HEADS,
        re.compile(
            rf"(?P<number>{COUNT}){SPACE}(?P<unit>{any_of(_HEADS)}){SPACE}"
            rf"(?P<way>earlier|later|previously|(?:before|after)(?=[.,;:!?)'\"]|\s*\Z)){END}"
        ),
        _later,
        ("It sank in ⟦1912|1912⟧; ⟦1914|two years later⟧ the rules changed.",),
    ),
    DateRule(
        "en.day-before",
        _HEADS,
        re.compile(
            rf"[Tt]he{SPACE}(?P<unit>day|week|month|year){SPACE}(?P<way>before|after|earlier|later){END}(?=[.,;:!?)'\"]|\s*\Z)"
        ),
        lambda found: Shift(_unit(found["unit"]), -1 if found["way"] in ("before", "earlier") else 1, "reference"),
        ("It sank on ⟦1912-04-15|April 15, 1912⟧, as it had warned ⟦1912-04-14|the day before⟧.",),
    ),
)
