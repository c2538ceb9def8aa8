"""What the expressions of a story mean, one after the other: on the day of the article, and by what was said before."""

import datetime
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from newsnorm.article import DateMention
from newsnorm.language import ClauseCue, DateGrammar
from newsnorm.timex import (
    AHEAD_ALONE,
    ALONE,
    BEHIND_ALONE,
    DEADLINE,
    LANDMARKS,
    NEAREST_PAST,
    PUT_OFF,
    Cell,
    Direction,
    Expression,
    Interval,
    Meaning,
    Scene,
    Witness,
    compares,
    is_chronicle,
    is_contextual,
    is_sum,
    resolve,
    witness,
)
from newsnorm.value import unchecked

from . import ranges
from .read import Said

_CLAUSE = 160
"""The beginning of a clause is looked for so many characters back."""
_PREPOSITION = 3
"""A phrase opens its sentence where no more than a preposition ("On ") stands before it."""
_REFERENCE_REACH = 600
"""A date spoken of so many characters ago is still the one that "the next day" follows."""
_CHRONICLE = 12
"""No chronicle names fewer dates."""
_PERIOD_REACH = 1_200
"""Figures belong to a quarter named at most so many characters before."""
_PERIOD_AFTER = 60
"""Or to one named at most so many characters after."""

_MOST_KNOWN = 4096
"""So many expressions are remembered of a day."""

_mention = unchecked(DateMention)
"""Half the time of the class, which would look whether the text is that of its place."""


class _Sense(NamedTuple):
    """What an expression means alone on a day, and what it asks of the story and leaves to it.

    ``asks`` says that the story around may change its meaning, ``contextual`` that what was spoken of before does;
    ``compares`` that later words do not count from it, ``total`` that the figures after it are of no quarter;
    ``witness`` speaks for or against a chronicle.
    """

    meaning: Meaning
    asks: bool
    contextual: bool
    compares: bool
    total: bool
    witness: Witness


