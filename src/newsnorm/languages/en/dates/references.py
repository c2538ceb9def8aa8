"""Words that point vaguely into the past, the present or the future: "recently", "now", "soon"."""

from newsnorm.language import DateRule
from newsnorm.languages.patterns import END, Always, before, phrase
from newsnorm.timex import Reference

from .pieces import ANY_UNIT, COUNT, UNITS
from .words import SHORT_LENGTHS

_MOMENTS = [word for word, length in SHORT_LENGTHS.items() if length in ("second", "minute", "hour")]

RULES = (
    DateRule(
        "en.now",
        ("now", "currently", "current", "nowadays"),
        phrase("(?:right )?now(?:adays)?(?! and (?:then|again))|current(?:ly)?"),
        Always(Reference("present")),
        ("The road is ⟦PRESENT_REF|now⟧ closed.",),
        ("Every now and then it snows.",),
        opens=("right", "now", "nowadays", "currently", "current"),
    ),
    DateRule(
        "en.these-days",
        ("days",),
        phrase("these days"),
        Always(Reference("present")),
        ("It is quiet ⟦PRESENT_REF|these days⟧.",),
        opens=("these",),
    ),
    DateRule(
        "en.recently",
        ("recently", "recent"),
        phrase("(?:mo(?:re|st) )?recently|recent"),
        Always(Reference("past")),
        ("The road was ⟦PAST_REF|recently⟧ closed.",),
        opens=("more", "most", "recently", "recent"),
    ),
    DateRule(
        "en.ago-short",
        before(_MOMENTS, ("ago", "0", "00")),
        phrase(r"[0-9]{1,3} (?:hrs?\.? [0-9]{1,2} mins?|hrs?|mins?|secs?)\.? ago"),
        Always(Reference("past")),
        ("Posted ⟦PAST_REF|5 min ago⟧.", "Posted ⟦PAST_REF|1 hr 4 mins ago⟧."),
        opens=("0",),
    ),
    DateRule(
        "en.long-ago",
        before(("long", "time", "while", "ages"), ("ago",)),
        phrase(
            r"(?:a (?:(?:very )?(?:long|short) )?(?:time|while)|some time|ages"
            r"|(?<!ow\s)(?:not )?(?:(?:that|very) )?long) ago"
        ),
        Always(Reference("past")),
        ("The mine closed ⟦PAST_REF|a long time ago⟧.", "It opened ⟦PAST_REF|not long ago⟧."),
    ),
    DateRule(
        "en.the-other-day",
        ("day", "night"),
        phrase("the other (?:day|night)(?! of| when)"),
        Always(Reference("past")),
        ("She said so ⟦PAST_REF|the other day⟧.",),
        opens=("the",),
    ),
    DateRule(
        "en.the-past",
        ("past",),
        phrase(rf"(?<=[Ii]n\s)the past(?! (?:{COUNT}{END}|{ANY_UNIT}|[a-z]{{1,20}} {ANY_UNIT}))"),
        Always(Reference("past")),
        ("In ⟦PAST_REF|the past⟧, the road was open.",),
        ("It rose in the past three months.",),
        opens=("the",),
    ),
    DateRule(
        "en.at-the-time",
        ("time",),
        phrase(r"(?<=[Aa]t\s)the time(?! (?:of|when|that|the|[A-Z]))"),
        Always(Reference("past")),
        ("She said at ⟦PAST_REF|the time⟧ it would close.",),
        ("At the time of the fire it was closed.", "At the time the road was closed."),
        opens=("the",),
    ),
    DateRule(
        "en.one-day",
        ("day",),
        phrase(r"(?<=(?:will|ould|ight)\s)one day|(?<=\w\sto\s)one day|some day"),
        Always(Reference("future")),
        ("It may be mended, and it will ⟦FUTURE_REF|one day⟧ open.",),
        ("It took one day.",),
        opens=("one", "some"),
    ),
    DateRule(
        "en.future",
        ("future",),
        phrase("the (?:(?:very )?near |immediate |(?:not-too-|not too )?distant )?future(?! of )"),
        Always(Reference("future")),
        ("The road may close in ⟦FUTURE_REF|the future⟧.",),
        ("It may cut future earnings.", "They spoke of the future of the mine."),
        opens=("the",),
    ),
    DateRule(
        "en.soon",
        ("soon", "possible"),
        phrase(r"(?<!as\s)(?<!As\s)(?<!too\s)soon(?! (?:as|after|before|became|afterwards?)\b)|as soon as possible"),
        Always(Reference("future")),
        ("It may close ⟦FUTURE_REF|soon⟧.",),
        ("It closed soon after.", "It closed as soon as it rained."),
        opens=("soon", "as soon"),
    ),
    DateRule(
        "en.coming-days",
        ("days", "weeks", "months", "years", "quarters"),
        phrase(f"(?:the )?(?:coming|future) {UNITS}"),
        Always(Reference("future")),
        ("They could join in ⟦FUTURE_REF|the coming days⟧.",),
        opens=(
            "the",
            "coming",
            "future",
        ),
    ),
    DateRule(
        "en.near-term",
        ("term", "date"),
        phrase("the (?:near|short) term|a later date"),
        Always(Reference("future")),
        ("It may hurt sales in ⟦FUTURE_REF|the near term⟧.",),
        opens=("the near", "the short", "a later"),
    ),
)
