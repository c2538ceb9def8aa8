"""Reads a dateline: flag, places with their regions, date, agency, and the dash that closes it.

    [flag] [place[, region][/place...]] [, date] [(agency) | /agency/ | agency] [dash | colon | line end]

Each part may be missing, but a place or an agency must be there; ``evidence.py`` says what else must be.
"""

import re
from collections.abc import Iterator

from newsnorm.geography import Gazetteer
from newsnorm.layout import DatelineWords

from . import evidence
from .reading import LOWER, UPPER, Range, Reading

REACH = 400
"""As many characters of a line are searched for a dateline that does not open it."""

CLOSE = 80
"""As many characters from its beginning some part of a dateline ends."""

_CAPITALS = rf"(?:Ma?c|D[aei]|L[aeo]|Des)?[{UPPER}]{{1,24}}(?:(?:\.?['-]|\.)[{UPPER}]{{1,24}}){{0,4}}(?![{LOWER}])\.?"
_TITLE = rf"[{UPPER}][{LOWER}]{{1,24}}(?:['-][{UPPER}]?[{LOWER}]{{1,24}}){{0,4}}\.?"
_ABBREVIATION = rf"(?:[{UPPER}]\. ?){{1,3}}(?:[{UPPER}][{LOWER}]{{1,4}}\.)?"
_WORD = f"(?:{_ABBREVIATION}|{_TITLE}|{_CAPITALS})"
_PARTICLE = rf"(?:[{LOWER}]{{1,4}} )?"
_IN_CAPITALS = re.compile(rf"{_CAPITALS}(?: {{1,2}}{_PARTICLE}{_CAPITALS}){{0,5}}")
_IN_TITLE_CASE = re.compile(rf"{_TITLE}(?: {{1,2}}{_PARTICLE}{_TITLE}){{0,3}}")
_IN_LOWER_CASE = re.compile(rf"[{LOWER}]{{3,24}}(?: [{LOWER}]{{3,24}}){{0,2}}(?=, )")
_REGION = re.compile(rf"[{UPPER}](?:[\w.']|-(?=\w)){{0,24}}(?: (?:[\w.']|-(?=\w)){{1,24}}){{0,4}}")
_REGION_SHAPE = re.compile(rf"{_WORD}(?: {_PARTICLE}{_WORD}){{0,4}}")
_REGION_ENDS = re.compile(r" {0,3}(?:[(/:]|-|[—–―−_]|,? *$)")

_DASH = re.compile(r" {0,4}\.?(?:-{1,3}|[—–―−]{1,2}|_{1,2})")
_BRACKET = re.compile(r" {0,2}\(([^()\n]{0,60})\)")
_SQUARE = re.compile(r" {0,2}\[([^\[\]\n]{1,60})\]")
_SLASHED = re.compile(r"(?:\.? )?/ ?([^/\n]{2,40}?) ?/\.?")
_AGENCY = re.compile(rf"[{UPPER}][{LOWER}{UPPER}]{{0,30}}(?:[.&'/ -]{{1,3}}[{LOWER}{UPPER}]{{1,24}}){{0,3}}\.?")

_CLOSES = re.compile(
    r"[^A-Za-z ,.'\"]"  # no letter of ASCII, so that one bitmap is asked for each
    r"(?:(?<=[(—–―_:/\[])|(?<=-)(?:[- ]|$|(?<= -))|(?<=[0-9]),? [A-Z]{2})"
)
_OTHERWISE = re.compile(r"[^\w(/*]|[A-Z][A-Za-z0-9 ,']{0,72}?(?<![0-9]) [a-z]{5,20}(?![a-z]| [0-9])")
"""How no dateline begins: with a mark, or with running words, for none of its own is small and as long but a month."""

_JOINT = re.compile(
    r"[ .!?](?:"
    rf"(?<=[.!?)\]\"'] ) {{0,2}}(?=[{UPPER}(])"  # after a sentence or a bracket
    rf"|(?<=[a-z][.!?])(?=[{UPPER}]{{3}})"  # after a sentence, where the space was lost
    rf"|(?<=(?:19|20)[0-9]{{2}} )(?=[{UPPER}]{{2}})"  # after a year
    rf"|(?<= )(?=[{UPPER}]{{2,24}}[^\n]{{0,40}}\()"  # capitals that run on to a bracket
    rf"|(?<= )(?=\([{UPPER}][^()\n]{{1,30}}\) ?[-—–_])"  # an agency alone
    r")"
)


