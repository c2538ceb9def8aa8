"""Place names in running text: cases as data, silence, and the parts of a story in which no name is a place."""

import tomllib
from pathlib import Path

import pytest

import newsnorm
from marks import unmark

CORPUS = Path(__file__).parent / "corpus" / "en"


def cases(name: str) -> list[tuple[str, str]]:
    return [(case["label"], case["text"]) for case in tomllib.loads((CORPUS / name).read_text(encoding="utf8"))["case"]]


def answer(mention: newsnorm.PlaceMention, wanted: str | None) -> str:
    """What was found, said in the way in which the case says it."""
    place = mention.place
    if place is None:
        return "?"
    return f"{place.country_code}:{mention.role}" if wanted and ":" in wanted else str(place.geonames_id)


def check(marked: str) -> None:
    text, marks = unmark(marked)
    wanted = {(start, end): said for start, end, said in marks}
    found = newsnorm.find_places(text)
    assert {(m.start, m.end): answer(m, wanted.get((m.start, m.end))) for m in found} == wanted


@pytest.mark.parametrize(("label", "text"), cases("places.toml"))
def test_the_places_that_are_marked_are_found(label: str, text: str) -> None:
    check(text)


@pytest.mark.xfail(strict=True, reason="known")
@pytest.mark.parametrize(("label", "text"), cases("places_known_failures.toml"))
def test_known_failures(label: str, text: str) -> None:
    check(text)


@pytest.mark.parametrize(("label", "text"), cases("places_negative.toml"))
def test_silence(label: str, text: str) -> None:
    assert [mention.text for mention in newsnorm.find_places(text)] == []


@pytest.mark.parametrize("end", ["", " ", ".", "'", "'s", "'s ", " & ", "-", ", 4", " \n"])
@pytest.mark.parametrize(
    "name", ["New York", "New", "San", "Calif", "Oslo", "South Korea", "the People", "Kursk region of"]
)
def test_a_text_may_end_anywhere_after_a_name(name: str, end: str) -> None:
    text = f"They live in {name}{end}"
    assert all(text[mention.start : mention.end] == mention.text for mention in newsnorm.find_places(text))


def test_a_byline_and_a_credit_name_no_places() -> None:
    story = "By Sydney Lancaster\n\nOSLO (AP) — The ferry sank on Monday off Bergen.\n\n(Photo: Paris Stratford/AP)\n"
    assert [mention.text for mention in newsnorm.normalize(story).places] == ["OSLO", "Bergen"]


def test_one_name_has_one_sense_in_a_story() -> None:
    story = "Springfield, Illinois, is flooded. Springfield will need help. People left Springfield on foot."
    places = {m.place for m in newsnorm.find_places(story) if m.text == "Springfield"}
    assert [place and place.admin1 for place in places] == ["Illinois"]


@pytest.mark.parametrize("text", ["COAST CLEAR: SRI LANKA'S, they say", "They sailed along Sri Lanka's coast"])
def test_the_genitive_of_a_name_is_the_name(text: str) -> None:
    assert [mention.place and mention.place.country_code for mention in newsnorm.find_places(text)] == ["LK"]


def test_a_region_beside_each_mention_tells_namesakes_apart() -> None:
    story = "A choir from Cambridge, England, sang with one from Cambridge, Massachusetts. Cambridge was glad."
    found = [m.place for m in newsnorm.find_places(story) if m.text == "Cambridge"]
    assert [place and place.admin1 for place in found[:2]] == ["England", "Massachusetts"]
    assert found[2] in found[:2]


def test_candidates_and_reason_are_given() -> None:
    paris, texas = newsnorm.find_places("A train ran to Paris, Texas.")
    assert paris.reason == "beside"
    assert paris.place is not None
    assert paris.place.admin1 == "Texas"
    assert "FR" in {place.country_code for place in paris.candidates}
    assert texas.place in texas.candidates


@pytest.mark.parametrize("code", ["IE", "US"])
def test_georgia_and_dublin_by_their_company(code: str) -> None:
    company = {"US": "Columbus, Cincinnati and Cleveland, Ohio", "IE": "Cork, Galway and Limerick in Ireland"}[code]
    story = f"Buses from {company} were late. Commuters in Dublin complained."
    (dublin,) = (m.place for m in newsnorm.find_places(story) if m.text == "Dublin")
    assert dublin is not None
    assert dublin.country_code == code


def test_text_in_capitals_is_no_flood() -> None:
    shouted = "THE COUNCIL SAID READING AND READY MONEY WILL COME IN EVERY CASE AND NO ONE IS TO BLAME " * 20
    assert len(newsnorm.find_places(shouted)) <= 20
