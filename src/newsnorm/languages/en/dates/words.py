"""The words of English that name, count and measure time."""

from typing import Literal

from newsnorm.timex.expressions import Length, Which

WEEKDAYS = {"monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7}
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
SEASONS = {"spring": 1, "summer": 2, "fall": 3, "autumn": 3, "winter": 4}

Part = Literal["MO", "MI", "AF", "EV", "NI", "DT"]
DAYPARTS: dict[str, Part] = {
    "morning": "MO",
    "midday": "MI",
    "lunchtime": "MI",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
}

SIDES: dict[str, Literal["past", "future"]] = {
    "last": "past",
    "past": "past",
    "previous": "past",
    "next": "future",
    "coming": "future",
}
"""On which side of the day of the story a stretch lies: "the past year", "the coming weeks"."""

LENGTHS: dict[str, Length] = {
    "second": "second",
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "week": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
    "decade": "decade",
    "century": "century",
}
PLURALS: dict[str, Length] = {
    **{word + "s": unit for word, unit in LENGTHS.items() if unit != "century"},
    "centuries": "century",
}

SHORT_LENGTHS: dict[str, Length] = {
    "sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "wk": "week",
    "wks": "week", "mth": "month", "mths": "month", "yr": "year", "yrs": "year",
}  # fmt: skip
"""Units as tables and stamps abbreviate them, behind a number."""

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
VAGUE_NUMBERS = ("several", "few", "a few", "many", "some", "dozens of", "hundreds of", "thousands of")

WHICH: dict[str, Which] = {
    "last": "last",
    "past": "last",
    "this": "this",
    "current": "this",
    "next": "next",
    "coming": "next",
    "previous": "before",
    "preceding": "before",
    "following": "after",
}
STEP: dict[Which, int] = {"last": -1, "before": -1, "this": 0, "next": 1, "after": 1}

OPENERS = (
    "the", "this", "that", "these", "a", "an", "few", "several", "many", "some", "couple", "of", "half", "hundred",
    "thousand", "dozen", "hundreds", "thousands", "dozens", "quite", "multi", "more", "near", "right", "fiscal",
    "early", "earlier", "late", "later", "mid", "middle", "beginning", "start", "end", "about", "around", "nearly",
    "almost", "approximately", "roughly", "less", "than", "at", "least", "most", "up", "to", "over", "under", "well",
    "not", "no", "same", "corresponding", "comparable", "latest", "recent", "each", "every", "other", "single", "once",
    "twice", "times", "and", "or", "in", "on", "full", "entire", "whole", "another", "additional", "extra", "very",
    "further", "straight", "consecutive", "trading", "working", "business", "long", "short", "latter", "final", "soon",
    "as", "o", "future", "small", "wee", "roaring", "swinging", "p", "0:00", "00:00", "0", "00", "000", "0000", "0st",
    "0nd", "0rd", "0th", "00st", "00nd", "00rd", "00th", "prior", "equivalent", "like", "opening", "closing", "thrice",
    "immediate", "too", "distant", "ago",
)  # fmt: skip
"""Words that may stand before the head of an expression and belong to it; digits are written 0."""

MIDDLES = (
    "of",
    "than",
    "to",
    "and",
    "or",
    "in",
    "on",
    "least",
    "times",
    "single",
    "other",
    "start",
    "beginning",
    "immediate",
    "too",
    "distant",
    "ago",
)
"""Openers that stand within an expression and never begin one."""
