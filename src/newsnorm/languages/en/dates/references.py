"""Words that point vaguely into the past, the present or the future: "recently", "now", "soon"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Reference

from .pieces import END, SPACE

RULES = (
    DateRule(
        "en.now",
        ("now", "currently", "current"),
        re.compile(rf"(?:[Rr]ight{SPACE})?(?:[Nn]ow|[Cc]urrent(?:ly)?){END}"),
        lambda found: Reference("present"),
        ("The road is ⟦PRESENT_REF|now⟧ closed.",),
    ),
    DateRule(
        "en.recently",
        ("recently", "recent"),
        re.compile(rf"[Rr]ecent(?:ly)?{END}"),
        lambda found: Reference("past"),
        ("The road was ⟦PAST_REF|recently⟧ closed.",),
    ),
    DateRule(
        "en.future",
        ("future", "soon"),
        re.compile(rf"(?:[Tt]he{SPACE})?(?:near{SPACE})?[Ff]uture{END}|(?<![Aa]s )[Ss]oon{END}(?!{SPACE}as)"),
        lambda found: Reference("future"),
        ("The road may close in ⟦FUTURE_REF|the future⟧.",),
    ),
    DateRule(
        "en.coming-days",
        ("days", "weeks", "months", "years"),
        re.compile(rf"(?:[Tt]he{SPACE})?(?:[Cc]oming|[Ff]uture){SPACE}(?:days|weeks|months|years){END}"),
        lambda found: Reference("future"),
        ("They could join in ⟦FUTURE_REF|the coming days⟧.",),
    ),
)
