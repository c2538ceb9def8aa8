"""Every story of the corpora is parted as it is marked, and every rule reads its own examples."""

import datetime
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newsnorm
from marks import unmark
from newsnorm import Byline, Credit, Dateline, Place, Pubdate, Timex3
from newsnorm.gazetteer import world
from newsnorm.languages.en import ENGLISH
from newsnorm.languages.phrases import Openings, opening
from newsnorm.layout import Agency, LayoutRule
from newsnorm.sections import dateline

CORPUS = Path(__file__).parent / "corpus" / "en"
SEQUEL = " Ministers of the four states said they would meet again after talks that ended without a deal."


def cases(name: str) -> list[Any]:
    with (CORPUS / f"{name}.toml").open("rb") as file:
        return [pytest.param(case, id=case["label"]) for case in tomllib.load(file)["case"]]


def parts(text: str) -> list[tuple[str, str]]:
    return [(section.label, section.text) for section in newsnorm.split_sections(text)]


def check(case: dict[str, Any]) -> None:
    text, marks = unmark(case["text"])
    assert parts(text) == [(label, text[start:end]) for start, end, label in marks]
    article = newsnorm.normalize(text)
    if "rules" in case:
        assert [section.rule for section in article.sections] == case["rules"]
    if "places" in case:
        assert [place.text for place in article.dateline.places] == case["places"]
        assert article.dateline.agency == case.get("agency")
        assert (article.dateline.date.text if article.dateline.date else None) == case.get("date")
    assert article.published == case.get("published")
    if "located" in case:
        assert article.located.geonames_id == case["located"]


@pytest.mark.parametrize("case", cases("sections"))
def test_a_story_is_parted_as_it_is_marked(case: dict[str, Any]) -> None:
    check(case)


HEADLINE = "Ferry stops for winter"
FIRST = "The harbour master said the ferry would sail again once the ice was gone from the sound, and not before then."
SECOND = "Nobody on the quay had seen such a winter, and the older fishermen said so to anyone who stopped to ask them."
LINKED = ["related links"]
PAGES = {
    "first": f"…\n\nOSLO — {FIRST}\n\n{SECOND}",
    "head": f"{HEADLINE}\n\n…\n\nOSLO — {FIRST}",
    "opening": f"{HEADLINE}\n\n… {FIRST}\n\n{SECOND}",
    "inside": f"{HEADLINE}\n\nOSLO — {FIRST}\n\n…\n\n{SECOND}",
    "after": f"{HEADLINE}\n\nOSLO — {FIRST}\n\n{SECOND}\n\n…",
    "whole": "…",
}
"""Where a line may stand, written as "…"."""


def lines() -> list[Any]:
    with (CORPUS / "sections_lines.toml").open("rb") as file:
        return [pytest.param(where, line, id=line) for where, lines in tomllib.load(file).items() for line in lines]


def read(where: str, line: str) -> list[tuple[str, str, str]]:
    """What a line is read as at its place on a page: the label, the rule and the words of each part."""
    start = PAGES[where].index("…")
    end = start + len(line)
    found = newsnorm.split_sections(PAGES[where].replace("…", line))
    return [(part.label, part.rule, part.text[: end - part.start]) for part in found if start <= part.start < end]


@pytest.mark.parametrize(("where", "marked"), lines())
def test_a_line_is_read_as_it_is_marked(where: str, marked: str) -> None:
    line, marks = unmark(marked)
    assert read(where, line) == [(*str(told).split(": "), line[start:end]) for start, end, told in marks]


