"""The capitalised words of a text, where names may begin."""

import re

_UPPER = "".join(filter(str.isupper, map(chr, range(0x250)))) + "Α-ΫА-ЯЀ-Џ"
_WORD = re.compile(
    rf"[{_UPPER}](?<!\w.)(?:\.(?:[{_UPPER}][a-z]{{0,2}}\.){{1,4}}|[\w\u0300-\u036f]*(?:['’][{_UPPER}][\w\u0300-\u036f]+)?)"
)


class Words:
    """The capitalised words of a text: where each begins and ends, what it is, and what stands before it.

    "U.S." and "O'Brien" are one word, "Port-au-Prince" three.
    """

    __slots__ = ("ends", "gaps", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        found = [match.span() for match in _WORD.finditer(text)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.words = [text[start:end] for start, end in found]
        self.gaps = [text[end:start] for end, start in zip([0, *self.ends], self.starts, strict=False)]
        """What stands between the word before and this one."""
