"""Many stories are read as one by one, in any number of processes."""

import datetime
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsnorm import Article, Unread, normalize, normalize_many, to_dict
from newsnorm.languages.de import GERMAN
from newsnorm.parcel import unpacked
from newswire import newswire
from workers import Counted, Deadly, in_small_letters, same_if_short

ROWS = [(str(row["text"]), row["published"]) for row in newswire(40)]


def test_many_are_read_as_one_by_one() -> None:
    assert list(normalize_many(ROWS)) == [normalize(text, published=day) for text, day in ROWS]


@pytest.mark.parametrize("chunksize", [1, 7, 64])
def test_processes_change_nothing(chunksize: int) -> None:
    assert list(normalize_many(ROWS, processes=2, chunksize=chunksize)) == list(normalize_many(ROWS))


def test_a_row_may_be_a_text_a_pair_or_a_mapping() -> None:
    text, day = ROWS[0]
    rows = [
        text,
        (text, None),
        (text, day),
        (text, str(day)),
        {"text": text, "published": day, "id": 7},
        {"text": text},
    ]
    dated, undated = normalize(text, published=day), normalize(text)
    assert list(normalize_many(rows)) == [undated, undated, dated, dated, dated, undated]


def test_a_language_travels_whatever_its_rules_are_made_of() -> None:
    rows = [("OSLO (dpa) - Die Fähre sank am Dienstag vor Bergen.", "2024-11-06"), ("Es war still.", None)]
    read = list(normalize_many(rows, processes=2, chunksize=1, language=GERMAN))
    assert read == [normalize(text, published=day, language=GERMAN) for text, day in rows]
    assert [mention.timex3.value for mention in read[0].dates] == ["2024-11-05"]  # type: ignore[union-attr]


def test_articles_come_back_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr("newsnorm.many.unpacked", lambda parcel, texts: opened.append(texts) or unpacked(parcel, texts))
    stories = list(normalize_many(ROWS[:10], processes=2, chunksize=5))
    assert [len(texts) for texts in opened] == [5, 5]
    assert all(story.text is text for story, (text, _) in zip(stories, ROWS, strict=False))  # type: ignore[union-attr]


@pytest.mark.parametrize("processes", [1, 2])
def test_what_you_want_of_a_story_may_be_made_where_it_is_read(processes: int) -> None:
    assert list(normalize_many(ROWS, processes=processes, then=to_dict)) == [
        to_dict(normalize(text, published=day)) for text, day in ROWS
    ]
    mixed = list(normalize_many([*ROWS[:2], (None, None)], processes=processes, chunksize=2, then=same_if_short))
    assert [type(made) for made in mixed] == [Article, Unread, Unread]
    assert mixed[1] == Unread(1, f"LookupError: {len(ROWS[1][0])} characters")
    lower = list(normalize_many(ROWS, processes=processes, then=in_small_letters))
    assert lower == [normalize(text.lower()) for text, _ in ROWS]


BROKEN = [ROWS[0], ("It rained.", "yesterday"), (None, None), ROWS[1], {"body": "It rained."}, (7, ROWS[0][1])]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_row_that_cannot_be_read_leaves_the_others_alone(processes: int) -> None:
    read = list(normalize_many(BROKEN, processes=processes, chunksize=2))
    assert [type(story) for story in read] == [Article, Unread, Unread, Article, Unread, Unread]
    assert [story.row for story in read if isinstance(story, Unread)] == [1, 2, 4, 5]
    assert read[1] == Unread(1, "ValueError: published must be an ISO 8601 date such as '2024-11-06', not 'yesterday'")
    assert read[5] == Unread(5, "TypeError: text must be a str, not int")


def test_rows_that_cannot_be_read_may_be_skipped() -> None:
    assert list(normalize_many(BROKEN, on_error="skip")) == list(normalize_many([ROWS[0], ROWS[1]]))


def test_a_row_that_cannot_be_read_may_end_the_work() -> None:
    stories = normalize_many(BROKEN, on_error="raise")
    assert next(stories) == normalize(ROWS[0][0], published=ROWS[0][1])
    with pytest.raises(ValueError, match=r"^row 1: ValueError: published must be"):
        next(stories)


def test_a_story_that_kills_its_process_is_the_only_one_lost() -> None:
    rows: list[tuple[str, object]] = [*ROWS[:5], (Deadly("boom"), None), *ROWS[5:11], (Deadly("boom"), None), ROWS[12]]
    read = list(normalize_many(rows, processes=2, chunksize=4))
    for number, story in enumerate(read):
        if number in {5, 12}:
            assert story == Unread(number, "a worker process died (exit code 3)")
        else:
            assert story == normalize(rows[number][0], published=rows[number][1])
    assert len(read) == len(rows)


def endless(taken: list[int]) -> Iterator[tuple[str, datetime.date]]:
    for number in itertools.count():
        taken.append(number)
        yield f"OSLO (AP) — The ferry sank Tuesday, for the {number}th time.", datetime.date(2024, 11, 6)


@pytest.mark.parametrize(("processes", "held"), [(1, 0), (2, 5 * 2 * 2)])
def test_rows_are_taken_as_they_are_needed(processes: int, held: int) -> None:
    taken: list[int] = []
    stories = normalize_many(endless(taken), processes=processes, chunksize=5)
    assert taken == []
    for told in range(1, 60):
        next(stories)
        assert len(taken) <= told + held + 5 * (processes > 1)


@pytest.mark.parametrize("processes", [1, 2])
def test_what_the_rows_raise_comes_after_the_rows_before_it(processes: int) -> None:
    def broken() -> Iterator[tuple[str, object]]:
        yield from ROWS[:5]
        raise OSError("the disk is gone")

    stories = normalize_many(broken(), processes=processes, chunksize=3)  # type: ignore[arg-type]
    assert list(itertools.islice(stories, 5)) == list(normalize_many(ROWS[:5]))
    with pytest.raises(OSError, match="the disk is gone"):
        next(stories)


def test_tables_travel_to_each_process_once(tmp_path: Path) -> None:
    log = tmp_path / "arrivals"
    gazetteer = Counted(log)
    assert list(normalize_many(ROWS, processes=2, chunksize=2, gazetteer=gazetteer)) == list(normalize_many(ROWS))
    arrivals = log.read_text().split()
    assert len(arrivals) == len(set(arrivals)) == 2


@pytest.mark.parametrize("wrong", [{"processes": 0}, {"chunksize": 0}, {"on_error": "ignore"}])
def test_wrong_arguments_are_refused_before_any_row(wrong) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        normalize_many(ROWS, **wrong)
