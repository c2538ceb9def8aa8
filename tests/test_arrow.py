"""Arrow in, Arrow out: the same stories in every flavour, batch and engine's call shape."""

import copy
import datetime
import functools
import itertools
import pickle
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm import (
    Article,
    Byline,
    Caption,
    Credit,
    Dateline,
    DateMention,
    Interval,
    Place,
    PlaceMention,
    Section,
    Timex3,
    normalize,
)
from newswire import newswire

pa = pytest.importorskip("pyarrow")

from newsnorm.arrow import SCHEMA, normalize_batch, output_schema, spark_ddl  # noqa: E402 - needs pyarrow
from newsnorm.arrow.columns import STORY, List, Read, Struct, story_columns  # noqa: E402

NEWS = pa.Table.from_pylist(list(newswire(30)))
read = functools.partial(normalize_batch, text="text", published="published")
EXPECTED = read(NEWS)


# what is found, as columns

TEXT = """Ferry sinks off Bergen
By Ana Ruiz, staff writer
A ferry in Bergen. (Ben Moe/AP)
BERGEN, Norway, Nov. 6 (AP) - It sank on Tuesday at 3 p.m.
"""
NORWAY = Place(3144096, "Norway", "country", "NO", population=5_000_000_000, countries=("NO",))
BERGEN = Place(3161732, "Bergen", "city", "NO", "Vestland", "NO.46", 60.39, 5.32, 285_601, "Europe/Oslo", ("NO",))


def at(words: str) -> tuple[int, int, str]:
    start = TEXT.index(words)
    return start, start + len(words), words


CREDIT = Credit(*at("(Ben Moe/AP)"), "credit", "test", "Ben Moe", "AP")
FILED = (
    PlaceMention(*at("BERGEN, Norway"), "test", BERGEN, (BERGEN, NORWAY), "place", "the only one"),
    PlaceMention(*at("Norway"), "test", None, (Place(None, "Noreg", "region", None),), "demonym"),
)
DAY = DateMention(
    *at("Nov. 6"),
    "test",
    Timex3("DATE", "2024-11-06"),
    Interval(datetime.date(2024, 11, 6), datetime.date(2024, 11, 7)),
    "day",
    "past",
)
HOUR = DateMention(
    *at("Tuesday at 3 p.m."),
    "test",
    Timex3("TIME", "2024-11-05T15:00", "APPROX", "EVERY", "1X"),
    Interval(datetime.datetime(2024, 11, 5, 15), datetime.datetime(2024, 11, 5, 16)),
    "hour",
)
VAGUE = DateMention(*at("on"), "test", Timex3("DATE", "PRESENT_REF"), unresolved="vague")
FULL = Article(
    TEXT,
    datetime.date(2024, 11, 6),
    (
        Section(*at("Ferry sinks off Bergen"), "headline", "test"),
        Byline(*at("By Ana Ruiz, staff writer"), "byline", "test", ("Ana Ruiz",), "staff writer", "The Bee"),
        Caption(*at("A ferry in Bergen."), "caption", "test", CREDIT),
        CREDIT,
        Dateline(*at("BERGEN, Norway, Nov. 6 (AP) -"), "dateline", "test", FILED, "AP", DAY),
        Dateline(*at("It sank"), "dateline", "test"),
    ),
    (DAY, VAGUE, HOUR),
    FILED,
)
EMPTY = Article("", None, (), (), ())


def cell(shape: Any, noun: Any) -> Any:
    """What a cell should hold, one noun at a time."""
    if noun is None:
        return None
    if isinstance(shape, Struct):
        return {
            name: cell(part, noun if isinstance(part, Read) and name not in shape.names else getattr(noun, name))
            for name, part in shape.fields.items()
        }
    if isinstance(shape, Read):
        return cell(shape.of, shape.read([noun])[0])
    if isinstance(shape, List):
        return [cell(shape.of, one) for one in noun]
    return noun


@given(st.lists(st.sampled_from([FULL, EMPTY, None]), max_size=6))
def test_columns_built_whole_hold_what_each_story_holds(stories: list[Article | None]) -> None:
    columns = story_columns(stories)
    for (name, shape), column in zip(STORY.items(), columns, strict=True):
        column.validate(full=True)
        expected = [None if story is None else cell(shape, getattr(story, name)) for story in stories]
        assert column.to_pylist() == expected