class _Alone(dict[Expression, _Sense]):
    """What expressions mean in the scene of one day, whatever stands around them: each is worked out once.

    Stories of a day say the same few things over and over, and a scene is dearer to look up than an expression: a third
    of the time of `mentions`.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self.scene = scene

    def __missing__(self, expression: Expression) -> _Sense:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        meaning, contextual = resolve(expression, self.scene), is_contextual(expression)
        asks = contextual or meaning.why in ALONE
        sense = _Sense(meaning, asks, contextual, compares(expression), is_sum(expression), witness(expression))
        self[expression] = sense
        return sense


_alone = lru_cache(maxsize=64)(_Alone)


def mentions(
    text: str,
    words: str,
    found: list[Said],
    anchor: datetime.date | None,
    grammar: DateGrammar,
    direction: Direction | None,
    day_first: bool | None,
) -> tuple[DateMention, ...]:
    """The mentions of ``text``, for the expressions ``found`` in its plain ``words``."""
    known = _alone(Scene(anchor, direction, day_first=day_first))
    close = ranges.close_behind(found)
    ends: set[int] = set()
    listed: set[int] = set()
    if close:
        ends = ranges.ends(words, found, close, grammar)
        listed = ranges.listed(words, found, close, grammar)
        found = ranges.of_one_day(words, found, close, ends)
    senses = [*map(known.__getitem__, [expression for _, _, _, expression in found])]
    chronicle = len(found) >= _CHRONICLE and is_chronicle([sense.witness for sense in senses], anchor)
    clauses = _Clauses(words, grammar)
    meanings: list[Meaning] = []
    stretches: dict[int, Interval] = {}
    reference: int | None = None  # the number of the expression that later ones count from
    period: int | None = None  # and of the quarter that figures are of
    for index, (said, sense) in enumerate(zip(found, senses, strict=True)):
        meaning, asks, contextual, compares, total, _ = sense
        scene = known.scene
        if asks or chronicle:
            if chronicle and reference is not None:
                scene = scene._replace(told=meanings[reference].cell)
            if contextual:
                scene = scene._replace(
                    reference=_cell(said, found, meanings, reference, _REFERENCE_REACH),
                    period=_cell(said, found, meanings, period, _PERIOD_REACH)
                    or _period_after(words, found, index, known),
                )
            if scene is not known.scene:
                meaning = resolve(said[3], scene)
            if meaning.why in ALONE:
                meaning = clauses.turned(said, meaning, scene, leads=index + 1 in listed)
        if index in ends:
            begins = found[index - 1][3]
            meanings[-1], meaning = ranges.in_order(begins, meanings[-1], said[3], meaning, scene)
            stretch = ranges.stretch(meanings[-1], meaning)
            if stretch:
                stretches[index - 1] = stretches[index] = stretch
        elif index in listed:
            meaning = ranges.in_line(meanings[-1], said[3], meaning, scene)
        cell = meaning.cell
        if cell and not compares and cell.unit in LANDMARKS:
            reference = index
            if cell.unit == "quarter" and _has_figures(meaning, None if period is None else meanings[period], anchor):
                period = index
        elif total:
            period = None
        meanings.append(meaning)
    return tuple(
        [
            _mention(
                start,
                end,
                text[start:end],
                f"{rule}/{why}" if why else rule,
                timex3,
                interval,
                granularity,
                direction,
                unresolved,
                stretches.get(index),
            )
            for index, (start, end, rule, _), (timex3, interval, granularity, direction, unresolved, why, _) in zip(
                count(), found, meanings, strict=False
            )
        ]
    )


def _cell(said: Said, found: list[Said], meanings: list[Meaning], number: int | None, reach: int) -> Cell | None:
    """The cell that the expression of that ``number`` means, where it is within ``reach`` of the one ``said``."""
    return meanings[number].cell if number is not None and said[0] - found[number][1] <= reach else None


def _has_figures(meaning: Meaning, before: Meaning | None, anchor: datetime.date | None) -> bool:
    """Whether figures are of this quarter, and not of the one named before: of the last that is over, if one is."""
    if anchor is None or meaning.interval is None:
        return True
    if meaning.interval.start > anchor:
        return False
    if before is None or before.interval is None:
        return True
    over, was_over = meaning.interval.end <= anchor, before.interval.end <= anchor
    return over > was_over or (over == was_over and meaning.interval.start >= before.interval.start)


def _period_after(words: str, found: list[Said], index: int, known: _Alone) -> Cell | None:
    """The quarter that its sentence names after a comparison: "up from a year ago in the third quarter"."""
    end = found[index][1]
    for start, _, _, expression in found[index + 1 : index + 3]:
        sense = known[expression]
        if start - end <= _PERIOD_AFTER and not sense.contextual and ". " not in words[end:start]:
            cell = sense.meaning.cell
            if cell and cell.unit == "quarter":
                return cell
    return None


class _Clauses:
    """The clauses of a text, asked for from left to right: what was looked at is not looked at again.

    So a thousand weekdays in one long clause cost no more than the text between them.
    """

    def __init__(self, words: str, grammar: DateGrammar) -> None:
        self.words = words
        self.grammar = grammar
        self.bounded = 0  # so far, boundaries were looked for
        self.boundary = 0  # where the last one ends
        self.cued = 0  # so far, cues that look ahead were looked for
        self.cue = 0  # where the last one ends
        self.sure = 0  # and the last that does so surely

    def begin(self, start: int) -> int:
        """Where the clause begins that holds the phrase at ``start``."""
        first = max(0, start - _CLAUSE)
        for found in self.grammar.clause.finditer(self.words, max(self.bounded, first), start):
            self.boundary = found.end()
        self.bounded = start
        return max(self.boundary, first)

    def turned(self, said: Said, meaning: Meaning, scene: Scene, *, leads: bool) -> Meaning:
        """What an expression means whose direction was chosen by nearness alone, with its clause heard.

        One that ``leads`` a list is asked for the others, too.
        """
        if meaning.why == NEAREST_PAST:
            if self.is_put_off(said):
                return resolve(said[3], scene._replace(direction="future"))._replace(why=PUT_OFF)
            ahead, surely = self.looks_ahead(said)
            if ahead:
                return resolve(said[3], scene._replace(ahead=True, surely=surely))
        elif (leads or meaning.why in AHEAD_ALONE) and self.looks_back(said):
            return resolve(said[3], scene._replace(behind=True))
        elif meaning.why in BEHIND_ALONE and self.sets_a_deadline(said):
            return resolve(said[3], scene._replace(direction="future"))._replace(why=DEADLINE)
        return meaning

    def looks_ahead(self, said: Said) -> tuple[bool, bool]:
        """Whether the clause that the phrase stands in looks forward, and whether it does so surely."""
        start, end, _, _ = said
        begin = self.begin(start)
        for found in self.grammar.ahead.finditer(self.words, max(self.cued, begin - 1), start):
            self.cue = found.end()
            if found.lastgroup:
                self.sure = self.cue
        self.cued = start
        if self.cue > begin:
            return True, self.sure > begin
        tells = start - begin <= _PREPOSITION and self.grammar.ahead_after.match(self.words, end) is not None
        return tells, tells

    def is_put_off(self, said: Said) -> bool:
        """Whether something was put off to the weekday that the phrase names."""
        return self._tells(said, self.grammar.put_off)

    def sets_a_deadline(self, said: Said) -> bool:
        """Whether something is to be done by the month or day that the phrase names."""
        return self._tells(said, self.grammar.deadline)

    def looks_back(self, said: Said) -> bool:
        """Whether the clause that the phrase stands in tells of what was done, and nothing in it looks forward."""
        start, end, _, _ = said
        grammar, near = self.grammar, self.grammar.behind.near.match(self.words, start)
        if near and near.lastgroup:
            return True
        begin = self.begin(start)
        opening = grammar.opening.fullmatch(self.words, begin, start)
        if opening:
            apart = opening[0] or self.words[end : end + 1] == ","
            return bool(apart) and grammar.behind_after.match(self.words, end) is not None
        clause = near and grammar.behind.clause.match(self.words, begin, start)
        return clause is not None and bool(clause[0] or grammar.behind_next.match(self.words, end))

    def _tells(self, said: Said, cue: ClauseCue) -> bool:
        """Whether the words before the phrase hold the cue: those right before it first, for few clauses are read."""
        start = said[0]
        if not cue.near.match(self.words, start):
            return False
        return cue.clause.match(self.words, self.begin(start), start) is not None
