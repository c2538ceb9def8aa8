"""Write the table of weights of a language: what each piece of evidence is worth, learned from annotated stories.

    python tools/places/weigh.py GOLD.jsonl...

Each line of a GOLD file is a story: ``{"doc_id": ..., "text": ..., "toponyms": [{"start": ..., "end": ...}, ...]}``.
For each group of names a logistic regression is fitted, and its weights are written to
``languages/en/place_weights.py``, rounded to a tenth; a piece of evidence that was met fewer than ``FEWEST`` times gets
none. The evidence is of kinds ("before within", "then people"): no weight speaks of a single name. The figures that are
printed are cross-validated, by story.

A file in which no demonym is annotated says nothing about them, and is left out of their column.
"""

import json
import math
import sys
import zlib
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from newsnorm.gazetteer import world
from newsnorm.languages.en import ENGLISH
from newsnorm.nations import spoken
from newsnorm.places.context import ask_story, evidence
from newsnorm.places.lexicon import lexicon
from newsnorm.places.scan import candidates
from newsnorm.places.words import Words
from newsnorm.span import plain

TARGET = Path(__file__).parents[2] / "src" / "newsnorm" / "languages" / "en" / "place_weights.py"
FOLDS, FEWEST, STEPS, STRENGTH = 5, 8, 150, 1.0
ENOUGH = 0.42
"""How likely a candidate must be a place to be kept."""
EDITED: dict[str, dict[str, float]] = {
    group: {**dict.fromkeys(("then publication", "inside publication", "dedicated", "calendar"), -8.0), **more}
    for group, more in {
        "abbreviation": {},
        "demonym": {},
        "division": {"after given name": -4.0},
        "formed": {},
        "nation": {"after given name": -4.0, "person elsewhere": -3.0},
        "town": {},
    }.items()
}
"""What is met too seldom to be learned, and what an editor knows: a place in the name of a newspaper is not marked, nor
the saint of a church or a feast, a month or a weekday; a country's name straight after a given name is a family name,
there and in the rest of the story.
"""
Weights = dict[str, float]


class Row(NamedTuple):
    """A candidate of a story: its group, its evidence, and whether people marked it."""

    source: str
    fold: int
    story: str
    group: str
    said: tuple[str, ...]
    right: bool


def rows(path: Path) -> tuple[list[Row], int]:
    """The candidates of the stories of a file, and how many places people marked there."""
    known = lexicon(spoken(world(), ENGLISH.nations), ENGLISH.places)
    found, marked = [], 0
    for line in path.read_text(encoding="utf8").strip().split("\n"):
        story = json.loads(line)
        gold = {(toponym["start"], toponym["end"]) for toponym in story["toponyms"]}
        marked += len(gold)
        words = Words(plain(story["text"]), known)
        these = candidates(words, known)
        fold = zlib.crc32(str(story["doc_id"]).encode()) % FOLDS
        told = evidence(words, these, known)
        ask_story(these, told, range(len(these)))
        for (start, end, _, _, entry), said in zip(these, told, strict=True):
            right = (start, end) in gold
            found.append(Row(path.stem, fold, str(story["doc_id"]), entry.group, (*entry.said, *said), right))
    return found, marked


def fitted(data: list[Row], share: dict[str, float]) -> Weights:
    """A logistic regression by gradient descent with steps of its own for each weight; "" is the constant."""
    weights: Weights = defaultdict(float)
    squares: Weights = defaultdict(lambda: 1e-3)
    times = Counter(piece for row in data for piece in set(row.said))
    seen = [([*[p for p in set(row.said) if times[p] >= FEWEST], ""], row.right, share[row.source]) for row in data]
    for _ in range(STEPS):
        slopes: Weights = defaultdict(float)
        for pieces, right, worth in seen:
            score = sum([weights[piece] for piece in pieces])
            miss = worth * ((1 / (1 + math.exp(-max(-30, min(30, score))))) - right)
            for piece in pieces:
                slopes[piece] += miss
        for piece, slope in slopes.items():
            slope += STRENGTH * weights[piece] if piece else 0
            squares[piece] += slope * slope
            weights[piece] -= 1.0 * slope / math.sqrt(squares[piece])
    return dict(weights)


def likely(weights: Weights, said: tuple[str, ...]) -> float:
    """How likely the evidence makes a place."""
    score = weights[""] + sum([weights.get(piece, 0.0) for piece in set(said)])
    return 1 / (1 + math.exp(-max(-30, min(30, score))))


def main(paths: list[Path]) -> None:
    """Fit, validate and write."""
    data: list[Row] = []
    marked = {}
    for path in paths:
        found, marked[path.stem] = rows(path)
        data += found
    largest = max(marked.values())
    share = {source: math.sqrt(largest / count) for source, count in marked.items()}
    table = {}
    kept: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for name in sorted({row.group for row in data}):
        these = [row for row in data if row.group == name]
        annotated = {row.source for row in these if row.right}
        used = [row for row in these if row.source in annotated]
        for fold in range(FOLDS):
            weights = fitted([row for row in used if row.fold != fold], share)
            for row in these:
                if row.fold == fold and likely(weights, row.said) >= ENOUGH:
                    for tally in (row.source, f"{name} in {row.source}", name):
                        kept[tally] += 1
                        right[tally] += row.right
        table[name] = fitted(used, share)
    for tally in sorted(kept):
        precision = right[tally] / kept[tally]
        if tally in marked:
            recall = right[tally] / marked[tally]
            f1 = 2 * precision * recall / (precision + recall)
            print(f"{tally}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
        else:
            print(f"  {tally}: {kept[tally]} kept, {precision:.2f} right")
    write(table)


def write(table: dict[str, Weights]) -> None:
    """The module with the table, the weightiest evidence first."""
    lines = [
        '"""What each piece of evidence is worth, by group of names; written by tools/places/weigh.py.',
        "",
        'A name is a place where the constant ("") and the weights of its evidence add up to nothing or more.',
        '"""',
        "",
        "from collections.abc import Mapping",
        "",
        "WEIGHTS: Mapping[str, Mapping[str, float]] = {",
    ]
    for name, weights in sorted(table.items()):
        weights |= EDITED[name]
        constant = weights.pop("") - math.log(ENOUGH / (1 - ENOUGH))
        lines += [f'    "{name}": {{', f'        "": {constant:.1f},']
        for piece, weight in sorted(weights.items(), key=lambda item: (-item[1], item[0])):
            if abs(weight) >= 0.05:
                lines.append(f'        "{piece}": {weight:.1f},')
        lines.append("    },")
    TARGET.write_text("\n".join([*lines, "}", ""]), encoding="utf8")


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
