"""Finds the temporal expressions of a text, and says which days they mean.

Three steps. The text is cut into words once; those that some rule hinges on (its heads) are looked up in a table. At
each head, the words before it that may open an expression are walked over, and the rules of the head are tried at those
few places. What the words say is then resolved against the day of the article, in reading order.
"""

import datetime
import re
from itertools import accumulate, compress, count
from typing import NamedTuple

from .article import DateMention
from .language import DateGrammar, DateRule, Language
from .span import plain
from .timex import NEAREST_PAST, Cell, Direction, Expression, Meaning, Qualified, Scene, compares, is_contextual
from .timex import resolve as meaning_of

_SHAPE = bytes(
    byte if chr(byte).isalpha() else ord("0") if chr(byte) in "0123456789" else ord(" ") for byte in range(256)
)
"""Letters (of Latin-1) stay, each digit is written 0, and all else is a space between words."""
_LONGEST_OPENING = 8
"""An expression begins at most so many words before its head."""
_BEFORE, _AFTER = 64, 256
"""No rule looks further back than this, and no expression is longer."""
_SENTENCE = re.compile(r"(?:\A|[^\w\s,]|\n)\W{0,3}\Z")
"""What stands before the first word of a sentence: a mark, a new line, or nothing at all."""
_MARKS = 4
_CLAUSE = 160
"""The beginning of a clause is looked for so many characters back."""
_PREPOSITION = 3
"""A phrase opens its sentence where no more than a preposition ("On ") stands before it."""
_REFERENCE_REACH = 600
"""A date spoken of so many characters ago is still the one that "the next day" follows."""
_PERIOD_REACH = 250
"""Figures belong to a quarter named at most so many characters before."""
_PERIOD_AFTER = 60
"""Or to one named at most so many characters after."""


_Table = dict[bytes, tuple[DateRule, ...]]


class _Said(NamedTuple):
    """What stands in the text: a phrase, the name of the rule that read it, and the expression it read."""

    start: int
    end: int
    rule: str
    expression: Expression


def find(text: str, published: datetime.date | None, language: Language) -> tuple[DateMention, ...]:
    """Every temporal expression of ``text``, in reading order, disjoint."""
    smooth = plain(text)
    return _mentions(text, smooth, _read(smooth, language.dates, language.dates.table), published, None, language.dates)


def resolve(
    phrase: str, anchor: datetime.date | None, direction: Direction | None, language: Language
) -> DateMention | None:
    """What ``phrase`` alone means on the day ``anchor``; None where it is not, as a whole, a temporal expression.

    Capitals are forgiven: "tuesday" and "LAST WEEK" are read too.
    """
    smooth = plain(phrase)
    words = smooth.strip()
    start = smooth.find(words)
    for spelled in (words, words.title(), words.lower()):
        for said in _read(spelled, language.dates, language.dates.asked):
            if said.start == 0 and said.end == len(words):
                whole = said._replace(start=start, end=start + len(words))
                return _mentions(phrase, smooth, [whole], anchor, direction, language.dates)[0]
    return None


# --- what the words say -----------------------------------------------------------------------------------------------


def _read(text: str, grammar: DateGrammar, table: _Table) -> list[_Said]:
    """The expressions of a text, from left to right."""
    words = text.encode("latin-1", "replace").translate(_SHAPE).split(b" ")
    ends = list(accumulate(map(len, words)))
    found: list[_Said] = []
    reached = 0
    for head in compress(count(), map(table.__contains__, words)):
        place = ends[head] - len(words[head]) + head
        if place < reached:
            continue
        first = _first_word(words, head, grammar)
        rules = table[words[head]]
        for word in range(first, head + 1):
            start = ends[word] - len(words[word]) + word
            if start < reached or not words[word]:
                continue
            if words[word] in grammar.capitals and _SENTENCE.search(text, max(0, start - _MARKS), start):
                said = _read_small(text, start, place, rules, grammar.qualifier)
            else:
                said = _read_at(text, start, place, rules, grammar.qualifier)
            while said:
                found.append(said)
                reached = said.end
                said = _read_on(text, said, grammar)
            if reached > place:
                break
    return found


