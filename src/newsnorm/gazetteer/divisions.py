"""The countries, their first-order divisions and the time zones, in which the places of the gazetteer lie."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from newsnorm.keys import key

from .table import opened


def rows(folder: Path, country: str = "") -> Iterator[list[str]]:
    """The rows of ``divisions.txt``: a code, its countries, the name of the first-order division and the time zone.

    A fifth field is the number of the place that the code means, in the first of its rows. With the code of a
    ``country``, only the rows of its divisions.
    """
    lines = opened(folder, "divisions.txt")[:].decode().split("\n")
    return (line.split("\t") for line in lines if not country or line.startswith(f"{country}."))


@cache
def _parts(country: str) -> frozenset[str]:
    return frozenset(key(name) for _, _, name, _, _ in rows(Path(__file__).parent, country) if name)


def is_part(key: str, country: str) -> bool:
    """Whether a key is the name of a first-order division of the country of a code.

    >>> is_part("tyrol", "AT"), is_part("tyrol", "ES")
    (True, False)
    """
    return key in _parts(country)
