"""Which expressions need to know what was spoken of before, and what they leave behind for the next."""

from .expressions import Clock, Daypart, Edge, Expression, Nth, Qualified, Shift, Within


def is_contextual(expression: Expression) -> bool:
    """Whether the expression counts from a date spoken of before, or compares itself with figures nearby.

    >>> is_contextual(Shift("day", 1, "reference")), is_contextual(Shift("day", 1))
    (True, False)
    """
    match expression:
        case Shift():
            counted = not isinstance(expression.base, str) and is_contextual(expression.base)
            return expression.compares or expression.base == "reference" or counted
        case Nth():
            return expression.which in ("before", "after")
        case Qualified():
            return is_contextual(expression.of)
        case Daypart() | Clock():
            return is_contextual(expression.day)
        case Within() | Edge():
            return is_contextual(expression.whole)
        case _:
            return False


def compares(expression: Expression) -> bool:
    """Whether the expression only sets figures beside others: no date that later ones count from.

    >>> compares(Shift("year", -1, compares=True))
    True
    """
    while isinstance(expression, Qualified):
        expression = expression.of
    return isinstance(expression, Shift) and expression.compares
