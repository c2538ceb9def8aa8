"""Values: frozen, slotted, hashable records that pickle and copy by their fields."""

from dataclasses import dataclass, fields
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def value(cls: type[T]) -> type[T]:
    """Make ``cls`` a frozen dataclass with slots that pickles as a call of itself.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int
    >>> Point(1, 2)
    Point(x=1, y=2)
    """
    made: type[T] = dataclass(frozen=True, slots=True)(cls)
    names = tuple(field.name for field in fields(made))  # type: ignore[arg-type]

    def reduce(self: Any) -> tuple[type[T], tuple[Any, ...]]:
        return made, tuple(getattr(self, name) for name in names)

    made.__reduce__ = reduce  # type: ignore[method-assign]
    return made
