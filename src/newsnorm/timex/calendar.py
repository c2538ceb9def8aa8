"""The grid of the calendar: each unit cuts time into cells, and the cells of a unit are numbered.

Counting is then plain arithmetic: the month after a month is its number plus one. Days are numbered as
`datetime.date.toordinal` does; weeks begin on Monday, as in ISO 8601; a season is three whole months, spring beginning
in March, and a winter bears the year of its December.
"""

import datetime
from functools import lru_cache
from typing import Literal, NamedTuple

from .values import Interval

Unit = Literal["day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century"]

MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""How many months the cells of a unit hold, for the units that are made of months."""

DAYS_IN = {"day": 1, "week": 7, "weekend": 7}
"""How many days lie from one cell to the next, for the units that are made of days."""

LENGTH = {**dict.fromkeys(DAYS_IN, 0), "week": 1} | {unit: 30 * months for unit, months in MONTHS_IN.items()}
"""Which units are longer than which; a weekend counts as a day."""

SEASONS = ("SP", "SU", "FA", "WI")
_FIRST_MONTH_OF_SPRING = 2  # March, counted from 0
_OLDEST_YEAR = -9998  # 9999 BC; the year 0 is 1 BC, as astronomers count
_LAST_DAY = datetime.date.max.toordinal()


class Cell(NamedTuple):
    """One day, week, month ... of the calendar: ``index`` is its number among the cells of its ``unit``."""

    unit: Unit
    index: int  # type: ignore[assignment]  # a cell is no sequence, and nobody asks where in it something stands

    def moved(self, count: int) -> "Cell":
        """The cell ``count`` further on; a negative count looks back."""
        return Cell(self.unit, self.index + count)

    def part(self, unit: "Unit", number: int) -> "Cell":
        """The ``number``-th of the smaller cells of ``unit`` that this one holds, counted from 1."""
        if self.unit == "week":
            return Cell(unit, self.index * 7 + number)
        return Cell(unit, self.index * MONTHS_IN[self.unit] // MONTHS_IN[unit] + number - 1)


def day(date: datetime.date) -> Cell:
    """The cell of a date.

    >>> day(datetime.date(1, 1, 1))
    Cell(unit='day', index=1)
    """
    return Cell("day", date.toordinal())


def year(number: int) -> Cell:
    """The cell of a year.

    >>> name(year(1998))
    '1998'
    """
    return Cell("year", number)


def month(year: int, number: int) -> Cell:
    """The cell of a month of a year.

    >>> name(month(2024, 11))
    '2024-11'
    """
    return Cell("month", year * 12 + number - 1)


def week_of_year(year: int, number: int) -> Cell:
    """The cell of a week by its number, as ISO 8601 counts them: week 1 holds January 4.

    >>> name(week_of_year(2024, 45))
    '2024-W45'
    """
    return Cell("week", (datetime.date(year, 1, 4).toordinal() - 1) // 7 + number - 1)


def first_day(cell: Cell) -> int | None:
    """The number of the first day of a cell; None where it lies outside the years 1 to 9999."""
    if cell.unit == "day":
        ordinal = cell.index
    elif cell.unit == "week":
        ordinal = cell.index * 7 + 1
    elif cell.unit == "weekend":
        ordinal = cell.index * 7 + 6
    else:
        months = cell.index * MONTHS_IN[cell.unit]
        if cell.unit == "season":
            months += _FIRST_MONTH_OF_SPRING
        if not 12 <= months < 120_000:
            return None
        return datetime.date(months // 12, months % 12 + 1, 1).toordinal()
    return ordinal if 1 <= ordinal <= _LAST_DAY else None


@lru_cache(maxsize=4096)
def interval(cell: Cell) -> Interval | None:
    """The days of a cell, half open; None where they do not lie within the years 1 to 9999.

    >>> interval(month(2024, 11))
    Interval(start=datetime.date(2024, 11, 1), end=datetime.date(2024, 12, 1))
    """
    start = first_day(cell)
    end = first_day(cell.moved(1)) if cell.unit != "weekend" else start and start + 2
    if start is None or end is None or end > _LAST_DAY:
        return None
    return Interval(datetime.date.fromordinal(start), datetime.date.fromordinal(end))


@lru_cache(maxsize=4096)
def name(cell: Cell) -> str:
    """The TIMEX3 value that names a cell.

    >>> [name(enclosing(unit, day(datetime.date(2024, 11, 6)))) for unit in ("week", "quarter", "decade", "century")]
    ['2024-W45', '2024-Q4', '202', '20']
    """
    index = cell.index
    match cell.unit:
        case "day" | "week" | "weekend":
            start = first_day(cell)
            if start is None:
                return "XXXX-XX-XX"
            date = datetime.date.fromordinal(start)
            if cell.unit == "day":
                return date.isoformat()
            iso_year, iso_week, _ = date.isocalendar()
            return f"{iso_year:04d}-W{iso_week:02d}" + ("-WE" if cell.unit == "weekend" else "")
        case "month":
            return f"{_year_name(index // 12)}-{index % 12 + 1:02d}"
        case "quarter":
            return f"{_year_name(index // 4)}-Q{index % 4 + 1}"
        case "season":
            return f"{_year_name(index // 4)}-{SEASONS[index % 4]}"
        case "half":
            return f"{_year_name(index // 2)}-H{index % 2 + 1}"
        case "year":
            return _year_name(index)
        case "decade":
            return f"{index:03d}"
        case "century":
            return f"{index:02d}" if index >= 0 else f"BC{-index - 1:02d}"


def _year_name(year: int) -> str:
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def is_before_christ(cell: Cell) -> bool:
    """Whether a cell lies in the years 9999 to 1 BC, which have a name and no interval."""
    return cell.unit in MONTHS_IN and _OLDEST_YEAR <= cell.index * MONTHS_IN[cell.unit] // 12 <= 0


def enclosing(unit: Unit, cell: Cell) -> Cell:
    """The cell of ``unit`` that holds the first day of ``cell``, which must lie within the years 1 to 9999.

    >>> name(enclosing("month", day(datetime.date(2024, 11, 6))))
    '2024-11'
    """
    if unit == cell.unit:
        return cell
    if unit in MONTHS_IN and cell.unit in MONTHS_IN:
        months = cell.index * MONTHS_IN[cell.unit] + (_FIRST_MONTH_OF_SPRING if cell.unit == "season" else 0)
    else:
        ordinal = first_day(cell) or 1
        if unit in DAYS_IN:
            return Cell(unit, ordinal if unit == "day" else (ordinal - 1) // 7)
        date = datetime.date.fromordinal(ordinal)
        months = date.year * 12 + date.month - 1
    if unit == "season":
        months -= _FIRST_MONTH_OF_SPRING
    return Cell(unit, months // MONTHS_IN[unit])


def shifted(cell: Cell, unit: Unit, count: int) -> Cell:
    """The cell of the same unit that lies ``count`` times ``unit`` further on.

    The day a month after January 31 is the last one of February, as in dateutil's relativedelta. Where the cells do not
    fit into one another (a week, moved by a year), the one that holds the day so reached is meant.

    >>> name(shifted(Cell("quarter", 2024 * 4 + 2), "year", -1))
    '2023-Q3'
    """
    if unit in MONTHS_IN and cell.unit in MONTHS_IN and MONTHS_IN[unit] % MONTHS_IN[cell.unit] == 0:
        return cell.moved(count * MONTHS_IN[unit] // MONTHS_IN[cell.unit])
    if unit in DAYS_IN and cell.unit in DAYS_IN and DAYS_IN[unit] % DAYS_IN[cell.unit] == 0:
        return cell.moved(count * DAYS_IN[unit] // DAYS_IN[cell.unit])
    if unit in MONTHS_IN and cell.unit in DAYS_IN:
        reached = _day_moved_by_months(cell, count * MONTHS_IN[unit])
        return enclosing(cell.unit, reached) if first_day(reached) else Cell(cell.unit, reached.index)
    return enclosing(unit, cell).moved(count)


def _day_moved_by_months(cell: Cell, count: int) -> Cell:
    date = datetime.date.fromordinal(first_day(cell) or 1)
    months = date.year * 12 + date.month - 1 + count
    start, end = first_day(Cell("month", months)), first_day(Cell("month", months + 1))
    if start is None or end is None:
        return Cell("day", count * _LAST_DAY)  # off the calendar, on the side it was moved to
    return Cell("day", min(start + date.day, end) - 1)


def day_of_year(year: int, month: int, number: int) -> Cell | None:
    """The cell of a day that is given by numbers; None where the calendar has no such day."""
    try:
        return day(datetime.date(year, month, number))
    except ValueError:
        return None
