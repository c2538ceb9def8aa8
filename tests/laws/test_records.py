"""A record holds all of an article, and nothing but a record is read as one."""

import contextlib
import copy
import json
import pickle
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_schema import schema

from newsnorm import Article, Dateline, PlaceMention, from_dict, from_json, to_dict, to_json
from newsnorm.records import lines
from strategies import articles

VALIDATOR = jsonschema.Draft202012Validator(schema())

JSON = st.one_of(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
        max_leaves=3,
    ),
    st.sampled_from([10**400, float("nan"), "2024-11-05", "2024-11-05T10:00", "0000-00-00", "body", "caption", -1]),
)


@given(articles())
def test_a_record_gives_its_article_back(article: Article) -> None:
    record = to_dict(article)
    assert from_dict(record) == article
    assert from_dict(json.loads(json.dumps(record))) == article
    assert from_json(to_json(article)) == article


@given(st.lists(articles(), max_size=3), st.booleans())
def test_lines_are_what_json_makes_of_records(stories: list[Article], candidates: bool) -> None:
    records = [to_dict(article, candidates=candidates) for article in stories]
    try:
        expected = [json.dumps(record, ensure_ascii=False).encode() for record in records]
    except UnicodeEncodeError:
        with pytest.raises(UnicodeEncodeError):
            lines(stories, candidates=candidates)
    else:
        assert lines(stories, candidates=candidates) == expected


@given(articles())
def test_a_record_without_candidates_lacks_nothing_else(article: Article) -> None:
    def bare(mention: PlaceMention) -> PlaceMention:
        return replace(mention, candidates=())

    sections = tuple(
        replace(section, places=tuple(map(bare, section.places))) if isinstance(section, Dateline) else section
        for section in article.sections
    )
    expected = replace(article, sections=sections, places=tuple(map(bare, article.places)))
    assert from_dict(to_dict(article, candidates=False)) == expected
    assert from_json(to_json(article, candidates=False)) == expected


@given(articles())
def test_a_record_is_as_its_schema_says(article: Article) -> None:
    VALIDATOR.validate(to_dict(article))


@given(articles())
def test_values_pickle_and_copy(article: Article) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(article, protocol)) == article
    assert copy.copy(article) == copy.deepcopy(article) == article


@given(articles(), st.data())
def test_a_record_without_a_field_is_refused_by_name(article: Article, data: st.DataObject) -> None:
    record = json.loads(to_json(article))
    holder, name, path = data.draw(st.sampled_from(list(_fields(record))))
    del holder[name]
    with pytest.raises(ValueError, match=name) as refusal:
        from_dict(record)
    assert path in str(refusal.value)


@given(articles(), st.data())
def test_a_field_of_the_wrong_type_is_refused_by_name(article: Article, data: st.DataObject) -> None:
    record = json.loads(to_json(article))
    holder, name, path = data.draw(st.sampled_from(list(_fields(record))))
    holder[name] = data.draw(st.sampled_from([object(), {"no": "field"}, b"bytes"]))
    with pytest.raises(ValueError, match=name) as refusal:
        from_dict(record)
    assert path in str(refusal.value)
    assert not VALIDATOR.is_valid(record)


@given(articles(), st.data())
def test_whatever_stands_in_a_field_is_read_or_refused(article: Article, data: st.DataObject) -> None:
    record = json.loads(to_json(article))
    holder, name, _ = data.draw(st.sampled_from(list(_fields(record))))
    holder[name] = data.draw(JSON)
    with contextlib.suppress(ValueError):
        read = from_dict(record)
        assert from_dict(to_dict(read)) == read


def _fields(record: Any, path: str = "") -> Any:
    """Every field of a record: the dict that holds it, its name, its path."""
    for name, value in record.items():
        yield record, name, f"{path}{name}"
        if isinstance(value, dict):
            yield from _fields(value, f"{path}{name}.")
        elif isinstance(value, list):
            for index, one in enumerate(value):
                if isinstance(one, dict):
                    yield from _fields(one, f"{path}{name}[{index}].")
