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
from .context import evidence, is_place, leaning
from .lexicon import lexicon
from .resolve import Name, resolve
from .scan import Candidate, candidates
from .words import Words

_NAMELESS = {"byline", "credit"}
_BESIDE, _APART = {", ", " ("}, 2
_FILED = 3.0
"""A place in the dateline speaks as loudly as so many others for what lies near it."""


def find(
    text: str, smooth: str, sections: tuple[Section, ...], language: Language, gazetteer: Gazetteer
) -> tuple[PlaceMention, ...]:
    """Every place name of ``text``, in reading order, disjoint; ``sections`` say what part each stands in.

    ``smooth`` is the text as the rules read it (``span.plain``).
    """
    known = lexicon(language.places, gazetteer)
    words = Words(smooth, known)
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
    bearers = _bearers(words, kept, filed)
    names = dict.fromkeys(bearers)
    resolve(names, leaning(words))
    answers = {name: _answer(name) for name in names}
    return tuple(
        [
            PlaceMention(
                candidate.start,
                candidate.end,
                text[candidate.start : candidate.end],
                f"{language.code}.{candidate.entry.form}",
                *answers[name],
            )
            for candidate, name in zip(kept, bearers, strict=True)
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


def _bearers(words: Words, kept: list[Candidate], filed: set[str]) -> list[Name]:
    """The name of each candidate: one for all that are spelled alike, unless different regions stand beside them."""
    keys: list[tuple[str, str] | str] = [candidate.entry.key for candidate in kept]
    regions: dict[tuple[str, str] | str, set[str]] = {}
    for apart, beside in _with_regions(words, kept).items():
        told = set(beside.values())
        regions[apart] = told
        if len(told) > 1:
            for index, region in beside.items():
                keys[index] = (apart, region)
                regions[apart, region] = {region}
    names: dict[tuple[str, str] | str, Name] = {}
    for key, candidate in zip(keys, kept, strict=True):
        entry = candidate.entry
        if key not in names:
            names[key] = Name(entry.meanings, _FILED if entry.key in filed else 1.0, regions.get(key))
        elif entry.form == "division":
            names[key].meanings = entry.meanings
    return [names[key] for key in keys]


def _with_regions(words: Words, kept: list[Candidate]) -> dict[str, dict[int, str]]:
    """For each name beside which regions stand, the numbers of its candidates and the codes of their regions."""
    found: dict[str, dict[int, str]] = {}
    for index, (here, there) in enumerate(pairwise(kept)):
        if there.start - here.end == _APART and there.entry.holder and words.text[here.end : there.start] in _BESIDE:
            found.setdefault(here.entry.key, {})[index] = there.entry.holder
    return found


def _answer(name: Name) -> tuple[Place | None, tuple[Place, ...], Role, str]:
    """What a mention says of its name: the place, the candidates, the role and the reason."""
    meanings = name.meanings
    if not meanings.senses:
        return None, (), "place", ""
    sense = meanings.senses[name.best]
    return sense.place, meanings.places, sense.role, name.reason
