"""The paragraphs of a story, and what is known of each so far."""

import datetime
from dataclasses import dataclass

from newsnorm.article import Label
from newsnorm.geography import Gazetteer
from newsnorm.layout import Layout, LayoutRule

from . import bylines, pictures, stamps
from .lines import Line
from .reading import Reading

SHORTEST = 6
"""A line of fewer characters says nothing by its wording."""

_ENDS = frozenset(".!?…:;,\"')]")


@dataclass(slots=True)
class Piece:
    """A part of the story: a range of the text, its label, and the rule; ``found`` is what was read in it."""

    start: int
    end: int
    label: Label
    rule: str
    found: Reading | datetime.date | None = None


class Page:
    """The paragraphs of a text as the rules read it, the pieces they were parted into, and the words of a language."""

    def __init__(self, flat: str, lines: list[Line], layout: Layout, gazetteer: Gazetteer) -> None:
        self.flat = flat
        self.lines = lines
        self.layout = layout
        self.gazetteer = gazetteer
        self.size = len(lines)
        self.pieces: list[list[Piece]] = [[] for _ in lines]
        self.prose = [is_prose(line.text) for line in lines]
        self.rules = [self.rule(line.text) for line in lines]
        self.headline = -1
        self._stamps: dict[int, stamps.Stamp | None] = {}

    def rule(self, text: str) -> LayoutRule | None:
        """The rule by which the wording of a line gives it away."""
        if len(text) < 2:
            return None
        for pattern, rule in self.layout.openings.readers(text):
            if pattern.match(text):
                return rule
        return None

    def text(self, number: int) -> str:
        """The words of a paragraph; none where there is no such paragraph."""
        return self.lines[number].text if 0 <= number < self.size else ""

    def set(self, number: int, label: Label, rule: str) -> None:
        """Give the whole of a paragraph one label."""
        line = self.lines[number]
        self.pieces[number] = [Piece(line.start, line.end, label, rule)]

    def last(self, number: int) -> Piece | None:
        """The piece with which a paragraph ends."""
        return self.pieces[number][-1] if 0 <= number < self.size and self.pieces[number] else None

    def label(self, number: int) -> Label | None:
        """The label with which a paragraph ends."""
        piece = self.last(number)
        return piece.label if piece else None

    def follows(self, number: int) -> bool:
        """Whether the story goes on after a paragraph: with a sentence that is no notice."""
        return number + 1 < self.size and self.prose[number + 1] and not self.rules[number + 1]

    def is_byline(self, number: int) -> bool:
        """Whether a paragraph says by itself that it is a byline."""
        return bylines.is_byline(self.text(number), self.layout.bylines)

    def is_headline_again(self, number: int) -> bool:
        """Whether a paragraph repeats the headline."""
        return 0 <= self.headline < number and self.text(number) == self.text(self.headline)

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

    def is_picture(self, number: int) -> bool:
        """Whether a paragraph is a caption or a credit, or stands before a credit."""
        words = self.layout.pictures
        text = self.text(number)
        after = self.text(number + 1)
        if after and pictures.is_credit_line(after, words) and len(text) < pictures.LONGEST_CAPTION:
            return True
        return pictures.credit(text, words) is not None or bool(pictures.caption_rule(text, words))


def is_prose(text: str) -> bool:
    """Whether a line is a sentence or more."""
    size = len(text)
    return size > 220 or (size > 28 and text[-1] in _ENDS and text.count(" ") > 3)


def is_ended(text: str) -> bool:
    """Whether punctuation ends a line."""
    return text[-1] in _ENDS


def is_sentence(text: str) -> bool:
    """Whether a full stop, a question mark or an exclamation mark ends a line, closing quotes and brackets apart."""
    return text.rstrip("\"')]").endswith((".", "!", "?", "…"))


def speaks(text: str) -> bool:
    """Whether a line holds a letter or a digit."""
    return text[0].isalnum() or any(map(str.isalnum, text))
