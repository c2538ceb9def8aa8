"""Cases are written by pointing: ``They met ⟦2026-11-03|Tuesday⟧.`` holds a text, the words meant and the answer."""

import re

_MARK = re.compile(r"⟦(?:([^|⟦⟧]*)\|)?([^⟦⟧]*)⟧")


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str | None]]]:
    """The bare text, and for each mark its start, its end and its answer (None where it has none)."""
    text, marks, done = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        marks.append((len(text), len(text) + len(mark[2]), mark[1]))
        text += mark[2]
        done = mark.end()
    return text + marked[done:], marks
