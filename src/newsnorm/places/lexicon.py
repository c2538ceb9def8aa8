"""What a language and a gazetteer know of words: each is looked up in all their lists once, when it is first met."""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from ..geography import Gazetteer, Sense, once
from ..keys import key
from ..language import PlaceGrammar
from .entry import Entry, Weights


class Word:
    """A capitalised word, and what is known of it before a story is read.

    By the lists of the language: ``title``, ``given`` name, ``calendar``, ``starter``, ``head``, ``closer``, ``opener``
    and ``home`` are as in ``PlaceGrammar``. It is ``personal`` if it may stand before the name of a person, and
    ``marked`` if it is that, or begins or ends a name that says what it names, or is at home in one country;
    ``impersonal`` words are no part of the name of a person.

    By the gazetteer: ``name`` is what it names alone, ``dotted`` what with a full stop after it ("Calif."). ``seconds``
    are the words that go on a name after it, each with the most words of such a name (none for the "John" of "St
    John's"), and ``owned`` those after its genitive. By all these it ``opens`` names, by the last three names that
    reach ``further`` than itself. Where no other capital is near, the next word must begin like one of ``trails``.

    As evidence: ``said`` is on itself as a name, ``leads`` on a name right after it, ``then`` on one right before it
    (``then_joined`` with a hyphen), ``inside`` on one further before it in a run of capitalised words.
    """

    __slots__ = (
        *("calendar", "closer", "dotted", "further", "given", "head", "home", "impersonal", "initial", "inside"),
        *("key", "leads", "marked", "name", "opener", "opens", "owned", "personal", "said", "seconds", "starter"),
        *("text", "then", "then_joined", "title", "trails"),
    )

    def __init__(self, text: str, lexicon: "Lexicon") -> None:
        grammar = lexicon.grammar
        self.text = text
        self.key = key(text)
        self.title = text in grammar.titles
        self.given = text in grammar.given_names
        self.calendar = text in grammar.calendar
        self.starter = text in grammar.starters
        self.head = grammar.heads.get(text, "")
        self.closer = grammar.closers.get(text, "")
        self.opener = grammar.openers.get(text, "")
        self.home = grammar.homes.get(text, "")
        self.initial = len(text) == 1
        self.personal = self.title or self.given
        self.impersonal = self.title or self.calendar or (not self.given and bool(self.head or self.closer))
        self.marked = bool(self.personal or self.closer or self.opener or self.home)
        self.leads = _leads(self, lexicon.before.get(text.lower(), ""))
        self.then = _then(self, text in grammar.family_names)
        self.then_joined = "then official" if self.title else "" if self.calendar else "then hyphen"
        self.inside = f"inside {self.head}" if self.head in _HEADS else ""
        self.said = tuple(_said(self, grammar))
        self.seconds = lexicon.seconds.get(self.key, _NONE)
        self.owned = lexicon.seconds.get(self.key + "s", _NONE)
        self.name = lexicon.short(self, text)
        self.dotted = lexicon.short(self, f"{text}.")
        if self.name is not None:
            self.seconds = self.owned = _NONE
        else:
            self.name = lexicon.name(text, self, self.said)
        self.further = bool(self.seconds or self.owned or self.dotted)
        self.trails = frozenset([word[:2] for word in grammar.features.intersection(self.seconds)])
        self.opens = self.further or self.name is not None


def _leads(word: Word, before: str) -> str:
    """What a word says of a name right after it; nothing where it is any word."""
    if word.calendar or word.starter:
        return before or "begins"
    if word.title:
        return "after title"
    if word.given:
        return "after given name"
    return "after Direction" if before == "before direction" else "after word" if before else ""


def _then(word: Word, family: bool) -> str:
    """What a word says of a name right before it."""
    if word.head:
        return f"then {word.head}"
    if word.closer:
        return "then closer"
    if word.title:
        return "then official"
    return "" if word.calendar else "then family name" if family else "then Word"


def _said(word: Word, grammar: PlaceGrammar) -> Iterator[str]:
    """What a word says of itself as the name of a place."""
    text = word.text
    if word.given:
        yield "given name"
    if text in grammar.family_names:
        yield "family name"
    if text.title() in grammar.ordinary:
        yield "ordinary"
    if word.calendar:
        yield "calendar"
    if word.title or word.head:
        yield "role word"
    if text.isupper():
        yield "capitals" if len(text) > 4 else "initials"


class Remembered(dict[str, str]):
    """What each plain word says of a name beside it, worked out when it is first met.

    The words stand here as they are printed, with the signs at them: ``(in``, ``said,``.
    """

    def __init__(self, work_out: Callable[[str], str]) -> None:
        super().__init__()
        self.most = _MOST
        self.work_out = work_out

    def __missing__(self, word: str) -> str:
        said = self.work_out(word)
        if len(word) <= _LONGEST:
            if len(self) >= self.most:
                self.clear()
            self[word] = said
        return said


