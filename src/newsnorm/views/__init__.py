"""Views of an article for people: in a terminal, in a page, in a notebook."""

from newsnorm.article import Article

from .ansi import to_ansi
from .html import fragment, to_html

__all__ = ["to_ansi", "to_html"]

# A notebook asks the object itself for its picture. Article stands floors below and cannot know its views, so they
# tell it: this is the one thing that newsnorm changes by being imported.
Article._repr_html_ = fragment  # type: ignore[attr-defined]
