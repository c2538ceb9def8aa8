"""Ranges of a text, and the text as the rules read it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm.span import Span, check_spans, leftmost_longest, overlapping, plain

TEXT = "0123456789" * 3
RANGES = st.tuples(st.integers(0, 29), st.integers(0, 30)).filter(lambda ends: ends[0] <= ends[1])
SPANS = st.lists(RANGES.map(lambda ends: Span(*ends, TEXT[ends[0] : ends[1]])))


@pytest.mark.parametrize(
    ("ends", "text", "message"),
    [
        ((3, 2), "", "a span runs forward from 0, not 3..2"),
        ((-1, 0), "x", "a span runs forward from 0, not -1..0"),
        ((0, 2), "x", "a span 0..2 holds 2 characters, not 1"),
        ((4, 5), "xy", "a span 4..5 holds 1 characters, not 2"),
    ],
)
def test_a_span_that_does_not_hold_its_words_is_refused(ends: tuple[int, int], text: str, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        Span(*ends, text)


def test_a_span_may_be_empty_and_may_begin_at_the_beginning() -> None:
    assert str(Span(0, 0, "")) == ""
    assert str(Span(0, 3, "day")) == "day"


@given(RANGES, RANGES)
def test_spans_overlap_where_they_share_a_character(one: tuple[int, int], other: tuple[int, int]) -> None:
    shared = set(range(*one)) & set(range(*other))
    spans = [Span(*ends, TEXT[ends[0] : ends[1]]) for ends in (one, other)]
    if one[0] < one[1] and other[0] < other[1]:
        assert spans[0].overlaps(spans[1]) == spans[1].overlaps(spans[0]) == bool(shared)


@given(SPANS)
def test_the_leftmost_and_longest_are_left(spans: list[Span]) -> None:
    kept = leftmost_longest(spans)
    assert all(before.end <= after.start and before.start < after.start for before, after in itertools.pairwise(kept))
    assert set(kept) <= set(spans)
    for span in set(spans) - set(kept):
        rivals = [other for other in kept if other.start <= span.start < max(other.end, other.start + 1)]
        assert len(rivals) == 1
        assert (rivals[0].start, -rivals[0].end) <= (span.start, -span.end)


@given(st.permutations([Span(0, 6, "Monday"), Span(0, 3, "Mon"), Span(3, 6, "day"), Span(6, 7, "s")]))
def test_the_order_in_which_spans_come_does_not_matter(spans: list[Span]) -> None:
    assert leftmost_longest(spans) == (Span(0, 6, "Monday"), Span(6, 7, "s"))


@given(SPANS, RANGES)
def test_those_that_overlap_a_range_are_found(spans: list[Span], ends: tuple[int, int]) -> None:
    disjoint = [span for span in leftmost_longest(spans) if span.text]
    start, end = ends
    assert overlapping(disjoint, start, end) == [span for span in disjoint if span.start < end and start < span.end]


def test_spans_that_follow_one_another_are_left_alone() -> None:
    spans = [Span(0, 1, "a"), Span(1, 1, ""), Span(2, 3, "b")]
    assert leftmost_longest(spans) == tuple(spans)
    check_spans("dates", "a b", [Span(0, 1, "a"), Span(1, 1, ""), Span(1, 3, " b")])


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ([Span(1, 2, "a")], "dates[0]: the text does not hold 'a' at 1"),
        ([Span(0, 1, "a"), Span(0, 2, "ab")], "dates[1] begins at 0, before the one before it ends at 1"),
        (
            [Span(0, 1, "a"), Span(2, 4, "cd"), Span(3, 4, "d")],
            "dates[2] begins at 3, before the one before it ends at 4",
        ),
        ([Span(0, 40, "x" * 40)], f"dates[0]: the text does not hold {'x' * 40!r} at 0"),
        ([Span(0, 41, "x" * 41)], f"dates[0]: the text does not hold {'x' * 40 + '…'!r} at 0"),
    ],
)
def test_spans_that_do_not_fit_their_text_are_refused(spans: list[Span], message: str) -> None:
    with pytest.raises(ValueError, match="dates") as refused:
        check_spans("dates", "abcd", spans)
    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("\u00a0\u1680\u2000\u2005\u200a\u202f\u205f\u3000", " " * 8),
        ("\u2018\u2019\u201a\u201b\u02bc\u2032", "'" * 6),
        ("\u201c\u201d\u201e\u201f\u2033", '"' * 5),
        ("\u2010\u2011", "--"),
        ("\uff01\uff10\uff19\uff21\uff5a\uff5e", "!09Az~"),
        ("\u2012\u2013\u2014\u2015", "\u2012\u2013\u2014\u2015"),
        ("\u200b\uff00\uff5f\u017f\u0130", "\u200b\uff00\uff5f\u017f\u0130"),
        ("Oslo’s “Nov.\u00a06”", 'Oslo\'s "Nov. 6"'),
    ],
)
def test_variants_of_a_character_are_read_plainly(given: str, read: str) -> None:
    assert plain(given) == read


@given(st.text())
def test_plain_text_is_as_long_and_plainer_it_cannot_be(text: str) -> None:
    read = plain(text)
    assert len(read) == len(text)
    assert plain(read) == read
    assert all(a == b for a, b in zip(text, read, strict=True) if a.isascii())
