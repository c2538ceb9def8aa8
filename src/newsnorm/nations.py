"""The countries as a language names them, and the ways in which a name is inverted, abbreviated and made formal."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache

from .geography import Gazetteer, Naming, Place, Sense, likeliest_first, once, with_openings
from .keys import key
from .value import value

_LONGEST = 200
_DIVISIONS = frozenset({"admin1", "admin2", "region"})
_QUIET, _IN_TEXT_ALONE = _MARKS = "~+"
"""What stands before a name of the table that is not looked for in running text, and before one that is only there."""
_YEARS = re.compile(r"(.*?) ([0-9]{3,4})-([0-9]{3,4})?")
Bag = frozenset[str]


@value
class Nations:
    """What a language calls countries, their people and their regions.

    ``table`` has a row for each country, as ``languages/en/nations.py`` describes it, and ``regions`` the short names
    of first-order divisions. ``full`` gives, key by key, the whole word for one that is abbreviated or written in
    another way, and nothing for a word that tells no country from another. ``styles`` are the words of formal names
    ("kingdom"), which may be left out or added; but those of the countries ``apart`` tell namesakes apart. Where a
    name is misspelt, the words of ``contrasts`` must still be right. ``shortened`` gives, key by key, the whole word
    for one that may open the name of any place ("Mt. Etna").
    """

    table: str
    regions: str
    plural: Callable[[str], str]
    full: tuple[tuple[str, str], ...] = ()
    styles: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    divisions: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    shortened: tuple[tuple[str, str], ...] = ()

    def __hash__(self) -> int:
        return hash(self.table)


NONE = Nations("", "", str)
"""A language that has no names for the countries."""


class Index:
    """A table of nations, read: its ``names``, those ``looked_for`` in running text, and those ``in_text`` alone."""

    def __init__(self, nations: Nations) -> None:
        self.short: dict[str, str] = {}
        self.names: dict[str, tuple[Naming, ...]] = {}
        self.in_text: dict[str, tuple[Naming, ...]] = {}
        self.looked_for: set[str] = set()
        self._nations = nations
        self.divisions = frozenset(nations.divisions)
        self.apart = frozenset(nations.apart)
        self.around = frozenset(nations.around)
        self._full = dict(nations.full)
        self._styles = frozenset(nations.styles)
        for name, naming, mark in _countries(nations):
            named = key(name)
            known_as = self.in_text if mark == _IN_TEXT_ALONE else self.names
            known = known_as.get(named)
            if known is None:
                known_as[named] = (naming,)
            elif naming not in known:
                known_as[named] = (*known, naming)
            if mark != _QUIET:
                self.looked_for.add(named)
            if naming.role == "place":
                self.short.setdefault(naming.code, name)

    @cached_property
    def regions(self) -> dict[str, tuple[Naming, ...]]:
        """What the short names of first-order divisions mean, by key."""
        regions: dict[str, tuple[Naming, ...]] = {}
        for code, names in _lines(self._nations.regions, 2):
            for name in (written.removeprefix("~") for written in _split(names)):
                naming = Naming(code, capitals=_is_initialism(name))
                regions[key(name)] = (*regions.get(key(name), ()), naming)
        return regions

    @cached_property
    def asides(self) -> re.Pattern[str]:
        """What begins an aside in a name."""
        return _any(self._nations.asides)

    @cached_property
    def parts(self) -> re.Pattern[str]:
        """What stands between a name and another name for it."""
        return re.compile(rf"[/;(),\[\]]|{_any(self._nations.either).pattern}")

    def bag(self, named: str) -> Bag:
        """The words of a key that tell one country from another, in full and in no order."""
        full, words = self._full, named.split(" ")
        if full.keys().isdisjoint(words):
            return frozenset(words)
        words = [word for word in words if full.get(word, word)]
        return frozenset(words if len(words) < 2 else " ".join([full.get(word, word) for word in words]).split(" "))

    def rearranged(self, bag: Bag) -> tuple[Naming, ...]:
        """What a name of these words means; words of formal names may be missing or too many."""
        bags, bare = self._bags
        found = bags.get(bag, ())
        if len(bag) == 1:
            found = self.names.get("".join(bag), ()) + found
        if found:
            return found
        formless = bag - self._styles
        if formless == bag or formless & self.apart:
            return ()
        return self.rearranged(formless) or bare.get(formless, ())

    @cached_property
    def _bags(self) -> tuple[dict[Bag, tuple[Naming, ...]], dict[Bag, tuple[Naming, ...]]]:
        """The names of several words by these, and those that keep some without the words of formal names."""
        bags: dict[Bag, tuple[Naming, ...]] = {}
        bare: dict[Bag, tuple[Naming, ...]] = {}
        styles, apart = self._styles, self.apart
        for named, namings in self.names.items():
            if " " not in named:
                continue
            bag = self.bag(named)
            bags[bag] = bags.get(bag, ()) + namings
            if not styles.isdisjoint(bag) and (formless := bag - styles) and formless.isdisjoint(apart):
                bare[formless] = bare.get(formless, ()) + namings
        return bags, bare


def abbreviations(regions: str) -> dict[str, str]:
    """The short names of first-order divisions that are looked for in running text, each with its code.

    >>> abbreviations("US.MD | Md.; ~MD")
    {'Md.': 'US.MD'}
    """
    rows = _lines(regions, 2)
    return {name: code for code, names in rows for name in _split(names) if not name.startswith("~")}


def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of ``words``, standing alone and not first."""
    return re.compile(rf"(?<![ ,(])[ ,(]+(?:{'|'.join(words)})(?!\w)" if words else r"(?!)")