@pytest.mark.parametrize(
    ("where", "line", "longest", "rules", "beyond"),
    [
        ("inside", "FILE - A ferry lies in the … of Bergen.", 900, ["opener"], ["prose"]),
        ("inside", "The mayor, left, greets … in the harbour.", 299, ["posture"], ["prose"]),
        ("inside", "Ola waits in the … of Bergen, April 14, 2024.", 400, ["present tense and date"], ["prose"]),
        ("inside", "Ola was in the … of Bergen, Sunday, April 14, 2024.", 500, ["day in full"], ["prose"]),
        ("inside", "Ola waits at the … of Bergen on Monday.", 300, ["present tense and day"], ["prose"]),
        ("inside", "The ferry and the … (Photo: Dana Ruiz)", 900, ["with a credit", "credit"], ["prose"]),
        ("inside", "The ferry and the … Photo by Dana Ruiz", 399, ["with a credit", "credit"], ["prose"]),
        ("inside", "The … stays.\nPhoto: Dana Ruiz", 216, ["before a credit", "credit"], ["prose", "credit"]),
        ("head", "The … stays\nPhoto: Dana Ruiz", 916, ["before a credit", "credit"], ["deck", "credit"]),
        ("inside", "Photo: Dana … Ruiz", 107, ["credit"], ["opener"]),
        ("inside", "Read more:\nThe … is in the harbour.", 61, [*LINKED, "after a link"], [*LINKED, "prose"]),
        ("inside", "Read more:\nThe … is in the harbour!", 111, [*LINKED, "after a link"], [*LINKED, "prose"]),
        ("inside", "The … is here.", 28, ["line"], ["prose"]),
        ("inside", "The ferry of the … lies", 220, ["unended"], ["prose"]),
    ],
)
def test_a_line_is_what_it_is_up_to_its_length(
    where: str, line: str, longest: int, rules: list[str], beyond: list[str]
) -> None:
    assert [rule for _, rule, _ in read(where, stretched(line, longest))] == rules
    assert [rule for _, rule, _ in read(where, stretched(line, longest + 1))] == beyond


def stretched(line: str, size: int) -> str:
    """The line with as many words for its "…" that it is ``size`` characters long."""
    words = ("ice and snow and " * 60)[: size - len(line) + 1]
    return line.replace("…", words[:-1] + words[-1:].replace(" ", "s"))


@pytest.mark.parametrize(
    ("credit", "photographer", "agency"),
    [
        ("(Dana Ruiz/Reuters)", "Dana Ruiz", "Reuters"),
        ("(REUTERS/Dana Ruiz)", "Dana Ruiz", "REUTERS"),
        ("AP Photo/Dana Ruiz", "Dana Ruiz", "AP"),
        ("NASA Photo: Dana Ruiz", "Dana Ruiz", "NASA"),
        ("Photo by Dana Ruiz", "Dana Ruiz", None),
        ("PHOTO: Dana Ruiz", "Dana Ruiz", None),
        ("(Photo: Dana Ruiz, Inland Times)", "Dana Ruiz", "Inland Times"),
        ("(Photo: Dana Ruiz/AFP.)", "Dana Ruiz", "AFP"),
        ("(Courtesy of Dana Ruiz)", "Dana Ruiz", None),
        ("(Dana Ruiz / Lee Park / AP)", "Dana Ruiz", "AP"),
        ("Dana Ruiz/Getty Images/AFP", "Dana Ruiz", "AFP"),
        ("(Handout via AP)", None, "AP"),
        ("(Reuters/AP)", None, "AP"),
        ("(AP)", None, "AP"),
        ("(Photo: the port)", None, None),
    ],
)
def test_a_credit_says_who_took_the_picture_and_who_supplied_it(
    credit: str, photographer: str | None, agency: str | None
) -> None:
    text = PAGES["inside"].replace("…", f"The ferry lies in the harbour. {credit}")
    (found,) = (part for part in newsnorm.split_sections(text) if isinstance(part, Credit))
    assert (found.text, found.photographer, found.agency) == (credit, photographer, agency)


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("6/11/69", "2069-06-11"),
        ("6/11/70", "1970-06-11"),
        ("6/11/99", "1999-06-11"),
        ("12/6/2024", "2024-12-06"),
        ("13/12/2024", "2024-12-13"),
        ("12/13/2024", "2024-12-13"),
        ("13/13/2024", None),
        ("06.11.2024", "2024-11-06"),
        ("20241106", "2024-11-06"),
        ("6 Nov 2024", "2024-11-06"),
        ("Nov. 6, 2024 | Nov. 7, 2024", "2024-11-06"),
        ("Nov 2024", None),
        ("Yesterday", None),
    ],
)
def test_a_stamp_names_its_day(stamp: str, day: str | None) -> None:
    (found,) = (part for part in newsnorm.split_sections(PAGES["head"].replace("…", stamp)) if part.label == "pubdate")
    assert isinstance(found, Pubdate)
    assert (found.text, found.day and found.day.isoformat()) == (stamp, day)


