"""A map of the places of a story, as inline SVG: land, borders, a graticule, and a named point for each place."""

import collections
import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise, starmap
from pathlib import Path

from newsnorm.article import Article
from newsnorm.geography import Place
from newsnorm.value import value

from .escape import escape

WIDTH, HEIGHT = 400, 260  # of a map in its own units; the map of the whole world is lower
APART = 0.4  # how far two points must be apart to be drawn both
LETTER, LINE = 6.0, 12.0  # about how wide a letter of a label is, and how high a line

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@value
class Window:
    """The part of the world that a map shows, in degrees; a degree is drawn as wide as it is in the middle."""

    west: float
    south: float
    east: float
    north: float
    height: float = HEIGHT

    def __contains__(self, place: Place) -> bool:
        longitude, latitude = position(place)
        return self.west <= longitude <= self.east and self.south <= latitude <= self.north

    def drawn(self, longitude: float, latitude: float) -> Point:
        """Where a point of the world is drawn."""
        x = (longitude - self.west) / (self.east - self.west) * WIDTH
        y = (self.north - latitude) / (self.north - self.south) * self.height
        return round(x, 1), round(y, 1)


def map_of(article: Article) -> str:
    """The map, as an ``<svg>`` element; "" where no place of the story has a position.

    It is fitted to the cities, regions and waters of the story, and to its countries where it names nothing else: the
    middle of a large country lies far from most of what happens there.
    """
    counted = collections.Counter(mention.place for mention in article.places if mention.place)
    counted.update(filter(None, [article.located]))
    places = [place for place, _ in counted.most_common() if place.latitude is not None and place.longitude is not None]
    if not places:
        return ""
    window = fitted([place for place in places if place.kind != "country"] or places)
    shown = [place for place in places if place in window]
    shown.sort(key=lambda place: (place != article.located, place.kind == "country"))
    label = escape("Map: " + ", ".join(place.name for place in shown))
    return "".join(
        [
            f'<svg class="nn-map" viewBox="0 0 {WIDTH} {window.height:g}" role="img" aria-label="{label}">',
            f'<rect class="nn-sea" width="{WIDTH}" height="{window.height:g}"/>',
            f'<path class="nn-land" d="{_land(window)}"/>',
            f'<path class="nn-border" d="{_borders(window)}"/>',
            f'<path class="nn-grid" d="{_graticule(window)}"/>',
            *reversed(list(_pins(shown, article.located, window))),
            "</svg>",
        ]
    )


def fitted(places: Iterable[Place]) -> Window:
    """The window that holds the places with some room around them, in the shape of the map."""
    longitudes, latitudes = zip(*map(position, places), strict=True)
    middle = (max(latitudes) + min(latitudes)) / 2
    squeeze = max(0.3, math.cos(math.radians(middle)))
    high = max(max(latitudes) - min(latitudes), 6) * 1.35
    wide = max(max(longitudes) - min(longitudes), 9 / squeeze) * 1.35
    high = max(high, wide * squeeze * HEIGHT / WIDTH)
    wide = high * WIDTH / HEIGHT / squeeze
    if wide > 250:
        return Window(-180.0, -60.0, 180.0, 85.0, WIDTH * 145 / 360)
    west = (max(longitudes) + min(longitudes)) / 2 - wide / 2
    return Window(west, middle - high / 2, west + wide, middle + high / 2)


def position(place: Place) -> Point:
    """The longitude and latitude of a place that has them."""
    return place.longitude or 0.0, place.latitude or 0.0


@cache
def outline() -> tuple[tuple[str, tuple[Point, ...]], ...]:
    """The lines of the world's land and borders, each with its kind, ``land`` or ``line``, in degrees."""
    lines = []
    for row in Path(__file__).with_name("outline.txt").read_text(encoding="utf8").split("\n"):
        kind, *numbers = row.split() or [""]
        if kind in ("land", "line"):
            x = y = 0
            points = []
            for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
                x, y = x + int(dx), y + int(dy)
                points.append((x / 100, y / 100))
            lines.append((kind, tuple(points)))
    return tuple(lines)


def _land(window: Window) -> str:
    rings = (_clipped(points, window) for kind, points in outline() if kind == "land")
    return "".join(_path(ring, window) + "Z" for ring in rings if len(ring) > 2)


