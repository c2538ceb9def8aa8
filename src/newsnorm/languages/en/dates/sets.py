"""Times that recur: "every Friday", "daily", "twice a week", "each July"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import END, Always, before, one_of, phrase
from newsnorm.timex import Amount, Daypart, Expression, Nth, Repeated, Shift
from newsnorm.timex.length import length

from .pieces import (
    ANY_UNIT,
    DAYPART,
    LONG_MONTH,
    MONTH_HEADS,
    NUMBER,
    NUMBER_OPENS,
    SEASON,
    TO_NUMBER,
    UNIT,
    UNIT_HEADS,
    WEEKDAY,
    WEEKDAY_HEADS,
    month,
    number,
    unit,
    weekday,
)
from .words import DAYPARTS, SEASONS

_EACH = "(?P<quant>each|every(?: single)?)"
_ADVERBS: dict[str, Expression] = {
    "hourly": Amount(1, "hour"),
    "daily": Amount(1, "day"),
    "nightly": Daypart("NI", Shift("day", 0)),
    "weekly": Amount(1, "week"),
    "biweekly": Amount(2, "week"),
    "fortnightly": Amount(2, "week"),
    "monthly": Amount(1, "month"),
    "bimonthly": Amount(2, "month"),
    "annually": Amount(1, "year"),
    "annual": Amount(1, "year"),
    "yearly": Amount(1, "year"),
    "biennial": Amount(2, "year"),
}
_EVERY = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_A_WORD_NEXT = re.compile(r"\s[A-Za-z]")
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_MEASURED_NEXT = re.compile(
    r"\s(?:[a-z]{2,20}\s)?(?:sales|revenues?|turnover|volumes?|rates?|income|earnings|profits?|loss(?:es)?|growth|output"
    r"|production|consumption|capacity|costs?|spending|budgets?|dividends?|salar(?:y|ies)|wages?|fees?|rents?|payments?"
    r"|premiums?|interest|yields?|returns?|inflation|increases?|average|total|quota|limit|rainfall)\b"
)
"""What is so much in a year: "annual sales"."""
_A_MEASURE_BEFORE = re.compile(
    r"(?:[0-9]%?|\b(?:percent|per\scent|dozen|hundred|thousand|[mbtr]{1,2}illion))\s(?:[a-z]{2,20}\s){0,3}\Z"
)
"""What stands before "annually" where it says how much: "10,000 tons annually"."""
_AFTER_A_NUMBER = ("times", *UNIT_HEADS, *NUMBER_OPENS, "hundred", "thousand", "dozen")
_NEAR = 48
"""So many characters before the word are looked at."""


def _quant(words: str) -> str:
    return words.split()[0].upper()


def _each_unit(found: re.Match[str]) -> Expression | None:
    if found["unit"] == "second" and _A_WORD_NEXT.match(found.string, found.end()):
        return None  # "every second person"
    if found["other"]:
        count: float | None = _EVERY[found["other"]]
    else:
        count = number(found["number"]) if found["number"] else 1
    return Repeated(Amount(count, unit(found["unit"])), _quant(found["quant"]))


def _on_weekday(found: re.Match[str]) -> Expression:
    said = Nth("weekday", weekday(found["weekday"]))
    part = found["part"] or found.groupdict().get("shared")
    return Daypart(DAYPARTS[part], said) if part else said


def _each_name(found: re.Match[str]) -> Expression:
    said: Expression
    if found["weekday"]:
        said = _on_weekday(found)
    elif found["month"]:
        said = Nth("month", month(found["month"]))
    elif found["season"]:
        said = Nth("season", SEASONS[found["season"]])
    else:
        said = Daypart(DAYPARTS[found["only_part"]], Shift("day", 0))
    return Repeated(said, _quant(found["quant"]))


def _often(found: re.Match[str]) -> Expression | None:
    if found["length"]:
        freq = length(Amount(number(found["number"]), unit(found["length"]))).lstrip("PT")
    else:
        first = found["times"].split()[0]
        freq = f"{_TIMES.get(first) or number(first):g}X"
    return Repeated(Amount(1, unit(found["unit"])), None, freq)


def _on_weekdays(found: re.Match[str]) -> Expression:
    return Repeated(_on_weekday(found))


def _daily(found: re.Match[str]) -> Expression | None:
    """What recurs; but so much in a year is a rate, like "$500 million a year"."""
    text, start, end = found.string, found.start(), found.end()
    if _MEASURED_NEXT.match(text, end) or _A_MEASURE_BEFORE.search(text, max(0, start - _NEAR), start):
        return None
    return Repeated(_ADVERBS[found[0]])


RULES = (
    DateRule(
        "en.each-unit",
        UNIT_HEADS,
        phrase(
            rf"{_EACH} (?:(?P<other>{one_of(_EVERY)}) |(?P<number>{NUMBER}|few|couple of)(?:{TO_NUMBER})? )?"
            rf"(?P<unit>{ANY_UNIT})"
        ),
        _each_unit,
        (
            "They met ⟦P1D|every day⟧.",
            "They vote ⟦P4Y|every four years⟧.",
            "They meet ⟦P2W|every second week⟧.",
            "It breaks ⟦PXD|every few days⟧.",
            "Water it ⟦P6D|every 6-8 days⟧.",
        ),
        ("Every second man was ill.",),
        opens=(
            "each",
            "every",
        ),
    ),
    DateRule(
        "en.each-name",
        (*WEEKDAY_HEADS, *MONTH_HEADS, *SEASONS, *DAYPARTS),
        phrase(
            rf"{_EACH} (?:{one_of(_EVERY)} )?"
            rf"(?:(?P<weekday>{WEEKDAY})(?: (?P<part>{DAYPART}))?|(?P<month>{LONG_MONTH})|(?P<season>{SEASON})"
            rf"|(?P<only_part>{DAYPART}))"
        ),
        _each_name,
        ("They met ⟦XXXX-WXX-5|every other Friday⟧.", "They march ⟦XXXX-07|each July⟧."),
        opens=(
            "each",
            "every",
        ),
    ),
    DateRule(
        "en.weekdays",
        (
            *(head + "s" for head in WEEKDAY_HEADS),
            *before(WEEKDAY_HEADS, ("and", "or", "to", "through", *(part + "s" for part in DAYPARTS))),
        ),
        phrase(
            rf"(?P<weekday>{WEEKDAY})(?: (?P<part>{DAYPART})s|s"
            rf"|(?=,? (?:and|or|to|through) {WEEKDAY} (?P<shared>{DAYPART})s{END}))"
        ),
        _on_weekdays,
        (
            "The shop closes on ⟦XXXX-WXX-1|Mondays⟧.",
            "They play on ⟦XXXX-WXX-2TNI|Tuesday⟧ and ⟦XXXX-WXX-5TNI|Friday nights⟧.",
        ),
    ),
    DateRule(
        "en.weekends",
        ("weekends",),
        phrase("(?<=[Oo]n\\s)weekends"),
        Always(Repeated(Nth("weekend", 1))),
        ("It is shut on ⟦XXXX-WXX-WE|weekends⟧.",),
        ("The two weekends were wet.",),
        opens=("weekends",),
    ),
    DateRule(
        "en.daily",
        tuple(_ADVERBS),
        phrase(rf"{one_of(_ADVERBS)}(?! [A-Z])|(?<=\w\s)daily"),
        _daily,
        ("They met ⟦P1D|daily⟧.", "They held their ⟦P1Y|annual⟧ meeting."),
        ("She edits the Daily Mirror.", "It has annual sales of $2 million.", "They make 10,000 toy boats annually."),
    ),
    DateRule(
        "en.twice-a-week",
        ("day", "week", "month", "year", "hour", "minute", *before(UNIT_HEADS, ("a", "an", "each", "every", "per"))),
        phrase(
            rf"(?:(?P<times>once|twice|thrice|{NUMBER} times)|(?P<number>{NUMBER}) (?P<length>{ANY_UNIT}))"
            rf" (?:an?|each|every|per) (?P<unit>{UNIT})"
        ),
        _often,
        ("They train ⟦P1W|twice a week⟧.", "It rang ⟦P1D|three times a day⟧.", "It is open ⟦P1D|24 hours a day⟧."),
        opens=(
            *("once", "twice", "thrice"),
            *(f"{count} {counted}" for count in NUMBER_OPENS for counted in _AFTER_A_NUMBER),
        ),
    ),
)
