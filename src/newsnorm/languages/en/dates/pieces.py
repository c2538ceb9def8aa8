"""Pieces of pattern that the rules of English share, and the readers of what they take.

A space in a piece stands for any break between words: `phrase` makes it so.
"""

from collections.abc import Iterable
from functools import lru_cache

from newsnorm.languages.patterns import END, one_of
from newsnorm.timex.expressions import Length, Shift, Which

from .words import (
    DAYPARTS,
    LENGTHS,
    MONTHS,
    ONES,
    ORDINALS,
    PLURALS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    STEP,
    TEENS,
    TENS,
    VAGUE_NUMBERS,
    WEEKDAYS,
    WHICH,
)


def name_forms(*tables: Iterable[str]) -> tuple[str, ...]:
    """How names are printed: with a capital, or in capitals throughout.

    >>> name_forms(["may"])
    ('May', 'MAY')
    """
    return tuple(form for table in tables for word in table for form in (word.capitalize(), word.upper()))


GAP = "(?: |-)"
TO = "(?: ?[-–—&] ?|,? (?:and|or|to|through|until) )"
AND = f"(?:{TO}|, )"
"""What joins two dates that share a month or a year."""

WEEKDAY = one_of(name_forms(WEEKDAYS))
ANY_WEEKDAY = rf"(?:{WEEKDAY}|{one_of(name_forms(SHORT_WEEKDAYS))}(?:\.|{END}))"
LONG_MONTH = one_of(name_forms(MONTHS))
MONTH = rf"(?:{LONG_MONTH}|{one_of(name_forms(SHORT_MONTHS))}(?:\.|{END}))"
SEASON = one_of(SEASONS)
DAYPART = one_of(DAYPARTS)
DAY = "(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9])"
YEAR = "(?:1[0-9]{3}|20[0-9]{2})(?![0-9]|[.,][0-9])"
SPELLED_YEAR = (
    rf"(?:(?:eighteen|nineteen|twenty) (?:{one_of(TENS)}(?:{GAP}{one_of(ONES)})?|{one_of(TEENS)})"
    rf"|two thousand (?:and )?{one_of([*ONES, *TEENS])})"
)
_OF_LAST_CENTURY = 40
"""Two figures from here on are of the last century."""
ANY_YEAR = f"(?:{YEAR}|'[0-9]{{2}}(?![0-9s])|{SPELLED_YEAR})"
ORDINAL = one_of(ORDINALS)
UNIT = one_of(LENGTHS)
UNITS = one_of(PLURALS)
ANY_UNIT = one_of([*PLURALS, *LENGTHS])
WHICH_WORD = f"(?:this (?:past|coming)|(?:the )?{one_of(WHICH)})"

TOLD = "that(?: same)?|the (?:same|following|next|previous)"
"""Which year, as counted from a date spoken of before."""

_SMALL = f"(?:{one_of(TENS)}(?:{GAP}{one_of(ONES)})?|{one_of([*ONES, *TEENS])})"
SPELLED = f"{_SMALL}(?: (?:hundred|thousand|dozen)(?: (?:and )?{_SMALL})?)?"
_FIGURES = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,4}(?:\.[0-9]{1,2})?)(?:[\s-][1-9]/[1-9]|\s?[¼½¾])?(?![0-9])"
NUMBER = f"(?:{_FIGURES}|{SPELLED})"
TO_NUMBER = f"(?: to | or | ?[-–] ?){NUMBER}"
"""The second of two numbers: "two to three", "6-8"."""
COUNT = f"(?:{NUMBER}|a (?:half|hundred|thousand|dozen|good many)|{one_of(VAGUE_NUMBERS)}|(?:a )?couple(?: of)?|an?)"

NO_PLURAL = r"(?!(?:is|was|has|as|its|his|this|across|plus|versus|towards|besides)\b)"
"""Before a word that ends with an s, and is a noun in the plural."""

NUMBER_OPENS = ("0", *ONES, *TEENS, *TENS)
COUNT_OPENS = (*NUMBER_OPENS, *VAGUE_NUMBERS, "a", "an", "couple")

