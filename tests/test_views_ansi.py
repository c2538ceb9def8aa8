"""The story in a terminal."""

import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm import Article, DateMention, PlaceMention, Section, Timex3, to_ansi
from newsnorm.views.ansi import MARGIN, PICTURES
from strategies import PLACES, articles

TEXT = "Talks in Kyiv opened Tuesday, the ministry said."
ARTICLE = Article(
    TEXT,
    None,
    (Section(0, 48, TEXT, "body", "test"),),
    (DateMention(21, 28, "Tuesday", "test", Timex3("DATE", "2024-11-05")),),
    (PlaceMention(9, 13, "Kyiv", "test", PLACES[0]),),
)
CODES = re.compile(r"\x1b\[[0-9;]*m")


def test_values_stand_behind_their_words() -> None:
    assert to_ansi(ARTICLE, color=False, width=120) == (
        "published    not known\n\nbody         Talks in Kyiv [UA] opened Tuesday [2024-11-05], the ministry said."
    )


def test_lines_are_wrapped_under_their_part() -> None:
    lines = to_ansi(ARTICLE, color=False, width=40).split("\n")
    assert lines[2:] == [
        "body         Talks in Kyiv [UA] opened",
        "             Tuesday [2024-11-05], the",
        "             ministry said.",
    ]


@pytest.mark.parametrize(
    ("word", "columns"),
    [
        ("ferry", 5),
        ("Zürich", 6),
        ("Zu\u0308rich", 6),
        ("東京", 4),
        ("가", 2),
        ("नमस्ते", 3),
        ("\u200babc\u200e", 3),
        ("\ufeffabc", 3),
        ("\u0301", 0),
        ("\U0001f469\u200d\U0001f469\u200d\U0001f467", 2),
        ("\U0001f1f3\U0001f1f4", 2),
        ("\u2764\ufe0f", 2),
    ],
)
def test_a_word_takes_the_columns_that_it_is_shown_in(word: str, columns: int) -> None:
    text = f"{'x' * (20 - columns)} {word} {'x' * 21}"
    body = Article(text, None, (Section(0, len(text), text, "body", "test"),), (), ())
    exactly, less = (to_ansi(body, color=False, width=MARGIN + room).split("\n")[2:] for room in (21, 20))
    assert [line[MARGIN:] for line in exactly] == [text.rsplit(" ", 1)[0], "x" * 21]
    assert [line[MARGIN:] for line in less] == [*text.rsplit(" ", 1)[0].split(" "), "x" * 21] if columns else exactly


@given(articles(), st.integers(0, 120))
def test_color_adds_codes_alone(article: Article, width: int) -> None:
    assert CODES.sub("", to_ansi(article, width=width)) == to_ansi(article, color=False, width=width)


@given(articles())
def test_a_story_cannot_drive_the_terminal(article: Article) -> None:
    shown = to_ansi(article, color=False)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]", shown)
    shown.encode()


@given(articles())
def test_no_word_is_lost(article: Article) -> None:
    bare = dataclasses.replace(article, dates=(), places=())
    shown = "".join(line[MARGIN:] for line in to_ansi(bare, color=False, width=30).split("\n")[1:])
    words = "".join(section.text for section in article.sections)
    assert "".join(shown.split()) == "".join(words.split()).translate(PICTURES)


@given(articles())
def test_every_part_is_named_in_the_margin(article: Article) -> None:
    lines = to_ansi(article, color=False).split("\n")
    named = [line[:MARGIN].strip() for line in lines if line[:MARGIN].strip()]
    assert named == ["published", *(section.label for section in article.sections)]
