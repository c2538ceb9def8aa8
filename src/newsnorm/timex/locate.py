"""Where on the calendar an expression lies, in its scene."""

from typing import Literal, NamedTuple, assert_never

from . import calendar
from .calendar import Cell, Unit
from .direction import COUNTED, FUTURE_CUE, MONTH_REACH, NEAREST_PAST, WEEKDAY_REACH, Scene, nearest, turn
from .expressions import (
    Amount,
    Clock,
    DayOf,
    Daypart,
    Edge,
    Expression,
    Feast,
    Figures,
    Nth,
    Qualified,
    Reference,
    Repeated,
    Shift,
    Stretch,
    Which,
    Within,
)
from .feasts import day_of_feast
from .values import Direction

Unresolved = Literal["vague", "impossible", "no anchor"]


class Located(NamedTuple):
    """The cell that is meant, or why there is none; and which way the words look."""

    cell: Cell | None
    problem: Unresolved | None = None
    direction: Direction | None = None
    why: str = ""


NO_ANCHOR = Located(None, "no anchor")
IMPOSSIBLE = Located(None, "impossible")
VAGUE = Located(None, "vague")

_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_IN_A_YEAR = {"month": 12, "quarter": 4, "season": 4, "half": 2}


def locate(expression: Expression, scene: Scene) -> Located:
    """The cell of the calendar that an expression means in its scene."""
    match expression:
        case Stretch():
            return Located(expression.cell)
        case Nth():
            return _nth(expression, scene)
        case DayOf():
            return _day(expression, scene)
        case Figures():
            return _figures(expression, scene)
        case Shift():
            return _shift(expression, scene)
        case Feast():
            return _feast(expression, scene)
        case Within():
            whole = locate(expression.whole, scene)
            return _within(expression.part, whole.cell, whole) if whole.cell else whole
        case Edge():
            return _edge(expression, scene)
        case Qualified():
            return locate(expression.of, scene)
        case Daypart() | Clock():
            return locate(expression.day, scene)
        case Amount() | Repeated() | Reference():
            return VAGUE
        case _:
            assert_never(expression)


def _found(cell: Cell | None, direction: Direction | None, why: str) -> Located:
    if cell is None or not (calendar.interval(cell) or calendar.is_before_christ(cell)):
        return IMPOSSIBLE
    return Located(cell, None, direction, why)


def _here(scene: Scene) -> Cell | None:
    """The day from which names that return are understood."""
    if scene.told:
        return calendar.enclosing("day", scene.told) if calendar.interval(scene.told) else None
    return calendar.day(scene.anchor) if scene.anchor else None


def _nth(said: Nth, scene: Scene) -> Located:
    if scene.reference and said.which in ("before", "after"):
        today: Cell | None = calendar.enclosing("day", scene.reference)
    else:
        today = _here(scene)
    if today is None:
        return NO_ANCHOR
    if said.unit == "weekday":
        if said.which == "this":
            return _found(calendar.enclosing("week", today).part("day", said.number), None, "said")
        reach = 6 if scene.surely else WEEKDAY_REACH  # any day but this one, or only the nearer ones
        chosen = turn((said.number - today.index) % 7, 7, said.which, scene, 0, reach)
        return _found(today.moved(chosen.offset), chosen.direction, chosen.why)
    if said.unit == "weekend":
        return _weekend(today, scene)
    if scene.told and scene.told.unit == "year" and said.which == "nearest":
        return _found(scene.told.part(said.unit, said.number), None, "told")
    return _nth_of_year(said, said.unit, today, scene)


