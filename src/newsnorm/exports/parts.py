"""What more than one format asks of an article."""

from newsnorm.article import Article
from newsnorm.geography import Place


def body_text(article: Article) -> str:
    """The paragraphs and subheadings of the body, with a blank line between them."""
    return "\n\n".join(section.text for section in article.sections if section.label in ("body", "subheading"))


def distinct_places(article: Article) -> list[Place]:
    """The places that the story names, each once, in its order."""
    return list(dict.fromkeys(mention.place for mention in article.places if mention.place))


def geonames_uri(place: Place) -> str | None:
    """The address by which GeoNames names a place among linked data."""
    return None if place.geonames_id is None else f"https://sws.geonames.org/{place.geonames_id}/"