def openings(flat: str, start: int, end: int) -> Iterator[int]:
    """Where inside a line a dateline may begin: after a sentence, a bracket or a year, or at an agency."""
    if _CLOSES.search(flat, start, min(end, start + REACH + CLOSE)):
        for joint in _JOINT.finditer(flat, start, min(end, start + REACH)):
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
    reach = min(end, start + CLOSE)
    if head or flat.find("(", start, reach) < 0:
        if not head and not flat[start : start + 2].isupper():
            return None
        if not (alone and end - start < 40) and not _CLOSES.search(flat, start, reach):
            return None
    if _OTHERWISE.match(flat, start, reach):
        return None
    reading = _parse(flat, start, end, words)
    if reading is None:
        return None
    reading.rule = evidence.rule(flat, end, reading, words, gazetteer, alone=alone, head=head)
    return reading if reading.rule else None


def _parse(flat: str, start: int, end: int, words: DatelineWords) -> Reading | None:
    """The parts at ``start``, whatever they are worth; None where they are none, or do not close."""
    flag = words.flag.match(flat, start, end)
    at = flag.end() if flag else start
    if words.no_place.match(flat, at, end):
        return None
    reading = Reading(start, at)
    if not words.date.match(flat, at, end):
        at = _places(flat, at, end, words, reading)
        if not reading.places and not flat.startswith(("(", "/"), at):
            return None
    while at < end:
        if after := _date(flat, at, end, words, reading) or _agency(flat, at, end, words, reading):
            at = after
        elif dash := _DASH.match(flat, at + (flat[at] == ","), end):
            at = _beyond(flat, dash.end(), end, words, reading)
            if not at:
                _close(flat, dash, end, words, reading)
                return reading
        elif flat[at] == ":":
            reading.close, reading.end = ":", at + 1
            return reading
        else:
            break
    return _unclosed(flat, at, end, reading)


def _close(flat: str, dash: re.Match[str], end: int, words: DatelineWords, reading: Reading) -> None:
    """End the dateline at a dash, or at the note that a monitoring service puts behind it."""
    reading.close = dash[0].strip()
    reading.end = dash.end()
    if note := words.note.match(flat, reading.end, end):
        reading.end = note.end()
        reading.agency = reading.agency or note.span("agency")
        reading.agency_known = True


def _unclosed(flat: str, at: int, end: int, reading: Reading) -> Reading | None:
    """A dateline that no dash closes: the line ends, or an agency that is known does it."""
    reading.end = at
    if _blank(flat, at, end) >= end:
        return reading
    if flat.startswith(("/", " /"), at) and reading.agency:  # ... / ACCESSWIRE / June 3, 2021 /
        reading.end = at = flat.index("/", at) + 1
    if reading.agency_known and (reading.date or flat[at - 1] in "./"):
        reading.close = "."
        reading.end += flat.startswith(".", at)
        return reading
    return None


def _beyond(flat: str, at: int, end: int, words: DatelineWords, reading: Reading) -> int:
    """Where the dateline goes on after a dash: with a stray date, or a press wire; 0 where the dash closes it."""
    begin = _blank(flat, at, end)
    if reading.date is None and (date := words.date.match(flat, begin, end)) and _DASH.match(flat, date.end(), end):
        reading.date, reading.comma = date.span(), True
        return date.end()
    if reading.agency is None:
        bare = words.bare_agency.match(flat, begin, end) if flat[begin : begin + 1].isalpha() else None
        if bare and _DASH.match(flat, bare.end(), end):
            reading.agency, reading.agency_known = bare.span(), True
            return bare.end()
        if flat.startswith("(", begin):
            return _agency(flat, begin, end, words, reading, wire=True)
    return 0


def _date(flat: str, at: int, end: int, words: DatelineWords, reading: Reading) -> int:
    """Where the date ends that stands here; 0 where there is none, or one was read before."""
    if reading.date:
        return 0
    begin = _blank(flat, at, end, ",.")
    date = words.date.match(flat, begin, end)
    if not date:
        return 0
    reading.date = date.span()
    reading.comma = begin > at and flat[at] in ",."
    return date.end()


