"""What holds for every date: each law is named after what it says."""

import datetime
import itertools

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import newsnorm
from newsnorm import DateMention, Interval
from newsnorm.timex import Cell, Nth, Scene, enclosing, interval, name, resolve
from newsnorm.timex.calendar import DAYS_IN, MONTHS_IN, day, shifted

DAYS = st.dates(datetime.date(1100, 1, 1), datetime.date(2095, 12, 31))
ANY_DAY = st.one_of(DAYS, st.dates(), st.sampled_from([datetime.date.min, datetime.date.max]))
UNITS = sorted({*DAYS_IN, *MONTHS_IN})
FOUR_CENTURIES = 146_097  # days, a whole number of weeks: the Gregorian calendar comes round

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = tuple(datetime.date(2000, month, 1).strftime("%B") for month in range(1, 13))
SHORT = {
    "January": "Jan.",
    "February": "Feb.",
    "August": "Aug.",
    "September": "Sept.",
    "October": "Oct.",
    "November": "Nov.",
    "December": "Dec.",
}
ABSOLUTE = (
    "Nov. 6, 2024",
    "6 November 2024",
    "February 2022",
    "1998",
    "the 1990s",
    "the 20th century",
    "the third quarter of 1984",
    "the winter of 1942",
    "Christmas 2019",
    "Feb. 30, 2024",
    "2024-11-06",
    "9 a.m. Nov. 6, 2024",
    "the night of June 4, 1989",
    "Q3 2024",
    "FY25",
    "2024-W45",
    "June '44",
    "the 1800s",
    "the first week of July 2019",
    "the last day of 1999",
    "the third Thursday of November 2024",
    "the week of March 4, 2024",
    "490 BC",
    "the 5th century BC",
)
RELATIVE = (
    "Tuesday",
    "last Friday",
    "next Monday",
    "Tuesday night",
    "today",
    "yesterday",
    "last week",
    "this month",
    "next year",
    "last night",
    "two weeks ago",
    "three days ago",
    "four months ago",
    "ten years ago",
    "the weekend",
    "last summer",
    "the third quarter",
    "Nov. 6",
    "6 November",
    "July",
    "last June",
    "Christmas",
    "Labor Day",
    "Good Friday",
    "the end of the month",
    "9 a.m. Tuesday",
    "noon",
    "half past nine",
    "last Oct. 23",
    "the second half of the year",
    "the first week of July",
    "a fortnight ago",
    "half a century ago",
    "the early hours of Friday",
    "the Fourth of July",
)
LENGTHS = ("three days", "two and a half years", "several weeks", "10-year", "every Friday", "twice a week")
REFERENCES = ("now", "recently", "the coming days")
PHRASES = (*ABSOLUTE, *RELATIVE, *LENGTHS, *REFERENCES)
DONE = (
    "She bought the old mill {0} by herself.",
    "It has been shut since {1}, and nobody will open it.",
    "A storm {0} tore the roof off.",
    "The owners said {0} that they will sell.",
    "It snowed; {0} the wall fell in.",
    "From {1} on it was empty.",
)
PLAIN = "The council met and said nothing about the bridge while the ferry waited in the rain by the old harbour wall"


def only(text: str, published: datetime.date | None) -> DateMention:
    (mention,) = newsnorm.find_dates(text, published=published)
    return mention


def moved(interval: Interval | None, days: int) -> Interval | None:
    step = datetime.timedelta(days)
    return interval and Interval(interval.start + step, interval.end + step)


@given(
    st.sampled_from(WEEKDAYS), DAYS, st.sampled_from(["", "last ", "next ", "this "]), st.sampled_from(["", " night"])
)
def test_a_weekday_falls_on_its_day_within_a_week(weekday: str, today: datetime.date, which: str, part: str) -> None:
    mention = only(f"They met {which}{weekday}{part} by the harbour.", today)
    assert mention.interval
    fallen = datetime.date(*mention.interval.start.timetuple()[:3])
    assert WEEKDAYS[fallen.weekday()] == weekday
    assert abs((fallen - today).days) <= 7
    if not which:
        assert fallen <= today
    if which == "last ":
        assert fallen < today
    if which == "next ":
        assert fallen > today


@given(st.sampled_from(WEEKDAYS), DAYS)
def test_a_clause_that_tells_what_will_be_done_means_the_next_of_that_name(weekday: str, today: datetime.date) -> None:
    for told in ("They will meet {} by the harbour.", "Talks resume {} in Oslo.", "The vote is on {}, she said."):
        mention = only(told.format(weekday), today)
        assert mention.interval
        assert (mention.interval.start - today).days == (WEEKDAYS.index(weekday) - today.weekday()) % 7


