"""Stories and names with their answers: of a file of yours, or our own, whose every date and place we wrote."""

import datetime
import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import pycountry
from page import newswire


class Told(NamedTuple):
    """What stands at ``[start, end)``, and its answer where it has one: an ISO day, or the code of a country."""

    start: int
    end: int
    answer: str | None


class Story(NamedTuple):
    """A text, its day, and what there is to find in it."""

    text: str
    day: datetime.date | None
    gold: tuple[Told, ...]


ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
CODES = dict(zip(newswire.NATIONS, ("NO", "PE", "KE", "KR", "UA", "BR", "GH", "FR", "TR"), strict=True))
CODES |= zip(newswire.COUNTRIES, ("NO", "PE", "KE", "KR", "UA", "BR", "GH", "FR", "TR", "PH"), strict=True)
TOWNS = ("NO", "PE", "KE", "VN", "NO", "EC", "US", "GB", "UA", "JP", "GH", "BR", "GE", "FR", "US")
for town, code in zip(newswire.TOWNS, TOWNS, strict=True):
    for part in town.split(", "):
        CODES[part] = CODES[part.upper()] = code


def iso_day(value: str | None) -> str | None:
    """The day that a TIMEX3 value names, if it names a day."""
    found = ISO_DAY.match(value or "")
    return found[0] if found else None


def dated(path: Path | None, number: int = 400) -> list[Story]:
    """Stories with their dates: lines of JSON with "text", "dct" and "timexes" (start, end, value)."""
    if path:
        return [
            Story(row["text"], _day(row["dct"]), tuple(_told(said, iso_day(said["value"])) for said in row["timexes"]))
            for row in _rows(path)
        ]
    days = rf"(?:9 a\.m\. )?(?:{'|'.join(newswire.DAYS)})(?: evening)?"
    others = (r"(?:May )?\b(?:19|20)[0-9]{2}\b", "this year", "the spring", "[0-9]+ years", "the night")
    written = re.compile("|".join([days, *newswire.SPANS, *others]))
    return [Story(text, day, tuple(_told_days(written, text, day))) for text, day in _own(number)]


def placed(path: Path | None, number: int = 400) -> list[Story]:
    """Stories with their places: lines of JSON with "text" and "toponyms" (start, end, country_alpha2)."""
    if path:
        return [
            Story(row["text"], None, tuple(_told(name, name.get("country_alpha2")) for name in row["toponyms"]))
            for row in _rows(path)
        ]
    written = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, CODES), key=len, reverse=True)) + r")(?!\w)")
    return [
        Story(text, day, tuple(Told(found.start(), found.end(), CODES[found[0]]) for found in written.finditer(text)))
        for text, day in _own(number)
    ]


def named(path: Path | None) -> dict[str, str]:
    """Names of countries and their codes: lines of JSON with "input" and "iso3166_alpha2", or those of ISO 3166."""
    if path:
        rows = [*_rows(path)]
        answers: dict[str, set[str]] = {}
        for row in rows:
            answers.setdefault(row["input"], set()).add(row["iso3166_alpha2"])
        doubtful = {row["input"] for row in rows if row.get("ambiguous")}
        return {name: min(codes) for name, codes in answers.items() if len(codes) == 1 and name not in doubtful}
    kinds = ("name", "official_name", "common_name", "alpha_2", "alpha_3")
    return {
        getattr(country, kind): country.alpha_2
        for country in pycountry.countries
        for kind in kinds
        if hasattr(country, kind)
    }


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in path.read_text(encoding="utf8").split("\n") if line)


def _told(row: dict[str, Any], answer: str | None) -> Told:
    return Told(row["start"], row["end"], answer)


def _day(given: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(given[:10]) if given else None


def _own(number: int) -> Iterable[tuple[str, datetime.date]]:
    return ((str(row["text"]), row["published"]) for row in islice(newswire.newswire(number), number))


def _told_days(written: re.Pattern[str], text: str, day: datetime.date) -> Iterator[Told]:
    """The dates of one of our own stories; a weekday is the last one, the day of the story included."""
    for found in written.finditer(text):
        answer = None
        if (weekday := found[0].removesuffix(" evening")) in newswire.DAYS:
            back = (day.weekday() - newswire.DAYS.index(weekday)) % 7
            answer = (day - datetime.timedelta(back)).isoformat()
        elif found[0] == "three days ago":
            answer = (day - datetime.timedelta(3)).isoformat()
        yield Told(found.start(), found.end(), answer)
