"""Days that bear a name, and where each falls in a year."""

import datetime

from dateutil.easter import easter

from .calendar import Cell, day_of_year
from .expressions import Feast


def day_of_feast(feast: Feast, year: int) -> Cell | None:
    """The day of a feast in a year; None where that year has none.

    >>> from .calendar import name
    >>> name(day_of_feast(Feast(nth=(11, 4, 4)), 2024))  # Thanksgiving: the fourth Thursday of November
    '2024-11-28'
    """
    if not 1 <= year <= 9998:
        return None
    if feast.fixed:
        cell = day_of_year(year, *feast.fixed)
    elif feast.nth:
        cell = Cell("day", _nth_weekday(year, *feast.nth))
    elif feast.easter is not None:
        cell = Cell("day", easter(year).toordinal() + feast.easter)
    else:
        return None
    return cell and cell.moved(feast.after)


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> int:
    if number < 0:
        end = datetime.date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
        return end - (end - weekday) % 7
    start = datetime.date(year, month, 1).toordinal()
    return start + (weekday - start) % 7 + 7 * (number - 1)
