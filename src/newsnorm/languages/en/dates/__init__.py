"""How English speaks of days: the rules by room, and the words that stand before an expression."""

from newsnorm.language import DateGrammar

from . import amounts, clock, days, edges, eras, feasts, months, periods, references, relative, retold, sets, weekdays
from .cues import (
    AHEAD,
    AHEAD_AFTER,
    BEHIND,
    BEHIND_AFTER,
    BEHIND_NEXT,
    CLAUSE,
    DEADLINE,
    LISTED,
    MOVES,
    NARROWING,
    OPENING,
    ORIGIN,
    PAIRED,
    PUT_OFF,
    QUALIFIER,
    RANGES,
)
from .words import MIDDLES, ONES, OPENERS, ORDINALS, TEENS, TENS, WHICH

DATES = DateGrammar(
    rules=(
        *weekdays.RULES,
        *days.RULES,
        *months.RULES,
        *edges.RULES,
        *eras.RULES,
        *periods.RULES,
        *feasts.RULES,
        *clock.RULES,
        *relative.RULES,
        *retold.RULES,
        *references.RULES,
        *amounts.RULES,
        *sets.RULES,
    ),
    latent=amounts.LATENT,
    middles=frozenset(MIDDLES),
    joints=(*relative.JOINTS, *clock.JOINTS, *eras.JOINTS),
    sequels=(*days.SEQUELS, *months.SEQUELS),
    openers=frozenset((*OPENERS, *WHICH, *ONES, *TEENS, *TENS, *ORDINALS)),
    qualifier=QUALIFIER,
    narrowing=NARROWING,
    ahead=AHEAD,
    ahead_after=AHEAD_AFTER,
    deadline=DEADLINE,
    put_off=PUT_OFF,
    behind=BEHIND,
    behind_next=BEHIND_NEXT,
    behind_after=BEHIND_AFTER,
    opening=OPENING,
    listed=LISTED,
    ranges=RANGES,
    paired=PAIRED,
    origin=ORIGIN,
    moves=MOVES,
    clause=CLAUSE,
)
