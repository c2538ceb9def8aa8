"""Finds the place names of a text, and says which places they mean.

A room for each step: ``words`` are the capitalised words of the text, ``scan`` finds what may be a name, ``context``
gathers the evidence for and against it, ``resolve`` chooses among the places that bear it. What is known before a story
is read stands in ``lexicon``, word by word, and in the ``entry`` of each name.
"""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import compress

from ..article import PlaceMention, Section
from ..geography import Gazetteer
from ..language import Language
from ..value import unchecked
from .context import are_places, evidence, leaning
from .lexicon import lexicon
from .resolve import Name, resolve
from .scan import Candidate, candidates
from .words import Words

_OVERRULING = {"dateline", "byline", "credit"}
_BESIDE, _APART = {", ", " ("}, 2
_FILED = 3.0
"""A place in the dateline speaks as loudly as so many others for what lies near it."""
_mention = unchecked(PlaceMention)


def find(
    text: str, flat: str, sections: tuple[Section, ...], language: Language, gazetteer: Gazetteer
) -> tuple[PlaceMention, ...]:
    """Every place name of ``text``, in reading order, disjoint; ``sections`` say what part each stands in.

    ``flat`` is the text as the rules read it: with plain characters (``span.plain``) and its wrapped lines joined.
    """
    known = lexicon(gazetteer, language.places)
    words = Words(flat, known)
    found = candidates(words, known)
    right = are_places(found, evidence(words, found, known))
    filed = _overruled(found, right, sections)
    kept = [*compress(found, right)]
    names, bearers = _bearers(words, kept, filed)
    resolve(names, leaning(words))
    return tuple(
        [
            _mention(
                start,
                end,
                text[start:end],
                f"{language.code}.{entry.form}",
                name.place,
                name.meanings.places,
                name.role,
                name.reason,
            )
            for (start, end, _, _, entry), name in zip(kept, bearers, strict=True)
        ]
    )


def _overruled(found: list[Candidate], right: list[bool], sections: tuple[Section, ...]) -> set[str]:
    """Say of what stands in a dateline that it is a place, and in a byline or credit that it is none.

    The answer is the keys of the names in datelines.
    """
    filed: set[str] = set()
    for section in sections:
        if section.label in _OVERRULING:
            for number in range(bisect_left(found, (section.start,)), bisect_left(found, (section.end,))):
                entry = found[number][-1]
                if section.label != "dateline":
                    right[number] = False
                elif "calendar" not in entry.said:
                    right[number] = True
                    filed.add(entry.key)
    return filed


def _bearers(words: Words, kept: list[Candidate], filed: set[str]) -> tuple[Iterable[Name], list[Name]]:
    """The names of a story, and that of each candidate.

    All that are spelled alike have one name, unless different regions stand beside them.
    """
    beside = _with_regions(words, kept)
    all_beside = {name: frozenset(told.values()) for name, told in beside.items()}
    names: dict[tuple[str, str] | str, Name] = {}
    bearers = []
    for index, (_, _, _, _, entry) in enumerate(kept):
        key: tuple[str, str] | str = entry.key
        regions: frozenset[str] | None = None
        if key in beside:
            regions = all_beside[entry.key]
            if len(regions) > 1 and index in beside[entry.key]:
                region = beside[entry.key][index]
                key, regions = (entry.key, region), frozenset([region])
        name = names.get(key)
        if name is None:
            name = names[key] = Name(entry.meanings, _FILED if entry.key in filed else 1.0, regions)
        elif entry.form == "division":
            name.meanings = entry.meanings
        bearers.append(name)
    return names.values(), bearers


def _with_regions(words: Words, kept: list[Candidate]) -> dict[str, dict[int, str]]:
    """For each name beside which regions stand, the numbers of its candidates and the codes of their regions."""
    found: dict[str, dict[int, str]] = {}
    reached, name = 0, ""
    for index, (start, end, _, _, entry) in enumerate(kept):
        if entry.holder and start - reached == _APART and index and words.text[reached:start] in _BESIDE:
            found.setdefault(name, {})[index - 1] = entry.holder
        reached, name = end, entry.key
    return found
