"""A rewritten text can be led back to the one that it was made of, character by character."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from newsnorm import Article, Rewritten, Span, rewrite
from newsnorm.rewrite import edit
from strategies import articles

WISHES = st.fixed_dictionaries(
    {
        "dates": st.sampled_from([None, "iso", "annotate"]),
        "places": st.sampled_from([None, "canonical", "code", "annotate"]),
        "drop": st.sets(st.sampled_from(["dateline", "caption", "credit", "boilerplate", "headline", "body"])),
        "unify": st.sets(st.sampled_from(["spaces", "quotes", "dashes"])),
    }
)


@st.composite
def rewritings(draw: st.DrawFn, text: str | None = None) -> Rewritten:
    """A text with some of its words changed, put in or taken out."""
    text = draw(st.text("abc ", max_size=20)) if text is None else text
    borders = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    spans = [Span(start, end, text[start:end]) for start, end in itertools.pairwise(borders)][
        :: draw(st.integers(1, 2))
    ]
    return edit(text, [(span, draw(st.text("XYZ", max_size=3))) for span in spans])


@given(articles())
def test_nothing_asked_is_nothing_changed(article: Article) -> None:
    assert rewrite(article) == Rewritten(article.text, article.text)
    assert all(rewrite(article).to_new(offset) == offset for offset in range(len(article.text) + 1))


@given(articles(), WISHES)
def test_the_edits_make_the_new_text_of_the_old(article: Article, wishes: dict) -> None:
    rewritten = rewrite(article, **wishes)
    assert edit(article.text, [(one.old, one.new.text) for one in rewritten.edits]) == rewritten
    assert edit(rewritten.text, [(one.new, one.old.text) for one in rewritten.edits]).text == article.text


@given(rewritings())
def test_what_no_edit_touches_leads_there_and_back(rewritten: Rewritten) -> None:
    touched = {offset for one in rewritten.edits for offset in range(one.old.start, one.old.end + 1)}
    for offset in range(len(rewritten.old) + 1):
        if offset not in touched:
            assert rewritten.to_old(rewritten.to_new(offset)) == offset
            assert rewritten.text[rewritten.to_new(offset) :][:1] == rewritten.old[offset:][:1]


@given(rewritings())
def test_words_between_two_edits_stay_as_they_are(rewritten: Rewritten) -> None:
    borders = [0, *(border for one in rewritten.edits for border in (one.old.start, one.old.end)), len(rewritten.old)]
    for start, end in zip(borders[::2], borders[1::2], strict=True):
        if start < end:
            words = Span(start, end, rewritten.old[start:end])
            assert rewritten.to_new(words).text == words.text
            assert rewritten.to_old(rewritten.to_new(words)) == words
            assert rewritten.to_new(start) == rewritten.to_new(words).start


@given(rewritings())
def test_offsets_keep_their_order(rewritten: Rewritten) -> None:
    there = [rewritten.to_new(offset) for offset in range(len(rewritten.old) + 1)]
    back = [rewritten.to_old(offset) for offset in range(len(rewritten.text) + 1)]
    assert there == sorted(there)
    assert back == sorted(back)
    assert all(0 <= offset <= len(rewritten.text) for offset in there)
    assert all(0 <= offset <= len(rewritten.old) for offset in back)


@given(rewritings(), st.data())
def test_a_span_covers_what_became_of_each_of_its_characters(rewritten: Rewritten, data: st.DataObject) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(rewritten.old))] * 2)))
    span = rewritten.to_new(Span(start, end, rewritten.old[start:end]))
    assert span.text == rewritten.text[span.start : span.end]
    for offset in range(start, end):
        one = rewritten.to_new(Span(offset, offset + 1, rewritten.old[offset]))
        assert span.start <= one.start <= one.end <= span.end


@given(articles(), WISHES)
def test_a_mention_leads_to_what_was_written_for_it_and_back(article: Article, wishes: dict) -> None:
    rewritten = rewrite(article, **{**wishes, "unify": ()})
    for one in rewritten.edits:
        if one.old.text and one.new.text:
            assert rewritten.to_new(one.old) == one.new
            assert rewritten.to_old(one.new) == one.old


@given(st.data())
def test_rewritings_compose(data: st.DataObject) -> None:
    first = data.draw(rewritings())
    later = data.draw(rewritings(first.text))
    both = first.then(later)
    assert (both.old, both.text) == (first.old, later.text)
    assert edit(both.old, [(one.old, one.new.text) for one in both.edits]).text == later.text
    touched = {offset for one in both.edits for offset in range(one.old.start, one.old.end + 1)}
    for offset in range(len(first.old) + 1):
        if offset not in touched:
            assert both.to_new(offset) == later.to_new(first.to_new(offset))


@given(rewritings())
def test_nothing_changed_before_or_after_is_nothing_more(rewritten: Rewritten) -> None:
    assert Rewritten(rewritten.old, rewritten.old).then(rewritten) == rewritten
    assert rewritten.then(Rewritten(rewritten.text, rewritten.text)) == rewritten


@given(articles(), WISHES)
def test_dropped_words_are_gone_and_kept_ones_stay(article: Article, wishes: dict) -> None:
    rewritten = rewrite(article, drop=wishes["drop"])
    kept = [section for section in article.sections if section.label not in wishes["drop"]]
    assert "".join(rewritten.text.split()) == "".join("".join(section.text for section in kept).split())
    assert [rewritten.to_new(section).text for section in kept] == [section.text for section in kept]
