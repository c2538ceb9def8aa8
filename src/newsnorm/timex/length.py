"""Lengths of time and things that recur, as TIMEX3 writes them."""

from .blank import blank
from .expressions import Amount, Expression, Length

_LETTERS: dict[Length | None, str] = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "week": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    None: "X",
}
_CLOCK: tuple[Length, ...] = ("second", "minute", "hour")
_HALVES: dict[Length, tuple[int, Length]] = {
    "year": (6, "month"),
    "day": (12, "hour"),
    "hour": (30, "minute"),
    "minute": (30, "second"),
}
_YEARS: dict[Length, int] = {"decade": 10, "century": 100}


def length(amount: Amount) -> str:
    """The TIMEX3 value of a length of time.

    >>> length(Amount(2.5, "year")), length(Amount(None, "week")), length(Amount(36, "hour"))
    ('P2Y6M', 'PXW', 'PT36H')
    >>> length(Amount(None, None))
    'PXX'
    """
    number, unit = amount.number, amount.unit
    if number is None or unit is None:
        return _period("X", unit)
    if unit in _YEARS:
        number, unit = number * _YEARS[unit], "year"
    whole = int(number)
    if number == whole:
        return _period(str(whole), unit)
    if number - whole == 0.5 and unit in _HALVES:
        count, smaller = _HALVES[unit]
        rest = _period(str(count), smaller)
        if not whole:
            return rest
        return _period(str(whole), unit) + (rest[1:] if unit not in _CLOCK else rest[2:])
    return _period(f"{number:.10g}", unit)


def _period(number: str, unit: Length | None) -> str:
    return f"P{'T' if unit in _CLOCK else ''}{number}{_LETTERS[unit]}"


def recurring(of: Expression) -> str:
    """The TIMEX3 value of what recurs: how often, or the name that comes round.

    >>> from .expressions import Nth
    >>> recurring(Nth("weekday", 5)), recurring(Amount(1, "day"))
    ('XXXX-WXX-5', 'P1D')
    """
    return length(of) if isinstance(of, Amount) else blank(of)
