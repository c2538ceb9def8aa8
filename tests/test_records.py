"""What the laws of records cannot say: their file, their cost and their refusals."""

import datetime
import re
import time
from collections.abc import Callable

import pytest
import record_schema

from newsnorm import (
    Article,
    DateMention,
    Interval,
    Place,
    PlaceMention,
    Section,
    Timex3,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from newsnorm.records import json_schema

TEXT = "OSLO — The ferry sank Tuesday."
TUESDAY = DateMention(22, 29, "Tuesday", "test.weekday", Timex3("DATE", "2024-11-05"))
ARTICLE = Article(TEXT, datetime.date(2024, 11, 6), (Section(0, 30, TEXT, "body", "test"),), (TUESDAY,), ())


def test_the_schema_file_is_as_the_types_say() -> None:
    assert json_schema() == record_schema.schema(), "run: python tools/record_schema.py"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema_version": 2}, "schema_version must be 1, not 2"),
        ({"schema_version": None}, "schema_version must be 1, not None"),
        ({"text": None}, "text must be a string, not None"),
        ({"published": "yesterday"}, "published must be an ISO 8601 date, not 'yesterday'"),
        ({"dates": {}}, "dates must be a list, not {}"),
        ({"text": "OSLO — A ferry sank on Tuesday"}, "sections[0]: the text does not hold 'OSLO — The ferry"),
        ({"dates": [{**to_dict(ARTICLE)["dates"][0], "end": True}]}, "dates[0].end must be a whole number, not True"),
        ({"dates": [{**to_dict(ARTICLE)["dates"][0], "end": 21}]}, "dates[0] is no span: a span runs forward"),
        ({"dates": [{**to_dict(ARTICLE)["dates"][0], "start": 21, "end": 28}]}, "does not hold 'Tuesday' at 21"),
        ({"dates": to_dict(ARTICLE)["dates"] * 2}, "dates[1] begins at 22, before the one before it ends"),
        ({"sections": [{**to_dict(ARTICLE)["sections"][0], "label": "caption"}]}, "sections[0].credit is missing"),
        ({"sections": [{**to_dict(ARTICLE)["sections"][0], "label": "lede"}]}, "sections[0].label must be one of"),
    ],
)
def test_what_is_no_record_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        from_dict({**to_dict(ARTICLE), **change})


@pytest.mark.parametrize("wrong", [None, [], "{}", 7])
def test_what_is_no_dict_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="a record is a dict"):
        from_dict(wrong)


def test_keys_of_the_caller_are_left_alone() -> None:
    assert from_dict({**to_dict(ARTICLE), "id": 7}) == ARTICLE


@pytest.mark.parametrize("text", ["\ud800 and \udfff", "\udfff\ud800", "\x00\u2028"])
def test_what_json_can_escape_comes_back(text: str) -> None:
    article = Article(text, None, (), (), ())
    line = to_json(article)
    assert from_json(line.encode()) == article
    assert "\n" not in line


def test_json_that_is_no_record_is_refused() -> None:
    for line in ("", "{", "[" * 100_000, b"\xff", "NaN"):
        with pytest.raises(ValueError, match=r"\w"):
            from_json(line)


def test_what_json_cannot_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogate pair as two characters at 3"):
        to_json(Article("sea\ud83d\udea2", None, (), (), ()))


@pytest.mark.timed
def test_a_record_is_made_as_fast_as_its_dicts() -> None:
    """At most 3 times the dicts alone: 60 microseconds for 40 mentions where those take 20."""
    places = [
        Place(n, "Kyiv", "capital", "UA", "Kyiv City", "UA.12", 50.4, 30.5, 2952301, "Europe/Kyiv", ("UA",))
        for n in range(8)
    ]
    day = Interval(datetime.date(2024, 11, 5), datetime.date(2024, 11, 6))
    dates = [
        DateMention(n, n + 7, "Tuesday", "test", Timex3("DATE", "2024-11-05"), day, "day", "past") for n in range(20)
    ]
    names = [PlaceMention(n, n + 4, "Kyiv", "test", places[n % 8], tuple(places[:4])) for n in range(20)]
    sections = [Section(n, n + 4, "Kyiv", "body", "test") for n in range(15)]
    article = Article("", datetime.date(2024, 11, 6), tuple(sections), tuple(dates), tuple(names))

    def dicts_alone() -> object:
        return [{"a": n, "b": n, "c": n, "d": n, "e": n, "f": n, "g": n, "h": n, "i": n} for n in range(100)]

    ratios = [_seconds(lambda: to_dict(article)) / _seconds(dicts_alone) for _ in range(9)]
    assert min(ratios) < 3


def _seconds(call: Callable[[], object]) -> float:
    begun = time.thread_time()
    for _ in range(200):
        call()
    return time.thread_time() - begun
