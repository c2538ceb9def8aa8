"""What the grammar of datelines reads, and the letters that names are made of."""

from dataclasses import dataclass, field

_EITHER = "Ā-ɏ\u0300-\u036f"  # Latin Extended, whose capitals stand between small letters, and accents apart
UPPER = "A-ZÀ-ÖØ-ÞΆ-ΫЀ-Я" + _EITHER
LOWER = "a-zß-öø-ÿά-ώа-џ" + _EITHER

Range = tuple[int, int]


def holds(text: str, signs: tuple[str, ...]) -> bool:
    """Whether the text holds one of the signs."""
    for sign in signs:  # noqa: SIM110 - a generator takes three times as long
        if sign in text:
            return True
    return False


@dataclass(slots=True)
class Reading:
    """A dateline as read: every part a range of the text; ``regions`` go with ``places``, one each.

    ``capitals`` says how the places are printed, ``comma`` that one stands before the date, ``bracketed`` that brackets
    hold the agency. ``close`` is the dash or the colon that ends it; "." where an agency or a date ends it.
    """

    start: int
    end: int
    places: list[Range] = field(default_factory=list)
    regions: list[Range | None] = field(default_factory=list)
    capitals: bool = False
    date: Range | None = None
    comma: bool = False
    agency: Range | None = None
    agency_known: bool = False
    bracketed: bool = False
    close: str = ""
    rule: str = ""
