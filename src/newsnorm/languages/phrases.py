"""Phrases as an editor writes them down, made into patterns that read a line from its beginning.

A phrase is what the line says, in any case. "…" stands for anything, and at the end it means that the line may go on;
without it the line ends there, but for closing punctuation. ``[this|that|]`` gives a choice, ``NAME`` stands for words
in capital letters and ``NUMBER`` for digits.
"""

import re
from collections.abc import Iterable, Sequence

from newsnorm.languages.patterns import one_of
from newsnorm.layout import LayoutRule, Openers

_TOKEN = re.compile(r"\[[^\[\]]*\]|[^\[]+")
_TURNED = re.compile(r"\|  +")
"""Where a choice goes on in the next line."""
_WORDS = re.compile(r"…|NAME|NUMBER| +|[^… ]+?(?=…|NAME|NUMBER| |$)")
_GAP = " {1,3}"
_MEANING = {
    "…": ".{0,200}?",
    "NAME": r"(?-i:[A-Z][\w.&'-]*(?: (?:[A-Z][\w.&'-]*|of|the|and|&)){0,5})",
    "NUMBER": "[0-9]{1,6}",
}
_CLOSING = r"[ .:!?»›>+*…-]{0,5}$"
_BARE = re.compile(r"[\"'(\[¿¡*]*([^\s,.:;!?\"')\]…]+)|\S+")


LONGEST_KEPT, MOST_KEPT = 20, 4_000
"""So many words that open lines are remembered, and no longer ones: 0.3 MB."""


def phrases(table: str) -> tuple[str, ...]:
    r"""The phrases of a table, one a line; a choice may go on in the next line, behind a ``\``.

    >>> phrases("this story was [corrected|   updated] …\n   copyright …")
    ('this story was [corrected|updated] …', 'copyright …')
    """
    return tuple(" ".join(_TURNED.sub("|", line).split()) for line in table.strip().split("\n"))


def opening(line: str) -> str:
    """The word by which the rules for a line are looked up: its first, in lower case, without punctuation.

    >>> opening('"Related: the harbour'), opening("24 photos"), opening("___")
    ('related', 'NUMBER', '___')
    """
    word = _BARE.match(line)
    if not word:
        return ""
    first = (word[1] or word[0]).lower()
    return first if first.isalpha() else "NUMBER" if first.isdigit() else "©" if first[0] == "©" else first


def compiled(phrase: str) -> str:
    r"""The pattern of a phrase.

    >>> compiled("share this [story|page] …")
    'share {1,3}this {1,3}(?:story|page)(?!\\w)'
    >>> compiled("print [this|]")
    'print *(?:this|)(?!\\w)[ .:!?»›>+*…-]{0,5}$'
    """
    open_ended = phrase.endswith("…")
    pattern = ""
    optional = False
    for token in _TOKEN.findall(phrase.removesuffix("…").rstrip()):
        if token[0] != "[":
            words = _words(token)
            pattern += " *" + words.removeprefix(_GAP) if optional else words
        elif token.endswith("|]"):
            pattern = f"{pattern.removesuffix(_GAP)} *(?:{_choice(token)})(?!\\w)"
        else:
            pattern += f"(?:{_choice(token)})(?!\\w)"
        optional = token.endswith("|]")
    if not open_ended:
        return pattern + _CLOSING
    return pattern + r"(?!\w)" if pattern[-1].isalnum() else pattern


def _choice(token: str) -> str:
    return "|".join(map(_words, token[1:-1].split("|")))


def _words(text: str) -> str:
    """The pattern of words without a choice."""
    return "".join(
        _MEANING.get(token) or (_GAP if token.isspace() else re.escape(token)) for token in _WORDS.findall(text)
    )


class Openings(Openers):
    """The rules, and the pattern by which each reads a line, by the word that opens the line.

    A pattern is made when a line first asks for it: of a few hundred, most stories ask for a few. Which pattern a word
    asks for is remembered as well, for the words with which lines begin are mostly the same: that takes off a third.
    """

    def __init__(self, rules: Iterable[LayoutRule]) -> None:
        self._rules = tuple(rules)
        self._phrases: dict[str, dict[int, list[str]]] = {}
        for number, rule in enumerate(self._rules):
            for phrase in rule.phrases:
                opener = opening(phrase.replace("NAME", "").replace("NUMBER", "0"))
                self._phrases.setdefault(opener, {}).setdefault(number, []).append(phrase)
        self._made: dict[str, _Reader] = {}
        self._asked: dict[str, _Reader | None] = {}

    def __reduce__(self) -> tuple[type["Openings"], tuple[tuple[LayoutRule, ...]]]:
        return Openings, (self._rules,)

    def rules(self, lines: Sequence[str]) -> list[LayoutRule | None]:
        """The rule that reads each line: the first of those whose opening word it has."""
        asked = self._asked
        found: list[LayoutRule | None] = []
        for line in lines:
            word = line.partition(" ")[0]
            reader = asked[word] if word in asked else self._reader(word)
            found.append(reader and _read(line, *reader))
        return found

    def _reader(self, word: str) -> "_Reader | None":
        """What reads the lines that begin with a word."""
        opener = opening(word)
        reader = self._made.get(opener) or self._make(opener) if opener in self._phrases else None
        if len(word) <= LONGEST_KEPT and len(self._asked) < MOST_KEPT:
            self._asked[word] = reader
        return reader

    def _make(self, word: str) -> "_Reader":
        """A pattern for the phrases that open with a word, with a group at the end of each, and the rule of each."""
        phrases = [(phrase, number) for number, phrases in self._phrases[word].items() for phrase in phrases]
        pattern = "|".join([f"{compiled(phrase)}()" for phrase, _ in phrases])
        made = re.compile(pattern, re.IGNORECASE), [self._rules[number] for _, number in phrases]
        self._made[word] = made
        return made


_Reader = tuple[re.Pattern[str], list[LayoutRule]]


def _read(line: str, pattern: re.Pattern[str], rules: list[LayoutRule]) -> LayoutRule | None:
    """The rule of the phrase that reads a line; a line of one character says nothing."""
    found = pattern.match(line) if len(line) > 1 else None
    return rules[found.lastindex - 1] if found and found.lastindex else None


def signs(words: str) -> frozenset[bytes]:
    """The words, as they stand in a line of which only the letters and the digits are looked at."""
    return frozenset(words.encode("latin-1").split())


def either(forms: str) -> str:
    r"""The pattern of any of the ``forms``, which commas and line ends part.

    >>> either("AP, AFP, A.P., Reuters")
    '(?:A(?:FP|P|\\.P\\.)|Reuters)'
    """
    return one_of(re.escape(form.strip()) for line in forms.strip().split("\n") for form in line.split(","))
