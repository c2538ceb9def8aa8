"""Values: frozen, slotted, hashable records that pickle and copy by their fields."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Make ``cls`` a frozen dataclass with slots that pickles as a call of itself and is quick to make.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1)
    Point(x=1, y=0)
    """
    made: type[T] = dataclass(frozen=True, slots=True, init=False)(cls)
    names = [field.name for field in fields(made) if field.init]  # type: ignore[arg-type]
    held = attrgetter(*names, "__class__")  # of two or more names it gives a tuple

    def reduce(self: Any) -> tuple[type[T], tuple[Any, ...]]:
        return made, held(self)[:-1]

    made.__new__ = _maker(made)  # type: ignore[method-assign]
    made.__init__ = object.__init__  # type: ignore[method-assign]
    made.__reduce__ = reduce  # type: ignore[method-assign]
    return made


def unchecked(kind: type[T]) -> Callable[..., T]:
    """Makes values of one kind of their fields in order, which are taken as they are, unchecked.

    For a finder that cuts the text itself: a ``PlaceMention`` takes 0.54 of the time of a call.

    >>> @value
    ... class Share:
    ...     part: int
    ...     of: int
    ...     def __post_init__(self) -> None:
    ...         if self.part > self.of:
    ...             raise ValueError("more than the whole")
    >>> share = unchecked(Share)
    >>> share(1, 2), share(2, 2) == Share(2, 2)
    (Share(part=1, of=2), True)
    """
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    scope: dict[str, Any] = {"_kind": kind}
    lines = [*_filling(kind, {name: name for name in names}, "_kind", scope), "return self"]
    exec("\n ".join([f"def made({', '.join(names)}):", *lines]), scope)  # noqa: S102 - names of fields alone
    made: Callable[..., T] = scope["made"]
    return made


def _maker(made: type[Any]) -> Any:
    """The ``__new__`` of a value."""
    given = [each for each in fields(made) if each.init]  # __post_init__ makes the others of these
    scope: dict[str, Any] = {f"_default_{each.name}": each.default for each in given}
    parameters = [each.name if each.default is MISSING else f"{each.name}=_default_{each.name}" for each in given]
    check = ["self.__post_init__()"] if hasattr(made, "__post_init__") else []
    lines = [*_filling(made, {each.name: each.name for each in given}, "cls", scope), *check, "return self"]
    exec("\n ".join([f"def __new__(cls, {', '.join(parameters)}):", *lines]), scope)  # noqa: S102 - as dataclass does
    new = scope["__new__"]
    new.__qualname__ = f"{made.__qualname__}.__new__"
    new.__annotations__ = {field.name: field.type for field in fields(made)}
    return new


def _filling(made: type[Any], read: Mapping[str, str], kind: str, scope: dict[str, Any]) -> list[str]:
    """The lines that make a value: they fill a twin whose fields can be assigned, then turn the twin into the ``kind``.

    A frozen dataclass fills itself through ``object.__setattr__``, field by field. This takes 0.35 to 0.65 of that
    time (Python 3.11, 3.12 and 3.13; 2 to 9 fields), and an article is made of hundreds of values.
    """
    scope.update(_blank=object.__new__, _twin=_twin(made))
    filled = [f"self.{name} = {source}" for name, source in read.items()]
    return ["self = _blank(_twin)", *filled, f"self.__class__ = {kind}"]


def _twin(made: type[Any]) -> type[Any]:
    """A class of the same slots whose fields can be assigned."""
    open_slots = {"__slots__": made.__dict__["__slots__"], "__setattr__": object.__setattr__}
    return type(made.__name__, made.__bases__, {**open_slots, "__delattr__": object.__delattr__})


def columns_of(kind: type[T]) -> Callable[[Sequence[T]], list[list[Any]]]:
    """Takes many values of one kind apart: the columns of their fields.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int
    >>> columns_of(Point)([Point(1, 3), Point(2, 4)])
    [[1, 2], [3, 4]]
    """
    columns = ", ".join(f"[one.{field.name} for one in given]" for field in fields(kind))  # type: ignore[arg-type]
    scope: dict[str, Any] = {}
    exec(f"def taken(given):\n return [{columns}]", scope)  # noqa: S102 - names of fields alone
    taken: Callable[[Sequence[T]], list[list[Any]]] = scope["taken"]
    return taken


def of_columns(kind: type[T], **read: str) -> Callable[..., Iterator[T]]:
    """Makes many values of one kind of the columns of their fields, which are taken as they are, unchecked.

    Where something else stands in the column of a field, ``read`` says in Python how the field is made of it.

    >>> @value
    ... class Point:
    ...     x: int
    ...     y: int
    >>> list(of_columns(Point)([1, 2], [3, 4]))
    [Point(x=1, y=3), Point(x=2, y=4)]
    >>> list(of_columns(Point, y="x + y")([1, 2], [3, 4]))
    [Point(x=1, y=4), Point(x=2, y=6)]
    """
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    columns = ", ".join(f"all_{name}" for name in names)
    scope: dict[str, Any] = {"_kind": kind}
    lines = [*_filling(kind, {name: read.get(name, name) for name in names}, "_kind", scope), "yield self"]
    head = f"def made({columns}):\n for {', '.join(names)}, in zip({columns}):"
    exec("\n  ".join([head, *lines]), scope)  # noqa: S102 - names of fields, and our own words
    made: Callable[..., Iterator[T]] = scope["made"]
    return made
