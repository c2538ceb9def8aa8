"""Resolution: which of the places that bear a name the story means.

Each name of the story starts with the standing of its senses: how many people live there, what kind of place it is,
whether the name is its own. What stands beside the name decides where it can ("Paris, Texas"). Then the names vote:
each speaks for the countries and divisions it may lie in, as strongly as it is likely to, and each sense is lifted by
the votes of the others. One name has one sense in a story.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from ..geography import Place, PlaceKind, Sense

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
_ROUNDS = 2
_SHARPNESS, _SLIGHT = 1.6, 2.5
"""How much better a sense must be to take the vote of its name; so far behind, it has no part in it."""
_CITIES = {"city", "capital"}
_SEAT = 12
"""A division yields its name to a city of the same country with a twelfth of its people."""


class Name:
    """One name of a story: its senses, how loudly it speaks, and the codes of the ``regions`` that stand beside it.

    ``resolve`` puts the senses that are possible first and gives them ``scores``; ``reason`` says why the best is best:
    ``"only"``, ``"beside"`` (a region stands beside the name), ``"story"`` (other names) or ``"prominence"``.
    """

    __slots__ = ("reason", "regions", "scores", "senses", "weight")

    def __init__(self, senses: tuple[Sense, ...], weight: float = 1.0) -> None:
        self.senses = tuple({id(sense.place): sense for sense in reversed(senses)}.values())[::-1]
        self.weight = weight
        self.regions: set[str] = set()
        self.scores: list[float] = []
        self.reason = ""

    def choice(self) -> Sense | None:
        """What the story means by the name, or None."""
        return self.senses[self.scores.index(max(self.scores))] if self.scores else None


def lies_in(place: Place, code: str) -> bool:
    """Whether a place lies in the division or country of a code, or is it."""
    return place.admin1_code == code if "." in code else code in place.countries


def resolve(names: Iterable[Name], leaning: Mapping[str, float]) -> None:
    """Score the senses of all names of a story, and say for each why its best one is best.

    ``leaning`` are votes, by country, that come from other words than names.
    """
    names = list(names)
    for name in names:
        _narrow(name)
    standings = [name.scores for name in names]
    holders = [
        [(sense.place.country_code or "", sense.place.admin1_code or "") for sense in name.senses[: len(name.scores)]]
        for name in names
    ]
    for _ in range(_ROUNDS):
        votes = dict(leaning)
        ballots = []
        for name, within in zip(names, holders, strict=True):
            ballot = _ballot(name, within)
            ballots.append(ballot)
            for code, share in ballot.items():
                votes[code] = votes.get(code, 0.0) + share
        for name, within, ballot, standing in zip(names, holders, ballots, standings, strict=True):
            if len(standing) > 1:
                lifts = {"": 0.0}
                for code in chain.from_iterable(within):
                    if code not in lifts:
                        others = votes.get(code, 0.0) - ballot.get(code, 0.0)
                        lifts[code] = math.log1p(others) if others > 0 else 0.0
                name.scores = [
                    score + _COUNTRY * lifts[country] + _DIVISION * lifts[division]
                    for score, (country, division) in zip(standing, within, strict=True)
                ]
    for name, standing in zip(names, standings, strict=True):
        if name.reason == "prominence" and name.scores.index(max(name.scores)) != standing.index(max(standing)):
            name.reason = "story"


def _narrow(name: Name) -> None:
    """Leave the senses that lie in a region beside the name, or the likeliest, and score them by their standing."""
    senses = name.senses[:_FAR_DOWN]
    if name.regions and len(name.senses) > 1:
        inside = tuple([s for s in name.senses if any(lies_in(s.place, code) for code in name.regions)])
        if inside:
            name.senses = inside + tuple([sense for sense in name.senses if sense not in inside])
            senses, name.reason = inside, "beside"
    name.scores = [_standing(sense) for sense in senses]
    if len(senses) > 1:
        _yield_to_seats(senses, name.scores)
        name.reason = name.reason or "prominence"
    elif senses:
        name.reason = name.reason or "only"


def _standing(sense: Sense) -> float:
    """How likely a sense is when nothing else is said."""
    place = sense.place
    score = math.log10(place.population + 30) + _STANDING.get(place.kind, 0.0)
    if not sense.own:
        score += _OTHER_NAME
    return score if sense.role == "place" else score + _ROLE


def _yield_to_seats(senses: Sequence[Sense], scores: list[float]) -> None:
    """Let a division that is named for a city in it, or for a capital elsewhere, stand behind that city."""
    for number, sense in enumerate(senses):
        division = sense.place
        if division.kind == "admin1":
            for score, other in zip(scores, senses, strict=True):
                city = other.place
                large = city.population * _SEAT > division.population
                if large and city.kind in _CITIES and city.country_code == division.country_code:
                    scores[number] = min(scores[number], score - 0.1)


def _ballot(name: Name, within: Sequence[tuple[str, str]]) -> dict[str, float]:
    """For which countries and divisions a name speaks: each sense as loudly as it is likely."""
    ballot: dict[str, float] = {}
    if not within:
        return ballot
    if len(within) == 1:
        shares = [name.weight]
    else:
        top = max(name.scores)
        shares = [math.exp(_SHARPNESS * (s - top)) if s > top - _SLIGHT else 0.0 for s in name.scores]
        whole = sum(shares) / name.weight
        shares = [share / whole for share in shares]
    for share, codes in zip(shares, within, strict=True):
        if share:
            for code in codes:
                if code:
                    ballot[code] = ballot.get(code, 0.0) + share
    return ballot
