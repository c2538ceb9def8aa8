"""From words to what they say, each expression by itself.

The text is cut into words once; those that some rule hinges on (its heads) are looked up in a table. At each head, the
words before it that may open an expression are walked over, and the rules of the head are tried at those few places.
"""

import re
from typing import NamedTuple

from newsnorm.heads import Head, Opening, Sieve
from newsnorm.language import DateGrammar, DateRule
from newsnorm.timex import Expression, Qualified

_SHAPE = bytes(
    byte if chr(byte).isalpha() or byte == ord(":") else ord("0") if chr(byte) in "0123456789" else ord(" ")
    for byte in range(256)
)
_WORDS = bytes.maketrans(b":\0", b" :")
_LONGEST_OPENING = 8
"""An expression begins at most so many words before its head."""
_NEXT = 40
"""The word after a head begins and ends within so many characters."""
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


def read(text: str, grammar: DateGrammar, table: dict[bytes, Head[DateRule]]) -> list[Said]:
    """The expressions of a text, from left to right, by the rules that ``table`` holds for each head."""
    shaped = _shaped(text)
    found: list[Said] = []
    place, reached = -1, 0
    for word in filter(table.__contains__, shaped.split()):
        head = table[word]
        place = shaped.find(head.spaced, place + 1)  # of the space before it, which is that of the word in the text
        if place < reached:
            continue
        rules = head.alone
        if head.before:
            after = shaped[place + len(word) + 1 : place + len(word) + _NEXT].split(None, 1)
            rules = head.before.get(after[0], rules) if after else rules
        if not rules.rules:
            continue
        for start, words, opening in _openings(shaped, place, word, head.openers, rules):
            if start < reached:
                continue
            said = _read_at(text, shaped, start, place, words, opening, rules, grammar)
            while said:
                near = found and said.start - reached <= _LONGEST_JOINT
                found.append(_joined(text, found, said, grammar) if near else said)
                reached = said.end
                said = _read_on(text, said, grammar) if isinstance(said.expression, grammar.continued) else None
            if reached > place:
                break
    return found


def _shaped(text: str) -> bytes:
    """The text in words, as heads are spelled, between single spaces.

    Letters of Latin-1 stay, each digit is written 0, a colon between two digits stays too ("9:30" is one word), and all
    else is a space.
    """
    figures = text.encode("latin-1", "replace").translate(_SHAPE).replace(b"0:0", b"0\x000")
    return b" %b " % figures.translate(_WORDS)


def _openings(
    shaped: bytes, place: int, word: bytes, openers: frozenset[bytes], rules: Sieve[DateRule]
) -> list[tuple[int, bytes, Opening[DateRule]]]:
    """Where an expression may begin, with which word or two, and what to do there: at the head, or at openers before.

    Those where nothing is to be done are left out.
    """
    opening = rules[word]
    found = [(place, word, opening)] if opening else []
    following = word
    for _ in range(_LONGEST_OPENING):
        start = shaped.rfind(b" ", 0, place)
        opener = shaped[start + 1 : place]
        if start < 0 or opener not in openers:
            break
        place = start
        if opener:
            words = opener + b" " + following
            following = opener
            opening = rules[words]
            if opening:
                found.append((place, words, opening))
    found.reverse()
    return found


def _read_at(
    text: str,
    shaped: bytes,
    start: int,
    head: int,
    words: bytes,
    opening: Opening[DateRule] | None,
    rules: Sieve[DateRule],
    grammar: DateGrammar,
) -> Said | None:
    """The longest phrase that begins at ``start``, reaches beyond ``head`` and is read by one of ``rules``.

    The capital of a word that begins a sentence is read as a small letter.
    """
    near, begin = text, 0  # what the rules are shown, and where it begins
    if opening and opening.capital and _SENTENCE.search(text, max(0, start - _MARKS), start):
        begin = max(0, start - _BEFORE)
        near = text[begin:start] + text[start].lower() + text[start + 1 : start + _AFTER]
        opening = rules[words[:1].lower() + words[1:]]
    inner, mod = start - begin, None
    if opening and opening.narrows:
        narrowed = grammar.qualifier.match(near, inner)
        if narrowed:
            inner, mod = narrowed.end(), narrowed.lastgroup
            rest = shaped[begin + inner + 1 : shaped.find(b" ", head + 1)].split()
            opening = rules[b" ".join(rest[:2])]
    if not opening:
        return None
    best: Expression | None = None
    name, end = "", head - begin
    for match, rule in opening.tries:
        if best and rule.fallback:
            continue
        taken = match(near, inner)
        if taken and (taken.end() > end or (rule.apart and not best)):
            expression = rule.read(taken)
            if expression is not None:
                best, name, end = expression, rule.name, taken.end()
    if best is None or (start and text[start - 1].isalnum()):
        return None
    return Said(start, begin + end, name, Qualified(mod, best) if mod else best)


def _joined(text: str, found: list[Said], said: Said, grammar: DateGrammar) -> Said:
    """The expression itself, or what it makes with the one before it, which is then taken away."""
    before = found[-1]
    for joint in grammar.joints:
        if isinstance(before.expression, joint.after):
            match = joint.pattern.fullmatch(text, before.end, said.start)
            expression = match and joint.join(match, before.expression, said.expression)
            if expression:
                found.pop()
                return Said(before.start, said.end, joint.name, expression)
    return said


def _read_on(text: str, before: Said, grammar: DateGrammar) -> Said | None:
    """The expression that goes on from the one before it and is not whole without it: the "8" of "Nov. 6-8"."""
    for sequel in grammar.sequels:
        if isinstance(before.expression, sequel.after):
            match = sequel.pattern.match(text, before.end)
            expression = match and sequel.read(match, before.expression)
            if match and expression:
                return Said(match.start("said"), match.end("said"), sequel.name, expression)
    return None
