"""The packaged gazetteer: the places of the world by their names, built from GeoNames and a layer of our own."""

from collections.abc import Mapping
from functools import cache

from newsnorm.geography import Gazetteer, Place, Sense


class World:
    """The packaged gazetteer."""

    @property
    def openings(self) -> Mapping[str, tuple[int, ...]]:
        """The words that open a name to look for, with the numbers of words of such names."""
        return {}

    @property
    def names(self) -> frozenset[str]:
        """The keys of the names to look for in running text."""
        return frozenset()

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean, the likeliest first."""
        return ()

    def division(self, code: str) -> Place | None:
        """The country or first-order division of a code."""
        return None


@cache
def world() -> Gazetteer:
    """The packaged gazetteer, opened at the first call and shared by all."""
    return World()
