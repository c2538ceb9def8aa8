"""A text, the text that was made of it, and the way from every offset of the one to the other and back."""

import collections
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import overload

from newsnorm.span import Span, check_spans
from newsnorm.value import value


@value
class Edit:
    """Words of the old text and those that stand in their place in the new one; either may be empty."""

    old: Span
    new: Span


Edits = tuple[Edit, ...]
Side = Callable[[Edit], Span]
_OLD: Side = attrgetter("old")
_NEW: Side = attrgetter("new")


@value
class Rewritten:
    """A new ``text``, the ``old`` one, and the edits that lead from one to the other, in reading order.

    What no edit touches is the same in both. An offset inside an edit leads to the start of its other side; one at
    which words were put in leads behind them. A span leads to the smallest span that covers all that became of it.

    >>> rewritten = edit("It sank Tuesday.", [(Span(8, 15, "Tuesday"), "on 5 November")])
    >>> rewritten.text
    'It sank on 5 November.'
    >>> rewritten.to_new(15), rewritten.to_old(9)
    (21, 8)
    >>> rewritten.to_new(Span(8, 15, "Tuesday"))
    Span(start=8, end=21, text='on 5 November')
    """

    old: str
    text: str
    edits: Edits = ()

    @overload
    def to_new(self, where: int) -> int: ...
    @overload
    def to_new(self, where: Span) -> Span: ...
    def to_new(self, where: int | Span) -> int | Span:
        """The offset or span of the new text that an offset or span of the old one became.

        Raises ValueError for an offset outside the text, and for a span that does not hold its words.
        """
        return _follow(where, self.old, self.text, self.edits, _OLD, _NEW)

    @overload
    def to_old(self, where: int) -> int: ...
    @overload
    def to_old(self, where: Span) -> Span: ...
    def to_old(self, where: int | Span) -> int | Span:
        """The offset or span of the old text that an offset or span of the new one came from."""
        return _follow(where, self.text, self.old, self.edits, _NEW, _OLD)

    def then(self, later: "Rewritten") -> "Rewritten":
        """This rewriting and a later one of its text, as one: edits that meet become one edit.

        Raises ValueError where ``later`` is not a rewriting of this text.
        """
        if later.old != self.text:
            raise ValueError("later is a rewriting of another text")
        return Rewritten(self.old, later.text, tuple(_composed(self, later)))


def edit(text: str, changes: Iterable[tuple[Span, str]]) -> Rewritten:
    """``text`` with other words in the place of some spans: each change is a span and its new words.

    Raises ValueError for a span that does not hold the words of the text, and for spans that overlap.
    """
    changed = sorted(changes, key=lambda change: (change[0].start, change[0].end))
    check_spans("changes", text, [span for span, _ in changed])
    parts: list[str] = []
    edits: list[Edit] = []
    done = length = 0
    for span, words in changed:
        length += span.start - done
        edits.append(Edit(Span(span.start, span.end, span.text), Span(length, length + len(words), words)))
        parts += text[done : span.start], words
        done = span.end
        length += len(words)
    return Rewritten(text, "".join([*parts, text[done:]]), tuple(edits))


def _follow(where: int | Span, here: str, there: str, edits: Edits, near: Side, far: Side) -> int | Span:
    """Where an offset or span of the text ``here`` lies in ``there``; ``near`` and ``far`` take an edit's side."""
    if isinstance(where, Span):
        check_spans("span", here, [where])
        start, end = _start(where.start, edits, near, far), _end(where.end, edits, near, far)
        end = max(start, end)
        return Span(start, end, there[start:end])
    if not 0 <= where <= len(here):
        raise ValueError(f"an offset of this text lies in 0..{len(here)}, not at {where}")
    return _start(where, edits, near, far)


def _start(offset: int, edits: Edits, near: Side, far: Side) -> int:
    """Where what begins at ``offset`` begins."""
    number = bisect_right(edits, offset, key=lambda edit: near(edit).start)
    if not number:
        return offset
    one, other = near(edits[number - 1]), far(edits[number - 1])
    return other.start if one.start <= offset < one.end else other.end + offset - one.end


def _end(offset: int, edits: Edits, near: Side, far: Side) -> int:
    """Where what ends at ``offset`` ends."""
    number = bisect_left(edits, offset, key=lambda edit: near(edit).end)
    if number == len(edits):
        return offset + (far(edits[-1]).end - near(edits[-1]).end if edits else 0)
    one, other = near(edits[number]), far(edits[number])
    return other.end if one.start < offset else other.start + offset - one.start


def _composed(first: Rewritten, later: Rewritten) -> Iterable[Edit]:
    """The edits of two rewritings as edits from the oldest text to the newest.

    All happens in the text between the two, where the edits of both have a place: those that overlap there are one.
    ``behind`` is how much further on the text between is than the old one, ``ahead`` how much further the new one is.
    """
    made = [(edit.new, len(edit.new.text) - len(edit.old.text), 0) for edit in first.edits]
    taken = [(edit.old, 0, len(edit.new.text) - len(edit.old.text)) for edit in later.edits]
    behind = ahead = 0
    waiting = collections.deque(sorted([*made, *taken], key=lambda one: (one[0].start, one[0].end)))
    while waiting:
        span, grown, growing = waiting.popleft()
        start, end = span.start, span.end
        while waiting and waiting[0][0].start < end:
            span, more_grown, more_growing = waiting.popleft()
            end, grown, growing = max(end, span.end), grown + more_grown, growing + more_growing
        old = slice(start - behind, end - behind - grown)
        new = slice(start + ahead, end + ahead + growing)
        behind, ahead = behind + grown, ahead + growing
        yield Edit(
            Span(old.start, old.stop, first.old[old]),
            Span(new.start, new.stop, later.text[new]),
        )
