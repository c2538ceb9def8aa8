"""What the dearest text costs that a stranger can send: each hostile piece, repeated, with each joint between.

python benchmarks/hostile.py [--write]

Each is measured at a tenth of a megabyte first, and the dearest then at a whole one.
"""

import time
from heapq import nlargest

from page import machine, options, put, table

from doors import DOORS
from hostile import JOINTS, PIECES, repeated
from newswire import newswire

TRIED = 100_000
WHOLE = 1_000_000
DEAREST = 8


def seconds(text: str, times: int = 3) -> float:
    """CPU seconds that ``normalize`` takes for a megabyte of such a text: the least of some times."""
    spent = []
    for _ in range(times):
        begun = time.thread_time()
        DOORS["normalize"](text)
        spent.append(time.thread_time() - begun)
    return min(spent) * 1e6 / len(text)


def main() -> None:
    """Measure, and print or write a table."""
    arguments = options(__doc__).parse_args()
    pieces = {(name, joint): piece + joint for joint in JOINTS for name, piece in PIECES.items()}
    tried = {key: seconds(repeated(piece, TRIED), 1) for key, piece in pieces.items()}
    dearest = {key: seconds(repeated(pieces[key], WHOLE)) for key in nlargest(DEAREST, tried, key=tried.__getitem__)}
    news = seconds(" ".join(str(row["text"]) for row in newswire(400))[:WHOLE])
    rows = [
        *(
            (name, f"`{joint!r}`", f"{cost:.2f}")
            for (name, joint), cost in sorted(dearest.items(), key=lambda it: -it[1])
        ),
        ("stories of our own, one after the other", "", f"{news:.2f}"),
    ]
    said = f"The dearest {DEAREST} of {len(pieces)}, and beside them plain stories. {machine()}"
    put(
        "hostile",
        table(("repeated", "joint", "CPU seconds for a megabyte"), rows) + f"\n\n{said}",
        write=arguments.write,
    )


if __name__ == "__main__":
    main()
