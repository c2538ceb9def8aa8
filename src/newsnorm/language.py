"""What the engines ask of a language. A language is a value: to vary one, replace a field."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Protocol, TypeVar, get_args

from .heads import Head, Openers, heads, spelled
from .layout import NEVER, Layout
from .nations import NONE, Nations
from .timex import Expression
from .value import value


class Matcher(Protocol):
    """What the engine asks of most patterns; a compiled regular expression has it."""

    @property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """The match that begins at a place of the text, and ends before another if that is given."""

    @property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """The match that fills the text from one place to another."""


@value
class DateRule:
    """One way of speaking of time: the phrases it takes, and what they say.

    The rule is tried wherever one of its ``heads`` stands: at the head, or at a word before it that may open an
    expression. Heads are spelled as printed, in letters of Latin-1 and each digit as 0: ``"Tuesday"``, ``"März"``,
    ``"0000"``. A head of two words, ``"0 March"``, is the first of them where the other is the next word after it,
    whatever signs stand between. ``pattern`` takes the whole phrase from its first word on and bounds every repetition;
    an ordinary word that begins with a capital because it begins a sentence comes to it in small letters. ``read``
    turns the match into an expression, or into None where it is no date after all.

    Where ``opens`` is given, the phrase begins with one of these words or pairs of words (a digit stands for any
    figures), and elsewhere the rule need not be tried; a pair stands before the head or ends with it. ``apart`` says
    that the phrase may end before the head, which the pattern only looks at; ``fallback`` that the rule need not be
    tried where one before it has read the phrase.

    ``examples`` are sentences with the phrase marked and the TIMEX3 value it has on no particular day:
    ``"They met ⟦XXXX-WXX-2|Tuesday⟧."``; in ``counterexamples`` the rule must find nothing.
    """

    name: str
    heads: tuple[str, ...]
    pattern: Matcher
    read: Callable[[re.Match[str]], Expression | None]
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    apart: bool = False
    fallback: bool = False


@value
class DateSequel:
    """A phrase that goes on from the expression before it and is not whole without it: the "8" of "Nov. 6-8".

    ``pattern`` begins where that expression ended, and its group ``said`` is the phrase; ``read`` is given that
    expression too, which is of one of the kinds ``after``. Examples are as on a `DateRule`.
    """

    name: str
    pattern: Matcher
    read: Callable[[re.Match[str], Expression], Expression | None]
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    after: tuple[type, ...] = (object,)


@value
class DateJoint:
    """What makes one expression of two that stand side by side: the ", " of "9 a.m., Nov. 6".

    ``pattern`` takes all that stands between them, and ``join`` is given the match and both; the first is of one of the
    kinds ``after``.
    """

    name: str
    pattern: Matcher
    join: Callable[[re.Match[str], Expression, Expression], Expression | None]
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()
    after: tuple[type, ...] = (object,)


W = TypeVar("W", DateSequel, DateJoint)


@value
class ClauseCue:
    """A sign before an expression: ``near`` looks back at the words right before it, ``clause`` takes its clause.

    The clause is read only where the words right before the expression are such.
    """

    near: Matcher = NEVER
    clause: Matcher = NEVER


@value
class DateGrammar:
    """The rules by which a language speaks of days.

    ``openers`` are the words that may stand before a head within an expression. ``qualifier`` takes a word before an
    expression that narrows it; the group that matched is named as the TIMEX3 modifier ("START", "APPROX"). ``ahead``
    finds a sign that the clause looks forward, and the blank before it, before an expression, ``ahead_after`` after one
    that opens its sentence; ``deadline`` tells of a month or a day by which something is to be done, ``put_off`` of a
    weekday until which something waits. ``clause`` finds where a clause begins.

    ``behind`` tells of a month or a day on which something was done: at once where its ``near`` has a group ("since");
    where its ``clause`` takes nothing, ``behind_next`` must match behind the expression. Before one that opens its
    clause stands what ``opening`` takes, and ``behind_after`` matches behind it: a comma first, if that was nothing.

    ``listed`` takes what stands between two expressions of a list ("March and April"), ``ranges`` what stands between
    the ends of a range ("Monday to Friday"): it is one for sure where its group ``whole`` matched, and where ``pair``
    did, ``paired`` must stand before the first ("between"). Where ``origin`` stands there ("from"), ``moves`` must not
    come before that ("put off").

    ``latent`` rules read a phrase that somebody asks about, and are not looked for in a text. ``joints`` make one
    expression of two neighbours. ``middles`` are the openers that stand within an expression and never begin one.
    ``narrowing`` are the words, or pairs of words, that what ``qualifier`` takes opens with; any opener may where none
    are given.
    """

    rules: tuple[DateRule, ...]
    sequels: tuple[DateSequel, ...]
    openers: frozenset[str]
    qualifier: re.Pattern[str]
    ahead: re.Pattern[str]
    clause: re.Pattern[str]
    ahead_after: Matcher = NEVER
    deadline: ClauseCue = ClauseCue()
    put_off: ClauseCue = ClauseCue()
    behind: ClauseCue = ClauseCue()
    behind_next: Matcher = NEVER
    behind_after: Matcher = NEVER
    opening: Matcher = NEVER
    listed: Matcher = NEVER
    ranges: Matcher = NEVER
    paired: re.Pattern[str] = NEVER
    origin: re.Pattern[str] = NEVER
    moves: re.Pattern[str] = NEVER
    latent: tuple[DateRule, ...] = ()
    middles: frozenset[str] = frozenset()
    narrowing: frozenset[str] = frozenset()
    joints: tuple[DateJoint, ...] = ()
    table: dict[bytes, Head[DateRule]] = field(init=False, compare=False, repr=False)
    """Which rules to try at which head: made from ``rules``, as the bytes of Latin-1."""
    asked: dict[bytes, Head[DateRule]] = field(init=False, compare=False, repr=False)
    """The same with the latent rules."""
    sequels_after: dict[type, tuple[DateSequel, ...]] = field(init=False, compare=False, repr=False)
    """The sequels of each kind of expression that some go on from."""
    joints_after: dict[type, tuple[DateJoint, ...]] = field(init=False, compare=False, repr=False)
    """The joints of each kind of expression that some take."""

    def __post_init__(self) -> None:
        """Put every rule under each of its heads; heads and openers are known with a capital too."""
        hinges = {head.split(" ")[0] for rule in self.rules for head in rule.heads}
        names = {head for head in hinges if head[0].isupper()}
        capitals = {word.capitalize() for word in hinges | self.openers if word[0].islower()} - names
        openers = Openers(
            spelled(self.openers),
            spelled(self.middles),
            spelled(self.narrowing or self.openers),
            frozenset(word.encode("latin-1") for word in capitals),
        )
        object.__setattr__(self, "table", heads(self.rules, openers))
        object.__setattr__(self, "asked", heads((*self.rules, *self.latent), openers))
        object.__setattr__(self, "sequels_after", _by_kind(self.sequels))
        object.__setattr__(self, "joints_after", _by_kind(self.joints))


def _by_kind(ways: Sequence[W]) -> dict[type, tuple[W, ...]]:
    """The ways to go on, by the kind of expression that each goes on from."""
    kinds = {kind: tuple([way for way in ways if issubclass(kind, way.after)]) for kind in get_args(Expression)}
    return {kind: of_it for kind, of_it in kinds.items() if of_it}


def vocabulary(spelled: str) -> frozenset[str]:
    """The words of a list with spaces and line breaks between them.

    >>> sorted(vocabulary("north south"))
    ['north', 'south']
    """
    return frozenset(spelled.split())


def by_class(**classes: str) -> dict[str, str]:
    """Words by what they say, from a text of words for each class.

    >>> by_class(within="in at", toward="to")
    {'in': 'within', 'at': 'within', 'to': 'toward'}
    """
    return {word: said for said, words in classes.items() for word in words.split()}


@value
class PlaceGrammar:
    """The words that stand around the names of places, and those that only look like them.

    ``before`` and ``after`` say of a word in lower case, ``heads`` of a capitalised one that follows, what it tells of
    a name beside it. ``closers`` end and ``openers`` begin a name that says what it names ("Candle Street", "Lake
    Marl"); ``features`` are such words in lower case ("peninsula"), and ``divisions`` those for a division ("region").
    ``titles`` and ``given_names`` stand before the names of people, ``saints`` before those of saints, ``family_names``
    are theirs. ``ordinary`` words are names of places too, ``calendar`` ones days and months, ``starters`` begin
    sentences. ``abbreviations`` give the code of a division; ``dotted`` are those of other words. ``adjectives`` give
    the name of the region they are made from ("African"), and ``homes`` the country in whose newspapers a word is at
    home. ``weights`` is the table by which the evidence is added up: for each group of names, what each piece is worth.
    """

    before: Mapping[str, str] = field(hash=False)
    after: Mapping[str, str] = field(hash=False)
    closers: Mapping[str, str] = field(hash=False)
    openers: Mapping[str, str] = field(hash=False)
    features: frozenset[str]
    divisions: frozenset[str]
    heads: Mapping[str, str] = field(hash=False)
    titles: frozenset[str]
    saints: frozenset[str]
    given_names: frozenset[str]
    family_names: frozenset[str]
    ordinary: frozenset[str]
    calendar: frozenset[str]
    starters: frozenset[str]
    abbreviations: Mapping[str, str] = field(hash=False)
    dotted: frozenset[str]
    adjectives: Mapping[str, str] = field(hash=False)
    homes: Mapping[str, str] = field(hash=False)
    weights: Mapping[str, Mapping[str, float]] = field(hash=False)


_NONE = vocabulary("")
UNPLACED = PlaceGrammar(
    {}, {}, {}, {}, _NONE, _NONE, {}, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, _NONE, {}, _NONE, {}, {}, {}
)
"""The grammar of a language of which nothing is known that stands around names: it finds countries and their people."""


@value
class Language:
    """A language: its code (ISO 639-1), what the three finders need to know of it, and its names for countries."""

    code: str
    layout: Layout = field(repr=False)
    dates: DateGrammar = field(repr=False)
    places: PlaceGrammar = field(repr=False)
    nations: Nations = field(default=NONE, repr=False)
