"""Days of a month: "Nov. 6", "Wednesday, 6 November 2024", "2024-11-06", "06/11/2024"."""

import re
from functools import lru_cache

from newsnorm.language import DateRule, DateSequel, vocabulary
from newsnorm.languages.patterns import Always, any_of, before, one_of, phrase
from newsnorm.timex import DayOf, Expression, Feast, Figures, Within

from .pieces import (
    AND,
    ANY_WEEKDAY,
    DAY,
    DAY_HEADS,
    MONTH,
    MONTH_HEADS,
    NO_PLURAL,
    ORDINAL,
    SHORT_WEEKDAY_HEADS,
    TO,
    TOLD,
    WEEKDAY_HEADS,
    WHICH_WORD,
    YEAR,
    day,
    month,
    ordinal,
    which,
    year_of_which,
)
from .words import ONES, ORDINALS, TENS, WHICH

_WEEKDAY_HEADS = (*WEEKDAY_HEADS, *SHORT_WEEKDAY_HEADS)
_AFTER_THAT_DAY = vocabulary(
    "terror terrorism terrorist terrorists attack attacks attackers hijackers hijacking hijackings"
    " commission Commission anniversary families victims suicide"
)
_WHICH = f"(?:(?P<which>{WHICH_WORD}) )?"
_ON_A_WEEKDAY = f"(?:{_WHICH}{ANY_WEEKDAY},? )?"
_WEEKDAY_OPENS = (
    *_WEEKDAY_HEADS,
    *(f"{which} {weekday}" for which in WHICH for weekday in _WEEKDAY_HEADS),
    *("this past", "this coming"),
)
_OF_A_YEAR = f"(?:(?:,? |,)(?P<year>{YEAR}))?"
_OF_WHICH_YEAR = f"(?:,? (?:of )?(?P<of_which>last|this|next|{TOLD}) year)?"
_NOT_AN_AMOUNT = r"(?<![$£€#.,:])(?:(?<!/)|(?<=[0-9]/))"
_NO_NOUN = rf"(?! {NO_PLURAL}[a-z]{{2,20}}(?:s|men|ple|ren)\b)"
"""What does not follow the second of two days, and does follow a number: a noun in the plural."""
_NOT_A_COUNT = (
    r"(?!,[0-9]{3}|[.:/][0-9]|%|-[0-9]{1,3}[.,][0-9]"
    r"| (?:per ?cent|million|billion|trillion|people|points|seats|votes|goals|B\.?C|A\.?D))"
)


def _year(found: re.Match[str]) -> int | None:
    return int(found["year"]) if found["year"] else None


@lru_cache(maxsize=1024)
def _day_of(figures: str, name: str, year: str | None) -> DayOf:
    return DayOf(day(figures), month(name), int(year) if year else None)


def _read_day(found: re.Match[str]) -> Expression:
    """A day: "5" in "5 and 6 May last year"."""
    figures, name, year, of_which = found.group("day", "month", "year", "of_which")
    said = _day_of(figures, name, year)
    return Within(said, year_of_which(of_which)) if of_which and not year else said


def _read_some_day(found: re.Match[str]) -> Expression:
    """A day: "last Oct. 23", and "next Friday, May 3", too; "Sept. 1" in "Sept. 1 to Oct. 3, 1939" is of that year."""
    chosen, year, shared, of_which = found.group("which", "year", "shared", "of_which")
    if shared and not year:
        return _day_of(found["day"], found["month"], shared)
    if chosen and not (year or of_which):
        return Feast((month(found["month"]), day(found["day"])), which=which(chosen))
    return _read_day(found)


def _read_spelled(found: re.Match[str]) -> Expression:
    tens, _, ones = found["day"].lower().replace("-", " ").rpartition(" ")
    said, year = (month(found["month"]), TENS.get(tens, 0) + (ONES.get(ones) or ordinal(ones))), _year(found)
    chosen = found.groupdict().get("which")
    return Feast(said, which=which(chosen)) if chosen and not year else DayOf(said[1], said[0], year)


