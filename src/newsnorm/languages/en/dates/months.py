"""Months and years: "June", "last April", "February 2022", "1998", "the 1990s", "the 20th century"."""

import re
from functools import lru_cache

from newsnorm.language import DateRule, DateSequel
from newsnorm.languages.patterns import END, any_of, before, behind, one_of, phrase
from newsnorm.timex import Cell, Expression, Nth, Stretch, Within
from newsnorm.timex.calendar import month as month_cell
from newsnorm.timex.calendar import year as year_cell

from .pieces import (
    AND,
    ANY_YEAR,
    DAY,
    GAP,
    LONG_MONTH,
    MONTH,
    MONTH_HEADS,
    NO_PLURAL,
    ORDINAL,
    SPELLED_YEAR,
    TOLD,
    WHICH_WORD,
    YEAR,
    month,
    ordinal,
    which,
    year_of_which,
)
from .pieces import year as year_number
from .words import SHORT_MONTHS, TENS

_COUNTED = one_of((
    "people", "men", "women", "troops", "soldiers", "prisoners", "residents", "students", "workers", "employees",
    "shares", "points", "jobs", "votes", "homes", "houses", "mile", "miles", "tons", "tonnes", "feet", "foot", "meters",
    "metres", "kilometers", "kilometres", "km", "acres", "hectares", "dollars", "pounds", "words", "block", "blocks",
    "hours", "days", "grams", "kg", "kilograms", "kilos", "litres", "liters", "gallons", "barrels", "watts",
    "megawatts", "degrees", "calories", "euros",
))  # fmt: skip
"""What follows four figures that count something."""
_NUMBERED = (
    "Resolution", "Flight", "Route", "Highway", "Interstate", "Room", "No.", "Number", "Windows", "Section", "Article",
    "Page", "page", "Psalm", "Boeing", "Model", "Order", "Channel", "Bill", "Rule", "Law", "Directive", "Suite", "Unit",
    "Studio", "Agenda", "Lot", "Gate", "Type", "Mark", "Apollo", "Office", "Category", "about", "some", "About", "Some",
)  # fmt: skip
"""What stands before four figures that number a thing or count things."""
_ADDRESS = re.compile(
    r"\s(?:[NSEW]\.?\s|(?:North|South|East|West)\s)?(?:[A-Z0-9][\w'-]{0,20}\s){1,3}?"
    r"(?:St|Ave|Rd|Dr|Blvd|Hwy|Ln|Pkwy|Street|Avenue|Road|Drive|Boulevard|Highway|Lane|Parkway|Terrace|Court)\b"
)
"""What follows the number of a house: "1200 E. Elm St."."""
_MAKE = one_of((
    "Acura", "Audi", "BMW", "Bentley", "Buick", "Cadillac", "Chevrolet", "Chevy", "Chrysler", "Datsun", "Dodge",
    "Ferrari", "Fiat", "Ford", "GMC", "Harley-Davidson", "Honda", "Hyundai", "Infiniti", "Isuzu", "Jaguar", "Jeep",
    "Kawasaki", "Kia", "Lamborghini", "Land Rover", "Lexus", "Lincoln", "Mazda", "Mercedes", "Mercedes-Benz", "Mercury",
    "Mitsubishi", "Nissan", "Oldsmobile", "Peugeot", "Plymouth", "Pontiac", "Porsche", "Range Rover", "Renault",
    "Rolls-Royce", "Saab", "Saturn", "Skoda", "Subaru", "Suzuki", "Tesla", "Toyota", "Vauxhall", "Volkswagen", "Volvo",
    "Yamaha",
))  # fmt: skip
_MODEL = re.compile(
    rf" {_MAKE} (?:[A-Z0-9]|(?:car|convertible|coupe|hatchback|minivan|motorbike|motorcycle|pickup|saloon|sedan|truck"
    r"|van|wagon)\b)"
)
"""What follows the year of a model: "a 1998 Honda Civic"."""
_COUNTED_THINGS = re.compile(rf"\s(?:[a-z]{{2,20}}\s)?{NO_PLURAL}[a-z]{{3,20}}s\b")
"""What follows a number of things."""
_FIRST_BARE_YEAR = 1800
"""A year before this one is hardly printed without a word that tells it to be one."""
_YEAR_WORDS = ("in", "since", "by", "until", "during", "the", "a", "its", "his", "her", "their", "late", "early")
_TELLS_A_YEAR = behind(_YEAR_WORDS, " ")
_TELLS_A_DATE = behind(("in", "since", "by", "until", "during", "of", "from", "after", "before"), " ")
_MAY_TELL_A_YEAR = behind((*_YEAR_WORDS, "of", "from", "between", "and", "after", "before", "to"), " ")
_STROKE = re.compile(r"/(?P<next>[0-9]{2})(?![0-9])")
"""The year after a stroke, in "2023/24"."""
_SURELY_TIME_NEXT = behind(
    (
        "in", "of", "since", "until", "till", "from", "between", "during", "before", "after", "through", "throughout",
        "early", "late", "mid", "this", "last", "next", "every", "each", "around",
    ),
    r"[\s-]",
)  # fmt: skip
_MAYBE_TIME_NEXT = behind(("by", "to", "and", "or", "for", "on", "the", "that"), r"\s")
_RANGE_NEXT = re.compile(rf"(?:\s?[-–—]\s?|\s(?:through|to|until)\s)(?:{MONTH}|{YEAR})")
"""What follows a month that begins a range: "March through June"."""
_RANGE_BEFORE = re.compile(rf"{MONTH}\s?[-–—&]\s?\Z")
"""What stands before one that ends a range: "Jan.-Sept."."""
_DASHES = frozenset("-–—&")
_EVENT_NEXT = re.compile(r"\s(?:Revolution|War|Crisis|Madness|Fools|Uprising|Movement|Coup|Manifesto|Surprise)\b")
_BLACK = behind(("Black", "Red"), r"\s")
"""What makes a month a part of a name: "Black September", "the October Revolution"."""
_NAME_NEXT = re.compile(r" (?:[A-Z][a-zß-öø-ÿā-ž]+\b|said\b|says\b|told\b|(?:for|of|on) [A-Z])")
_ALSO_NAMES = frozenset(("march", "april", "may", "june", "august", *SHORT_MONTHS))
_ALSO_WORDS = _ALSO_NAMES - {"april", "june", "august"}
_NEAR = 12
"""So many characters before a name are looked at."""


