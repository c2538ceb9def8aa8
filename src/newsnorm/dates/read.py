"""From words to what they say, each expression by itself.

The text is cut into words once; those that some rule hinges on (its heads) are looked up in a table. At each head, the
words before it that may open an expression are walked over, and the rules of the head are tried at those few places.
"""

import re
from itertools import accumulate, compress, count
from typing import NamedTuple

from newsnorm.language import DateGrammar, Sieve
from newsnorm.timex import Expression, Qualified

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
_LONGEST_JOINT = 12
"""So many characters stand at most between two expressions that make one."""


class Said(NamedTuple):
    """What stands in the text: a phrase, the name of the rule that read it, and the expression it read."""

    start: int
    end: int
    rule: str
    expression: Expression


def read(text: str, grammar: DateGrammar, table: dict[bytes, Sieve]) -> list[Said]:
    """The expressions of a text, from left to right, by the rules that ``table`` holds for each head."""
    words = text.encode("latin-1", "replace").translate(_SHAPE).split(b" ")
    ends = list(accumulate(map(len, words)))
    gates, within, capitals, qualifier = grammar.gate, grammar.within, grammar.capitals, grammar.qualifier
    found: list[Said] = []
    reached = 0
    for head in compress(count(), map(table.__contains__, words)):
        place = ends[head] - len(words[head]) + head
        if place < reached:
            continue
        gate = gates.get(words[head])
        if gate and not gate.match(text, place):
            continue
        rules = table[words[head]]
        for word in range(_first_word(words, head, grammar), head + 1):
            if words[word] in within and word < head:
                continue
            start = ends[word] - len(words[word]) + word
            if start < reached:
                continue
            if words[word] in capitals and _SENTENCE.search(text, max(0, start - _MARKS), start):
                said = _read_small(text, start, place, rules, qualifier)
            else:
                said = _read_at(text, start, place, rules, qualifier)
            while said:
                found.append(_joined(text, found, said, grammar))
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


def _read_at(text: str, start: int, head: int, rules: Sieve, qualifier: re.Pattern[str]) -> Said | None:
    """The longest phrase that begins at ``start``, reaches beyond ``head`` and is read by one of ``rules``."""
    if start and text[start - 1].isalnum():
        return None
    narrowed = None if text[start] in "0123456789" else qualifier.match(text, start)
    inner = narrowed.end() if narrowed else start
    best: Said | None = None
    for rule in rules[text[inner : inner + 1]]:
        match = rule.pattern.match(text, inner)
        if match and match.end() > head and (best is None or match.end() > best.end):
            expression = rule.read(match)
            if expression is not None:
                best = Said(start, match.end(), rule.name, expression)
    if best and narrowed and narrowed.lastgroup:
        return best._replace(expression=Qualified(narrowed.lastgroup, best.expression))
    return best


def _read_small(text: str, start: int, head: int, rules: Sieve, qualifier: re.Pattern[str]) -> Said | None:
    """As `_read_at`, with the capital of the first word read as a small letter."""
    begin = max(0, start - _BEFORE)
    near = text[begin:start] + text[start].lower() + text[start + 1 : start + _AFTER]
    said = _read_at(near, start - begin, head - begin, rules, qualifier)
    return said and said._replace(start=start, end=begin + said.end)


def _joined(text: str, found: list[Said], said: Said, grammar: DateGrammar) -> Said:
    """The expression itself, or what it makes with the one before it, which is then taken away."""
    if not found or said.start - found[-1].end > _LONGEST_JOINT:
        return said
    before = found[-1]
    for joint in grammar.joints:
        match = joint.pattern.fullmatch(text, before.end, said.start)
        expression = match and joint.join(match, before.expression, said.expression)
        if expression:
            found.pop()
            return Said(before.start, said.end, joint.name, expression)
    return said


def _read_on(text: str, before: Said, grammar: DateGrammar) -> Said | None:
    """The expression that goes on from the one before it and is not whole without it: the "8" of "Nov. 6-8"."""
    for sequel in grammar.sequels:
        match = sequel.pattern.match(text, before.end)
        expression = match and sequel.read(match, before.expression)
        if match and expression:
            return Said(match.start("said"), match.end("said"), sequel.name, expression)
    return None