WEEKDAY_HEADS = name_forms(WEEKDAYS)
SHORT_WEEKDAY_HEADS = name_forms(SHORT_WEEKDAYS)
MONTH_HEADS = name_forms(MONTHS, SHORT_MONTHS)
UNIT_HEADS = (*LENGTHS, *PLURALS)
DAY_HEADS = ("0", "00", "0st", "0nd", "0rd", "0th", "00st", "00nd", "00rd", "00th")


def weekday(word: str) -> int:
    """The number of a weekday, Monday being 1."""
    word = word.lower().rstrip(".")
    return WEEKDAYS.get(word) or SHORT_WEEKDAYS[word]


@lru_cache(maxsize=256)
def month(word: str) -> int:
    """The number of a month."""
    word = word.lower().rstrip(".")
    return MONTHS.get(word) or SHORT_MONTHS[word]


def unit(word: str) -> Length:
    """The unit that a word names, in the singular or the plural."""
    word = word.lower()
    return PLURALS.get(word) or LENGTHS[word]


def which(words: str | None) -> Which:
    """Which of its kind the words before a name choose.

    >>> which("this past"), which("next"), which(None)
    ('last', 'next', 'nearest')
    """
    return WHICH[words.split()[-1]] if words else "nearest"


def day(figures: str) -> int:
    """The number of a day: "6", "06", "6th"."""
    return int(figures.rstrip("stndrh"))


def year(words: str) -> int:
    """The number of a year, in figures or as it is spoken; of two figures, "'24" is of this century, "'44" of the last.

    >>> year("1998"), year("nineteen ninety-six"), year("two thousand and four"), year("'84")
    (1998, 1996, 2004, 1984)
    """
    if words[0] in "12":
        return int(words)
    if words[0] == "'":
        short = int(words[1:])
        return (2000 if short < _OF_LAST_CENTURY else 1900) + short
    hundreds, rest = words.split(maxsplit=1)
    if hundreds == "two":
        return 2000 + int(number(rest.split(maxsplit=1)[1]) or 0)
    return 100 * _HUNDREDS[hundreds] + int(number(rest) or 0)


def year_of_which(words: str) -> Shift:
    """The year of "last year" and "next year", or that of "that year" and "the following year".

    >>> year_of_which("last").count, year_of_which("the following").base
    (-1, 'reference')
    """
    if words in ("last", "this", "next"):
        return Shift("year", STEP[which(words)])
    return Shift("year", {"following": 1, "next": 1, "previous": -1}.get(words.split()[-1], 0), "reference")


def ordinal(word: str) -> int:
    """The number that "third", "3rd" or "21st" says."""
    return ORDINALS.get(word) or day(word)


@lru_cache(maxsize=1024)
def number(words: str) -> float | None:
    """The number that figures or words say; None for "several" and its like.

    >>> number("twenty-four"), number("2 1/2"), number("2½"), number("a hundred"), number("a few"), number("1,200")
    (24, 2.5, 2.5, 100, None, 1200)
    """
    total: float = 0
    for fraction, spelled in _FRACTIONS.items():
        words = words.replace(fraction, spelled)
    for word in words.replace(",", "").replace("-", " ").split():
        small = ONES.get(word) or TEENS.get(word) or TENS.get(word)
        if small:
            total += small
        elif word in _MULTIPLES:
            total = (total or 1) * _MULTIPLES[word]
        elif word == "half":
            total += 0.5
        elif word == "couple":
            total = 2
        elif "/" in word:
            over, under = word.split("/")
            total += int(over) / int(under)
        elif word[0] in "0123456789":
            total += float(word) if "." in word else int(word)
        elif word not in ("a", "an", "and", "of"):
            return None
    return total or 1


_FRACTIONS = {"¼": " 1/4", "½": " 1/2", "¾": " 3/4"}
_MULTIPLES = {"dozen": 12, "hundred": 100, "thousand": 1000}
_HUNDREDS = {"eighteen": 18, "nineteen": 19, "twenty": 20}