@given(st.sampled_from(WEEKDAYS), DAYS)
def test_a_clause_that_looks_forward_and_no_more_reaches_four_days(weekday: str, today: datetime.date) -> None:
    mention = only(f"They planned to meet {weekday} by the harbour.", today)
    ahead = (WEEKDAYS.index(weekday) - today.weekday()) % 7
    assert mention.direction == ("future" if 1 <= ahead <= 4 else "past")
    assert mention.interval
    assert (mention.interval.start - today).days == (ahead if 1 <= ahead <= 4 else -((7 - ahead) % 7))


@given(st.sampled_from(PHRASES), DAYS)
def test_an_interval_has_the_borders_of_its_granularity_and_its_value_names_it(
    phrase: str, today: datetime.date
) -> None:
    mention = newsnorm.resolve_date(phrase, anchor=today)
    assert mention
    if mention.interval is None or mention.granularity not in UNITS:
        return
    cell = enclosing(mention.granularity, day(mention.interval.start))
    assert mention.interval == interval(cell)
    assert mention.timex3.value == name(cell)


@given(st.sampled_from(UNITS), ANY_DAY, st.integers(-5000, 5000))
def test_cells_of_a_unit_lie_side_by_side(unit: str, today: datetime.date, count: int) -> None:
    cell = enclosing(unit, day(today)).moved(count)
    this, following = interval(cell), interval(cell.moved(1))
    if this is None or following is None:
        return
    assert this.start < this.end <= following.start
    assert (this.end == following.start) == (unit != "weekend")
    assert enclosing(unit, day(this.start)) == cell
    assert len({name(cell), name(cell.moved(1))}) == 2


@given(st.sampled_from(UNITS), st.sampled_from(UNITS), DAYS, st.integers(-40, 40))
def test_what_is_moved_there_and_back_is_where_it_was(unit: str, by: str, today: datetime.date, count: int) -> None:
    cell = enclosing(unit, day(today))
    there = shifted(cell, by, count)
    assume(there.unit == unit and interval(there))
    back = shifted(there, by, -count)
    assert abs(back.index - cell.index) <= (3 if unit in DAYS_IN and by in MONTHS_IN else 0)


@given(st.sampled_from(ABSOLUTE), DAYS, DAYS)
def test_absolute_dates_stay_where_they_are(phrase: str, one: datetime.date, other: datetime.date) -> None:
    here, there = (newsnorm.resolve_date(phrase, anchor=anchor) for anchor in (one, other))
    assert here == there
    assert here is not None


@given(
    st.sampled_from(RELATIVE).filter(lambda phrase: phrase != "Good Friday"),  # Easter's cycle is longer
    st.dates(datetime.date(1500, 1, 1), datetime.date(1950, 12, 31)),
)
def test_four_hundred_years_move_relative_dates_alike(phrase: str, today: datetime.date) -> None:
    before = newsnorm.resolve_date(phrase, anchor=today)
    after = newsnorm.resolve_date(phrase, anchor=today + datetime.timedelta(FOUR_CENTURIES))
    assert before
    assert after
    assert after.interval == moved(before.interval, FOUR_CENTURIES)
    assert (after.direction, after.granularity, after.rule) == (before.direction, before.granularity, before.rule)


def spellings(date: datetime.date) -> list[str]:
    month = MONTHS[date.month - 1]
    weekday, year, short = WEEKDAYS[date.weekday()], f"{date.year:04d}", SHORT.get(month, month)
    ending = "th" if date.day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(date.day % 10, "th")
    return [
        f"{month} {date.day}, {year}",
        f"{month} {date.day}{ending}, {year}",
        f"{short} {date.day}, {year}",
        f"{short}\u00a0{date.day},\r\n{year}",
        f"{short[:3]} {date.day} {year}",
        f"{weekday}, {short} {date.day}, {year}",
        f"{weekday} {date.day} {month} {year}",
        f"{date.day} {month} {year}",
        f"{date.day}{ending} {month} {year}",
        f"the {date.day}{ending} of {month}, {year}",
        f"{date.day:02d}-{month[:3]}-{year}",
        f"{year}-{date.month:02d}-{date.day:02d}",
        f"{month.upper()} {date.day}, {year}",
        "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in f"{month} {date.day}, {year}"),
    ]


