"""The nouns of a story: its sections, the dates and places it mentions, and the article that holds them."""

import datetime
from typing import Literal

from .geography import Place, Role
from .span import Span
from .timex import Direction, Granularity, Interval, Timex3, Unresolved
from .value import value

Label = Literal["headline", "pubdate", "byline", "dateline", "caption", "credit", "subheading", "body", "boilerplate"]


@value
class DateMention(Span):
    """A temporal expression and what it means on the day of the article.

    ``interval`` is None where the words name no stretch of the calendar. Where they point at one that cannot be told,
    ``unresolved`` says why: ``"vague"`` ("recently"), ``"impossible"`` ("June 31"), ``"no anchor"`` ("Tuesday", in an
    article without a day); the TIMEX3 value then holds X for what is not known. Lengths ("three days") and recurring
    times ("every Friday") have neither. ``granularity`` is the finest unit that the words name. ``direction`` says
    which way the words look from the day of the article, and ``rule`` names the rule that read the words and, after a
    slash, the rule that chose the direction. ``range`` is the whole stretch from one day to another ("Monday to
    Friday"); both its mentions hold it.
    """

    rule: str
    timex3: Timex3
    interval: Interval | None = None
    granularity: Granularity | None = None
    direction: Direction | None = None
    unresolved: Unresolved | None = None
    range: Interval | None = None


@value
class PlaceMention(Span):
    """A place name and the place that it means here.

    ``role`` tells a plain name from a *demonym* ("Ukrainian") and a *metonym* ("the Kremlin"). ``candidates`` are all
    the places that bear the name, the likeliest first, and ``reason`` says why ``place`` was chosen among them;
    ``place`` is None where the name is told to be a place and none is known by it. ``rule`` says how it was told.
    """

    rule: str
    place: Place | None = None
    candidates: tuple[Place, ...] = ()
    role: Role = "place"
    reason: str = ""


@value
class Section(Span):
    """A part of the story; ``label`` says what it is and ``rule`` how that was told."""

    label: Label
    rule: str


@value
class Credit(Section):
    """Who made the picture: "(Photo: Dana Ruiz/AP)"."""

    photographer: str | None = None
    agency: str | None = None


@value
class Caption(Section):
    """The words under a picture; ``credit`` is the section that credits it, if one does."""

    credit: Credit | None = None


@value
class Byline(Section):
    """Who wrote the story: names, then a title and an affiliation where they are printed."""

    names: tuple[str, ...] = ()
    title: str | None = None
    affiliation: str | None = None


@value
class Pubdate(Section):
    """When the story was published or brought up to date: ``day`` is the first full date that the stamp prints."""

    day: datetime.date | None = None


@value
class Dateline(Section):
    """Where, when and for whom the story was filed: "HANOI, Vietnam, Nov. 6 (AP) —", closing dash included.

    ``places`` are as printed, region included; ``agency`` is as printed, without its brackets.
    """

    places: tuple[PlaceMention, ...] = ()
    agency: str | None = None
    date: DateMention | None = None

    @property
    def place(self) -> Place | None:
        """The place where the story was filed: the first of ``places``."""
        return self.places[0].place if self.places else None


@value
class Article:
    """A story read: the text as it was given, and everything that was found in it, in reading order.

    ``published`` is the day by which the dates were understood: the caller's, else the one that the story prints in its
    own head, else None. Every non-blank character lies in exactly one of ``sections``; ``dates`` are disjoint, and so
    are ``places``.
    """

    text: str
    published: datetime.date | None
    sections: tuple[Section, ...]
    dates: tuple[DateMention, ...]
    places: tuple[PlaceMention, ...]

    @property
    def headline(self) -> Section | None:
        """The first headline."""
        return next((section for section in self.sections if section.label == "headline"), None)

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The captions, each with its credit."""
        return tuple(section for section in self.sections if isinstance(section, Caption))

    @property
    def body(self) -> tuple[Section, ...]:
        """The paragraphs of the body."""
        return tuple(section for section in self.sections if section.label == "body")

    @property
    def datelines(self) -> tuple[Dateline, ...]:
        """The datelines: one as a rule, none in many stories, several in a digest."""
        return tuple(section for section in self.sections if isinstance(section, Dateline))

    @property
    def dateline(self) -> Dateline | None:
        """The first dateline."""
        return next(iter(self.datelines), None)

    @property
    def located(self) -> Place | None:
        """The place where the story was filed (NewsML-G2 calls it *located*)."""
        return self.dateline.place if self.dateline else None
