"""Says which country or place a given name is: for a cell of a table, not for running text."""

import datetime
import difflib
import re
from collections.abc import Callable
from functools import lru_cache

from . import codes as country_codes
from .geography import Country, Gazetteer, Naming, Place, lies_in
from .keys import key
from .language import Language
from .nations import Index, Nations, Spoken, holding, index, spoken
from .spelling import Spelling

Abroad = Callable[[str], str | None]
"""The code of the country that a key names in some language of the world."""
_LONGEST = 200
_HOLDERS = frozenset({"country", "territory", "admin1"})
_OWNER = re.compile(r"[A-Z]{2,3}(?![^ ])")
_ELISION = re.compile(r"(?<!\w)(\w['’])[ ]+(?=\w)")
_POSSESSIVE = re.compile(r"(?<=[a-z]{4}) s(?![^ ])")
_INITIALS = re.compile(r"(?<![^ ].)(?<=[a-z]) (?=[a-z](?![^ ]))")


def country(
    name: str,
    *,
    fuzzy: bool,
    when: datetime.date | int | None,
    codes: str,
    language: Language,
    abroad: Abroad,
    part: Callable[[str, str], bool],
    known: Callable[[str], bool],
) -> Country | None:
    """The country that ``name`` names, or None.

    ``part`` tells whether a key names a part of the country of a code, ``known`` whether a name is some place's own.
    """
    if codes not in country_codes.SYSTEMS:
        nearest = difflib.get_close_matches(str(codes), country_codes.SYSTEMS, 1, 0) or ["iso"]
        raise ValueError(f"codes must be one of {', '.join(country_codes.SYSTEMS)}, not {codes!r}: {nearest[0]}?")
    year = None if when is None else _year(when)
    if len(name) > _LONGEST:
        return None
    names = index(language.nations)
    code = _code(name, names, abroad, year, codes)
    if code is None and "/" in name:
        code = _with_part(name, names, abroad, year, part)
    if code is None and fuzzy and not known(name):
        code = _spelling(language.nations).meant(key(name))
    return None if code is None else country_codes.country(code, names.short.get(code))


@lru_cache(maxsize=8)
def _spelling(nations: Nations) -> Spelling:
    """The names of the countries that a misspelt one can have been meant to be."""
    meant = {}
    for named, namings in index(nations).names.items():
        written = [naming.code for naming in holding(namings, None) if not naming.capitals]
        if written:
            meant[named] = written[0]
    return Spelling(meant, nations.contrasts)


def _year(when: object) -> int:
    match when:
        case int() if not isinstance(when, bool):
            return when
        case datetime.date():
            return when.year
    raise TypeError(f"when must be a date or a year, not {type(when).__name__}")


def _code(name: str, names: Index, abroad: Abroad, year: int | None, codes: str) -> str | None:
    named = key(name)
    if not named:
        return None
    if namings := names.names.get(named):
        return _named(namings, year)
    code = country_codes.alpha2(name.strip(), codes) or abroad(named) or _rearranged(named, names, year)
    return code if code or " " not in named else _with_note(name, names, abroad, year)


def _named(namings: tuple[Naming, ...], year: int | None) -> str | None:
    """The country of the first meaning that holds."""
    held = namings if year is None and len(namings) == 1 else holding(namings, year)
    return held[0].code if held else None


def _rearranged(named: str, names: Index, year: int | None) -> str | None:
    """The country whose name has the same words, whatever their order, short or in full; formal words may differ."""
    if " " in named:
        named = _INITIALS.sub("", _POSSESSIVE.sub("s", named))
    return _named(names.rearranged(names.bag(named)), year)


def _with_note(name: str, names: Index, abroad: Abroad, year: int | None) -> str | None:
    """The country of a name that has a note: another name for it (*Eswatini (Swaziland)*), or an aside."""

    def meant(part: str) -> str | None:
        named = key(part)
        return _named(names.names.get(named, ()), year) or abroad(named) or _rearranged(named, names, year)

    plain = _ELISION.sub(r"\1", name) if "'" in name or "’" in name else name
    if plain != name or (cut := names.asides.split(plain)[0]) != plain:
        return meant(plain if plain != name else cut)
    head, *notes = [part for part in map(str.strip, names.parts.split(name)) if part] or [""]
    if not notes or not (code := meant(head)):
        return None
    owners = {country_codes.alpha2(note) for note in notes}
    if names.bag(key(head)) <= names.apart and not owners <= {code, None}:
        return None
    telling = {word for note in notes for word in key(note).split(" ")} & names.divisions
    found = {meant(note) for note in notes if telling or not _OWNER.match(note)}
    if found <= {code}:
        return code
    told_apart = telling or names.bag(key(head)) & names.apart
    bracketed = name.rstrip().endswith((")", "]"))
    return code if bracketed and not told_apart and found <= {code, None} else None


def _with_part(
    name: str, names: Index, abroad: Abroad, year: int | None, part: Callable[[str, str], bool]
) -> str | None:
    """The country of a name that says a part of it too, before or after a stroke: *Tanzania/Zanzibar*."""
    parts = name.split("/", 2)
    codes = [_code(each, names, abroad, year, "iso") for each in parts]
    if len(parts) != 2 or codes.count(None) != 1:
        return None
    code, other = codes[0] or codes[1] or "", parts[codes.index(None)]
    return code if part(key(other), code) else None


def place(
    name: str,
    *,
    country: str | None,
    region: str | None,
    language: Language,
    gazetteer: Gazetteer,
    abroad: Abroad,
) -> Place | None:
    """The place that ``name`` names, the likeliest of its namesakes, or None."""
    names = index(language.nations)
    code = None if country is None else _country_code(country, names, abroad)
    if len(name) > _LONGEST:
        return None
    places = spoken(gazetteer, language.nations)
    head, holders = name, [] if region is None else [region]
    while not (found := _meant(head, places, names, abroad)) and "," in head:
        head, _, tail = head.rpartition(",")
        holders.append(tail)
    if code is not None:
        found = [each for each in found if code in each.countries]
    for holder in holders:
        found = _within(found, holder, places)
    return found[0] if found else None


def _meant(name: str, places: Spoken, names: Index, abroad: Abroad) -> list[Place]:
    """The places that a name means; where it means none, without the words that stand around names."""
    senses = places.senses(name)
    words = key(name).split(" ")
    while not senses and len(words) > 1 and words[0] in names.around:
        words = words[1:]
        senses = places.senses(" ".join(words))
    found = [sense.place for sense in senses if sense.role != "demonym"]
    if not found and (code := abroad(key(name))) and (foreign := places.division(code)):
        found.append(foreign)
    return found


def _within(found: list[Place], holder: str, places: Spoken) -> list[Place]:
    """Those of ``found`` that lie in what ``holder`` names, in its likeliest sense that has any."""
    for sense in places.senses(holder.strip()):
        if sense.role == "place" and sense.place.kind in _HOLDERS:
            held = [each for each in found if lies_in(each, sense.place)]
            if held:
                return held
    return []


def _country_code(country: str, names: Index, abroad: Abroad) -> str:
    """The code of the country that an argument names by code or name."""
    code = country_codes.alpha2(country.upper()) or _code(country, names, abroad, None, "iso")
    if code is None:
        known = {short.casefold(): short for short in [*names.short.values(), *names.short]}
        nearest = difflib.get_close_matches(country.casefold(), known, 1, 0)
        raise ValueError(f"country must name a country, not {country!r}: {known[nearest[0]] if nearest else 'FR'}?")
    return code
