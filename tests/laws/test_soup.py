"""The words of the trade in any order: what no journalist writes, and every rule half recognises."""

import itertools
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import newsnorm
from doors import DAY, DOORS
from hostile import PIECES as HOSTILE
from strategies import PIECES as NEWS

DICTIONARY = (Path(__file__).parents[1] / "fuzz" / "words.dict").read_text(encoding="utf8")
WORDS = sorted(
    {line.strip('" ') for line in DICTIONARY.split("\n") if line and "\\" not in line}
    | {word for piece in NEWS for word in piece.split()}
    | {piece.strip() for piece in HOSTILE.values() if len(piece) > 3}
)
JOINTS = (" ", " ", " ", "-", ", ", ". ", "/", "", "\n", " and ", " to ", " of ", " the ", "’s ", " (", ") ")
FIGURES = st.one_of(
    st.integers(0, 130).map(str), st.integers(1890, 2060).map(str), st.sampled_from(["3rd", "21st", "'99", "1/2"])
)


@st.composite
def soups(draw: st.DrawFn) -> str:
    words = draw(
        st.lists(st.tuples(st.sampled_from(WORDS) | FIGURES, st.sampled_from(JOINTS)), min_size=2, max_size=16)
    )
    return "".join(word + joint for word, joint in words)


@given(soups())
def test_any_order_of_words_is_read(text: str) -> None:
    article = newsnorm.normalize(text, published=DAY)
    for spans in (article.sections, article.dates, article.places):
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert all(before.end <= after.start for before, after in itertools.pairwise(spans))


@given(soups())
def test_every_door_answers_any_order_of_words(text: str) -> None:
    for door in DOORS.values():
        door(text)
