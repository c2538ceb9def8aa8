"""How long newsnorm takes for whole stories, beside ``str.split`` of the same texts in the same run.

python benchmarks/speed.py [--stories FILE.jsonl] [--write]
"""

import time
from collections.abc import Callable

from page import machine, options, put, table, texts

import newsnorm

DAY = "2024-11-06"
ACTS: dict[str, Callable[[str], object]] = {
    "`str.split`": str.split,
    "`split_sections`": newsnorm.split_sections,
    "`find_dates`": lambda text: newsnorm.find_dates(text, published=DAY),
    "`find_places`": newsnorm.find_places,
    "`normalize`": lambda text: newsnorm.normalize(text, published=DAY),
}
ROUNDS = 7


def spent(act: Callable[[str], object], stories: list[str]) -> float:
    """CPU seconds of this thread for ``act`` on every story."""
    begun = time.thread_time()
    for story in stories:
        act(story)
    return time.thread_time() - begun


def main() -> None:
    """Measure, and print or write a table."""
    arguments = options(__doc__, stories="stories of your own, a line of JSON with a text each").parse_args()
    stories = texts(arguments.stories, 400)
    characters = sum(map(len, stories)) / len(stories)
    for act in ACTS.values():
        spent(act, stories[:40])
    rounds = [{name: spent(act, stories) for name, act in ACTS.items()} for _ in range(ROUNDS)]
    rows = []
    for name in ACTS:
        least = min(times[name] for times in rounds)
        ratio = sorted(times[name] / times["`str.split`"] for times in rounds)[ROUNDS // 2]
        rows.append((name, f"{1e6 * least / len(stories):.0f}", f"{ratio:.1f}", f"{len(stories) / least:,.0f}"))
    head = ("", "µs a story", "times `str.split`", "stories a CPU second")
    what = f"{len(stories)} stories of {characters:.0f} characters; the times are the least of {ROUNDS} rounds, and the"
    put("speed", f"{table(head, rows)}\n\n{what}\nmultiples the median of them. {machine()}", write=arguments.write)


if __name__ == "__main__":
    main()
