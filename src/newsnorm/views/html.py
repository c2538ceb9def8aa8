"""The story as a page: one file, no script, light and dark, every part and value said in words."""

import collections
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from newsnorm.article import Article, DateMention, PlaceMention, Section
from newsnorm.explain import named, reason

from .escape import escape
from .map import map_of
from .pieces import Mention, mentions, pieces, tag


def to_html(article: Article) -> str:
    """A whole page: the story with its parts, dates and places marked, a map, and the days and places as lists.

    It needs nothing from outside. Pointing at a mention shows its value, its rule and the reason.
    """
    title = article.headline.text if article.headline else "A story"
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{escape(title)}</title></head><body>\n{fragment(article)}</body></html>\n"
    )


def fragment(article: Article) -> str:
    """The same without the page around it, for a notebook: a ``<style>`` and an ``<article>``."""
    found = mentions(article)
    aside = [map_of(article), _days(article.dates), _places(article.places)]
    return (
        f"<style>{_style()}</style>\n"
        f'<article class="newsnorm">\n{_head(article)}'
        f'<div class="nn-columns"><div class="nn-story">\n{"".join(_rows(article, found))}</div>'
        f"<aside>{''.join(aside)}</aside></div></article>\n"
    )


def _head(article: Article) -> str:
    facts = {
        "published": article.published.isoformat() if article.published else "not known",
        "filed from": named(article.located) if article.located else "",
        "dates": str(len(article.dates)),
        "places": str(len(article.places)),
    }
    shown = (f"<div><dt>{name}</dt><dd>{escape(fact)}</dd></div>" for name, fact in facts.items() if fact)
    return f"<header><dl>{''.join(shown)}</dl></header>\n"


def _rows(article: Article, found: tuple[Mention, ...]) -> Iterator[str]:
    """The sections, those of one line in one row."""
    row: list[Section] = []
    for section in article.sections:
        if row and "\n" in article.text[row[-1].end : section.start]:
            yield _row(row, found)
            row = []
        row.append(section)
    if row:
        yield _row(row, found)


def _row(sections: list[Section], found: tuple[Mention, ...]) -> str:
    labels = "".join(f"<span>{section.label}</span>" for section in sections)
    runs = " ".join(
        f'<span class="nn-{section.label}" title="{escape(f"{section.label} · {section.rule}")}">'
        f"{''.join(_piece(*piece, section) for piece in pieces(section, found))}</span>"
        for section in sections
    )
    return f'<div class="nn-row"><div class="nn-label">{labels}</div><p dir="auto">{runs}</p></div>\n'


def _piece(text: str, mention: Mention | None, section: Section) -> str:
    if mention is None:
        return escape(text)
    kind = "date" if isinstance(mention, DateMention) else "place"
    why = reason(mention)
    hover = "\n".join(part for part in (f"{why.kind}: {why.answer}", why.why, f"rule: {why.rule}") if part)
    value = tag(mention) if mention.end <= section.end else ""
    behind = value and f'<small dir="ltr"> {escape(value)}</small>'
    return f'<mark class="nn-{kind}" title="{escape(hover)}">{escape(text)}{behind}</mark>'


def _days(dates: Iterable[DateMention]) -> str:
    """The values of the dates in their order, each with the words that gave it."""
    said = collections.defaultdict(list)
    for mention in dates:
        said[mention.timex3.value].append(mention.text)
    return _list("dates", [(escape(value), "", _words(said[value])) for value in sorted(said)])


def _places(places: Iterable[PlaceMention]) -> str:
    """The places in the order of the story, each with the words that named it."""
    said = collections.defaultdict(list)
    for mention in places:
        if mention.place:
            said[mention.place].append(mention.text)
    rows = []
    for place, words in said.items():
        about = place.kind, place.admin1, place.country_code
        name = escape(place.name)
        if place.geonames_id is not None:
            name = f'<a href="https://www.geonames.org/{place.geonames_id}">{name}</a>'
        rows.append((name, ", ".join(filter(None, about)), _words(words)))
    return _list("places", rows)


def _words(said: list[str]) -> str:
    """Each of the words once, with how often they were said."""
    counted = collections.Counter(" ".join(words.split()) for words in said)
    return ", ".join(words if count == 1 else f"{words} ×{count}" for words, count in counted.items())


def _list(kind: str, rows: list[tuple[str, str, str]]) -> str:
    if not rows:
        return ""
    items = (
        f'<li><span><b dir="auto">{name}</b>{f" <i>{escape(about)}</i>" if about else ""}</span>'
        f'<q dir="auto">{escape(said)}</q></li>'
        for name, about, said in rows
    )
    return f'<h2>{kind}</h2><ul class="nn-{kind}">{"".join(items)}</ul>'


@cache
def _style() -> str:
    return Path(__file__).with_name("story.css").read_text(encoding="utf8")
