"""Reads many stories, in one process or several, in the order in which they come."""

import datetime
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Literal, TypeAlias, TypeVar, overload

from .article import Article
from .geography import Gazetteer
from .language import Language
from .normalize import normalize
from .parcel import Parcel, packed, unpacked
from .pool import in_order
from .value import value

T = TypeVar("T")
Row: TypeAlias = str | tuple[str, datetime.date | str | None] | Mapping[str, Any]
OnError: TypeAlias = Literal["record", "skip", "raise"]
ON_ERROR = ("record", "skip", "raise")


@value
class Unread:
    """A row that could not be read: ``row`` counts from 0, and ``reason`` says what was wrong with it."""

    row: int
    reason: str


@overload
def normalize_many(
    rows: Iterable[Row],
    *,
    processes: int = ...,
    chunksize: int = ...,
    on_error: Literal["skip", "raise"],
    language: Language | None = ...,
    gazetteer: Gazetteer | None = ...,
    then: None = ...,
) -> Iterator[Article]: ...


@overload
def normalize_many(
    rows: Iterable[Row],
    *,
    processes: int = ...,
    chunksize: int = ...,
    on_error: OnError = ...,
    language: Language | None = ...,
    gazetteer: Gazetteer | None = ...,
    then: None = ...,
) -> Iterator[Article | Unread]: ...


@overload
def normalize_many(
    rows: Iterable[Row],
    *,
    processes: int = ...,
    chunksize: int = ...,
    on_error: Literal["skip", "raise"],
    language: Language | None = ...,
    gazetteer: Gazetteer | None = ...,
    then: Callable[[Article], T],
) -> Iterator[T]: ...


@overload
def normalize_many(
    rows: Iterable[Row],
    *,
    processes: int = ...,
    chunksize: int = ...,
    on_error: OnError = ...,
    language: Language | None = ...,
    gazetteer: Gazetteer | None = ...,
    then: Callable[[Article], T],
) -> Iterator[T | Unread]: ...


def normalize_many(
    rows: Iterable[Row],
    *,
    processes: int = 1,
    chunksize: int = 64,
    on_error: OnError = "record",
    language: Language | None = None,
    gazetteer: Gazetteer | None = None,
    then: Callable[[Article], Any] | None = None,
) -> Iterator[Any]:
    """Read every story of ``rows``, in order; one is taken only when it is needed.

    A row is a text, a pair of a text and its day of publication, or a mapping with the keys ``"text"`` and
    ``"published"``. A row that cannot be read gives an Unread in its place; with ``on_error="skip"`` it is left out,
    and with ``"raise"`` it ends the work with a ValueError.

    With ``processes`` above 1 the stories are read by as many processes, ``chunksize`` rows at a time. Each process
    loads its tables once, and at most two chunks per process are held in memory. A script that uses this must start
    its work under ``if __name__ == "__main__":``, as with every process that Python spawns. Processes end with the
    iterator; a story that kills its process is Unread.

    ``then`` is done with each article in the process that reads it, and what it gives is what you get. Where you want
    one thing of each story, that alone then travels between the processes.

    >>> for story in normalize_many([("OSLO — The ferry sank Tuesday.", "2024-11-06"), ("Calm.", "yesterday")]):
    ...     print(type(story).__name__)
    Article
    Unread
    >>> next(normalize_many(["It sank off Bergen."], then=lambda article: len(article.places)))
    1
    """
    if processes < 1 or chunksize < 1:
        raise ValueError(f"processes and chunksize must be at least 1, not {processes} and {chunksize}")
    check_on_error(on_error)
    read = reader(language, gazetteer)
    read_all = partial(_read_chunk, partial(_read_then, read, then) if then else read)
    chunks = _chunks(rows, chunksize if processes > 1 else 1)
    return _told(_in_processes(read_all, chunks, processes) if processes > 1 else map(read_all, chunks), on_error)


def check_on_error(on_error: str) -> None:
    """Refuse a word that is none of the three."""
    if on_error not in ON_ERROR:
        raise ValueError(f"on_error must be one of {', '.join(ON_ERROR)}, not {on_error!r}")


def reader(language: Language | None, gazetteer: Gazetteer | None) -> Callable[..., Article]:
    """``normalize`` with what the caller chose, and nothing else: the defaults need not travel between processes."""
    chosen = {"language": language, "gazetteer": gazetteer}
    return partial(normalize, **{name: given for name, given in chosen.items() if given is not None})  # type: ignore[arg-type]


