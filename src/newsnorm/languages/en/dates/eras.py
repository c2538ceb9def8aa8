"""Years of antiquity: "490 BC", "the 5th century B.C.", "August 480 BCE", "A.D. 66"."""

import re

from newsnorm.language import DateJoint, DateRule
from newsnorm.languages.patterns import phrase
from newsnorm.timex import Cell, Expression, Nth, Stretch
from newsnorm.timex.calendar import month as month_cell
from newsnorm.timex.calendar import year as year_cell

from .pieces import GAP, ORDINAL, ordinal

_BEFORE = r"(?:B\.C\.(?:E\.)?|BCE?(?!\w))"
_AFTER = r"(?:A\.D\.|C\.E\.|AD(?!\w)|CE(?!\w))"
_YEAR = r"(?<![$£€#.,:/\w])(?:(?<!-)|(?<=[0-9]-))(?P<year>[1-9][0-9]{0,3})"
_OTHER = r"(?: ?[-–—/] ?| (?:and|or|to|until) )[1-9][0-9]{0,3}"

_HEADS = ("B C", "C E", "D", "BC", "BCE", "AD", "CE")


def _era(found: re.Match[str]) -> Expression:
    year = int(found["year"] or found["later"])
    if found["before"]:
        year = 1 - year
    return Stretch(year_cell(year))


def _month_of_era(found: re.Match[str], month: Expression, year: Expression) -> Expression | None:
    if not (
        isinstance(month, Nth) and month.unit == "month" and isinstance(year, Stretch) and year.cell.unit == "year"
    ):
        return None
    return Stretch(month_cell(year.cell.index, month.number))


def _first_of_two(found: re.Match[str]) -> Expression:
    return Stretch(year_cell(1 - int(found["year"])))


def _century(found: re.Match[str]) -> Expression:
    number = ordinal(found["nth"])
    return Stretch(Cell("century", -number if found["before"] else number - 1))


RULES = (
    DateRule(
        "en.era",
        _HEADS,
        phrase(
            rf"(?:(?:the year )?{_YEAR} (?:(?P<before>{_BEFORE})|{_AFTER})"
            rf"|(?:A\.D\.|AD) (?P<later>[1-9][0-9]{{0,3}})(?![0-9-]|,[0-9]))"
        ),
        _era,
        (
            "The fleet burned in ⟦BC0490|490 BC⟧.",
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

JOINTS = (
    DateJoint(
        "en.era-month",
        phrase(" "),
        _month_of_era,
        ("It came back in ⟦BC0480-08|August 480 B.C.⟧",),
        ("It closed in ⟦2020-03|March 2020⟧.",),
        after=(Nth,),
    ),
)
