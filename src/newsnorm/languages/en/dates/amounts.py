"""Lengths of time: "two years", "the past three months", "several weeks", "a 10-year treaty"."""

import re
from typing import Literal

from newsnorm.language import DateRule
from newsnorm.timex import Amount, Expression

from .pieces import ANY_UNIT, COUNT, END, GAP, SPACE, UNIT_HEADS, number, unit
from .words import PLURALS

_SIDES: dict[str, Literal["past", "future"]] = {"last": "past", "past": "past", "next": "future", "coming": "future"}


def _read(found: re.Match[str]) -> Expression | None:
    count, words = found["number"], found["unit"].lower()
    if count is None and words not in PLURALS:
        return None
    return Amount(number(count) if count else None, unit(words), _SIDES.get((found["side"] or "").lower()))


RULES = (
    DateRule(
        "en.amount",
        UNIT_HEADS,
        re.compile(
            rf"(?:(?:[Tt]he{SPACE})?(?P<side>[Ll]ast|[Pp]ast|[Nn]ext|[Ff]irst|[Cc]oming){SPACE}|[Tt]he{SPACE})?(?:(?P<number>{COUNT}){GAP}(?:more{SPACE})?)?"
            rf"(?P<unit>{ANY_UNIT}){END}"
        ),
        _read,
        ("It took ⟦P2Y|two years⟧.", "Prices rose in ⟦P3M|the past three months⟧.", "It lasted ⟦PXW|several weeks⟧."),
    ),
)
