"""The functions that a stranger's text can reach, each as a function of that text, and what is made of an article."""

from collections.abc import Callable

import newsnorm
from newsnorm import Article
from newsnorm.exports import to_brat, to_conll, to_geojson, to_ninjs, to_schema_org, to_timex3

DAY = "2024-11-06"
PLAIN = newsnorm.normalize("It rained.")


def _as_json(article: Article) -> str:
    """The article as JSON; nothing where JSON cannot hold its text, which ``to_json`` says in a ValueError."""
    try:
        return newsnorm.to_json(article)
    except ValueError:
        return ""


DOORS: dict[str, Callable[[str], object]] = {
    "normalize": lambda text: newsnorm.normalize(text, published=DAY),
    "normalize_many": lambda text: [*newsnorm.normalize_many([{"text": text, "published": DAY}])],
    "split_sections": newsnorm.split_sections,
    "find_dates": lambda text: newsnorm.find_dates(text, published=DAY),
    "find_places": newsnorm.find_places,
    "resolve_date": lambda text: newsnorm.resolve_date(text, anchor=DAY),
    "canonical_country": newsnorm.canonical_country,
    "canonical_country, fuzzy": lambda text: newsnorm.canonical_country(text, fuzzy=True),
    "canonical_place": newsnorm.canonical_place,
}

OUTLETS: dict[str, Callable[[Article], object]] = {
    "explain": lambda article: str(newsnorm.explain(article)),
    "rewrite": lambda article: newsnorm.rewrite(article, dates="iso", places="canonical", unify=["quotes", "dashes"]),
    "rewrite, dropping": lambda article: newsnorm.rewrite(
        article, dates="iso", drop=["caption", "byline", "dateline", "boilerplate"]
    ),
    "to_dict": newsnorm.to_dict,
    "from_dict": lambda article: newsnorm.from_dict(newsnorm.to_dict(article)),
    "to_json": lambda article: _as_json(article),
    "from_json": lambda article: newsnorm.from_json(_as_json(article) or newsnorm.to_json(PLAIN)),
    "to_ansi": newsnorm.to_ansi,
    "to_html": newsnorm.to_html,
    "to_timex3": to_timex3,
    "to_schema_org": to_schema_org,
    "to_ninjs": lambda article: to_ninjs(article, uri="urn:story"),
    "to_geojson": to_geojson,
    "to_brat": to_brat,
    "to_conll": to_conll,
}
