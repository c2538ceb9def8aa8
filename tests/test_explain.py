"""An explanation says what the article holds, and nothing else."""

import itertools

from hypothesis import given

from newsnorm import Article, explain
from strategies import articles


@given(articles())
def test_each_answer_is_explained_once_in_reading_order(article: Article) -> None:
    assert len(explain(article)) == len([*explain(article)])
    reasons = explain(article).reasons
    assert all(before.start <= after.start for before, after in itertools.pairwise(reasons))
    for kind, spans in {"section": article.sections, "date": article.dates, "place": article.places}.items():
        told = [(reason.start, reason.end, reason.text, reason.rule) for reason in reasons if reason.kind == kind]
        assert told == [(span.start, span.end, span.text, span.rule) for span in spans]


@given(articles())
def test_what_is_said_is_what_the_article_holds(article: Article) -> None:
    reasons = explain(article).reasons
    for mention, reason in zip(article.dates, (r for r in reasons if r.kind == "date"), strict=True):
        assert reason.answer == mention.timex3.value
        assert ("looks back" in reason.why) == (mention.direction == "past")
        assert ("looks ahead" in reason.why) == (mention.direction == "future")
        assert (f"unresolved: {mention.unresolved}" in reason.why) == (mention.unresolved is not None)
        if mention.interval:
            assert f"from {mention.interval.start.isoformat()} until {mention.interval.end.isoformat()}" in reason.why
    for mention, reason in zip(article.places, (r for r in reasons if r.kind == "place"), strict=True):
        assert (reason.answer == "?") == (mention.place is None)
        assert mention.reason in reason.why
        assert len(reason.candidates) == len(mention.candidates)
        assert all(place.name in line for place, line in zip(mention.candidates, reason.candidates, strict=True))


@given(articles())
def test_every_reason_is_printed(article: Article) -> None:
    printed = str(explain(article))
    for reason in explain(article):
        assert f"{reason.start}–{reason.end} by {reason.rule}" in printed
        assert reason.answer in printed
        assert reason.why in printed
