"""Judges whether what was read as a dateline is one: whether its words name a place, and are no label.

Capitals and a dash are the commonest false friends of a dateline. So an agency, a date, a region or a town that the
gazetteer knows must vouch for a place, and the less does, the more its position and the sentence after it must.
"""

import re

from newsnorm.geography import Gazetteer
from newsnorm.layout import DatelineWords

from .reading import LOWER, UPPER, Reading

TOWNS = frozenset({"city", "capital", "district", "admin2", "island"})
"""The kinds of place from which stories are filed."""

KNOWN_ALONE = 100_000
"""As many people must live in a town whose name alone, not in capitals, makes a line a dateline."""

_BEGINS = re.compile(rf" *(?:[\"'`(<$£€#@\[¿¡*+-]{{0,3}}(?:[{UPPER}0-9]|\.\.\.)|$)")
_SENTENCE = re.compile(rf"(?:[^\n]{{0,40}}?(?<![^ ])[{LOWER}]{{1,20}}(?=[ ,;.])){{3}}")


def rule(
    flat: str, end: int, reading: Reading, words: DatelineWords, gazetteer: Gazetteer, *, alone: bool, head: bool
) -> str:
    """The rule by which the parts make a dateline; empty where they do not.

    ``end`` is that of the line. ``head`` says that the story has not begun yet, ``alone`` that a place may fill a line.
    """
    dashed = reading.close not in ("", ":", ".")
    begins = bool(_BEGINS.match(flat, reading.end, end))
    if not reading.places:
        return "agency" if reading.agency_known and dashed and begins else ""
    if reading.agency:
        return _with_agency(flat, reading, gazetteer, dashed=dashed, head=head)
    name = flat[slice(*reading.places[0])]
    regional = any(reading.regions)
    if not regional and words.label.match(name):
        return ""
    if reading.date:
        sure = (
            reading.capitals or (name[0].isupper() and dashed and reading.comma) or is_known(flat, reading, gazetteer)
        )
        return "place and date" if sure and reading.close else ""
    if not begins:
        return ""
    hyphen = reading.close == "-" and flat[reading.end - 2] != " "
    if dashed and reading.capitals and not hyphen and (head or regional):
        if regional:
            return "place and region"
        return "place in capitals" if reading.end == end or _SENTENCE.match(flat, reading.end, end) else ""
    if head and not hyphen and (dashed or (reading.close == ":" and reading.capitals)):
        spoken = _SENTENCE.match(flat, reading.end, end)
        return "known place" if spoken and is_known(flat, reading, gazetteer, town=True) else ""
    if alone and not reading.close and is_known(flat, reading, gazetteer, town=True, large=not regional):
        return "known place alone"
    return ""


def _with_agency(flat: str, reading: Reading, gazetteer: Gazetteer, *, dashed: bool, head: bool) -> str:
    """The rule for a place with an agency: one that is not known must stand in brackets before a dash."""
    if not reading.agency_known:
        vouched = dashed and reading.bracketed and (head or reading.date or is_known(flat, reading, gazetteer))
        return "place and agency" if vouched and (reading.capitals or is_known(flat, reading, gazetteer)) else ""
    if reading.capitals or reading.date or (reading.bracketed and reading.close):
        return "place and agency"
    return "place and agency" if is_known(flat, reading, gazetteer) else ""


def is_known(flat: str, reading: Reading, gazetteer: Gazetteer, *, town: bool = False, large: bool = False) -> bool:
    """Whether the gazetteer knows the first place; as a ``town`` above all else, and a ``large`` one, where asked."""
    start, end = reading.places[0]
    region = reading.regions[0]
    name = flat[start:end] if region is None else flat[start : region[0]].rstrip(" ,[")
    senses = [sense for sense in gazetteer.senses(name)[:2] if sense.role == "place"]
    if not town:
        return bool(senses)
    likeliest = senses[:1] if region is None else senses
    return any(
        sense.place.kind in TOWNS and (not large or (sense.own and sense.place.population >= KNOWN_ALONE))
        for sense in likeliest
    )
