"""Days of the week: "Tuesday", "last Friday night", "Monday of next week"."""

import re

from newsnorm.language import DateRule
from newsnorm.timex import Daypart, Expression, Nth, Shift, Within

from .pieces import DAYPART, END, SPACE, WEEKDAY, WEEKDAY_HEADS, WHICH_WORD, weekday, which
from .words import DAYPARTS, STEP

_TITLES = (
    r"(?<!Sheffield )(?<!Ruby )(?<!Bloody )(?<!Super )(?<!Joe )(?<!Girl )(?<!Man )(?<!Freaky )(?<!Casual )(?<!Happy )"
)
_NOT_PAPERS = (
    rf"(?!{SPACE}(?:Times|Telegraph|Mirror|Mail|Post|Herald|Tribune|Express|Star|Sun|Mercury|People|Business|Night{SPACE}"
    r"(?:Live|Football|Fever|Lights)|Club|Addams))"
)


def _read(found: re.Match[str]) -> Expression:
    said = Nth("weekday", weekday(found["weekday"]), which(found["which"]))
    if found["week"]:
        return Within(said, Shift("week", STEP[which(found["week"])]))
    return Daypart(DAYPARTS[found["part"].lower()], said) if found["part"] else said


RULES = (
    DateRule(
        "en.weekday",
        WEEKDAY_HEADS,
        re.compile(
            rf"(?:(?P<which>{WHICH_WORD}){SPACE})?{_TITLES}(?P<weekday>{WEEKDAY}){_NOT_PAPERS}"
            rf"(?:,?{SPACE}(?P<part>{DAYPART})|{SPACE}of{SPACE}(?P<week>last|this|next){SPACE}week)?{END}"
        ),
        _read,
        (
            "The ferry sank ⟦XXXX-WXX-2|Tuesday⟧.",
            "Talks resume ⟦XXXX-WXX-1|next Monday⟧.",
            "It rained on ⟦XXXX-WXX-5TNI|Friday night⟧ again.",
            "She flies home ⟦XXXX-WXX-1|Monday of next week⟧.",
        ),
        (
            "She writes for the Sunday Times.",
            "Sheffield Wednesday drew at home.",
            "It aired on Saturday Night Live.",
        ),
    ),
)
