"""Seasons, quarters, halves and fiscal years."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Expression, Nth, Shift, Stretch, Within
from newsnorm.timex.calendar import year as year_cell

from .pieces import END, GAP, SEASON, SPACE, WHICH_WORD, YEAR, ordinal, which
from .words import SEASONS, STEP

_NTH = r"(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Ll]atter|[1-4](?:st|nd|rd|th))"
_NTH_ADJECTIVE = r"(?:fiscal )?(?:first|second|third|fourth)-"
_A_YEAR_AGO = r"[Yy]ear-(?:ago|earlier)"
_SAME = r"(?:same|corresponding|comparable|equivalent|like)"


def _whole(found: re.Match[str]) -> Expression | None:
    """The year that the phrase names, if it names one."""
    groups = found.groupdict()
    year = groups.get("year") or groups.get("of_year")
    if year:
        return Stretch(year_cell(int(year)))
    whose = groups.get("whose") or groups.get("of_whose")
    return Shift("year", STEP[which(whose)]) if whose else None


_A_FALL = re.compile(r" (?:of|in|from)\b")
"""What follows "the fall" where something falls: "the fall of the city"."""


def _season(found: re.Match[str]) -> Expression | None:
    whole = _whole(found)
    if not whole and not found["which"] and (not found["the"] or _A_FALL.match(found.string, found.end())):
        return None
    said = Nth("season", SEASONS[found["season"].lower()], "nearest" if whole else which(found["which"]))
    return Within(said, whole) if whole else said


def _quarter(found: re.Match[str]) -> Expression | None:
    half = found["unit"] == "half"
    last = found["nth"].lower() in ("last", "latter")
    number = (2 if half else 4) if last else ordinal(found["nth"])
    if (half and number > 2) or (last and not (found["of_year"] or found["of_whose"])):
        return None
    said = Nth("half" if half else "quarter", number)
    whole = _whole(found)
    if found["ago"]:
        return Shift("year", -1, said)
    return Within(said, whole) if whole else said


_LAST_QUARTER = Shift("quarter", -1)
_SAME_QUARTER_LAST_YEAR = Shift("year", -1, _LAST_QUARTER, compares=True)


RULES = (
    DateRule(
        "en.season",
        tuple(SEASONS),
        re.compile(
            rf"(?:(?P<which>{WHICH_WORD}){SPACE}|(?P<the>[Tt]he{SPACE}(?:early{SPACE}|late{SPACE})?))?(?P<season>{SEASON})"
            rf"(?:,?{SPACE}(?:of{SPACE})?(?:(?P<year>{YEAR})|(?P<whose>last|this|next){SPACE}year))?{END}"
        ),
        _season,
        ("It opened ⟦XXXX-SU|last summer⟧.", "They met in ⟦1942-WI|the winter of 1942⟧."),
        ("Prices fall and hopes spring.", "After the fall of the city they fled."),
    ),
    DateRule(
        "en.quarter",
        ("quarter", "half", "0000", "year"),
        re.compile(
            rf"(?:[Tt]he{SPACE}(?!{_NTH_ADJECTIVE}))?(?:(?:fiscal{SPACE})?(?P<year>{YEAR})(?:'s)?{SPACE}|(?P<whose>[Ll]ast|[Tt]his|[Nn]ext){SPACE}year's{SPACE}"
            rf"|(?P<ago>{_A_YEAR_AGO}){SPACE})?(?:fiscal[ -])?"
            rf"{_NTH}{GAP}(?:fiscal{SPACE})?(?P<unit>quarter|half){END}"
            rf"(?:,?{SPACE}(?:of{SPACE})?(?:fiscal{SPACE})?"
            rf"(?:(?P<of_year>{YEAR})|(?:the{SPACE})?(?P<of_whose>last|this|next){SPACE}year))?{END}"
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
    DateRule(
        "en.the-quarter",
        ("quarter", "period"),
        re.compile(
            rf"[Tt]he{SPACE}(?:(?:latest|most{SPACE}recent|recent){SPACE}(?:fiscal{SPACE})?(?:quarter|period)|quarter)(?P<ago>{SPACE}a{SPACE}year{SPACE}(?:ago|earlier))?{END}"
        ),
        lambda found: _SAME_QUARTER_LAST_YEAR if found["ago"] else _LAST_QUARTER,
        ("Profit doubled in ⟦XXXX-QX|the latest quarter⟧.",),
    ),
    DateRule(
        "en.year-earlier",
        ("year",),
        re.compile(
            rf"(?:[Tt]he{SPACE})(?:{_SAME}{SPACE})?{_A_YEAR_AGO}{SPACE}(?:quarter|period){END}"
            rf"|{_A_YEAR_AGO}(?:{SPACE}(?P<quarter>quarter|period))?{END}"
        ),
        lambda found: (
            Shift("year", -1, "article", compares=True)
            if not found["quarter"] and found[0][0] in "yY"
            else _SAME_QUARTER_LAST_YEAR
        ),
        ("It lost less than in ⟦XXXX-QX|the year-earlier quarter⟧.", "The ⟦XXXX|year-ago⟧ figures were restated."),
    ),
    DateRule(
        "en.same-period",
        ("period", "quarter", "year"),
        re.compile(
            rf"[Tt]he{SPACE}{_SAME}{SPACE}(?:period|quarter|time){SPACE}(?:of{SPACE}|in{SPACE})?(?:last{SPACE}year|a{SPACE}year{SPACE}(?:ago|earlier)|the{SPACE}previous{SPACE}year){END}"
            rf"|[Ll]ast{SPACE}year's{SPACE}(?:period|quarter){END}"
        ),
        lambda found: _SAME_QUARTER_LAST_YEAR,
        ("It lost less than in ⟦XXXX-QX|the same period last year⟧.",),
    ),
    DateRule(
        "en.fiscal-year",
        ("0000", "year"),
        re.compile(
            rf"(?:[Tt]he{SPACE})?[Ff]iscal{SPACE}(?:year{SPACE})?(?P<year>{YEAR}){END}|[Tt]he{SPACE}latest{SPACE}fiscal{SPACE}year{END}"
        ),
        lambda found: Stretch(year_cell(int(found["year"]))) if found["year"] else Shift("year", -1),
        ("Profit rose in ⟦1989|fiscal 1989⟧.",),
    ),
    DateRule(
        "en.the-year-period",
        ("0000",),
        re.compile(rf"[Tt]he{SPACE}(?P<year>{YEAR}){SPACE}(?:period|quarter){END}"),
        lambda found: Stretch(year_cell(int(found["year"]))),
        ("It lost less than in ⟦1988|the 1988 period⟧.",),
    ),
)