def test_a_path_is_the_same_in_python_and_in_a_column() -> None:
    (published, sections, datelines, dates, places) = (column.to_pylist()[0] for column in story_columns([FULL]))
    assert published == FULL.published
    assert [section["label"] for section in sections] == [section.label for section in FULL.sections]
    assert sections[1]["names"] == ["Ana Ruiz"]
    assert sections[1]["affiliation"] == "The Bee"
    assert [section["photographer"] for section in sections] == [None, None, "Ben Moe", "Ben Moe", None, None]
    assert datelines[0]["places"][0]["place"]["admin1_code"] == "NO.46"
    assert datelines[0]["date"]["timex3"]["value"] == "2024-11-06"
    assert datelines[1]["date"] is None
    assert [date["unresolved"] for date in dates] == [None, "vague", None]
    assert dates[1]["interval"] is None
    assert dates[2]["timex3"] == {
        "type": "TIME", "value": "2024-11-05T15:00", "mod": "APPROX", "quant": "EVERY", "freq": "1X"
    }  # fmt: skip
    assert places[0]["candidates"] == [3161732, 3144096]
    assert places[1] == {
        **dict(zip(("start", "end", "text"), at("Norway"), strict=True)),
        "rule": "test", "place": None, "role": "demonym", "reason": "", "candidates": [None],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("start", "end", "first", "after"),
    [
        ("2024-11-05", "2024-11-08", "2024-11-05", "2024-11-08"),
        ("2024-11-05T15:00", "2024-11-05T16:00", "2024-11-05", "2024-11-06"),
        ("2024-11-05T18:00", "2024-11-06T00:00", "2024-11-05", "2024-11-06"),
        ("2024-11-05T20:00", "2024-11-06T04:00", "2024-11-05", "2024-11-07"),
    ],
)
def test_an_interval_covers_whole_days(start: str, end: str, first: str, after: str) -> None:
    kind = datetime.datetime if "T" in start else datetime.date
    mention = DateMention(
        0, 1, "x", "test", Timex3("TIME", "x"), Interval(kind.fromisoformat(start), kind.fromisoformat(end))
    )
    dates = story_columns([Article("x", None, (), (mention,), ())])[3].to_pylist()[0]
    assert [str(day) for day in dates[0]["interval"].values()] == [first, after]


def test_only_types_that_every_engine_keeps() -> None:
    kinds = {pa.string(), pa.int32(), pa.int64(), pa.float64(), pa.date32()}

    def leaves(kind: Any) -> set[Any]:
        if pa.types.is_struct(kind):
            return set().union(*(leaves(field.type) for field in kind))
        return leaves(kind.value_type) if pa.types.is_list(kind) else {kind}

    assert set().union(*(leaves(field.type) for field in SCHEMA)) == kinds
    assert SCHEMA.metadata == {b"newsnorm.schema_version": b"1"}


# a batch in, a batch out


def test_a_batch_holds_what_normalize_finds() -> None:
    stories = [normalize(row["text"], published=row["published"]) for row in NEWS.to_pylist()]
    assert EXPECTED.schema == output_schema(NEWS.schema)
    assert EXPECTED.select(NEWS.column_names) == NEWS
    for name, column in zip(SCHEMA.names, story_columns(stories), strict=False):
        assert EXPECTED.column(name).combine_chunks() == column
    assert EXPECTED.column("nn_error").null_count == NEWS.num_rows


@given(st.lists(st.integers(0, 40), max_size=5))
def test_results_do_not_depend_on_how_rows_are_batched(cuts: list[int]) -> None:
    edges = sorted({0, NEWS.num_rows, *(cut % NEWS.num_rows for cut in cuts)})
    parts = [NEWS.slice(start, end - start) for start, end in itertools.pairwise(edges)]
    assert read(pa.concat_tables(parts)) == EXPECTED
    assert pa.concat_tables([read(part) for part in parts]) == EXPECTED


