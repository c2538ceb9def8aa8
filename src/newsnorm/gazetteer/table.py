"""The files of a gazetteer: what is written in them, and how they are read without reading them whole.

``places.bin`` holds the places, sorted by the key of their names, column by column: first the GeoNames ids of all, then
their latitudes, and so on. ``labels.lines`` holds their names, one a line and in the same order.

``names.lines`` holds a line for each key, sorted: the key, the places it can mean and the small ones, the likeliest
first. A place is written as its number in base 36, with ``~`` before it where the name is not its own and ``@`` where
it is a metonym. ``tagged.txt`` lists the keys to look for in running text: those of one word, then a line for each
word that opens longer ones. ``divisions.txt`` says in which country, division and time zone the places lie.

``tongues.lines`` holds the names of countries in other languages: the key and the code of ISO 3166-1. ``manifest.json``
says where all this comes from, with the size and checksum of each file.
"""

import json
import mmap
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from pathlib import Path
from struct import Struct, error

from newsnorm.geography import PlaceKind

COLUMNS = (Struct("<I"), Struct("<i"), Struct("<i"), Struct("<I"), Struct("<H"), Struct("<B"))
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
    """The places, a record each, in a buffer that holds them column by column."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self._data = data
        count = len(data) // sum(column.size for column in COLUMNS)
        self._columns = []
        start = 0
        for column in COLUMNS:
            self._columns.append((column.unpack_from, column.size, start))
            start += column.size * count

    def __getitem__(self, number: int) -> list[int]:
        data = self._data
        return [read(data, start + size * number)[0] for read, size, start in self._columns]


def recorded(records: Sequence[Sequence[int]]) -> bytes:
    """What ``Records`` reads."""
    columns = zip(COLUMNS, zip(*records, strict=True), strict=True)
    return b"".join(column.pack(value) for column, values in columns for value in values)


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
        return self._data[self._starts[block] : self._starts[block + 1]].split(b"\n", row + 1)[row].decode()

    @cached_property
    def _firsts(self) -> list[bytes]:
        """The first field of the first line of each block."""
        data = self._data
        return [data[start : data.find(b"\t", start)] for start in self._starts[:-1]]

    def find(self, name: str) -> list[bytes] | None:
        """The other fields of the line that begins with ``name`` and a tab, where the lines are sorted."""
        key = name.encode("utf8", "surrogatepass")
        block = bisect_right(self._firsts, key) - 1
        if block < 0:
            return None
        data, start, end = self._data, self._starts[block], self._starts[block + 1]
        if data[start : start + len(key) + 1] != key + b"\t":
            start = data.find(b"\n" + key + b"\t", start, end) + 1
            if not start:
                return None
        start += len(key) + 1
        return data[start : data.find(b"\n", start, end)].split(b"\t")


def packed(lines: Iterable[str], step: int) -> bytes:
    """What ``Lines`` reads: the lines, with the place where each ``step``-th begins."""
    written = [line.encode() + b"\n" for line in lines]
    blocks = [b"".join(written[start : start + step]) for start in range(0, len(written), step)]
    at = _HEAD.size + _OFFSET.size * (len(blocks) + 1)
    starts = [at]
    for block in blocks:
        at += len(block)
        starts.append(at)
    return b"".join(
        [_HEAD.pack(_MAGIC, len(written), step, len(blocks)), Struct(f"<{len(starts)}I").pack(*starts), *blocks]
    )


def posting(token: bytes) -> tuple[int, bool, bool]:
    """The number of a place, whether the name is its own, and whether it is a metonym."""
    if token[:1] == b"~":
        return int(token[1:], 36), False, False
    if token[:1] == b"@":
        return int(token[1:], 36), False, True
    return int(token, 36), True, False


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def posted(number: int, own: bool, metonym: bool) -> str:
    """What ``posting`` reads."""
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
        if not number:
            return ("" if own else "@" if metonym else "~") + digits
