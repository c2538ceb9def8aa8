"""GeoJSON (RFC 7946): the places of a story as a FeatureCollection."""

import collections
from typing import Any

from newsnorm.article import Article, PlaceMention
from newsnorm.geography import Place


def to_geojson(article: Article) -> dict[str, Any]:
    """A feature for each place that the story names, in the order of the story, with the mentions that name it.

    A place of which no position is known is a feature without geometry. Mentions whose place is not known are left out.
    """
    named: dict[Place, list[PlaceMention]] = collections.defaultdict(list)
    for mention in article.places:
        if mention.place:
            named[mention.place].append(mention)
    return {
        "type": "FeatureCollection",
        "features": [_feature(place, mentions) for place, mentions in named.items()],
    }


def _feature(place: Place, mentions: list[PlaceMention]) -> dict[str, Any]:
    feature: dict[str, Any] = {"type": "Feature"}
    if place.geonames_id is not None:
        feature["id"] = place.geonames_id
    located = place.longitude is not None and place.latitude is not None
    return {
        **feature,
        "geometry": {"type": "Point", "coordinates": [place.longitude, place.latitude]} if located else None,
        "properties": {
            "name": place.name,
            "kind": place.kind,
            "country_code": place.country_code,
            "admin1": place.admin1,
            "population": place.population,
            "mentions": [
                {"start": mention.start, "end": mention.end, "text": mention.text, "role": mention.role}
                for mention in mentions
            ],
        },
    }
