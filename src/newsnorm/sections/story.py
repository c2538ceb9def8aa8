"""Goes through the paragraphs of a story and says what each is.

A first pass finds the datelines and where the body begins; a second labels the head, a third the body and what follows
it. Each paragraph is looked at once in a pass, together with the one before and the one after.
"""

import datetime
import re
from dataclasses import dataclass

from newsnorm.article import Label
from newsnorm.geography import Gazetteer
from newsnorm.layout import Layout, LayoutRule

from . import bylines, dateline, pictures, stamps
from .lines import Line

HEAD = 60
"""A story begins within as many paragraphs of its page."""

_ENDS = frozenset(".!?…:;,\"')]")
_FULL_STOP = re.compile(r"[.!?][\"')\]]{0,3}$")
_HEADLINE = re.compile(r"[^\n]{12,110}?(?<![A-Z. ])(?<!\b[A-Z][a-z])(?<! [A-Z][a-z]{2}) ?[.!?][\"']? (?=[A-Z\"'`])")
_LAST_BRACKET = re.compile(r"\([^()]{4,300}\)\.?$")
_NUMBERED = re.compile(r"[A-Z]{2,4}[0-9]{6,8}[.-][0-9]{2,4}\b")
_CODES = re.compile(r"\([A-Z]{1,3}\)")
SHORTEST = 6
"""A line of fewer characters says nothing by its wording."""
_WEAK = ("place in capitals", "known place alone")


@dataclass(slots=True)
class Piece:
    """A part of the story: a range of the text, its label, and the rule; ``found`` is what was read in it."""

    start: int
    end: int
    label: Label
    rule: str
    found: dateline.Reading | datetime.date | None = None


