"""Countries and places, and how a namesake is chosen: no words of any language."""

import math
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Concatenate, Literal, ParamSpec, Protocol, TypeVar

from .value import value

PlaceKind = Literal[
    "country",
    "territory",
    "admin1",
    "admin2",
    "capital",
    "city",
    "district",
    "region",
    "continent",
    "ocean",
    "sea",
    "river",
    "lake",
    "strait",
    "island",
    "mountain",
    "desert",
    "building",
]
Role = Literal["place", "demonym", "metonym"]


@value
class Country:
    """A country of ISO 3166-1, or Kosovo (``XK``, as GeoNames and the European Union write it).

    ``name`` is the short English name that a newspaper prints; ``official_name`` is the formal one, by pycountry.
    ``numeric`` is the three-digit code as a string.
    """

    code: str
    alpha3: str
    numeric: str
    name: str
    official_name: str


@value
class Place:
    """One place of the world, as GeoNames has it.

    ``latitude`` and ``longitude`` are WGS 84 degrees. ``country_code`` is ISO 3166-1 alpha-2, and None for what no
    single country holds; ``countries`` lists the codes of those it lies in. ``admin1`` is the name of the first-order
    division (a state, a province, an oblast) and ``admin1_code`` its GeoNames code, as in ``"US.KY"``.
    ``population`` is 0 where none is known. ``geonames_id`` is None for a place that GeoNames does not number.
    """

    geonames_id: int | None
    name: str
    kind: PlaceKind
    country_code: str | None
    admin1: str | None = None
    admin1_code: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    time_zone: str | None = None
    countries: tuple[str, ...] = ()


@value
class Sense:
    """One thing that a name can mean.

    ``own`` tells a place's own name from one of its others; ``role`` tells *Paris* from *Parisian* and *the Kremlin*.
    """

    place: Place
    own: bool = True
    role: Role = "place"


class Gazetteer(Protocol):
    """What the engines ask of a gazetteer: yours works wherever ours does.

    Some of its names are looked for in running text, the others only answer when they are asked for. ``keys.key``
    makes the keys.
    """

    @property
    def openings(self) -> Mapping[str, tuple[int, ...]]:
        """The key of each word that opens a name to look for: how many words such names have, the most first."""

    @property
    def names(self) -> AbstractSet[str]:
        """The keys of the names to look for in running text."""

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean, the likeliest first; empty where it means no place.

        ``small=False`` leaves out places of fewer than 5,000 people, which bear too many names to be meant by a bare
        one.
        """

    def division(self, code: str) -> Place | None:
        """The country of an ISO 3166-1 code (``"UA"``) or the first-order division of GeoNames' (``"US.KY"``)."""


P = ParamSpec("P")
T = TypeVar("T")


def once(make: Callable[Concatenate[Gazetteer, P], T]) -> Callable[Concatenate[Gazetteer, P], T]:
    """``make``, with what it makes of a gazetteer kept for all stories; of one that cannot be hashed it is made anew.

    >>> @once
    ... def listed(gazetteer, beginning):
    ...     return [name for name in sorted(gazetteer.names) if name.startswith(beginning)]
    >>> from newsnorm.gazetteer import world
    >>> listed(world(), "saskat") is listed(world(), "saskat")
    True
    """
    kept: Callable[..., T] = lru_cache(maxsize=8)(make)

    def made(gazetteer: Gazetteer, /, *others: P.args, **named: P.kwargs) -> T:
        return (make if type(gazetteer).__hash__ is None else kept)(gazetteer, *others, **named)

    return made


def with_openings(known: Mapping[str, tuple[int, ...]], names: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The openings of a gazetteer, and those of more names, given by their keys.

    >>> with_openings({"new": (1,)}, ["new york", "new york city", "oslo"])
    {'new': (3, 2, 1), 'oslo': (1,)}
    """
    counts: dict[str, set[int]] = {}
    for name in names:
        counts.setdefault(name.partition(" ")[0], set()).add(name.count(" ") + 1)
    added = {word: tuple(sorted(numbers.union(known.get(word, ())), reverse=True)) for word, numbers in counts.items()}
    return {**known, **added}


@value
class Naming:
    """What a language calls a country or division by one name, and in which years it meant that.

    ``code`` is as for ``Gazetteer.division``; ``since`` and ``until`` are years, None where there is no bound.
    ``capitals`` tells an abbreviation that is a name only in capitals (*US*, not *us*).
    """

    code: str
    role: Role = "place"
    since: int | None = None
    until: int | None = None
    capitals: bool = False

    def holds(self, year: int) -> bool:
        """Whether the name had this meaning in ``year``."""
        return (self.since is None or self.since <= year) and (self.until is None or year <= self.until)


def lies_in(place: Place, holder: Place) -> bool:
    """Whether ``place`` lies in the country or the first-order division ``holder``, which does not hold itself."""
    if holder.kind == "admin1":
        return place.admin1_code == holder.admin1_code and place.kind != "admin1"
    return holder.country_code in place.countries and place.kind not in {"country", "territory"}


def likeliest_first(senses: Iterable[Sense]) -> tuple[Sense, ...]:
    """The senses of one name in the order in which a reader thinks of them when nothing else is said.

    Countries come first, then regions and waters, then the most populous; but a division that is named for a city in it
    yields to that city: *Kursk* is the city, as *Kursk region* is not.
    """
    given = tuple(senses)
    seats: dict[str | None, tuple[int, float]] = {}
    for sense in given:
        if sense.place.kind in _CITIES:
            known = seats.get(sense.place.admin1_code, (0, 0.0))
            seats[sense.place.admin1_code] = max(known, (sense.place.population, _likelihood(sense)))

    def likelihood(sense: Sense) -> float:
        population, seat = seats.get(sense.place.admin1_code, (0, 0.0))
        yields = sense.place.kind == "admin1" and sense.place.population < _SEAT * population
        return min(_likelihood(sense), seat - 0.01) if yields else _likelihood(sense)

    return tuple(sorted(given, key=likelihood, reverse=True))


def _likelihood(sense: Sense) -> float:
    place = sense.place
    score = math.log10(place.population + 1)
    if place.kind != "capital" or sense.own:
        score += _PROMINENCE.get(place.kind, 0.0)
    return score if sense.own else score - 0.7


_CITIES = frozenset({"city", "capital"})
_SEAT = 12
"""A division yields its name to a city of a twelfth of its people."""
_PROMINENCE: Mapping[PlaceKind, float] = {
    "country": 12,
    "territory": 12,
    "continent": 12,
    "ocean": 12,
    "region": 8,
    "sea": 8,
    "river": 6,
    "lake": 6,
    "strait": 8,
    "desert": 8,
    "mountain": 6,
    "island": 6,
    "building": 8,
    "capital": 1.5,
    "admin2": -0.5,
}
