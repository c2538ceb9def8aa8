"""How the cost of a story grows with its length, and with the names that the gazetteer has to look for.

    python benchmarks/growth.py [--write]

``--write`` draws docs/_static/growth.svg and puts the figures into the page.
"""

import math
import random
import time
from collections.abc import Iterable, Mapping, Sequence

from page import ROOT, machine, newswire, options, put, table

import newsnorm
from newsnorm.gazetteer import world
from newsnorm.geography import Place, Sense

DRAWING = ROOT / "docs" / "_static" / "growth.svg"
LENGTHS = (1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)
NAMES = (50_000, 100_000, 200_000, 300_000, 400_000, 500_000)
DAY = "2024-11-06"


class Enlarged:
    """The packaged gazetteer with names that mean nothing, until so many are looked for."""

    def __init__(self, number: int) -> None:
        self._world = world()
        names = sorted(self._world.names)[:number]
        names += invented(number - len(names))
        openings: dict[str, set[int]] = {}
        for name in names:
            opening, *rest = name.split(" ")
            openings.setdefault(opening, set()).add(len(rest) + 1)
        self.names = frozenset(names)
        self.openings: Mapping[str, tuple[int, ...]] = {
            opening: tuple(sorted(counts, reverse=True)) for opening, counts in openings.items()
        }

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        """What the packaged gazetteer says."""
        return self._world.senses(name, small=small)

    def division(self, code: str) -> Place | None:
        """What the packaged gazetteer says."""
        return self._world.division(code)


def invented(number: int) -> list[str]:
    """Names of one to three words that sound like names."""
    chance = random.Random(7)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "or", "in")]

    def word() -> str:
        return "".join(chance.choice(syllables) for _ in range(chance.randint(2, 4)))

    found: set[str] = set()
    while len(found) < number:
        found.add(" ".join(word() for _ in range(chance.choice((1, 1, 2, 2, 3)))))
    return sorted(found)


def microseconds(text: str, gazetteer: newsnorm.Gazetteer | None = None) -> float:
    """CPU time of this thread for each thousand characters: the least of some readings."""
    least = math.inf
    for _ in range(max(1, min(40, 200_000 // len(text)))):
        begun = time.thread_time()
        newsnorm.normalize(text, published=DAY, gazetteer=gazetteer)
        least = min(least, time.thread_time() - begun)
    return 1e9 * least / len(text)


def drawing(lines: Iterable[tuple[str, Sequence[tuple[float, float]], str]]) -> str:
    """The panels side by side, each a title, points and the name of its axis; the upward axis begins at 0."""
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 300" font-family="sans-serif" font-size="12">']
    for panel, (title, points, axis) in enumerate(lines):
        left, width, top, height = 60 + 380 * panel, 290, 40, 200
        low, high = (math.log10(points[end][0]) for end in (0, -1))
        most = 1.25 * max(cost for _, cost in points)
        across = [left + width * (math.log10(size) - low) / (high - low) for size, _ in points]
        up = [top + height * (1 - cost / most) for _, cost in points]
        parts.append(f'<text x="{left}" y="{top - 16}" font-weight="bold">{title}</text>')
        for share in (0, 0.25, 0.5, 0.75, 1):
            y = top + height * (1 - share)
            parts.append(f'<path d="M{left} {y:.1f}h{width}" stroke="#ccc"/>')
            parts.append(f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{share * most:.0f}</text>')
        for (size, _), x in zip(points, across, strict=True):
            parts.append(f'<text x="{x:.1f}" y="{top + height + 18}" text-anchor="middle">{shortly(size)}</text>')
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in zip(across, up, strict=True))
        parts.append(f'<polyline points="{path}" fill="none" stroke="#0b5cad" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="#0b5cad"/>' for x, y in zip(across, up, strict=True)]
        parts.append(f'<text x="{left + width / 2}" y="{top + height + 38}" text-anchor="middle">{axis}</text>')
    return "\n".join([*parts, "</svg>\n"])


def shortly(size: float) -> str:
    """10k, 3M."""
    return f"{size / 1e6:g}M" if size >= 1e6 else f"{size / 1e3:g}k"


def main() -> None:
    """Measure, and print or write a table and the drawing."""
    arguments = options(__doc__).parse_args()
    wire = "\n\n".join(str(row["text"]) for row in newswire.newswire(6_000))
    wire *= math.ceil(LENGTHS[-1] / len(wire))
    by_length = [(length, microseconds(wire[:length])) for length in LENGTHS]
    by_names = [(number, microseconds(wire[:30_000], Enlarged(number))) for number in NAMES]
    cost = "µs per 1,000 characters"
    tables = [
        table((what, cost), [(f"{size:,}", f"{dear:.0f}") for size, dear in points])
        for what, points in (("characters of text", by_length), ("names looked for", by_names))
    ]
    put("growth", "\n\n".join([*tables, machine()]), write=arguments.write)
    if arguments.write:
        panels = (
            (f"{cost}, by length", by_length, "characters of text"),
            (f"{cost}, by gazetteer", by_names, "names looked for"),
        )
        DRAWING.write_text(drawing(panels), encoding="utf8")


if __name__ == "__main__":
    main()