def test_a_batch_of_more_than_one_slice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsnorm.arrow.batch.SLICE", 7)
    assert read(NEWS) == EXPECTED
    assert pa.Table.from_batches([read(batch) for batch in NEWS.to_batches()]) == EXPECTED


STRINGS = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]
DAYS = [
    pa.date32(),
    pa.date64(),
    *(pa.timestamp(unit) for unit in ("s", "ms", "us", "ns")),
    pa.timestamp("us", "UTC"),
    *STRINGS,
]


@pytest.mark.parametrize("kind", STRINGS, ids=str)
def test_texts_of_every_flavour(kind: Any) -> None:
    column = NEWS["text"].combine_chunks()
    flavoured = column.dictionary_encode() if pa.types.is_dictionary(kind) else pa.array(column.to_pylist(), kind)
    assert flavoured.type == kind
    found = read(NEWS.set_column(1, "text", flavoured))
    assert found.drop_columns("text") == EXPECTED.drop_columns("text")


@pytest.mark.parametrize("kind", DAYS, ids=str)
def test_days_of_every_flavour(kind: Any) -> None:
    column = NEWS["published"].combine_chunks()
    if pa.types.is_dictionary(kind):
        flavoured = column.cast(pa.string()).dictionary_encode()
    else:
        flavoured = pa.array([str(day) for day in column.to_pylist()], kind) if kind in STRINGS else column.cast(kind)
    assert flavoured.type == kind
    found = read(NEWS.set_column(2, "published", flavoured))
    assert found.drop_columns("published") == EXPECTED.drop_columns("published")


def test_a_timestamp_is_the_day_on_its_own_clock() -> None:
    late = pa.array([datetime.datetime(2024, 11, 7, 3, tzinfo=datetime.UTC)], pa.timestamp("ns", "America/New_York"))
    odd = pa.array([1_730_937_600_000_000_001], pa.timestamp("ns"))
    for days, day in ((late, datetime.date(2024, 11, 6)), (odd, datetime.date(2024, 11, 7))):
        found = read(pa.table({"text": ["It rained."], "published": days}))
        assert found["nn_published"].to_pylist() == [day]


BROKEN = pa.table(
    {
        "text": ["It rained.", None, "It rained.", "It rained."],
        "published": ["2024-11-06", "2024-11-06", "yesterday", None],
    }
)


def test_nulls_stay_nulls_and_errors_say_why() -> None:
    found = read(BROKEN)
    assert found["nn_error"].to_pylist() == [
        None,
        "text is null",
        "ValueError: published must be an ISO 8601 date such as '2024-11-06', not 'yesterday'",
        None,
    ]
    for name in SCHEMA.names[1:-1]:
        assert found[name].is_null().to_pylist() == [False, True, True, False]
    assert found["nn_published"].to_pylist() == [datetime.date(2024, 11, 6), None, None, None]


def test_rows_in_error_may_be_skipped_or_raise() -> None:
    assert read(BROKEN, on_error="skip") == pa.concat_tables([read(BROKEN)[:1], read(BROKEN)[3:]])
    (batch,) = pa.concat_tables([BROKEN[1:2]] * 600).combine_chunks().to_batches()
    assert read(batch, on_error="skip").num_rows == 0
    with pytest.raises(ValueError, match=r"^row 1: text is null$"):
        read(BROKEN, on_error="raise")
    with pytest.raises(ValueError, match="on_error must be one of record, skip, raise, not 'ignore'"):
        read(BROKEN, on_error="ignore")


def test_cells_that_python_cannot_hold_are_errors_of_their_rows() -> None:
    offsets, letters = pa.array([0, 2, 4], pa.int32()).buffers()[1], pa.py_buffer(b"ok\xff\xfe")
    texts = pa.StringArray.from_buffers(2, offsets, letters)
    errors = normalize_batch(pa.table({"text": texts}), text="text", published=None)["nn_error"].to_pylist()
    assert errors[0] is None
    assert errors[1].startswith("text: UnicodeDecodeError: ")
    far = pa.array([0, 10**12], pa.timestamp("s"))
    errors = read(pa.table({"text": ["ok", "ok"], "published": far}))["nn_error"].to_pylist()
    assert errors[0] is None
    assert errors[1].startswith("published: OverflowError: ")


