"""Pieces of pattern that the rules of every language share.

Patterns are written for the text that `newsnorm.span.plain` gives: plain spaces, quotes and hyphens. Every repetition
is bounded. A piece is a group, so that it can be followed by a quantifier.
"""

import re
from collections.abc import Callable, Iterable
from functools import wraps
from itertools import groupby

from newsnorm.timex import Expression
from newsnorm.value import value

SPACE = r"(?: {1,2}|[ \r]?\n)"
END = r"(?![\w\u0300-\u036f])"
"""Behind a word: no letter, digit or accent follows."""


class Phrase:
    """A pattern that is compiled when it is first used: most stories need few of a language's rules."""

    __slots__ = ("fullmatch", "match", "source")

    source: str
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]

    def __init__(self, source: str) -> None:
        self.source = source

    def __getattr__(self, name: str) -> object:
        if name not in ("match", "fullmatch"):
            raise AttributeError(name)
        compiled = re.compile(_branched(self.source))
        self.match, self.fullmatch = compiled.match, compiled.fullmatch
        return getattr(self, name)

    def __repr__(self) -> str:
        return f"Phrase({self.source!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Phrase) and self.source == other.source

    def __hash__(self) -> int:
        return hash(self.source)

    def __reduce__(self) -> tuple[type["Phrase"], tuple[str]]:
        return Phrase, (self.source,)


def phrase(pattern: str) -> Phrase:
    r"""A pattern in which every space stands for `SPACE`, and after which no letter or digit follows.

    >>> phrase("last (?:week|month)").match("last\r\nweek", 0) is not None
    True
    """
    return Phrase(pattern.replace(" ", SPACE) + END)


def _branched(pattern: str) -> str:
    """The same pattern with a branch for each group that need not be there.

    Python's matcher makes a loop of "(...)?", even for the one turn, and "(...|)" takes two thirds of its time.
    """
    letters = _LETTER.findall(pattern)
    opened = []
    for place, letter in enumerate(letters):
        if letter == "(":
            opened.append(place)
        elif letter == ")":
            begin = opened.pop()
            if letters[place + 1 : place + 2] == ["?"] and letters[place + 2 : place + 3] not in (["?"], ["+"]):
                letters[begin] = "(?:("
                letters[place : place + 2] = ")|)", ""
    return "".join(letters)


@value
class Always:
    """The reading of a rule that says the same whatever its words."""

    expression: Expression

    def __call__(self, found: re.Match[str]) -> Expression:
        """What the words say."""
        return self.expression


_MOST_PHRASES = 1024
"""So many phrases are remembered of a reading."""


def by_words(read: Callable[[re.Match[str]], Expression | None]) -> Callable[[re.Match[str]], Expression | None]:
    """A reading that depends on the words of the phrase alone, and not on what stands around it: phrases recur.

    What was read is remembered for each, in a third of the time of most readings.
    """
    known: dict[str, Expression | None] = {}

    @wraps(read)
    def remembered(found: re.Match[str]) -> Expression | None:
        words = found[0]
        said = known.get(words)
        if said is None:
            said = read(found)
            if len(known) >= _MOST_PHRASES:
                known.clear()
            known[words] = said
        return said

    return remembered


def before(heads: Iterable[str], words: Iterable[str]) -> tuple[str, ...]:
    """Heads of a rule, each only where one of the words follows.

    >>> before(["0", "00"], ["March"])
    ('0 March', '00 March')
    """
    words = tuple(words)
    return tuple(f"{head} {word}" for head in heads for word in words)


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words as they are spelled, the longest first.

    What words begin with alike is written once: so a month is matched in three quarters of the time.

    >>> one_of(["a", "an"]), one_of(["day", "days", "date"])
    ('(?:an?)', '(?:da(?:te|ys?))')
    """
    return f"(?:{'|'.join(_branches({tuple(_LETTER.findall(word)) for word in words}))})"


_LETTER = re.compile(r"\\.|\[[^\]]+\]|.", re.DOTALL)
"""A letter of a word, or what a pattern has for it."""


def _branches(words: set[tuple[str, ...]]) -> list[str]:
    """The patterns of words, one for all that begin alike; none is empty."""
    rests: dict[str, set[tuple[str, ...]]] = {}
    for first, *rest in sorted(words):
        rests.setdefault(first, set()).add(tuple(rest))
    return [first + _ending(endings) for first, endings in rests.items()]


def _ending(endings: set[tuple[str, ...]]) -> str:
    """The pattern of how words end that begin alike; a word may end right there."""
    branches = _branches(endings - {()})
    optional = () in endings and branches
    if len(branches) > 1 or (optional and not _LETTER.fullmatch(branches[0])):
        return f"(?:{'|'.join(branches)})" + "?" * bool(optional)
    return "".join(branches) + "?" * bool(optional)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; a small first letter may also be a capital.

    >>> any_of(["May", "day"])
    '(?:May|[Dd]ay)'
    """
    return one_of(map(_in_any_case, words)).replace(" ", SPACE)


def _in_any_case(word: str) -> str:
    return f"[{word[0].upper()}{word[0]}]{word[1:]}" if word[0].islower() else word


def behind(words: Iterable[str], mark: str) -> Phrase:
    r"""A pattern that takes nothing, where one of the words (as in `any_of`) and a ``mark`` stand right before.

    It is matched at one place, in a third of the time of a search that has to end there. A space in a word stands for
    one character that is blank.

    >>> behind(["in", "as early as"], r"\s").match("It fell in March", 11)
    <re.Match object; span=(11, 11), match=''>
    """
    spelled = [_in_any_case(word).replace(" ", r"\s") for word in sorted(words, key=len)]
    by_length = groupby(spelled, lambda word: len(_LETTER.findall(word)))
    return Phrase("|".join([rf"(?<=\b{one_of(words)}{mark})" for _, words in by_length]))
