"""Pieces of pattern that the rules of every language share.

Patterns are written for the text that `newsnorm.span.plain` gives: plain spaces, quotes and hyphens. Every repetition
is bounded. A piece is a group, so that it can be followed by a quantifier.
"""

import re
from collections.abc import Iterable

SPACE = r"(?: {1,2}|\r?\n)"
END = r"(?!\w)"


def phrase(pattern: str) -> re.Pattern[str]:
    r"""A compiled pattern in which every space stands for `SPACE`, and after which no letter or digit follows.

    >>> phrase("last (?:week|month)").match("last\r\nweek") is not None
    True
    """
    return re.compile(pattern.replace(" ", SPACE) + END)


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words as they are spelled, the longest first.

    >>> one_of(["a", "an"])
    '(?:an|a)'
    """
    return f"(?:{'|'.join(sorted(set(words), key=lambda word: (-len(word), word)))})"


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; a small first letter may also be a capital.

    >>> any_of(["May", "day"])
    '(?:[Dd]ay|May)'
    """
    spelled = (word if not word[0].islower() else f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)
    return one_of(spelled).replace(" ", SPACE)