@pytest.mark.parametrize("case", cases("sections_negative"))
def test_false_friends_of_a_dateline_are_none(case: dict[str, Any]) -> None:
    assert not newsnorm.normalize(case["text"]).datelines


@pytest.mark.parametrize("case", cases("sections_known_failures"))
@pytest.mark.xfail(strict=True, reason="not parted as an editor would, yet")
def test_known_failures(case: dict[str, Any]) -> None:
    check(case)


@pytest.mark.parametrize("agency", ENGLISH.layout.agencies, ids=lambda agency: agency.name)
def test_each_agency_is_read_in_its_own_dateline(agency: Agency) -> None:
    text = agency.example + SEQUEL
    reading = dateline.read(text, 0, len(text), ENGLISH.layout.datelines, world())
    assert reading is not None
    assert text[: reading.end] == agency.example
    assert reading.agency is not None
    assert text[slice(*reading.agency)] in agency.printed


@pytest.mark.parametrize("rule", ENGLISH.layout.rules, ids=lambda rule: rule.name)
def test_each_rule_reads_its_phrases_and_not_its_counterexamples(rule: LayoutRule) -> None:
    alone = Openings([rule])
    for phrase in rule.phrases:
        for line in examples(phrase):
            assert alone.rule(line) == rule, (phrase, line)
    for line in rule.counterexamples:
        assert alone.rule(line) is None, line


def examples(phrase: str) -> Iterator[str]:
    """Lines as a phrase asks for them, one for each choice, with some words for what stands open."""
    choices = [part[1:-1].split("|") for part in re.findall(r"\[[^\]]*\]", phrase)]
    frame = re.sub(r"\[[^\]]*\]", "{}", phrase.replace("{", "{{").replace("}", "}}"))
    firsts = [options[0] for options in choices]
    chosen = [[*firsts[:at], one, *firsts[at + 1 :]] for at, options in enumerate(choices) for one in options]
    for words in chosen or [[]]:
        line = frame.format(*words).replace("NAME", "Harbour News").replace("NUMBER", "24")
        yield re.sub(" +", " ", line.replace("…", " the harbour ")).strip()


def test_the_opening_of_a_line_is_its_first_word() -> None:
    assert [opening(line) for line in ("“Related: x", "24 photos", "___", "© 2020 X", "")] == [
        "“related",
        "NUMBER",
        "___",
        "©",
        "",
    ]


def test_a_caption_knows_its_credit() -> None:
    text = "Storm over\n\nA ferry lies in Bergen. (Photo: Dana Ruiz/Reuters)\n\nOSLO — It rained for nine days."
    (caption,) = newsnorm.normalize(text).captions
    assert caption.credit is not None
    assert caption.credit.text == "(Photo: Dana Ruiz/Reuters)"
    assert (caption.credit.photographer, caption.credit.agency) == ("Dana Ruiz", "Reuters")


def test_a_byline_knows_its_names() -> None:
    (byline,) = [
        s
        for s in newsnorm.split_sections(
            "Storm over\nBy Dana Ruiz and Lee Park, Associated Press\n" + "It rained. " * 20
        )
        if s.label == "byline"
    ]
    assert byline.names == ("Dana Ruiz", "Lee Park")
    assert byline.affiliation == "Associated Press"


def test_a_day_in_a_caption_is_not_the_day_of_the_story() -> None:
    text = "Storm over\nFILE - A ferry lies in Bergen, Norway, March 1, 2024.\nOSLO (AP) — It rained for nine days."
    assert newsnorm.normalize(text).published is None


def test_what_a_name_does_for_the_newspaper_is_its_title() -> None:
    text = "Ferry stops for winter\nBy Dana Ruiz, Staff Writer\nOSLO — It rained for nine days, and nobody went out."
    (byline,) = (section for section in newsnorm.split_sections(text) if isinstance(section, Byline))
    assert (byline.names, byline.title, byline.affiliation) == (("Dana Ruiz",), "Staff Writer", None)


