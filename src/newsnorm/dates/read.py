"""From words to what they say, each expression by itself.

The text is cut into words once; those that some rule hinges on (its heads) are looked up in a table. At each head, the
words before it that may open an expression are walked over, and the rules of the head are tried at those few places.
"""

from collections.abc import Iterable
from itertools import compress, count

from newsnorm.heads import Head, Sieve, Take
from newsnorm.language import DateGrammar, DateRule, DateSequel
from newsnorm.timex import Expression, Qualified

Said = tuple[int, int, str, Expression]
"""What stands in the text: where a phrase begins and ends, the name of the rule that read it, and what it says.

A tuple, as those who walk over them take all of it apart.
"""

_SHAPE = bytes(
    byte if chr(byte).isalpha() or byte == ord(":") else ord("0") if chr(byte) in "0123456789" else ord(" ")
    for byte in range(256)
)
_WORDS = bytes.maketrans(b":\0", b" :")
_LONGEST_OPENING = 8
"""An expression begins at most so many words before its head."""
_BEFORE, _AFTER = 64, 256
"""No rule looks further back than this, and no expression is longer."""
_MARKS = 4
"""So many signs before a word are looked at for the end of a sentence."""
_LONGEST_JOINT = 12
"""So many characters stand at most between two expressions that make one."""


def read(text: str, grammar: DateGrammar, table: dict[bytes, Head[DateRule]]) -> list[Said]:
    """The expressions of a text, from left to right, by the rules that ``table`` holds for each head."""
    shaped = _shaped(text)
    words = shaped.split()
    words.append(b"")  # what follows the last, and what stands before the first
    found: list[Said] = []
    place, reached = -1, 0
    for index in compress(count(), map(table.__contains__, words)):
        head = table[words[index]]
        place = shaped.find(head.spaced, place + 1)  # of the space before it, which is that of the word in the text
        if not head.met:
            head.meet()
        rules = head.before.get(words[index + 1], head.alone)
        if rules is None or place < reached:
            continue
        at = index
        while words[at - 1] in head.openers and index - at < _LONGEST_OPENING:
            at -= 1
        while True:
            opens = words[at] + b" " + words[at + 1] if at < index else words[at]
            opening = rules[opens]
            if opening:
                start = _walked_back(shaped, place, words[at:index]) if at < index else place
                if start < reached or (start and text[start - 1].isalnum()):
                    said = None
                elif opening.capital or opening.narrows:
                    said = _longest_or_narrowed(text, shaped, start, place, opens, rules, grammar)
                else:
                    said = _longest(text, start, place, opening.tries)
                while said:
                    near = found and said[0] - reached <= _LONGEST_JOINT
                    found.append(_joined(text, found, said, grammar) if near else said)
                    reached = said[1]
                    sequels = grammar.sequels_after.get(type(said[3]))
                    said = _read_on(text, said, sequels) if sequels else None
            if at == index or reached > place:
                break
            at += 1
    return found


def _walked_back(shaped: bytes, place: int, words: list[bytes]) -> int:
    """Where the first of the ``words`` stands that come before a ``place``."""
    for word in reversed(words):
        place = shaped.rfind(word, 0, place) - 1
    return place


def _shaped(text: str) -> bytes:
    """The text in words, as heads are spelled, between single spaces.

    Letters of Latin-1 stay, each digit is written 0, a colon between two digits stays too ("9:30" is one word), and all
    else is a space.
    """
    shaped = text.encode("latin-1", "replace").translate(_SHAPE)
    if b":" in shaped:
        shaped = shaped.replace(b"0:0", b"0\x000").translate(_WORDS)
    return b" %b " % shaped


def _longest(text: str, start: int, head: int, tries: Iterable[tuple[Take, DateRule]]) -> Said | None:
    """The longest phrase that begins at ``start`` and reaches beyond ``head``."""
    best: Expression | None = None
    name, end = "", head
    for match, rule in tries:
        if best and rule.fallback:
            continue
        taken = match(text, start)
        if taken and (taken.end() > end or (rule.apart and not best)):
            expression = rule.read(taken)
            if expression is not None:
                best, name, end = expression, rule.name, taken.end()
    return (start, end, name, best) if best else None


def _longest_or_narrowed(
    text: str, shaped: bytes, start: int, head: int, words: bytes, rules: Sieve[DateRule], grammar: DateGrammar
) -> Said | None:
    """The same where a qualifier may stand before the phrase, or its first word may begin a sentence.

    The capital of a word that begins a sentence is read as a small letter.
    """
    near, begin, opening = text, 0, rules[words]  # what the rules are shown, and where it begins
    if opening and opening.capital and _begins_sentence(text, start):
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
    said = _longest(near, inner, head - begin, opening.tries) if opening else None
    if said is None:
        return None
    _, end, name, expression = said
    return start, begin + end, name, Qualified(mod, expression) if mod else expression


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a mark, a new line or nothing at all stands before a word, spaces and commas apart."""
    for sign in text[max(0, start - _MARKS) : start][::-1]:
        if sign.isalnum() or sign == "_":
            return False
        if sign == "\n" or not (sign.isspace() or sign == ","):
            return True
    return start <= _MARKS


def _joined(text: str, found: list[Said], said: Said, grammar: DateGrammar) -> Said:
    """The expression itself, or what it makes with the last one found, which is then taken away."""
    start, end, _, before = found[-1]
    for joint in grammar.joints_after.get(type(before), ()):
        match = joint.pattern.fullmatch(text, end, said[0])
        expression = match and joint.join(match, before, said[3])
        if expression:
            found.pop()
            return start, said[1], joint.name, expression
    return said


def _read_on(text: str, before: Said, sequels: tuple[DateSequel, ...]) -> Said | None:
    """The expression that goes on from the one before it and is not whole without it: the "8" of "Nov. 6-8"."""
    for sequel in sequels:
        match = sequel.pattern.match(text, before[1])
        expression = match and sequel.read(match, before[3])
        if match and expression:
            return match.start("said"), match.end("said"), sequel.name, expression
    return None
