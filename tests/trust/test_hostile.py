"""Whatever is sent, every door answers, and what the answer points at is there."""

import itertools
from pathlib import Path

import pytest

import newsnorm
from doors import DAY, DOORS, OUTLETS
from hostile import PIECES, repeated

CORPUS = sorted((Path(__file__).parents[1] / "fuzz" / "corpus").iterdir())


def around(piece: str) -> tuple[str, ...]:
    """A piece alone, again and again, and inside a story."""
    return (piece, piece.strip(), repeated(piece, 300), f"OSLO (AP) — {piece}Tuesday in {piece}Oslo{piece}")


def test_every_public_function_is_a_door_or_an_outlet() -> None:
    functions = {name for name in newsnorm.__all__ if name[0].islower()}
    assert functions <= {name.split(",")[0] for name in (*DOORS, *OUTLETS)}


@pytest.mark.parametrize("door", DOORS)
def test_every_door_answers_every_piece(door: str) -> None:
    for piece in PIECES.values():
        for text in around(piece):
            DOORS[door](text)


@pytest.mark.parametrize("outlet", OUTLETS)
def test_every_outlet_takes_every_article(outlet: str) -> None:
    for piece in PIECES.values():
        for text in around(piece):
            OUTLETS[outlet](newsnorm.normalize(text, published=DAY))


@pytest.mark.parametrize("piece", PIECES)
def test_the_answers_point_into_the_text(piece: str) -> None:
    text = "\n\n".join([repeated(PIECES[piece], 200), "OSLO (AP) — It rained Tuesday.", repeated(PIECES[piece], 200)])
    article = newsnorm.normalize(text, published=DAY)
    for spans in (article.sections, article.dates, article.places):
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
    covered = {offset for section in article.sections for offset in range(section.start, section.end)}
    assert all(offset in covered for offset, character in enumerate(text) if not character.isspace())


@pytest.mark.parametrize("joint", [" ", " Oslo on Monday, ", "\n"])
def test_a_text_that_holds_every_piece_is_answered(joint: str) -> None:
    text = joint.join(PIECES.values())
    for door in DOORS.values():
        door(text)
    article = newsnorm.normalize(text, published=DAY)
    for outlet in OUTLETS.values():
        outlet(article)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_what_the_fuzzer_starts_from_is_answered(path: Path) -> None:
    text = path.read_bytes().decode("utf8", "surrogateescape")
    for door in DOORS.values():
        door(text)
