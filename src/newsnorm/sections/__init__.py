"""Tells the parts of a story apart."""

import datetime
import re
from collections.abc import Iterable
from dataclasses import replace

from newsnorm import dates
from newsnorm.article import Byline, Caption, Credit, Dateline, DateMention, PlaceMention, Pubdate, Section
from newsnorm.geography import Gazetteer
from newsnorm.language import Language
from newsnorm.span import overlapping
from newsnorm.timex import Interval, Timex3
from newsnorm.value import unchecked

from . import begin, body, bylines, head, lines, located, pictures, stamps
from .lines import Lines
from .page import Page, Piece
from .reading import Reading

_made = unchecked(Section)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_PLAIN = frozenset({"body", "boilerplate", "headline", "subheading"})
_DATED = frozenset({"pubdate", "dateline"})
_LETTERS = re.compile(r"[A-Za-z]{3,}")
_NUMBER = re.compile(r"[0-9]{1,2}")
_DIGIT = re.compile(r"[lIOo](?![A-Za-z])(?:(?<=[0-9].)|(?<!o)(?<![A-Za-z].))")


def unwrapped(smooth: str) -> Lines:
    """The paragraphs of a text with plain characters (``span.plain``), their wrapped lines joined."""
    return lines.read(lines.flatten(smooth))


def split(text: str, copy: Lines, language: Language, gazetteer: Gazetteer) -> tuple[Section, ...]:
    """The sections of ``text`` in reading order: disjoint, and every non-blank character lies in exactly one.

    ``copy`` has its lines as they are ``unwrapped``.
    """
    page = Page(copy, language.layout, gazetteer)
    if page.size:
        start = begin.begin(page)
        head.label(page, start)
        body.label(page, start)
    sections: list[Section] = []
    paragraphs = zip(page.starts, page.texts, page.labels, page.rules, strict=True)
    for number, (start, words, label, rule) in enumerate(paragraphs):
        if label in _PLAIN and number not in page.parts:
            end = start + len(words)
            sections.append(_made(start, end, text[start:end], label, rule))
        else:
            for piece in page.pieces(number):
                section = _section(text, page, piece, language)
                if isinstance(section, Credit) and sections and isinstance(before := sections[-1], Caption):
                    sections[-1] = replace(before, credit=section)
                sections.append(section)
    return tuple(sections)


def published(sections: Iterable[Section]) -> datetime.date | None:
    """The day of publication that the story itself prints: its stamp, else a dateline's date with a year."""
    dated = [section for section in sections if section.label in _DATED]
    stamped = (section.day for section in dated if isinstance(section, Pubdate) and section.day)
    filed = (section.date.timex3.value for section in dated if isinstance(section, Dateline) and section.date)
    days = (datetime.date.fromisoformat(day) for day in filed if _DAY.fullmatch(day))
    return next(stamped, None) or next(days, None)


def _section(text: str, page: Page, piece: Piece, language: Language) -> Section:
    """The section that a piece becomes."""
    label, rule, found = piece.label, piece.rule, piece.found
    span = (piece.start, piece.end, text[piece.start : piece.end])
    match label:
        case "dateline" if isinstance(found, Reading):
            return _dateline(text, found, language, page.gazetteer)
        case "pubdate":
            return Pubdate(*span, label, rule, found if isinstance(found, datetime.date) else None)
        case "caption":
            return Caption(*span, label, rule)
        case "credit":
            return Credit(
                *span, label, rule, *pictures.credited(page.flat[piece.start : piece.end], page.layout.pictures)
            )
        case "byline":
            return Byline(*span, label, rule, *bylines.signed(page.flat[piece.start : piece.end], page.layout.bylines))
    return _made(*span, label, rule)


def _dateline(text: str, reading: Reading, language: Language, gazetteer: Gazetteer) -> Dateline:
    """The dateline that was read, with its places and its date."""
    start, end = reading.start, reading.end
    return Dateline(
        start,
        end,
        text[start:end],
        "dateline",
        reading.rule,
        located.mentions(text, reading, language.layout.datelines, gazetteer),
        text[slice(*reading.agency)] if reading.agency else None,
        _date(text, *reading.date, language) if reading.date else None,
    )


def _as_digit(letter: re.Match[str]) -> str:
    """The digit that a typist wrote as a letter: "April l", "March 1O"."""
    return "0" if letter[0] in "Oo" else "1"


def _date(text: str, start: int, end: int, language: Language) -> DateMention:
    """The date of a dateline, which means what it says: the year, where it has none, is not known yet."""
    printed = text[start:end]
    words = language.layout.stamps
    plain = _DIGIT.sub(_as_digit, printed)
    numbers = _NUMBER.findall(plain)
    full = words.day.fullmatch(plain) if len(numbers) > 1 else None
    if full and (day := stamps.day(full, words)):
        interval = Interval(day, day + datetime.timedelta(days=1)) if day < datetime.date.max else None
        return DateMention(start, end, printed, "dateline", Timex3("DATE", day.isoformat()), interval, "day")
    word = _LETTERS.search(plain)
    month = words.months.get(word[0][:3].lower()) if word and numbers else None
    if month:
        value = f"XXXX-{month:02}-{int(numbers[0]):02}"
        return DateMention(start, end, printed, "dateline", Timex3("DATE", value), None, "day", None, "no anchor")
    if resolved := dates.resolve(plain, None, None, language):
        return replace(resolved, start=start, end=end, text=printed)
    return DateMention(start, end, printed, "dateline", Timex3("DATE", "XXXX-XX-XX"), unresolved="vague")


def settled(
    sections: tuple[Section, ...], found_dates: tuple[DateMention, ...], found_places: tuple[PlaceMention, ...]
) -> tuple[Section, ...]:
    """The sections with what the finders made of their datelines.

    A dateline's date becomes the mention that covers it, and each of its places takes the place that a mention inside
    it resolved to, for the finders know the day and the story around.
    """
    datelines = [number for number, section in enumerate(sections) if section.label == "dateline"]
    if not datelines:
        return sections
    known = [*sections]
    for number in datelines:
        dateline = known[number]
        if isinstance(dateline, Dateline):
            known[number] = _settled(dateline, found_dates, found_places)
    return tuple(known)


def _settled(
    dateline: Dateline, found_dates: tuple[DateMention, ...], found_places: tuple[PlaceMention, ...]
) -> Dateline:
    """One dateline with the mentions that stand in it."""
    date = dateline.date
    if date:
        inside = overlapping(found_dates, date.start, date.end)
        date = next((day for day in inside if (day.start, day.end) == (date.start, date.end)), date)
    near = overlapping(found_places, dateline.start, dateline.end)
    resolved = {place.start: place for place in near if place.place}
    places = tuple([_placed(place, resolved) for place in dateline.places])
    return Dateline(
        dateline.start, dateline.end, dateline.text, dateline.label, dateline.rule, places, dateline.agency, date
    )


def _placed(printed: PlaceMention, resolved: dict[int, PlaceMention]) -> PlaceMention:
    """A place as printed, meaning what the finder says where no region already decides."""
    found = resolved.get(printed.start)
    if found is None or printed.reason == located.BY_REGION:
        return printed
    start, end, text, rule = printed.start, printed.end, printed.text, printed.rule
    return PlaceMention(start, end, text, rule, found.place, found.candidates, printed.role, found.reason)