def test_columns_without_any_value() -> None:
    assert (
        read(pa.table({"text": pa.nulls(3), "published": pa.nulls(3)}))["nn_error"].to_pylist() == ["text is null"] * 3
    )
    undated = NEWS.set_column(2, "published", pa.nulls(NEWS.num_rows))
    without = normalize_batch(NEWS, text="text", published=None)
    assert read(undated).select(SCHEMA.names) == without.select(SCHEMA.names)


@pytest.mark.parametrize("empty", [NEWS[:0], NEWS[:0].combine_chunks(), NEWS.schema.empty_table()])
def test_no_rows_give_the_exact_schema(empty: Any) -> None:
    found = read(empty)
    assert found.num_rows == 0
    assert found.schema.equals(output_schema(NEWS.schema), check_metadata=True)
    batch = read(pa.RecordBatch.from_pylist([], NEWS.schema))
    assert isinstance(batch, pa.RecordBatch)
    assert batch.schema.equals(found.schema, check_metadata=True)


class Stream:
    """A data frame of no library in particular."""

    def __init__(self, table: Any) -> None:
        self.table = table

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self.table.__arrow_c_stream__(requested_schema)


def test_call_shapes() -> None:
    (batch,) = NEWS.to_batches()
    assert isinstance(read(batch), pa.RecordBatch)
    assert pa.Table.from_batches([read(batch)]) == EXPECTED
    assert pa.Table.from_batches([read(batch.slice(5, 9))]) == EXPECTED.slice(5, 9)
    assert read(Stream(NEWS)) == EXPECTED
    assert read(pa.RecordBatchReader.from_batches(NEWS.schema, [batch])) == EXPECTED
    reader = pa.RecordBatchReader.from_batches(output_schema(NEWS.schema), map(read, NEWS.to_batches(max_chunksize=4)))
    assert reader.read_all() == EXPECTED


def test_metadata_is_kept() -> None:
    table = NEWS.replace_schema_metadata({"pandas": "{}"})
    assert read(table).schema.metadata == {b"pandas": b"{}", b"newsnorm.schema_version": b"1"}


@pytest.mark.parametrize(
    ("names", "error", "message"),
    [
        ({"text": "body"}, ValueError, "text: no column named 'body'; the columns are id, text, published"),
        ({"published": "day"}, ValueError, "published: no column named 'day'; the columns are id, text, published"),
        ({"text": "id"}, TypeError, "text: the column 'id' is of type int64, which cannot be read as such"),
        ({"published": "id"}, TypeError, "published: the column 'id' is of type int64, which cannot be read as such"),
    ],
)
def test_columns_that_will_not_do_are_refused(names: dict[str, str], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=f"^{message}$"):
        read(NEWS, **names)


def test_names_that_clash_are_refused() -> None:
    with pytest.raises(ValueError, match="already has a column nn_published, nn_sections"):
        read(EXPECTED)
    twice = pa.table([NEWS["text"], NEWS["text"]], ["text", "text"])
    with pytest.raises(ValueError, match="two columns named 'text'"):
        normalize_batch(twice, text="text", published=None)


def test_the_bound_function_travels() -> None:
    assert len(pickle.dumps(read)) < 1000
    assert pickle.loads(pickle.dumps(read))(NEWS) == EXPECTED
    assert copy.deepcopy(read)(NEWS) == EXPECTED


def test_importing_newsnorm_imports_no_pyarrow_and_no_multiprocessing() -> None:
    script = "import sys, newsnorm; print({'pyarrow', 'multiprocessing'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == "set()\n"


def test_moments_are_spelled_for_spark_with_and_without_a_zone() -> None:
    schema = pa.schema([("at", pa.timestamp("us", "UTC")), ("local", pa.timestamp("us"))])
    assert spark_ddl(schema) == "`at` TIMESTAMP, `local` TIMESTAMP_NTZ"


def test_a_type_that_spark_has_no_plain_name_for_is_refused() -> None:
    with pytest.raises(ValueError, match="no plain name in Spark for the type duration"):
        spark_ddl(pa.schema([("took", pa.duration("s"))]))
