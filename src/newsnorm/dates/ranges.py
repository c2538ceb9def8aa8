"""Two expressions that are the ends of one stretch: "Monday to Friday", "2019-21", "between March and May"."""

import datetime
import re
from itertools import pairwise

from newsnorm.language import DateGrammar
from newsnorm.timex import (
    AHEAD_ALONE,
    ALONE,
    BEHIND_ALONE,
    COUNTED,
    PAST_TENSE,
    Clock,
    Direction,
    Expression,
    Interval,
    Meaning,
    Qualified,
    Scene,
    Shift,
    as_day,
    of_the_day_of,
    resolve,
)

from .read import Said

_BETWEEN = 14
"""At most so many characters stand between the ends of a range."""
_BEFORE = 80
"""So many characters before a range are looked at."""
_ORIGIN = 12
"""And so many for the word that says where it begins."""
_BRACKET = re.compile(r"\s?\(|\),?\s(?:\w{2,3}\s)?")
_CHOSEN = ALONE | {PAST_TENSE}
"""The rules that choose the beginning of a range where its end does not say of which year or week it is."""
_MOMENTS = {"hour", "minute", "second"}


def close_behind(found: list[Said]) -> list[int]:
    """The numbers of the expressions that stand so close behind the one before that they may belong together."""
    return [index for index, (first, last) in enumerate(pairwise(found), 1) if last[0] - first[1] <= _BETWEEN]


def ends(words: str, found: list[Said], close: list[int], grammar: DateGrammar) -> set[int]:
    """The numbers of the expressions, among those ``close`` behind others, that end a range which the other begins."""
    return {index for index in close if _is_range(words, found[index - 1], found[index], grammar)}


def listed(words: str, found: list[Said], close: list[int], grammar: DateGrammar) -> set[int]:
    """The numbers of the expressions, among those ``close`` behind others, that go on a list after them."""
    return {index for index in close if grammar.listed.fullmatch(words, found[index - 1][1], found[index][0])}


def _is_range(words: str, first: Said, last: Said, grammar: DateGrammar) -> bool:
    start, end, _, _ = first
    joint = grammar.ranges.fullmatch(words, end, last[0])
    if joint is None or (isinstance(last[3], Shift) and words[last[0]].isupper()):
        return False  # the story begins: "OSLO, Feb. 26 - Today"
    before = max(0, start - _BEFORE), start
    if joint.lastgroup == "whole":
        return True
    if joint.lastgroup == "pair":
        return grammar.paired.search(words, *before) is not None
    origin = grammar.origin.search(words, max(0, start - _ORIGIN), start)
    return origin is None or grammar.moves.search(words, before[0], origin.start()) is None


def of_one_day(words: str, found: list[Said], close: list[int], ends: set[int]) -> list[Said]:
    """The same, with the day of a time given to the one before it that it belongs with.

    So it is in ranges ("from 9 a.m. to 5 p.m. Tuesday") and in brackets ("at 7 p.m. (1800 GMT) on Tuesday").
    """
    shared = list(found)
    for index in reversed(close):
        start, end, rule, time = shared[index - 1]
        begins, _, _, other = shared[index]
        if isinstance(time, Clock | Qualified) and (index in ends or _BRACKET.fullmatch(words, end, begins)):
            shared[index - 1] = start, end, rule, of_the_day_of(time, other)
    return shared


def in_order(
    begins: Expression, first: Meaning, ends: Expression, last: Meaning, scene: Scene
) -> tuple[Meaning, Meaning]:
    """The two ends of a range of days, neither before the other: where names return, some of the choices are undone.

    The beginning is the last one before an end that is counted from the article ("March to June this year"). A range
    that only its beginning would put ahead lies behind as a whole ("January-September", said in November); otherwise
    the end is the first one after the beginning.
    """
    if not (last.why and first.interval and last.interval and _are_alike(first, last) and _is_whole(last)):
        return first, last
    if scene.anchor is None:
        return first, last
    if last.why == COUNTED and first.why in _CHOSEN:
        return _counted_from(last.interval, begins, "past", scene) or first, last
    undone = last.interval.start < first.interval.start or (first.why == PAST_TENSE and last.why in AHEAD_ALONE)
    if not undone:
        return first, last
    if first.why in AHEAD_ALONE and last.direction == "past":
        earlier = resolve(begins, scene._replace(behind=True))
        if earlier.interval and earlier.interval.start <= last.interval.start:
            return earlier, last
    return first, _counted_from(first.interval, ends, "future", scene) or last


def _counted_from(other: Interval, says: Expression, direction: Direction, scene: Scene) -> Meaning | None:
    """What one end of a range means on that side of the other."""
    meaning = resolve(says, Scene(as_day("anchor", other.start), direction, day_first=scene.day_first))
    if meaning.interval is None or scene.anchor is None:
        return None
    return meaning._replace(why="range", direction="future" if meaning.interval.start > scene.anchor else "past")


def in_line(first: Meaning, says: Expression, last: Meaning, scene: Scene) -> Meaning:
    """What the next of a list means: where names return, it lies on the same side as the one before it.

    So it is in "Sales fell in January and February" and, said in November, in "will meet in March and April".
    """
    if not (first.interval and last.interval and _are_alike(first, last) and _is_whole(last)):
        return last
    if first.why == PAST_TENSE and last.why in AHEAD_ALONE:
        return resolve(says, scene._replace(behind=True))
    if first.why in AHEAD_ALONE and last.why in BEHIND_ALONE:
        soon = resolve(says, scene._replace(anchor=as_day("anchor", first.interval.start)))
        return soon if soon.why in AHEAD_ALONE else last
    return last


def _are_alike(first: Meaning, last: Meaning) -> bool:
    """Whether both are days, or months, or times: no range goes from a Friday to a December."""
    return first.granularity == last.granularity or {first.granularity, last.granularity} <= _MOMENTS


def _is_whole(meaning: Meaning) -> bool:
    """Whether it means whole days, and no time of one."""
    return meaning.cell is not None and meaning.cell.unit == meaning.granularity


def stretch(first: Meaning, last: Meaning) -> Interval | None:
    """From the beginning of one to the end of the other; a time of day ends where it is reached."""
    if first.interval is None or last.interval is None or not _are_alike(first, last):
        return None
    start, end = first.interval.start, last.interval.end
    if last.granularity in _MOMENTS:
        end = last.interval.start
    if type(start) is not type(end) or _zone(start) != _zone(end) or start >= end:
        return None
    return Interval(start, end)


def _zone(moment: datetime.date) -> datetime.tzinfo | None:
    return moment.tzinfo if isinstance(moment, datetime.datetime) else None
