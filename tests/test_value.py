"""A value is a frozen dataclass in all but the time that it takes to make one."""

import dataclasses
import inspect
import pickle

import pytest

from newsnorm.value import columns_of, of_columns, value


@value
class Line:
    start: int
    end: int = 9

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError("backward")


@value
class Label(Line):
    name: str = "body"


def test_it_is_made_by_position_by_name_and_by_default() -> None:
    assert Label(1, 2, "x") == Label(name="x", end=2, start=1)
    assert Label(1) == Label(1, 9, "body")
    assert list(inspect.signature(Label).parameters) == ["start", "end", "name"]


def test_it_knows_its_kind() -> None:
    assert type(Label(1)) is Label
    assert isinstance(Label(1), Line)
    assert Label(1) != Line(1)


@pytest.mark.parametrize("line", [Line(1), Label(1)])
def test_it_cannot_be_changed(line: Line) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        line.start = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del line.start
    with pytest.raises((AttributeError, TypeError)):
        line.other = 2  # type: ignore[attr-defined]
    assert not hasattr(line, "__dict__")


def test_it_is_checked_as_it_is_made() -> None:
    with pytest.raises(ValueError, match="backward"):
        Label(3, 1)
    with pytest.raises(TypeError, match="start"):
        Label()  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="backward"):
        dataclasses.replace(Label(3), end=1)


def test_it_hashes_pickles_and_matches_by_its_fields() -> None:
    assert len({Label(1), Label(1), Label(2)}) == 2
    assert pickle.loads(pickle.dumps(Label(1, name="x"))) == Label(1, name="x")
    match Label(1):
        case Label(start, end, name):
            assert (start, end, name) == (1, 9, "body")


def test_many_are_made_of_columns_and_taken_apart_again() -> None:
    labels = [Label(1, 2, "x"), Label(3)]
    columns = columns_of(Label)(labels)
    assert columns == [[1, 3], [2, 9], ["x", "body"]]
    made = list(of_columns(Label)(*columns))
    assert made == labels
    assert [type(label) for label in made] == [Label, Label]
    with pytest.raises(dataclasses.FrozenInstanceError):
        made[0].start = 2  # type: ignore[misc]
