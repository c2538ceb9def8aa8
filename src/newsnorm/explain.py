"""Says of each answer what it is, by which rule it was found and what else it could have been."""

from collections.abc import Iterator
from typing import Literal

from .article import Article, DateMention, PlaceMention, Section
from .geography import Place
from .span import Span
from .value import value


@value
class Reason(Span):
    """Why one piece of the text was read as it was.

    ``answer`` is the value in short, ``rule`` the name of the rule that found it, ``why`` what decided, and
    ``candidates`` are the places that bear the name, the likeliest first.
    """

    kind: Literal["section", "date", "place"]
    answer: str
    rule: str
    why: str = ""
    candidates: tuple[str, ...] = ()


@value
class Explanation:
    """The reasons of an article in the order of its text, each section before what stands in it."""

    reasons: tuple[Reason, ...]

    def __iter__(self) -> Iterator[Reason]:
        return iter(self.reasons)

    def __len__(self) -> int:
        return len(self.reasons)

    def __str__(self) -> str:
        return "\n".join(map(_line, self.reasons))


def explain(article: Article) -> Explanation:
    """Why the article was read as it was: its sections and mentions, one by one, with their rules.

    >>> from newsnorm import DateMention, Timex3
    >>> tuesday = DateMention(15, 22, "Tuesday", "weekday", Timex3("DATE", "2024-11-05"), direction="past")
    >>> text = "The ferry sank Tuesday."
    >>> print(explain(Article(text, None, (Section(0, 23, text, "body", "default"),), (tuesday,), ())))
    body 0–23 by default: The ferry sank Tuesday.
      date 15–22 by weekday: Tuesday = 2024-11-05
        DATE, looks back
    """
    reasons = [*map(reason, article.sections), *map(reason, article.dates), *map(reason, article.places)]
    return Explanation(tuple(sorted(reasons, key=lambda one: (one.start, one.kind != "section", -one.end))))


def reason(span: Section | DateMention | PlaceMention) -> Reason:
    """Why one section or mention was read as it was."""
    match span:
        case Section():
            return Reason(span.start, span.end, span.text, "section", span.label, span.rule)
        case DateMention():
            return _of_date(span)
    return _of_place(span)


def answer(mention: DateMention | PlaceMention) -> str:
    """What a mention means, in a few characters: ``2024-11-05``, ``KR``, ``Kursk Oblast, RU``; ``?`` if unknown."""
    if isinstance(mention, DateMention):
        return mention.timex3.value
    return "?" if mention.place is None else named(mention.place)


def named(place: Place) -> str:
    """A place in a few characters: a country by its code, another by its name and the code of its country."""
    if place.kind == "country" and place.country_code:
        return place.country_code
    return f"{place.name}, {place.country_code}" if place.country_code else place.name


def _of_date(mention: DateMention) -> Reason:
    timex3 = mention.timex3
    attributes = {"mod": timex3.mod, "quant": timex3.quant, "freq": timex3.freq}
    said = [
        timex3.type,
        *(f"{name} {held}" for name, held in attributes.items() if held),
        *filter(None, [mention.granularity]),
    ]
    if mention.direction:
        said.append("looks back" if mention.direction == "past" else "looks ahead")
    if mention.interval:
        said.append(f"from {mention.interval.start.isoformat()} until {mention.interval.end.isoformat()}")
    if mention.range:
        said.append(f"in a range from {mention.range.start.isoformat()} until {mention.range.end.isoformat()}")
    if mention.unresolved:
        said.append(f"unresolved: {mention.unresolved}")
    return Reason(mention.start, mention.end, mention.text, "date", answer(mention), mention.rule, ", ".join(said))


def _of_place(mention: PlaceMention) -> Reason:
    said: list[str] = [] if mention.role == "place" else [mention.role]
    if mention.place:
        said.append(_described(mention.place))
    if mention.reason:
        said.append(mention.reason)
    candidates = tuple(map(_described, mention.candidates))
    why = "; ".join(said)
    return Reason(mention.start, mention.end, mention.text, "place", answer(mention), mention.rule, why, candidates)


def _described(place: Place) -> str:
    """A place in one line: "Lexington (city), Kentucky, US, GeoNames 4297983"."""
    parts = [f"{place.name} ({place.kind})", place.admin1, place.country_code]
    number = None if place.geonames_id is None else f"GeoNames {place.geonames_id}"
    return ", ".join(part for part in [*parts, number] if part)


def _line(reason: Reason) -> str:
    words = " ".join(reason.text.split())
    words = words if len(words) <= 60 else f"{words[:59]}…"
    if reason.kind == "section":
        return f"{reason.answer} {reason.start}–{reason.end} by {reason.rule}: {words}"
    lines = [f"  {reason.kind} {reason.start}–{reason.end} by {reason.rule}: {words} = {reason.answer}"]
    if reason.why:
        lines.append(f"    {reason.why}")
    others = reason.candidates[1:] and "; ".join(reason.candidates)
    if others:
        lines.append(f"    of {len(reason.candidates)}: {others}")
    return "\n".join(lines)