@given(st.dates(datetime.date(1100, 1, 1), datetime.date(2095, 12, 31)))
@example(datetime.date(2024, 2, 29))
@example(datetime.date(2019, 5, 3))
def test_a_day_in_any_accepted_spelling_gives_one_value(date: datetime.date) -> None:
    for spelling in spellings(date):
        mention = only(f"It was signed on {spelling} and kept.", None)
        assert (mention.text, mention.timex3.value) == (spelling, date.isoformat())
    for figures, day_first in ((f"{date:%d/%m/%Y}", True), (f"{date:%m/%d/%Y}", False), (f"{date:%d.%m.%Y}", True)):
        mention = newsnorm.resolve_date(figures, day_first=day_first)
        assert mention
        assert mention.timex3.value == date.isoformat()


SPELLINGS = (
    (
        "2024-11",
        ["November 2024", "Nov. 2024", "Nov 2024", "NOVEMBER 2024", "November, 2024", "November of 2024", "Nov. '24"],
    ),
    (
        "2024-Q3",
        ["the third quarter of 2024", "Q3 2024", "3Q24", "third-quarter 2024", "the 2024 third quarter", "Q3 of 2024"],
    ),
    ("199", ["the 1990s", "the '90s", "the nineties", "the Nineties"]),
    ("18", ["the 19th century", "the nineteenth century", "the 1800s", "19th-century"]),
    ("1996", ["1996", "nineteen ninety-six", "the year 1996"]),
    ("BC0490", ["490 BC", "490 B.C.", "490 BCE", "490 B.C.E."]),
    ("P2Y6M", ["two and a half years", "two-and-a-half years", "2.5 years", "2 1/2 years", "two-and-a-half-year"]),
    ("P2W", ["two weeks", "2 weeks", "two-week", "a fortnight"]),
    ("P1Y", ["year-long", "yearlong", "one year", "1 year", "a full year"]),
    (
        "2024-11-06T21:30",
        ["9:30 p.m. Nov. 6, 2024", "9.30pm on 6 November 2024", "Nov. 6, 2024, 9:30 PM", "2024-11-06T21:30"],
    ),
)


@pytest.mark.parametrize(("value", "phrases"), SPELLINGS)
def test_what_is_said_in_several_ways_has_one_value(value: str, phrases: list[str]) -> None:
    found = {phrase: newsnorm.resolve_date(phrase, anchor="1989-10-30") for phrase in phrases}
    assert {phrase: mention and mention.timex3.value for phrase, mention in found.items()} == dict.fromkeys(
        phrases, value
    )


@given(st.sampled_from(WEEKDAYS), st.sampled_from(WEEKDAYS), DAYS, st.sampled_from([" to ", "-", " through ", "–"]))
def test_a_range_of_weekdays_ends_within_a_week_of_its_beginning(
    begins: str, ends: str, today: datetime.date, joint: str
) -> None:
    first, last = newsnorm.find_dates(f"It is shut {begins}{joint}{ends} for repairs.", published=today)
    assert first.interval
    assert last.interval
    days = (WEEKDAYS.index(ends) - WEEKDAYS.index(begins)) % 7
    assert (last.interval.start - first.interval.start).days == days
    assert first.range == last.range == Interval(first.interval.start, last.interval.end)


@given(
    st.sampled_from(MONTHS), st.sampled_from(MONTHS), DAYS, st.sampled_from(["{} to {}", "between {} and {}", "{}-{}"])
)
def test_a_range_of_months_ends_within_a_year_of_its_beginning(
    begins: str, ends: str, today: datetime.date, said: str
) -> None:
    assume(begins != ends)
    first, last = newsnorm.find_dates(f"It is shut from {said.format(begins, ends)}; it rains.", published=today)
    assert first.interval
    assert last.interval
    later = day(last.interval.start), day(first.interval.start)
    months = [enclosing("month", cell).index for cell in later]
    assert months[0] - months[1] == (MONTHS.index(ends) - MONTHS.index(begins)) % 12
    assert first.range == last.range == Interval(first.interval.start, last.interval.end)


@given(st.sampled_from(DONE), st.sampled_from(MONTHS), st.integers(1, 28), DAYS)
def test_the_month_or_day_on_which_something_was_done_lies_behind(
    told: str, month: str, number: int, today: datetime.date
) -> None:
    for then in (f"in {month}", f"on {month} {number}", f"on {number} {month}"):
        done = only(told.format(then, then.split(" ", 1)[1]), today)
        assert done.interval
        assert done.interval.start <= today


@given(st.sampled_from(MONTHS), DAYS)
def test_a_month_in_which_something_is_to_be_done_lies_ahead_within_four(month: str, today: datetime.date) -> None:
    to_come = only(f"She will buy the old mill in {month} by herself.", today)
    assert to_come.interval
    ahead = (MONTHS.index(month) + 1 - today.month) % 12
    assert (to_come.interval.start > today) == (1 <= ahead <= 4)


