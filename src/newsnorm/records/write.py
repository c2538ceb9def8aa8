"""From nouns to records: one display per noun, one line per field."""

from collections.abc import Callable
from typing import Any

from newsnorm.article import Article, Byline, Caption, Credit, Dateline, DateMention, PlaceMention, Pubdate, Section
from newsnorm.geography import Place
from newsnorm.timex import Interval

SCHEMA_VERSION = 1

Record = dict[str, Any]


class Known(dict[int, Record]):
    """The records of the places met so far, by the identity of the place, and whether candidates are wanted."""

    def __init__(self, *, candidates: bool) -> None:
        super().__init__()
        self.candidates = candidates


def write(article: Article, *, candidates: bool) -> Record:
    """The record of an article, with or without the candidates of its places."""
    known = Known(candidates=candidates)
    return {
        "schema_version": SCHEMA_VERSION,
        "text": article.text,
        "published": article.published and article.published.isoformat(),
        "sections": [_section(section, known) for section in article.sections],
        "dates": [_date(mention) for mention in article.dates],
        "places": [_place_mention(mention, known) for mention in article.places],
    }


def _section(section: Section, known: Known) -> Record:
    record = {
        "start": section.start,
        "end": section.end,
        "text": section.text,
        "label": section.label,
        "rule": section.rule,
    }
    more = _MORE.get(type(section))
    return record if more is None else record | more(section, known)


def _caption(caption: Caption, known: Known) -> Record:
    return {"credit": caption.credit and _section(caption.credit, known)}


def _credit(credit: Credit, known: Known) -> Record:
    return {"photographer": credit.photographer, "agency": credit.agency}


def _byline(byline: Byline, known: Known) -> Record:
    return {"names": list(byline.names), "title": byline.title, "affiliation": byline.affiliation}


def _pubdate(pubdate: Pubdate, known: Known) -> Record:
    return {"day": pubdate.day and pubdate.day.isoformat()}


def _dateline(dateline: Dateline, known: Known) -> Record:
    return {
        "places": [_place_mention(mention, known) for mention in dateline.places],
        "agency": dateline.agency,
        "date": dateline.date and _date(dateline.date),
    }


_MORE: dict[type[Section], Callable[[Any, Known], Record]] = {
    Caption: _caption,
    Credit: _credit,
    Byline: _byline,
    Pubdate: _pubdate,
    Dateline: _dateline,
}


def _date(mention: DateMention) -> Record:
    timex3, interval = mention.timex3, mention.interval
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "rule": mention.rule,
        "timex3": {
            "type": timex3.type,
            "value": timex3.value,
            "mod": timex3.mod,
            "quant": timex3.quant,
            "freq": timex3.freq,
        },
        "interval": interval and _interval(interval),
        "granularity": mention.granularity,
        "direction": mention.direction,
        "unresolved": mention.unresolved,
        "range": mention.range and _interval(mention.range),
    }


def _interval(interval: Interval) -> Record:
    return {"start": interval.start.isoformat(), "end": interval.end.isoformat()}


def _place_mention(mention: PlaceMention, known: Known) -> Record:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "rule": mention.rule,
        "place": mention.place and _place(mention.place, known),
        "candidates": [_place(place, known) for place in mention.candidates] if known.candidates else [],
        "role": mention.role,
        "reason": mention.reason,
    }


def _place(place: Place, known: Known) -> Record:
    record = known.get(id(place))
    if record is None:
        record = known[id(place)] = {
            "geonames_id": place.geonames_id,
            "name": place.name,
            "kind": place.kind,
            "country_code": place.country_code,
            "admin1": place.admin1,
            "admin1_code": place.admin1_code,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "population": place.population,
            "time_zone": place.time_zone,
            "countries": list(place.countries),
        }
    return record