def _month(found: re.Match[str]) -> Expression | None:
    number = month(found["month"])
    chosen, year, shared, whose = found.group("which", "year", "shared", "whose")
    if year or shared:
        return Stretch(month_cell(year_number(year or shared), number))
    if whose:
        return Within(Nth("month", number), year_of_which(whose))
    if not chosen and _is_a_name(found):
        return None
    return _which_month(number, chosen)


@lru_cache(maxsize=256)
def _which_month(number: int, chosen: str | None) -> Expression:
    return Nth("month", number, which(chosen))


def _is_a_name(found: re.Match[str]) -> bool:
    """Whether "April" is a person, "March" an act, "May" a verb: by the words on either side."""
    text, start, end = found.string, found.start(), found.end()
    if _EVENT_NEXT.match(text, end) or _BLACK.match(text, start):
        return True
    word = found["month"].rstrip(".").lower()
    alone = end - start == len(text)
    if word not in _ALSO_NAMES or alone or _SURELY_TIME_NEXT.match(text, start):
        return False
    if _RANGE_NEXT.match(text, end):
        return False
    if not _DASHES.isdisjoint(text[max(0, start - 2) : start]) and _RANGE_BEFORE.search(
        text, max(0, start - _NEAR), start
    ):
        return False
    if _NAME_NEXT.match(text, end):
        return True
    return word in _ALSO_WORDS and not _MAYBE_TIME_NEXT.match(text, start)


