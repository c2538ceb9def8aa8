"""Years of antiquity: "490 BC", "the 5th century B.C.", "August 480 BCE", "A.D. 66"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import before, phrase
from newsnorm.timex import Cell, Expression, Stretch
from newsnorm.timex.calendar import month as month_cell
from newsnorm.timex.calendar import year as year_cell

from .pieces import GAP, MONTH, MONTH_HEADS, ORDINAL, month, ordinal

_BEFORE = r"(?:B\.C\.(?:E\.)?|BCE?(?!\w))"
_AFTER = r"(?:A\.D\.|C\.E\.|AD(?!\w)|CE(?!\w))"
_YEAR = r"(?<![$£€#.,:/\w])(?:(?<!-)|(?<=[0-9]-))(?P<year>[1-9][0-9]{0,3})"
_OTHER = r"(?: ?[-–—/] ?| (?:and|or|to|until) )[1-9][0-9]{0,3}"

_IN_AN_ERA = r"(?=[\w.]{1,10} (?:the year )?[0-9]{1,4} [ABC])"
"""What a month must be followed by: a look at this comes before one at all months."""

_HEADS = ("B C", "C E", "D", "BC", "BCE", "AD", "CE")
_FIGURES = ("0", "00", "000", "0000")


def _era(found: re.Match[str]) -> Expression:
    year = int(found["year"] or found["later"])
    if found["before"]:
        year = 1 - year
    return Stretch(month_cell(year, month(found["month"])) if found["month"] else year_cell(year))


def _first_of_two(found: re.Match[str]) -> Expression:
    return Stretch(year_cell(1 - int(found["year"])))


def _century(found: re.Match[str]) -> Expression:
    number = ordinal(found["nth"])
    return Stretch(Cell("century", -number if found["before"] else number - 1))


RULES = (
    DateRule(
        "en.era",
        (*_HEADS, *before(MONTH_HEADS, ("the", *_FIGURES))),
        phrase(
            rf"(?:(?:{_IN_AN_ERA}(?P<month>{MONTH}) )?(?:the year )?{_YEAR} (?:(?P<before>{_BEFORE})|{_AFTER})"
            rf"|(?:A\.D\.|AD) (?P<later>[1-9][0-9]{{0,3}})(?![0-9-]|,[0-9]))"
        ),
        _era,
        (
            "The fleet burned in ⟦BC0490|490 BC⟧.",
            "It came back in ⟦BC0480-08|August 480 B.C.⟧",
            "The temple fell in ⟦0070|A.D. 70⟧ and the town in ⟦0512|512 AD⟧.",
        ),
        ("Vitamin B. C. Powell sells it.", "Washington D.C. is quiet.", "A 480 BCG test."),
    ),
    DateRule(
        "en.era-range",
        ("B C", "BC"),
        phrase(rf"{_YEAR}(?={_OTHER} {_BEFORE})"),
        _first_of_two,
        ("The war of ⟦BC0264|264⟧ to ⟦BC0241|241 BC⟧ was long.",),
        ("They lost 264 to 241.",),
        opens=("0",),
        apart=True,
    ),
    DateRule(
        "en.era-century",
        ("century",),
        phrase(
            rf"(?:the )?(?P<nth>[12]?[0-9](?:st|nd|rd|th)|{ORDINAL}){GAP}century (?:(?P<before>{_BEFORE})|{_AFTER})"
        ),
        _century,
        ("The tomb is of ⟦BC04|the 5th century BC⟧.",),
    ),
)
