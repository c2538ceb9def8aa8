"""Times that recur: "every Friday", "daily", "twice a week", "each July"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Amount, Daypart, Expression, Nth, Repeated, Shift

from .pieces import (
    ANY_UNIT,
    DAYPART,
    END,
    LONG_MONTH,
    MONTH_HEADS,
    NUMBER,
    SEASON,
    SPACE,
    UNIT,
    UNIT_HEADS,
    WEEKDAY,
    WEEKDAY_HEADS,
    any_of,
    month,
    number,
    unit,
    weekday,
)
from .words import DAYPARTS, SEASONS

_EACH = rf"(?P<quant>[Ee]ach|[Ee]very(?:{SPACE}single)?)"
_ADVERBS: dict[str, Expression] = {
    "hourly": Amount(1, "hour"),
    "daily": Amount(1, "day"),
    "weekly": Amount(1, "week"),
    "biweekly": Amount(2, "week"),
    "fortnightly": Amount(2, "week"),
    "monthly": Amount(1, "month"),
    "bimonthly": Amount(2, "month"),
    "annually": Amount(1, "year"),
    "yearly": Amount(1, "year"),
    "annual": Amount(1, "year"),
    "biennial": Amount(2, "year"),
    "nightly": Daypart("NI", Shift("day", 0)),
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}


def _quant(words: str) -> str:
    return words.split()[0].upper()


def _each_unit(found: re.Match[str]) -> Expression | None:
    every = found["number"]
    count: float | None = 2 if found["other"] else number(every) if every else 1
    return Repeated(Amount(count, unit(found["unit"])), _quant(found["quant"]))


def _each_name(found: re.Match[str]) -> Expression:
    said: Expression
    if found["weekday"]:
        said = Nth("weekday", weekday(found["weekday"]))
        if found["part"]:
            said = Daypart(DAYPARTS[found["part"].lower()], said)
    elif found["month"]:
        said = Nth("month", month(found["month"]))
    elif found["season"]:
        said = Nth("season", SEASONS[found["season"].lower()])
    else:
        said = Daypart(DAYPARTS[found["only_part"].lower()], Shift("day", 0))
    return Repeated(said, _quant(found["quant"]))


def _plural_weekday(found: re.Match[str]) -> Expression:
    said: Expression = Nth("weekday", weekday(found["weekday"]))
    if found["part"]:
        said = Daypart(DAYPARTS[found["part"].lower()], said)
    return Repeated(said)


def _often(found: re.Match[str]) -> Expression | None:
    times = _TIMES.get(found["times"].lower().split()[0]) or number(found["times"].split()[0])
    return Repeated(Amount(1, unit(found["unit"])), None, f"{times:g}X") if times else None


RULES = (
    DateRule(
        "en.each-unit",
        UNIT_HEADS,
        re.compile(rf"{_EACH}{SPACE}(?:(?P<other>other{SPACE})|(?P<number>{NUMBER}){SPACE})?(?P<unit>{ANY_UNIT}){END}"),
        _each_unit,
        ("They met ⟦P1D|every day⟧.", "They vote ⟦P4Y|every four years⟧.", "They meet ⟦P2W|every other week⟧."),
    ),
    DateRule(
        "en.each-name",
        (*WEEKDAY_HEADS, *MONTH_HEADS, *SEASONS, *DAYPARTS),
        re.compile(
            rf"{_EACH}{SPACE}(?:(?P<weekday>{WEEKDAY})(?:{SPACE}(?P<part>{DAYPART}))?|(?P<month>{LONG_MONTH})|(?P<season>{SEASON})|(?P<only_part>{DAYPART})){END}"
        ),
        _each_name,
        ("They met ⟦XXXX-WXX-5|every Friday⟧.", "They march ⟦XXXX-07|each July⟧."),
    ),
    DateRule(
        "en.weekdays",
        (*(head + ending for head in WEEKDAY_HEADS for ending in "sS"), *WEEKDAY_HEADS),
        re.compile(rf"(?P<weekday>{WEEKDAY})(?:{SPACE}(?P<part>morning|afternoon|evening|night)s|[sS]){END}"),
        _plural_weekday,
        ("The shop closes on ⟦XXXX-WXX-1|Mondays⟧.", "They play on ⟦XXXX-WXX-2TNI|Tuesday nights⟧."),
    ),
    DateRule(
        "en.daily",
        tuple(_ADVERBS),
        re.compile(rf"(?P<adverb>{any_of(_ADVERBS)}){END}(?!{SPACE}[A-Z])"),
        lambda found: Repeated(_ADVERBS[found["adverb"].lower()]),
        ("They met ⟦P1D|daily⟧.", "They held their ⟦P1Y|annual⟧ meeting."),
        ("She edits the Daily Mirror.",),
    ),
    DateRule(
        "en.twice-a-week",
        ("day", "week", "month", "year", "hour", "minute"),
        re.compile(
            rf"(?P<times>[Oo]nce|[Tt]wice|[Tt]hrice|{NUMBER}{SPACE}times){SPACE}(?:an?|each|every|per){SPACE}(?P<unit>{UNIT}){END}"
        ),
        _often,
        ("They train ⟦P1W|twice a week⟧.", "It rang ⟦P1D|three times a day⟧."),
    ),
)
