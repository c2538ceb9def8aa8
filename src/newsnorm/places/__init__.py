"""Finds the place names of a text, and says which places they mean.

A room for each step: ``words`` are the capitalised words of the text, ``scan`` finds what may be a name, ``context``
gathers the evidence for and against it, ``resolve`` chooses among the places that bear it.
"""

from collections.abc import Sequence
from itertools import pairwise

from ..article import PlaceMention, Section
from ..geography import Gazetteer, Place, Role
from ..language import Language
from ..span import plain
from .context import evidence, group, is_place, leaning
from .resolve import Name, resolve
from .scan import Candidate, candidates
from .words import Words

_NAMELESS = {"byline", "credit"}
_BESIDE = {", ", " ("}
_HOLDERS = {"country", "admin1", "territory"}
_FILED = 3.0
"""A place in the dateline speaks as loudly as so many others for what lies near it."""


def find(
    text: str, sections: tuple[Section, ...], language: Language, gazetteer: Gazetteer
) -> tuple[PlaceMention, ...]:
    """Every place name of ``text``, in reading order, disjoint; ``sections`` say what part each stands in."""
    grammar = language.places
    words = Words(plain(text))
    found = candidates(words, grammar, gazetteer)
    labels = _labels(found, sections)
    kept: list[Candidate] = []
    filed: set[str] = set()
    for candidate, said, label in zip(found, evidence(words, found, grammar), labels, strict=True):
        if label == "dateline" and "calendar" not in said:
            filed.add(candidate.key)
        elif label in _NAMELESS or not is_place(group(candidate), said, grammar):
            continue
        kept.append(candidate)
    names = _names(words, kept, filed)
    resolve(names.values(), leaning(words, grammar))
    answers = {key: _answer(name) for key, name in names.items()}
    return tuple(
        [
            PlaceMention(
                candidate.start,
                candidate.end,
                text[candidate.start : candidate.end],
                f"{language.code}.{candidate.form}",
                *answers[candidate.key],
            )
            for candidate in kept
        ]
    )


def _labels(found: list[Candidate], sections: Sequence[Section]) -> list[str]:
    """The label of the section that each candidate begins in, "" where there is none."""
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
        if candidate.key not in names:
            names[candidate.key] = Name(candidate.senses, _FILED if candidate.key in filed else 1.0)
        elif candidate.form == "division":
            names[candidate.key].senses = candidate.senses
    for here, there in pairwise(kept):
        if there.senses and words.text[here.end : there.start] in _BESIDE:
            region = there.senses[0]
            if region.place.kind in _HOLDERS and region.role == "place":
                names[here.key].regions.add(region.place.admin1_code or region.place.country_code or "")
    return names


def _answer(name: Name) -> tuple[Place | None, tuple[Place, ...], Role, str]:
    """What a mention says of its name: the place, the candidates, the role and the reason."""
    sense = name.choice()
    places = tuple([sense.place for sense in name.senses])
    return (sense.place, places, sense.role, name.reason) if sense else (None, places, "place", name.reason)