def _nth_of_year(said: Nth, unit: Unit, today: Cell, scene: Scene) -> Located:
    cycle = _IN_A_YEAR[unit]
    now = calendar.enclosing(unit, today)
    if said.which == "this":
        cell = Cell(unit, now.index // cycle * cycle + said.number - 1)
        return _found(cell, _way(cell.index - now.index), "said")
    ahead = (said.number - 1 - now.index) % cycle
    if unit == "season" and scene.ahead and ahead and said.which == "nearest":
        return _found(now.moved(ahead), "future", FUTURE_CUE)
    reach = cycle // 2 if scene.told else MONTH_REACH if unit == "month" else 0
    chosen = turn(ahead, cycle, said.which, scene, reach)
    return _found(now.moved(chosen.offset), chosen.direction, "told" if scene.told else chosen.why)


def _weekend(today: Cell, scene: Scene) -> Located:
    """The weekend: the one that is now, or the last one; the coming one where the clause looks forward."""
    this = calendar.enclosing("weekend", today)
    if today.index >= (calendar.first_day(this) or 0):
        return _found(this, None, "said")
    if scene.direction == "future" or scene.ahead:
        return _found(this, "future", "asked" if scene.direction else FUTURE_CUE)
    return _found(this.moved(-1), "past", "asked" if scene.direction else NEAREST_PAST)


def _way(offset: int) -> Direction | None:
    return "past" if offset < 0 else "future" if offset > 0 else None


def _day(said: DayOf, scene: Scene) -> Located:
    if said.month is not None and said.year is not None:
        return _found(calendar.day_of_year(said.year, said.month, said.day), None, "")
    if said.month is not None and not 1 <= said.month <= 12:
        return IMPOSSIBLE
    if not 1 <= said.day <= (_LONGEST_MONTH[said.month - 1] if said.month else 31):
        return IMPOSSIBLE
    today = _here(scene)
    if today is None:
        return NO_ANCHOR
    if said.month is None:
        month = calendar.enclosing("month", today)
        return _within(said, month, Located(month))
    if scene.told and scene.told.unit == "year":
        return _found(calendar.day_of_year(scene.told.index, said.month, said.day), None, "told")
    year = calendar.enclosing("year", today).index
    reach = 8 if (said.month, said.day) == (2, 29) else 1  # eight years each way hold a leap year
    days = [calendar.day_of_year(year + turn, said.month, said.day) for turn in range(-reach, reach + 1)]
    return _nearest_of(days, "nearest", scene, today)


def _figures(said: Figures, scene: Scene) -> Located:
    day_first, month_first = (
        calendar.day_of_year(said.year, month, day)
        for day, month in ((said.first, said.second), (said.second, said.first))
    )
    if scene.day_first is not None:
        return _found(day_first if scene.day_first else month_first, None, "")
    if day_first and month_first and day_first != month_first:
        return VAGUE
    return _found(day_first or month_first, None, "")


def _feast(said: Feast, scene: Scene) -> Located:
    if not said.is_told:
        return VAGUE
    today = _here(scene)
    if today is None:
        return NO_ANCHOR
    year = calendar.enclosing("year", today).index
    if said.which == "this" or (scene.told and scene.told.unit == "year"):
        return _found(day_of_feast(said, year), None, "told" if scene.told else "said")
    return _nearest_of([day_of_feast(said, year + turn) for turn in (-1, 0, 1)], said.which, scene, today)


def _nearest_of(days: list[Cell | None], which: Which, scene: Scene, today: Cell) -> Located:
    chosen = nearest([day.index for day in days if day], which, scene, today.index)
    if chosen is None:
        return IMPOSSIBLE
    return _found(today.moved(chosen.offset), chosen.direction, "told" if scene.told else chosen.why)


def _shift(said: Shift, scene: Scene) -> Located:
    way = _way(said.count)
    if said.compares and scene.period:
        count = said.count
        if isinstance(said.base, Stretch):
            count = said.base.cell.index - calendar.enclosing("year", scene.period).index
        return _found(calendar.shifted(scene.period, said.unit, count), _way(count), "same-period")
    if said.base == "figures":
        return _figures_of(said, scene)
    if said.base == "reference" and scene.reference:
        if calendar.LENGTH[said.unit] >= calendar.LENGTH[scene.reference.unit]:
            cell = calendar.enclosing(said.unit, scene.reference).moved(said.count)
            return _found(cell, way, "reference")
        if said.count:
            return VAGUE  # days cannot be counted from a month
    if said.base == "reference" or said.base == "article":
        if scene.told and abs(said.count) <= 1 and calendar.LENGTH[said.unit] >= calendar.LENGTH[scene.told.unit] > 0:
            return _found(calendar.enclosing(said.unit, scene.told).moved(said.count), way, "told")
        if scene.anchor is None:
            return NO_ANCHOR
        today = calendar.day(scene.anchor)
        return _found(calendar.enclosing(said.unit, today).moved(said.count), way, COUNTED)
    base = locate(said.base, scene)
    if base.cell is None:
        return base
    return _found(calendar.shifted(base.cell, said.unit, said.count), way or base.direction, base.why)


def _figures_of(said: Shift, scene: Scene) -> Located:
    """The quarter that the figures nearby are of; where none is named, the last one that is over."""
    if scene.period:
        return _found(scene.period.moved(said.count), None, "same-period")
    if scene.anchor is None:
        return NO_ANCHOR
    last = calendar.enclosing("quarter", calendar.day(scene.anchor)).moved(said.count - 1)
    return _found(last, "past", "last-whole")


def _within(part: Nth | DayOf | Feast, whole: Cell, located: Located) -> Located:
    """The part of a stretch; where the stretch is smaller than the part, nothing."""
    cell: Cell | None
    if isinstance(part, DayOf):
        first = calendar.enclosing("month", whole)
        year, month = divmod(first.index, 12)
        cell = calendar.day_of_year(year, part.month or month + 1, part.day)
    elif isinstance(part, Feast):
        if not part.is_told:
            return VAGUE
        cell = day_of_feast(part, calendar.enclosing("year", whole).index)
    elif part.unit == "weekday":
        cell = calendar.enclosing("week", whole).part("day", part.number)
    else:
        cell = calendar.enclosing("year", whole).part(part.unit, part.number)
    return _found(cell, located.direction, located.why)


def _edge(said: Edge, scene: Scene) -> Located:
    """The nth cell of its unit in a stretch; that of a year on or back where the caller's wish asks for it."""
    whole = locate(said.whole, scene)
    part = whole.cell and _counted(said, whole.cell)
    days = part and calendar.interval(part)
    if whole.cell and days and scene.anchor and whole.why == "asked" and isinstance(said.whole, Nth):
        year = _IN_A_YEAR[said.whole.unit]
        if scene.direction == "future" and days.end <= scene.anchor:
            part = _counted(said, whole.cell.moved(year))
        elif scene.direction == "past" and days.start > scene.anchor:
            part = _counted(said, whole.cell.moved(-year))
    return _found(part, whole.direction, whole.why) if whole.cell else whole


def _counted(said: Edge, whole: Cell) -> Cell | None:
    """The nth cell of its unit in a stretch, counted from its end where the number is negative.

    As ISO 8601 counts the weeks of a year, a week belongs to the stretch that has most of its days; the week of a day
    is the one that holds it.
    """
    days = calendar.interval(whole)
    if days is None:
        return None
    inside = 3 if said.unit == "week" and calendar.LENGTH[whole.unit] > calendar.LENGTH["week"] else 0
    if said.number > 0:
        return calendar.enclosing(said.unit, calendar.day(days.start).moved(inside)).moved(said.number - 1)
    return calendar.enclosing(said.unit, calendar.day(days.end).moved(-1 - inside)).moved(said.number + 1)
