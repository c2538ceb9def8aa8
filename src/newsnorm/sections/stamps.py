"""Reads the stamp of publication: days, hours and the words between them, and nothing else."""

import datetime
import re
from dataclasses import dataclass

from newsnorm.layout import StampWords

from .reading import holds

LONGEST = 160
_DIGITS = frozenset("0123456789")
_DIGIT = re.compile("[0-9]")
_MARKS = " ,;:|/()[]•·@–—-"
_BETWEEN = re.compile(f"[{re.escape(_MARKS)}]*")
_BEGINNING = re.compile(r"(?<![^\s|(/])(?=[A-Za-z0-9|(])|(?<=[a-z.])(?=[A-Z0-9])|(?<=[a-zA-Z])(?=[0-9])")


@dataclass(slots=True)
class Stamp:
    """A stamp that was read: where it begins and ends, its first full date, and what kinds of piece it holds."""

    start: int
    end: int
    day: datetime.date | None = None
    dated: bool = False
    acted: bool = False


def read(text: str, start: int, words: StampWords) -> Stamp:
    """As much of the line, from ``start`` on, as could stand in a stamp."""
    stamp = Stamp(start, start)
    size = len(text)
    opening = _BETWEEN.match(text, start)
    at = opening.end() if opening else start
    while at < size:
        if found := words.day.match(text, at):
            stamp.dated = True
            stamp.day = stamp.day or day(found, words)
            at = stamp.end = found.end()
        elif found := words.piece.match(text, at):
            kind = found.lastgroup
            stamp.dated = stamp.dated or kind in ("date", "ago")
            stamp.acted = stamp.acted or kind in ("act", "time", "ago")
            at = found.end()
            if kind not in ("act", "aside"):
                stamp.end = at
        else:
            return stamp
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
    stamp.end = size
    return stamp


def find(text: str, words: StampWords) -> Stamp | None:
    """The stamp that fills the line, or the rest of it; None where there is none."""
    if not _may_be(text, words):
        return None
    for beginning in _BEGINNING.finditer(text):
        start = beginning.start()
        if start and not _may_open(text[start : start + 3], words):
            continue
        stamp = read(text, start, words)
        if stamp.dated and stamp.end == len(text):
            return stamp
    return None


def _may_be(text: str, words: StampWords) -> bool:
    """Whether the line is short enough for a stamp and ends as one can."""
    size = len(text)
    if size > LONGEST or text[-1] in "!?:;\"'":
        return False
    last = max(0, text.rfind(" "))
    if (text[-1] == "." and size - last > 5) or not (_DIGIT.search(text) or holds(text, words.recent)):
        return False
    return text[-1] in _DIGITS or bool(words.last.search(text, last))


def _may_open(beginning: str, words: StampWords) -> bool:
    """Whether a stamp may begin with these three characters."""
    return beginning[:1].isdigit() or not words.openings or beginning.rstrip().lower() in words.openings


def _may_begin(text: str, words: StampWords) -> bool:
    """Whether a stamp may open the line."""
    return _may_open(text[:3] if text[0].isalnum() else text.lstrip(_MARKS)[:3], words)


def whole(text: str, words: StampWords) -> Stamp | None:
    """The stamp that is the whole line; None where it is anything else."""
    if not _may_begin(text, words) or not _may_be(text, words):
        return None
    stamp = read(text, 0, words)
    return stamp if stamp.dated and stamp.end == len(text) else None


def opens(text: str, words: StampWords) -> Stamp | None:
    """The stamp that opens the line, where it names a full date; None where there is none."""
    stamp = read(text, 0, words) if _may_begin(text, words) else None
    return stamp if stamp and stamp.day and stamp.end < len(text) else None


def is_part(text: str, words: StampWords) -> bool:
    """Whether a line could only be a part of a stamp: an hour, or "Publish date:"."""
    stamp = read(text, 0, words) if _may_begin(text, words) else None
    return stamp is not None and stamp.end == len(text) and stamp.acted


def day(found: re.Match[str], words: StampWords) -> datetime.date | None:
    """The day of a full date; None where the calendar has no such day."""
    parts = {name[0]: text for name, text in found.groupdict().items() if text}
    year, dom = int(parts["y"]), int(parts["d"])
    month = words.months[parts["n"][:3].lower()] if "n" in parts else int(parts["m"])
    if year < 100:
        year += 1900 if year > 69 else 2000
    if month > 12 >= dom:
        month, dom = dom, month
    try:
        return datetime.date(year, month, dom)
    except ValueError:
        return None
