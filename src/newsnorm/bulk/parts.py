"""A part read and written: what a worker process does."""

import datetime
import gzip
import io
import json
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from newsnorm.article import Article
from newsnorm.many import OnError, Unread, attempt, reader
from newsnorm.records import lines, to_dict
from newsnorm.value import value

from .rows import BadRow, MisuseError, Story, of_cells, of_fields, of_json, of_text
from .sources import Input, Part

if TYPE_CHECKING:
    from .tables import Table

OutputForm: TypeAlias = Literal["jsonl", "jsonl.gz", "parquet"]
FOUND = ("sections", "datelines", "dates", "places")
SLICE = 32  # stories whose articles are held in memory at a time
RECORD = frozenset(to_dict(Article("", None, (), (), ())))  # the fields of a record


@value
class Task:
    """What is to be done with every part. ``date`` is the day of stories that come with none.

    Records list the candidates of each place if ``candidates`` says so. A part is kept in ``folder`` as a file of its
    own; where there is no folder, the tally brings it back.
    """

    given: Input
    form: OutputForm
    on_error: OnError
    date: datetime.date | None
    candidates: bool
    folder: Path | None


@value
class Tally:
    """What a part held: its rows, where those stand that could not be read and why, how much was found in the others.

    ``trouble`` says why the part could not be written at all.
    """

    rows: int = 0
    bad: tuple[str, ...] = ()
    undated: int = 0
    found: tuple[int, ...] = (0,) * len(FOUND)
    written: bytes | memoryview = b""
    trouble: Exception | None = None


@value
class Read:
    """A row, and the article that it is or why it is none; ``row`` is None where not even the fields could be read."""

    place: str
    row: Mapping[str, Any] | None
    story: Article | Unread


def part_file(folder: Path, number: int) -> Path:
    """Where a part is kept."""
    return folder / f"{number:08}"


def tally_file(folder: Path, number: int) -> Path:
    """Where the tally of a part is kept: once it is there, the part is whole."""
    return folder / f"{number:08}.tally"


def read_part(task: Task, part: Part) -> Tally:
    """Read a part and write what is found; a part that is there already is not read again."""
    try:
        if task.folder is None:
            return _read_part(task, part)
        kept = tally_file(task.folder, part.number)
        if not kept.exists():
            tally = _read_part(task, part)
            write_whole(part_file(task.folder, part.number), tally.written)
            write_whole(kept, json.dumps([tally.rows, tally.bad, tally.undated, tally.found]).encode())
        rows, bad, undated, found = json.loads(kept.read_bytes())
        return Tally(rows, tuple(bad), undated, tuple(found))
    except (OSError, MisuseError) as trouble:
        return Tally(trouble=trouble)


def write_whole(path: Path, content: bytes | memoryview) -> None:
    """Write a file that is there whole or not at all, whatever befalls us."""
    beside = path.with_name(f"{path.name}.new")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _read_part(task: Task, part: Part) -> Tally:
    stories = list(_stories(task, part))
    sink: _Lines | Table = _table(task, part, stories) if task.form == "parquet" else _Lines(task)
    bad: list[str] = []
    undated, found = 0, [0] * len(FOUND)
    for start in range(0, len(stories), SLICE):
        reads = [_read(task, story) for story in stories[start : start + SLICE]]
        for read in reads:
            if isinstance(read.story, Unread):
                bad.append(f"{read.place}: {read.story.reason}")
            else:
                undated += read.story.published is None
                for at, name in enumerate(FOUND):
                    found[at] += len(getattr(read.story, name))
        sink.add(reads)
    return Tally(len(stories), tuple(bad), undated, tuple(found), sink.close())


_NORMALIZE = reader(None, None)


def _read(task: Task, story: Story | BadRow) -> Read:
    if isinstance(story, BadRow):
        return Read(story.place, story.row, Unread(0, story.reason))
    clash = "" if task.form == "parquet" else min(RECORD & _others(task, story.row).keys(), default="")
    if clash:
        return Read(story.place, story.row, Unread(0, f'a record has a field "{clash}" of its own: rename yours'))
    return Read(story.place, story.row, attempt(_NORMALIZE, 0, story.text, story.published or task.date))


def _others(task: Task, row: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that a row has besides the text and the day."""
    return {name: held for name, held in row.items() if name not in (task.given.text, task.given.day)}


def _storable(story: Story | BadRow) -> Story | BadRow:
    """The story, if a table can hold its row: Arrow's strings are UTF-8, in which there is no lone surrogate."""
    if story.row is not None:
        try:
            json.dumps(story.row, ensure_ascii=False, default=str).encode()
        except UnicodeEncodeError:
            return BadRow(story.place, "the row holds a lone surrogate, which Parquet cannot")
    return story


def _stories(task: Task, part: Part) -> Iterator[Story | BadRow]:
    text, day = task.given.text, task.given.day
    for place, item in zip(part.places, part.items, strict=True):
        if isinstance(item, BadRow):
            yield item
        elif part.form == "text":
            yield of_text(place, item, text)
        elif part.form == "jsonl":
            story = of_json(place, item, text, day)
            yield _storable(story) if task.form == "parquet" else story
        elif part.form == "csv":
            names, cells = item
            yield of_cells(place, names, cells, text, day)
        else:
            from . import tables

            for row_place, row in tables.rows(place, item, text, day, whole=task.form != "parquet"):
                yield of_fields(row_place, row, text, day)


class _Lines:
    """A line of JSON for each story: the fields that it came with, then its record."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.file = io.BytesIO()

    def add(self, reads: Sequence[Read]) -> None:
        records = iter(self._records([read.story for read in reads if isinstance(read.story, Article)]))
        for read in reads:
            if isinstance(read.story, Article):
                others = _others(self.task, read.row or {})
                record = next(records)
                self.file.write((_json(others)[:-1] + b", " + record[1:] if others else record) + b"\n")
            elif self.task.on_error == "record" and read.row is not None:
                self.file.write(_json({**read.row, "error": read.story.reason}) + b"\n")

    def _records(self, articles: Sequence[Article]) -> list[bytes]:
        """The record of each article; a lone surrogate, which is no UTF-8, is escaped."""
        try:
            return lines(articles, candidates=self.task.candidates)
        except UnicodeEncodeError:
            if len(articles) > 1:
                return [record for article in articles for record in self._records([article])]
            return [json.dumps(to_dict(articles[0], candidates=self.task.candidates)).encode()]

    def close(self) -> bytes:
        written = self.file.getvalue()
        return gzip.compress(written, 6, mtime=0) if self.task.form == "jsonl.gz" else written


def _json(given: dict[str, Any]) -> bytes:
    try:
        return json.dumps(given, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError):  # not of JSON, or a lone surrogate, which is no UTF-8 unless it is escaped
        return json.dumps(_plain(given)).encode()


def _plain(given: Any) -> Any:
    """What JSON has for what a table can hold: a day is a string, and a number that is none is null."""
    match given:
        case dict():
            return {str(name): _plain(held) for name, held in given.items()}
        case list() | tuple():
            return [_plain(held) for held in given]
        case float():
            return given if math.isfinite(given) else None
        case str() | int() | None:
            return given
        case datetime.date() | datetime.time():
            return given.isoformat()
    return str(given)


def _table(task: Task, part: Part, stories: Sequence[Story | BadRow]) -> "Table":
    """The rows as a table of Arrow, to which what is found in each is still to be added."""
    from . import tables

    whole = part.form == "parquet" and not isinstance(part.items[0], BadRow)
    rows = [story.row for story in stories if story.row is not None]
    return tables.Table(part.items[0] if whole else tables.of_rows(rows), task.on_error)
