"""Views of an article for people: in a terminal, in a page, in a notebook."""

from .ansi import to_ansi

__all__ = ["to_ansi"]
