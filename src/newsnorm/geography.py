"""Countries and places, and how a namesake is chosen: no words of any language."""

from typing import Literal, Protocol

from .value import value

PlaceKind = Literal[
    "country",
    "territory",
    "admin1",
    "admin2",
    "capital",
    "city",
    "district",
    "region",
    "continent",
    "ocean",
    "sea",
    "river",
    "lake",
    "strait",
    "island",
    "mountain",
    "desert",
    "building",
]
Role = Literal["place", "demonym", "metonym"]


@value
class Country:
    """A country of ISO 3166-1, or Kosovo (``XK``, as GeoNames and the European Union write it).

    ``name`` is the short English name that a newspaper prints; ``official_name`` is the formal one, by pycountry.
    ``numeric`` is the three-digit code as a string.
    """

    code: str
    alpha3: str
    numeric: str
    name: str
    official_name: str


@value
class Place:
    """One place of the world, as GeoNames has it.

    ``latitude`` and ``longitude`` are WGS 84 degrees. ``country_code`` is ISO 3166-1 alpha-2, and None for what no
    single country holds; ``countries`` lists the codes of those it lies in. ``admin1`` is the name of the first-order
    division (a state, a province, an oblast) and ``admin1_code`` its GeoNames code, as in ``"US.KY"``.
    ``population`` is 0 where none is known. ``geonames_id`` is None for a place that GeoNames does not number.
    """

    geonames_id: int | None
    name: str
    kind: PlaceKind
    country_code: str | None
    admin1: str | None = None
    admin1_code: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    population: int = 0
    time_zone: str | None = None
    countries: tuple[str, ...] = ()


@value
class Sense:
    """One thing that a name can mean.

    ``own`` tells a place's own name from one of its others; ``role`` tells *Paris* from *Parisian* and *the Kremlin*.
    """

    place: Place
    own: bool = True
    role: Role = "place"


class Gazetteer(Protocol):
    """What the engines ask of a gazetteer: yours works wherever ours does."""

    def senses(self, name: str) -> tuple[Sense, ...]:
        """Everything that ``name`` can mean, the likeliest first; empty where it means no place."""
