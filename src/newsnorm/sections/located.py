"""Says which place a dateline means: its region decides, then the custom of newsrooms, then likelihood."""

from collections.abc import Callable
from functools import lru_cache, partial

from newsnorm.article import PlaceMention
from newsnorm.geography import Gazetteer, Place, once
from newsnorm.layout import DatelineWords

from .evidence import TOWNS
from .reading import Reading

BY_REGION = "its region is printed"

_Meant = tuple[Place | None, tuple[Place, ...], str]


def mentions(text: str, reading: Reading, words: DatelineWords, gazetteer: Gazetteer) -> tuple[PlaceMention, ...]:
    """The places of a dateline, each with its region, as printed."""
    known = _known(gazetteer)
    found = []
    for (start, end), region in zip(reading.places, reading.regions, strict=True):
        name = text[start : region[0]].rstrip(" ,[") if region else text[start:end]
        printed = text[slice(*region)] if region else ""
        code, home = words.regions.get(printed.rstrip(".").casefold()), words.alone.get(name.casefold())
        place, candidates, reason = known(name, printed, code, home)
        found.append(PlaceMention(start, end, text[start:end], "dateline", place, candidates, "place", reason))
    return tuple(found)


@once
def _known(gazetteer: Gazetteer) -> Callable[[str, str, str | None, str | None], _Meant]:
    """What names mean by a gazetteer: the same towns are printed day after day, which saves a third of a dateline."""
    return lru_cache(maxsize=1_024)(partial(_meant, gazetteer))


def _meant(gazetteer: Gazetteer, name: str, region: str, code: str | None, home: str | None) -> _Meant:
    """The place that is meant, all that bear the name, and why it is the one.

    ``code`` is that of the ``region``, and ``home`` the country of a town that needs none.
    """
    senses = _senses(name, gazetteer)
    if region:
        division = _division(region, code, gazetteer)
        within = [place for place in senses if division and is_within(place, division)]
        if within:
            return _town(within), tuple(within), BY_REGION
        return division, (division,) if division else (), "only its region is known"
    if not senses:
        return None, (), ""
    customary = [place for place in senses if place.country_code == home and place.kind in TOWNS]
    if customary:
        return customary[0], tuple(senses), "a city that needs no region"
    return _town(senses), tuple(senses), "the likeliest of its name"


def _senses(name: str, gazetteer: Gazetteer) -> list[Place]:
    """All that bear the name; the first part of a name such as DALLAS/FORT WORTH where nothing bears the whole."""
    senses = gazetteer.senses(name) or gazetteer.senses(name.partition("/")[0])
    return [sense.place for sense in senses if sense.role == "place"]


def _division(region: str, code: str | None, gazetteer: Gazetteer) -> Place | None:
    """The state, province or country that is printed after a town."""
    if code and (division := gazetteer.division(code)):
        return division
    kinds = ("country", "territory", "admin1", "admin2", "region", "island")
    return next((sense.place for sense in gazetteer.senses(region) if sense.place.kind in kinds), None)


def is_within(place: Place, division: Place) -> bool:
    """Whether a place lies in a country or a first-order division."""
    if division.kind == "admin1":
        return place.admin1_code == division.admin1_code
    return place.country_code == division.country_code and place != division


def _town(places: list[Place]) -> Place:
    """The first of the places that is a town, or else the first."""
    return next((place for place in places if place.kind in TOWNS), places[0])
