"""Recognition: every stretch of a text that may be the name of a place."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from ..geography import Gazetteer, Sense
from ..keys import key
from ..language import PlaceGrammar
from .words import Words

_FOLLOWING = re.compile(r"(?:(?:'s)?[ \-–]|\. ?)(\w[\w'\u0300-\u036f]*)")


class Candidate:
    """A stretch of text that may be the name of a place.

    ``first`` and ``last`` are its capitalised words. ``form`` is ``"name"`` for a name of the gazetteer,
    ``"abbreviation"``, ``"street"``, ``"water"``... for one told by a word of it ("Candle Street"), and ``"unknown"``
    for one told by what stands around it alone.
    """

    __slots__ = ("end", "first", "form", "key", "last", "senses", "start")

    def __init__(
        self, start: int, end: int, first: int, last: int, form: str, senses: tuple[Sense, ...], name: str = ""
    ) -> None:
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.form = form
        self.senses = senses
        self.key = name


def candidates(words: Words, grammar: PlaceGrammar, gazetteer: Gazetteer) -> list[Candidate]:
    """The candidates of a text, in reading order, disjoint: of those that overlap the leftmost, then the longest."""
    found = [*_named(words, grammar, gazetteer), *_formed(words, grammar)]
    found.sort(key=lambda candidate: (candidate.start, -candidate.end))
    kept: list[Candidate] = []
    reached = 0
    for candidate in found:
        if candidate.start >= reached:
            kept.append(candidate)
            reached = candidate.end
            if not candidate.key:
                candidate.key = _key(words.text[candidate.start : candidate.end])
    return kept


def _named(words: Words, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """The names that the gazetteer knows, and the abbreviations and adjectives that the language has for them."""
    text, starts, ends = words.text, words.starts, words.ends
    openings, short = gazetteer.openings, grammar.short
    reached = 0
    for index, token in enumerate(words.words):
        start, end = starts[index], ends[index]
        if start < reached:
            continue
        if token in short:
            candidate = _shortened(words, index, grammar, gazetteer)
            if candidate is not None:
                yield candidate
                reached = candidate.end
                continue
        opening = token.lower() if token.isascii() and token.isalpha() else key(token)
        candidate = None
        if text[end : end + 2] == "'s" and opening + "s" in openings:  # "the People's Republic"
            candidate = _longest(words, index, opening + "s", openings[opening + "s"], gazetteer, grammar)
        if candidate is None and opening in openings:
            candidate = _longest(words, index, opening, openings[opening], gazetteer, grammar)
        if candidate is not None:
            yield candidate
            reached = candidate.end


def _shortened(words: Words, index: int, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Candidate | None:
    """What an abbreviation of a division ("Calif.") or an adjective of a region ("African") means at a word."""
    token, start, end = words.words[index], words.starts[index], words.ends[index]
    region = grammar.adjectives.get(token)
    if region is not None:
        named = gazetteer.senses(region)[:1]
        senses = tuple([replace(sense, role="demonym") for sense in named])
        return Candidate(start, end, index, index, "name", senses) if senses else None
    code = grammar.abbreviations.get(token)
    if code is None and words.text[end : end + 1] == ".":
        code, end = grammar.abbreviations.get(token + "."), end + 1
    if code is None:
        return None
    place = gazetteer.division(code)
    return Candidate(start, end, index, index, "abbreviation", (Sense(place, own=False),) if place else ())


def _longest(
    words: Words, index: int, opening: str, lengths: tuple[int, ...], gazetteer: Gazetteer, grammar: PlaceGrammar
) -> Candidate | None:
    """The longest name of the gazetteer that begins at a word; ``lengths`` say how many words to try."""
    text = words.text
    start = words.starts[index]
    spans = [(start, words.ends[index])]
    parts = [opening]
    most = lengths[0] if lengths[0] > 1 and _goes_on(words, index, grammar) else 1
    while len(spans) < most:
        following = _FOLLOWING.match(text, spans[-1][1])
        if following is None:
            break
        spans.append(following.span(1))
        parts.append(_key(following[1]))
    for length in lengths:
        if length > len(spans):
            continue
        begin, end = spans[length - 1]
        name = opening
        if length > 1:
            end -= 2 * (text[end - 2 : end] == "'s")
            end -= text[end - 1] == "'"
            name = " ".join([*parts[: length - 1], _key(text[begin:end])])
        if name not in gazetteer.names or (end - start < 3 and not text[start:end].isupper()):
            continue
        senses = gazetteer.senses(text[start:end])
        if not senses:
            continue
        place = senses[0].place
        if words.words[index] in grammar.starters and place.name[:4] != text[start : start + 4]:
            continue  # "The U.S.", but "The Hague"
        if text[begin].islower() and place.kind in _BUILT_UP:
            continue  # "Kansas city officials" speaks of Kansas
        end += text[end : end + 1] == "." and text[end - 2 : end - 1] == "."  # the last full stop of "U.S."
        candidate = Candidate(start, end, index, bisect_left(words.starts, end, index) - 1, "name", senses, name)
        _as_division(words, candidate, grammar, gazetteer)
        return candidate
    return None


def _as_division(words: Words, candidate: Candidate, grammar: PlaceGrammar, gazetteer: Gazetteer) -> None:
    """Read "Kursk region" and "the region of Kursk" as the division, though Kursk alone would be the city.

    The word "region" is part of the name where it alone says that the division is meant.
    """
    text, start, end = words.text, candidate.start, candidate.end
    gap = words.gaps[candidate.first]
    following = text[end + 1 : end + _NEAR].partition(" ")[0].rstrip(_POINTS) if text[end : end + 1] == " " else ""
    said = ""
    if following in grammar.divisions:
        said = f"{text[start:end]} {following}"
        end += 1 + len(following)
    elif gap[-4:] == " of " and (division := gap[-_NEAR:-4].rpartition(" ")[2]) in grammar.divisions:
        said = f"{division} of {text[start:end]}"
    senses = gazetteer.senses(said) if said else ()
    if senses and senses[0].place != candidate.senses[0].place:
        candidate.senses = senses
        candidate.form = "division"
        if end != candidate.end:
            candidate.end = end
            candidate.key = _key(said)


def _goes_on(words: Words, index: int, grammar: PlaceGrammar) -> bool:
    """Whether a name of several words can begin at a word: a capitalised one or "peninsula" is near."""
    end = words.ends[index]
    if index + 1 < len(words.starts) and words.starts[index + 1] - end <= _CONNECTED:
        return True
    return words.text[end + 1 : end + _NEAR].partition(" ")[0].rstrip(_POINTS) in grammar.features


def _formed(words: Words, grammar: PlaceGrammar) -> Iterator[Candidate]:
    """The names that say by one of their words what they name: "Candle Street", "Lake Marl", "Highway 9"."""
    text, tokens, gaps = words.text, words.words, words.gaps
    for index, token in enumerate(tokens):
        form = grammar.closers.get(token)
        if form is not None and index and gaps[index] == " ":
            first = index - 1
            while first and gaps[first] in {" ", "-"} and index - first < 4:
                first -= 1
            while first < index and tokens[first] in grammar.starters:
                first += 1
            if first < index:
                end = words.ends[index]
                end += token in grammar.dotted and text[end : end + 1] == "."
                yield Candidate(words.starts[first], end, first, index, form, ())
        form = grammar.openers.get(token)
        if form is not None:
            end = words.ends[index]
            number = _NUMBER.match(text, end)
            if form == "road":
                if number:
                    yield Candidate(words.starts[index], number.end(), index, index, form, ())
            elif index + 1 < len(tokens) and gaps[index + 1] in {" ", ". "}:
                yield Candidate(words.starts[index], words.ends[index + 1], index, index + 1, form, ())


_CONNECTED, _NEAR, _POINTS = 9, 16, ".,;:?!\n"


def _key(name: str) -> str:
    """``keys.key``, by a shorter way for one word of ASCII letters."""
    return name.lower() if name.isascii() and name.isalpha() else key(name)


_BUILT_UP = {"city", "capital", "district", "admin2", "building"}
_NUMBER = re.compile(r"[ -][0-9]{1,4}(?![0-9])")
