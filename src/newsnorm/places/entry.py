"""Entries: what a name says of itself, whatever the story."""

import math
from collections.abc import Iterable, Iterator, Mapping

from ..geography import Sense
from .resolve import Meanings

_STORY = (("cue elsewhere",), ("often",), ("division named", "country named"))
"""The evidence of the rest of the story: of each of these one piece at most."""
NOTHING = -1e-9
"""Tenths do not add up to nothing exactly."""


class Weights(dict[str, float]):
    """What each piece of evidence is worth: nothing where it is not in the table.

    With a score above ``certain`` a name is a place whatever the story says of it elsewhere, with one up to
    ``hopeless`` it is none.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__(weights)
        story = [[self[piece] for piece in pieces] for pieces in _STORY]
        self.certain = NOTHING - sum([min(0.0, *worths) for worths in story])
        self.hopeless = NOTHING - sum([max(0.0, *worths) for worths in story])

    def __missing__(self, piece: str) -> float:
        return 0.0


class Entry:
    """A name as it is written, what it can mean, and the evidence that it brings to any story.

    ``form`` is ``"name"`` for a name of the gazetteer, ``"division"`` for one that a word beside it tells to be a
    division, ``"abbreviation"``, or ``"street"``, ``"water"``... for one told by a word of it ("Candle Street").
    ``group`` is the column of the table of weights that speaks of it, ``said`` its evidence and ``score`` what that is
    worth; ``worth`` says the same of a further piece, and ``certain`` and ``hopeless`` are as in ``Weights``.

    ``named`` are the codes of the countries and the division that a country, a division or a people names, ``around``
    and ``within`` those of the countries and divisions where a town may lie, ``holder`` that of the country or division
    that it is.
    """

    __slots__ = (
        *("around", "certain", "form", "group", "holder", "hopeless", "key", "meanings", "named", "said", "score"),
        *("senses", "within", "worth"),
    )

    def __init__(
        self, name: str, form: str, senses: tuple[Sense, ...], said: Iterable[str], tables: Mapping[str, Weights]
    ) -> None:
        self.key = name
        self.form = form
        self.senses = senses
        self.meanings = Meanings(senses)
        self.group = _group(form, senses)
        self.said = (*said, *_known(self.group, form, senses))
        table = tables.get(self.group) or _unweighed(self.group, tables)
        self.worth = table
        self.score = sum(map(table.__getitem__, self.said), table[""])
        self.certain, self.hopeless = table.certain, table.hopeless
        place = senses[0].place if senses else None
        self.named = _codes([*place.countries, place.admin1_code] if place and self.group in _TELLING else ())
        self.holder = ""
        if place and place.kind in _HOLDERS and senses[0].role == "place":
            self.holder = place.admin1_code or place.country_code or ""
        near = senses[:_NEAREST] if self.group == "town" else ()
        self.around = _codes([sense.place.country_code for sense in near])
        self.within = _codes([sense.place.admin1_code for sense in near])


def _codes(codes: Iterable[str | None]) -> frozenset[str]:
    return frozenset(filter(None, codes))


def _group(form: str, senses: tuple[Sense, ...]) -> str:
    """Which column of the table of weights speaks of a name."""
    if form == "abbreviation":
        return form
    if form not in _NAMES:
        return "formed"
    if senses[0].role == "demonym":
        return "demonym"
    kind = senses[0].place.kind
    return "division" if kind == "admin1" else "town" if kind in _TOWNS else "nation"


def _known(group: str, form: str, senses: tuple[Sense, ...]) -> Iterator[str]:
    """What the gazetteer says of a town, and its form of a name that it tells."""
    if group == "formed":
        yield f"form {form}"
    if group == "town":
        first = senses[0]
        yield "size " + _size(max(sense.place.population for sense in senses[:3] if sense.own == first.own))
        if first.place.kind != "city":
            yield first.place.kind
        if not first.own:
            yield "other name"


def _size(population: int) -> str:
    """How many people live there, as the table of weights has it."""
    if population >= 100_000:
        return "1M" if population >= 1_000_000 else "300k" if population >= 300_000 else "100k"
    return "30k" if population >= 30_000 else "10k" if population >= 10_000 else "small"


def _unweighed(group: str, tables: Mapping[str, Weights]) -> Weights:
    """Where a language has no weights at all, what is hardly ever anything else is a place."""
    return Weights({"": math.inf if group in _SURE and not tables else -math.inf})


_NAMES = {"name", "division"}
_TOWNS = {"city", "capital", "district", "admin2"}
_SURE = {"nation", "demonym"}
_TELLING = {"nation", "demonym", "division", "abbreviation"}
_HOLDERS = {"country", "admin1", "territory"}
_NEAREST = 6
"""How many senses of a name, the likeliest first, may lie in a country or division that the story names."""