def _agency(flat: str, at: int, end: int, words: DatelineWords, reading: Reading, *, wire: bool = False) -> int:
    """Where an agency ends that stands here in brackets, between slashes or bare; 0 where there is none.

    ``wire`` asks for one that is known and in brackets.
    """
    if reading.agency:
        return 0
    near = flat[at : at + 3]
    if "/" in near and (slashed := _SLASHED.match(flat, at, end)):
        if slashed[1].split("-")[0] not in words.agencies:
            return 0
        reading.agency, reading.agency_known = slashed.span(1), True
        return slashed.end()
    if "(" in near and (bracket := _BRACKET.match(flat, at, end)):
        begin, finish = _stripped(flat, *bracket.span(1))
        if date := words.date_in_bracket.search(flat, begin, finish):
            reading.date = date.span("date")
            finish = date.start()
        known = flat[begin:finish] in words.agencies or bool(words.call_sign.fullmatch(flat, begin, finish))
        if not known and (wire or not _AGENCY.fullmatch(flat, begin, finish)):
            return bracket.end() if begin == finish and reading.places and not wire else 0
        reading.agency, reading.agency_known, reading.bracketed = (begin, finish), known, True
        return bracket.end()
    begin = _blank(flat, at, end, ",")
    is_word = begin > at and flat[begin : begin + 1].isalpha()
    bare = words.bare_agency.match(flat, begin, end) if is_word and not wire else None
    if bare and (_DASH.match(flat, bare.end(), end) or flat.startswith(".", bare.end()) or bare.end() == end):
        reading.agency, reading.agency_known = bare.span(), True
        return bare.end()
    return 0


def _places(flat: str, at: int, end: int, words: DatelineWords, reading: Reading) -> int:
    """Read the places, each with its region, and say where they end."""
    while True:
        if whole := words.joined.match(flat, at, end) or _IN_CAPITALS.match(flat, at, end):
            reading.capitals = True
        elif not (whole := _IN_TITLE_CASE.match(flat, at, end) or _IN_LOWER_CASE.match(flat, at, end)):
            return at
        stop = _cut(flat, at, whole.end(), words)
        parts = [*_parted(flat, at, stop, words)]
        at, region = _region(flat, stop, end, words)
        if region:
            at = _country(flat, at, end, words)
            parts[-1] = (parts[-1][0], at)
        reading.places += parts
        reading.regions += [*[None] * (len(parts) - 1), region]
        joint = words.joint.match(flat, at, end)
        if flat.startswith("/", at) and not words.wire.match(flat, at, end) and flat[at + 1 : at + 2].isupper():
            at += 1
        elif joint and region and _IN_CAPITALS.match(flat, joint.end(), end):
            at = joint.end()
        else:
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
        if words.date.match(flat, at + 1) or (flat[at + 1 : end] in words.agencies and _DASH.match(flat, end)):
            return at
        at = flat.find(" ", at + 1, end)
    return end


def _region(flat: str, at: int, end: int, words: DatelineWords) -> tuple[int, Range | None]:
    """The region after a comma or in square brackets, and where the place with its region ends."""
    if "[" in flat[at : at + 3] and (square := _SQUARE.match(flat, at, end)):
        return square.end(), square.span(1)
    begin = _blank(flat, at, end, ",")
    found = _REGION.match(flat, begin, end) if "," in flat[at:begin] else None
    if not found or words.date.match(flat, begin, end):
        return at, None
    stop = _cut(flat, begin, found.end(), words)
    while stop > begin:
        if flat[begin:stop].rstrip(".").casefold() in words.regions:
            return stop, (begin, stop)
        if flat[begin:stop] in words.agencies:
            return at, None
        ends = _REGION_ENDS.match(flat, stop, end) or words.date.match(flat, _blank(flat, stop, end, ","), end)
        if ends and _REGION_SHAPE.fullmatch(flat, begin, stop):
            return stop, (begin, stop)
        stop = flat.rfind(" ", begin, stop)
    return at, None


def _country(flat: str, at: int, end: int, words: DatelineWords) -> int:
    """Where the country ends that a press wire prints after a state; ``at`` where it prints none."""
    after, region = _region(flat, at, end, words)
    return after if region and flat[slice(*region)].casefold() in words.regions else at


def _stripped(flat: str, start: int, end: int) -> Range:
    """A range without the spaces at its edges."""
    words = flat[start:end].strip(" ")
    begin = start + flat[start:end].find(words)
    return begin, begin + len(words)


def _blank(flat: str, at: int, end: int, also: str = "") -> int:
    """The first place from ``at`` on that is no space, and no mark of ``also``."""
    while at < end and (flat[at] == " " or flat[at] in also):
        at += 1
    return at