def _same_month(found: re.Match[str], before: Expression) -> Expression | None:
    if not isinstance(before, DayOf) or before.month is None:
        return None
    return DayOf(day(found["day"]), before.month, _year(found) or before.year)


def _read_iso(found: re.Match[str]) -> Expression:
    return DayOf(int(found["day"]), int(found["month"]), int(found["year"]))


def _read_figures(found: re.Match[str]) -> Expression:
    return Figures(int(found["first"]), int(found["second"]), int(found["year"]))


RULES = (
    DateRule(
        "en.sept-11",
        (*before(("Sept", "September"), ("00", "00th")), *_AFTER_THAT_DAY),
        phrase(
            r"(?:Sept(?:ember|\.) 11(?:th)?|(?<![\w/.-])9/11)(?!,? [12][0-9]{3}|/)"
            rf"(?= {one_of(_AFTER_THAT_DAY)})"
        ),
        Always(DayOf(11, 9, 2001)),
        ("The ⟦2001-09-11|Sept. 11⟧ attacks changed travel.", "The ⟦2001-09-11|9/11⟧ Commission met."),
        ("The gates open on Sept. 11.",),
        opens=("Sept", "September", "0"),
        apart=True,
    ),
    DateRule(
        "en.month-day",
        (*before(MONTH_HEADS, DAY_HEADS), *before(_WEEKDAY_HEADS, MONTH_HEADS)),
        phrase(
            rf"{_WHICH}(?:{ANY_WEEKDAY},? )?(?P<month>{MONTH}) (?P<day>{DAY}){_NOT_A_COUNT}"
            rf"{_OF_A_YEAR}{_OF_WHICH_YEAR}(?=(?:{AND}{MONTH} {DAY},? (?P<shared>{YEAR}))?)"
        ),
        _read_some_day,
        (
            "The gates open on ⟦XXXX-11-06|Nov. 6⟧.",
            "They were hung ⟦XXXX-10-23|last Oct. 23⟧.",
            "They were painted on ⟦XXXX-05-04|May 4 last year⟧.",
            "It was signed on ⟦1998-04-10|Friday, April 10, 1998⟧.",
            "They vote ⟦XXXX-11-12|next Tuesday, Nov. 12⟧.",
            "The vote of ⟦2016-06-23|June 23rd, 2016⟧ was close.",
            "It lasted from ⟦1939-09-01|Sept. 1⟧ to ⟦1939-10-03|Oct. 3, 1939⟧.",
        ),
        ("March 3,000 miles for peace, they sang.", "The index closed in May 2.5 percent higher."),
    ),
    DateRule(
        "en.month-day-spelled",
        (*before(MONTH_HEADS, ("the", "twenty", "thirty", *ORDINALS, *ONES)), *before(_WEEKDAY_HEADS, MONTH_HEADS)),
        phrase(
            rf"{_ON_A_WEEKDAY}(?P<month>{MONTH}) (?:the )?(?P<day>(?:twenty|thirty)(?: |-){ORDINAL}|{ORDINAL}"
            rf"|{any_of(ONES)}(?=,? {YEAR}|[.,;)]| to | through )){_OF_A_YEAR}"
        ),
        _read_spelled,
        (
            "We vote on ⟦XXXX-03-08|March eighth⟧.",
            "It fell on ⟦XXXX-05-21|May twenty-first⟧.",
            "It is payable ⟦XXXX-04-01|April one⟧.",
            "It is on ⟦XXXX-03-08|Sunday, March eighth⟧.",
        ),
        ("In May one boat sank.",),
    ),
    DateRule(
        "en.day-spelled-month",
        MONTH_HEADS,
        phrase(rf"the (?P<day>(?:twenty|thirty)(?: |-){ORDINAL}|{ORDINAL}) (?:day )?of (?P<month>{MONTH}){_OF_A_YEAR}"),
        _read_spelled,
        ("They met on ⟦XXXX-11-06|the sixth of November⟧.",),
        opens=("the",),
    ),
    DateRule(
        "en.day-month",
        (*MONTH_HEADS, *before(_WEEKDAY_HEADS, ("the", *DAY_HEADS))),
        phrase(
            rf"{_ON_A_WEEKDAY}{_NOT_AN_AMOUNT}(?:the )?(?P<day>{DAY})(?: |-)(?:of )?(?P<month>{MONTH})"
            rf"(?:(?:,? |-)(?P<year>{YEAR}))?{_OF_WHICH_YEAR}(?=(?:{AND}{DAY} {MONTH},? (?P<shared>{YEAR}))?)"
        ),
        _read_some_day,
        (
            "The gates open on ⟦XXXX-11-06|6 November⟧.",
            "It was signed on ⟦1998-04-10|Friday 10 April 1998⟧.",
            "They met on ⟦XXXX-05-01|the 1st of May⟧.",
        ),
        ("It cost £10 May said.",),
        opens=("the 0", "0", *_WEEKDAY_OPENS),
    ),
    DateRule(
        "en.day-before-day",
        MONTH_HEADS,
        phrase(
            rf"{_NOT_AN_AMOUNT}(?:the )?(?P<day>{DAY})(?=(?: ?[-–—/] ?| (?:and|or|to|until)(?: the)? )"
            rf"{DAY} (?:of )?(?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?{_OF_WHICH_YEAR})"
        ),
        _read_day,
        (
            "It raged from ⟦1939-11-12|12⟧ to ⟦1939-11-18|18 November 1939⟧.",
            "They landed on the night of ⟦XXXX-06-05|5⟧/⟦XXXX-06-06|6 June⟧.",
        ),
        ("They lost 5 and 6 men.", "It is version 3, 29 June."),
        opens=("the 0", "0"),
        apart=True,
    ),
    DateRule(
        "en.iso-date",
        ("0000 00",),
        phrase(
            r"(?<![\w.,/-])(?P<year>[12][0-9]{3})(?P<dash>[-/.])(?P<month>[0-9]{2})(?P=dash)(?P<day>[0-9]{2})(?![/-])"
        ),
        _read_iso,
        ("Updated ⟦2024-11-06|2024-11-06⟧.",),
        ("Call 2024-11-0655.",),
        opens=(
            "1",
            "2",
        ),
    ),
    DateRule(
        "en.figures",
        ("0000",),
        phrase(
            r"(?<![\w.,/:-])(?P<first>[0-9]{1,2})(?P<dash>[-/.])(?P<second>[0-9]{1,2})(?P=dash)"
            r"(?P<year>(?:1[0-9]|20)[0-9]{2})(?![/-])"
        ),
        _read_figures,
        ("Filed ⟦2024-12-25|12/25/2024⟧.", "Filed ⟦2024-12-25|25.12.2024⟧.", "Filed ⟦2024-XX-XX|06/11/2024⟧."),
        ("Chapter 1/1/1/1 is short.",),
        opens=("0 0",),
    ),
)

SEQUELS = (
    DateSequel(
        "en.day-after-day",
        phrase(
            rf"(?:{TO}|, (?={DAY},? (?:and|or) [0-9]|{DAY}, {DAY}(?:,| and| or)))"
            rf"(?P<said>(?P<day>{DAY}){_NOT_A_COUNT}(?! (?:of )?{MONTH}){_NO_NOUN}{_OF_A_YEAR})(?!-?\w)"
        ),
        _same_month,
        (
            "It runs from ⟦XXXX-11-06|Nov. 6⟧-⟦XXXX-11-08|8⟧.",
            "They met on ⟦XXXX-04-24|April 24⟧ and ⟦XXXX-04-25|25⟧.",
            "It sank between ⟦XXXX-03-03|March 3⟧ and ⟦1981-03-04|4, 1981⟧.",
        ),
        ("It came on Oct. 15, 18 months late.", "On May 3, 12 divers came.", "On May 3 and 12 divers came."),
        after=(DayOf,),
    ),
)
