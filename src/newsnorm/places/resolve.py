"""Resolution: which of the places that bear a name the story means.

Each name of the story starts with the standing of its senses: how many people live there, what kind of place it is,
whether the name is its own. What stands beside the name decides where it can ("Paris, Texas"). Then the names vote:
each speaks for the countries and divisions it may lie in, as strongly as it is likely to, and each sense is lifted by
the votes of the others. One name has one sense in a story.
"""

import math
from collections.abc import Iterable, Mapping, Sequence

from ..geography import Place, PlaceKind, Sense

_FAR_DOWN = 12
"""How many senses of a name take part, the likeliest first; more are weighed where a region stands beside it."""
_STANDING: Mapping[PlaceKind, float] = {
    "country": 5.0,
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
    "admin1": 0.8,
    "admin2": -0.6,
    "district": -0.3,
}
_CITIES = {"city", "capital"}
_SEAT = 12
"""A division yields its name to a city of the same country with a twelfth of its people."""
_OTHER_NAME = -1.2
_ROLE = 6.0
_DIVISION, _COUNTRY = 1.4, 1.0
_HINTED = 6.0
_ROUNDS = 2
_SHARPNESS = 1.6


class Name:
    """One name of a story: its senses, how often it stands there, and what stands beside it.

    ``regions`` are the codes of divisions and countries that stand beside it; ``hints`` the kinds of place that a word
    beside it names ("Kursk region").
    """

    __slots__ = ("count", "hints", "reason", "regions", "scores", "senses", "weight")

    def __init__(self, senses: tuple[Sense, ...], weight: float = 1.0) -> None:
        self.senses = senses
        self.count = 0
        self.weight = weight
        self.regions: set[str] = set()
        self.hints: set[str] = set()
        self.scores: list[float] = []
        self.reason = ""

    def choice(self) -> Sense | None:
        """What the story means by the name, or None."""
        if not self.scores:
            return None
        return self.senses[max(range(len(self.scores)), key=self.scores.__getitem__)]


def standing(sense: Sense) -> float:
    """How likely a sense is when nothing else is said."""
    place = sense.place
    score = math.log10(place.population + 30) + _STANDING.get(place.kind, 0.0)
    if not sense.own:
        score += _OTHER_NAME
    if sense.role != "place":
        score += _ROLE
    return score


def _yield_to_seats(senses: Sequence[Sense], scores: list[float]) -> None:
    """Let a division that is named for a city in it, or for a capital elsewhere, stand behind that city."""
    cities = [(score, sense.place) for score, sense in zip(scores, senses, strict=True) if sense.place.kind in _CITIES]
    for number, sense in enumerate(senses):
        place = sense.place
        if place.kind == "admin1":
            for score, city in cities:
                if city.country_code == place.country_code and city.population * _SEAT > place.population:
                    scores[number] = min(scores[number], score - 0.1)


def lies_in(place: Place, code: str) -> bool:
    """Whether a place lies in the division or country of a code, or is it."""
    return place.admin1_code == code if "." in code else code in place.countries


def resolve(names: Iterable[Name], leaning: Mapping[str, float]) -> None:
    """Score the senses of all names of a story, and say for each why its best one is best.

    ``leaning`` are votes, by country, that come from other words than names.
    """
    names = list(names)
    open_names: list[tuple[Name, list[float]]] = []
    for name in names:
        senses = name.senses[:_FAR_DOWN]
        if name.regions:
            inside = tuple(s for s in name.senses if any(lies_in(s.place, code) for code in name.regions))
            if inside:
                name.senses = inside + tuple(s for s in name.senses if s not in inside)
                senses, name.reason = inside, "beside"
        if name.hints:
            hinted = tuple(s for s in name.senses if s.place.kind in name.hints)
            if hinted and not name.reason:
                senses, name.reason = hinted, "form"
                name.senses = hinted + tuple(s for s in name.senses if s not in hinted)
        base = [standing(sense) for sense in senses]
        _yield_to_seats(senses, base)
        name.scores = base
        if not name.reason:
            name.reason = "only" if len(senses) == 1 else "prominence"
        open_names.append((name, base))
    for _ in range(_ROUNDS):
        votes = dict(leaning)
        ballots: list[dict[str, float]] = []
        for name, _base in open_names:
            ballot: dict[str, float] = {}
            if name.scores:
                top = max(name.scores)
                shares = [math.exp(_SHARPNESS * (score - top)) for score in name.scores]
                whole = sum(shares) / name.weight
                for sense, share in zip(name.senses, shares, strict=False):
                    if share > 0.02:
                        place = sense.place
                        if place.country_code:
                            ballot[place.country_code] = ballot.get(place.country_code, 0.0) + share / whole
                        if place.admin1_code:
                            ballot[place.admin1_code] = ballot.get(place.admin1_code, 0.0) + share / whole
            for code, share in ballot.items():
                votes[code] = votes.get(code, 0.0) + share
            ballots.append(ballot)
        for (name, base), ballot in zip(open_names, ballots, strict=True):
            if len(base) < 2:
                continue
            scores = []
            for sense, score in zip(name.senses, base, strict=False):
                place = sense.place
                for holder, worth in ((place.country_code, _COUNTRY), (place.admin1_code, _DIVISION)):
                    if holder is not None and holder in votes:
                        score += worth * math.log1p(max(0.0, votes[holder] - ballot.get(holder, 0.0)))
                scores.append(score)
            name.scores = scores
    for name, base in open_names:
        if name.reason == "prominence" and len(base) > 1:
            best = max(range(len(base)), key=name.scores.__getitem__)
            if best != max(range(len(base)), key=base.__getitem__):
                name.reason = "story"