class Lexicon(dict[str, Word]):
    """The capitalised words that were met so far, and the entries of the names that they make.

    ``leading`` and ``trailing`` are what the word before a name and a space, or after it, says of the name.
    """

    def __init__(self, gazetteer: Gazetteer, grammar: PlaceGrammar) -> None:
        super().__init__()
        self.most = _MOST
        self.grammar = grammar
        self.gazetteer = gazetteer
        self.seconds: dict[str, dict[str, int]] = {}
        self.later: set[str] = set()
        for name in gazetteer.names:
            if " " in name:
                first, second, *others = name.split(" ")
                lengths = self.seconds.setdefault(first, {})
                lengths[second] = max(2 + len(others), lengths.get(second, 2))
                if others:
                    self.later.update(others)
        self.further = frozenset().union(*self.seconds.values())
        for lengths in self.seconds.values():
            lengths.update([(second[:-1], 0) for second in lengths if second[-1] == "s" and second[:-1] not in lengths])
        self.listed = _listed(grammar)
        self.before = {word: f"before {said}" for word, said in grammar.before.items()}
        self.after = {word: f"then {said}" for word, said in grammar.after.items()}
        self.like_divisions = frozenset([f" {word[:2]}" for word in grammar.divisions])
        self.tables = {
            group: Weights({**weights, **dict.fromkeys(_NO_PLACE, -math.inf)})
            for group, weights in grammar.weights.items()
        }
        self.stranger, self.initial, self.silence = (Word(_UNHEARD, self) for _ in range(3))
        self.initial.initial = True
        self.silence.then = ""
        self.leading = Remembered(self._leading)
        self.trailing = Remembered(self._trailing)
        self.phrase = lru_cache(maxsize=_MOST)(self._phrase)
        self.division = lru_cache(maxsize=_MOST)(self._division)
        self.formed = lru_cache(maxsize=_MOST)(self._formed)

    def __missing__(self, text: str) -> Word:
        if len(self) >= self.most:
            self.clear()
        word = self[text] = Word(text, self) if self._knows(text) else self.initial if len(text) == 1 else self.stranger
        return word

    def _knows(self, text: str) -> bool:
        """Whether a word is in a list of the language or part of a name; most of the words of the world are not."""
        name = key(text)
        return (
            text in self.listed or name in self.gazetteer.openings or name in self.further or name + "s" in self.seconds
        )

    def _leading(self, word: str) -> str:
        if word in self.before:
            return self.before[word]
        if word[-1:] in _SENTENCE_ENDS:
            return "begins"
        return self.before.get(word.lstrip(_OPENING), "before other")

    def _trailing(self, word: str) -> str:
        bare = None if word in self.after or word.isalpha() else _BARE.match(word)
        if bare is None:
            return self.after.get(word, "")
        return self[bare[0]].then if word[0].isupper() else self.after.get(bare[0], "")

    def short(self, word: Word, written: str) -> Entry | None:
        """What a word means as an adjective of a region ("African") or an abbreviation of a division ("Calif.")."""
        if written in self.grammar.adjectives:
            named = self.gazetteer.senses(self.grammar.adjectives[written])[:1]
            senses = tuple([Sense(sense.place, sense.own, "demonym") for sense in named])
            return Entry(word.key, "name", senses, word.said, self.tables) if senses else None
        if written in self.grammar.abbreviations:
            place = self.gazetteer.division(self.grammar.abbreviations[written])
            senses = (Sense(place, own=False),) if place else ()
            return Entry(word.key, "abbreviation", senses, word.said, self.tables)
        return None

    def name(self, written: str, first: Word, said: tuple[str, ...]) -> Entry | None:
        """The entry of a name to look for, which begins with a word, and of which its words say something."""
        name = key(written)
        if name not in self.gazetteer.names or (len(written) < 3 and not written.isupper()):
            return None
        senses = self.gazetteer.senses(written)
        if not senses or (first.starter and senses[0].place.name[:4] != written[:4]):
            return None  # "The U.S.", but "The Hague"
        return Entry(name, "name", senses, said, self.tables)

    def _phrase(self, written: str, first: str, alone: bool) -> Entry | None:
        """The entry of a name of several words, the ``first`` of which may be ``alone`` in having a capital."""
        return self.name(written, self[first], self._said(first, alone))

    def _division(self, written: str, name: str, first: str, alone: bool) -> Entry | None:
        """The entry of a division, which a name means as ``written``, and not alone ("Kursk region")."""
        senses = self.gazetteer.senses(written)
        return Entry(name, "division", senses, self._said(first, alone), self.tables) if senses else None

    def _formed(self, written: str, form: str, first: str, alone: bool) -> Entry:
        """The entry of a name that says what it names; of a division ("Sichuan Province") that the gazetteer knows."""
        known = self._division(written, key(written), first, alone) if form == "admin" else None
        return known or Entry(key(written), form, (), self._said(first, alone), self.tables)

    def _said(self, first: str, alone: bool) -> tuple[str, ...]:
        """The evidence of the words of a name on the name."""
        return self[first].said if alone else ("many words", "capitals") if first.isupper() else ("many words",)


def _listed(grammar: PlaceGrammar) -> frozenset[str]:
    """Every word of the lists of a language that may be met with a capital."""
    cases = (str.capitalize, str.upper)
    return frozenset().union(
        *(grammar.titles, grammar.given_names, grammar.family_names, grammar.heads, grammar.closers, grammar.openers),
        *(grammar.calendar, grammar.starters, grammar.homes, grammar.adjectives, grammar.abbreviations),
        (word.removesuffix(".") for word in grammar.abbreviations),
        (case(word) for word in grammar.before for case in cases),
    )


lexicon = once(Lexicon)
"""The lexicon of a gazetteer and a language, one for all stories."""
_UNHEARD = "\ufffd\ufffd"
"""A word that is in no list."""
_MOST, _LONGEST = 32_768, 24
"""So many words are kept in mind, then all are forgotten; of plain words none that is longer."""
_OPENING = "(\"'[—–"
_SENTENCE_ENDS = frozenset(".!?:\"”“'‘\n)]—–-•*")
_BARE = re.compile(r"\w[\w']*")
_NONE: Mapping[str, int] = {}
_HEADS = {"organisation", "publication", "event"}
_NO_PLACE = ("then publication", "inside publication", "dedicated")
"""The name of a newspaper is no place, nor is the saint of a church or a feast, whatever else is said."""
