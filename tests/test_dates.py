"""The date rules show themselves: every example on a rule is read by it, every counterexample is not."""

import pytest

from marks import unmark
from newsnorm import find_dates
from newsnorm.language import DateRule, DateSequel
from newsnorm.languages.en import ENGLISH

RULES = (*ENGLISH.dates.rules, *ENGLISH.dates.sequels)
EXAMPLES = [pytest.param(rule, example, id=f"{rule.name}: {example}") for rule in RULES for example in rule.examples]
COUNTEREXAMPLES = [
    pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.counterexamples
]


def test_rules_have_names_of_their_own_and_examples() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.examples for rule in RULES)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_is_read_by_its_rule(rule: DateRule | DateSequel, example: str) -> None:
    text, marks = unmark(example)
    found = find_dates(text)
    assert [(mention.start, mention.end, mention.timex3.value) for mention in found] == marks
    assert any(mention.rule.split("/")[0] == rule.name for mention in found)


@pytest.mark.parametrize(("rule", "text"), COUNTEREXAMPLES)
def test_a_counterexample_is_not_read_by_its_rule(rule: DateRule | DateSequel, text: str) -> None:
    assert rule.name not in [mention.rule.split("/")[0] for mention in find_dates(text)]
