"""Finds the place names of a text, and says which places they mean.

A room for each step: ``words`` are the capitalised words of the text, ``scan`` finds what may be a name, ``context``
gathers the evidence for and against it, ``resolve`` chooses among the places that bear it. What is known before a story
is read stands in ``lexicon``, word by word, and in the ``entry`` of each name.
"""

from collections.abc import Sequence
from itertools import pairwise

from ..article import PlaceMention, Section
from ..geography import Gazetteer, Place, Role
from ..language import Language
from ..span import plain
from .context import evidence, is_place, leaning
from .lexicon import lexicon
from .resolve import Name, resolve
from .scan import Candidate, candidates
from .words import Words

_NAMELESS = {"byline", "credit"}
_BESIDE = {", ", " ("}
_FILED = 3.0
"""A place in the dateline speaks as loudly as so many others for what lies near it."""


def find(
    text: str, sections: tuple[Section, ...], language: Language, gazetteer: Gazetteer
) -> tuple[PlaceMention, ...]:
    """Every place name of ``text``, in reading order, disjoint; ``sections`` say what part each stands in."""
    known = lexicon(language.places, gazetteer)
    words = Words(plain(text), known)
    found = candidates(words, known)
    told = evidence(words, found, known)
    kept: list[Candidate] = []
    filed: set[str] = set()
    for candidate, said, label in zip(found, told, _labels(found, sections), strict=True):
        if label == "dateline" and "calendar" not in candidate.entry.said:
            filed.add(candidate.entry.key)
        elif label in _NAMELESS or not is_place(candidate, said):
            continue
        kept.append(candidate)
    names = _names(words, kept, filed)
    resolve(names.values(), leaning(words))
    answers = {key: _answer(name) for key, name in names.items()}
    return tuple(
        [
            PlaceMention(
                candidate.start,
                candidate.end,
                text[candidate.start : candidate.end],
                f"{language.code}.{candidate.entry.form}",
                *answers[candidate.entry.key],
            )
            for candidate in kept
        ]
    )


def _labels(found: list[Candidate], sections: Sequence[Section]) -> list[str]:
    """The label of the section that each candidate begins in, "" where there is none."""
    if not sections:
        return [""] * len(found)
    labels: list[str] = []
    ahead = iter(sections)
    section = next(ahead, None)
    for candidate in found:
        while section is not None and section.end <= candidate.start:
            section = next(ahead, None)
        labels.append("" if section is None or candidate.start < section.start else section.label)
    return labels


def _names(words: Words, kept: list[Candidate], filed: set[str]) -> dict[str, Name]:
    """The names of a story, one for all the candidates that are spelled alike."""
    names: dict[str, Name] = {}
    for candidate in kept:
        entry = candidate.entry
        if entry.key not in names:
            names[entry.key] = Name(entry.meanings, _FILED if entry.key in filed else 1.0)
        elif entry.form == "division":
            names[entry.key].meanings = entry.meanings
    for here, there in pairwise(kept):
        if there.entry.holder and words.text[here.end : there.start] in _BESIDE:
            names[here.entry.key].regions.add(there.entry.holder)
    return names


def _answer(name: Name) -> tuple[Place | None, tuple[Place, ...], Role, str]:
    """What a mention says of its name: the place, the candidates, the role and the reason."""
    meanings = name.meanings
    if not meanings.senses:
        return None, (), "place", ""
    sense = meanings.senses[name.best]
    return sense.place, meanings.places, sense.role, name.reason
