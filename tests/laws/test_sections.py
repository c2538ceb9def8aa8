"""What holds of the sections of every text."""

import itertools

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import newsnorm
from newsnorm.languages.en import ENGLISH
from newsnorm.sections.page import Page
from strategies import stories

DATELINES = (
    "OSLO (AP) — ",
    "LIMA, Ohio, Nov. 6 (Reuters) - ",
    "AMMAN/THE HAGUE, May 4 (Reuters) - ",
    "KAZAN, February 9. /TASS/. ",
    "RENO, Nev., May 5, 2025 /PRNewswire/ -- ",
    "Berlin (dpa) - ",
    "DAR ES SALAAM, Tanzania (AP) _ ",
)
PICTURES = (
    "A ferry lies in Bergen. (Photo: Dana Ruiz/Reuters)",
    "Photograph by Dana Ruiz",
    "Dana Ruiz, AP",
    "The mayor, left, greets the crew.",
    "The crew waits on the upper deckCredit: Lee Park",
    "Lee Park stands at the quay in Bergen on Monday.",
    "Dana Ruiz waits at the old quay in Bergen, Norway, April 14, 2024.",
    "The ferry is seen in the ice off Bergen",
    "Image copyright Getty Images",
    "Handout via REUTERS",
)
OPENERS = (
    "FILE - A ferry",
    "File photo: A ferry",
    "1 of 12 A ferry",
    "[12/14] A ferry",
    "3/4 A ferry",
    "0:45 A ferry",
    "Image caption A ferry",
    "video caption: A ferry",
    "MEDIA caption: A ferry",
    "Photo caption A ferry",
    "picture caption A ferry",
    "Pictured in Bergen: a ferry",
    "PICTURED, a ferry",
    "Above: a ferry",
    "ABOVE: a ferry",
    "Left: a ferry",
    "Right, a ferry",
    "Top: a ferry",
    "Bottom: a ferry",
    "From left: a ferry",
    "Clockwise from top left: a ferry",
    "(L-R): a ferry",
    "L-R: a ferry",
    "PHOTO: A ferry",
    "Image above: A ferry",
    "WATCH: A ferry",
    "Watch: A ferry",
    "VIDEO: A ferry",
)
BODY = "The harbour master said the ferry would sail again once the ice was gone from the sound."
WORDS = st.sampled_from(
    ("ferry", "harbour", "ice", "the", "of", "master", "sound", "crew", "sailed", "again", "slowly")
)
SENTENCES = st.lists(WORDS, min_size=14, max_size=40).map(lambda words: " ".join(words).capitalize() + ".")
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=5)
HEADLINES = st.lists(WORDS, min_size=3, max_size=7).map(lambda words: " ".join(words).capitalize())


def bare(text: str) -> list[int]:
    """Where the characters stand that are no blanks."""
    return [at for at, character in enumerate(text) if not character.isspace()]


@given(stories() | st.text())
@example("\x1c\u2028OSLO —\x85It rained.\u200b")
@example("a\nb\nc\n\n\nd")
def test_every_character_that_is_no_blank_lies_in_one_section(text: str) -> None:
    sections = newsnorm.split_sections(text)
    held = [at for section in sections for at in range(section.start, section.end) if not text[at].isspace()]
    assert held == bare(text)
    assert all(section.text.strip() for section in sections)
    assert all(before.end <= after.start for before, after in itertools.pairwise(sections))


@given(HEADLINES, st.sampled_from(DATELINES), PARAGRAPHS)
def test_a_dateline_is_found_where_it_was_planted(headline: str, dateline: str, paragraphs: list[str]) -> None:
    text = "\n\n".join([headline, dateline + BODY, *paragraphs])
    (found,) = newsnorm.normalize(text).datelines
    assert (found.start, found.text) == (text.index(dateline), dateline.rstrip())


@given(HEADLINES, st.sampled_from(DATELINES), PARAGRAPHS)
def test_the_paragraphs_of_the_body_are_whole(headline: str, dateline: str, paragraphs: list[str]) -> None:
    assume(len(set(paragraphs)) == len(paragraphs))
    text = "\n\n".join([headline, dateline + BODY, *paragraphs])
    assert [section.text for section in newsnorm.normalize(text).body] == [BODY, *paragraphs]


@given(HEADLINES, PARAGRAPHS, st.integers(60, 80))
def test_a_hard_wrap_parts_no_paragraph(headline: str, paragraphs: list[str], width: int) -> None:
    def wrapped(text: str) -> str:
        lines = [""]
        for word in text.split(" "):
            if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
                lines.append(word)
            else:
                lines[-1] = f"{lines[-1]} {word}".strip()
        return "\n".join(lines)

    paragraphs = [" ".join([BODY, *paragraphs]), *paragraphs]
    text = "\n\n".join([headline, *map(wrapped, paragraphs)])
    assume(any(paragraph.count("\n") > 2 for paragraph in text.split("\n\n")))
    found = [section.text.replace("\n", " ") for section in newsnorm.normalize(text).body]
    assert found == paragraphs


@given(stories())
@example("FILE - A ferry lies in Bergen, Norway, on Monday.\n\n  9 a.m. EST\nOSLO (AP) —\n\n")
@example("  The ferry sailed again on Monday, and it sailed slowly, to NEW\nYORK (AP) — and nobody was on it at all.")
def test_the_way_lines_end_changes_nothing(text: str) -> None:
    assume("\r" not in text)
    at = [index + text.count("\n", 0, index) for index in range(len(text) + 1)]
    assert [(s.start, s.end, s.label, s.rule) for s in newsnorm.split_sections(text.replace("\n", "\r\n"))] == [
        (at[s.start], at[s.end], s.label, s.rule) for s in newsnorm.split_sections(text)
    ]


@given(stories())
def test_spaces_of_another_kind_change_nothing(text: str) -> None:
    odd = text.replace(" ", "\u00a0")
    assert [(s.start, s.end, s.label) for s in newsnorm.split_sections(odd)] == [
        (s.start, s.end, s.label) for s in newsnorm.split_sections(text)
    ]


@given(HEADLINES, st.lists(st.sampled_from(PICTURES) | SENTENCES | HEADLINES, min_size=1, max_size=8))
def test_the_signs_of_pictures_leave_out_none(headline: str, lines: list[str]) -> None:
    text = "\n\n".join([headline, BODY, *lines, BODY])
    found = newsnorm.split_sections(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Page, "signs", lambda page, number: page.layout.pictures.signs)
        assert newsnorm.split_sections(text) == found


@pytest.mark.parametrize("opener", OPENERS)
def test_the_first_letters_of_openers_leave_out_none(opener: str) -> None:
    pictures = ENGLISH.layout.pictures
    assert pictures.opener.match(opener)
    assert opener[:2] in pictures.first
