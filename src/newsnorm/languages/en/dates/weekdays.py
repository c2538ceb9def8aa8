"""Days of the week: "Tuesday", "last Friday night", "Monday of next week"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import END, by_words, phrase
from newsnorm.timex import Daypart, Expression, Nth, Shift, Within

from .pieces import DAYPART, WEEKDAY, WEEKDAY_HEADS, WHICH_WORD, weekday, which
from .words import DAYPARTS, STEP

_NOT_A_NAME = "".join(
    rf"(?<!{word}\s)"
    for word in (
        "Sheffield", "Ruby", "Bloody", "Black", "Super", "Joe", "Girl", "Man", "Freaky", "Casual", "Happy",
        r"Mr\.", r"Mrs\.", r"Ms\.",
    )
)  # fmt: skip
_NOT_A_TITLE = (
    r"(?! (?:[Ss]chools?|best|lunch|roast)\b"
    "| (?:Times|Telegraph|Mirror|Mail|Post|Herald|Tribune|Express|Star|Sun|Mercury|People|Business|Club|Addams"
    "|Night (?:Live|Football|Fever|Lights)))"
)
_NOT_OF_NIGHTS = rf"(?! (?:and|or|to|through) {WEEKDAY} {DAYPART}s{END})"
"""What does not follow one weekday: in "Monday and Tuesday nights" both recur."""


@by_words
def _read(found: re.Match[str]) -> Expression:
    said = Nth("weekday", weekday(found["weekday"]), which(found["which"]))
    if found["week"]:
        return Within(said, Shift("week", STEP[which(found["week"])]))
    return Daypart(DAYPARTS[found["part"]], said) if found["part"] else said


RULES = (
    DateRule(
        "en.weekday",
        WEEKDAY_HEADS,
        phrase(
            rf"(?:(?P<which>{WHICH_WORD}) )?{_NOT_A_NAME}(?P<weekday>{WEEKDAY}){_NOT_A_TITLE}{_NOT_OF_NIGHTS}"
            rf"(?:(?: |-)(?P<part>{DAYPART})| (?:of )?(?P<week>last|this|next) week)?"
        ),
        _read,
        (
            "The ferry sank ⟦XXXX-WXX-2|Tuesday⟧.",
            "Talks resume ⟦XXXX-WXX-1|next Monday⟧.",
            "It rained on ⟦XXXX-WXX-5TNI|Friday night⟧ again.",
            "She flies home ⟦XXXX-WXX-1|Monday of next week⟧.",
            "It won ⟦XXXX-WXX-7TNI|Sunday-night⟧ viewers.",
        ),
        (
            "She writes for the Sunday Times.",
            "Sheffield Wednesday drew at home.",
            "It aired on Saturday Night Live.",
        ),
    ),
)
