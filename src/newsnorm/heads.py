"""Where to try which rule: the words that rules hinge on, the words after these, and those that open a phrase.

A story has hundreds of words and names a dozen times. So nearly every rule is put aside by looking words up, and the
few that are left are tried by their patterns. Words are the bytes of Latin-1, with every digit written 0.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import product
from typing import Any, Generic, Protocol, TypeVar

_MOST_OPENINGS = 512
"""A sieve remembers what it sifted for so many openings: most phrases open with fewer."""


class Rule(Protocol):
    """What the table asks of a rule."""

    @property
    def heads(self) -> tuple[str, ...]:
        """The words at which it is tried; in "0 November", the one only where the other follows."""

    @property
    def opens(self) -> tuple[str, ...]:
        """The word or two that its phrase opens with, up to the head; none where it may open with any."""

    @property
    def pattern(self) -> Any:
        """What takes the phrase."""


R = TypeVar("R", bound=Rule)
Take = Callable[[str, int], re.Match[str] | None]
"""How a pattern is tried at a place of a text."""


class Sieve(dict[bytes, tuple[tuple[Take, R], ...]], Generic[R]):
    """Some rules, by how the phrase opens: those that may open so, each behind its pattern's match.

    A phrase opens with its first two words, a space between them, or with the one that is the head.
    """

    def __init__(self, rules: Iterable[R]) -> None:
        super().__init__()
        self.rules = tuple(rules)
        self._openings = [_openings(rule.opens) for rule in self.rules]

    def __missing__(self, words: bytes) -> tuple[tuple[Take, R], ...]:
        """Sift once for each opening."""
        opening = _alike(words)
        first = opening.partition(b" ")[0]
        wanted = {first, opening} if first else set()
        sifted = tuple(
            (rule.pattern.match, rule)
            for rule, openings in zip(self.rules, self._openings, strict=True)
            if not (openings and wanted) or openings & wanted
        )
        if len(self) < _MOST_OPENINGS:
            self[words] = sifted
        return sifted


class Head(Generic[R]):
    """A word that rules hinge on.

    ``alone`` are the rules to try wherever it stands, ``before`` those to try where a certain word follows; they are
    made when the word is first met, since most never are. ``openers`` are the words before it that may belong to its
    phrase.
    """

    __slots__ = ("_rules", "alone", "before", "openers", "spaced")

    alone: Sieve[R]
    before: dict[bytes, Sieve[R]]

    def __init__(self, word: bytes, rules: list[tuple[bytes, R]], openers: frozenset[bytes]) -> None:
        self.spaced = b" " + word + b" "
        self._rules = rules
        self.openers = openers

    def __getattr__(self, name: str) -> object:
        if name not in ("alone", "before"):
            raise AttributeError(name)
        self.before = {
            word: Sieve(rule for follower, rule in self._rules if follower in (b"", word))
            for word in {follower for follower, _ in self._rules if follower}
        }
        self.alone = Sieve(rule for follower, rule in self._rules if not follower)
        return getattr(self, name)


def heads(rules: Iterable[R], openers: frozenset[bytes]) -> dict[bytes, Head[R]]:
    """The heads of the rules. One that may itself open a phrase (a number) does not reach over others of its kind."""
    hinges: dict[bytes, list[tuple[bytes, R]]] = {}
    for rule in rules:
        for head in rule.heads:
            word, _, follower = head.partition(" ")
            for pair in product(spelled([word]), spelled([follower])):
                hinges.setdefault(pair[0], []).append((pair[1], rule))
    short = openers - hinges.keys()
    return {word: Head(word, of_word, short if word in openers else openers) for word, of_word in hinges.items()}


def spelled(words: Iterable[str]) -> frozenset[bytes]:
    """The words as bytes, each with a small and with a capital first letter if it is printed with a small one.

    >>> sorted(spelled(["day", "May"]))
    [b'Day', b'May', b'day']
    """
    return frozenset(form.encode("latin-1") for word in words for form in (word, word[:1].upper() + word[1:]))


@cache
def _openings(phrases: tuple[str, ...]) -> frozenset[bytes]:
    return frozenset(_alike(phrase.encode("latin-1")) for phrase in phrases)


def _alike(words: bytes) -> bytes:
    """The words with all figures alike.

    >>> _alike(b"the 0000"), _alike(b"00th day")
    (b'the 0', b'0 day')
    """
    return b" ".join(b"0" if word[:1].isdigit() else word for word in words.split())
