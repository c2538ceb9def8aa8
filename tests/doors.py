"""The functions that a stranger's text can reach, each as a function of that text."""

from collections.abc import Callable

import newsnorm

DAY = "2024-11-06"

DOORS: dict[str, Callable[[str], object]] = {
    "normalize": lambda text: newsnorm.normalize(text, published=DAY),
    "split_sections": newsnorm.split_sections,
    "find_dates": lambda text: newsnorm.find_dates(text, published=DAY),
    "find_places": newsnorm.find_places,
    "resolve_date": lambda text: newsnorm.resolve_date(text, anchor=DAY),
    "canonical_country": newsnorm.canonical_country,
    "canonical_country, fuzzy": lambda text: newsnorm.canonical_country(text, fuzzy=True),
    "canonical_place": newsnorm.canonical_place,
}
