"""The files of a gazetteer: what is written in them, and how they are read without reading them whole.

``places.bin`` holds the places, sorted by the key of their names, byte by byte: first the first byte of each record,
then the second of each, and so on, which deflates better and is read in one slice. ``labels.lines`` holds their names,
one a line and in the same order; a line is empty where the name is its key, each word with a capital.

``names.lines`` holds a line for each key, sorted: the key, the places it can mean and, where there are any, the small
ones, the likeliest first. A place is written as its number, counted from the first place whose name is in the block of
lines: in capitals where the key is that of its name, else in base 36. A ``=`` before it says that the name is as good
as its own, a ``@`` that it is a metonym.

``tagged.txt`` lists the keys to look for in running text: those of one word, then a line for each word that opens
longer ones. ``divisions.txt`` says in which country, division and time zone the places lie. ``tongues.lines`` holds the
names of countries in other languages: the key and the code of ISO 3166-1, with a ``*`` before it where
``tongues.bare`` makes the key of a name. ``manifest.json`` says where all this comes from, with the size and checksum
of each file.
"""

import json
import mmap
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from struct import Struct, error

from newsnorm.geography import PlaceKind

RECORD = Struct("<IiiIHB")
"""The GeoNames id (0 for none), latitude and longitude in 1e-5 degrees (``NOWHERE`` for none), population, division
and kind of a place."""
NOWHERE = -(2**31)
KINDS: tuple[PlaceKind, ...] = (
    *("country", "territory", "admin1", "admin2", "capital", "city", "district", "region", "continent", "ocean"),
    *("sea", "river", "lake", "strait", "island", "mountain", "desert", "building"),
)
_HEAD = Struct("<8sIII")
_MAGIC = b"newsnorm"
_OFFSET = Struct("<I")


class CorruptTableError(RuntimeError):
    """A file of the gazetteer is missing, cut short or altered; the message names it and says what to do."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(
            f"the gazetteer file {path} {what}; reinstall newsnorm: pip install --force-reinstall --no-deps newsnorm"
        )


def opened(folder: Path, name: str) -> mmap.mmap:
    """One file of the gazetteer in ``folder``, mapped and checked against the manifest."""
    path = folder / "manifest.json"
    try:
        declared = json.loads(path.read_bytes())["files"][name]
        size, checksum = declared["bytes"], declared["crc32"]
        path = folder / name
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise CorruptTableError(path, "is missing or unreadable") from problem
    if len(data) != size or zlib.crc32(data) != checksum:
        raise CorruptTableError(path, "is not the one that was installed")
    return data


class Records:
    """The places, a record each, in a buffer that holds all their first bytes, then all their second ones, ..."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self._data = data
        self.count = len(data) // RECORD.size

    def __getitem__(self, number: int) -> tuple[int, ...]:
        return RECORD.unpack(self._data[number :: self.count])


def recorded(records: Iterable[Sequence[int]]) -> bytes:
    """What ``Records`` reads."""
    rows = b"".join(RECORD.pack(*record) for record in records)
    return b"".join(rows[byte :: RECORD.size] for byte in range(RECORD.size))