def _first_word(words: list[bytes], head: int, grammar: DateGrammar) -> int:
    """The first word of those that may open the expression of a head.

    A head that may itself open one (a number) does not reach over others of its kind: their own rules were tried.
    """
    openers, heads = grammar.opening, grammar.table if words[head] in grammar.opening else {}
    first = head
    while first and head - first < _LONGEST_OPENING and words[first - 1] in openers and words[first - 1] not in heads:
        first -= 1
    return first


def _read_at(text: str, start: int, head: int, rules: tuple[DateRule, ...], qualifier: re.Pattern[str]) -> _Said | None:
    """The longest phrase that begins at ``start``, reaches beyond ``head`` and is read by one of ``rules``."""
    if start and text[start - 1].isalnum():
        return None
    narrowed = qualifier.match(text, start)
    inner = narrowed.end() if narrowed else start
    best: _Said | None = None
    for rule in rules:
        match = rule.pattern.match(text, inner)
        if match and match.end() > head and (best is None or match.end() > best.end):
            expression = rule.read(match)
            if expression is not None:
                best = _Said(start, match.end(), rule.name, expression)
    if best and narrowed and narrowed.lastgroup:
        return best._replace(expression=Qualified(narrowed.lastgroup, best.expression))
    return best


def _read_small(
    text: str, start: int, head: int, rules: tuple[DateRule, ...], qualifier: re.Pattern[str]
) -> _Said | None:
    """As `_read_at`, with the capital of the first word read as a small letter."""
    begin = max(0, start - _BEFORE)
    near = text[begin:start] + text[start].lower() + text[start + 1 : start + _AFTER]
    said = _read_at(near, start - begin, head - begin, rules, qualifier)
    return said and said._replace(start=start, end=begin + said.end)


def _read_on(text: str, before: _Said, grammar: DateGrammar) -> _Said | None:
    """The expression that goes on from the one before it and is not whole without it: the "8" of "Nov. 6-8"."""
    for sequel in grammar.sequels:
        match = sequel.pattern.match(text, before.end)
        expression = match and sequel.read(match, before.expression)
        if match and expression:
            return _Said(match.start("said"), match.end("said"), sequel.name, expression)
    return None


# --- what they mean ---------------------------------------------------------------------------------------------------


def _mentions(
    text: str,
    smooth: str,
    found: list[_Said],
    published: datetime.date | None,
    direction: Direction | None,
    grammar: DateGrammar,
) -> tuple[DateMention, ...]:
    mentions = []
    alone = Scene(published, direction)
    reference: Cell | None = None
    period: Cell | None = None
    spoken = quoted = 0
    for index, said in enumerate(found):
        scene = alone
        if is_contextual(said.expression):
            scene = Scene(
                published,
                direction,
                False,
                reference if said.start - spoken <= _REFERENCE_REACH else None,
                period
                if said.start - quoted <= _PERIOD_REACH
                else _period_after(found[index + 1 : index + 3], said, alone),
            )
        meaning = meaning_of(said.expression, scene)
        if meaning.why == NEAREST_PAST and _looks_ahead(smooth, said, grammar):
            meaning = meaning_of(said.expression, scene._replace(ahead=True))
        if meaning.cell and not compares(said.expression):
            reference, spoken = meaning.cell, said.end
            if reference.unit == "quarter":
                period, quoted = reference, said.end
        mentions.append(_mention(text, said, meaning))
    return tuple(mentions)


def _period_after(coming: list[_Said], said: _Said, scene: Scene) -> Cell | None:
    """The quarter that is named right after a comparison: "up from a year ago in the third quarter"."""
    for other in coming:
        if other.start - said.end <= _PERIOD_AFTER and not is_contextual(other.expression):
            cell = meaning_of(other.expression, scene).cell
            if cell and cell.unit == "quarter":
                return cell
    return None


def _mention(text: str, said: _Said, meaning: Meaning) -> DateMention:
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
    )


def _looks_ahead(text: str, said: _Said, grammar: DateGrammar) -> bool:
    """Whether the clause that the phrase stands in looks forward."""
    begin = max(0, said.start - _CLAUSE)
    for boundary in grammar.clause.finditer(text, begin, said.start):
        begin = boundary.end()
    if grammar.ahead.search(text, begin, said.start):
        return True
    opens = said.start - begin <= _PREPOSITION
    return opens and grammar.ahead_after.match(text, said.end) is not None