@lru_cache(maxsize=8)
def index(nations: Nations) -> Index:
    """The table of ``nations``, read once."""
    return Index(nations)


def _countries(nations: Nations) -> Iterator[tuple[str, Naming, str]]:
    """Each name of the table, what it means and the mark before it, if there is one."""
    for code, short, others, people in _lines(nations.table, 4):
        place, demonym = Naming(code), Naming(code, "demonym")
        for name in (short, *_split(others)):
            yield _named(name, place)
        for name in _split(people):
            yield _named(name, demonym)
            if (many := nations.plural(name)) != name:
                yield _named(many, demonym)


def _named(written: str, meant: Naming) -> tuple[str, Naming, str]:
    mark = written[0] if written[0] in _MARKS else ""
    name = written.removeprefix(mark)
    if name[-1] in "0123456789-" and (years := _YEARS.fullmatch(name)):
        name, since, until = years[1], int(years[2]), int(years[3]) if years[3] else None
        meant = Naming(meant.code, meant.role, since, until, _is_initialism(name))
    elif _is_initialism(name):
        meant = Naming(meant.code, meant.role, capitals=True)
    return name, meant, mark


def _is_initialism(name: str) -> bool:
    return len(name) <= 6 and name.isupper()


def _split(cell: str) -> list[str]:
    return [name for name in map(str.strip, cell.split(";")) if name]


def _lines(table: str, columns: int) -> Iterator[list[str]]:
    """The rows of a table: a line that is indented continues the one above."""
    for line in table.replace("\n    ", " ").split("\n"):
        if line:
            cells = list(map(str.strip, line.split("|")))
            yield cells + [""] * (columns - len(cells))


def holding(namings: Iterable[Naming], year: int | None) -> list[Naming]:
    """Of the meanings of a name those of ``year``; of no year, those of today before those that have ended."""
    if year is not None:
        return [naming for naming in namings if naming.holds(year)]
    return sorted(namings, key=lambda naming: (naming.until is not None, -(naming.until or 0), naming.role != "place"))


class Spoken:
    """A gazetteer as the speakers of a language use it: with their names for countries, peoples and regions."""

    def __init__(self, gazetteer: Gazetteer, nations: Nations) -> None:
        self._gazetteer = gazetteer
        self._index = index(nations)
        self._whole = dict(nations.shortened)
        added = self._index.looked_for | {key(name) for name in abbreviations(nations.regions) if " " in name}
        self._names = set(gazetteer.names) | added
        added.update(_shortened(self._names, nations.shortened))
        self._names |= added
        self._openings = with_openings(gazetteer.openings, added)
        self._found = lru_cache(maxsize=8192)(self._look_up)

    @property
    def openings(self) -> Mapping[str, tuple[int, ...]]:
        """The key of each word that opens a name to look for: how many words such names have, the most first."""
        return self._openings

    @property
    def names(self) -> AbstractSet[str]:
        """The keys of the names to look for in running text."""
        return self._names

    def division(self, code: str) -> Place | None:
        """The country or first-order division of a code."""
        return self._gazetteer.division(code)

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean, the likeliest first: countries and their people before other places."""
        return self._found(name, small) if len(name) <= _LONGEST else ()

    def _look_up(self, name: str, small: bool) -> tuple[Sense, ...]:
        named = key(name)
        senses = self._as_written(name, named, small)
        first, _, rest = named.partition(" ")
        if not rest or first not in self._whole:
            return senses
        spelled = f"{self._whole[first]} {rest}"
        whole = self._as_written(spelled, spelled, small)
        if not senses:
            return whole
        written = {sense.place for sense in senses}  # "St. Louis" is the name of one city, "Saint-Louis" of another
        others = [Sense(sense.place, False, sense.role) for sense in whole if sense.place not in written]
        return likeliest_first([*senses, *others])

    def _as_written(self, name: str, named: str, small: bool) -> tuple[Sense, ...]:
        known = self._gazetteer.senses(name, small=small)
        nations = tuple(self._nations(name, named))
        if not nations:
            return known or self._of_division(named, small)
        places = {sense.place for sense in nations}
        return nations + tuple(sense for sense in known if sense.place not in places)

    def _nations(self, name: str, named: str) -> Iterator[Sense]:
        index = self._index
        known = index.names.get(named, ()) if named in index.looked_for else ()
        for naming in (*index.in_text.get(named, ()), *holding(known, None), *index.regions.get(named, ())):
            written = name.isupper() or not naming.capitals
            if written and (place := self._gazetteer.division(naming.code)):
                yield Sense(place, key(place.name) == named, naming.role)

    def _of_division(self, named: str, small: bool) -> tuple[Sense, ...]:
        """What a name means that says its kind: *Kursk region*, *province of Utrecht*."""
        words = named.split(" ")
        if len(words) > 1 and words[-1] in self._index.divisions:
            words = words[:-1]
        elif len(words) > 2 and words[0] in self._index.divisions:
            words = words[2:]
        else:
            return ()
        found = self._look_up(" ".join(words), small)
        return tuple(sense for sense in found if sense.place.kind in _DIVISIONS and sense.role == "place")


def _shortened(names: Iterable[str], words: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The names that begin with a whole word, with the short one in its place.

    They are looked for in one text of all names, in two thirds of the time of asking each name how it begins.
    """
    lines = "\n".join(["", *names, ""])
    for short, whole in words:
        for found in lines.split(f"\n{whole} ")[1:]:
            yield short + " " + found.partition("\n")[0]


def spoken(gazetteer: Gazetteer, nations: Nations) -> Spoken:
    """``gazetteer`` as the speakers of a language use it."""
    return gazetteer if isinstance(gazetteer, Spoken) else _spoken(gazetteer, nations)


_spoken = once(Spoken)
