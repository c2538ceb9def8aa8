"""The countries, their first-order divisions and the time zones, in which the places of the gazetteer lie."""

from functools import cache
from pathlib import Path

from newsnorm.keys import key

from .table import opened


def rows(folder: Path) -> list[list[str]]:
    """The rows of ``divisions.txt``: a code, its countries, the name of the first-order division and the time zone.

    A fifth field is the number of the place that the code means, in the first of its rows.
    """
    return [line.split("\t") for line in opened(folder, "divisions.txt")[:].decode().split("\n")]


@cache
def _parts() -> frozenset[tuple[str, str]]:
    found = rows(Path(__file__).parent)
    return frozenset([(key(name), countries) for _, countries, name, _, number in found if name and number])


def is_part(key: str, code: str) -> bool:
    """Whether a key is the name of a first-order division of the country of a code.

    >>> is_part("tyrol", "AT"), is_part("tyrol", "ES")
    (True, False)
    """
    return (key, code) in _parts()
