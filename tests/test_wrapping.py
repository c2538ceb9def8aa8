"""A story that was wrapped for a terminal or a mail says what it said: a break between two words is a space."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

import newsnorm
from newswire import newswire

DAY = "2024-11-06"


def wrapped(story: str, width: int) -> str:
    """The story in lines, its paragraphs apart: a line feed stands where a space stood, so that offsets hold."""
    paragraphs = [" ".join(line.split()) for line in story.split("\n") if line.strip()]
    lines = [textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in paragraphs]
    return "\n\n".join("\n".join(line) for line in lines)


@given(st.integers(0, 500), st.integers(56, 90))
def test_lines_that_are_wrapped_hold_the_same_dates_and_places(seed: int, width: int) -> None:
    for row in newswire(2, seed):
        broken = newsnorm.normalize(wrapped(str(row["text"]), width), published=DAY)
        whole = newsnorm.normalize(wrapped(str(row["text"]), 100_000), published=DAY)
        for kind in ("dates", "places"):
            told = [
                [(one.start, one.end, one.timex3 if kind == "dates" else one.place) for one in getattr(article, kind)]
                for article in (broken, whole)
            ]
            assert told[0] == told[1]


def test_a_name_goes_on_in_the_next_line() -> None:
    story = (
        "The harbour was shut again on Tuesday by a storm, and the crews of South\n"
        "Korea and Sri Lanka, who had come for the winter, waited in the town of New\n"
        "York until the wind fell. The mayor said that nobody in the Kursk\n"
        "region had seen such waves since the great gale of the year before the war.\n"
    )
    found = newsnorm.find_places(story)
    assert [place.text for place in found] == ["South\nKorea", "Sri Lanka", "New\nYork", "Kursk\nregion"]
