"""Does what it is told on standard input, to be run under callgrind: see ``instructions.py``.

``getppid`` does nothing here but mark the place: callgrind is told to write down, each time it is called, how many
instructions have passed since the last time. So one start of Python serves for everything. Python collects no garbage
while it is counted: a full collection would fall on one text and not on another.
"""

import gc
import json
import os
import sys

from doors import DOORS


def words(text: str) -> object:
    """The measure: plain work of Python on the same text, which no change of newsnorm makes faster or slower."""
    seen: dict[str, int] = {}
    for word in text.split():
        seen[word] = seen.get(word, 0) + 1
    return seen


ACTS = {**DOORS, "words": words}
told = json.load(sys.stdin)
for act, text in told["first"]:
    ACTS[act](text)  # what is made on first use is made now
gc.disable()
for act, text in told["then"]:
    os.getppid()
    ACTS[act](text)
    os.getppid()
