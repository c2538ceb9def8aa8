"""Writes the text that a data set wants: dates as ISO 8601, places by name or code, parts left out."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Literal, get_args

from newsnorm.article import Article, DateMention, Label, PlaceMention
from newsnorm.geography import Place
from newsnorm.span import Span, check_spans, leftmost_longest, overlapping

from .alignment import Edit, Rewritten, edit

__all__ = ["Edit", "Rewritten", "edit", "rewrite"]

Dates = Literal["iso", "annotate"]
Places = Literal["canonical", "code", "annotate"]
Signs = Literal["spaces", "quotes", "dashes"]


def rewrite(
    article: Article,
    *,
    dates: Dates | None = None,
    places: Places | None = None,
    drop: Collection[Label] = (),
    unify: Collection[Signs] = (),
) -> Rewritten:
    """The text of an article as asked for, and the way from every offset of the old text to the new and back.

    ``dates="iso"`` writes each date that ISO 8601 can write (``2024-11-05``, ``2024-11``, ``2024-W45``) in the place
    of its words; ``"annotate"`` keeps the words and puts the value behind them: ``Tuesday [2024-11-05]``.

    ``places="canonical"`` writes a place by its name in the gazetteer, ``"code"`` by its code (ISO 3166-1 for a
    country, ``geonames:703448`` for another place), both for names alone; ``"annotate"`` puts the code behind the
    words, of demonyms and metonyms too.

    ``drop`` names the labels of sections to leave out, with one of the gaps around them. ``unify`` writes spaces of
    every width as a space, curly quotes as straight ones, hyphens and short dashes as ``-``, long ones as ``--``.

    Raises ValueError for a word that is none of these, and for mentions that overlap or do not hold their words.

    >>> from newsnorm import normalize
    >>> article = normalize("Talks — “hard” ones — go on.")
    >>> rewrite(article, unify=["quotes", "dashes"]).text
    'Talks -- "hard" ones -- go on.'
    """
    _check_choice("dates", dates, (None, *get_args(Dates)))
    _check_choice("places", places, (None, *get_args(Places)))
    for label in drop:
        _check_choice("drop", label, get_args(Label))
    for signs in unify:
        _check_choice("unify", signs, get_args(Signs))
    check_spans("sections", article.text, article.sections)
    check_spans("dates", article.text, article.dates)
    check_spans("places", article.text, article.places)

    changes = list(_dropped(article, drop))
    dropped = [span for span, _ in changes]
    mentions: tuple[DateMention | PlaceMention, ...] = leftmost_longest((*article.dates, *article.places))
    for mention in mentions:
        written = _date(mention, dates) if isinstance(mention, DateMention) else _place(mention, places)
        if written and not overlapping(dropped, mention.start, mention.end):
            changes.append(_fitted(article.text, mention, *written))
    return edit(article.text, [*changes, *_unified(article.text, unify, [span for span, _ in changes])])


def _dropped(article: Article, labels: Collection[Label]) -> Iterator[tuple[Span, str]]:
    """The runs of sections that go, each with the lesser of the gaps around it."""
    sections, text = article.sections, article.text
    kept = [-1, *(number for number, section in enumerate(sections) if section.label not in labels), len(sections)]
    for before, after in itertools.pairwise(kept):
        if after == before + 1:
            continue
        start, end = sections[before + 1].start, sections[after - 1].end
        gap_before = sections[before].end if before >= 0 else start
        gap_after = sections[after].start if after < len(sections) else end
        lines = text.count("\n", gap_before, start), text.count("\n", end, gap_after)
        if after == len(sections) or (before >= 0 and lines[0] < lines[1]):
            start = gap_before
        else:
            end = gap_after
        yield Span(start, end, text[start:end]), ""


def _date(mention: DateMention, mode: Dates | None) -> tuple[str, bool] | None:
    """What to write for a date, and whether behind its words; None where they stand as they are."""
    value = mention.timex3.value
    if mode is None or mention.timex3.type not in ("DATE", "TIME"):
        return None
    if mode == "annotate":
        return (f"[{value}]", True) if mention.interval or _ISO.fullmatch(value) else None
    return (value, False) if _ISO.fullmatch(value) else None


def _place(mention: PlaceMention, mode: Places | None) -> tuple[str, bool] | None:
    """What to write for a place, and whether behind its words; None where they stand as they are."""
    if mode is None or mention.place is None:
        return None
    code = _code(mention.place)
    if mode == "annotate":
        return (f"[{code}]", True) if code else None
    written = mention.place.name if mode == "canonical" else code
    return (written, False) if written and mention.role == "place" else None


def _code(place: Place) -> str | None:
    if place.kind == "country" and place.country_code:
        return place.country_code
    return None if place.geonames_id is None else f"geonames:{place.geonames_id}"


def _fitted(text: str, mention: Span, written: str, behind: bool) -> tuple[Span, str]:
    """The change for a mention: a possessive ending is kept, and so is the full stop of a line that ends in "U.S."."""
    ending = _POSSESSIVE.search(mention.text)
    if behind:
        following = _POSSESSIVE_NEXT.match(text, mention.end)
        end = following.end() if following else mention.end
        return Span(end, end, ""), f" {written}"
    if ending:
        written += ending[0]
    elif mention.text.endswith(".") and not written.endswith(".") and _LINE_ENDS.match(text, mention.end):
        written += "."
    return mention, written


def _unified(text: str, signs: Collection[Signs], changed: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """The changes of single characters, but for those that stand in a change already made."""
    wanted = {sign: written for kind in signs for sign, written in _SIGNS[kind].items()}
    taken = {offset for span in changed for offset in range(span.start, span.end)}
    for found in re.compile(f"[{''.join(wanted)}]").finditer(text) if wanted else ():
        if found.start() not in taken:
            yield Span(found.start(), found.end(), found[0]), wanted[found[0]]


def _check_choice(argument: str, given: object, choices: Collection[object]) -> None:
    if given not in choices:
        raise ValueError(f"{argument} knows {', '.join(map(repr, choices))}, not {given!r}")


_ISO = re.compile(
    r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9]{2}(?::[0-9]{2}){0,2}(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?|-W[0-9]{2})?"
)
_POSSESSIVE = re.compile(r"['’]s?\Z")
_POSSESSIVE_NEXT = re.compile(r"['’]s\b")
_LINE_ENDS = re.compile(r"[\"'”’)]{0,3}[^\S\n]{0,3}(?:\n|$)")
_SIGNS: dict[Signs, dict[str, str]] = {
    "spaces": dict.fromkeys(
        "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    "quotes": {**dict.fromkeys("‘’‚‛ʼ′", "'"), **dict.fromkeys("“”„‟″", '"')},
    "dashes": {**dict.fromkeys("‐‑‒–−", "-"), **dict.fromkeys("—―", "--")},
}
