"""Lengths of time: "two years", "the past three months", "several weeks", "a 10-year treaty"."""

import re
from typing import Literal

from newsnorm.language import DateRule
from newsnorm.timex import Amount, Expression

from .pieces import ANY_UNIT, COUNT, END, GAP, NUMBER, SPACE, UNIT, UNIT_HEADS, UNITS, number, unit

_SIDES: dict[str, Literal["past", "future"]] = {
    "last": "past",
    "past": "past",
    "previous": "past",
    "next": "future",
    "coming": "future",
}
_SIDE = r"[Ll]ast|[Pp]ast|[Pp]revious|[Nn]ext|[Cc]oming|[Ff]irst|[Ll]atest|[Ff]inal|[Ff]ollowing|[Ee]arly|[Yy]ear-(?:ago|earlier)"
_KINDS = rf"(?:(?:more|additional|extra|further|full|straight|consecutive|trading|working|business|long|short){SPACE})"
_SO_MANY = rf"(?:{SPACE}or{SPACE}(?:so|more|less))"
_RATE = re.compile(r"(?:[0-9]|illion|cents|percent|[a-z]s|once|twice|times)[ \n]\Z")
"""What stands before "a year" where it is a rate: "$500 million a year", "four flights a week"."""
_MEASURES = re.compile(
    r"\b(?:[Ff]or|[Ii]n|[Ww]ithin|[Aa]fter|[Oo]ver|[Tt]han|[Oo]f|[Bb]y|[Jj]ust|[Oo]nly|[Tt]akes?|[Tt]ook|[Ll]asts?|lasted|[Ss]pen[dt]"
    r"|[Ll]east|[Nn]early|[Aa]bout|[Aa]lmost|[Qq]uite|[Tt]hrough|[Dd]uring|and|or|[Uu]nder|[Oo]nce|[Bb]arely|[Hh]ardly)[ \n]\Z"
)
"""What stands before "a year" where it is a length."""


def _amount(found: re.Match[str]) -> Expression | None:
    words = found["number"]
    if words.lower() in ("a", "an") and not _MEASURES.search(found.string, max(0, found.start() - 12), found.start()):
        return None
    count = number(words)
    if found["half"] and count is not None:
        count += 0.5
    length = unit(found["unit"])
    if length in ("second", "quarter") and found["unit"] == length and "-" not in found[0]:
        return None  # "a second group", "a quarter of them"
    return Amount(count, length)


def _anchored(found: re.Match[str]) -> Expression | None:
    count, words = found["number"], found["unit"]
    if count is None and words == unit(words):
        return None
    return Amount(number(count) if count else None, unit(words), _SIDES.get(found["side"].lower()))


RULES = (
    DateRule(
        "en.amount",
        UNIT_HEADS,
        re.compile(
            rf"(?:[Tt]he{SPACE})?(?P<number>{COUNT})(?:(?P<half>{SPACE}and{SPACE}a{SPACE}half)|(?:{SPACE}(?:to|or){SPACE}|-){NUMBER})?"
            rf"{SPACE}{_KINDS}?(?P<unit>{ANY_UNIT}){_SO_MANY}?{END}"
            rf"(?!{SPACE}old\b|-old\b| of an? )"
        ),
        _amount,
        (
            "It took ⟦P2Y|two years⟧.",
            "They waited for ⟦P1W|a week⟧.",
            "She was held ⟦P18M|18 months⟧.",
            "It lasted ⟦PXW|several weeks⟧.",
            "They need ⟦P2W|two to three weeks⟧.",
        ),
        (
            "It costs $2 million a year.",
            "A second group joined them.",
            "He is 52 years old.",
            "About three-quarters of the crop was lost.",
            "He spoke on 60 Minutes.",
        ),
    ),
    DateRule(
        "en.amount-adjective",
        UNIT_HEADS,
        re.compile(
            rf"(?P<number>{NUMBER}|[Ss]everal|[Mm]ulti|[Hh]alf)-(?P<unit>{UNIT})(?:-long)?{END}(?!-old\b|{SPACE}old\b)"
        ),
        lambda found: Amount(number(found["number"]), unit(found["unit"])),
        ("They signed a ⟦P10Y|10-year⟧ treaty.", "It ended the ⟦P8Y|eight-year⟧ war."),
        ("The 6-year-old boy was found.",),
    ),
    DateRule(
        "en.amount-anchored",
        (*UNIT_HEADS, "past"),
        re.compile(
            rf"(?:[Tt]he{SPACE}(?:very{SPACE})?)?(?P<side>{_SIDE}){SPACE}"
            rf"(?:(?P<number>{COUNT})(?:{SPACE}(?:to|or){SPACE}{NUMBER})?{GAP})?{_KINDS}?(?P<unit>{ANY_UNIT}){_SO_MANY}?{END}"
        ),
        _anchored,
        (
            "Prices rose in ⟦P3M|the past three months⟧.",
            "It grew in ⟦P9M|the first nine months⟧.",
            "It may fall in ⟦PXD|the next few days⟧.",
        ),
    ),
    DateRule(
        "en.amount-recent",
        (*UNIT_HEADS, "recent"),
        re.compile(
            rf"(?:[Tt]he{SPACE}most{SPACE})?[Rr]ecent{SPACE}(?P<unit>{UNITS})(?:{SPACE}(?:and|or){SPACE}{UNITS})?{END}"
        ),
        lambda found: Amount(None, unit(found["unit"]), "past"),
        ("Prices rose in ⟦PXM|recent months⟧.",),
    ),
    DateRule(
        "en.amount-bare",
        UNIT_HEADS,
        re.compile(
            rf"(?:[Tt]he{SPACE})?(?<!atter of )(?<![0-9] )(?P<unit>{UNITS}|Years|Months|Weeks|Days|Hours|Minutes|Decades|Centuries)"
            rf"(?:{SPACE}(?:and|or){SPACE}{UNITS}|{SPACE}ahead|{SPACE}to{SPACE}come)?{END}(?!{SPACE}(?:old|apart)\b)"
        ),
        lambda found: None if found["unit"] == "quarters" else Amount(None, unit(found["unit"])),
        ("They waited for ⟦PXY|years⟧.", "Talks go on in ⟦PXW|the weeks ahead⟧."),
        ("The fleet's living quarters burned.",),
    ),
    DateRule(
        "en.amount-another",
        UNIT_HEADS,
        re.compile(
            rf"(?:[Aa]n(?:other|{SPACE}(?:additional|extra|entire))|[Aa]{SPACE}(?:full|whole|further)|[Tt]he{SPACE}(?:entire|whole)){SPACE}(?P<unit>minute|hour|day|week|month|year|decade|century){END}"
        ),
        lambda found: Amount(1, unit(found["unit"])),
        ("They will wait ⟦P1M|another month⟧.",),
        ("There is another second baseman.",),
    ),
    DateRule(
        "en.amount-half",
        UNIT_HEADS,
        re.compile(
            rf"[Hh]alf{SPACE}(?:an?{SPACE})?(?P<unit>hour|day|year|decade|century){END}|(?P<an>[Aa]n?|[Oo]ne){SPACE}(?P<whole>{UNIT}){SPACE}and{SPACE}a{SPACE}half{END}"
        ),
        lambda found: Amount(0.5, unit(found["unit"])) if found["unit"] else Amount(1.5, unit(found["whole"])),
        ("It took ⟦PT30M|half an hour⟧.", "It took ⟦P1Y6M|a year and a half⟧."),
    ),
)
