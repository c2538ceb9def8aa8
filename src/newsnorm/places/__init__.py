"""Finds the place names of a text, and says which places they mean.

A room for each step: ``words`` are the capitalised words of the text, ``scan`` finds what may be a name, ``context``
gathers the evidence for and against it, ``resolve`` chooses among the places that bear it. What is known before a story
is read stands in ``lexicon``, word by word, and in the ``entry`` of each name.
"""

from collections.abc import Sequence

from ..article import PlaceMention, Section
from ..geography import Gazetteer
from ..language import Language
from ..value import unchecked
from .context import are_places, evidence, leaning
from .lexicon import lexicon
from .resolve import Name, resolve
from .scan import Candidate, candidates
from .words import Words

_NAMELESS = {"byline", "credit"}
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
    known = lexicon(language.places, gazetteer)
    words = Words(flat, known)
    found = candidates(words, known)
    right = are_places(found, evidence(words, found, known))
    kept: list[Candidate] = []
    filed: set[str] = set()
    for candidate, is_place, label in zip(found, right, _labels(found, sections), strict=True):
        entry = candidate[-1]
        if label == "dateline" and "calendar" not in entry.said:
            filed.add(entry.key)
        elif label in _NAMELESS or not is_place:
            continue
        kept.append(candidate)
    bearers = _bearers(words, kept, filed)
    resolve(dict.fromkeys(bearers), leaning(words))
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


def _labels(found: list[Candidate], sections: Sequence[Section]) -> list[str]:
    """The label of the section that each candidate begins in, "" where there is none."""
    if not sections:
        return [""] * len(found)
    labels: list[str] = []
    ahead = iter(sections)
    section = next(ahead, None)
    for start, *_ in found:
        while section is not None and section.end <= start:
            section = next(ahead, None)
        labels.append("" if section is None or start < section.start else section.label)
    return labels


def _bearers(words: Words, kept: list[Candidate], filed: set[str]) -> list[Name]:
    """The name of each candidate: one for all that are spelled alike, unless different regions stand beside them."""
    beside = _with_regions(words, kept)
    all_beside = {name: {*told.values()} for name, told in beside.items()}
    names: dict[tuple[str, str] | str, Name] = {}
    bearers = []
    for index, candidate in enumerate(kept):
        entry = candidate[-1]
        key: tuple[str, str] | str = entry.key
        regions: set[str] | None = None
        if entry.key in beside:
            regions = all_beside[entry.key]
            if len(regions) > 1 and index in beside[entry.key]:
                region = beside[entry.key][index]
                key, regions = (entry.key, region), {region}
        if key not in names:
            names[key] = Name(entry.meanings, _FILED if entry.key in filed else 1.0, regions)
        elif entry.form == "division":
            names[key].meanings = entry.meanings
        bearers.append(names[key])
    return bearers


def _with_regions(words: Words, kept: list[Candidate]) -> dict[str, dict[int, str]]:
    """For each name beside which regions stand, the numbers of its candidates and the codes of their regions."""
    found: dict[str, dict[int, str]] = {}
    reached, name = 0, ""
    for index, (start, end, _, _, entry) in enumerate(kept):
        if index and start - reached == _APART and entry.holder and words.text[reached:start] in _BESIDE:
            found.setdefault(name, {})[index - 1] = entry.holder
        reached, name = end, entry.key
    return found
