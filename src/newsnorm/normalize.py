"""The finders in order, with English and the packaged gazetteer where the caller names no other."""

import datetime

from . import dates, names, places, sections
from .article import Article, DateMention, PlaceMention, Section
from .gazetteer import divisions, tongues, world
from .geography import Country, Gazetteer, Place
from .language import Language
from .languages.en import ENGLISH
from .nations import spoken
from .sections.lines import Lines
from .span import plain
from .timex import Direction, as_day


def normalize(
    text: str,
    *,
    published: datetime.date | str | None = None,
    language: Language = ENGLISH,
    gazetteer: Gazetteer | None = None,
    day_first: bool | None = None,
) -> Article:
    """Read a story: its sections, the dates and the places it mentions.

    ``published`` is the day of the article, by which "Tuesday" is understood: a date, a datetime (its own day is taken)
    or an ISO 8601 string. Where it is None, a date printed in the story's own head serves; where there is none either,
    relative dates are found and left unresolved. No clock is read. ``day_first`` tells the order of "06/11/2024"; where
    it is None, a day that could be either is left unresolved.

    Raises TypeError for a ``text`` that is no string, and ValueError for a ``published`` that is no ISO date.
    """
    copy = _copy(text)
    gazetteer = spoken(gazetteer or world(), language.nations)
    parts = sections.split(text, copy, language, gazetteer)
    day = as_day("published", published) or sections.published(parts)
    found_dates = dates.find(text, copy.flat, day, language, day_first=day_first)
    found_places = places.find(text, copy.flat, parts, language, gazetteer)
    return Article(
        text=text,
        published=day,
        sections=sections.settled(parts, found_dates, found_places),
        dates=found_dates,
        places=found_places,
    )


def split_sections(
    text: str, *, language: Language = ENGLISH, gazetteer: Gazetteer | None = None
) -> tuple[Section, ...]:
    """The sections of a story alone."""
    copy = _copy(text)
    return sections.split(text, copy, language, spoken(gazetteer or world(), language.nations))


def find_dates(
    text: str,
    *,
    published: datetime.date | str | None = None,
    language: Language = ENGLISH,
    day_first: bool | None = None,
) -> tuple[DateMention, ...]:
    """The temporal expressions of a text alone; ``day_first`` tells the order of "06/11/2024"."""
    copy = _copy(text)
    return dates.find(text, copy.flat, as_day("published", published), language, day_first=day_first)


def find_places(
    text: str, *, language: Language = ENGLISH, gazetteer: Gazetteer | None = None
) -> tuple[PlaceMention, ...]:
    """The place names of a text alone."""
    copy = _copy(text)
    return places.find(text, copy.flat, (), language, spoken(gazetteer or world(), language.nations))


def resolve_date(
    phrase: str,
    *,
    anchor: datetime.date | str | None = None,
    direction: Direction | None = None,
    language: Language = ENGLISH,
    day_first: bool | None = None,
) -> DateMention | None:
    """What one phrase means on the day ``anchor``; None where it is not, as a whole, a temporal expression.

    ``direction`` says which way the phrase looks, "past" or "future", where its words leave that open; ``day_first``
    tells the order of "06/11/2024". Capitals are forgiven, and ages are read too.

    >>> resolve_date("tuesday", anchor="2024-11-06", direction="future").timex3.value
    '2024-11-12'

    Raises ValueError for another ``direction``.
    """
    if direction not in (None, "past", "future"):
        raise ValueError(f"direction must be 'past', 'future' or None, not {direction!r}")
    day = as_day("anchor", anchor)
    return dates.resolve(_string("phrase", phrase), day, direction, language, day_first=day_first)


def canonical_country(
    name: str,
    *,
    fuzzy: bool = False,
    when: datetime.date | int | None = None,
    codes: str = "iso",
    language: Language = ENGLISH,
) -> Country | None:
    """The country that a name names: for a cell of a table, not for running text.

    Read are short and formal names, inverted and abbreviated ones, names of the past, those of the people, the names
    in the languages of the world, and codes of ISO 3166-1 in capitals. Case, accents, punctuation, articles and width
    do not matter. What names no country, or more than one, is None.

    ``fuzzy`` forgives a few wrong letters where one country alone is as near and the name is no other place's. ``when``
    (a date or a year) asks what the name meant then. ``codes`` reads codes of three letters as those of the Olympic
    Committee (``"ioc"``) or of football (``"fifa"``).

    Raises TypeError for a ``name`` that is no string or a ``when`` that is no time, ValueError for other ``codes``.

    >>> canonical_country("Korea, Rep. of")
    Country(code='KR', alpha3='KOR', numeric='410', name='South Korea', official_name='Korea, Republic of')
    >>> [canonical_country(name).code for name in ("Ivorians", "D.R. Congo", "Deutschland", "BRA")]
    ['CI', 'CD', 'DE', 'BR']
    >>> canonical_country("New Mexico"), canonical_country("Slovenja"), canonical_country("Slovenja", fuzzy=True).code
    (None, None, 'SI')
    >>> canonical_country("Republic of China", when=1930).code, canonical_country("Republic of China", when=1990).code
    ('CN', 'TW')
    """
    return names.country(
        _string("name", name),
        fuzzy=fuzzy,
        when=when,
        codes=codes,
        language=language,
        abroad=tongues.country_code,
        part=divisions.is_part,
        known=_is_place,
    )


def _is_place(name: str) -> bool:
    return any(sense.own for sense in world().senses(name, small=False))


def canonical_place(
    name: str,
    *,
    country: str | None = None,
    region: str | None = None,
    language: Language = ENGLISH,
    gazetteer: Gazetteer | None = None,
) -> Place | None:
    """The place that a name names, the likeliest of its namesakes, or None.

    ``country`` (a code or a name) and ``region`` (the name of a first-order division, or what newspapers write for it)
    say where it lies; so do the parts of the name after a comma. The namesakes are what
    ``newsnorm.gazetteer.world().senses(name)`` gives, the likeliest first.

    Raises TypeError for a ``name`` that is no string, and ValueError for a ``country`` that is none.

    >>> canonical_place("Kiev").name, canonical_place("Kursk region").kind
    ('Kyiv', 'admin1')
    >>> [canonical_place(name).admin1 for name in ("Paris", "Paris, Texas")]
    ['Île-de-France', 'Texas']
    >>> canonical_place("Springfield", region="Ill.").geonames_id, canonical_place("Springfield", country="AU").admin1
    (4250542, 'Queensland')
    """
    return names.place(
        _string("name", name),
        country=country,
        region=region,
        language=language,
        gazetteer=gazetteer or world(),
        abroad=tongues.country_code,
    )


def _copy(text: object) -> Lines:
    """The text as all finders read it: with plain characters and its wrapped lines joined."""
    return sections.unwrapped(plain(_string("text", text)))


def _string(argument: str, given: object) -> str:
    if not isinstance(given, str):
        raise TypeError(f"{argument} must be a str, not {type(given).__name__}")
    return given
