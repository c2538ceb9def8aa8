"""Back or ahead? What a name that returns ("Tuesday", "June", "Nov. 6") means on a given day.

The rules were measured on news text; docs/explanation/direction.md has the figures.
"""

import datetime
from typing import NamedTuple

from .calendar import Cell
from .expressions import Which
from .values import Direction

WEEKDAY_REACH = 4
"""A weekday that the clause looks forward to lies at most so many days ahead, unless it does so surely."""
MONTH_REACH = 4
"""A month without a year lies ahead if it is at most so many months away."""
DAY_REACH = 120
"""A day of a month, without a year, lies ahead if it is at most so many days away."""
TOLD_REACH = 214
"""In a chronicle, where one thing follows another, so many days."""


class Scene(NamedTuple):
    """What surrounds an expression: the day of the article, and what was spoken of before.

    ``direction`` is the caller's wish; ``ahead`` says that the clause looks forward, and ``surely`` that it tells what
    will be done; ``behind`` says that it tells what was done. ``reference`` is the date last spoken of, ``period`` the
    quarter that the figures nearby belong to. ``day_first`` tells the order of "06/11/2024", where the caller knows it.
    ``told`` is the date that a chronicle has come to: from there, not from the day of the article, names that return
    are understood.
    """

    anchor: datetime.date | None = None
    direction: Direction | None = None
    ahead: bool = False
    reference: Cell | None = None
    period: Cell | None = None
    day_first: bool | None = None
    told: Cell | None = None
    behind: bool = False
    surely: bool = False


NEAREST_PAST = "nearest-past"
"""The rule that chooses a past day where nothing speaks for a coming one."""
FUTURE_CUE = "future-cue"
"""The rule that chooses a coming weekday or season because the clause looks forward."""
AHEAD_ALONE = frozenset((f"within-{MONTH_REACH}", f"within-{DAY_REACH}"))
"""The rules that choose a coming month or day by its nearness alone."""
BEHIND_ALONE = frozenset((f"beyond-{MONTH_REACH}", f"beyond-{DAY_REACH}"))
"""The rules that choose a past month or day because the coming one is far."""
DEADLINE = "deadline"
"""The rule that chooses the coming one, however far, by which something is to be done."""
PUT_OFF = "put-off"
"""The rule that chooses the coming weekday, however far, to which something was put off."""
PAST_TENSE = "past-tense"
"""The rule that chooses the past one where the clause tells of what was done."""
ALONE = frozenset((NEAREST_PAST, *AHEAD_ALONE, *BEHIND_ALONE))
"""The rules that choose a direction where the clause tells none."""
COUNTED = "article"
"""The rule of what is counted from the day of the article: "yesterday", "June this year"."""


class Turn(NamedTuple):
    """How far away the one that is meant lies (negative: back), which way that is, and the rule that chose it."""

    offset: int
    direction: Direction | None
    why: str


def turn(ahead: int, cycle: int, which: Which, scene: Scene, reach: int, cue_reach: int = 0) -> Turn:
    """Which of the cells that come round every ``cycle``: the next is ``ahead`` away, and 0 is the present one.

    ``reach`` is how far ahead it may lie on its own, ``cue_reach`` how far where the clause looks forward.

    >>> turn(6, 7, "nearest", Scene(), reach=0, cue_reach=4)
    Turn(offset=-1, direction='past', why='nearest-past')
    """
    back = ahead - cycle
    if which in ("last", "before"):
        return Turn(back, "past", "said")
    if which in ("next", "after"):
        return Turn(ahead or cycle, "future", "said")
    if scene.told and cue_reach:
        return Turn(ahead, "future", "told")
    if scene.direction == "past":
        return Turn(back if ahead else 0, "past", "asked")
    if scene.direction == "future":
        return Turn(ahead or (0 if reach else cycle), "future", "asked")
    if scene.behind:
        return Turn(back, "past", PAST_TENSE) if ahead else Turn(0, None, PAST_TENSE)
    if ahead == 0:
        return Turn(0, "past" if cue_reach else None, f"within-{reach}" if reach else NEAREST_PAST)
    if ahead <= reach:
        return Turn(ahead, "future", f"within-{reach}")
    if scene.ahead and ahead <= cue_reach:
        return Turn(ahead, "future", FUTURE_CUE)
    return Turn(back, "past", f"beyond-{reach}" if reach else NEAREST_PAST)


def nearest(days: list[int], which: Which, scene: Scene, today: int) -> Turn | None:
    """Which of the days of one name, given by their numbers; None where there is none on that side.

    >>> nearest([100, 465, 831], "nearest", Scene(), today=370)
    Turn(offset=95, direction='future', why='within-120')
    """
    past = [day for day in days if day < today or (day == today and which == "nearest")]
    future = [day for day in days if day > today or (day == today and which == "nearest")]
    back = Turn(past[-1] - today, "past", f"beyond-{DAY_REACH}") if past else None
    ahead = Turn(future[0] - today, "future" if future[0] > today else None, f"within-{DAY_REACH}") if future else None
    reach = TOLD_REACH if scene.told else DAY_REACH
    if which != "nearest":
        chosen = back if which in ("last", "before") else ahead
        return chosen and chosen._replace(why="said")
    if scene.direction:
        chosen = back if scene.direction == "past" else ahead
        return chosen and chosen._replace(why="asked")
    if scene.behind and back:
        return back._replace(why=PAST_TENSE)
    return ahead if ahead and (ahead.offset <= reach or not back) else back
