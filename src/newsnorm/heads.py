"""Where to try which rule: the words that rules hinge on, the words after these, and those that open a phrase.

A story has hundreds of words and names a dozen times. So nearly every rule is put aside by looking words up, and the
few that are left are tried by their patterns. Words are the bytes of Latin-1, with every digit written 0.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

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


class Openers(NamedTuple):
    """The words before a head that may belong to its phrase, as bytes, and what some of them are.

    ``middles`` never begin a phrase. ``narrowing`` words, or pairs of them, may begin a qualifier. ``capitals`` are the
    ordinary words, heads as well, that have a capital because they begin a sentence.
    """

    words: frozenset[bytes]
    middles: frozenset[bytes]
    narrowing: frozenset[bytes]
    capitals: frozenset[bytes]


class Opening(NamedTuple, Generic[R]):
    """What may be done where a phrase opens with certain words.

    The rules to try, each behind its pattern's match; whether the first word may be read with a small letter; and
    whether a qualifier may stand there.
    """

    tries: tuple[tuple[Take, R], ...]
    capital: bool
    narrows: bool


class Sieve(dict[bytes, Opening[R] | None], Generic[R]):
    """Some rules, by how a phrase opens: what may be done there, or None where there is nothing to do.

    A phrase opens with its first two words, a space between them, or with the one that is the head.
    """

    def __init__(self, rules: Iterable[R], openers: Openers) -> None:
        super().__init__()
        self._rules = tuple(rules)
        self._opens = [_openings(rule.opens) for rule in self._rules]
        self._openers = openers

    def __missing__(self, words: bytes) -> Opening[R] | None:
        """Sift once for each opening."""
        opening = self._sifted(words)
        if len(self) < _MOST_OPENINGS:
            self[words] = opening
        return opening

    def _sifted(self, words: bytes) -> Opening[R] | None:
        first, _, second = words.partition(b" ")
        if second and first in self._openers.middles:
            return None
        one, two = _alike(first), _alike(words)
        sifted = [
            rule
            for rule, opens in zip(self._rules, self._opens, strict=True)
            if not opens or not one or one in opens or two in opens
        ]
        tries = tuple((rule.pattern.match, rule) for rule in sifted)
        capital = first in self._openers.capitals
        narrows = second != b"" and not self._openers.narrowing.isdisjoint((first, words))
        return Opening(tries, capital, narrows) if tries or capital or narrows else None


class Head(Generic[R]):
    """A word that rules hinge on.

    ``alone`` are the rules to try wherever it stands, or None, ``before`` those to try where a certain word follows;
    they are made when the word is first met, since most never are. ``openers`` are the words before it that may belong
    to its phrase.
    """

    __slots__ = ("_openers", "_rules", "alone", "before", "met", "openers", "spaced")

    def __init__(self, word: bytes, rules: list[tuple[bytes, R]], reached: frozenset[bytes], openers: Openers) -> None:
        self.spaced = b" " + word + b" "
        self._rules = rules
        self._openers = openers
        self.openers = reached
        self.met = False
        self.alone: Sieve[R] | None = None
        self.before: dict[bytes, Sieve[R]] = {}

    def meet(self) -> None:
        """Sort its rules by the word that must follow; another thread may, too, and both come to the same."""
        self.before = {
            word: Sieve((rule for follower, rule in self._rules if follower in (b"", word)), self._openers)
            for word in {follower for follower, _ in self._rules if follower}
        }
        always = [rule for follower, rule in self._rules if not follower]
        self.alone = Sieve(always, self._openers) if always else None
        self.met = True


def heads(rules: Iterable[R], openers: Openers) -> dict[bytes, Head[R]]:
    """The heads of the rules. One that may itself open a phrase (a number) does not reach over others of its kind."""
    hinges: dict[bytes, list[tuple[bytes, R]]] = {}
    for rule in rules:
        for head in rule.heads:
            word, _, follower = head.partition(" ")
            for form in _forms(word):
                hinges.setdefault(form, []).extend([(after, rule) for after in _forms(follower)])
    short = openers.words - hinges.keys()
    return {
        word: Head(word, of_word, short if word in openers.words else openers.words, openers)
        for word, of_word in hinges.items()
    }


def spelled(words: Iterable[str]) -> frozenset[bytes]:
    """The words as bytes, each with a small and with a capital first letter if it is printed with a small one.

    >>> sorted(spelled(["day", "May"]))
    [b'Day', b'May', b'day']
    """
    return frozenset().union(*map(_forms, words))


@cache
def _forms(word: str) -> frozenset[bytes]:
    return frozenset((word.encode("latin-1"), (word[:1].upper() + word[1:]).encode("latin-1")))


@cache
def _openings(phrases: tuple[str, ...]) -> frozenset[bytes]:
    return frozenset(_alike(phrase.encode("latin-1")) for phrase in phrases)


def _alike(words: bytes) -> bytes:
    """The words with all figures alike.

    >>> _alike(b"the 0000"), _alike(b"00th day")
    (b'the 0', b'0 day')
    """
    return b" ".join([b"0" if word[:1].isdigit() else word for word in words.split()])
