"""The key of a name: one for all the ways of writing it, in any script and for no language in particular."""

import unicodedata

_MARKS = (
    (0x0300, 0x036F),  # Latin, Greek and Cyrillic accents
    (0x0483, 0x0487),
    (0x0591, 0x05C7),  # Hebrew points
    (0x0610, 0x061A),  # Arabic vowel signs
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE20, 0xFE2F),
)
_BREAKS = " \t\n\v\f\r-,;:()[]{}<>/\\|_=+~\u00a6\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u3001\uff0c"
_DROPPED = ".'`\"!?*\u00a1\u00ab\u00b4\u00b7\u00bb\u00bf\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02cb"
_DROPPED += "\u0640\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2022\u2027\u2032\u2033\u2039\u203a\u30fb\uff65"
_LETTERS = {"æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}
_LETTERS |= dict(zip("øɔłđðɗŋħŧıəɛɓƙ", "ooldddnhtieebk", strict=True))
_LETTERS |= {"\u06cc": "\u064a", "\u06a9": "\u0643"}  # the Persian forms of two Arabic letters


class _Plain(dict[int, str]):
    """What each character becomes in a key; worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        if character.isspace():
            plain = " "
        elif character in _DROPPED or unicodedata.category(character) in {"Cc", "Cf"}:
            plain = ""
        else:
            plain = "".join(map(_letter, unicodedata.normalize("NFKD", character).casefold()))
        self[point] = plain
        return plain


def _letter(part: str) -> str:
    """One character of a decomposed, case-folded string."""
    if part in _BREAKS:
        return " "
    if part in _DROPPED or any(first <= ord(part) <= last for first, last in _MARKS):
        return ""
    return _LETTERS.get(part, part)


_plain = _Plain()
_ASCII = bytes(ord(_plain[point] or " ") for point in range(128)).ljust(256)
_ASCII_DROPPED = bytes(point for point in range(128) if not _plain[point])


def key(name: str) -> str:
    """The form under which a name is looked up: case, accents, width, apostrophes and full stops do not matter.

    Dashes, commas and brackets are spaces, so that a key is words with one space between them. The key of a key is
    itself.

    >>> key("Port-au-Prince"), key("U.S."), key("Côte d’Ivoire"), key("ＳÃO  PAULO")
    ('port au prince', 'us', 'cote divoire', 'sao paulo')
    """
    if not name.isascii():
        plain = name.translate(_plain)
    elif name.isalpha():
        return name.lower()
    else:
        plain = name.encode().translate(_ASCII, _ASCII_DROPPED).decode()
    return " ".join(plain.split())
