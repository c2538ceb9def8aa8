"""What the sections ask of a language: how its newspapers and agencies lay out a story."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import field

from .article import Label
from .value import value

NEVER = re.compile(r"(?!)")
"""The pattern of what a language has no words for."""


@value
class Agency:
    """Who files stories: its name, the forms in which it signs, its country, what it is, and a dateline in its form.

    ``country`` is an ISO 3166-1 alpha-2 code; ``kind`` is "agency", "broadcaster" or "press wire".
    """

    name: str
    printed: tuple[str, ...]
    country: str
    kind: str
    example: str


@value
class DatelineWords:
    """The words of a dateline, and those that only look like one.

    ``regions`` maps what is printed after a town, in lower case and without its last full stop, to a code for
    ``Gazetteer.division``; ``alone`` maps the towns that need no region to their country. ``label`` matches capitals
    that name no place, ``no_place`` what never opens a dateline, ``note`` what may stand between dash and story.
    """

    regions: Mapping[str, str] = field(hash=False)
    alone: Mapping[str, str] = field(hash=False)
    agencies: frozenset[str] = frozenset()
    bare_agency: re.Pattern[str] = NEVER
    call_sign: re.Pattern[str] = NEVER
    wire: re.Pattern[str] = NEVER
    date: re.Pattern[str] = NEVER
    date_in_bracket: re.Pattern[str] = NEVER
    flag: re.Pattern[str] = NEVER
    note: re.Pattern[str] = NEVER
    joint: re.Pattern[str] = NEVER
    joined: re.Pattern[str] = NEVER
    label: re.Pattern[str] = NEVER
    no_place: re.Pattern[str] = NEVER


@value
class StampWords:
    """The words of a publication stamp: "Updated 12:24 am EST, Wednesday, November 20, 2019".

    ``day`` matches a full date, with groups ``y``, ``m`` or ``n`` (a month by number or by name) and ``d``, numbered by
    form; ``months`` gives the number of a month by its first three letters. ``piece`` matches anything else that stands
    in a stamp, by groups: ``time``, ``date``, ``ago``, ``weekday``, ``zone``, ``act`` ("updated") and ``aside`` ("at").
    ``last`` matches the word with which a stamp can end, if it is no number. One without a digit holds one of
    ``recent``. A stamp begins with a digit or, where there are any, with one of ``openings``: three small letters, or
    two that are a word.
    """

    months: Mapping[str, int] = field(hash=False)
    day: re.Pattern[str] = NEVER
    piece: re.Pattern[str] = NEVER
    last: re.Pattern[str] = NEVER
    recent: tuple[str, ...] = ()
    openings: frozenset[str] = frozenset()


@value
class BylineWords:
    """The words of a byline: what leads it, what joins its names, titles, and desks that sign in place of a name.

    A byline that says so by itself begins with one of ``first``, of two or three letters, where there are any.

    A line that nothing leads is a byline by its ``person``, the two to four words of a name, by the ``title`` that says
    what people do for a newspaper, or by a word of its ``outlet``; ``given`` names tell a person from other capitals.
    ``desk_after`` finds a desk behind a name, ``where`` a place ("in Oslo"), ``reported`` the sentence that says at the
    end who else reported, or how a reporter is reached.
    """

    first: frozenset[str] = frozenset()
    lead: re.Pattern[str] = NEVER
    lone: re.Pattern[str] = NEVER
    joint: re.Pattern[str] = NEVER
    title: re.Pattern[str] = NEVER
    outlet: re.Pattern[str] = NEVER
    desk: re.Pattern[str] = NEVER
    desk_after: re.Pattern[str] = NEVER
    where: re.Pattern[str] = NEVER
    name: re.Pattern[str] = NEVER
    person: re.Pattern[str] = NEVER
    given: frozenset[str] = frozenset()
    reported: re.Pattern[str] = NEVER


@value
class PictureWords:
    """The words of captions and credits.

    Of a credit: ``house`` matches who supplies pictures, ``lead`` what introduces a name ("Photo: "), ``bare`` what
    says it without one ("screen grab"), ``library`` who is a credit alone on a line, ``source`` a credit that the story
    runs on from.

    Of a caption: ``opener`` is how it begins ("FILE -"), ``subject`` a beginning that names the picture by one of
    ``nouns`` after one of ``articles``, ``posture`` how it points ("left,"), which ``posture_sign`` finds, ``poses``
    what its people do in the present tense, ``full_scene``, ``dated_scene`` and ``scene`` how it says when, ``tails``
    what a gallery prints behind it, the longest first. ``past``, ``past_endings``, ``said``, ``reported`` and ``talk``
    are of a story and not of a caption.

    A line shows by single words what it may be. One that begins with none of ``first``, of two characters, has no
    ``opener``. One without ``posture_signs`` has no ``posture`` and one without ``scene_signs`` no ``scene``; one
    without ``credit_signs`` has no credit, unless it holds one of ``marks`` or ends with a bracket.
    These signs are small letters of Latin-1, with 0 for every digit.
    """

    house: re.Pattern[str] = NEVER
    lead: re.Pattern[str] = NEVER
    bare: re.Pattern[str] = NEVER
    library: re.Pattern[str] = NEVER
    source: re.Pattern[str] = NEVER
    first: frozenset[str] = frozenset()
    opener: re.Pattern[str] = NEVER
    subject: re.Pattern[str] = NEVER
    articles: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    posture: re.Pattern[str] = NEVER
    posture_sign: re.Pattern[str] = NEVER
    poses: frozenset[str] = frozenset()
    full_scene: re.Pattern[str] = NEVER
    dated_scene: re.Pattern[str] = NEVER
    scene: re.Pattern[str] = NEVER
    past: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    said: str = "\n"
    talk: re.Pattern[str] = NEVER
    reported: re.Pattern[str] = NEVER
    tails: tuple[str, ...] = ()
    credit_signs: frozenset[bytes] = frozenset()
    posture_signs: frozenset[bytes] = frozenset()
    scene_signs: frozenset[bytes] = frozenset()
    marks: tuple[str, ...] = ()
    signs: frozenset[bytes] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Gather the signs."""
        object.__setattr__(self, "signs", self.credit_signs | self.posture_signs | self.scene_signs)


@value
class LayoutRule:
    """Lines that their wording gives away: the ``phrases`` that open them, and the ``label`` they take.

    ``languages/phrases.py`` says how a phrase is read. ``counterexamples`` are lines that only look it; ``ends`` says
    that after such a line the story is over.
    """

    name: str
    label: Label
    phrases: tuple[str, ...]
    counterexamples: tuple[str, ...] = ()
    ends: bool = False


class Openers:
    """The rules for lines, looked up by how a line begins; a language that has none has these."""

    def rules(self, lines: Sequence[str]) -> list[LayoutRule | None]:
        """The rule by which its wording gives each line away."""
        return [None] * len(lines)

    def rule(self, line: str) -> LayoutRule | None:
        """The rule by which the wording of one line gives it away."""
        return self.rules([line])[0]


@value
class Layout:
    """The words by which a language's newspapers lay out a story, and the rules for lines that stand around it."""

    agencies: tuple[Agency, ...] = ()
    datelines: DatelineWords = DatelineWords({}, {})
    stamps: StampWords = StampWords({})
    bylines: BylineWords = BylineWords()
    pictures: PictureWords = PictureWords()
    rules: tuple[LayoutRule, ...] = ()
    openings: Openers = Openers()
