"""How English speaks of days: the rules by room, and the words that stand before an expression."""

import re

from newsnorm.language import DateGrammar

from . import amounts, days, months, periods, references, relative, weekdays
from .pieces import SPACE, any_of
from .words import ONES, ORDINALS, TEENS, TENS, WHICH

_OPENERS = [
    "the",
    "this",
    "that",
    "a",
    "an",
    "its",
    "few",
    "several",
    "many",
    "some",
    "couple",
    "of",
    "half",
    "hundred",
    "thousand",
    "dozen",
    "good",
    "first",
    "more",
    "near",
    "right",
    "fiscal",
    "early",
    "earlier",
    "late",
    "later",
    "mid",
    "middle",
    "beginning",
    "start",
    "end",
    "about",
    "around",
    "nearly",
    "almost",
    "less",
    "than",
    "at",
    "least",
    "up",
    "to",
    "over",
    "no",
    "0",
    "00",
    "000",
    "0000",
    "0st",
    "0nd",
    "0rd",
    "0th",
    "00st",
    "00nd",
    "00rd",
    "00th",
]

DATES = DateGrammar(
    rules=(
        *weekdays.RULES,
        *days.RULES,
        *months.RULES,
        *periods.RULES,
        *relative.RULES,
        *references.RULES,
        *amounts.RULES,
    ),
    sequels=days.SEQUELS,
    openers=frozenset((*_OPENERS, *WHICH, *ONES, *TEENS, *TENS, *ORDINALS)),
    qualifier=re.compile(
        "|".join(
            rf"(?P<{mod}>{pattern})"
            for mod, pattern in {
                "START": rf"(?:[Tt]he{SPACE})?[Ee]arl(?:y|ier)(?:-|{SPACE}(?:in{SPACE})?)"
                rf"|[Tt]he{SPACE}(?:beginning|start){SPACE}of{SPACE}",
                "MID": rf"(?:[Tt]he{SPACE})?[Mm]id(?:-|{SPACE})|[Tt]he{SPACE}middle{SPACE}of{SPACE}",
                "END": rf"(?:[Tt]he{SPACE})?[Ll]ate[r]?(?:-|{SPACE}(?:in{SPACE})?)|[Tt]he{SPACE}end{SPACE}of{SPACE}",
                "EQUAL_OR_LESS": rf"{any_of(['up to', 'no more than', 'not more than', 'at most'])}{SPACE}",
                "EQUAL_OR_MORE": rf"{any_of(['at least', 'no less than', 'not less than'])}{SPACE}",
                "LESS_THAN": rf"{any_of(['nearly', 'almost', 'less than', 'under'])}{SPACE}",
                "MORE_THAN": rf"{any_of(['more than', 'over'])}{SPACE}(?=[aA0-9]|{any_of({**ONES, **TEENS, **TENS})})",
                "APPROX": rf"{any_of(['about', 'around', 'approximately', 'roughly', 'some'])}{SPACE}",
            }.items()
        )
    ),
    ahead=re.compile(r"\b(?:will|would|shall|should|to be|scheduled|expected|plans?|set to|due|next|by|until)\b"),
    clause=re.compile(r"[.;:!?\"\n]\s|\s[—–-]\s|, "),
)
