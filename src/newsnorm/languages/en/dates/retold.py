"""Days, weeks and years counted from a date spoken of before: "the next day", "a year earlier", "that month"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import before, by_words, one_of, phrase
from newsnorm.timex import Daypart, Expression, Nth, Shift, Unit, Within

from .pieces import COUNT, COUNT_OPENS, DAYPART, ORDINAL, number
from .relative import UNITS
from .words import DAYPARTS, SEASONS

_PLURALS = {unit + "s": unit for unit in UNITS}
_HEADS = (*UNITS, *_PLURALS)
_STEPS = {"that": 0, "same": 0, "previous": -1, "preceding": -1, "prior": -1, "following": 1, "next": 1}
_WHICH = "(?P<which>that(?: same)?|the (?:same|previous|preceding|prior|following))"
_WHICH_OPENS = ("that", "the same", "the previous", "the preceding", "the prior", "the following")
_STOP = r"(?=[.,;:!?)'\"]|\s*\Z)"


def _unit(word: str) -> Unit:
    return UNITS[_PLURALS.get(word, word)]


def _step(words: str) -> int:
    return _STEPS[words.split()[-1]]


@by_words
def _that(found: re.Match[str]) -> Expression:
    return Shift(_unit(found["unit"]), _step(found["which"]), "reference")


def _that_season(found: re.Match[str]) -> Expression:
    return Within(Nth("season", SEASONS[found["season"]]), Shift("year", 0, "reference"))


@by_words
def _later(found: re.Match[str]) -> Expression | None:
    count, length = number(found["number"]), _unit(found["unit"])
    if count is None or count != int(count):
        return None
    steps = int(count) if found["way"] in ("later", "after") else -int(count)
    return Shift(length, steps, "reference", compares=length == "year" and steps == -1)


def _next_morning(found: re.Match[str]) -> Expression:
    return Daypart(DAYPARTS[found["part"]], Shift("day", _step(found["which"] or found["next"]), "reference"))


def _nth_day(found: re.Match[str]) -> Expression:
    return Shift("day", 0, "reference" if found["past"] is not None else "article")


def _day_before(found: re.Match[str]) -> Expression:
    return Shift(_unit(found["unit"]), 1 if found["way"] in ("after", "later") else -1, "reference")


RULES = (
    DateRule(
        "en.that-day",
        tuple(UNITS),
        phrase(rf"{_WHICH} (?P<unit>{one_of(UNITS)})"),
        _that,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧, and ⟦1912|that year⟧ the rules changed.",),
        opens=_WHICH_OPENS,
    ),
    DateRule(
        "en.that-season",
        tuple(SEASONS),
        phrase(
            rf"that (?:same )?(?P<season>{one_of(SEASONS)})"
            r"(?! (?:[a-z]{1,8} the|under|into|within|short|to|apart|off)\b)"
        ),
        _that_season,
        ("It sank in ⟦1912-04|April 1912⟧, and ⟦1912-SU|that summer⟧ the rules changed.",),
        ("Cases that fall under the act.",),
        opens=("that",),
    ),
    DateRule(
        "en.next-day",
        ("day",),
        phrase("the (?:very )?(?P<which>next) (?P<unit>day)"),
        _that,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧; ⟦1912-04-16|the next day⟧ the papers knew.",),
        opens=("the next", "the very"),
    ),
    DateRule(
        "en.nth-day",
        ("day",),
        phrase(
            rf"(?:(?<=[Tt]oday\sis\s)|(?<=[Tt]his\sis\s)|(?<=[Ii]t\sis\s)|(?<=[Ii]t's\s)|(?P<past>(?<=[Ii]t\swas\s)))"
            rf"the {ORDINAL}(?: straight| consecutive)? day(?= (?:of|since|in a row)\b)"
        ),
        _nth_day,
        ("Ferries stayed in port. It is ⟦XXXX-XX-XX|the second day⟧ of the strike.",),
        ("On the second day of the strike, they met.",),
        opens=("the",),
    ),
    DateRule(
        "en.next-morning",
        tuple(DAYPARTS),
        phrase(rf"(?:{_WHICH}|the (?P<next>next)) (?P<part>{DAYPART})"),
        _next_morning,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧; ⟦1912-04-16TMO|the next morning⟧ the papers knew.",),
        opens=("the next", *_WHICH_OPENS),
    ),
    DateRule(
        "en.later",
        before(_HEADS, ("earlier", "later", "previously", "before", "after")),
        phrase(
            rf"(?P<number>{COUNT}) (?P<unit>{one_of(_HEADS)}) (?P<way>earlier|later|previously|(?:before|after){_STOP})"
        ),
        _later,
        ("It sank in ⟦1912|1912⟧; ⟦1914|two years later⟧ the rules changed.",),
        opens=COUNT_OPENS,
    ),
    DateRule(
        "en.day-before",
        before(("day", "week", "month", "year"), ("before", "after", "earlier", "later")),
        phrase(rf"the (?P<unit>day|week|month|year) (?P<way>before|after|earlier|later){_STOP}"),
        _day_before,
        ("It sank on ⟦1912-04-15|April 15, 1912⟧, as it had warned ⟦1912-04-14|the day before⟧.",),
        opens=("the",),
    ),
)
