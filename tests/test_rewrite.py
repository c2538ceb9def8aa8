"""What rewriting makes of everyday sentences, and what it refuses."""

import dataclasses
import re

import pytest

from marks import unmark
from newsnorm import Article, DateMention, Place, PlaceMention, Section, Span, Timex3, rewrite
from newsnorm.rewrite import edit
from strategies import PLACES

WORLD = {place.name: place for place in (*PLACES, Place(6252001, "United States", "country", "US"))}


def read(marked: str, *labels: str) -> Article:
    """An article from a text in which ⟦2024-11-05|Tuesday⟧ is a date, ⟦Kyiv|Kiev⟧ a place, ⟦UA:demonym|…⟧ a demonym.

    Its sections are its lines, labelled in turn.
    """
    text, marks = unmark(marked)
    dates, places = [], []
    for start, end, answer in marks:
        span = (start, end, text[start:end], "test")
        assert answer
        name, _, role = answer.partition(":")
        if name in WORLD:
            places.append(PlaceMention(*span, WORLD[name], role=role or "place"))
        else:
            kind = "DURATION" if answer.startswith("P") else "DATE"
            dates.append(DateMention(*span, Timex3(kind, answer)))
    lines = [Section(found.start(), found.end(), found[0], "body", "test") for found in re.finditer(r"[^\n]+", text)]
    sections = [dataclasses.replace(line, label=label) for line, label in zip(lines, labels, strict=False)]
    return Article(text, None, tuple(sections + lines[len(labels) :]), tuple(dates), tuple(places))


@pytest.mark.parametrize(
    ("marked", "wish", "rewritten"),
    [
        ("released ⟦2024-11-05|Tuesday⟧", "iso", "released 2024-11-05"),
        ("It opened on ⟦2024-11-05|Tuesday⟧.", "iso", "It opened on 2024-11-05."),
        ("⟦2024-11-05|Tuesday⟧'s talks", "iso", "2024-11-05's talks"),
        ("⟦2024-11-05|Tuesday’s⟧ talks", "iso", "2024-11-05’s talks"),
        ("in ⟦2022-02|February 2022⟧ and ⟦2024-W45|this week⟧", "iso", "in 2022-02 and 2024-W45"),
        ("at ⟦2024-11-05T21:30+01:00|9:30 p.m. Tuesday⟧", "iso", "at 2024-11-05T21:30+01:00"),
        ("for ⟦P3D|three days⟧ in ⟦FUTURE_REF|the coming weeks⟧", "iso", "for three days in the coming weeks"),
        ("⟦XXXX-WXX-2|Tuesday⟧, ⟦2024-11-05TEV|Tuesday evening⟧", "iso", "Tuesday, Tuesday evening"),
        ("in the ⟦199|1990s⟧", "iso", "in the 1990s"),
        ("released ⟦2024-11-05|Tuesday⟧.", "annotate", "released Tuesday [2024-11-05]."),
        ("⟦2024-11-05|Tuesday⟧'s talks", "annotate", "Tuesday's [2024-11-05] talks"),
        ("⟦2024-11-05|Tuesday’s⟧ talks", "annotate", "Tuesday’s [2024-11-05] talks"),
        ("for ⟦P3D|three days⟧", "annotate", "for three days"),
    ],
)
def test_dates(marked: str, wish: str, rewritten: str) -> None:
    assert rewrite(read(marked), dates=wish).text == rewritten


@pytest.mark.parametrize(
    ("marked", "wish", "rewritten"),
    [
        ("from ⟦Kyiv|Kiev⟧ to ⟦South Korea|S. Korea⟧'s coast", "canonical", "from Kyiv to South Korea's coast"),
        ("the ⟦United States|U.S.⟧ navy", "canonical", "the United States navy"),
        ("“Born in the ⟦United States|U.S.⟧” \nHe left.", "canonical", "“Born in the United States.” \nHe left."),
        ("a ⟦South Korea:demonym|Korean⟧ ship", "canonical", "a Korean ship"),
        ("from ⟦Kyiv|Kiev⟧ to ⟦South Korea|S. Korea⟧", "code", "from geonames:703448 to KR"),
        ("at ⟦Nowhere|nowhere⟧", "code", "at geonames:1"),
        (
            "a ⟦South Korea:demonym|Korean⟧ ship in ⟦Kyiv|Kyiv⟧",
            "annotate",
            "a Korean [KR] ship in Kyiv [geonames:703448]",
        ),
    ],
)
def test_places(marked: str, wish: str, rewritten: str) -> None:
    assert rewrite(read(marked), places=wish).text == rewritten


