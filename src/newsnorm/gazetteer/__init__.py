"""The packaged gazetteer: the places of the world by their names, built from GeoNames and a layer of our own."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from newsnorm.geography import Place, Sense
from newsnorm.keys import key
from newsnorm.value import unchecked

from . import divisions
from .table import KINDS, NOWHERE, Lines, Names, Records, label, opened


class World:
    """A gazetteer read from the files of a folder; they are mapped, so that workers share them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._records = Records(opened(folder, "places.bin"))
        self._labels = Lines(opened(folder, "labels.lines"))
        self._keys = Names(opened(folder, "names.lines"))
        self._divisions = list(divisions.rows(folder))
        self._numbers = {code: int(number) for code, _, _, _, number in self._divisions if number}
        singles, phrases = opened(folder, "tagged.txt")[:].decode().split("\n\n")
        self._openings: dict[str, tuple[int, ...]] = dict.fromkeys(singles.split("\n"), (1,))
        self._names = set(self._openings)
        for line in phrases.split("\n"):
            opening, *rests = line.split("\t")
            self._names.update([f"{opening} {rest}" for rest in rests])
            words = 1 if opening in self._openings else 0
            for rest in rests:
                words |= 2 << rest.count(" ")
            self._openings[opening] = _numbers(words)
        self._found = lru_cache(maxsize=8192)(self._look_up)
        self._places: dict[int, Place] = {}

    def __reduce__(self) -> tuple[type["World"], tuple[Path]]:
        return World, (self._folder,)

    @property
    def openings(self) -> Mapping[str, tuple[int, ...]]:
        """The words that open a name to look for, with the numbers of words of such names."""
        return self._openings

    @property
    def names(self) -> set[str]:
        """The keys of the names to look for in running text."""
        return self._names

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean, the likeliest first."""
        return self._found(key(name), small) if len(name) <= 200 else ()

    def division(self, code: str) -> Place | None:
        """The country or first-order division of a code."""
        number = self._numbers.get(code)
        return None if number is None else self._place(number)

    def _look_up(self, key: str, small: bool) -> tuple[Sense, ...]:
        return tuple([self._sense(key, *meaning) for meaning in self._keys.meant(key, small=small)])

    def _sense(self, key: str, number: int, own: bool, metonym: bool, named: bool) -> Sense:
        return _made_sense(self._place(number, key if named else None), own, "metonym" if metonym else "place")

    def _place(self, number: int, key: str | None = None) -> Place:
        """The place of a number, which is kept in mind; ``key`` is that of its name, where it is known."""
        place = self._places.get(number)
        if place is None:
            if len(self._places) >= _MOST:
                self._places.clear()
            place = self._places[number] = self._read(number, key)
        return place

    def _read(self, number: int, key: str | None = None) -> Place:
        identity, north, east, population, division, kind = self._records[number]
        code, countries, admin1, zone, _ = self._divisions[division]
        within = tuple(countries.split())
        return _made_place(
            geonames_id=identity or None,
            name=self._labels[number] or label(key or self._keys.key(number)),
            kind=KINDS[kind],
            country_code=within[0] if len(within) == 1 else None,
            admin1=admin1 or None,
            admin1_code=code if "." in code else None,
            latitude=None if north == NOWHERE else north / 100_000,
            longitude=None if north == NOWHERE else east / 100_000,
            population=population,
            time_zone=zone or None,
            countries=within,
        )


_MOST = 16_384
"""So many places are kept in mind; then all are forgotten."""
_made_place, _made_sense = unchecked(Place), unchecked(Sense)


@cache
def _numbers(words: int) -> tuple[int, ...]:
    """The numbers of words, the most first, whose bits are set."""
    return tuple([bit + 1 for bit in reversed(range(words.bit_length())) if words >> bit & 1])


@cache
def world() -> World:
    """The packaged gazetteer, opened at the first call and shared by all."""
    return World(Path(__file__).parent)
