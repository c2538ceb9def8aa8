"""Lengths of time: "two years", "the past three months", "several weeks", "a 10-year treaty"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import END, Always, before, behind, by_words, one_of, phrase
from newsnorm.timex import Amount, Expression, Reference, Shift

from .pieces import (
    ANY_UNIT,
    COUNT,
    COUNT_OPENS,
    GAP,
    NUMBER,
    NUMBER_OPENS,
    SPELLED,
    TO_NUMBER,
    UNIT,
    UNIT_HEADS,
    UNITS,
    number,
    unit,
)
from .words import LENGTHS, PLURALS, SHORT_LENGTHS, SIDES

_SIDE_OPENS = (*SIDES, "first", "latest", "final", "following", "early")
_SIDE = one_of([*_SIDE_OPENS, "year-ago", "year-earlier"])
_KINDS = (
    *("more", "additional", "extra", "further", "full", "straight", "consecutive"),
    *("trading", "working", "business", "long", "short"),
)
_KIND = one_of(_KINDS)
_OR_SO = "(?: or (?:so|more|less))?"
_TO = f"(?:{TO_NUMBER})?"
_MEASURES = behind(
    (
        "for", "in", "within", "after", "over", "than", "of", "by", "just", "only", "take", "takes", "took", "last",
        "lasts", "lasted", "spend", "spent", "least", "nearly", "about", "almost", "quite", "through", "during",
        "and", "or", "as", "under", "once", "barely", "hardly",
    ),
    r"\s",
)  # fmt: skip
"""What stands before "a year" where it is a length, and no rate: "for a year", not "$500 million a year"."""
_GOES = behind(
    (
        "to", "will", "would", "could", "can", "may", "might", "must", "should", "shall", "not", "won't", "wouldn't",
        "can't", "couldn't", "doesn't", "didn't", "don't", "cannot", "'ll",
    ),
    r"\s",
)  # fmt: skip
"""What stands before "last" where it is a verb: "It will last two weeks"."""
_COUNTS = re.compile(r"\s(?:from|before|after)\b")
"""What follows it there: "a week from Tuesday"."""
_OPENING = behind(
    (
        "opening", "business", "office", "store", "shop", "working", "visiting", "trading", "school", "rush", "long",
        "man", "peak", "banking", "daylight", "flight", "credit",
    ),
    r"\s",
)  # fmt: skip
"""What stands before "hours" that are no length."""
_GOES_ON = one_of((
    "truce", "ceasefire", "cease-fire", "armistice", "war", "conflict", "fighting", "violence", "insurgency",
    "uprising", "rebellion", "revolt", "occupation", "siege", "blockade", "embargo", "boycott", "strike", "walkout",
    "lockout", "standoff", "stand-off", "stalemate", "deadlock", "impasse", "dispute", "feud", "row", "rivalry",
    "struggle", "battle", "fight", "crisis", "slump", "recession", "boom", "drought", "famine", "epidemic",
    "outbreak", "campaign", "investigation", "inquiry", "probe", "trial", "lawsuit", "ban", "moratorium", "freeze",
    "curfew", "stay", "rule", "reign", "marriage", "partnership", "tradition", "practice",
))  # fmt: skip
"""What goes on for a time, and so has a length for an age: "an 8-month-old truce"."""
_OF_MONEY = r"| of (?:[a-z]{2,12} )?(?:pay|salary|wages|rent)\b"
"""What is counted in months and paid: "six months of base pay"."""


def _is_measured(found: re.Match[str]) -> bool:
    return bool(_MEASURES.match(found.string, found.start()) or _COUNTS.match(found.string, found.end()))


def _amount(found: re.Match[str]) -> Expression | None:
    return None if found["number"] in ("a", "an") and not _is_measured(found) else _so_many(found)


@by_words
def _so_many(found: re.Match[str]) -> Expression | None:
    words, length = found["number"], unit(found["unit"])
    if length in ("second", "quarter") and found["unit"] == length:
        return None  # "a second group", "a quarter of them"
    count = None if found["or_two"] else number(words)
    if count is None and found["unit"] == length and not found["or_two"]:
        return None  # "some day"
    return Amount(count + 0.5 if found["half"] and count is not None else count, length)


@by_words
def _short(found: re.Match[str]) -> Expression:
    return Amount(number(found["number"]), SHORT_LENGTHS[found["unit"]])


def _anchored(found: re.Match[str]) -> Expression | None:
    count, length = found["number"], unit(found["unit"])
    one, side = found["unit"] == length, SIDES.get(found["side"])
    if found[0].startswith("last") and _GOES.match(found.string, found.start()):
        return None
    if count is None and one:
        brief = side and length in ("hour", "minute") and (found["side"], length) != ("last", "minute")
        return Amount(1, length, side) if brief else None  # "the first day", "at the last minute"
    if count is None and found[0].startswith("past"):
        return Reference("past")  # "in past years"
    if count is None and (found["side"], length) == ("early", "hour"):
        return None
    return Amount(number(count) if count else None, length, side)


@by_words
def _compound(found: re.Match[str]) -> Expression:
    count = number(found["number"])
    return Amount(count + 0.5 if found["half"] and count else count, unit(found["unit"]))


def _fortnights(found: re.Match[str]) -> Expression | None:
    count = number(found["number"]) if found["number"] else 1
    if found["ago"]:
        return Shift("week", -2 * int(count)) if count and count == int(count) else Reference("past")
    return Amount(2 * count if count else None, "week", SIDES.get(found["side"]))


def _counted(found: re.Match[str]) -> Expression:
    return Amount(number(found["number"]), unit(found["unit"]))


def _recent(found: re.Match[str]) -> Expression:
    """So many months or weeks up to now; but "in recent years" is at some time in the past."""
    if unit(found["unit"]) == "year":
        return Reference("past")
    return Amount(None, unit(found["unit"]), "past")


def _uncounted(found: re.Match[str]) -> Expression | None:
    if found["unit"] == "hours" and _OPENING.match(found.string, found.start()):
        return None
    if found["unit"] in ("quarters", "minutes", "seconds"):
        return None  # where soldiers sleep; and how close one thing is to another
    return _UNCOUNTED[found["unit"]]


_UNCOUNTED = {units: Amount(None, length) for units, length in PLURALS.items()}


def _one(found: re.Match[str]) -> Expression:
    return Amount(1, unit(found["unit"]))


def _old(found: re.Match[str]) -> Expression:
    return Amount(number(found["number"]) if found["number"] else None, unit(found["unit"] or found["units"]))


def _quarter_century(found: re.Match[str]) -> Expression:
    return Amount(25, "year", SIDES.get(found["side"]))


def _half(found: re.Match[str]) -> Expression:
    return Amount(0.5, unit(found["unit"])) if found["unit"] else Amount(1.5, unit(found["whole"]))


RULES = (
    DateRule(
        "en.amount",
        UNIT_HEADS,
        phrase(
            rf"(?:the )?(?P<number>{COUNT})(?:(?P<half>{GAP}and{GAP}a{GAP}half)|{_TO}) (?:{_KIND} )?"
            rf"(?P<unit>{ANY_UNIT})(?P<or_two> or two)?{_OR_SO}(?! old\b|-old\b| of an? {_OF_MONEY})"
        ),
        _amount,
        (
            "It took ⟦P2Y|two years⟧.",
            "They waited for ⟦P1W|a week⟧.",
            "She was held ⟦P18M|18 months⟧.",
            "It lasted ⟦PXW|several weeks⟧.",
            "They need ⟦P2W|two to three weeks⟧.",
            "It may last for ⟦PXD|a day or two⟧.",
        ),
        (
            "It costs $2 million a year.",
            "A second group joined them.",
            "He is 52 years old.",
            "About three-quarters of the crop was lost.",
            "He spoke on 60 Minutes.",
            "It will one day open.",
            "She got six months of base pay.",
        ),
        opens=(*COUNT_OPENS, *(f"the {count}" for count in COUNT_OPENS)),
    ),
    DateRule(
        "en.amount-short",
        tuple(SHORT_LENGTHS),
        phrase(
            rf"(?<![0-9.,])(?P<number>[0-9]{{1,3}}|{SPELLED}){GAP}(?P<unit>{one_of(SHORT_LENGTHS)})(?!(?: |-)old\b)"
        ),
        _short,
        ("Profit of the first ⟦P9M|nine mths⟧ doubled.", "Cook for ⟦PT10M|10 min⟧."),
        ("Sales of the 1986 yr fell.", "A 3 yr old horse won."),
        opens=NUMBER_OPENS,
    ),
    DateRule(
        "en.amount-adjective",
        tuple(LENGTHS),
        phrase(
            rf"(?P<number>{NUMBER}|several|multi|half)(?P<half>-and-a-half)?-(?P<unit>{UNIT})(?:-long)?"
            r"(?!(?: |-)olds?\b)"
        ),
        _compound,
        (
            "They signed a ⟦P10Y|10-year⟧ treaty.",
            "It ended the ⟦P8Y|eight-year⟧ war.",
            "After a ⟦PT3H30M|three-and-a-half-hour⟧ talk.",
        ),
        ("The 6-year-old boy was found.",),
        opens=("several", "multi", "half", *NUMBER_OPENS),
    ),
    DateRule(
        "en.amount-anchored",
        (*UNIT_HEADS, "past"),
        phrase(
            rf"(?:the (?:very )?)?(?P<side>{_SIDE}) (?:(?P<number>{COUNT}){_TO}{GAP})?(?:{_KIND} )?"
            rf"(?P<unit>{ANY_UNIT}){_OR_SO}"
        ),
        _anchored,
        (
            "Prices rose in ⟦P3M|the past three months⟧.",
            "It grew in ⟦P9M|the first nine months⟧.",
            "It may fall in ⟦PXD|the next few days⟧.",
            "It had snowed in ⟦PAST_REF|past years⟧.",
            "It lost money in ⟦PXY|the early years⟧.",
            "It rose by a third in ⟦PT1H|the past hour⟧.",
        ),
        ("They met on the first day, at the last minute.",),
        opens=(
            *("the very", "year ago", "year earlier", "the year"),
            *(f"the {side}" for side in _SIDE_OPENS),
            *(
                f"{side} {after}"
                for side in _SIDE_OPENS
                for after in (*COUNT_OPENS, *_KINDS, *PLURALS, "hour", "minute")
            ),
        ),
    ),
    DateRule(
        "en.amount-recent",
        (*PLURALS, *before(("recent",), PLURALS)),
        phrase(rf"(?:the most )?recent (?P<unit>{UNITS})(?: (?:and|or) {UNITS})?"),
        _recent,
        ("Prices rose in ⟦PXM|recent months⟧.", "They had risen in ⟦PAST_REF|recent years⟧."),
        opens=("the recent", "the most", "recent"),
    ),
    DateRule(
        "en.amount-bare",
        tuple(PLURALS),
        phrase(
            rf"(?<!atter\sof\s)(?<![0-9]\s)(?<!arly\s)(?<!this\s)(?:the )?(?P<unit>{UNITS})"
            rf"(?: (?:and|or) {UNITS}| ahead| to come|-long)?(?!(?: |-)(?:old|apart|when)\b| [12][0-9]{{3}}{_OF_MONEY})"
        ),
        _uncounted,
        (
            "They waited for ⟦PXY|years⟧.",
            "Talks go on in ⟦PXW|the weeks ahead⟧.",
            "It was a ⟦PXM|months-long⟧ fight.",
        ),
        (
            "The fleet's living quarters burned.",
            "It was a matter of days.",
            "They keep office hours.",
            "It shuts on days when it rains.",
        ),
        opens=(*PLURALS, *(f"the {units}" for units in PLURALS)),
    ),
    DateRule(
        "en.fortnight",
        ("fortnight", "fortnights"),
        phrase(rf"(?:(?:the )?(?P<side>{one_of(SIDES)}) )?(?:(?P<number>{COUNT}) )?fortnights?(?P<ago> ago)?"),
        _fortnights,
        ("It took ⟦P2W|a fortnight⟧.", "It sank ⟦XXXX-WXX|a fortnight ago⟧."),
    ),
    DateRule(
        "en.amount-long",
        (*before(LENGTHS, ("long",)), *(f"{unit}long" for unit in LENGTHS)),
        phrase(rf"(?P<unit>{UNIT})-?long"),
        _one,
        ("It was a ⟦P1D|day-long⟧ siege.", "It was a ⟦P1Y|yearlong⟧ fight."),
    ),
    DateRule(
        "en.a-while",
        ("while", "time"),
        phrase(
            r"(?<=[Ff]or\s)(?:(?:quite )?(?:a (?:little |long |short )?while|some time)"
            r"|a (?:very )?(?:long|short) time)(?! (?:ago|when)\b)"
        ),
        Always(Amount(None, None)),
        ("They will live without it for ⟦PXX|a while⟧.", "It was known for ⟦PXX|some time⟧."),
        ("It won for the first time.", "She rested while it rained."),
        opens=("a", "quite", "some"),
    ),
    DateRule(
        "en.amount-old",
        before(UNIT_HEADS, ("old",)),
        phrase(
            rf"(?:(?P<number>{NUMBER}|several)-(?P<unit>{UNIT})|(?P<units>{UNITS}))-old"
            rf"(?= (?:[a-z-]{{2,20}} )?{_GOES_ON}s?{END})"
        ),
        _old,
        ("It broke an ⟦P8M|8-month-old⟧ truce.", "It ended a ⟦PXDE|decades-old⟧ border dispute."),
        ("The 6-year-old boy was found.", "A 52-year-old teacher won."),
        opens=("several", *NUMBER_OPENS, *PLURALS),
    ),
    DateRule(
        "en.amount-another",
        tuple(LENGTHS),
        phrase(
            r"(?:an(?:other| additional| extra| entire)|a (?:full|whole|further)|the (?:entire|whole))"
            r" (?P<unit>minute|hour|day|week|month|year|decade|century)"
        ),
        _one,
        ("They will wait ⟦P1M|another month⟧.",),
        ("There is another second baseman.",),
        opens=(
            "another",
            *("an additional", "an extra", "an entire"),
            *("a full", "a whole", "a further"),
            *("the entire", "the whole"),
        ),
    ),
    DateRule(
        "en.amount-half",
        tuple(LENGTHS),
        phrase(rf"(?<!-)half (?:an? )?(?P<unit>hour|day|year|decade|century)|(?:an?|one) (?P<whole>{UNIT}) and a half"),
        _half,
        ("It took ⟦PT30M|half an hour⟧.", "It took ⟦P1Y6M|a year and a half⟧."),
        opens=(
            "half",
            "a",
            "an",
            "one",
        ),
    ),
    DateRule(
        "en.quarter-century",
        (*before(("quarter",), ("of", "century")), *before(("past",), ("quarter",))),
        phrase("(?:(?:the )?(?P<side>last|past|next) |an? )?quarter(?: of a |-| )century"),
        _quarter_century,
        ("She taught for ⟦P25Y|a quarter of a century⟧.", "It grew over ⟦P25Y|the past quarter-century⟧."),
    ),
)

LATENT = (
    DateRule(
        "en.age",
        (*UNIT_HEADS, "old"),
        phrase(rf"(?:the |a |an )?(?P<number>{NUMBER})(?:-| )(?P<unit>{ANY_UNIT})(?:-| )old(?:s)?"),
        _counted,
        ("⟦P6Y|6-year-old⟧", "⟦P52Y|52 years old⟧"),
    ),
)
"""How old somebody is tells no day of the story: read where it is asked for, and not looked for in a text."""
