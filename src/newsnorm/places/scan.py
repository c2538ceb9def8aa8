"""Recognition: every stretch of a text that may be the name of a place."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from ..geography import Gazetteer, Sense
from ..keys import key
from ..language import PlaceGrammar
from .words import Words

_FOLLOWING = re.compile(r"(?:(?:['’]s)?[ \u00a0\-‐-–]|\.[ \u00a0]?)(\w[\w'’\u0300-\u036f]*)")


class Candidate:
    """A stretch of text that may be the name of a place.

    ``first`` and ``last`` are its capitalised words. ``form`` is ``"name"`` for a name of the gazetteer,
    ``"abbreviation"``, ``"street"``, ``"water"``... for one told by a word of it ("Candle Street"), and ``"unknown"``
    for one told by what stands around it alone.
    """

    __slots__ = ("end", "first", "form", "key", "last", "senses", "start")

    def __init__(self, start: int, end: int, first: int, last: int, form: str, senses: tuple[Sense, ...]) -> None:
        self.start = start
        self.end = end
        self.first = first
        self.last = last
        self.form = form
        self.senses = senses
        self.key = ""


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
            candidate.key = key(words.text[candidate.start : candidate.end])
    return kept


def _named(words: Words, grammar: PlaceGrammar, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """The names that the gazetteer knows, and the abbreviations that the language has for them."""
    text = words.text
    openings = gazetteer.openings
    abbreviations = grammar.abbreviations
    keys: dict[str, str] = {}
    reached = 0
    for index, token in enumerate(words.words):
        start = words.starts[index]
        if start < reached:
            continue
        end = words.ends[index]
        if token in grammar.adjectives:
            named = gazetteer.senses(grammar.adjectives[token])
            yield Candidate(start, end, index, index, "name", tuple([replace(s, role="demonym") for s in named[:1]]))
            reached = end
            continue
        code = abbreviations.get(token)
        if code is None and text[end : end + 1] == ".":
            code = abbreviations.get(token + ".")
            end += code is not None
        if code is not None:
            place = gazetteer.division(code)
            senses = (Sense(place, own=False),) if place else ()
            yield Candidate(start, end, index, index, "abbreviation", senses)
            reached = end
            continue
        opening = keys.get(token)
        if opening is None:
            opening = keys[token] = key(token)
        if text[end : end + 2] in _POSSESSIVE and opening + "s" in openings:
            opening += "s"  # "the People's Republic"
        if opening in openings:
            candidate = _longest(words, index, openings[opening], gazetteer, grammar)
            if candidate is not None:
                yield candidate
                reached = candidate.end


def _longest(
    words: Words, index: int, lengths: tuple[int, ...], gazetteer: Gazetteer, grammar: PlaceGrammar
) -> Candidate | None:
    """The longest name of the gazetteer that begins at a word; ``lengths`` say how many words to try."""
    text = words.text
    start = words.starts[index]
    spans = [(start, words.ends[index])]
    while len(spans) < lengths[0]:
        following = _FOLLOWING.match(text, spans[-1][1])
        if following is None:
            break
        spans.append(following.span(1))
    for length in lengths:
        if length > len(spans):
            continue
        begin, end = spans[length - 1]
        if length > 1 and text[end - 2 : end] in _POSSESSIVE:
            end -= 2
        end -= text[end - 1] in "'’"
        name = text[start:end]
        if key(name) not in gazetteer.names or (len(name) < 3 and not name.isupper()):
            continue
        senses = gazetteer.senses(name)
        if words.words[index] in grammar.starters and (
            not senses or senses[0].place.name[:4] != text[start : start + 4]
        ):
            continue  # "The U.S.", but "The Hague"
        if text[end : end + 1] == "." and text[end - 2 : end - 1] == ".":
            end += 1  # the full stop of "U.S."
        if text[begin].islower() and (not senses or senses[0].place.kind in _BUILT_UP):
            continue  # "Kansas city officials" speaks of Kansas
        return Candidate(start, end, index, bisect_left(words.starts, end, index) - 1, "name", senses)
    return None


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


_POSSESSIVE = {"'s", "’s"}
_BUILT_UP = {"city", "capital", "district", "admin2", "building"}
_NUMBER = re.compile(r"[ -][0-9]{1,4}(?![0-9])")
