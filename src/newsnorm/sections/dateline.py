"""Reads a dateline: flag, places with their regions, date, agency, and the dash that closes it.

    [flag] [place[, region][/place...]] [, date] [(agency) | /agency/ | agency] [dash | colon | line end]

Each part may be missing, but a place or an agency must be there, and so must evidence that the words name a place and
are no label: an agency, a date, a region, or a name that the gazetteer knows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsnorm.geography import Gazetteer
from newsnorm.layout import DatelineWords

Range = tuple[int, int]
TOWNS = frozenset({"city", "capital", "district", "admin2", "island"})
"""The kinds of place from which stories are filed."""

_EITHER = "Ā-ɏ\u0300-\u036f"  # Latin Extended, whose capitals stand between small letters, and accents apart
UPPER = "A-ZÀ-ÖØ-ÞΆ-ΫЀ-Я" + _EITHER
LOWER = "a-zß-öø-ÿά-ώа-џ" + _EITHER

_CAPITALS = rf"(?:Ma?c|D[aei]|L[aeo]|Des)?[{UPPER}]{{1,24}}(?:(?:\.?['-]|\.)[{UPPER}]{{1,24}}){{0,4}}(?![{LOWER}])\.?"
_TITLE = rf"[{UPPER}][{LOWER}]{{1,24}}(?:['-][{UPPER}]?[{LOWER}]{{1,24}}){{0,4}}\.?"
_ABBREVIATION = rf"(?:[{UPPER}]\. ?){{1,3}}(?:[{UPPER}][{LOWER}]{{1,4}}\.)?"
_WORD = f"(?:{_ABBREVIATION}|{_TITLE}|{_CAPITALS})"
_IN_CAPITALS = re.compile(rf"{_CAPITALS}(?: (?:[{LOWER}]{{1,4}} )?{_CAPITALS}){{0,5}}")
_IN_TITLE_CASE = re.compile(rf"{_TITLE}(?: (?:[{LOWER}]{{1,4}} )?{_TITLE}){{0,3}}")
_REGION = re.compile(rf"[{UPPER}][\w.'-]{{0,24}}(?: [\w.'-]{{1,24}}){{0,4}}")
_REGION_SHAPE = re.compile(rf"{_WORD}(?: (?:[{LOWER}]{{1,4}} )?{_WORD}){{0,4}}")

_DASH = re.compile(r" {0,4}\.?(?:-{1,3}|[—–―−]{1,2}|_{1,2})")
_BRACKET = re.compile(r" {0,2}\(([^()\n]{0,60})\)")
_SQUARE = re.compile(r" {0,2}\[([^\[\]\n]{1,60})\]")
_SLASHED = re.compile(r"(?:\.? )?/ ?([^/\n]{2,40}?) ?/\.?")
_IN_LOWER_CASE = re.compile(rf"[{LOWER}]{{3,24}}(?: [{LOWER}]{{3,24}}){{0,2}}")
_BEGINS = re.compile(rf" *(?:[\"'`(<$£€#@\[¿¡*+-]{{0,3}}(?:[{UPPER}0-9]|\.\.\.)|$)")
_REGION_ENDS = re.compile(r" {0,3}(?:[(/:]|-|[—–―−_]|,? *$)")
_NAME = re.compile(rf"[{UPPER}0-9][\w.&'/ -]{{1,40}}")
_SENTENCE = re.compile(rf"(?:[^\n]{{0,40}}?(?<![^ ])[{LOWER}]{{1,20}}(?=[ ,;.])){{3}}")
_JOINT = re.compile(
    rf"(?<=[.!?)\]\"'0-9]) {{1,3}}(?=[{UPPER}(])"  # after a sentence, a bracket, a year
    rf"| (?=[{UPPER}]{{2,24}}[^\n]{{0,40}}\()"  # capitals that run on to a bracket
    rf"| (?=\([{UPPER}][^()\n]{{1,30}}\) ?[-—–_])"  # an agency alone
)


_CLOSES = re.compile(r"[(—–―_:/\[]|-[- ]| -|-$")


@dataclass(slots=True)
class Reading:
    """What the grammar read: every part as a range of the text; ``regions`` go with ``places``, one each."""

    start: int
    end: int
    places: list[Range] = field(default_factory=list)
    regions: list[Range | None] = field(default_factory=list)
    agency: Range | None = None
    agency_known: bool = False
    date: Range | None = None
    close: str = ""
    capitals: bool = False
    rule: str = ""


def openings(flat: str, start: int, end: int) -> Iterator[int]:
    """Where inside the line a dateline may begin: after a sentence, a bracket or a year, or at an agency."""
    for joint in _JOINT.finditer(flat, start, min(end, start + 400)):
        yield joint.end()


def read(
    flat: str,
    start: int,
    end: int,
    words: DatelineWords,
    gazetteer: Gazetteer,
    *,
    alone: bool = False,
    head: bool = True,
) -> Reading | None:
    """The dateline at ``start`` of the line that ends at ``end``, or None.

    ``head`` says that the story has not begun yet, so that capitals and a dash will do; ``alone`` that a place may
    stand on a line of its own.
    """
    if not (alone and end - start < 40):
        close = _CLOSES.search(flat, start, min(end, start + 80))
        if not close or not (head or flat[start : start + 2].isupper() or close[0] == "("):
            return None
    reading = _parse(flat, start, end, words)
    if reading is None or not (reading.places or reading.agency):
        return None
    rule = _judge(flat, end, reading, words, gazetteer, alone=alone, head=head)
    if not rule:
        return None
    reading.rule = rule
    return reading


def _parse(flat: str, start: int, end: int, words: DatelineWords) -> Reading | None:
    """The parts at ``start``, whatever they are worth; None where they do not close."""
    at = start
    if flag := words.flag.match(flat, at, end):
        at = flag.end()
    reading = Reading(start, at)
    at = _places(flat, at, end, words, reading)
    while at < end:
        begin = _blank(flat, at, end, ",.")
        if reading.date is None and (date := words.date.match(flat, begin, end)):
            reading.date = date.span()
            at = date.end()
        elif reading.agency is None and (after := _agency(flat, at, end, words, reading)):
            at = after
        elif dash := _DASH.match(flat, at if flat[at] != "," else at + 1, end):
            after = _beyond(flat, dash.end(), end, words, reading)
            if after:
                at = after
                continue
            reading.close = dash[0].strip()
            reading.end = dash.end()
            if note := words.note.match(flat, reading.end, end):
                reading.end = note.end()
                reading.agency = reading.agency or note.span("agency")
            return reading
        elif flat[at] == ":":
            reading.close = ":"
            reading.end = at + 1
            return reading
        else:
            break
    blank = _blank(flat, at, end)
    reading.end = at
    if blank >= end:
        return reading
    if flat[at] == "/" and reading.agency:  # ... / ACCESSWIRE / June 3, 2021 /
        reading.end = at = blank = at + 1
    if reading.agency_known and (reading.date or flat[at - 1] in "./"):
        reading.close = "."
        reading.end += flat.startswith(".", at)
        return reading
    return None


def _beyond(flat: str, at: int, end: int, words: DatelineWords, reading: Reading) -> int:
    """Where the dateline goes on after a dash: with a stray date, or with a press wire; 0 where the dash closes it."""
    begin = _blank(flat, at, end)
    if reading.date is None and (date := words.date.match(flat, begin, end)) and _DASH.match(flat, date.end(), end):
        reading.date = date.span()
        return date.end()
    if reading.agency is None:
        bare = words.bare_agency.match(flat, begin, end)
        if bare and _DASH.match(flat, bare.end(), end):
            reading.agency, reading.agency_known = bare.span(), True
            return bare.end()
        if flat.startswith("(", begin):
            return _agency(flat, begin, end, words, reading, wire=True)
    return 0


def _places(flat: str, at: int, end: int, words: DatelineWords, reading: Reading) -> int:
    """Read the places, each with its region, and say where they end."""
    while True:
        if (whole := words.joined.match(flat, at, end)) or (whole := _IN_CAPITALS.match(flat, at, end)):
            reading.capitals = True
        elif not (whole := _IN_TITLE_CASE.match(flat, at, end) or _IN_LOWER_CASE.match(flat, at, end)):
            return at
        stop = _cut(flat, at, whole.end(), words)
        first = True
        for begin, finish in _parted(flat, at, stop, words):
            if not first:
                reading.regions.append(None)
            first = False
            reading.places.append((begin, finish))
        at, region = _region(flat, stop, end, words)
        reading.regions.append(region)
        if region:
            reading.places[-1] = (reading.places[-1][0], at)
        if flat.startswith("/", at) and not words.wire.match(flat, at, end) and flat[at + 1 : at + 2].isupper():
            at += 1
            continue
        joint = words.joint.match(flat, at, end)
        if joint and region and _IN_CAPITALS.match(flat, joint.end(), end):
            at = joint.end()
            continue
        return at


def _parted(flat: str, start: int, end: int, words: DatelineWords) -> Iterator[Range]:
    """The places of a run of capitals: two where "AND" joins them."""
    at = start
    for joint in words.joint.finditer(flat, start, end):
        yield at, joint.start()
        at = joint.end()
    yield at, end


def _cut(flat: str, start: int, end: int, words: DatelineWords) -> int:
    """Where a run of words really ends: before a date or an agency that lacks its comma."""
    at = flat.find(" ", start, end)
    while at >= 0:
        if words.date.match(flat, at + 1) or (flat[at + 1 : end] in words.agencies):
            return at
        at = flat.find(" ", at + 1, end)
    return end


def _region(flat: str, at: int, end: int, words: DatelineWords) -> tuple[int, Range | None]:
    """The region after a comma or in square brackets, and where the place with its region ends."""
    if square := _SQUARE.match(flat, at, end):
        return square.end(), square.span(1)
    begin = _blank(flat, at, end, ",")
    if begin == at or "," not in flat[at:begin] or words.date.match(flat, begin, end):
        return at, None
    found = _REGION.match(flat, begin, end)
    if not found:
        return at, None
    stop = _cut(flat, begin, found.end(), words)
    while stop > begin:
        if flat[begin:stop].rstrip(".").casefold() in words.regions:
            return stop, (begin, stop)
        ends = _REGION_ENDS.match(flat, stop, end) or words.date.match(flat, _blank(flat, stop, end, ","), end)
        if ends and _REGION_SHAPE.fullmatch(flat, begin, stop):
            return stop, (begin, stop)
        stop = flat.rfind(" ", begin, stop)
    return at, None


def _agency(flat: str, at: int, end: int, words: DatelineWords, reading: Reading, *, wire: bool = False) -> int:
    """Where an agency ends that stands here in brackets, between slashes or bare; 0 where there is none.

    ``wire`` asks for one that is known and in brackets.
    """
    if slashed := _SLASHED.match(flat, at, end):
        if slashed[1].split("-")[0] not in words.agencies:
            return 0
        reading.agency, reading.agency_known = slashed.span(1), True
        return slashed.end()
    if bracket := _BRACKET.match(flat, at, end):
        begin, finish = _stripped(flat, *bracket.span(1))
        if date := words.date_in_bracket.search(flat, begin, finish):
            reading.date = date.span("date")
            finish = date.start()
        known = flat[begin:finish] in words.agencies or bool(words.call_sign.fullmatch(flat, begin, finish))
        if not known and (wire or not _NAME.fullmatch(flat, begin, finish)):
            return bracket.end() if begin == finish and reading.places and not wire else 0
        reading.agency, reading.agency_known = (begin, finish), known
        return bracket.end()
    begin = _blank(flat, at, end, ",")
    bare = words.bare_agency.match(flat, begin, end) if begin > at and not wire else None
    if bare and (_DASH.match(flat, bare.end(), end) or flat.startswith(".", bare.end()) or bare.end() == end):
        reading.agency, reading.agency_known = bare.span(), True
        return bare.end()
    return 0


def _stripped(flat: str, start: int, end: int) -> Range:
    while start < end and flat[start] == " ":
        start += 1
    while start < end and flat[end - 1] == " ":
        end -= 1
    return start, end


def _judge(
    flat: str, end: int, reading: Reading, words: DatelineWords, gazetteer: Gazetteer, *, alone: bool, head: bool
) -> str:
    """The rule by which the parts make a dateline; empty where they do not."""
    dashed = reading.close not in ("", ":", ".")
    if not reading.places:
        return "agency" if reading.agency_known and dashed and _BEGINS.match(flat, reading.end, end) else ""
    if reading.agency:
        return (
            "place and agency" if reading.agency_known or reading.capitals or _known(flat, reading, gazetteer) else ""
        )
    name = flat[reading.places[0][0] : reading.places[0][1]]
    if reading.date:
        sure = reading.capitals or (name[0].isupper() and dashed) or _known(flat, reading, gazetteer)
        return "place and date" if sure and reading.close and not words.date.fullmatch(name) else ""
    if words.label.match(name) or not _BEGINS.match(flat, reading.end, end):
        return ""
    hyphen = reading.close == "-" and flat[reading.end - 2] != " "
    if dashed and reading.capitals and not hyphen and (head or any(reading.regions)):
        if any(reading.regions):
            return "place and region"
        if reading.end == end or _SENTENCE.match(flat, reading.end, end):
            return "place in capitals"
    elif (dashed or (reading.close == ":" and reading.capitals)) and head and not hyphen:
        if _SENTENCE.match(flat, reading.end, end) and _known(flat, reading, gazetteer, settled=True):
            return "known place"
    elif alone and not reading.close and _known(flat, reading, gazetteer, settled=True):
        return "known place alone"
    return ""


def _known(flat: str, reading: Reading, gazetteer: Gazetteer, *, settled: bool = False) -> bool:
    """Whether the gazetteer knows the first place; ``settled`` wants a town, and not a country or a river."""
    begin, finish = reading.places[0]
    region = reading.regions[0]
    name = flat[begin:finish] if region is None else flat[begin : region[0]].rstrip(" ,[")
    senses = gazetteer.senses(name)
    return any(sense.role == "place" and (not settled or sense.place.kind in TOWNS) for sense in senses[:4])


def _blank(flat: str, at: int, end: int, also: str = "") -> int:
    """The first place from ``at`` on that is no space, and no comma where ``also`` says so."""
    while at < end and (flat[at] == " " or flat[at] in also):
        at += 1
    return at
