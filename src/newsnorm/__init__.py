"""newsnorm reads the plain text of a news story: its parts, the days it speaks of and the places it names.

>>> import newsnorm
>>> article = newsnorm.normalize("OSLO (AP) — The ferry sank Tuesday.", published="2024-11-06")
"""

# reading a story
from .article import Article, Byline, Caption, Credit, Dateline, DateMention, PlaceMention, Pubdate, Section
from .explain import Explanation, explain
from .geography import Country, Gazetteer, Place, Sense
from .language import Language
from .many import Unread, normalize_many
from .normalize import (
    canonical_country,
    canonical_place,
    find_dates,
    find_places,
    normalize,
    resolve_date,
    split_sections,
)
from .records import SCHEMA_VERSION, from_dict, from_json, to_dict, to_json
from .rewrite import Rewritten, rewrite
from .span import Span
from .timex import Interval, Timex3
from .views import to_ansi, to_html

__all__ = [
    "SCHEMA_VERSION",
    "Article",
    "Byline",
    "Caption",
    "Country",
    "Credit",
    "DateMention",
    "Dateline",
    "Explanation",
    "Gazetteer",
    "Interval",
    "Language",
    "Place",
    "PlaceMention",
    "Pubdate",
    "Rewritten",
    "Section",
    "Sense",
    "Span",
    "Timex3",
    "Unread",
    "canonical_country",
    "canonical_place",
    "explain",
    "find_dates",
    "find_places",
    "from_dict",
    "from_json",
    "normalize",
    "normalize_many",
    "resolve_date",
    "rewrite",
    "split_sections",
    "to_ansi",
    "to_dict",
    "to_html",
    "to_json",
]
