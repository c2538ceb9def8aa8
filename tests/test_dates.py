"""The date rules show themselves: their examples are read, their counterexamples are not; and the corpus of English."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from marks import unmark
from newsnorm import find_dates
from newsnorm.heads import spelled
from newsnorm.language import DateRule, DateSequel, Language
from newsnorm.languages.de import GERMAN
from newsnorm.languages.en import ENGLISH

RULES = [
    (language, rule)
    for language in (ENGLISH, GERMAN)
    for rule in (*language.dates.rules, *language.dates.sequels, *language.dates.joints)
]
EXAMPLES = [
    pytest.param(language, rule, example, id=f"{rule.name}: {example}")
    for language, rule in RULES
    for example in rule.examples
]
COUNTEREXAMPLES = [
    pytest.param(language, rule, text, id=f"{rule.name}: {text}")
    for language, rule in RULES
    for text in rule.counterexamples
]


def test_rules_have_names_of_their_own_and_examples() -> None:
    assert len({rule.name for _, rule in RULES}) == len(RULES)
    assert all(rule.examples for _, rule in RULES)


@pytest.mark.parametrize(("language", "rule", "example"), EXAMPLES)
def test_an_example_is_read_by_its_rule(language: Language, rule: DateRule | DateSequel, example: str) -> None:
    text, marks = unmark(example)
    found = find_dates(text, language=language)
    assert [(mention.start, mention.end, mention.timex3.value) for mention in found] == marks
    assert any(mention.rule.split("/")[0] == rule.name for mention in found)


@pytest.mark.parametrize(("language", "rule", "text"), COUNTEREXAMPLES)
def test_a_counterexample_is_not_read_by_its_rule(language: Language, rule: DateRule | DateSequel, text: str) -> None:
    assert rule.name not in [mention.rule.split("/")[0] for mention in find_dates(text, language=language)]


@pytest.mark.parametrize("language", [ENGLISH, GERMAN], ids=["en", "de"])
def test_every_word_that_opens_a_rule_may_stand_before_a_head(language: Language) -> None:
    grammar = language.dates
    known = {*spelled(grammar.openers), *grammar.asked}
    for rule in (*grammar.rules, *grammar.latent):
        words = re.sub(r"\d", "0", " ".join(rule.opens)).encode("latin-1").split()
        assert known.issuperset(words), (rule.name, set(words) - known)


def tried_everywhere(language: Language) -> Language:
    """The language, with each rule tried at its heads whatever follows them and whatever opens the phrase."""
    heads = [tuple({head.split(" ")[0] for head in rule.heads}) for rule in language.dates.rules]
    rules = (replace(rule, heads=of_it, opens=()) for rule, of_it in zip(language.dates.rules, heads, strict=True))
    return replace(language, dates=replace(language.dates, rules=tuple(rules)))


@pytest.mark.parametrize("language", [ENGLISH, GERMAN], ids=["en", "de"])
def test_a_rule_is_tried_wherever_it_could_read_something(language: Language) -> None:
    everywhere = tried_everywhere(language)
    sentences = [unmark(example)[0] for _, rule in RULES for example in (*rule.examples, *rule.counterexamples)]
    counted = [
        re.sub(r"\b(?:two|three|10|18)\b", count, sentence)
        for sentence in sentences
        for count in ("an", "thrice", "the previous", "the final", "a further", "half a", "2 1/2", "1,200")
    ]
    spaced = [sentence.replace(" ", gap) for sentence in sentences for gap in ("  ", "\r\n", "-", ", ")]
    for text in (*sentences, *counted, *spaced, *map(str.upper, sentences)):
        assert find_dates(text, language=language) == find_dates(text, language=everywhere), text


CORPUS = Path(__file__).parent / "corpus" / "en"


def table(name: str) -> dict[str, Any]:
    with (CORPUS / name).open("rb") as file:
        read = tomllib.load(file)
    assert read, f"{name} is empty"
    return read


def cases(name: str) -> list[Any]:
    return [pytest.param(case, id=case["label"]) for case in table(name)["case"]]


def wanted_and_found(case: dict[str, Any]) -> tuple[list[Any], list[Any]]:
    text, marks = unmark(case["text"])
    found = find_dates(text, published=case.get("published"))
    return [(text[start:end], value, start) for start, end, value in marks], [
        (mention.text, mention.timex3.value, mention.start) for mention in found
    ]


@pytest.mark.parametrize("case", cases("dates.toml"))
def test_a_date_is_found_where_it_stands_and_means_what_it_says(case: dict[str, Any]) -> None:
    wanted, found = wanted_and_found(case)
    assert found == wanted


@pytest.mark.parametrize(
    ("language", "case"),
    [
        *(pytest.param(ENGLISH, *each.values, id=each.id) for each in cases("dates_ranges.toml")),
        *(pytest.param(GERMAN, *each.values, id=each.id) for each in cases("../de/dates_ranges.toml")),
    ],
)
def test_the_ends_of_a_range_hold_the_whole_of_it(language: Language, case: dict[str, Any]) -> None:
    text, marks = unmark(case["text"])
    mentions = find_dates(text, published=case.get("published"), language=language)
    mentions = tuple(mention for mention in mentions if mention.range)
    found = [
        (first.start, last.end, f"{first.range.start.isoformat()}/{first.range.end.isoformat()}")
        for first, last in zip(mentions[::2], mentions[1::2], strict=True)
        if first.range and first.range == last.range
    ]
    assert found == marks


@pytest.mark.parametrize(("trap", "text"), table("dates_negative.toml")["traps"].items())
def test_nothing_is_found_where_there_is_no_date(trap: str, text: str) -> None:
    assert [mention.text for mention in find_dates(text, published="2024-11-06")] == [], trap


@pytest.mark.xfail(reason="known, and said so in the documents", raises=AssertionError)
@pytest.mark.parametrize("case", cases("dates_known_failures.toml"))
def test_a_known_failure_is_still_one(case: dict[str, Any]) -> None:
    wanted, found = wanted_and_found(case)
    assert found == wanted
