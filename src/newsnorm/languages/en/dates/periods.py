"""Seasons, halves, quarters and fiscal years, and the figures of one set beside those of another."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import Always, before, behind, one_of, phrase
from newsnorm.timex import DayOf, Edge, Expression, Nth, Repeated, Shift, Stretch, Within
from newsnorm.timex.calendar import year as year_cell

from .pieces import AND, ANY_YEAR, DAY, GAP, MONTH, ORDINAL, SEASON, WHICH_WORD, YEAR, day, month, ordinal, which
from .pieces import year as year_number
from .words import SEASONS, STEP

_NTH = "(?P<nth>first|second|third|fourth|last|latter|[1-4](?:st|nd|rd|th))"
_NTHS = ("first", "second", "third", "fourth", "last", "latter", "0st", "0nd", "0rd", "0th")
_ORDINALS_SPELLED = ("first", "second", "third", "fourth")
_ORDINALS = f"(?:{'|'.join(_ORDINALS_SPELLED)})"
_A_YEAR_AGO = "year-(?:ago|earlier)"
_THE_YEAR_BEFORE = "(?:prior|previous|preceding)(?:-| )year(?:'s)?"
_SAME = "(?:same|corresponding|comparable|equivalent|like)"
_LAST_YEAR = "(?:last year|a year (?:ago|earlier)|the (?:previous|prior) year)"
_NAMED_SEASON = rf"(?<!Arab\s)(?<!Prague\s){one_of(word.capitalize() for word in SEASONS)}"
"""A season with a capital, which is one beside its year alone: "Spring 2002"."""
_A_FALL = re.compile(r"\s(?:of|in|from)\b")
"""What follows "the fall" where something falls."""
_A_GAME = re.compile(
    r"\s(?:scor(?:ed|ing)|touchdowns?|kickoff|halftime|half-time|overtime|equali[sz]ed|rebounds|yards|outscored|trailed)\b"
)
"""What is said of a game, whose quarters are none of a year."""
_BUSINESS = re.compile(
    r"\b(?:profits?|loss(?:es)?|sales|revenues?|earn(?:s|ed|ings)|income|growth|grew|output|econom(?:y|ic)|percent"
    r"|per cent|GDP|[mb]illion|exports?|imports?|inflation|results|dividend|shares?|rates?|prices?|demand|turnover"
    r"|budget|fiscal|year)\b|%"
)
"""What is said of business, whose halves are those of a year; most others are of a game."""
_USUALLY = re.compile(r"\b(?:usually|typically|generally|often|always|traditionally|normally|mostly)\b")
"""What tells of every year."""
_AROUND = 60
_FOR = behind(("in", "of", "for", "during", "from", "since", "by", "its", "this", "last", "and", "to"), r"\s")
"""What stands before "Q3" where it is a quarter, and no car."""
_THE_EARLY = behind(("early", "late", "mid"), "[ -]")


def _year(figures: str) -> Expression:
    return Stretch(year_cell(year_number(figures)))


def _season(found: re.Match[str]) -> Expression | None:
    chosen, the, year, shared, whose = found.group("which", "the", "year", "shared", "whose")
    if not (chosen or year or shared or whose):
        early = the or _THE_EARLY.match(found.string, found.start())
        if not early or _A_FALL.match(found.string, found.end()):
            return None
    said = Nth("season", SEASONS[found["season"].lower()], which(chosen))
    if year or shared:
        return Within(said, _year(year or shared))
    return Within(said, Shift("year", STEP[which(whose)])) if whose else said


def _quarter(found: re.Match[str]) -> Expression | None:
    half, last = found["unit"] == "half", found["nth"] in ("last", "latter")
    year, whose = found["year"] or found["of_year"], found["whose"] or found["of_whose"]
    number = (2 if half else 4) if last else ordinal(found["nth"])
    if (half and number > 2) or (last and not (found["of_year"] or found["of_whose"])):
        return None
    said = Nth("half" if half else "quarter", number)
    if found["of_the"]:
        return Within(said, Shift("year", 0))
    if not (year or whose or found["ago"]):
        near = found.string, max(0, found.start() - _AROUND), found.end() + _AROUND
        if _A_GAME.search(*near) or (half and not _BUSINESS.search(*near)):
            return None
    if found["ago"]:
        return Shift("year", -1, said)
    if year:
        return Within(said, _year(year))
    return Within(said, Shift("year", STEP[which(whose)])) if whose else said


_ITS_QUARTER = Shift("quarter", 0, "figures")
_A_YEAR_BEFORE_IT = Shift("year", -1, _ITS_QUARTER, compares=True)


_LAST_QUARTER = Shift("quarter", -1)
"""Figures are printed after the quarter that they are of."""
_TO_ITS_MIDDLE = -45
"""So many days lie from the last day of a quarter back to one that is surely in it."""


def _the_quarter(found: re.Match[str]) -> Expression:
    if found["ago"]:
        return _A_YEAR_BEFORE_IT
    if found["month"]:
        year = int(found["year"]) if found["year"] else None
        return Edge("quarter", 1, Shift("day", _TO_ITS_MIDDLE, DayOf(day(found["day"]), month(found["month"]), year)))
    return _LAST_QUARTER if found["latest"] else _ITS_QUARTER


def _quarters(found: re.Match[str]) -> Expression:
    said = Nth("quarter", ordinal(found["nth"]))
    if found["year"]:
        return Within(said, _year(found["year"]))
    usual = _USUALLY.search(found.string, max(0, found.start() - _AROUND), found.start())
    return Repeated(said) if usual else said


def _short_quarter(found: re.Match[str]) -> Expression | None:
    kind, number = found["kind"] or found["kind_last"], int(found["nth"] or found["nth_first"])
    year = found["before"] or found["after"]
    if (kind == "H" and (number > 2 or not year)) or not (year or _FOR.match(found.string, found.start())):
        return None
    said = Nth("half" if kind == "H" else "quarter", number)
    return Within(said, _short(year)) if year else said


def _short(figures: str) -> Expression:
    return Stretch(year_cell(int(figures) if len(figures) == 4 else 2000 + int(figures)))


def _short_year(found: re.Match[str]) -> Expression:
    return _short(found["year"])


def _fiscal_year(found: re.Match[str]) -> Expression:
    return _year(found["year"]) if found["year"] else Shift("year", -1)


def _same_period(found: re.Match[str]) -> Expression:
    return _of_year(found) if found["year"] else _A_YEAR_BEFORE_IT


def _two_quarters(found: re.Match[str]) -> Expression:
    return Within(Nth("half", 1 if found["nth"] == "first" else 2), _year(found["year"]))


def _of_year(found: re.Match[str]) -> Expression:
    return Shift("year", 0, _year(found["year"]), compares=True)


RULES = (
    DateRule(
        "en.season",
        tuple(SEASONS),
        phrase(
            rf"(?:(?P<which>{WHICH_WORD}) |(?P<the>the ))?(?P<season>{SEASON}|{_NAMED_SEASON}(?=,? (?:of )?{YEAR}))"
            rf"(?:,? (?:of )?(?:(?P<year>{ANY_YEAR})(?:[-–/][0-9]{{2}}(?![0-9-]))?"
            rf"|(?P<whose>last|this|next) year))?"
            rf"(?=(?:{AND}{SEASON},? (?:of )?(?P<shared>{YEAR}))?)"
        ),
        _season,
        (
            "It opened ⟦XXXX-SU|last summer⟧.",
            "They met in ⟦1942-WI|the winter of 1942-43⟧.",
            "She joined in ⟦2002-SP|Spring 2002⟧.",
            "He won in ⟦1984-SU|the summer of '84⟧.",
        ),
        ("Prices fall and hopes spring.", "After the fall of the city they fled.", "The Arab Spring was over."),
    ),
    DateRule(
        "en.quarter",
        (
            "quarter",
            "half",
            *before(("second",), ("quarter", "half", "fiscal")),
            *before(("year",), ("s", "ago", "earlier")),
            *before(("0000",), ("s", "fiscal", *_NTHS)),
        ),
        phrase(
            rf"(?:the (?!(?:fiscal )?(?:first|second|third|fourth)-))?"
            rf"(?:(?:fiscal )?(?P<year>{YEAR})(?:'s)? |(?P<whose>last|this|next) year's |(?P<ago>{_A_YEAR_AGO}) )?"
            rf"(?:fiscal{GAP})?{_NTH}{GAP}(?:fiscal )?(?P<unit>quarter|half)"
            rf"(?:,? (?:of )?(?:fiscal )?(?:(?P<of_year>{YEAR})|(?:the )?(?P<of_whose>last|this|next) year)"
            rf"|(?P<of_the> of the (?:current )?year)(?!-))?"
            rf"(?! of (?:the|a|their|his|its) (?:decade|century|season|game|match|'?[0-9]|{ORDINAL}))"
        ),
        _quarter,
        (
            "Sales rose in ⟦XXXX-Q3|the third quarter⟧.",
            "Sales rose in ⟦1990-Q1|the first quarter of 1990⟧.",
            "The ⟦XXXX-Q4|fourth-quarter⟧ loss grew.",
            "They fell in ⟦1988-Q3|the 1988 third quarter⟧.",
            "It opened in ⟦1989-H2|the last half of 1989⟧.",
            "It opens in ⟦XXXX-H2|the second half of the year⟧.",
        ),
        (
            "A quarter of the crop was lost.",
            "They led at the half.",
            "It fell in the first half of the decade.",
            "He scored twice in the second half.",
        ),
        opens=(
            "the",
            "fiscal",
            "this",
            "next",
            "year",
            "first",
            "second",
            "third",
            "fourth",
            "last",
            "latter",
            "0",
        ),
    ),
    DateRule(
        "en.quarters",
        ("quarters",),
        phrase(
            rf"(?:the )?(?P<nth>{_ORDINALS})(?: quarters|(?=,? (?:and|or|to|through) (?:the )?{_ORDINALS} quarters))"
            rf"(?=(?:,? (?:and|or|to|through) (?:the )?{_ORDINALS} quarters)?"
            rf"(?: (?:of )?(?:fiscal )?(?P<year>{YEAR}))?)"
        ),
        _quarters,
        ("Most of it is usually sold in ⟦XXXX-Q2|the second⟧ and ⟦XXXX-Q4|fourth quarters⟧.",),
        ("The first two quarters were slow.",),
        opens=("the", *_ORDINALS_SPELLED),
        apart=True,
    ),
    DateRule(
        "en.two-quarters",
        ("quarters",),
        phrase(rf"(?:the )?(?P<nth>first|last|final) (?:two|2) quarters,? (?:of )?(?P<year>{YEAR})"),
        _two_quarters,
        ("They rose in ⟦1990-H1|the first two quarters of 1990⟧.",),
        ("The first two quarters were slow.",),
        opens=("the first", "the last", "the final", "first", "last", "final"),
    ),
    DateRule(
        "en.the-quarter",
        ("quarter", "period"),
        phrase(
            r"the (?:(?P<latest>latest|most recent|recent) (?:fiscal )?(?:quarter|period)|quarter)(?!-)"
            r"(?:(?P<ago> a year (?:ago|earlier))"
            rf"|(?= ended (?P<month>{MONTH}) (?P<day>{DAY})(?:,? (?P<year>{YEAR}))?))?"
        ),
        _the_quarter,
        (
            "Profit doubled in ⟦XXXX-QX|the latest quarter⟧.",
            "It grew in ⟦1998-Q2|the quarter⟧ ended ⟦1998-07-31|July 31, 1998⟧.",
        ),
        ("The quarter-finals begin.",),
        opens=("the",),
    ),
    DateRule(
        "en.year-earlier",
        before(("year",), ("ago", "earlier", "quarter", "period", "s")),
        phrase(rf"(?:the )?(?:{_SAME} )?(?:{_A_YEAR_AGO}|{_THE_YEAR_BEFORE}) (?:quarter|period)"),
        Always(_A_YEAR_BEFORE_IT),
        (
            "It lost less than in ⟦XXXX-QX|the year-earlier quarter⟧.",
            "It lost more than in ⟦XXXX-QX|the prior-year period⟧.",
        ),
        opens=(
            "the",
            "same",
            "corresponding",
            "comparable",
            "equivalent",
            "like",
            "year",
            "prior",
            "previous",
            "preceding",
        ),
    ),
    DateRule(
        "en.year-ago",
        before(("year",), ("ago", "earlier")),
        phrase(_A_YEAR_AGO),
        Always(Shift("year", -1, compares=True)),
        ("The ⟦XXXX|year-ago⟧ figures were restated.",),
        opens=("year",),
    ),
    DateRule(
        "en.same-period",
        (*before(("period", "quarter"), ("of", "in", "last", "a", "the")), *before(("year",), ("s",))),
        phrase(
            rf"the {_SAME} (?:period|quarter|time) (?:of |in )?(?:{_LAST_YEAR}|(?P<year>{YEAR}))"
            "|last year's (?:period|quarter)"
        ),
        _same_period,
        (
            "It lost less than in ⟦XXXX-QX|the same period last year⟧.",
            "It lost more than in ⟦2019|the same period of 2019⟧.",
        ),
        opens=(
            "the",
            "last",
        ),
    ),
    DateRule(
        "en.fiscal-year",
        ("0000", "year"),
        phrase(rf"(?:the )?fiscal (?:year )?(?P<year>{YEAR})|the latest fiscal year"),
        _fiscal_year,
        ("Profit rose in ⟦1989|fiscal 1989⟧.",),
        opens=("the fiscal", "the latest", "fiscal"),
    ),
    DateRule(
        "en.quarter-short",
        ("Q0", "H0", "0Q", "0H", "0Q00", "0H00", "0Q0000", "0H0000"),
        phrase(
            rf"(?:(?:(?P<before>{YEAR})(?: |-)?|(?<![\w-]))(?P<kind>[QH])(?P<nth>[1-4])"
            rf"|(?<![\w-])(?P<nth_first>[1-4])(?P<kind_last>[QH]))"
            rf"(?:(?: of |(?: |-|/))?(?:FY)?'?(?P<after>{YEAR}|[0-9]{{2}}(?![0-9])))?"
        ),
        _short_quarter,
        ("It grew in ⟦2024-Q3|Q3 2024⟧ and ⟦2024-H1|1H24⟧.", "It may fall in ⟦XXXX-Q4|Q4⟧."),
        ("She drives an Audi Q3.", "The H1 visa is rare."),
    ),
    DateRule(
        "en.fiscal-year-short",
        ("FY00", "FY0000"),
        phrase(rf"FY'?(?P<year>{YEAR}|[0-9]{{2}})(?:[-/][0-9]{{2}})?"),
        _short_year,
        ("Sales rose in ⟦2025|FY25⟧.", "Sales rose in ⟦2024|FY2024⟧."),
    ),
    DateRule(
        "en.period-of-year",
        before(("0000",), ("period", "quarter")),
        phrase(rf"the (?P<year>{YEAR}) (?:period|quarter)"),
        _of_year,
        ("It lost less than in ⟦1988|the 1988 period⟧.",),
        opens=("the",),
    ),
)
