"""Seasons, quarters, halves and fiscal years."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Expression, Nth, Shift, Stretch, Within
from newsnorm.timex.calendar import year as year_cell

from .pieces import END, GAP, SEASON, SPACE, WHICH_WORD, YEAR, ordinal, which
from .words import SEASONS, STEP

_NTH = r"(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-4](?:st|nd|rd|th))"
_WHOSE = rf"(?P<whose>[Ll]ast|[Tt]his|[Nn]ext){SPACE}year"
_PERIOD = r"(?:quarter|period)"


def _whole(found: re.Match[str]) -> Expression | None:
    """The year that the phrase names, if it names one."""
    groups = found.groupdict()
    year = groups.get("year") or groups.get("of_year")
    if year:
        return Stretch(year_cell(int(year)))
    whose = groups.get("whose") or groups.get("of_whose")
    return Shift("year", STEP[which(whose)]) if whose else None


def _season(found: re.Match[str]) -> Expression:
    whole = _whole(found)
    said = Nth("season", SEASONS[found["season"].lower()], "nearest" if whole else which(found["which"]))
    return Within(said, whole) if whole else said


def _quarter(found: re.Match[str]) -> Expression | None:
    last = found["unit"] == "half"
    if last and ordinal(found["nth"]) > 2:
        return None
    said = Nth("half" if last else "quarter", ordinal(found["nth"]))
    whole = _whole(found)
    return Within(said, whole) if whole else said


def _plain_quarter(found: re.Match[str]) -> Expression:
    return Shift("quarter", 0 if found["now"] else -1) if not found["ago"] else Shift("year", -1, "period", keep=True)


RULES = (
    DateRule(
        "en.season",
        (*SEASONS, *(word.capitalize() for word in SEASONS)),
        re.compile(
            rf"(?:(?P<which>{WHICH_WORD}){SPACE}|[Tt]he{SPACE})?(?P<season>{SEASON})"
            rf"(?:,?{SPACE}(?:of{SPACE})?(?:(?P<year>{YEAR})|(?P<whose>last|this|next){SPACE}year))?{END}"
        ),
        lambda found: (
            _season(found) if found["which"] or found["year"] or found["whose"] or found[0][0] in "tT" else None
        ),
        ("It opened ⟦XXXX-SU|last summer⟧.", "They met in ⟦1942-WI|the winter of 1942⟧."),
        ("Prices fall and hopes spring.",),
    ),
    DateRule(
        "en.quarter",
        ("quarter", "half", "0000", "year"),
        re.compile(
            rf"(?:[Tt]he{SPACE})?(?:(?:fiscal{SPACE})?(?P<year>{YEAR})(?:'s)?{SPACE}|{_WHOSE}'s{SPACE})?(?:fiscal[ -])?"
            rf"{_NTH}{GAP}(?:fiscal{SPACE})?(?P<unit>quarter|half){END}"
            rf"(?:,?{SPACE}(?:of{SPACE})?(?:fiscal{SPACE})?"
            rf"(?:(?P<of_year>{YEAR})|(?P<of_whose>last|this|next){SPACE}year))?{END}"
        ),
        _quarter,
        (
            "Sales rose in ⟦XXXX-Q3|the third quarter⟧.",
            "Sales rose in ⟦1990-Q1|the first quarter of 1990⟧.",
            "Its ⟦XXXX-Q4|fourth-quarter⟧ loss grew.",
            "They fell in ⟦1988-Q3|the 1988 third quarter⟧.",
        ),
        ("A quarter of the crop was lost.",),
    ),
)
