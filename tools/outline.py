"""Makes the outline of the world's land and borders that the map in the HTML view is drawn from.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python tools/outline.py package/countries-50m.json

writes src/newsnorm/views/outline.txt. world-atlas holds Natural Earth 4.1.0 (public domain) as TopoJSON. Lines are
simplified to TOLERANCE and islands smaller than SMALLEST left out, which a map some hundred pixels wide can bear.
"""

import collections
import json
import sys
from pathlib import Path

FILE = Path(__file__).parent.parent / "src" / "newsnorm" / "views" / "outline.txt"
TOLERANCE = 0.08  # degrees
SMALLEST = 0.05  # square degrees
HEAD = """\
# The outline of the world's land (land: rings) and its borders (line: open lines), for small maps.
# Source: Natural Earth 4.1.0, 1:50m, public domain (naturalearthdata.com), by way of world-atlas 2.0.2 from npm.
# Made by tools/outline.py. Each line: its kind, then longitude and latitude in hundredths of a degree, the first pair
# as it is and each later one as the step from the one before it.
"""

Point = tuple[float, float]
Line = list[Point]


def main(source: Path) -> None:
    """Write the outline of a TopoJSON file."""
    topology = json.loads(source.read_text(encoding="utf8"))
    arcs = [simplified(arc) for arc in unpacked(topology)]
    rows = []
    for polygon in polygons(topology["objects"]["land"]):
        for ring in polygon:
            line = joined(ring, arcs)
            if abs(area(line)) >= SMALLEST:
                rows.append(("land", line))
    users: collections.Counter[int] = collections.Counter()
    for country in topology["objects"]["countries"]["geometries"]:
        users.update({arc if arc >= 0 else ~arc for polygon in polygons(country) for ring in polygon for arc in ring})
    rows += [("line", arcs[arc]) for arc, count in sorted(users.items()) if count > 1]
    written = [f"{kind} {steps(line)}" for kind, line in rows if len(set(line)) > 1]
    FILE.write_text(HEAD + "\n".join(written) + "\n", encoding="utf8")


def unpacked(topology: dict) -> list[Line]:
    """The arcs of a topology in degrees."""
    (width, height), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((left + x * width, bottom + y * height))
        arcs.append(line)
    return arcs


def polygons(geometry: dict) -> list[list[list[int]]]:
    """The polygons of a geometry: rings of numbers of arcs."""
    match geometry["type"]:
        case "Polygon":
            return [geometry["arcs"]]
        case "MultiPolygon":
            return list(geometry["arcs"])
        case "GeometryCollection":
            return [polygon for part in geometry["geometries"] for polygon in polygons(part)]
    return []


def joined(ring: list[int], arcs: list[Line]) -> Line:
    """The points of a ring; an arc numbered ~n is arc n run backward."""
    line: Line = []
    for arc in ring:
        points = arcs[arc] if arc >= 0 else arcs[~arc][::-1]
        line += points[1:] if line else points
    return line


def simplified(line: Line) -> Line:
    """The line without the points that lie within TOLERANCE of it (Douglas and Peucker)."""
    kept = {0, len(line) - 1}
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        far, distance = first, TOLERANCE
        for index in range(first + 1, last):
            away = off(line[index], line[first], line[last])
            if away > distance:
                far, distance = index, away
        if far != first:
            kept.add(far)
            spans += [(first, far), (far, last)]
    return [line[index] for index in sorted(kept)]


def off(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the segment between two others."""
    (x, y), (ax, ay), (bx, by) = point, start, end
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = max(0.0, min(1.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length)) if length else 0.0
    return ((x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2) ** 0.5


def area(line: Line) -> float:
    """The signed area of a ring."""
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(line, line[1:] + line[:1], strict=True)) / 2


def steps(line: Line) -> str:
    """A line in hundredths of a degree: its first point, then the steps from point to point."""
    written, x, y = [], 0, 0
    for longitude, latitude in line:
        dx, dy = round(longitude * 100) - x, round(latitude * 100) - y
        if dx or dy or not written:
            written.append(f"{dx} {dy}")
            x, y = x + dx, y + dy
    return " ".join(written)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
