"""What the expressions of a story mean, one after the other: on the day of the article, and by what was said before."""

import datetime
from typing import NamedTuple

from newsnorm.article import DateMention
from newsnorm.language import DateGrammar
from newsnorm.timex import (
    AHEAD_ALONE,
    NEAREST_PAST,
    Cell,
    Direction,
    Interval,
    Meaning,
    Scene,
    compares,
    is_chronicle,
    is_contextual,
    is_landmark,
    is_sum,
    resolve,
)

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
_PERIOD_REACH = 400
"""Figures belong to a quarter named at most so many characters before."""
_PERIOD_AFTER = 60
"""Or to one named at most so many characters after."""


class _Spoken(NamedTuple):
    """A date that was spoken of, and where its words ended."""

    cell: Cell
    end: int


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
    alone = Scene(anchor, direction, day_first=day_first)
    ends = ranges.ends(words, found, grammar)
    found = ranges.of_one_day(found, ends) if ends else found
    chronicle = len(found) >= _CHRONICLE and is_chronicle([said.expression for said in found], anchor)
    meanings: list[Meaning] = []
    stretches: dict[int, Interval] = {}
    reference: _Spoken | None = None
    period: _Spoken | None = None
    for index, said in enumerate(found):
        scene = alone
        if chronicle and reference:
            scene = alone._replace(told=reference.cell)
        if is_contextual(said.expression):
            near = period and said.start - period.end <= _PERIOD_REACH
            scene = scene._replace(
                reference=reference.cell if reference and said.start - reference.end <= _REFERENCE_REACH else None,
                period=period.cell if period and near else _period_after(found, index, alone),
            )
        meaning = resolve(said.expression, scene)
        if meaning.why == NEAREST_PAST and _looks_ahead(words, said, grammar):
            meaning = resolve(said.expression, scene._replace(ahead=True))
        elif meaning.why in AHEAD_ALONE and _looks_back(words, said, grammar):
            meaning = resolve(said.expression, scene._replace(behind=True))
        if index in ends:
            begins = found[index - 1].expression
            meanings[-1], meaning = ranges.in_order(begins, meanings[-1], said.expression, meaning, scene)
            stretch = ranges.stretch(meanings[-1], meaning)
            if stretch:
                stretches[index - 1] = stretches[index] = stretch
        if meaning.cell and is_landmark(meaning.cell) and not compares(said.expression):
            reference = _Spoken(meaning.cell, said.end)
            if meaning.cell.unit == "quarter":
                period = reference
        elif is_sum(said.expression):
            period = None
        meanings.append(meaning)
    return tuple(
        _mention(text, said, meaning, stretches.get(index))
        for index, (said, meaning) in enumerate(zip(found, meanings, strict=True))
    )


def _period_after(found: list[Said], index: int, scene: Scene) -> Cell | None:
    """The quarter that is named right after a comparison: "up from a year ago in the third quarter"."""
    end = found[index].end
    for other in found[index + 1 : index + 3]:
        if other.start - end <= _PERIOD_AFTER and not is_contextual(other.expression):
            cell = resolve(other.expression, scene).cell
            if cell and cell.unit == "quarter":
                return cell
    return None


def _mention(text: str, said: Said, meaning: Meaning, stretch: Interval | None) -> DateMention:
    return DateMention(
        said.start,
        said.end,
        text[said.start : said.end],
        f"{said.rule}/{meaning.why}" if meaning.why else said.rule,
        meaning.timex3,
        meaning.interval,
        meaning.granularity,
        meaning.direction,
        meaning.unresolved,
        stretch,
    )


def _looks_ahead(words: str, said: Said, grammar: DateGrammar) -> bool:
    """Whether the clause that the phrase stands in looks forward."""
    begin = _clause(words, said, grammar)
    if grammar.ahead.search(words, begin, said.start):
        return True
    opens = said.start - begin <= _PREPOSITION
    return opens and grammar.ahead_after.match(words, said.end) is not None


def _looks_back(words: str, said: Said, grammar: DateGrammar) -> bool:
    """Whether the clause that the phrase stands in, and nothing else in it, tells of what was done."""
    begin = _clause(words, said, grammar)
    if said.start - begin <= _PREPOSITION:
        return grammar.behind_after.match(words, said.end) is not None
    return grammar.behind.fullmatch(words, begin, said.start) is not None


def _clause(words: str, said: Said, grammar: DateGrammar) -> int:
    """Where the clause begins that the phrase stands in."""
    begin = max(0, said.start - _CLAUSE)
    for boundary in grammar.clause.finditer(words, begin, said.start):
        begin = boundary.end()
    return begin
