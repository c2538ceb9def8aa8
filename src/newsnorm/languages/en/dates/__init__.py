"""How English speaks of days: the rules by room, and the words that stand before an expression."""

import re

from newsnorm.language import DateGrammar

from . import amounts, clock, days, feasts, months, periods, references, relative, retold, sets, weekdays
from .cues import AHEAD, AHEAD_AFTER, CLAUSE
from .pieces import MONTH, NUMBER, SPACE, any_of
from .words import ONES, OPENERS, ORDINALS, TEENS, TENS, WHICH

_A_NUMBER_NEXT = rf"(?=[0-9]|{NUMBER}|[Aa]n?{SPACE}|[Hh]alf|[Ss]everal|[Nn]oon|[Mm]id|[Yy]ear|{MONTH}|the{SPACE})"

DATES = DateGrammar(
    rules=(
        *weekdays.RULES,
        *days.RULES,
        *months.RULES,
        *periods.RULES,
        *feasts.RULES,
        *clock.RULES,
        *relative.RULES,
        *retold.RULES,
        *references.RULES,
        *amounts.RULES,
        *sets.RULES,
    ),
    sequels=days.SEQUELS,
    openers=frozenset((*OPENERS, *WHICH, *ONES, *TEENS, *TENS, *ORDINALS)),
    qualifier=re.compile(
        "|".join(
            rf"(?P<{mod}>{pattern})"
            for mod, pattern in {
                "START": rf"(?:[Tt]he{SPACE})?[Ee]arl(?:y|ier){SPACE}(?:in{SPACE}|on{SPACE})?|[Ee]arly-"
                rf"|[Tt]he{SPACE}(?:beginning|start){SPACE}of{SPACE}",
                "MID": rf"(?:[Tt]he{SPACE})?[Mm]id{SPACE}|(?:[Tt]he{SPACE}(?=mid-[0-9]))?[Mm]id-|[Tt]he{SPACE}middle{SPACE}of{SPACE}",
                "END": rf"(?:[Tt]he{SPACE})?[Ll]ater?{SPACE}(?:in{SPACE}|on{SPACE})?|[Ll]ate-|[Tt]he{SPACE}end{SPACE}of{SPACE}",
                "EQUAL_OR_LESS": rf"{any_of(['up to', 'no more than', 'not more than', 'at most'])}{SPACE}",
                "EQUAL_OR_MORE": rf"{any_of(['at least', 'no less than', 'not less than'])}{SPACE}",
                "LESS_THAN": rf"{any_of(['nearly', 'almost', 'less than', 'under', 'not quite'])}{SPACE}{_A_NUMBER_NEXT}",
                "MORE_THAN": rf"{any_of(['more than', 'over', 'well over'])}{SPACE}(?!the){_A_NUMBER_NEXT}",
                "APPROX": rf"{any_of(['about', 'around', 'approximately', 'roughly', 'some'])}{SPACE}(?!the{SPACE}(?:future|past)){_A_NUMBER_NEXT}",
            }.items()
        )
    ),
    ahead=AHEAD,
    ahead_after=AHEAD_AFTER,
    clause=CLAUSE,
)
