"""The paragraphs of a story, and what is known of each so far."""

import datetime
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from newsnorm.article import Label
from newsnorm.geography import Gazetteer
from newsnorm.layout import Layout

from . import bylines, pictures, stamps
from .lines import Lines
from .reading import Reading, holds

SHORTEST = 6
"""A line of fewer characters says nothing by its wording."""

_BARE = bytes(
    ord(letter.lower()) if (letter := chr(byte)).isalpha() else ord("0") if letter in "0123456789" else ord(" ")
    for byte in range(256)
)
"""Letters (of Latin-1) are small, each digit is written 0, and all else is a space between words."""
_NONE: frozenset[bytes] = frozenset()
_ENDS = frozenset(".!?…:;,\"')]")


@dataclass(slots=True)
class Piece:
    """A part of a paragraph: a range of the text, its label, and the rule; ``found`` is what was read in it."""

    start: int
    end: int
    label: Label
    rule: str
    found: Reading | datetime.date | None = None


class Page:
    """The paragraphs of a text as the rules read it, what was said of each, and the words of a language.

    The lists go by paragraph: ``starts`` where it begins, ``texts`` its words, ``notices`` the rule by which its
    wording gives it away, ``prose`` whether it is a sentence or more. ``labels`` and ``rules`` say what it is and how
    that was told; of one that was parted they speak of the last of its ``parts``. Copy that was ``typed`` for a wire
    has no pictures.
    """

    def __init__(self, copy: Lines, layout: Layout, gazetteer: Gazetteer) -> None:
        self.flat, self.starts, self.texts, self.typed = copy
        self.layout, self.pictures = layout, layout.pictures
        self.gazetteer = gazetteer
        self.size = len(self.texts)
        self.prose = [
            (size := len(text)) > 220 or (size > 28 and text[-1] in _ENDS and text.count(" ") > 3)
            for text in self.texts
        ]
        self.notices = layout.openings.rules(self.texts)
        self.labels: list[Label | None] = [None] * self.size
        self.rules = [""] * self.size
        self.parts: dict[int, list[Piece]] = {}
        self.headline = -1
        self._marks = tuple([mark for mark in self.pictures.marks if mark in self.flat])
        self._signs: list[AbstractSet[bytes] | None] = [None] * self.size
        self._stamps: dict[int, stamps.Stamp | None] = {}

    def text(self, number: int) -> str:
        """The words of a paragraph; none where there is no such paragraph."""
        return self.texts[number] if 0 <= number < self.size else ""

    def end(self, number: int) -> int:
        """Where the words of a paragraph end."""
        return self.starts[number] + len(self.texts[number])

    def label(self, number: int) -> Label | None:
        """The label with which a paragraph ends; None where there is no such paragraph."""
        return self.labels[number] if 0 <= number < self.size else None

    def set(self, number: int, label: Label, rule: str) -> None:
        """Give a paragraph one label, or the last of its parts where it has several."""
        self.labels[number] = label
        self.rules[number] = rule
        if number in self.parts:
            last = self.parts[number][-1]
            last.label, last.rule = label, rule

    def part(self, number: int, *pieces: Piece) -> None:
        """Part a paragraph."""
        self.parts[number] = [*pieces]
        self.labels[number] = pieces[-1].label
        self.rules[number] = pieces[-1].rule

    def pieces(self, number: int) -> list[Piece]:
        """The parts of a paragraph that has its label."""
        label = self.labels[number]
        if number in self.parts or label is None:
            return self.parts[number]
        return [Piece(self.starts[number], self.end(number), label, self.rules[number])]

    def follows(self, number: int) -> bool:
        """Whether the story goes on after a paragraph: with a sentence that is no notice."""
        return number + 1 < self.size and self.prose[number + 1] and not self.notices[number + 1]

    def is_byline(self, number: int) -> bool:
        """Whether a paragraph says by itself that it is a byline."""
        return bylines.is_byline(self.text(number), self.layout.bylines)

    def is_headline_again(self, number: int) -> bool:
        """Whether a paragraph repeats the headline."""
        return 0 <= self.headline < number and self.texts[number] == self.texts[self.headline]

    def stamp(self, number: int) -> stamps.Stamp | None:
        """The stamp that a paragraph is, or that ends its byline."""
        if number not in self._stamps:
            self._stamps[number] = self._stamp(self.text(number))
        return self._stamps[number]

    def _stamp(self, text: str) -> stamps.Stamp | None:
        stamp = stamps.find(text, self.layout.stamps) if text else None
        if stamp is None or not stamp.start:
            return stamp
        before = text[: stamp.start].rstrip()
        if bylines.is_byline(before, self.layout.bylines):
            return stamp
        parted = before[-1] in "|-—–•·" or (stamp.acted and bylines.is_names(before, self.layout.bylines))
        return stamp if parted or (stamp.day and self.headline >= 0 and len(before) < 60) else None

    def signs(self, number: int) -> AbstractSet[bytes]:
        """The words of captions and credits that stand in a paragraph."""
        signs = self._signs[number]
        if signs is None:
            words = self.texts[number].encode("latin-1", "replace").translate(_BARE).split()
            signs = self._signs[number] = self.pictures.signs.intersection(words) or _NONE
        return signs

    def credit(self, number: int) -> pictures.Found | None:
        """The credit that closes a paragraph, or is all of it."""
        text, words = self.texts[number], self.pictures
        if not pictures.may_end_in_credit(text):
            return None
        if text[-1] == ")" or not words.credit_signs.isdisjoint(self.signs(number)) or holds(text, self._marks):
            return pictures.credit(text, words)
        return None

    def caption_rule(self, number: int) -> str:
        """The rule by which the wording of a paragraph makes it a caption; empty where it does not."""
        text, words = self.texts[number], self.pictures
        size = len(text)
        if not 12 <= size <= pictures.LONGEST_CAPTION:
            return ""
        if text[:2] in words.first and words.opener.match(text):
            return "opener"
        if words.said in text:
            return ""
        if text.startswith(words.articles) and pictures.names_itself(text, words):
            return "opener"
        if size > 60 and text.endswith(words.tails):
            return "gallery"
        if size > pictures.LONGEST_SCENE or (size > pictures.LONGEST_UNDATED and not holds(text, pictures.CENTURIES)):
            return ""
        signs = self.signs(number)
        return pictures.scene_rule(text, signs, words) if signs else ""

    def is_picture(self, number: int) -> bool:
        """Whether a paragraph is a caption or a credit, or stands before a credit."""
        after = self.text(number + 1) if len(self.texts[number]) < pictures.LONGEST_CAPTION else ""
        if after and pictures.is_credit_line(after, self.layout.pictures):
            return True
        return self.credit(number) is not None or bool(self.caption_rule(number))


def is_ended(text: str) -> bool:
    """Whether punctuation ends a line."""
    return text[-1] in _ENDS


def is_sentence(text: str) -> bool:
    """Whether a full stop, a question mark or an exclamation mark ends a line, closing quotes and brackets apart."""
    return text.rstrip("\"')]").endswith((".", "!", "?", "…"))


def speaks(text: str) -> bool:
    """Whether a line holds a letter or a digit."""
    return text[0].isalnum() or any(map(str.isalnum, text))
