"""Rows of your own before those of another gazetteer."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from newsnorm.geography import Gazetteer, Place, Sense, with_openings
from newsnorm.keys import key

Rows = Iterable[tuple[str, Place | Sense]]


class Extended:
    """A gazetteer that knows your names too: what you say of a name comes before what the other says of it.

    ``rows`` are pairs of a name and the place it means; a place of several names has several rows. A Sense in the place
    of a Place says that the name is a demonym or a metonym. All your names are looked for in running text.

    Raises ValueError for a name without a letter or digit. The rows are copied; the other gazetteer is not changed.

    >>> from newsnorm.gazetteer import world
    >>> quarter = Place(None, "Lower Wharf", "district", "GB", "England", "GB.ENG", 51.21, 1.4)
    >>> ours = Extended(world(), [("Lower Wharf", quarter), ("the Fishyards", quarter)])
    >>> [sense.place.name for sense in ours.senses("The Fishyards")], world().senses("the Fishyards")
    (['Lower Wharf'], ())
    """

    def __init__(self, gazetteer: Gazetteer, rows: Rows) -> None:
        self._gazetteer = gazetteer
        self._rows = tuple(rows)
        self._senses: dict[str, tuple[Sense, ...]] = {}
        for name, given in self._rows:
            sense = given if isinstance(given, Sense) else Sense(given, key(given.name) == key(name))
            if not key(name):
                raise ValueError(f"rows: a name holds at least one letter or digit, not {name!r}")
            self._senses[key(name)] = (*self._senses.get(key(name), ()), sense)
        self._openings = with_openings(gazetteer.openings, self._senses)
        self._names = gazetteer.names | self._senses.keys()

    def __reduce__(self) -> tuple[type["Extended"], tuple[Gazetteer, Rows]]:
        return Extended, (self._gazetteer, self._rows)

    @property
    def openings(self) -> Mapping[str, tuple[int, ...]]:
        """The key of each word that opens a name to look for: how many words such names have, the most first."""
        return self._openings

    @property
    def names(self) -> AbstractSet[str]:
        """The keys of the names to look for in running text."""
        return self._names

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean: yours first, then the other gazetteer's."""
        return self._senses.get(key(name), ()) + self._gazetteer.senses(name, small=small)

    def division(self, code: str) -> Place | None:
        """The country or first-order division of a code, as the other gazetteer has it."""
        return self._gazetteer.division(code)
