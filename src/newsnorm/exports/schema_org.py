"""schema.org: the story as a NewsArticle, in JSON-LD."""

from typing import Any

from newsnorm.article import Article, Byline, Caption
from newsnorm.geography import Place, PlaceKind

from .parts import body_text, distinct_places, geonames_uri

KINDS: dict[PlaceKind, str] = {
    **dict.fromkeys(("city", "capital"), "City"),
    **dict.fromkeys(("territory", "admin1", "admin2", "district"), "AdministrativeArea"),
    "country": "Country",
    "continent": "Continent",
    "ocean": "OceanBodyOfWater",
    "sea": "SeaBodyOfWater",
    "river": "RiverBodyOfWater",
    "lake": "LakeBodyOfWater",
    "strait": "BodyOfWater",
    "mountain": "Mountain",
    "building": "LandmarksOrHistoricalBuildings",
}


def to_schema_org(article: Article) -> dict[str, Any]:
    """A NewsArticle: headline, byline, dateline, pictures, body and places; what is not known is left out.

    ``locationCreated`` is where the story was filed, ``contentLocation`` the places that it speaks of.

    >>> to_schema_org(Article("", None, (), (), ()))
    {'@context': 'https://schema.org', '@type': 'NewsArticle'}
    """
    held: dict[str, Any] = {
        "headline": article.headline and article.headline.text,
        "datePublished": article.published and article.published.isoformat(),
        "author": [
            person for section in article.sections if isinstance(section, Byline) for person in _authors(section)
        ],
        "dateline": article.dateline and article.dateline.text,
        "locationCreated": article.located and _place(article.located),
        "image": [_picture(caption) for caption in article.captions],
        "articleBody": body_text(article),
        "contentLocation": [_place(place) for place in distinct_places(article)],
    }
    return {"@context": "https://schema.org", "@type": "NewsArticle", **_known(held)}


def _authors(byline: Byline) -> list[dict[str, Any]]:
    organisation = byline.affiliation and {"@type": "Organization", "name": byline.affiliation}
    about = {"jobTitle": byline.title, "affiliation": organisation}
    return [{"@type": "Person", "name": name, **_known(about)} for name in byline.names]


def _picture(caption: Caption) -> dict[str, Any]:
    credit = caption.credit
    creator = credit and credit.photographer and {"@type": "Person", "name": credit.photographer}
    provider = credit and credit.agency and {"@type": "Organization", "name": credit.agency}
    held = {"creditText": credit and credit.text, "creator": creator, "provider": provider}
    return {"@type": "ImageObject", "caption": caption.text, **_known(held)}


def _place(place: Place) -> dict[str, Any]:
    geo = None
    if place.latitude is not None and place.longitude is not None:
        geo = {"@type": "GeoCoordinates", "latitude": place.latitude, "longitude": place.longitude}
    region, country = place.admin1, place.country_code
    address = _known({"addressRegion": region, "addressCountry": country})
    held = {
        "@id": geonames_uri(place),
        "name": place.name,
        "address": {"@type": "PostalAddress", **address} if address else None,
        "geo": geo,
    }
    return {"@type": KINDS.get(place.kind, "Place"), **_known(held)}


def _known(held: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in held.items() if value or value == 0}
