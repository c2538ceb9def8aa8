"""Tells the parts of a story apart."""

import datetime

from newsnorm.article import Section
from newsnorm.geography import Gazetteer
from newsnorm.language import Language


def split(text: str, language: Language, gazetteer: Gazetteer) -> tuple[Section, ...]:
    """The sections of ``text`` in reading order: disjoint, and every non-blank character lies in exactly one."""
    body = text.strip()
    start = text.find(body)
    return (Section(start, start + len(body), body, "body", "default"),) if body else ()


def published(sections: tuple[Section, ...]) -> datetime.date | None:
    """The day of publication that the story itself prints: its stamp, else a dateline's date with a year."""
    return None
