"""Rows of one's own before those of another gazetteer."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm import Place, Sense
from newsnorm.gazetteer import world
from newsnorm.gazetteer.extended import Extended
from newsnorm.keys import key

WHARF = Place(None, "Lower Wharf", "district", "GB", "England", "GB.ENG", 51.21, 1.4)
OURS = Extended(
    world(),
    [("Lower Wharf", WHARF), ("the Wharf", WHARF), ("Paris", WHARF), ("Wharfer", Sense(WHARF, False, "demonym"))],
)


def test_a_name_of_ones_own_comes_before_its_namesakes() -> None:
    assert OURS.senses("Paris")[0].place is WHARF
    assert OURS.senses("Paris")[1:] == world().senses("Paris")


def test_a_place_is_told_from_its_people_and_its_own_name_from_another() -> None:
    assert OURS.senses("Wharfer")[0].role == "demonym"
    assert OURS.senses("lower wharf")[0].own
    assert not OURS.senses("The Wharf")[0].own


def test_every_way_of_writing_a_name_is_looked_for() -> None:
    for name in ("Lower Wharf", "LOWER WHARF", "Lower-Wharf"):
        assert key(name) in OURS.names
        assert len(key(name).split()) in OURS.openings[key(name).split()[0]]


@given(st.sampled_from(sorted(world().openings)[::997]), st.text(max_size=20))
def test_what_one_does_not_name_is_as_it_was(name: str, text: str) -> None:
    for asked in (name, text):
        if key(asked) not in ("paris", "the wharf", "lower wharf", "wharfer"):
            assert OURS.senses(asked) == world().senses(asked)


def test_the_other_gazetteer_is_not_changed() -> None:
    assert key("Lower Wharf") not in world().names
    assert world().senses("Lower Wharf") == ()


def test_it_travels_between_processes() -> None:
    assert pickle.loads(pickle.dumps(OURS)).senses("Lower Wharf") == OURS.senses("Lower Wharf")


def test_a_name_that_could_never_be_found_is_refused() -> None:
    with pytest.raises(ValueError, match=r"rows: .* not ' — '"):
        Extended(world(), [(" — ", WHARF)])


def test_a_division_is_the_one_that_the_other_gazetteer_knows() -> None:
    extended = Extended(world(), {})
    assert extended.division("US.TX") == world().division("US.TX")
    assert extended.division("US.TX") is not None
