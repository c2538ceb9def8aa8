"""What the tools write into a table of the gazetteer is what the library reads out of it."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm.gazetteer import world
from newsnorm.gazetteer.table import Lines, Names, Records, named, packed, recorded

WORDS = st.text(st.characters(blacklist_characters="\t\n", blacklist_categories=["Cs"]), min_size=1, max_size=6)


@given(st.dictionaries(WORDS, WORDS, min_size=1, max_size=20), st.integers(1, 7))
def test_lines_are_found_by_number_and_by_their_first_field(fields: dict[str, str], step: int) -> None:
    written = sorted(fields.items(), key=lambda pair: pair[0].encode())
    lines = Lines(packed((f"{name}\t{value}" for name, value in written), step))
    assert lines.count == len(fields)
    assert [lines[number] for number in range(lines.count)] == [f"{name}\t{value}" for name, value in written]
    assert all(lines.find(name) == [value.encode()] for name, value in fields.items())
    assert lines.find("\t") is None


def test_what_is_no_table_of_lines_is_refused() -> None:
    with pytest.raises(struct.error, match="these are no lines"):
        Lines(bytes(64))


def test_records_come_back() -> None:
    rows = [world()._records[number] for number in range(0, world()._records.count, 997)]
    records = Records(recorded(rows))
    assert records.count == len(rows)
    assert [records[number] for number in range(records.count)] == rows


@given(st.integers(1, 4))
def test_a_key_leads_to_its_places_and_a_place_to_its_key(step: int) -> None:
    keys = [
        ("lima", [(0, True, False, True), (40, False, False, False)], [(2, True, False, False)]),
        ("oslo", [(1, True, False, True), (0, False, True, False)], []),
        ("paris", [(2, True, False, True)], [(30, True, True, False)]),
    ]
    names = Names(named(keys, step))
    for key, large, small in keys:
        assert names.meant(key, small=False) == large
        assert names.meant(key, small=True) == large + small
    assert names.meant("rome", small=True) == []
    assert [names.key(number) for number in range(3)] == ["lima", "oslo", "paris"]
