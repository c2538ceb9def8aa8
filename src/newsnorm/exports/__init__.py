"""The formats of the field, one file each: an article as other programs read it."""

from .brat import to_brat
from .conll import to_conll
from .geojson import to_geojson
from .ninjs import to_ninjs
from .schema_org import to_schema_org
from .timex3 import to_timex3

__all__ = ["to_brat", "to_conll", "to_geojson", "to_ninjs", "to_schema_org", "to_timex3"]
