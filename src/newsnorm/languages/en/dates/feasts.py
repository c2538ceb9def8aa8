"""Holidays and other days with a name: "Christmas", "Labor Day", "Good Friday", "Election Day"."""

import re

from newsnorm.language import DateRule
from newsnorm.languages.patterns import by_words, one_of, phrase
from newsnorm.timex import Edge, Expression, Feast, Shift, Stretch, Within
from newsnorm.timex.calendar import year as year_cell

from .pieces import WHICH_WORD, YEAR, which

_KNOWN: dict[str, Feast] = {
    "New Year's Day": Feast(fixed=(1, 1)),
    "Epiphany": Feast(fixed=(1, 6)),
    "Burns Night": Feast(fixed=(1, 25)),
    "Australia Day": Feast(fixed=(1, 26)),
    "Groundhog Day": Feast(fixed=(2, 2)),
    "Valentine's Day": Feast(fixed=(2, 14)),
    "St. David's Day": Feast(fixed=(3, 1)),
    "St. Patrick's Day": Feast(fixed=(3, 17)),
    "April Fools' Day": Feast(fixed=(4, 1)),
    "Earth Day": Feast(fixed=(4, 22)),
    "St. George's Day": Feast(fixed=(4, 23)),
    "Anzac Day": Feast(fixed=(4, 25)),
    "May Day": Feast(fixed=(5, 1)),
    "Cinco de Mayo": Feast(fixed=(5, 5)),
    "VE Day": Feast(fixed=(5, 8)),
    "V-E Day": Feast(fixed=(5, 8)),
    "Juneteenth": Feast(fixed=(6, 19)),
    "Canada Day": Feast(fixed=(7, 1)),
    "Fourth of July": Feast(fixed=(7, 4)),
    "Bastille Day": Feast(fixed=(7, 14)),
    "Halloween": Feast(fixed=(10, 31)),
    "All Saints' Day": Feast(fixed=(11, 1)),
    "Guy Fawkes Night": Feast(fixed=(11, 5)),
    "Bonfire Night": Feast(fixed=(11, 5)),
    "Armistice Day": Feast(fixed=(11, 11)),
    "Remembrance Day": Feast(fixed=(11, 11)),
    "Veterans Day": Feast(fixed=(11, 11)),
    "St. Andrew's Day": Feast(fixed=(11, 30)),
    "Christmas Eve": Feast(fixed=(12, 24)),
    "Christmas Day": Feast(fixed=(12, 25)),
    "Christmas": Feast(fixed=(12, 25)),
    "Boxing Day": Feast(fixed=(12, 26)),
    "New Year's Eve": Feast(fixed=(12, 31)),
    "Hogmanay": Feast(fixed=(12, 31)),
    "Martin Luther King Jr. Day": Feast(nth=(1, 1, 3)),
    "Martin Luther King Day": Feast(nth=(1, 1, 3)),
    "Presidents' Day": Feast(nth=(2, 1, 3)),
    "Presidents Day": Feast(nth=(2, 1, 3)),
    "Patriots' Day": Feast(nth=(4, 1, 3)),
    "Memorial Day": Feast(nth=(5, 1, -1)),
    "Mother's Day": Feast(nth=(5, 7, 2)),
    "Father's Day": Feast(nth=(6, 7, 3)),
    "Labor Day": Feast(nth=(9, 1, 1)),
    "Labour Day": Feast(nth=(9, 1, 1)),
    "Columbus Day": Feast(nth=(10, 1, 2)),
    "Indigenous Peoples' Day": Feast(nth=(10, 1, 2)),
    "Election Day": Feast(nth=(11, 1, 1), after=1),
    "Remembrance Sunday": Feast(nth=(11, 7, 2)),
    "Thanksgiving Day": Feast(nth=(11, 4, 4)),
    "Thanksgiving": Feast(nth=(11, 4, 4)),
    "Black Friday": Feast(nth=(11, 4, 4), after=1),
    "Cyber Monday": Feast(nth=(11, 4, 4), after=4),
    "Giving Tuesday": Feast(nth=(11, 4, 4), after=5),
    "Shrove Tuesday": Feast(easter=-47),
    "Mardi Gras": Feast(easter=-47),
    "Ash Wednesday": Feast(easter=-46),
    "Palm Sunday": Feast(easter=-7),
    "Maundy Thursday": Feast(easter=-3),
    "Good Friday": Feast(easter=-2),
    "Holy Saturday": Feast(easter=-1),
    "Easter Sunday": Feast(easter=0),
    "Easter": Feast(easter=0),
    "Easter Monday": Feast(easter=1),
    "Ascension Day": Feast(easter=39),
    "Pentecost": Feast(easter=49),
    "Whit Monday": Feast(easter=50),
}
"""The names by which Americans and Britons know a day; feasts of other calendars are not guessed."""

FEASTS = {spelled: said for name, said in _KNOWN.items() for spelled in (name, name.replace(".", ""))}
"""The same, for Britons without a full stop too: "St Patrick's Day"."""

MOVING = (
    "Ramadan", "Eid al-Fitr", "Eid al-Adha", "Diwali", "Hanukkah", "Chanukah", "Passover", "Yom Kippur",
    "Rosh Hashanah", "Purim", "Sukkot", "Lunar New Year", "Chinese New Year", "Vesak", "Ashura",
)  # fmt: skip
"""Feasts of other calendars: they are found, and their day is not guessed."""

FEAST = one_of(name.replace(".", r"\.") for name in (*FEASTS, *MOVING))
"""A pattern for any of them."""
_NAMES = (*FEASTS, *MOVING)
_HEADS = tuple({" ".join(name.translate(dict.fromkeys(b"'.-", " ")).split()[:2]) for name in _NAMES})


def feast(name: str) -> Feast:
    """The feast that a name names, however its words are spaced."""
    return FEASTS.get(" ".join(name.split()), Feast())


@by_words
def _read(found: re.Match[str]) -> Expression:
    said = feast(found["feast"])
    if found["year"]:
        return Within(said, Stretch(year_cell(int(found["year"]))))
    said = Feast(said.fixed, said.nth, said.easter, said.after, which(found["which"]))
    if found["weekend"]:
        return Edge("weekend", 1, Shift("day", -2, said))  # that of a Monday is the one before it
    return Edge("week", 1, said) if found["week"] else said


RULES = (
    DateRule(
        "en.feast",
        _HEADS,
        phrase(
            rf"(?:(?P<which>{WHICH_WORD}) |the (?=Fourth))?(?P<feast>{FEAST})\b"
            r"(?! (?:Island|Rising|Massacre|Carol|[Cc]ards?|[Tt]ree)\b)"
            rf"(?:(?P<week> [Ww]eek)|(?P<weekend> [Ww]eekend)|,? (?P<year>{YEAR}))?"
        ),
        _read,
        (
            "They flew home for ⟦XXXX-12-25|Christmas⟧.",
            "They fast in ⟦XXXX-XX-XX|Ramadan⟧.",
            "It closed on ⟦XXXX-XX-XX|Labor Day⟧.",
            "He died on ⟦1998-04-10|Good Friday 1998⟧.",
            "It opened ⟦XXXX-XX-XX|last Thanksgiving⟧.",
            "They marched on ⟦XXXX-03-17|St Patrick's Day⟧.",
        ),
        ("Easter Island has statues.", "The Easter Rising began in Dublin."),
    ),
)
