"""The packaged gazetteer: the places of the world by their names, built from GeoNames and a layer of our own."""

from functools import cache

from newsnorm.geography import Gazetteer, Sense


class World:
    """The packaged gazetteer."""

    def senses(self, name: str) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean, the likeliest first."""
        return ()


@cache
def world() -> Gazetteer:
    """The packaged gazetteer, opened at the first call and shared by all."""
    return World()
