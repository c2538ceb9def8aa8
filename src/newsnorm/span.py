"""Half-open ranges of a text, and the text as the rules read it.

Every answer of the library points into the text it was given. Offsets count code points from 0; ``end`` is the first
one that is not part of the span, as in a slice.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TypeVar

from .value import value


@value
class Span:
    """A piece of a text: ``text`` is what stands at ``[start, end)`` of the whole.

    >>> Span(7, 12, "world")
    Span(start=7, end=12, text='world')
    >>> print(Span(7, 12, "world"))
    world
    """

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        """Refuse a span that runs backward or whose words do not fill it."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0, not {self.start}..{self.end}")
        if len(self.text) != self.end - self.start:
            raise ValueError(
                f"a span {self.start}..{self.end} holds {self.end - self.start} characters, not {len(self.text)}"
            )

    def __str__(self) -> str:
        return self.text

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


S = TypeVar("S", bound=Span)


def leftmost_longest(spans: Iterable[S]) -> tuple[S, ...]:
    """Leave, of spans that overlap, the one that begins first, and of those the longest; in reading order.

    >>> leftmost_longest([Span(3, 6, "day"), Span(0, 6, "Monday"), Span(0, 3, "Mon")])
    (Span(start=0, end=6, text='Monday'),)
    """
    kept: list[S] = []
    reached = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start >= reached:
            kept.append(span)
            reached = max(span.end, span.start + 1)
    return tuple(kept)


def overlapping(spans: Sequence[S], start: int, end: int) -> Sequence[S]:
    """Those of ``spans``, disjoint and in reading order, that share a character with ``[start, end)``.

    >>> overlapping([Span(0, 2, "On"), Span(3, 9, "Monday"), Span(10, 12, "in")], 5, 10)
    [Span(start=3, end=9, text='Monday')]
    """
    first = bisect_right(spans, start, key=_END)
    return spans[first : bisect_left(spans, end, first, key=_START)]


_START, _END = attrgetter("start"), attrgetter("end")


def check_spans(name: str, text: str, spans: Iterable[Span]) -> None:
    """Refuse spans that do not hold the words of ``text``, that overlap or are not in reading order.

    >>> check_spans("dates", "on Monday", [Span(2, 8, "Monday")])
    Traceback (most recent call last):
    ValueError: dates[0]: the text does not hold 'Monday' at 2
    """
    reached = 0
    for index, span in enumerate(spans):
        if text[span.start : span.end] != span.text:
            words = span.text if len(span.text) <= 40 else f"{span.text[:40]}…"
            raise ValueError(f"{name}[{index}]: the text does not hold {words!r} at {span.start}")
        if span.start < reached:
            raise ValueError(f"{name}[{index}] begins at {span.start}, before the one before it ends at {reached}")
        reached = span.end


_PLAIN = {
    **dict.fromkeys("\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))), " "),
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u2032", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
    **dict.fromkeys("\u2010\u2011", "-"),
    **{chr(0xFF01 + offset): chr(0x21 + offset) for offset in range(0x5E)},
}
_ASCII = bytes(range(128))
_VARIANTS = frozenset(_PLAIN)


def plain(text: str) -> str:
    r"""``text`` with the variants of a character written plainly, one for one, so that offsets hold.

    Spaces of every width become a space, curly quotes straight, hyphens ``-``, full-width forms ASCII. Dashes stay:
    they mean something in a dateline. Case stays: it means something in a name.

    >>> plain("\u2018Nov.\u00a0６\u2019")
    "'Nov. 6'"
    """
    if not text.isascii():
        beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
        for variant in _VARIANTS.intersection(beyond):  # a third of the time that the whole text would take
            text = text.replace(variant, _PLAIN[variant])
    return text