def _read_then(read: Callable[..., Article], then: Callable[[Article], T], text: object, **options: Any) -> T:
    return then(read(text, **options))


def attempt(read: Callable[..., T], row: int, text: object, published: datetime.date | str | None) -> T | Unread:
    """The story, or what is made of it, or why there is none."""
    try:
        return read(text, published=published)
    except Exception as error:  # one row must not end the work
        return Unread(row, f"{type(error).__name__}: {error}")


Cells: TypeAlias = tuple[Any, Any]
Chunk: TypeAlias = tuple[int, list[Cells]]
ReadAll: TypeAlias = Callable[[Chunk], list[Any]]


def _cells(row: Row) -> Cells:
    """A row's text and day, whatever its shape; what is neither is for normalize() to refuse."""
    if isinstance(row, tuple) and len(row) == 2:
        return row
    if isinstance(row, Mapping):
        return row.get("text"), row.get("published")
    return row, None


def _chunks(rows: Iterable[Row], size: int) -> Iterator[Chunk]:
    """Chunks of ``size`` rows with the number of the first; an error of the caller's comes after the rows before it."""
    start, chunk = 0, []
    try:
        for row in rows:
            chunk.append(_cells(row))
            if len(chunk) == size:
                yield start, chunk
                start, chunk = start + size, []
    except Exception:
        if chunk:
            yield start, chunk
        raise
    if chunk:
        yield start, chunk


def _read_chunk(read: Callable[..., T], chunk: Chunk) -> list[T | Unread]:
    start, rows = chunk
    return [attempt(read, number, text, published) for number, (text, published) in enumerate(rows, start)]


Reply: TypeAlias = tuple[list[Unread], Parcel | None, list[Any]]
"""What came of a chunk: the rows that could not be read, and the others, packed if they are its articles."""


def _in_processes(read_all: ReadAll, chunks: Iterable[Chunk], processes: int) -> Iterator[Iterable[Any]]:
    """The stories of each chunk, read in other processes."""
    sent: deque[Chunk] = deque()

    def sending() -> Iterator[Chunk]:
        for chunk in chunks:
            sent.append(chunk)
            yield chunk

    for reply in in_order(partial(_answer, read_all), sending(), processes, bury=partial(_bury, read_all)):
        yield _received(sent.popleft(), reply)


def _answer(read_all: ReadAll, chunk: Chunk) -> Reply:
    return _reply(chunk, read_all(chunk))


def _reply(chunk: Chunk, stories: list[Any]) -> Reply:
    unread = [story for story in stories if isinstance(story, Unread)]
    read = [(story, text) for story, (text, _) in zip(stories, chunk[1], strict=True) if not isinstance(story, Unread)]
    made = [story for story, _ in read]
    ours = all(type(story) is Article and story.text is text for story, text in read)
    return (unread, packed(made), []) if ours else (unread, None, made)


def _received(chunk: Chunk, reply: Reply) -> Iterable[Any]:
    """The stories of a chunk, of which we still have the texts."""
    start, rows = chunk
    unread, parcel, others = reply
    lost = {story.row: story for story in unread}
    texts = [text for row, (text, _) in enumerate(rows, start) if row not in lost]
    read = unpacked(parcel, texts) if parcel else iter(others)
    return (lost[row] if row in lost else next(read) for row in range(start, start + len(rows)))


def _bury(read_all: ReadAll, chunk: Chunk, death: str) -> Reply:
    """What a chunk gives that killed its process: every row but the deadly one, which is found by halving."""
    start, rows = chunk
    if len(rows) == 1:
        return _reply(chunk, [Unread(start, death)])
    half = len(rows) // 2
    halves = [(start, rows[:half]), (start + half, rows[half:])]
    return _reply(chunk, [story for stories in _in_processes(read_all, halves, 1) for story in stories])


def _told(chunks: Iterator[Iterable[Any]], on_error: OnError) -> Iterator[Any]:
    for chunk in chunks:
        for story in chunk:
            if on_error == "record" or not isinstance(story, Unread):
                yield story
            elif on_error == "raise":
                raise ValueError(f"row {story.row}: {story.reason}")