@pytest.mark.parametrize(
    ("line", "names", "affiliation"),
    [
        ("By Dana Ruiz", ("Dana Ruiz",), None),
        ("By Dana Ruiz dana@harbour.example", ("Dana Ruiz",), None),
        ("By Dana Ruiz @danaruiz", ("Dana Ruiz",), None),
        ("By Dana Ruiz and Lee Park", ("Dana Ruiz", "Lee Park"), None),
        ("By Dana Ruiz, Harbour News", ("Dana Ruiz",), "Harbour News"),
        (
            "By Dana Ruiz, Lee Park and Ana Sol, Associated Press",
            ("Dana Ruiz", "Lee Park", "Ana Sol"),
            "Associated Press",
        ),
        ("By News Desk", (), "News Desk"),
        ("By Associated Press", (), "Associated Press"),
        ("BY DANA RUIZ", ("DANA RUIZ",), None),
        ("By Dana Ruiz in Oslo and Lee Park in New Haven", ("Dana Ruiz", "Lee Park"), None),
    ],
)
def test_a_byline_says_who_and_for_whom(line: str, names: tuple[str, ...], affiliation: str | None) -> None:
    text = f"Ferry stops for winter\n{line}\nOSLO — It rained for nine days, and nobody went out to see the ice."
    (byline,) = (section for section in newsnorm.split_sections(text) if isinstance(section, Byline))
    assert (byline.text, byline.names, byline.affiliation) == (line, names, affiliation)


@pytest.mark.parametrize(
    ("printed", "value", "interval", "granularity", "unresolved"),
    [
        ("Nov. 6, 2024", "2024-11-06", (datetime.date(2024, 11, 6), datetime.date(2024, 11, 7)), "day", None),
        ("Nov. 6", "XXXX-11-06", None, "day", "no anchor"),
        ("Nov. l", "XXXX-11-01", None, "day", "no anchor"),
        ("March 1O", "XXXX-03-10", None, "day", "no anchor"),
        ("March 1o", "XXXX-03-10", None, "day", "no anchor"),
        ("Nov. I", "XXXX-11-01", None, "day", "no anchor"),
        ("6 Nov.", "XXXX-11-06", None, "day", "no anchor"),
        ("Tuesday", "XXXX-WXX-2", None, "day", "no anchor"),
    ],
)
def test_the_date_of_a_dateline_means_what_it_says(
    printed: str, value: str, interval: tuple[Any, Any] | None, granularity: str, unresolved: str | None
) -> None:
    text = f"OSLO, {printed} (AP) — It rained for nine days, and nobody went out to see the ice in the sound."
    (dateline,) = (section for section in newsnorm.split_sections(text) if isinstance(section, Dateline))
    date = dateline.date
    assert date is not None
    assert (date.start, date.text, date.timex3) == (6, printed, Timex3("DATE", value))
    assert (date.interval and (date.interval.start, date.interval.end)) == interval
    assert (date.granularity, date.direction, date.unresolved) == (granularity, None, unresolved)
    assert date.rule == ("en.weekday" if printed == "Tuesday" else "dateline")


def test_a_dateline_takes_what_the_finders_made_of_it() -> None:
    text = "OSLO/BERGEN, Tuesday (AP) — It rained in Bergen, and nobody went out to see the ice in the sound."
    article = newsnorm.normalize(text, published="2024-11-06")
    (dateline,) = article.datelines
    assert dateline.date in article.dates
    assert dateline.date.timex3.value == "2024-11-05"
    mentioned = {mention.start: mention for mention in article.places}
    for place in dateline.places:
        met = mentioned[place.start]
        assert (place.place, place.candidates, place.role) == (met.place, met.candidates, met.role)
        assert place.place.country_code == "NO"
    assert len(dateline.places) == 2


