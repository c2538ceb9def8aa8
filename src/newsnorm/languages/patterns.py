"""Pieces of pattern that the rules of every language share.

Patterns are written for the text that `newsnorm.span.plain` gives: plain spaces, quotes and hyphens. Every repetition
is bounded. A piece is a group, so that it can be followed by a quantifier.
"""

from collections.abc import Iterable

SPACE = r"(?: {1,2}|\r?\n)"
END = r"(?!\w)"


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; a small first letter may also be a capital.

    >>> any_of(["May", "day"])
    '(?:[Dd]ay|May)'
    """
    spelled = {word if not word[0].islower() else f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words}
    return f"(?:{'|'.join(sorted(spelled, key=lambda word: (-len(word), word))).replace(' ', SPACE)})"
