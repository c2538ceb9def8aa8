"""Words that point vaguely into the past, the present or the future: "recently", "now", "soon"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Reference

from .pieces import ANY_UNIT, COUNT, END, SPACE, UNITS

RULES = (
    DateRule(
        "en.now",
        ("now", "currently", "current", "nowadays"),
        re.compile(rf"(?:[Rr]ight{SPACE})?[Nn]ow(?:adays)?{END}|[Cc]urrent(?:ly)?{END}"),
        lambda found: Reference("present"),
        ("The road is ⟦PRESENT_REF|now⟧ closed.",),
    ),
    DateRule(
        "en.these-days",
        ("days",),
        re.compile(rf"[Tt]hese{SPACE}days{END}"),
        lambda found: Reference("present"),
        ("It is quiet ⟦PRESENT_REF|these days⟧.",),
    ),
    DateRule(
        "en.recently",
        ("recently", "recent"),
        re.compile(rf"(?:[Mm]o(?:re|st){SPACE})?[Rr]ecently{END}|[Rr]ecent{END}"),
        lambda found: Reference("past"),
        ("The road was ⟦PAST_REF|recently⟧ closed.",),
    ),
    DateRule(
        "en.the-past",
        ("past",),
        re.compile(rf"(?<=[Ii]n )the{SPACE}past{END}(?!{SPACE}(?:{COUNT}{END}|{ANY_UNIT}|[a-z]+{SPACE}{ANY_UNIT}))"),
        lambda found: Reference("past"),
        ("In ⟦PAST_REF|the past⟧, the road was open.",),
        ("It rose in the past three months.",),
    ),
    DateRule(
        "en.future",
        ("future", "soon"),
        re.compile(
            rf"(?:[Tt]he{SPACE})(?:(?:very{SPACE})?near{SPACE}|immediate{SPACE}|not-too-distant{SPACE})?future{END}"
            rf"|(?<![Aa]s )(?<!too )[Ss]oon{END}(?!{SPACE}(?:as|after|before|became|afterwards?))|[Aa]s{SPACE}soon{SPACE}as{SPACE}possible{END}"
        ),
        lambda found: Reference("future"),
        ("The road may close in ⟦FUTURE_REF|the future⟧.", "It may close ⟦FUTURE_REF|soon⟧."),
        ("It closed soon after.", "It may cut future earnings."),
    ),
    DateRule(
        "en.coming-days",
        ("days", "weeks", "months", "years", "quarters"),
        re.compile(rf"(?:[Tt]he{SPACE})?(?:[Cc]oming|[Ff]uture){SPACE}{UNITS}{END}"),
        lambda found: Reference("future"),
        ("They could join in ⟦FUTURE_REF|the coming days⟧.",),
    ),
    DateRule(
        "en.near-term",
        ("term", "date"),
        re.compile(rf"[Tt]he{SPACE}(?:near|short){SPACE}term{END}|[Aa]{SPACE}later{SPACE}date{END}"),
        lambda found: Reference("future"),
        ("It may hurt sales in ⟦FUTURE_REF|the near term⟧.",),
    ),
)