def _year(found: re.Match[str]) -> Expression | None:
    text, start, end = found.string, found.start(), found.end()
    mark = text[start - 1 : start]
    if (mark == "-" or mark.isspace()) and text.endswith(_NUMBERED, 0, start - 1):
        return None
    if text[end : end + 1] == " ":
        if _MODEL.match(text, end) and not _TELLS_A_DATE.match(text, start):
            return None
        if _ADDRESS.match(text, end) and not _TELLS_A_YEAR.match(text, start):
            return None
        if (
            int(found["year"]) < _FIRST_BARE_YEAR
            and _COUNTED_THINGS.match(text, end)
            and not _MAY_TELL_A_YEAR.match(text, start)
        ):
            return None
    if mark == '"' == text[end : end + 1]:
        return None  # a title
    follower = _STROKE.match(text, end)
    if follower and int(follower["next"]) != (int(found["year"]) + 1) % 100:
        return None  # "reference 1432/24"
    return _in_figures(found["year"])


@lru_cache(maxsize=512)
def _in_figures(year: str) -> Expression:
    return Stretch(year_cell(int(year)))


def _later_year(found: re.Match[str], before: Expression) -> Expression | None:
    """The "45" of "1939-45"."""
    if not isinstance(before, Stretch) or before.cell.unit != "year":
        return None
    figures = found["said"]
    year = int(figures) if len(figures) == 4 else before.cell.index // 100 * 100 + int(figures)
    return Stretch(year_cell(year)) if year > before.cell.index else None


def _spelled_year(found: re.Match[str]) -> Expression:
    return Stretch(year_cell(year_number(found["year"]) if found["year"] else 2000))


_SPELLED_DECADES = [word[:-1] + "ies" for word in TENS]


def _decade(found: re.Match[str]) -> Expression:
    """A decade; but "the 1800s" are a century."""
    if found["century"]:
        return Stretch(Cell("century", int(found["century"])))
    return Stretch(Cell("decade", int(found["decade"] or "19" + found["short"])))


