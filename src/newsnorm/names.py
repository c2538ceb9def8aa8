"""Says which country or place a given name is: for a cell of a table, not for running text."""

import datetime
import difflib
import re

from . import codes as country_codes
from .geography import Country, Gazetteer, Naming, Place
from .keys import key
from .language import Language
from .nations import Index, holding, index

_LONGEST = 200
_PARTS = re.compile(r"[/;(),\[\]]| or | - | – ")


def country(
    name: str,
    *,
    fuzzy: bool,
    when: datetime.date | int | None,
    codes: str,
    language: Language,
    gazetteer: Gazetteer,
) -> Country | None:
    """The country that ``name`` names, or None."""
    if codes not in country_codes.SYSTEMS:
        nearest = difflib.get_close_matches(str(codes), country_codes.SYSTEMS, 1, 0) or ["iso"]
        raise ValueError(f"codes must be one of {', '.join(country_codes.SYSTEMS)}, not {codes!r}: {nearest[0]}?")
    year = _year(when)
    if len(name) > _LONGEST:
        return None
    names = index(language.nations)
    code = _code(name, names, gazetteer, year, codes)
    if code is None and fuzzy:
        code = None
    return None if code is None else country_codes.country(code, names.short.get(code))


def _year(when: object) -> int | None:
    match when:
        case None | int() if not isinstance(when, bool):
            return when
        case datetime.date():
            return when.year
    raise TypeError(f"when must be a date or a year, not {type(when).__name__}")


def _code(name: str, names: Index, gazetteer: Gazetteer, year: int | None, codes: str) -> str | None:
    named = key(name)
    if not named:
        return None
    return (
        _named(names.names.get(named), year)
        or _coded(name, codes)
        or _foreign(named, gazetteer)
        or _rearranged(named, names, year)
        or _in_parts(name, names, gazetteer, year)
    )


def _named(namings: tuple[Naming, ...] | None, year: int | None) -> str | None:
    """The country of the first meaning that holds."""
    if not namings:
        return None
    held = [naming for naming in holding(namings, year) if "." not in naming.code]
    return held[0].code if held else None


def _coded(name: str, system: str) -> str | None:
    code = name.strip()
    return country_codes.alpha2(code, system) if len(code) in (2, 3) and code.isascii() and code.isupper() else None


def _foreign(named: str, gazetteer: Gazetteer) -> str | None:
    """The country that the gazetteer knows by this name, in whatever language."""
    senses = gazetteer.senses(named, small=False)
    return senses[0].place.country_code if senses and senses[0].place.kind in {"country", "territory"} else None


def _rearranged(named: str, names: Index, year: int | None) -> str | None:
    """The country whose name has the same words, whatever their order, short or in full; formal words may differ."""
    bag = names.bag(_joined(named))
    if (found := _named(names.bags.get(bag), year)) is not None:
        return found
    bare = bag - names.styles
    if not bare or bare == bag or bare & names.apart:
        return None
    return _named(names.bags.get(bare), year)


def _joined(named: str) -> str:
    """Initials that stand apart, together: *u s a* is *usa*."""
    words: list[str] = []
    initials = ""
    for word in named.split(" "):
        if len(word) == 1 and word.isalpha():
            initials += word
            continue
        if initials:
            words.append(initials)
            initials = ""
        words.append(word)
    return " ".join([*words, initials] if initials else words)


def _in_parts(name: str, names: Index, gazetteer: Gazetteer, year: int | None) -> str | None:
    """The country that every part of the name names: *Eswatini (Swaziland)*."""
    parts = [part for part in map(str.strip, _PARTS.split(name)) if part]
    if len(parts) < 2 or len(parts) > 4:
        return None
    found = {
        _named(names.names.get(key(part)), year)
        or _foreign(key(part), gazetteer)
        or _rearranged(key(part), names, year)
        for part in parts
    }
    return found.pop() if len(found) == 1 else None


def place(
    name: str, *, country: str | None, region: str | None, language: Language, gazetteer: Gazetteer
) -> Place | None:
    """The place that ``name`` names, the likeliest of its namesakes, or None."""
    return None
