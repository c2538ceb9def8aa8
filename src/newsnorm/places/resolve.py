"""Resolution: which of the places that bear a name the story means.

Each name of the story starts with the standing of its senses: how many people live there, what kind of place it is,
whether the name is its own. What stands beside the name decides where it can ("Paris, Texas"). Then the names vote:
each speaks for the countries and divisions it may lie in, as strongly as it is likely to, and each sense is lifted by
the votes of the others.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from ..geography import Place, PlaceKind, Role, Sense

_FAR_DOWN = 12
"""How many senses of a name take part, the likeliest first; more are weighed where a region stands beside it."""
_STANDING: Mapping[PlaceKind, float] = {
    "country": 3.0,
    "territory": 3.0,
    "continent": 6.0,
    "ocean": 6.0,
    "region": 4.0,
    "sea": 4.0,
    "strait": 4.0,
    "desert": 4.0,
    "river": 2.0,
    "lake": 2.0,
    "mountain": 2.0,
    "island": 2.0,
    "building": 4.0,
    "capital": 1.0,
    "admin1": 0.3,
    "admin2": -0.6,
    "district": -1.8,
}
"""How a place of a kind stands against a city of as many people; a tenfold population is worth 1."""
_OTHER_NAME, _ROLE = -0.9, 6.0
_DIVISION, _COUNTRY = 2.8, 2.0
"""What the votes of a story are worth; they count by the logarithm."""
_CAPITAL = 0.5
"""A capital stands for a government as often as for a town: it speaks for its country by half, and for no division."""
_SHARPNESS, _SLIGHT = 1.6, 2.5
"""How much better a sense must be to take the vote of its name; so far behind, it has no part in it."""
_CITIES = {"city", "capital"}
_SEAT = 12
"""A division yields its name to a city of the same country with a twelfth of its people."""


class Meanings:
    """The senses of a name, the ``weighed`` first of which may be meant, and ``places`` of all.

    ``standings`` says how likely each of those is when nothing else is said, and ``first`` which is the likeliest.
    ``voices`` are the codes for which each speaks, of its country and its division, and how loudly; ``within`` has each
    code with what votes for it are worth and the senses that lie in it. ``ballot`` is how the name votes before the
    others.
    """

    __slots__ = ("ballot", "first", "places", "senses", "standings", "voices", "within")

    def __init__(self, senses: Iterable[Sense], weighed: int = _FAR_DOWN) -> None:
        first: dict[Place, Sense] = {}
        for sense in senses:
            first.setdefault(sense.place, sense)
        self.places = tuple(first)
        self.senses = tuple(first.values())
        likely = self.senses[:weighed]
        self.standings = _standings(likely)
        lies_in = [tuple(filter(None, (sense.place.country_code, sense.place.admin1_code))) for sense in likely]
        self.voices = [
            (codes[:1], _CAPITAL) if sense.place.kind == "capital" else (codes, 1.0)
            for sense, codes in zip(likely, lies_in, strict=True)
        ]
        within: dict[str, list[int]] = {}
        for number, codes in enumerate(lies_in):
            for code in codes:
                within.setdefault(code, []).append(number)
        self.within = [(code, _DIVISION if "." in code else _COUNTRY, numbers) for code, numbers in within.items()]
        self.first = self.standings.index(max(self.standings)) if self.standings else 0
        self.ballot = self.votes(self.standings)

    def votes(self, scores: Sequence[float]) -> dict[str, float]:
        """For which countries and divisions the name speaks: each sense as loudly as it is likely."""
        ballot: dict[str, float] = {}
        least = max(scores, default=0.0) - _SLIGHT
        shares = {
            number: math.exp(_SHARPNESS * (score - least)) for number, score in enumerate(scores) if score > least
        }
        whole = sum(shares.values())
        for number, share in shares.items():
            codes, voice = self.voices[number]
            for code in codes:
                ballot[code] = ballot.get(code, 0.0) + voice * share / whole
        return ballot


class Name:
    """One name of a story: its meanings, how loudly it speaks, and the codes of the ``regions`` that stand beside it.

    ``resolve`` finds the best of the senses, its ``place`` and ``role``, and why: ``reason`` is ``"only"``,
    ``"beside"`` (a region stands beside the name), ``"story"`` (other names) or ``"prominence"``.
    """

    __slots__ = ("meanings", "place", "reason", "regions", "role", "weight")

    def __init__(self, meanings: Meanings, weight: float = 1.0, regions: frozenset[str] | None = None) -> None:
        self.meanings = meanings
        self.weight = weight
        self.regions = regions
        self.place: Place | None = None
        self.role: Role = "place"
        self.reason = ""

    def means(self, number: int, reason: str) -> None:
        """Choose a sense by its number."""
        sense = self.meanings.senses[number]
        self.place = sense.place
        self.role = sense.role
        self.reason = self.reason or reason


Vote = tuple[Name, Mapping[str, float]]
"""A name of a story and how it votes."""


def lies_in(place: Place, code: str) -> bool:
    """Whether a place lies in the division or country of a code, or is it."""
    return place.admin1_code == code if "." in code else code in place.countries


@lru_cache(maxsize=4_096)
def narrowed(meanings: Meanings, codes: frozenset[str]) -> Meanings:
    """The same with the senses first, and alone weighed, that lie in one of some regions; as it is where none does."""
    inside = [sense for sense in meanings.senses if any(lies_in(sense.place, code) for code in codes)]
    return Meanings([*inside, *meanings.senses], len(inside)) if inside else meanings


def resolve(names: Iterable[Name], leaning: Mapping[str, float]) -> None:
    """Choose among the senses of all names of a story, and say for each why the best one is best.

    ``leaning`` are votes, by country, that come from other words than names.
    """
    sure: list[Vote] = []
    unsure: list[Vote] = []
    for name in names:
        meanings = name.meanings
        if name.regions and len(meanings.senses) > 1:
            name.meanings = narrowed(meanings, name.regions)
            name.reason = "beside" if name.meanings is not meanings else ""
            meanings = name.meanings
        if len(meanings.standings) > 1:
            unsure.append((name, meanings.ballot))
        elif meanings.standings:
            sure.append((name, meanings.ballot))
            name.means(0, "only")
    if unsure:
        votes = {**leaning}
        _count(votes, sure)
        _vote(unsure, votes)


def _vote(unsure: list[Vote], sure: Mapping[str, float]) -> None:
    """Choose among the senses of the names that have several, by their standing and the votes of the other names.

    Where this moves a choice, all vote again, as they have been lifted.
    """
    scores = _lifted(unsure, sure)
    if [name for name, _, best in scores if best != name.meanings.first]:
        scores = _lifted([(name, name.meanings.votes(lifted)) for name, lifted, _ in scores], sure)
    for name, _, best in scores:
        name.means(best, "prominence" if best == name.meanings.first else "story")


def _lifted(unsure: list[Vote], sure: Mapping[str, float]) -> list[tuple[Name, list[float], int]]:
    """The standings of the senses of each name, lifted by the votes of the others for where they lie, and the best."""
    votes = {**sure}
    _count(votes, unsure)
    scores = []
    for name, ballot in unsure:
        weight = name.weight
        lifted = name.meanings.standings.copy()
        for code, worth, numbers in name.meanings.within:
            if code in votes:
                others = votes[code]
                if code in ballot:
                    others -= weight * ballot[code]
                if others > 0:
                    lift = worth * math.log1p(others)
                    for number in numbers:
                        lifted[number] += lift
        scores.append((name, lifted, lifted.index(max(lifted))))
    return scores


def _count(votes: dict[str, float], cast: list[Vote]) -> None:
    """Add up votes by country and division."""
    for name, ballot in cast:
        weight = name.weight
        for code, share in ballot.items():
            votes[code] = votes.get(code, 0.0) + share * weight


def _standings(senses: Sequence[Sense]) -> list[float]:
    """How likely each sense of a name is when nothing else is said."""
    scores = [_standing(sense) for sense in senses]
    for number, sense in enumerate(senses):
        division = sense.place
        if division.kind == "admin1":  # it stands behind a city that it is named for
            for score, other in zip(scores, senses, strict=True):
                city = other.place
                large = city.population * _SEAT > division.population
                if large and city.kind in _CITIES and city.country_code == division.country_code:
                    scores[number] = min(scores[number], score - 0.1)
    return scores


def _standing(sense: Sense) -> float:
    """How likely a sense is when nothing else is said."""
    place = sense.place
    score = math.log10(place.population + 30) + _STANDING.get(place.kind, 0.0)
    if not sense.own:
        score += _OTHER_NAME
    return score if sense.role == "place" else score + _ROLE
