"""A text, the text that was made of it, and the way from every offset of the one to the other and back."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import TypeVar, overload

from newsnorm.span import Span, check_spans
from newsnorm.value import value

Where = TypeVar("Where", int, Span)


@value
class Edit:
    """Words of the old text and those that stand in their place in the new one; either may be empty."""

    old: Span
    new: Span


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
    edits: tuple[Edit, ...] = ()

    @overload
    def to_new(self, where: int) -> int: ...
    @overload
    def to_new(self, where: Span) -> Span: ...
    def to_new(self, where: int | Span) -> int | Span:
        """The offset or span of the new text that an offset or span of the old one became.

        Raises ValueError for an offset outside the text, and for a span that does not hold its words.
        """
        return _follow(where, self.old, self.text, [(edit.old, edit.new) for edit in self.edits])

    @overload
    def to_old(self, where: int) -> int: ...
    @overload
    def to_old(self, where: Span) -> Span: ...
    def to_old(self, where: int | Span) -> int | Span:
        """The offset or span of the old text that an offset or span of the new one came from."""
        return _follow(where, self.text, self.old, [(edit.new, edit.old) for edit in self.edits])

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


def _follow(where: int | Span, here: str, there: str, pairs: list[tuple[Span, Span]]) -> int | Span:
    """Where an offset or span of the text ``here`` lies in the text ``there``; a pair is an edit's side of each."""
    if isinstance(where, Span):
        check_spans("span", here, [where])
        start, end = _start(where.start, pairs), _end(where.end, pairs)
        end = max(start, end)
        return Span(start, end, there[start:end])
    if not 0 <= where <= len(here):
        raise ValueError(f"an offset of this text lies in 0..{len(here)}, not at {where}")
    return _start(where, pairs)


def _start(offset: int, pairs: list[tuple[Span, Span]]) -> int:
    """Where what begins at ``offset`` begins."""
    before = bisect_right(pairs, offset, key=lambda pair: pair[0].start)
    if not before:
        return offset
    near, far = pairs[before - 1]
    return far.start if near.start <= offset < near.end else far.end + offset - near.end


def _end(offset: int, pairs: list[tuple[Span, Span]]) -> int:
    """Where what ends at ``offset`` ends."""
    after = bisect_left(pairs, offset, key=lambda pair: pair[0].end)
    if after == len(pairs):
        return offset + (pairs[-1][1].end - pairs[-1][0].end if pairs else 0)
    near, far = pairs[after]
    return far.end if near.start < offset else far.start + offset - near.start


def _composed(first: Rewritten, later: Rewritten) -> Iterable[Edit]:
    """The edits of two rewritings as edits from the oldest text to the newest.

    All happens in the text between the two, where the edits of both have a place: those that overlap there are one.
    ``behind`` is how much further on the text between is than the old one, ``ahead`` how much further the new one is.
    """
    made = [(edit.new, len(edit.new.text) - len(edit.old.text), 0) for edit in first.edits]
    taken = [(edit.old, 0, len(edit.new.text) - len(edit.old.text)) for edit in later.edits]
    behind = ahead = 0
    waiting = sorted([*made, *taken], key=lambda one: (one[0].start, one[0].end))
    while waiting:
        span, grown, growing = waiting.pop(0)
        start, end = span.start, span.end
        while waiting and waiting[0][0].start < end:
            span, more_grown, more_growing = waiting.pop(0)
            end, grown, growing = max(end, span.end), grown + more_grown, growing + more_growing
        old = slice(start - behind, end - behind - grown)
        new = slice(start + ahead, end + ahead + growing)
        behind, ahead = behind + grown, ahead + growing
        yield Edit(
            Span(old.start, old.stop, first.old[old]),
            Span(new.start, new.stop, later.text[new]),
        )
