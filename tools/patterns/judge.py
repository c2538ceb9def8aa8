"""Judges what the checker found: each attack is replayed on the Python pattern itself.

    python tools/patterns/judge.py < verdicts.jsonl

The checker counts steps up to a limit, so that a search for ``[a-z]{1,40}@``, which takes 40 steps for a character of
any text and never more, looks quadratic to it. What it calls vulnerable is therefore tried: the attack at one length
and at four times that length, by CPU time. Where it gives up, unsure, the attacks on all the others are tried.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from typing import Any

SHORT = 8_000  # characters
STEEPEST = 1.6  # times the cost of a character, when there are four times as many: 1 is linear, 4 is quadratic
DEAREST = 440  # times the splitting of a character of plain words, about 2 seconds of CPU for a megabyte
WORDS = "The ferry sank on Tuesday. " * 4_000
HEARINGS = 6


def main() -> int:
    """Print what is guilty and a sum of the rest; 1 where anything is."""
    patterns = [json.loads(line) for line in sys.stdin]
    attacks = [attack for pattern in patterns if (attack := attack_of(pattern))]
    guilty = tried = 0
    for pattern in patterns:
        if pattern["status"] == "safe":
            continue
        tried += 1
        own = attack_of(pattern)
        for attack in [own] if own else attacks:
            cost, growth = replay(pattern, attack)
            if growth > STEEPEST or cost > DEAREST:
                guilty += 1
                print(
                    f"{pattern['place']}: {pattern['status']}, {pattern['why']}; used by {', '.join(pattern['uses'])}"
                )
                print(f"    {pattern['python'][:400]}")
                print(f"    {cost:.0f} times as dear as splitting, growing {growth:.1f} times, on {attack(40)!r}")
                break
    proven = sum(pattern["status"] == "safe" and pattern["checker"] == "automaton" for pattern in patterns)
    searched = len(patterns) - proven - tried
    print(
        f"{len(patterns)} patterns: {proven} proven safe, {searched} safe from every attack the checker could think of,"
    )
    print(f"{tried - guilty} as harmless as their bounds when attacked, {guilty} not")
    return 1 if guilty or not patterns else 0


def attack_of(pattern: dict[str, Any]) -> Callable[[int], str] | None:
    """The text that attacks ``pattern``, as a function of its length; None where the checker found none."""
    pumps = pattern.get("pumps")
    if not pumps:
        return None

    def attack(length: int) -> str:
        each = length // len(pumps)
        pumped = (pump["prefix"] + pump["pump"] * (each // len(pump["pump"]) + 1) for pump in pumps)
        return "".join(pumped) + pattern["suffix"]

    return attack


def replay(pattern: dict[str, Any], attack: Callable[[int], str]) -> tuple[float, float]:
    """The cost of a character of the longer text, in splittings and in characters of the shorter one."""
    compiled = re.compile(pattern["python"], pattern["flags"])
    uses = {use for use in pattern["uses"] if use in {"match", "fullmatch"}} or {"search"}
    if {"finditer", "findall", "search", "sub", "split"} & {*pattern["uses"]}:
        uses.add("search")
    act = [getattr(compiled, use) if use != "search" else lambda text: [*compiled.finditer(text)] for use in uses]
    short = long = split = float("inf")
    for _ in range(HEARINGS):
        short, long = min(short, spent(act, attack(SHORT))), min(long, spent(act, attack(4 * SHORT)))
        split = min(split, spent([str.split], WORDS))
        if long <= STEEPEST * short and long <= DEAREST * split:
            break
    return long / split, long / short


def spent(act: list[Callable[[str], object]], text: str) -> float:
    """Seconds of CPU for a character."""
    begun = time.thread_time()
    for each in act:
        each(text)
    return (time.thread_time() - begun) / len(text)


if __name__ == "__main__":
    sys.exit(main())