@pytest.mark.parametrize(
    ("text", "labels", "drop", "rewritten"),
    [
        ("Head\n\nCap\nBody\n", ("headline", "caption"), ["caption"], "Head\n\nBody\n"),
        ("Head\n\nBody\n\nTail\n", ("headline", "body", "boilerplate"), ["boilerplate"], "Head\n\nBody\n"),
        ("\nHead\n\nBody", ("headline", "body"), ["headline"], "\nBody"),
        ("Head\n\nCap\n\nCredit\n\nBody", ("headline", "caption", "credit"), ["caption", "credit"], "Head\n\nBody"),
        ("Head\nBody\n", ("headline", "body"), ["headline", "body"], "\n"),
        ("Head\nBody\n", ("headline", "body"), ["dateline"], "Head\nBody\n"),
    ],
)
def test_sections_go_with_one_of_their_gaps(
    text: str, labels: tuple[str, ...], drop: list[str], rewritten: str
) -> None:
    assert rewrite(read(text, *labels), drop=drop).text == rewritten


def test_a_part_of_a_line_leaves_the_line_whole() -> None:
    text = "Head\n\nKYIV — Talks opened. (Photo: AP)\n\nMore"
    places = {"headline": "Head", "dateline": "KYIV —", "body": "Talks opened.", "credit": "(Photo: AP)"}
    spans = {label: (text.index(words), text.index(words) + len(words), words) for label, words in places.items()}
    article = Article(text, None, tuple(Section(*span, label, "test") for label, span in spans.items()), (), ())
    assert rewrite(article, drop=["dateline"]).text == "Head\n\nTalks opened. (Photo: AP)\n\nMore"
    more = (*article.sections, Section(len(text) - 4, len(text), "More", "body", "test"))
    assert rewrite(dataclasses.replace(article, sections=more), drop=["credit"]).text == (
        "Head\n\nKYIV — Talks opened.\n\nMore"
    )


def test_mentions_in_dropped_sections_go_with_them() -> None:
    article = read("⟦2024-11-05|Tuesday⟧\n\n⟦2024-11-04|Monday⟧", "caption")
    assert rewrite(article, dates="iso", drop=["caption"]).text == "2024-11-04"


def test_signs_are_unified_outside_of_what_was_written() -> None:
    article = read("“⟦Kyiv|Kiev⟧”\u00a0—\u2009it’s 1914–18, half\u2011year…")
    rewritten = rewrite(article, places="canonical", unify=["spaces", "quotes", "dashes"])
    assert rewritten.text == '"Kyiv" -- it\'s 1914-18, half-year…'
    assert rewritten.to_new(Span(1, 5, "Kiev")) == Span(1, 5, "Kyiv")


def test_a_date_that_holds_a_place_name_is_one_change() -> None:
    article = read("on ⟦2025-02-17|Kyiv Day⟧")
    place = PlaceMention(3, 7, "Kyiv", "test", WORLD["South Korea"])
    assert rewrite(dataclasses.replace(article, places=(place,)), dates="iso", places="canonical").text == (
        "on 2025-02-17"
    )


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        ({"dates": "us"}, "dates knows None, 'iso', 'annotate', not 'us'"),
        ({"places": True}, "places knows None, 'canonical', 'code', 'annotate', not True"),
        ({"drop": ["lede"]}, "drop knows 'headline'"),
        ({"drop": "caption"}, "not 'c'"),
        ({"unify": ["commas"]}, "unify knows 'spaces', 'quotes', 'dashes', not 'commas'"),
    ],
)
def test_an_unknown_wish_is_refused(wishes: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        rewrite(read("Kyiv"), **wishes)


def test_foreign_and_overlapping_mentions_are_refused_by_name_and_offset() -> None:
    article = read("on ⟦2024-11-05|Tuesday⟧ in ⟦Kyiv|Kiev⟧")
    foreign = dataclasses.replace(article, text="On Monday, in Kiev.", sections=())
    with pytest.raises(ValueError, match=r"dates\[0\]: the text does not hold 'Tuesday' at 3"):
        rewrite(foreign)
    twice = dataclasses.replace(article, places=article.places * 2)
    with pytest.raises(ValueError, match=r"places\[1\] begins at 14, before the one before it ends at 18"):
        rewrite(twice)
    with pytest.raises(ValueError, match=r"changes\[1\] begins at 1"):
        edit("Oslo", [(Span(0, 2, "Os"), ""), (Span(1, 3, "sl"), "")])
    with pytest.raises(ValueError, match=r"span\[0\]: the text does not hold 'Kiew' at 14"):
        rewrite(article).to_new(Span(14, 18, "Kiew"))
    with pytest.raises(ValueError, match=r"lies in 0\.\.18, not at 19"):
        rewrite(article).to_old(19)
    with pytest.raises(ValueError, match="another text"):
        rewrite(article).then(rewrite(foreign.__class__("", None, (), (), ())))