def _borders(window: Window) -> str:
    """The borders of which a point lies in the window, or near it; the picture cuts off the rest."""
    near = Window(window.west - 5, window.south - 5, window.east + 5, window.north + 5)
    return "".join(
        _path(points, window)
        for kind, points in outline()
        if kind == "line" and any(near.west < x < near.east and near.south < y < near.north for x, y in points)
    )


def _clipped(ring: Sequence[Point], window: Window) -> Sequence[Point]:
    """The part of a ring that lies in the window (Sutherland and Hodgman)."""
    for axis, limit, sign in ((0, window.west, 1), (0, window.east, -1), (1, window.south, 1), (1, window.north, -1)):
        if not any((point[axis] - limit) * sign < 0 for point in ring):
            continue
        inside: list[Point] = []
        for before, after in pairwise([ring[-1], *ring] if ring else []):
            if ((before[axis] - limit) * sign >= 0) != ((after[axis] - limit) * sign >= 0):
                share = (limit - before[axis]) / (after[axis] - before[axis])
                inside.append(tuple(b + share * (a - b) for b, a in zip(before, after, strict=True)))  # type: ignore[arg-type]
            if (after[axis] - limit) * sign >= 0:
                inside.append(after)
        ring = inside
    return ring


def _path(points: Iterable[Point], window: Window) -> str:
    """The points as drawn, but for those that would fall on the one before."""
    drawn: list[Point] = []
    for x, y in starmap(window.drawn, points):
        if not drawn or abs(x - drawn[-1][0]) > APART or abs(y - drawn[-1][1]) > APART:
            drawn.append((x, y))
    return "M" + " ".join(f"{x:g},{y:g}" for x, y in drawn)


def _graticule(window: Window) -> str:
    """Parallels and meridians, at a step that gives a handful of each."""
    step = next(step for step in (1, 2, 5, 10, 15, 30, 60) if (window.east - window.west) / step <= 7 or step == 60)
    lines = []
    for degree in range(-180, 361, step):
        if window.west < degree < window.east:
            lines.append(f"M{window.drawn(degree, window.north)[0]:g},0V{window.height:g}")
        if window.south < degree < window.north:
            lines.append(f"M0,{window.drawn(window.west, degree)[1]:g}H{WIDTH}")
    return "".join(lines)


def _pins(places: Sequence[Place], located: Place | None, window: Window) -> Iterator[str]:
    """A point and, where there is room for it, a name for each place; a country is a ring, and has the last word."""
    taken = [_around(*window.drawn(*position(place)), 4) for place in places]
    for place in places:
        x, y = window.drawn(*position(place))
        kind = "nn-filed" if place == located else "nn-country" if place.kind == "country" else "nn-place"
        label = ""
        for anchor, left, top in _beside(x, y, place.name):
            box = (left, top, left + len(place.name) * LETTER, top + LINE)
            if _inside(box, window) and not any(_overlap(box, other) for other in taken):
                taken.append(box)
                at = {"start": left, "middle": x, "end": x - 7}[anchor]
                label = f'<text x="{at:g}" y="{top + LINE - 3:g}" text-anchor="{anchor}">{escape(place.name)}</text>'
                break
        where = f"{place.name} ({place.kind})" + (f", {place.country_code}" if place.country_code else "")
        yield f'<g class="{kind}"><title>{escape(where)}</title><circle cx="{x:g}" cy="{y:g}" r="3.5"/>{label}</g>'


def _beside(x: float, y: float, name: str) -> Iterator[tuple[str, float, float]]:
    """Where the name of a point may stand: right, left, above, below; its anchor, its left and its top."""
    long = len(name) * LETTER
    yield "start", x + 7, y - LINE / 2
    yield "end", x - 7 - long, y - LINE / 2
    yield "middle", x - long / 2, y - LINE - 5
    yield "middle", x - long / 2, y + 5


def _around(x: float, y: float, room: float) -> Box:
    return x - room, y - room, x + room, y + room


def _inside(box: Box, window: Window) -> bool:
    left, top, right, bottom = box
    return left > 2 and top > 2 and right < WIDTH - 2 and bottom < window.height - 2


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
