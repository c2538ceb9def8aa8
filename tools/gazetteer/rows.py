"""A place on its way into the gazetteer."""

import math
from dataclasses import dataclass, field

DENSITY = 5_000
"""The people on a square kilometre of a large city."""
CITY = 100_000
"""Cities of fewer people have no boroughs."""


@dataclass(slots=True)
class Row:
    """One place: ``own`` are names as good as its own, ``others`` its other names, ``metonyms`` what stands for it.

    ``tagged`` are the names to look for in running text, ``county`` the code of its second-order division.
    """

    identity: int
    name: str
    kind: str
    latitude: float | None
    longitude: float | None
    population: int = 0
    countries: tuple[str, ...] = ()
    division: str = ""
    zone: str = ""
    own: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    metonyms: set[str] = field(default_factory=set)
    tagged: set[str] = field(default_factory=set)
    county: str = ""


def middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The middle of an area, by the half-degree cells in which it has places: a crowded corner counts no more."""
    cells = sorted({(round(latitude * 2), round(longitude * 2)) for latitude, longitude in points})
    if len(cells) < 3:
        cells = [(latitude * 2, longitude * 2) for latitude, longitude in points]
    if max(cell[1] for cell in cells) - min(cell[1] for cell in cells) > 360:  # across the date line
        cells = [(cell[0], cell[1] + 720 if cell[1] < 0 else cell[1]) for cell in cells]
    latitude = sum(cell[0] for cell in cells) / 2 / len(cells)
    longitude = sum(cell[1] for cell in cells) / 2 / len(cells)
    return round(latitude, 5), round((longitude + 180) % 360 - 180, 5)


def people(places: list[Row]) -> int:
    """How many people live in places together: who live in a borough of a city are counted with the city.

    A place is taken for a borough where it lies in the circle that the people of a larger one fill at ``DENSITY``.
    """
    counted = 0
    cities: list[tuple[Row, float]] = []
    for place in sorted(places, key=lambda place: (-place.population, place.identity)):
        if not any(_apart(place, city) < radius for city, radius in cities):
            counted += place.population
            if place.population >= CITY:
                cities.append((place, math.sqrt(place.population / DENSITY / math.pi)))
    return counted


def _apart(one: Row, other: Row) -> float:
    """How many kilometres lie between two places near one another."""
    east = (one.longitude - other.longitude) * math.cos(math.radians(one.latitude))
    return 111.2 * math.hypot(one.latitude - other.latitude, east)


_CYRILLIC = dict(zip("абвгдезийклмнопрстуфцыіґўјћђ", "abvgdezijklmnoprstufcyigujcd", strict=True))
_CYRILLIC |= {"ж": "zh", "х": "kh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "э": "eh", "ю": "ju"}
_CYRILLIC |= {"я": "ja", "ё": "jo", "ї": "ji", "є": "je", "љ": "lj", "њ": "nj", "џ": "dz"}


def transliterated(name: str) -> str:
    """A name in Cyrillic letters, letter by letter in Latin ones, as GeoNames does it.

    >>> transliterated("Эксетер")
    'ehkseter'
    """
    return "".join(_CYRILLIC.get(letter, letter) for letter in name.lower())


_ARTICLES = frozenset("al ad an ar as ash at az ed el en er es esh et ez la le los las the".split())  # noqa: SIM905
_SAME = str.maketrans({"q": "k", "c": "k", "z": "s", "v": "b"} | dict.fromkeys("aeiouywh "))


def sound(named: str) -> str:
    """What the spellings of one name have in common, given its key: its consonants, without an article before it.

    >>> sound("an nusayrat") == sound("nuseirat"), sound("st cloud") == sound("saint cloud"), sound("concord")
    (True, True, 'knkrd')
    """
    first, _, rest = named.partition(" ")
    words = (rest if rest and first in _ARTICLES else named).split(" ")
    letters = "".join({"st": "saint", "ste": "saint"}.get(word, word) for word in words).translate(_SAME)
    return "".join(letter for letter, before in zip(letters, " " + letters, strict=False) if letter != before)


def written_in_latin(name: str) -> bool:
    """Whether every letter of ``name`` is of the Latin alphabet."""
    return all(not letter.isalpha() or letter < "\u0250" or "\u1e00" <= letter < "\u1f00" for letter in name)