@pytest.mark.parametrize(
    ("line", "rule", "places"),
    [
        ("OSLO (AP) —", "place and agency", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("LIMA, Ohio (AP) —", "place and agency", (("Lima, US.OH", "its region is printed"),)),
        ("LIMA (AP) —", "place and agency", (("Lima, PE.LMA", "the likeliest of its name"),)),
        ("PARIS, Texas —", "place and region", (("Paris, US.TX", "its region is printed"),)),
        ("SPRINGFIELD, Ill. (AP) —", "place and agency", (("Springfield, US.IL", "its region is printed"),)),
        ("XQZTOWN, Ohio (AP) —", "place and agency", (("Ohio, US.OH", "only its region is known"),)),
        ("XQZTOWN, Norway (AP) —", "place and agency", (("Norway, NO", "only its region is known"),)),
        ("XQZTOWN, Xland (AP) —", "place and agency", ((None, "only its region is known"),)),
        ("XQZTOWN (AP) —", "place and agency", ((None, ""),)),
        ("CHICAGO —", "place in capitals", (("Chicago, US.IL", "a city that needs no region"),)),
        ("Oslo (AP) —", "place and agency", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("Xqztown (AP) —", "place and agency", ((None, ""),)),
        ("oslo, Nov. 6 (AP) —", "place and agency", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("Oslo, Nov. 6 —", "place and date", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("OSLO:", "known place", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("Oslo:", None, ()),
        ("NOTES:", None, ()),
        ("Oslo —", "known place", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("Breaking —", None, ()),
        ("OSLO -", "place in capitals", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("OSLO-", None, ()),
        ("OSLO, Norway -", "place and region", (("Oslo, NO.12", "its region is printed"),)),
        ("(Reuters) -", "agency", ()),
        ("OSLO (Xqz) —", "place and agency", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("OSLO (AP).", None, ()),
        ("OSLO, Nov. 6 (AP).", "place and agency", (("Oslo, NO.12", "the likeliest of its name"),)),
        ("ABOARD THE ICEBREAKER (AP) —", "place and agency", ((None, ""),)),
        ("VATICAN CITY —", "place in capitals", (("Vatican City, VA", "the likeliest of its name"),)),
        ("HANOVER, Germany —", "place and region", (("Hannover, DE.06", "its region is printed"),)),
        ("NEW YORK —", "place in capitals", (("New York City, US.NY", "a city that needs no region"),)),
        ("WASHINGTON, D.C. —", "place and region", (("Washington, US.DC", "its region is printed"),)),
        ("DALLAS/FORT WORTH —", "place in capitals", (("Dallas, US.TX", "the likeliest of its name"),)),
        (
            "KYOTO/OSLO —",
            "place in capitals",
            (("Kyoto, JP.22", "the likeliest of its name"), ("Oslo, NO.12", "the likeliest of its name")),
        ),
        ("COUNTY CORK, Ireland —", "place and region", (("Cork, IE.M", "its region is printed"),)),
        ("XQZTOWN, Greenland (AP) —", "place and agency", (("Greenland, GL", "only its region is known"),)),
        ("XQZTOWN, Sicily (AP) —", "place and agency", (("Sicily, IT.15", "only its region is known"),)),
        ("XQZTOWN, Pa. (AP) —", "place and agency", (("Pennsylvania, US.PA", "only its region is known"),)),
        ("XQZTOWN, Bavaria (AP) —", "place and agency", (("Bavaria, DE.02", "only its region is known"),)),
        ("XQZTOWN, Siberia (AP) —", "place and agency", (("Siberia, RU", "only its region is known"),)),
        ("XQZTOWN, County Cork (AP) —", "place and agency", (("Cork, IE.M", "only its region is known"),)),
        ("OSLO [Norway] (AP) —", "place and agency", (("Oslo, NO.12", "its region is printed"),)),
        (
            "LIMA, Ohio AND OSLO, Norway (AP) —",
            "place and agency",
            (("Lima, US.OH", "its region is printed"), ("Oslo, NO.12", "its region is printed")),
        ),
    ],
)
def test_a_dateline_is_believed_for_a_reason_and_its_place_chosen_for_one(
    line: str, rule: str | None, places: tuple[tuple[str | None, str], ...]
) -> None:
    text = f"{line} The harbour master said the ferry would sail again once the ice was gone from the sound."
    datelines = [section for section in newsnorm.split_sections(text) if isinstance(section, Dateline)]
    assert [(dateline.text, dateline.rule) for dateline in datelines] == ([(line, rule)] if rule else [])
    for read in datelines:
        assert [(named(mention.place), mention.reason) for mention in read.places] == [*places]
        for mention in read.places:
            assert (mention.rule, mention.role) == ("dateline", "place")
            assert (mention.place in mention.candidates) == (mention.place is not None)


def named(place: Place | None) -> str | None:
    return place and f"{place.name}, {place.admin1_code or place.country_code}"