@given(st.sampled_from(MONTHS), st.integers(1, 3), DAYS)
def test_the_next_of_a_list_lies_on_the_side_of_the_one_before_it(month: str, later: int, today: datetime.date) -> None:
    following = MONTHS[(MONTHS.index(month) + later) % 12]
    for first in newsnorm.find_dates(f"It rained in {month} and {following}.", published=today):
        assert first.interval
        assert first.interval.start <= today
    first, last = newsnorm.find_dates(f"It will rain in {month} and {following}.", published=today)
    assert first.interval
    assert last.interval
    assert last.interval.start > first.interval.start or first.interval.start <= today


@given(st.sampled_from(PHRASES), st.integers(0, len(PLAIN)), DAYS, st.sampled_from([": ", "\n\n", " “", " (", " — "]))
def test_a_planted_phrase_is_found_where_it_was_planted(phrase: str, at: int, today: datetime.date, gap: str) -> None:
    cut = PLAIN.rfind(" ", 0, at) + 1
    begun = PLAIN[:cut].rstrip() + gap
    mention = only(f"{begun}{phrase}; {PLAIN[cut:]}.", today)
    assert (mention.start, mention.end, mention.text) == (len(begun), len(begun) + len(phrase), phrase)


@given(st.sampled_from(PHRASES))
def test_without_a_day_the_same_words_are_found_and_nothing_is_guessed(phrase: str) -> None:
    text = f"They met {phrase}; it rained."
    undated, dated = newsnorm.find_dates(text), newsnorm.find_dates(text, published=datetime.date(2024, 11, 6))
    assert [mention.text for mention in undated] == [mention.text for mention in dated]
    if phrase in RELATIVE:
        assert [(mention.interval, mention.unresolved) for mention in undated] == [(None, "no anchor")]
        assert all("X" in mention.timex3.value for mention in undated)


@given(st.sampled_from(RELATIVE), DAYS, st.sampled_from(["past", "future"]))
def test_a_wish_for_a_direction_is_kept(phrase: str, today: datetime.date, direction: str) -> None:
    mention = newsnorm.resolve_date(phrase, anchor=today, direction=direction)
    assert mention
    if mention.rule.endswith("/asked") and mention.interval:
        start, end = (datetime.date(*edge.timetuple()[:3]) for edge in (mention.interval.start, mention.interval.end))
        assert end > today if direction == "future" else start <= today


@given(st.integers(1, 7), DAYS, st.sampled_from(["past", "future", None]), st.booleans())
def test_a_weekday_is_never_more_than_a_week_away(number: int, today: datetime.date, wish: str, ahead: bool) -> None:
    cell = resolve(Nth("weekday", number), Scene(today, wish, ahead)).cell
    assert cell
    assert abs(cell.index - today.toordinal()) <= 7
    assert datetime.date.fromordinal(cell.index).isoweekday() == number


WORDS = (
    *PHRASES,
    *("Feb. 29", "Feb. 30, 2024", "31 June", "25:61", "13/13/2024", "month 13", "0000-00-00", "9999-12-31", "24:00"),
    *("10,000 years ago", "9,999 centuries ago", "a year earlier", "the next day", "the same month", "that year"),
    *(
        "the week of",
        "and",
        "to",
        "-",
        ",",
        "of",
        "the",
        "a",
        "early",
        "late",
        "about",
        "nearly",
        "at",
        "on",
        "12",
        "1999",
    ),
    *("December 9999", "January 1000", "1 January", "Dec. 31", "the weekend", "99 weeks later", "half an hour", "'99"),
)


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from([" ", ", ", ". ", "-", ""]), ANY_DAY | st.none())
def test_any_words_on_any_day_are_read(words: list[str], joint: str, today: datetime.date | None) -> None:
    text = joint.join(words)
    mentions = newsnorm.find_dates(text, published=today)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert all(before.end <= after.start for before, after in itertools.pairwise(mentions))
    for mention in mentions:
        assert mention.interval is None or (mention.interval.start < mention.interval.end and not mention.unresolved)
        assert newsnorm.find_dates(text, published=today) == mentions


@pytest.mark.parametrize("phrase", ["Feb. 30, 2024", "June 31", "Feb. 29, 2023", "31 June", "2024-13-01", "25:61 GMT"])
def test_a_day_that_is_none_is_called_impossible_or_left_alone(phrase: str) -> None:
    for mention in newsnorm.find_dates(f"They met at {phrase}; it rained.", published="2024-11-06"):
        assert (mention.interval, mention.unresolved) == (None, "impossible")


def test_a_cell_outside_the_calendar_has_no_interval() -> None:
    assert interval(Cell("year", 0)) is interval(Cell("day", 0)) is interval(Cell("century", 99)) is None
