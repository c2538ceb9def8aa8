"""The date rules show themselves: every example on a rule is read by it, every counterexample is not."""

import pytest

from marks import unmark
from newsnorm import find_dates
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
