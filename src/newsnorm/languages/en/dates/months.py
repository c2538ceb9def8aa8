"""Months and years: "June", "last April", "February 2022", "1998", "the 1990s", "the 20th century"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Cell, Expression, Nth, Shift, Stretch, Within
from newsnorm.timex.calendar import month as month_cell
from newsnorm.timex.calendar import year as year_cell

from .pieces import (
    DAY,
    END,
    GAP,
    MONTH,
    MONTH_HEADS,
    ORDINAL,
    SPACE,
    WHICH_WORD,
    YEAR,
    any_of,
    month,
    number,
    ordinal,
    which,
)
from .words import ONES, STEP, TEENS, TENS

_NAMES = "April|June|August|May"
_COUNTED = (
    r"(?!(?: |-)(?:people|men|women|troops|soldiers|miles?|tons?|tonnes|dollars|feet|foot|met(?:er|re)s?|shares|points"
    r"|workers|employees|jobs|votes|homes|houses|residents|students|prisoners|kilomet(?:er|re)s|km|pounds|acres|hectares|words)\b)"
)
_NUMBERED = re.compile(
    r"(?:Resolution|Flight|Route|Highway|Interstate|Room|No\.|Number|Windows|Section|Article|Page|Psalm|Boeing|Model"
    r"|Channel|Order|Bill|Rule|Law|Directive|Suite|Unit|Studio|Agenda|Lot|Gate|Type|Mark|Apollo|Office|Category|[Aa]bout"
    r"|[Ss]ome)[ -]\Z"
)


def _month(found: re.Match[str]) -> Expression | None:
    number = month(found["month"])
    if found["year"]:
        return Stretch(month_cell(int(found["year"]), number))
    if found["whose"]:
        return Within(Nth("month", number), Shift("year", STEP[which(found["whose"])]))
    return Nth("month", number, which(found["which"]))


def _year(found: re.Match[str]) -> Expression | None:
    if _NUMBERED.search(found.string, max(0, found.start() - 12), found.start()):
        return None
    return Stretch(year_cell(int(found["year"])))


def _spelled_decade(found: re.Match[str]) -> Expression:
    return Stretch(Cell("decade", 190 + TENS[found["decade"].lower()[:-3] + "y"] // 10))


def _spelled_year(found: re.Match[str]) -> Expression:
    if found["rest"]:
        return Stretch(year_cell(2000 + int(number(found["rest"]) or 0)))
    if found["two"]:
        return Stretch(year_cell(2000))
    tens = number(found["tens"]) or 0
    return Stretch(year_cell(100 * int(number(found["hundreds"]) or 0) + int(tens)))


_SPELLED_DECADES = [word[:-1] + "ies" for word in TENS]

RULES = (
    DateRule(
        "en.month",
        MONTH_HEADS,
        re.compile(
            rf"(?:(?P<which>{WHICH_WORD}){SPACE})?(?P<month>{MONTH})(?!{SPACE}{DAY}{END})"
            rf"(?:,?{SPACE}(?:of{SPACE})?(?P<year>{YEAR})(?![.,][0-9])|,?{SPACE}(?:of{SPACE})?(?P<whose>last|this|next){SPACE}year)?{END}"
        ),
        _month,
        (
            "The bridge opened in ⟦XXXX-06|June⟧.",
            "It began in ⟦2022-02|February 2022⟧.",
            "Prices rose ⟦XXXX-04|last April⟧.",
            "It closed in ⟦XXXX-07|July last year⟧.",
        ),
    ),
    DateRule(
        "en.year",
        ("0000",),
        re.compile(rf"(?<![$£€#/.,:&])(?P<year>{YEAR})(?![%/:]|[.,][0-9]|-[a-z]){_COUNTED}{END}"),
        _year,
        ("The bridge opened in ⟦1998|1998⟧.",),
        ("It cost $1,989.", "Flight 1907 was late.", "About 1500 men fell."),
    ),
    DateRule(
        "en.year-spelled",
        ("nineteen", "eighteen", "thousand", "year"),
        re.compile(
            rf"(?:[Tt]he{SPACE}year{SPACE})?(?:(?P<hundreds>[Ee]ighteen|[Nn]ineteen){SPACE}(?P<tens>(?:{any_of(TENS)}(?:{GAP}{any_of(ONES)})?|{any_of(TEENS)}))"
            rf"|(?<=[Ii]n )[Tt]wo{SPACE}thousand{SPACE}(?:and{SPACE})?(?P<rest>{any_of({**ONES, **TEENS})})|(?<=year )(?P<two>[Tt]wo{SPACE}thousand)){END}"
        ),
        _spelled_year,
        ("It opened in ⟦1996|nineteen ninety-six⟧.", "It closed in ⟦2004|two thousand and four⟧."),
        ("Nineteen people died.",),
    ),
    DateRule(
        "en.decade",
        ("0000s", "00s"),
        re.compile(rf"(?:[Tt]he{SPACE})?(?:(?P<decade>(?:1[0-9]|20)[0-9])|'(?P<short>[1-9]))0s{END}"),
        lambda found: Stretch(Cell("decade", int(found["decade"] or "19" + found["short"]))),
        ("The mill closed in ⟦198|the 1980s⟧.", "It was built in ⟦196|the '60s⟧."),
        ("She is in her 30s.",),
    ),
    DateRule(
        "en.decade-spelled",
        tuple(_SPELLED_DECADES),
        re.compile(rf"[Tt]he{SPACE}(?P<decade>{any_of(_SPELLED_DECADES)}){END}"),
        _spelled_decade,
        ("The mill closed in ⟦199|the nineties⟧.",),
        ("She is in her nineties.",),
    ),
    DateRule(
        "en.century",
        ("century",),
        re.compile(
            rf"(?:[Tt]he{SPACE})?(?P<nth>[12]?[0-9](?:st|nd|rd|th)|{ORDINAL}|twenty-first)(?:{SPACE}|-)century{END}"
        ),
        lambda found: Stretch(Cell("century", (21 if "-" in found["nth"] else ordinal(found["nth"])) - 1)),
        ("The church dates from ⟦10|the 11th century⟧.",),
    ),
)
