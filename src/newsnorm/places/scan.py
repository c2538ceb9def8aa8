"""Recognition: every stretch of a text that may be the name of a place."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..keys import key
from .entry import Entry
from .lexicon import Lexicon, Word
from .words import Words

Candidate = tuple[int, int, int, int, Entry]
"""A stretch of text that may be the name of a place: its start and end, its first and last capitalised word, its entry.

A tuple, as every pass over them takes all of it apart; one of a class with slots takes five times as long to make.
"""


def candidates(words: Words, lexicon: Lexicon) -> list[Candidate]:
    """The candidates of a text, in reading order, disjoint: of those that overlap the leftmost, then the longest."""
    named = _named(words, lexicon)
    formed = list(_formed(words, lexicon))
    if not formed:
        return named
    kept: list[Candidate] = []
    reached = 0
    for candidate in sorted(named + formed, key=lambda candidate: (candidate[0], -candidate[1])):
        if candidate[0] >= reached:
            kept.append(candidate)
            reached = candidate[1]
    return kept


def _named(words: Words, lexicon: Lexicon) -> list[Candidate]:
    """The names that the gazetteer knows, and the abbreviations and adjectives that the language has for them."""
    text, tokens, gaps, starts, ends = words.text, words.words, words.gaps, words.starts, words.ends
    found: list[Candidate] = []
    reached = 0
    for index in words.opening:
        if starts[index] < reached:
            continue
        word = tokens[index]
        candidate = None
        if word.further:
            gap = gaps[index + 1]
            if gap == " ":
                if tokens[index + 1].key in word.seconds:
                    candidate = _joined(words, index, word, lexicon)
            elif len(gap) <= _CONNECTED or word.dotted or (word.trails and gap[1:3] in word.trails):
                candidate = None if gap[:1] in _APART else _further(words, index, word, lexicon)
        if candidate is None:
            if word.name is None:
                continue
            candidate = (starts[index], ends[index], index, index, word.name)
        reached = candidate[1]
        if text[reached : reached + 3] in lexicon.like_divisions or gaps[index][-4:] == " of ":
            candidate = _as_division(words, candidate, lexicon)
            reached = candidate[1]
        found.append(candidate)
    return found


def _joined(words: Words, index: int, word: Word, lexicon: Lexicon) -> Candidate | None:
    """What a word and the next, which may go on a name after it, name together, and with the words after them."""
    second = words.words[index + 1].key
    gap = words.gaps[index + 2]
    if gap[:1] == "'" and second + "s" in word.seconds:
        return _phrase(words, index, word, lexicon)
    most = word.seconds[second]
    if most == 2 or (most and gap[:1] in _APART):
        return _pair(words, index, word, lexicon)
    return _phrase(words, index, word, lexicon) if most else None


def _further(words: Words, index: int, word: Word, lexicon: Lexicon) -> Candidate | None:
    """What is named at a word by more than the word, where other than a space and a capital follows."""
    gap = words.gaps[index + 1]
    if gap[0] == "." and word.dotted is not None:
        return words.starts[index], words.ends[index] + 1, index, index, word.dotted
    second = gap[1:_NEAR].partition(" ")[0].rstrip(_POINTS)
    if gap[0] == " " and second.isalpha() and key(second) not in word.seconds:
        return None
    alone = len(gap) > _CONNECTED or words.words[index + 1] is lexicon.silence
    if alone and second not in lexicon.grammar.features:
        return None
    return _phrase(words, index, word, lexicon)


def _pair(words: Words, index: int, word: Word, lexicon: Lexicon) -> Candidate | None:
    """The name of a word and the next, where there is none of more words: by far the most of such names."""
    start, end = words.starts[index], words.ends[index + 1]
    entry = lexicon.phrase(words.text[start:end], word.text, False)
    return None if entry is None else (start, end, index, index + 1, entry)


def _phrase(words: Words, index: int, word: Word, lexicon: Lexicon) -> Candidate | None:
    """The longest name of several words that begins at a word."""
    text, start, end = words.text, words.starts[index], words.ends[index]
    following = _FOLLOWING.match(text, end)
    if following is None:
        return None
    seconds = word.owned if text[end] == "'" else word.seconds  # "the People's Republic"
    second = following[1]
    most = seconds.get(key(second), 0)
    if "'" in second:
        most = max(most, seconds.get(key(_bare(second)), 0))
    if most < 2:
        return None
    spans = [following.span(1)]
    while len(spans) + 1 < most:
        following = _FOLLOWING.match(text, spans[-1][1])
        if following is None or not _goes_on(following, lexicon):
            break
        spans.append(following.span(1))
    for begin, end in reversed(spans):
        end = begin + len(_bare(text[begin:end]))
        last = bisect_left(words.starts, end, index) - 1
        entry = lexicon.phrase(text[start:end], word.text, last == index)
        if entry is None or (text[begin].islower() and entry.senses[0].place.kind in _BUILT_UP):
            continue  # "Kansas city officials" speaks of Kansas
        if text[end : end + 1] == "." and (
            text[end - 2] == "." or f"{text[start:end]}." in lexicon.grammar.abbreviations
        ):
            end += 1  # the last full stop of "Washington D.C." and "W. Va."
        return start, end, index, last, entry
    return None


def _goes_on(following: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a word may be the third of a name or a later one; "D.C." is two words here and one in a key."""
    word, later = key(following[1]), lexicon.later
    return word in later or word[:-1] in later or not word.isalpha() or following[0][0] == "."


