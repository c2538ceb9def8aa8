"""ninjs 2.0, the IPTC's standard for news in JSON."""

from typing import Any

from newsnorm.article import Article, Caption
from newsnorm.geography import Place

from .parts import body_text, distinct_places, geonames_uri

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json"


def to_ninjs(article: Article, *, uri: str) -> dict[str, Any]:
    """A ninjs 2.0 news item; the standard asks that it be named by a ``uri``, and only you can give it one.

    Pictures are associations, with the caption as description. The day of publication is written as its first moment
    in UTC: ninjs knows no days.

    >>> item = to_ninjs(Article("", None, (), (), ()), uri="tag:example.org,2024:story-7")
    >>> item["uri"], item["type"]
    ('tag:example.org,2024:story-7', 'text')
    """
    body = body_text(article)
    headlines = [section.text for section in article.sections if section.label == "headline"]
    bylines = [section.text for section in article.sections if section.label == "byline"]
    agencies = dict.fromkeys(dateline.agency for dateline in article.datelines if dateline.agency)
    pictures = enumerate(article.captions, start=1)
    held: dict[str, Any] = {
        "contentcreated": article.published and f"{article.published.isoformat()}T00:00:00Z",
        "title": next(iter(headlines), None),
        "headlines": [{"role": "main", "value": headlines[0]}] if headlines else None,
        "by": ", ".join(bylines),
        "located": article.located and article.located.name,
        "infosources": [{"name": agency} for agency in agencies],
        "places": [_place(place, article.located) for place in distinct_places(article)],
        "bodies": [{"contenttype": "text/plain", "charcount": len(body), "value": body}] if body else None,
        "associations": [_picture(caption, f"picture-{number}", uri) for number, caption in pictures],
    }
    return {
        "uri": uri,
        "standard": {"name": "ninjs", "version": "2.0", "schema": SCHEMA},
        "type": "text",
        **{name: value for name, value in held.items() if value},
    }


def _place(place: Place, located: Place | None) -> dict[str, str]:
    held = {
        "name": place.name,
        "rel": "located" if place == located else None,
        "uri": geonames_uri(place),
        "literal": place.country_code if place.kind == "country" else place.admin1_code,
    }
    return {name: value for name, value in held.items() if value}


def _picture(caption: Caption, name: str, uri: str) -> dict[str, Any]:
    credit = caption.credit
    held = {
        "by": credit and (credit.photographer or credit.text),
        "infosources": [{"name": credit.agency}] if credit and credit.agency else None,
    }
    return {
        "name": name,
        "uri": f"{uri}#{name}",
        "type": "picture",
        "descriptions": [{"role": "caption", "contenttype": "text/plain", "value": caption.text}],
        **{name: value for name, value in held.items() if value},
    }