class Story:
    """The paragraphs of one story, and what is known of each so far."""

    def __init__(self, flat: str, lines: list[Line], layout: Layout, gazetteer: Gazetteer) -> None:
        self.flat = flat
        self.lines = lines
        self.layout = layout
        self.gazetteer = gazetteer
        self.pieces: list[list[Piece]] = [[] for _ in lines]
        self.prose = [_is_prose(line.text) for line in lines]
        self.rules = [self._rule(line.text) for line in lines]
        self.headline = -1

    def read(self) -> list[Piece]:
        """Every part in reading order."""
        if self.lines:
            self._route()
            body = self._begin()
            for number in range(body):
                self._head(number, body)
            self._body(body)
        return [piece for pieces in self.pieces for piece in pieces]

    def _rule(self, text: str) -> LayoutRule | None:
        """The rule by which the wording of a line gives it away."""
        if len(text) < 2:
            return None
        for pattern, rule in self.layout.openings.readers(text):
            if pattern.match(text):
                return rule
        return None

    def _set(self, number: int, label: Label, rule: str) -> None:
        line = self.lines[number]
        self.pieces[number] = [Piece(line.start, line.end, label, rule)]

    def _label(self, number: int) -> Label | None:
        """The label with which a paragraph ends."""
        return self.pieces[number][-1].label if 0 <= number < len(self.lines) and self.pieces[number] else None

    # Where the story begins

    def _route(self) -> None:
        """Label the routing lines of a wire: from the number of the dispatch to the end of its block."""
        first = next((n for n, line in enumerate(self.lines[:6]) if _NUMBERED.match(line.text)), None)
        if first is None:
            return
        for number in range(first, min(first + 20, len(self.lines))):
            line = self.lines[number]
            coded = len(_CODES.findall(line.text)) > 1
            if number > first and (line.gap > 1 or (self.prose[number] and len(line.text) > 100 and not coded)):
                return
            self._set(number, "boilerplate", "routing")
            if coded:
                last = [*_CODES.finditer(line.text)][-1].end()
                self._take_dateline(number, line.start + last + line.text.startswith(" ", last), alone=True)
                return
            if self._take_dateline(number, line.start, alone=False):
                return

    def _take_dateline(self, number: int, start: int, *, alone: bool, head: bool = True) -> bool:
        """Read a dateline in the paragraph from ``start`` on, and part the paragraph there."""
        line = self.lines[number]
        reading = dateline.read(
            self.flat, start, line.end, self.layout.datelines, self.gazetteer, alone=alone, head=head
        )
        if not reading or (reading.end == line.end and reading.rule in _WEAK and not self._leads(number)):
            return False
        routed = self.pieces[number]
        before = self._before_dateline(line, reading.start) if reading.start > line.start else []
        if routed and before:
            before = [Piece(line.start, before[-1].end, "boilerplate", "routing")]
        self.pieces[number] = [*before, Piece(reading.start, reading.end, "dateline", reading.rule, reading)]
        begin = reading.end
        while begin < line.end and self.flat[begin] == " ":
            begin += 1
        if begin < line.end:
            self.pieces[number] += self._ending(begin, line.end)
        return True

    def _before_dateline(self, line: Line, end: int) -> list[Piece]:
        """What stands on the line before its dateline: a note, a headline, a byline, a stamp."""
        text = self.flat[line.start : end].rstrip()
        if text[0] == "(" and ")" in text:
            close = text.rindex(")") + 1
            pieces = [Piece(line.start, line.start + close, "boilerplate", "note")]
            if text[close:].strip():
                begin = close + len(text[close:]) - len(text[close:].lstrip())
                pieces.append(Piece(line.start + begin, line.start + len(text), "byline", "before the dateline"))
            return pieces
        stamp = stamps.find(text, self.layout.stamps)
        if stamp:
            return self._stamp(line.start, text, stamp)
        if bylines.is_byline(text, self.layout.bylines):
            return [Piece(line.start, line.start + len(text), "byline", "before the dateline")]
        label: Label = "headline" if self.headline < 0 else "boilerplate"
        return [Piece(line.start, line.start + len(text), label, "before the dateline")]

    def _stamp(self, start: int, text: str, stamp: stamps.Stamp) -> list[Piece]:
        """The stamp, and the byline that stands before it."""
        pieces = []
        name = text[: stamp.start].rstrip()
        if name:
            pieces.append(Piece(start, start + len(name), "byline", "before a stamp"))
        pieces.append(Piece(start + stamp.start, start + len(text), "pubdate", "stamp", stamp.day))
        return pieces

    def _begin(self) -> int:
        """Find the datelines, and say with which paragraph the body begins."""
        first = -1
        prose = 0
        marked = 0
        for number, line in enumerate(self.lines):
            if self.pieces[number]:
                if self._label(number) != "boilerplate" and first < 0:
                    first = number
                continue
            rule = self.rules[number]
            if (rule and rule.name != "note") or len(line.text) < SHORTEST:
                continue
            head = first < 0 and prose < 3 and number < HEAD
            signed = head and len(line.text) < stamps.LONGEST and bylines.is_byline(line.text, self.layout.bylines)
            if (not signed and self._take_dateline(number, line.start, alone=head, head=head)) or (
                head and self._find_dateline(number)
            ):
                if first < 0:
                    first = number
            elif signed or (head and stamps.find(line.text, self.layout.stamps)):
                marked = number + 1
            elif self.prose[number] and (number or len(self.lines) == 1):
                prose += 1
        return first if first >= 0 else self._first_prose(marked)

    def _find_dateline(self, number: int) -> bool:
        """Read a dateline that begins inside the paragraph."""
        line = self.lines[number]
        return any(
            self._take_dateline(number, start, alone=False)
            for start in dateline.openings(self.flat, line.start, line.end)
        )

    def _first_prose(self, marked: int) -> int:
        """The first paragraph that is no part of the head, in a story without a dateline."""
        seen = {line.text for line in self.lines[:marked]}
        for number in range(marked, len(self.lines)):
            line = self.lines[number]
            if not number and len(self.lines) > 2 and len(line.text) < 150 and not line.text.endswith("."):
                continue
            if self.prose[number] and not self.rules[number] and line.text not in seen and not self._is_picture(number):
                return number
        return min(1, len(self.lines) - 1)

    def _leads(self, number: int) -> bool:
        """Whether the body may begin on the line after this one."""
        return number + 1 < len(self.lines) and len(self.lines[number + 1].text) >= 40

    def _is_picture(self, number: int) -> bool:
        """Whether the paragraph is a caption or a credit, or stands before a credit."""
        words = self.layout.pictures
        text = self.lines[number].text
        if number + 1 < len(self.lines) and len(text) < pictures.LONGEST_CAPTION:
            after = self.lines[number + 1].text
            if (
                len(after) <= pictures.LONGEST_CREDIT
                and pictures.is_credit(after, words)
                and not pictures.is_signed(after, words)
            ):
                return True
        return pictures.credit_start(text, words) < len(text) or bool(pictures.caption_rule(text, words, head=True))

    # The head

    def _head(self, number: int, body: int) -> None:
        """Label a paragraph that stands before the body."""
        line = self.lines[number]
        text = line.text
        if self.pieces[number]:
            return
        if rule := self.rules[number]:
            self._set(number, rule.label, rule.name)
        elif not _speaks(text):
            self._set(number, "boilerplate", "ruled off")
        elif self._stamped(number):
            pass
        elif bylines.is_byline(text, self.layout.bylines):
            self._set(number, "byline", "by")
        elif self._pictured(number, head=True):
            pass
        elif self.headline < 0:
            self._headline(number, body)
        elif text == self.lines[self.headline].text and self._label(number - 1) in ("boilerplate", "credit", "caption"):
            self._set(number, "boilerplate", "repeated headline")
        elif self._is_named(number, body):
            self._set(number, "byline", "name")
        elif text.count(" ") < 4:
            self._set(number, "boilerplate", "short line in the head")
        elif self._label(number - 1) in ("headline", "subheading") or self._is_repeated(number):
            self._set(number, "subheading", "deck")
        elif self.prose[number]:
            self._set(number, "caption" if len(text) < 300 else "body", "before the story")
        else:
            self._set(number, "boilerplate", "before the story")

    def _headline(self, number: int, body: int) -> None:
        """The first line that is nothing else, but for a word or two above it."""
        text = self.lines[number].text
        after = self.lines[number + 1].text if number + 1 < body else ""
        kicker = text.endswith("|") or (
            text.count(" ") < 2
            and after.count(" ") > 3
            and not self.prose[number + 1]
            and not self.rules[number + 1]
            and not bylines.is_byline(after, self.layout.bylines)
            and not stamps.find(after, self.layout.stamps)
        )
        if kicker:
            self._set(number, "boilerplate", "kicker")
        else:
            self.headline = number
            self._set(number, "headline", "first line")

    def _is_repeated(self, number: int) -> bool:
        """Whether the story says the same line again."""
        text = self.lines[number].text
        return any(line.text == text for other, line in enumerate(self.lines[: HEAD * 2]) if other != number)

    def _stamped(self, number: int) -> bool:
        """Whether the line is a stamp, or a byline with a stamp, or a headline after one."""
        line = self.lines[number]
        words = self.layout.stamps
        stamp = stamps.find(line.text, words)
        if stamp:
            if (
                self.headline < 0
                and stamp.start
                and not stamp.acted
                and not bylines.is_byline(line.text[: stamp.start], self.layout.bylines)
            ):
                return False
            self.pieces[number] = self._stamp(line.start, line.text, stamp)
            return True
        if self.headline < 0 and (stamp := stamps.opens(line.text, words)):
            rest = line.text[stamp.end :]
            begin = stamp.end + len(rest) - len(rest.lstrip(" |-—–:"))
            if line.text[begin : begin + 1].isupper() and len(line.text) - begin > 12:
                self.headline = number
                self.pieces[number] = [
                    Piece(line.start, line.start + stamp.end, "pubdate", "stamp", stamp.day),
                    Piece(line.start + stamp.end + 1, line.end, "headline", "after a stamp"),
                ]
                return True
        if len(line.text) < 40 and stamps.is_part(line.text, words):
            beside = self._label(number - 1) == "pubdate" or (
                number + 1 < len(self.lines) and bool(stamps.find(self.lines[number + 1].text, words))
            )
            if beside:
                self._set(number, "pubdate", "part of a stamp")
            return beside
        return False

    def _is_named(self, number: int, body: int) -> bool:
        """Whether the line is a name beside a byline, a stamp or the story, or a name with a title."""
        words = self.layout.bylines
        text = self.lines[number].text
        if not bylines.is_names(text, words):
            return False
        if self._label(number - 1) in ("byline", "pubdate") or number + 1 == body or bylines.has_title(text, words):
            return True
        after = self.lines[number + 1].text
        return bool(stamps.find(after, self.layout.stamps)) or bylines.is_byline(after, words)

    def _pictured(self, number: int, *, head: bool) -> bool:
        """Whether the line is a credit, or a caption with or without one."""
        line = self.lines[number]
        text = line.text
        words = self.layout.pictures
        begin = pictures.credit_start(text, words)
        before = self.pieces[number - 1][-1] if number and self.pieces[number - 1] else None
        if begin == 0:
            if pictures.is_signed(text, words) and not (before and before.label == "caption"):
                return False
            self._set(number, "credit", "credit")
            if before and self._may_be_credited(before):
                before.label, before.rule = "caption", "before a credit"
            return True
        if begin < len(text):
            stop = len(text[:begin].rstrip())
            self.pieces[number] = [Piece(line.start, line.start + stop, "caption", "with a credit")]
            found = words.tail.search(text, begin)
            finish = found.start() if found else len(text)
            self.pieces[number].append(Piece(line.start + begin, line.start + finish, "credit", "credit"))
            if found:
                finish += text[finish] == " "
                self.pieces[number].append(Piece(line.start + finish, line.end, "boilerplate", "gallery"))
            return True
        rule = pictures.caption_rule(text, words, head=head)
        if rule:
            self._set(number, "caption", rule)
        return bool(rule)

    @staticmethod
    def _may_be_credited(piece: Piece) -> bool:
        """Whether a part that stands before a credit is its caption."""
        return (
            piece.rule in ("prose", "deck", "crosshead", "before the story", "unended")
            and piece.end - piece.start < pictures.LONGEST_CAPTION
        )

    # The body and what follows it

    def _body(self, body: int) -> None:
        """Label the paragraphs from ``body`` on."""
        last = self._last(body)
        linking = False
        for number in range(body, len(self.lines)):
            line = self.lines[number]
            text = line.text
            rule = self.rules[number]
            if self.pieces[number]:
                linking = False
            elif rule:
                self._set(number, rule.label, rule.name)
                linking = rule.name == "related links" or (linking and rule.label == "boilerplate")
            elif not _speaks(text):
                self._set(number, "boilerplate", "ruled off")
            elif number == 0 and self._fused(number):
                pass
            elif number > last:
                self._after(number)
            elif (
                linking
                and not (len(text) > 100 and _FULL_STOP.search(text))
                and not (text.endswith(".") and len(text) > 50)
            ):
                self._set(number, "boilerplate", "after a link")
            elif number > body and self._pictured(number, head=False):
                linking = False
            elif self.prose[number] or number == body:
                linking = False
                self.pieces[number] = self._ending(line.start, line.end)
            else:
                self._short(number)

    def _last(self, body: int) -> int:
        """The last paragraph of the body."""
        prose = [n for n in range(body, len(self.lines)) if self.prose[n] and not self.rules[n]]
        total = sum(len(self.lines[n].text) for n in prose)
        left = total
        for number in range(body, len(self.lines)):
            rule = self.rules[number]
            if rule and rule.ends and 2 * left < total:
                return max((n for n in prose if n < number), default=body)
            if self.prose[number] and not rule:
                left -= len(self.lines[number].text)
        return prose[-1] if prose else body

    def _after(self, number: int) -> None:
        """Label a paragraph that stands after the last of the body."""
        text = self.lines[number].text
        if len(text) < SHORTEST:
            self._set(number, "boilerplate", "after the story")
            return
        stamp = stamps.whole(text, self.layout.stamps)
        if stamp:
            self._set(number, "pubdate", "stamp")
            self.pieces[number][0].found = stamp.day
        elif text[0] in "-–—" and text.count(" ") in (2, 3) and bylines.is_names(text, self.layout.bylines):
            self._set(number, "byline", "signed at the end")
        elif not self._pictured(number, head=False):
            self._set(number, "boilerplate", "after the story")

    def _short(self, number: int) -> None:
        """Label a line in the body that is no sentence: a crosshead, a caption, or a line of the story."""
        text = self.lines[number].text
        following = number + 1 < len(self.lines) and self.prose[number + 1] and not self.rules[number + 1]
        if text == self.lines[max(self.headline, 0)].text and number > self.headline >= 0:
            self._set(number, "boilerplate", "repeated headline")
        elif text[-1] in _ENDS:
            self._set(number, "body", "prose") if text.count(" ") > 1 or text[-1] != ":" else self._set(
                number, "subheading", "crosshead"
            )
        elif len(text) < 75 and text.count(" ") < 10 and following:
            self._set(number, "subheading", "crosshead")
        elif len(text) > 60 and following and not self.lines[number - 1].text.endswith(":"):
            self._set(number, "caption", "unended")
        else:
            self._set(number, "body", "line")

    def _ending(self, start: int, end: int) -> list[Piece]:
        """A paragraph of the body, and the note in brackets that closes it."""
        if self.flat.endswith((")", ")."), start, end) and (
            bracket := _LAST_BRACKET.search(self.flat, max(start, end - 310), end)
        ):
            begin = bracket.start()
            if begin > start and self._rule(bracket[0]):
                stop = start + len(self.flat[start:begin].rstrip())
                return [Piece(start, stop, "body", "prose"), Piece(begin, end, "boilerplate", "note")]
        return [Piece(start, end, "body", "prose")]

    def _fused(self, number: int) -> bool:
        """Whether a headline is printed on the line of the story."""
        line = self.lines[number]
        if len(line.text) < 300 or len(self.lines) > 2:
            return False
        found = _HEADLINE.match(line.text)
        if found:
            self.headline = number
            self.pieces[number] = [
                Piece(line.start, line.start + len(found[0].rstrip()), "headline", "first sentence"),
                *self._ending(line.start + found.end(), line.end),
            ]
        return bool(found)


def _speaks(text: str) -> bool:
    """Whether the line holds a letter or a digit."""
    return text[0].isalnum() or any(map(str.isalnum, text))


def _is_prose(text: str) -> bool:
    """Whether the line is a sentence or more."""
    size = len(text)
    return size > 220 or (size > 28 and text[-1] in _ENDS and text.count(" ") > 3)