def _bare(word: str) -> str:
    """A word without the sign of its genitive."""
    return word.removesuffix("'s").removesuffix("'")


def _as_division(words: Words, candidate: Candidate, lexicon: Lexicon) -> Candidate:
    """Read "Kursk region" and "the region of Kursk" as the division, though Kursk alone would be the city.

    The word "region" is part of the name where it alone says that the division is meant.
    """
    start, end, first, last, city = candidate
    text, gap = words.text, words.gaps[first]
    divisions = lexicon.grammar.divisions
    following = text[end + 1 : end + _NEAR].partition(" ")[0].rstrip(_POINTS) if text[end : end + 1] == " " else ""
    name = city.key
    if following in divisions:
        said = f"{text[start:end]} {following}"
        name, end = key(said), end + 1 + len(following)
    elif gap[-4:] == " of " and (division := gap[-_NEAR:-4].rpartition(" ")[2]) in divisions:
        said = f"{division} of {text[start:end]}"
    else:
        return candidate
    entry = lexicon.division(said, name, words.words[first].text, first == last)
    if entry is None or entry.meanings.places[0] in city.meanings.places[:1]:
        return candidate
    return start, end, first, last, entry


def _formed(words: Words, lexicon: Lexicon) -> Iterator[Candidate]:
    """The names that say by one of their words what they name: "Candle Street", "Lake Marl", "Highway 9"."""
    text, gaps, starts, ends = words.text, words.gaps, words.starts, words.ends
    for index in words.marked:
        word = words.words[index]
        if word.closer and index and gaps[index] == " ":
            first = index - 1
            while first and gaps[first] in {" ", "-"} and index - first < 4:
                first -= 1
            while first < index and words.words[first].starter:
                first += 1
            if first < index:
                end = ends[index]
                end += word.text in lexicon.grammar.dotted and text[end : end + 1] == "."
                yield _formed_by(words, word.closer, first, index, end, lexicon)
        if word.opener == "road":
            number = _NUMBER.match(text, ends[index])
            if number:
                yield _formed_by(words, word.opener, index, index, number.end(), lexicon)
        elif word.opener and index + 1 < len(starts) and gaps[index + 1] in {" ", ". "}:
            yield _formed_by(words, word.opener, index, index + 1, ends[index + 1], lexicon)


def _formed_by(words: Words, form: str, first: int, last: int, end: int, lexicon: Lexicon) -> Candidate:
    start = words.starts[first]
    entry = lexicon.formed(words.text[start:end], form, words.text[start : words.ends[first]], first == last)
    return start, end, first, last, entry


_FOLLOWING = re.compile(r"(?:(?:'s)?[ \-–]|\. ?)((?!_)\w[\w'\u0300-\u036f]*)")
_NUMBER = re.compile(r"[ -][0-9]{1,4}(?![0-9])")
_APART = ',;:\n"()!?'
_CONNECTED, _NEAR, _POINTS = 9, 16, ".,;:?!\n"
_BUILT_UP = {"city", "capital", "district", "admin2", "building"}