def _spelled_decade(found: re.Match[str]) -> Expression:
    return Stretch(Cell("decade", 190 + TENS[found["decade"].lower()[:-3] + "y"] // 10))


def _century(found: re.Match[str]) -> Expression:
    return Stretch(Cell("century", (21 if "-" in found["nth"] else ordinal(found["nth"])) - 1))


_NTH_CENTURY = rf"(?:[12]?[0-9](?:st|nd|rd|th)|{ORDINAL}|twenty-first)"

RULES = (
    DateRule(
        "en.month",
        MONTH_HEADS,
        phrase(
            rf"(?:(?P<which>{WHICH_WORD}) )?(?P<month>{MONTH})(?! {DAY}{END}|-a-)"
            rf"(?:,? (?:of )?(?:(?P<year>{ANY_YEAR})|(?P<whose>last|this|next|{TOLD}) year))?"
            rf"(?=(?:{AND}{LONG_MONTH},? (?P<shared>{YEAR}))?)"
        ),
        _month,
        (
            "The bridge opened in ⟦XXXX-06|June⟧.",
            "It began in ⟦2022-02|February 2022⟧.",
            "It ended in ⟦1944-06|June '44⟧.",
            "It closed in ⟦1997-01|January nineteen ninety-seven⟧.",
            "Prices rose ⟦XXXX-04|last April⟧.",
            "It closed in ⟦XXXX-07|July last year⟧.",
            "It began in ⟦2006-06|June 2006⟧ and ended in ⟦2006-10|October of that year⟧.",
            "It was built from ⟦2020-03|March⟧ to ⟦2020-05|May 2020⟧.",
            "Closed: ⟦XXXX-03|March⟧ through ⟦XXXX-06|June⟧.",
        ),
        (
            "Theresa May resigned.",
            "The October Revolution is told of in Black September.",
            "They met at Mar-a-Lago.",
            "Thousands joined the March for Homes.",
            "The minister, Jan Kowal, resigned.",
        ),
        fallback=True,
    ),
    DateRule(
        "en.year",
        ("0000", "year"),
        phrase(
            rf"(?<![$£€#/.,:&])(?<![A-Z0-9]-)(?<!\s[0-9]{{3}}\s)(?:the year )?(?P<year>{YEAR})"
            rf"(?![%:]|/(?![0-9]{{2}}{END})|-[a-z]|-(?!(?:1[0-9]|20)?[0-9]{{2}}(?![\w-]))[0-9])(?!{GAP}{_COUNTED}{END})"
        ),
        _year,
        ("The bridge opened in ⟦1998|1998⟧.", "It will open by ⟦2030|the year 2030⟧."),
        (
            "It cost $1,989.",
            "It burned in the 1600 block of Elm Street.",
            "Call 1999-4500.",
            "Flight 1907 was late.",
            'She read "1984" again.',
            "Quote reference 1432/24.",
            "About 1500 men fell.",
            "They marched 2000 miles.",
            "Some 1500 birds died.",
            "It stands at 1905 E. Elm St. in Oslo.",
            "They have seen 1104 foxes there.",
            "Call 0800 138 1016.",
            "He drove off in her 1998 Honda Civic.",
        ),
        opens=("the year", "0"),
    ),
    DateRule(
        "en.year-spelled",
        ("nineteen", "eighteen", "thousand", "twenty", "year"),
        phrase(rf"(?:the year )?(?:(?P<year>(?!tw){SPELLED_YEAR}|(?<=[Ii]n\s){SPELLED_YEAR})|(?<=year\s)two thousand)"),
        _spelled_year,
        (
            "It opened in ⟦1996|nineteen ninety-six⟧.",
            "It closed in ⟦2004|two thousand and four⟧.",
            "It must end by ⟦2000|the year two thousand⟧.",
        ),
        ("Nineteen people died.",),
        opens=(
            "the year",
            "eighteen",
            "nineteen",
            "twenty",
            "two",
        ),
    ),
    DateRule(
        "en.decade",
        ("0000s", "00s", *before(("0000",), ("s",))),
        phrase(
            r"(?:the )?(?:(?P<century>1[0-8])00|(?:(?P<decade>(?:1[0-9]|20)[0-9])|(?:'|(?<='))(?P<short>[1-9]))0)"
            r"(?:s|(?:(?<=the\s[0-9]{4})|(?<=early\s[0-9]{4})|(?<=late\s[0-9]{4})|(?<=mid-[0-9]{4}))'s)"
        ),
        _decade,
        (
            "The mill closed in ⟦198|the 1980s⟧.",
            "It was built in ⟦196|the '60s⟧.",
            "It dates from ⟦18|the 1800s⟧.",
            "It fell in ⟦199|the 1990's⟧.",
        ),
        ("She is in her 30s.",),
    ),
    DateRule(
        "en.decade-spelled",
        tuple(_SPELLED_DECADES),
        phrase(rf"the (?:[Rr]oaring |[Ss]winging )?(?P<decade>{any_of(_SPELLED_DECADES)})"),
        _spelled_decade,
        ("The mill closed in ⟦199|the nineties⟧.",),
        ("She is in her nineties.",),
        opens=("the",),
    ),
    DateRule(
        "en.century",
        ("century", "centuries"),
        phrase(rf"(?:the )?(?P<nth>{_NTH_CENTURY}){GAP}centur(?:y|ies)"),
        _century,
        ("The church dates from ⟦10|the 11th century⟧.",),
    ),
    DateRule(
        "en.century-of-several",
        ("centuries",),
        phrase(
            rf"(?:the )?(?P<nth>{_NTH_CENTURY})"
            rf"(?=(?:(?:, |-|,? (?:and|or|to) )(?:the )?{_NTH_CENTURY}){{1,3}}{GAP}centuries)"
        ),
        _century,
        ("It was built in ⟦16|the 17th⟧, ⟦17|18th⟧ and ⟦18|19th centuries⟧.",),
        apart=True,
    ),
)

SEQUELS = (
    DateSequel(
        "en.year-after-year",
        phrase(r"[-–—/](?P<said>(?:1[0-9]|20)?[0-9]{2})(?![0-9]|[-/.,][0-9])"),
        _later_year,
        ("The war of ⟦1939|1939⟧-⟦1945|45⟧ was over.", "It ran from ⟦1914|1914⟧-⟦1918|1918⟧."),
        ("Call 1939-4500.",),
        after=(Stretch,),
    ),
)
