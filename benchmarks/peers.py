"""newsnorm beside the libraries that do a part of its work: the same texts, in one run, in speed and in quality.

    pip install . -r benchmarks/peers.txt
    python benchmarks/peers.py [--write] [--stories FILE] [--dates FILE] [--places FILE] [--countries FILE]

Without files the texts are stories of our own, and easy. A peer that is not installed is left out and named.
"""

import sys
import time
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version

from engines import DATES, NAMES, PLACES, SOME_DAY, Engine, Finder
from gold import Story, Told, dated, named, placed
from page import machine, options, put, table, texts

PATIENCE = 3.0  # CPU seconds for one engine on one kind of text


def agreement(stories: list[Story], found: list[list[Told]]) -> tuple[float, float, float, float]:
    """Precision, recall and their F1 of finding, where overlap counts; and of the gold answers, the share given."""
    both = said = wanted = answered = answers = 0
    for story, all_told in zip(stories, found, strict=True):
        said, wanted = said + len(all_told), wanted + len(story.gold)
        answers += sum(gold.answer is not None for gold in story.gold)
        free = sorted(all_told)
        for gold in sorted(story.gold):
            met = next((told for told in free if told.start < gold.end and gold.start < told.end), None)
            if met:
                free.remove(met)
                both += 1
                answered += gold.answer is not None and met.answer == gold.answer
    precision, recall = both / max(said, 1), both / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9), answered / max(answers, 1)


def spent(act: Callable[[], object]) -> float:
    """CPU seconds of this thread."""
    begun = time.thread_time()
    act()
    return time.thread_time() - begun


def times_a_split(find: Finder, stories: list[str]) -> tuple[float, float]:
    """Microseconds for a story, and as a multiple of ``str.split``, on as many stories as patience allows."""
    find(stories[0], SOME_DAY)
    total, read = 0.0, []
    for story in stories:
        total += spent(lambda: find(story, SOME_DAY))  # noqa: B023 - called at once
        read.append(story)
        if total > PATIENCE:
            break
    split = min(spent(lambda: [story.split() for story in read]) for _ in range(9))
    return 1e6 * total / len(read), total / split


def compared(engines: tuple[Engine, ...], stories: list[Story], speed: list[str]) -> Iterator[tuple[object, ...]]:
    """A row for each engine that is installed."""
    for engine in engines:
        label = labelled(engine)
        if not label:
            continue
        find = engine.made()
        micros, multiple = times_a_split(find, speed)
        found, total = [], 0.0
        for story in stories:
            begun = time.thread_time()
            found.append(find(story.text, story.day))
            total += time.thread_time() - begun
            if total > 20:
                break
        some = stories[: len(found)]
        scores = (f"{100 * share:.1f}" for share in agreement(some, found))
        yield label, f"{micros:,.0f}", f"{multiple:,.0f}", *scores, len(some)


def labelled(engine: Engine) -> str | None:
    """The name and versions of an engine; None, and a word on it, where it is not installed."""
    try:
        return " ".join([engine.name, *map(version, engine.packages)])
    except PackageNotFoundError as missing:
        print(f"{engine.name} is left out: {missing.name} is not installed", file=sys.stderr)
        return None


def main() -> None:
    """Measure, and print or write the tables."""
    parser = options(
        __doc__,
        stories='stories to time, each line with a "text"',
        dates='each line with "text", "dct" and "timexes"',
        places='each line with "text" and "toponyms"',
        countries='each line with "input" and "iso3166_alpha2"',
    )
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    speed = texts(given.stories, 400)
    head = ("µs a story", "times `str.split`", "precision", "recall", "F1", "{} right", "stories")
    for mark, engines, stories, answer in (
        ("dates", DATES, dated(given.dates), "day"),
        ("places", PLACES, placed(given.places), "country"),
    ):
        titles = ("", *(title.format(answer) for title in head))
        put(f"peers: {mark}", table(titles, compared(engines, stories, speed)), write=given.write)
    rows = []
    names = named(given.countries)
    for engine in NAMES:
        if label := labelled(engine):
            code = engine.made()
            answers: dict[str, str | None] = {}
            code("Norway")
            micros = 1e6 * spent(lambda: answers.update({name: code(name) for name in names})) / len(names)  # noqa: B023
            right = sum(answers[name] == names[name] for name in names) / len(names)
            wrong = sum(answers[name] not in {None, names[name]} for name in names) / len(names)
            rows.append((label, f"{micros:,.1f}", f"{100 * right:.1f}", f"{100 * wrong:.1f}", len(names)))
    head = ("", "µs a name", "right", "wrong", "names")
    put("peers: countries", f"{table(head, rows)}\n\n{machine()}", write=given.write)


if __name__ == "__main__":
    main()
