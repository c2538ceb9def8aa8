"""The patterns of a language are values: alike where they say the same, and compiled where they are first used."""

import copy
import pickle
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsnorm.languages.patterns import Phrase, phrase
from newsnorm.layout import Openers


def test_phrases_that_say_the_same_are_equal_and_stay_so() -> None:
    one, other = phrase("last week"), phrase("last week")
    assert one == other
    assert hash(one) == hash(other)
    assert one != phrase("next week")
    assert one != one.source
    assert one.match("last week", 0)
    for again in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one)):
        assert again == one
        assert again.match("last week", 0)
    assert eval(repr(one), {"Phrase": Phrase}) == one  # noqa: S307 - what it is printed as makes it again


PATTERNS = st.recursive(
    st.sampled_from(["a", "b", "[()?]", r"\(", r"\?", "a?", "(?=a)"]),
    lambda inner: st.one_of(
        st.builds("{}{}".format, inner, inner),
        st.builds("({}|{})".format, inner, inner),
        st.builds("({}){}".format, inner, st.sampled_from(["", "?", "??", "?+"])),
        st.builds("(?:{})?".format, inner),
    ),
)


@given(PATTERNS, st.text("ab()?"))
@example("(a)?+", "aa")
@example("(a)??", "a")
def test_a_phrase_matches_as_its_source_does(source: str, text: str) -> None:
    plain, matched = re.compile(source).match(text), Phrase(source).match(text)
    assert (matched and (matched.span(), matched.groups())) == (plain and (plain.span(), plain.groups()))


def test_a_phrase_has_nothing_but_its_matches() -> None:
    with pytest.raises(AttributeError, match="search"):
        phrase("last week").search  # noqa: B018


def test_a_word_ends_before_a_letter_a_digit_or_an_accent() -> None:
    may = phrase("May")
    assert [bool(may.match("May" + after, 0)) for after in ("", ".", " 6", "-", "s", "6", "_", "\u0301", "é")] == (
        [True] * 4 + [False] * 5
    )


def test_a_language_without_furniture_reads_no_line_by_its_opening() -> None:
    assert Openers().rule("Read more:") is None
