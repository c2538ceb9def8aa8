"""What holds of every story, however strange."""

import copy
import itertools
import pickle

import pytest
from hypothesis import given

import newsnorm
from strategies import stories


@given(stories())
def test_every_string_is_read(text: str) -> None:
    assert newsnorm.normalize(text).text == text


@given(stories())
def test_every_answer_points_at_its_words(text: str) -> None:
    article = newsnorm.normalize(text, published="2024-11-06")
    for spans in (article.sections, article.dates, article.places):
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


@given(stories())
def test_equal_arguments_give_equal_answers(text: str) -> None:
    once, again = (newsnorm.normalize(text, published="2024-11-06") for _ in range(2))
    assert once == again
    assert hash(once) == hash(again)


@given(stories())
def test_results_copy_and_pickle(text: str) -> None:
    article = newsnorm.normalize(text, published="2024-11-06")
    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.deepcopy(article) == article


@given(stories())
def test_the_finders_alone_find_the_same_sections_and_dates(text: str) -> None:
    article = newsnorm.normalize(text, published="2024-11-06")
    assert newsnorm.find_dates(text, published="2024-11-06") == article.dates
    assert [(s.start, s.end, s.label) for s in newsnorm.split_sections(text)] == [
        (s.start, s.end, s.label) for s in article.sections
    ]


@pytest.mark.parametrize("wrong", [None, b"OSLO", 7, ["OSLO"]])
@pytest.mark.parametrize(
    ("function", "argument"),
    [
        (newsnorm.normalize, "text"),
        (newsnorm.split_sections, "text"),
        (newsnorm.find_dates, "text"),
        (newsnorm.find_places, "text"),
        (newsnorm.resolve_date, "phrase"),
        (newsnorm.canonical_country, "name"),
        (newsnorm.canonical_place, "name"),
    ],
)
def test_what_is_no_string_is_refused_by_name(function, argument, wrong) -> None:
    with pytest.raises(TypeError, match=f"^{argument} must be a str, not {type(wrong).__name__}"):
        function(wrong)


@pytest.mark.parametrize("wrong", ["06/11/2024", "Tuesday", "2024", "2024-13-01", ""])
def test_a_day_that_is_not_plain_is_refused(wrong) -> None:
    with pytest.raises(ValueError, match="published must be an ISO 8601 date"):
        newsnorm.normalize("It rained.", published=wrong)


@pytest.mark.parametrize(
    "text",
    ["", "\0", "\ud800", " " * 1_000_000, "\r\n\r\n", "\u202eOSLO — It rained.\u202c", "́" * 10_000],
    ids=["empty", "NUL", "surrogate", "spaces", "CRLF", "right-to-left", "combining"],
)
def test_strange_strings_are_read(text) -> None:
    assert newsnorm.normalize(text, published="2024-11-06").text == text


@pytest.mark.parametrize("wrong", ["sideways", "", "Past"])
def test_a_direction_that_is_none_is_refused(wrong) -> None:
    with pytest.raises(ValueError, match=r"^direction must be 'past', 'future' or None, not "):
        newsnorm.resolve_date("Tuesday", anchor="2024-11-06", direction=wrong)
