"""The name that a misspelt one was meant to be: near enough, and nearer than any other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping


class Spelling:
    """Names and what they mean, found by a name that differs from one of them by a few letters."""

    def __init__(self, meanings: Mapping[str, str], contrasts: Iterable[str]) -> None:
        self._names = [name for name in meanings if len(name) >= 4]
        self._meanings = meanings
        self._contrasts = frozenset(contrasts)
        self._bearing: dict[str, list[int]] = defaultdict(list)
        for number, name in enumerate(self._names):
            for pair in _pairs(name):
                self._bearing[pair].append(number)

    def meant(self, name: str) -> str | None:
        """What the one nearest name means; None where none is near, or names of several meanings are as near."""
        allowed = _allowed(len(name))
        if not allowed:
            return None
        telling = self._telling(name)
        nearest = allowed
        found: set[str | None] = set()
        for candidate in self._candidates(name, allowed):
            distance = _distance(name, candidate, nearest)
            if distance is None or (distance > 1 and candidate[0] != name[0]):
                continue
            if distance < nearest:
                nearest, found = distance, set()
            found.add(self._meanings[candidate] if self._telling(candidate) == telling else None)
        return found.pop() if len(found) == 1 else None

    def _candidates(self, name: str, allowed: int) -> list[str]:
        """The names that share enough pairs of letters with ``name`` to be within ``allowed`` errors of it."""
        pairs = _pairs(name)
        shared: dict[int, int] = defaultdict(int)
        for pair in pairs:
            for number in self._bearing.get(pair, ()):
                shared[number] += 1
        needed = max(1, len(pairs) - 3 * allowed)
        return [
            candidate
            for number, count in shared.items()
            if count >= needed and abs(len(candidate := self._names[number]) - len(name)) <= allowed
        ]

    def _telling(self, name: str) -> set[str]:
        """The words of a name that must be right: those that tell namesakes apart, and short ones."""
        return {word for word in name.split(" ") if len(word) <= 3 or word in self._contrasts}


def _pairs(name: str) -> set[str]:
    return {first + second for first, second in zip("^" + name, name + "$", strict=True)}


def _allowed(length: int) -> int:
    """How many wrong letters a name of so many may have and still be told."""
    return 0 if length < 5 else 1 if length < 7 else 2 if length < 13 else 3


def _distance(one: str, other: str, most: int) -> int | None:
    """How many letters were added, dropped, changed or swapped with the next, if no more than ``most``."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, opposite in enumerate(other, 1):
            cost = min(above[column] + 1, current[-1] + 1, above[column - 1] + (letter != opposite))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == opposite:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return None
        before, above = above, current
    return above[-1] if above[-1] <= most else None