class Lines:
    """Many lines of text in a buffer, each found by its number, or by its beginning where they are sorted."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self.count: int
        self._step: int
        magic, self.count, self._step, blocks = _HEAD.unpack_from(data)
        if magic != _MAGIC:
            raise error("these are no lines")
        self._data = data
        self._starts: Sequence[int] = Struct(f"<{blocks + 1}I").unpack_from(data, _HEAD.size)

    def __getitem__(self, number: int) -> str:
        block, row = divmod(number, self._step)
        return self._rows(block)[row].decode()

    @cached_property
    def _rows(self) -> Callable[[int], list[bytes]]:
        """The lines of a block; a few blocks are kept in mind, as the places of one name stand together."""
        data, starts = self._data, self._starts
        return lru_cache(maxsize=8)(lambda block: data[starts[block] : starts[block + 1]].split(b"\n"))

    @cached_property
    def _firsts(self) -> list[bytes]:
        """The first field of the first line of each block."""
        data = self._data
        return [data[start : data.find(b"\t", start)] for start in self._starts[:-1]]

    def find(self, name: str) -> list[bytes] | None:
        """The other fields of the line that begins with ``name`` and a tab, where the lines are sorted."""
        found = self._found(name.encode("utf8", "surrogatepass"))
        return found and found[1]

    def _found(self, key: bytes) -> tuple[int, list[bytes]] | None:
        """The number of the block in which a line begins with ``key`` and a tab, and its other fields."""
        block = bisect_right(self._firsts, key) - 1
        if block < 0:
            return None
        lines = self._data[self._starts[block] : self._starts[block + 1]]
        start = 0
        if not lines.startswith(key + b"\t"):
            start = lines.find(b"\n" + key + b"\t") + 1
            if not start:
                return None
        start += len(key) + 1
        return block, lines[start : lines.find(b"\n", start)].split(b"\t")


Meaning = tuple[int, bool, bool, bool]
"""The number of a place, whether a key is its own, whether it is a metonym, and whether it is that of its name."""


class Names(Lines):
    """The keys of names, sorted, each with the places that it can mean; a block knows the first place that it names."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        super().__init__(data)
        blocks = len(self._starts) - 1
        self._bases = Struct(f"<{blocks}I").unpack_from(data, _HEAD.size + _OFFSET.size * (blocks + 1))

    def meant(self, key: str, *, small: bool) -> list[Meaning]:
        """The places that a key can mean."""
        found = self._found(key.encode("utf8", "surrogatepass"))
        if not found:
            return []
        block, (large, *little) = found
        base, tokens = self._bases[block], large.split()
        if small and little:
            tokens += little[0].split()
        return [_posting(token, base) for token in tokens]

    def key(self, number: int) -> str:
        """The key of the name of a place."""
        block = bisect_right(self._bases, number) - 1
        lines = self._data[self._starts[block] : self._starts[block + 1]]
        token = _written(number - self._bases[block], _CAPITALS).encode()
        at = lines.translate(_SPACED).index(b" " + token + b" ")
        start = lines.rfind(b"\n", 0, at) + 1
        return lines[start : lines.find(b"\t", start)].decode()


_SPACED = bytes.maketrans(b"\t\n@", b"   ")


def packed(lines: Iterable[str], step: int, bases: Sequence[int] = ()) -> bytes:
    """What ``Lines`` reads: the lines, and where each ``step``-th begins; with ``bases``, what ``Names`` reads."""
    written = [line.encode() + b"\n" for line in lines]
    blocks = [b"".join(written[start : start + step]) for start in range(0, len(written), step)]
    at = _HEAD.size + _OFFSET.size * (len(blocks) + 1 + len(bases))
    starts = [at]
    for block in blocks:
        at += len(block)
        starts.append(at)
    numbers = [*starts, *bases]
    return b"".join(
        [_HEAD.pack(_MAGIC, len(written), step, len(blocks)), Struct(f"<{len(numbers)}I").pack(*numbers), *blocks]
    )


def named(meanings: Sequence[tuple[str, Sequence[Meaning], Sequence[Meaning]]], step: int) -> bytes:
    """What ``Names`` reads: each key, sorted, with the places it can mean and the small ones.

    The places are numbered in the order of the keys of their names.
    """
    lines, bases, count = [], [], 0
    for start in range(0, len(meanings), step):
        bases.append(count)
        for key, *both in meanings[start : start + step]:
            count += sum(place[3] for places in both for place in places)
            written = [" ".join([_posted(*place, bases[-1]) for place in places]) for places in both]
            lines.append("\t".join([key, *written]).removesuffix("\t"))
    return packed(lines, step, bases)


_OWN, _METONYM = b"=@"
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _posting(token: bytes, base: int) -> Meaning:
    """What a token says of a place, counted from the ``base`` of its block."""
    metonym = token[0] == _METONYM
    if metonym:
        token = token[1:]
    if token.isupper():
        offset = 0
        for letter in token:
            offset = offset * 26 + letter - 65
        return base + offset, not metonym, metonym, True
    own = token[0] == _OWN
    return base + int(token[own:], 36), own, metonym, False


def _posted(number: int, own: bool, metonym: bool, labels: bool, base: int) -> str:
    """What ``_posting`` reads."""
    offset = number - base
    if labels:
        return "@" * metonym + _written(offset, _CAPITALS)
    return "@" * metonym + "=" * own + "-" * (offset < 0) + _written(abs(offset), _DIGITS)


def _written(number: int, digits: str) -> str:
    """A number in the digits of another base."""
    written = ""
    while True:
        number, digit = divmod(number, len(digits))
        written = digits[digit] + written
        if not number:
            return written


def label(key: str) -> str:
    """What a name most often is, given its key: each word with a capital.

    >>> label("lower wharf")
    'Lower Wharf'
    """
    return key.title()
