"""How German speaks of days: weekdays, days and months, years, what lies before and ahead, and lengths of time."""

import re

from newsnorm.language import ClauseCue, DateGrammar, DateRule
from newsnorm.languages.patterns import END, SPACE, Always, Phrase, any_of, behind
from newsnorm.timex import Amount, Cell, DayOf, Daypart, Expression, Nth, Reference, Shift, Stretch, Unit, Within
from newsnorm.timex.calendar import month as month_cell
from newsnorm.timex.calendar import year as year_cell
from newsnorm.timex.expressions import Which

from .words import DAYPARTS, MONTHS, NUMBERS, ONE_OF, ORDINALS, SEASONS, SHORT_MONTHS, STEP, UNITS, WEEKDAYS, WHICH

# --- pieces of pattern; nouns have a capital in German, wherever they stand -------------------------------------------

WEEKDAYS_PRINTED = tuple(map(str.capitalize, WEEKDAYS))
MONTHS_PRINTED = tuple(map(str.capitalize, (*MONTHS, *SHORT_MONTHS)))
SEASONS_PRINTED = tuple(map(str.capitalize, SEASONS))
UNITS_PRINTED = tuple(map(str.capitalize, UNITS))

WEEKDAY = any_of(WEEKDAYS_PRINTED)
MONTH = rf"(?:{any_of(map(str.capitalize, MONTHS))}|{any_of(map(str.capitalize, SHORT_MONTHS))}(?:\.|{END}))"
SEASON = any_of(SEASONS_PRINTED)
DAYPART = any_of(DAYPARTS)
DAY = r"(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2})(?![0-9])"
UNIT = any_of(UNITS_PRINTED)
NUMBER = rf"(?:[0-9]{{1,4}}(?:,[0-9])?(?![0-9])|{any_of(NUMBERS)})"
WHICH_WORD = any_of(WHICH)
NOT_IN_A_NUMBER = r"(?<![0-9.,:/])"
OF_YEAR = (
    rf"(?:{SPACE}(?:des{SPACE}Jahres{SPACE})?(?P<year>{YEAR})(?![.,][0-9])"
    rf"|{SPACE}(?P<whose>{WHICH_WORD}){SPACE}Jahres)?"
)
DAY_HEADS = ("0", "00")


# --- from the words to what they say ----------------------------------------------------------------------------------


def _which(words: str | None) -> Which:
    return WHICH[words.lower()] if words else "nearest"


def _month_number(word: str) -> int:
    word = word.lower().rstrip(".")
    return MONTHS.get(word) or SHORT_MONTHS[word]


def _number(words: str) -> float:
    return NUMBERS.get(words.lower()) or float(words.replace(",", "."))


def _year(found: re.Match[str]) -> Expression:
    return Stretch(year_cell(int(found["year"])))


def _decade(found: re.Match[str]) -> Expression:
    return Stretch(Cell("decade", int(found["decade"])))


def _with_part(said: Expression, part: str | None) -> Expression:
    return Daypart(DAYPARTS[part.lower()], said) if part else said


def _weekday(found: re.Match[str]) -> Expression:
    return _with_part(Nth("weekday", WEEKDAYS[found["weekday"].lower()], _which(found["which"])), found["part"])


def _today(found: re.Match[str]) -> Expression:
    return _with_part(Shift("day", _DAYS[found["day"].lower()]), found["part"])


def _day(found: re.Match[str]) -> Expression:
    return DayOf(int(found["day"]), _month_number(found["month"]), int(found["year"]) if found["year"] else None)


def _day_in_figures(found: re.Match[str]) -> Expression:
    return DayOf(int(found["day"]), int(found["month"]), int(found["year"]))


def _in_year(said: Nth, found: re.Match[str]) -> Expression:
    """A part of a year, in the year that the phrase names, if it names one."""
    if found["year"]:
        return Within(said, _year(found))
    return Within(said, Shift("year", STEP[_which(found["whose"])])) if found["whose"] else said


def _month(found: re.Match[str]) -> Expression:
    number = _month_number(found["month"])
    if found["year"]:
        return Stretch(month_cell(int(found["year"]), number))
    return _in_year(Nth("month", number, _which(found["which"])), found)


def _season(found: re.Match[str]) -> Expression | None:
    """A season that says which; a bare one ("the summer was short") is no date."""
    said = Nth("season", SEASONS[found["season"].lower()], _which(found["which"]))
    return _in_year(said, found) if found["which"] or found["year"] or found["whose"] else None


def _quarter(found: re.Match[str]) -> Expression:
    return _in_year(Nth("quarter", ORDINALS[found["nth"].lower()]), found)


def _turn(found: re.Match[str]) -> Expression:
    return Shift(_CALENDAR[found["unit"].lower()], STEP[_which(found["which"])])


def _counted(found: re.Match[str]) -> Expression:
    count, unit = _number(found["number"]), _CALENDAR.get(found["unit"].lower())
    back = found["way"] in ("vor", "Vor")
    if unit is None or count != int(count):
        return Reference("past" if back else "future")
    return Shift(unit, int(-count if back else count))


def _amount(found: re.Match[str]) -> Expression:
    return Amount(_number(found["number"]) if found["number"] else None, UNITS[found["unit"].lower()])


_DAYS = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2}
_CALENDAR: dict[str, Unit] = {
    form: unit for form, unit in UNITS.items() if unit != "second" and unit != "minute" and unit != "hour"
}

RULES = (
    DateRule(
        "de.weekday",
        tuple(day + part for day in WEEKDAYS_PRINTED for part in ("", *DAYPARTS)),
        re.compile(rf"(?:(?P<which>{WHICH_WORD}){SPACE})?(?P<weekday>{WEEKDAY})(?:{SPACE}?(?P<part>{DAYPART}))?{END}"),
        _weekday,
        (
            "Die Fähre sank am ⟦XXXX-WXX-2|Dienstag⟧.",
            "Der Rat tagt ⟦XXXX-WXX-1|nächsten Montag⟧.",
            "Am ⟦XXXX-WXX-5TEV|Freitagabend⟧ regnete es wieder.",
        ),
        ("Das Montagsgebet fiel aus.",),
    ),
    DateRule(
        "de.today",
        tuple(_DAYS),
        re.compile(
            rf"(?P<day>[Vv]orgestern|[Gg]estern|[Hh]eute|morgen|[Üü]bermorgen)(?:{SPACE}(?P<part>{DAYPART}))?{END}"
        ),
        _today,
        ("Die Fähre sank ⟦XXXX-XX-XX|gestern⟧.", "Es regnete ⟦XXXX-XX-XXTMO|heute früh⟧."),
        ("Der Morgen war kühl.",),
    ),
    DateRule(
        "de.day-month",
        (*DAY_HEADS, *WEEKDAYS_PRINTED),
        re.compile(
            rf"(?:{WEEKDAY},?{SPACE}(?:de[nm]{SPACE})?)?{NOT_IN_A_NUMBER}(?P<day>{DAY})\.{SPACE}?(?P<month>{MONTH})"
            rf"(?:{SPACE}(?P<year>{YEAR}))?{END}"
        ),
        _day,
        (
            "Die Tore öffnen am ⟦XXXX-11-06|6. November⟧.",
            "Unterschrieben wurde am ⟦1998-04-10|Freitag, den 10. April 1998⟧.",
        ),
        ("Das 6. Maifest fiel aus.",),
    ),
    DateRule(
        "de.day-before-month",
        DAY_HEADS,
        re.compile(
            rf"{NOT_IN_A_NUMBER}(?P<day>{DAY})\.(?={SPACE}?(?:-|–|und|bis(?:{SPACE}zum)?){SPACE}?{DAY}\.{SPACE}"
            rf"(?P<month>{MONTH})(?:{SPACE}(?P<year>{YEAR}))?)"
        ),
        _day,
        ("Es dauert vom ⟦XXXX-11-06|6.⟧ bis ⟦XXXX-11-08|8. November⟧.",),
        ("Der 6. und der 8. Mann gingen an Bord.",),
    ),
    DateRule(
        "de.day-in-figures",
        DAY_HEADS,
        re.compile(
            rf"(?<![\w.,/-])(?P<day>{DAY})\.{SPACE}?(?P<month>0?[1-9]|1[0-2])\.{SPACE}?(?P<year>{YEAR})(?![\w/-])"
        ),
        _day_in_figures,
        ("Stand: ⟦2024-11-06|06.11.2024⟧.",),
        ("Fassung 6.11.20245 liegt vor.",),
    ),
    DateRule(
        "de.iso-date",
        ("0000",),
        re.compile(r"(?<![\w.,/-])(?P<year>[12][0-9]{3})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})(?![\w/-])"),
        _day_in_figures,
        ("Stand: ⟦2024-11-06|2024-11-06⟧.",),
        ("Aktenzeichen 2024-11-0655.",),
    ),
    DateRule(
        "de.month",
        MONTHS_PRINTED,
        re.compile(rf"(?:(?P<which>{WHICH_WORD}){SPACE})?(?P<month>{MONTH}){OF_YEAR}{END}"),
        _month,
        (
            "Die Brücke öffnete im ⟦XXXX-06|Juni⟧.",
            "Es begann im ⟦2022-03|März 2022⟧.",
            "Sie schloss im ⟦XXXX-07|Juli vergangenen Jahres⟧.",
        ),
        ("Die Maiglocken läuten.",),
    ),
    DateRule(
        "de.season",
        SEASONS_PRINTED,
        re.compile(rf"(?:(?P<which>{WHICH_WORD}){SPACE})?(?P<season>{SEASON}){OF_YEAR}{END}"),
        _season,
        ("Sie öffnete im ⟦2019-SU|Sommer 2019⟧.", "Es brannte im ⟦XXXX-FA|vergangenen Herbst⟧."),
        ("Der Sommer war kurz.",),
    ),
    DateRule(
        "de.quarter",
        ("Quartal", "Quartals"),
        re.compile(rf"(?P<nth>{any_of(ORDINALS)}){SPACE}Quartals?{OF_YEAR}{END}"),
        _quarter,
        ("Der Umsatz stieg im ⟦1990-Q1|ersten Quartal 1990⟧.",),
        ("Im Quartal davor war es ruhig.",),
    ),
    DateRule(
        "de.year",
        ("0000",),
        re.compile(
            rf"(?<![$€#/.,:&-])(?P<year>{YEAR})(?![%/:.,-][0-9])"
            rf"(?!{SPACE}(?:Euro|Dollar|Franken|Meter|Kilometer|Menschen|Soldaten|Tonnen|Einwohner)){END}"
        ),
        _year,
        ("Die Brücke öffnete ⟦1998|1998⟧.", "Sie schloss im Jahr ⟦2019|2019⟧."),
        ("Es kostete 1989 Euro.",),
    ),
    DateRule(
        "de.decade",
        ("0000er",),
        re.compile(rf"(?P<decade>1[0-9]{{2}}|20[0-9])0er(?:-|{SPACE})Jahren?{END}"),
        _decade,
        ("Die Mühle schloss in den ⟦198|1980er Jahren⟧.",),
        ("Ein 1990er Riesling stand bereit.",),
    ),
    DateRule(
        "de.last-week",
        UNITS_PRINTED,
        re.compile(
            rf"(?P<which>{WHICH_WORD}){SPACE}"
            rf"(?P<unit>{any_of(form.capitalize() for form in ONE_OF if form in _CALENDAR)}){END}"
        ),
        _turn,
        (
            "Die Gespräche scheiterten ⟦XXXX-WXX|vergangene Woche⟧.",
            "Sie eröffnet im ⟦XXXX|nächsten Jahr⟧.",
        ),
        ("In den vergangenen Wochen war es ruhig.",),
    ),
    DateRule(
        "de.ago",
        UNITS_PRINTED,
        re.compile(rf"(?P<way>[Vv]or|[Ii]n){SPACE}(?P<number>{NUMBER}){SPACE}(?P<unit>{UNIT}){END}"),
        _counted,
        ("Die Grube schloss ⟦XXXX|vor zwei Jahren⟧.", "Sie fliegt ⟦XXXX-WXX|in drei Wochen⟧."),
        ("Sie stand vor den Jahren der Not.",),
    ),
    DateRule(
        "de.amount",
        UNITS_PRINTED,
        re.compile(rf"(?:(?P<number>{NUMBER})|[Mm]ehrere|[Ee]inige|[Vv]iele){SPACE}(?P<unit>{UNIT}){END}"),
        _amount,
        ("Es dauerte ⟦P2Y|zwei Jahre⟧.", "Sie warteten ⟦PXW|mehrere Wochen⟧."),
        ("Die Wochen vergingen.",),
    ),
    DateRule(
        "de.now",
        ("derzeit", "jetzt", "momentan"),
        re.compile(rf"(?:[Dd]erzeit|[Jj]etzt|[Mm]omentan){END}"),
        Always(Reference("present")),
        ("Die Straße ist ⟦PRESENT_REF|derzeit⟧ gesperrt.",),
        ("Die derzeitige Lage ist ernst.",),
    ),
    DateRule(
        "de.recently",
        ("kürzlich", "zuletzt", "jüngst"),
        re.compile(rf"(?:[Kk]ürzlich|[Zz]uletzt|[Jj]üngst){END}"),
        Always(Reference("past")),
        ("Die Straße war ⟦PAST_REF|kürzlich⟧ gesperrt.",),
        ("Das jüngste Kind lachte.",),
    ),
    DateRule(
        "de.soon",
        ("bald", "demnächst", "künftig"),
        re.compile(rf"(?:[Bb]ald|[Dd]emnächst|[Kk]ünftig){END}"),
        Always(Reference("future")),
        ("Die Straße soll ⟦FUTURE_REF|bald⟧ schließen.",),
        ("Der künftige Kanzler schwieg.",),
    ),
)

_OPENERS = (
    "vor", "in", "mehrere", "einige", "viele", "mehr", "als", "anfang", "mitte", "ende",
    "etwa", "rund", "ungefähr", "fast", "knapp", "mindestens", "gut", "0", "00", "000", "0000",
)  # fmt: skip
_SINCE = behind(["seit", "seit dem"], r"\s")

DATES = DateGrammar(
    rules=RULES,
    sequels=(),
    openers=frozenset((*_OPENERS, *WHICH, *NUMBERS, *ORDINALS)),
    qualifier=re.compile(
        "|".join(
            rf"(?P<{mod}>{any_of(words)}{SPACE})"
            for mod, words in {
                "START": ["Anfang"],
                "MID": ["Mitte"],
                "END": ["Ende"],
                "APPROX": ["etwa", "rund", "ungefähr"],
                "LESS_THAN": ["fast", "knapp"],
                "EQUAL_OR_MORE": ["mindestens"],
                "MORE_THAN": ["mehr als", "gut"],
            }.items()
        )
    ),
    ahead=re.compile(
        r"\b(?:wird|werden|will|wollen|soll|sollen|sollte|sollten|geplant|voraussichtlich|bis|ab|spätestens)\b"
    ),
    clause=re.compile(r"[.;:!?\"\n]\s|\s[—–-]\s|, "),
    behind=ClauseCue(Phrase(f"(?P<sure>{_SINCE.source})")),
    ranges=re.compile(rf"\s?[-–—]\s?|{SPACE}(?:bis(?:{SPACE}zum)?|(?P<pair>und)(?:{SPACE}dem)?){SPACE}"),
    paired=re.compile(rf"\b[Zz]wischen{SPACE}(?:dem{SPACE})?\Z"),
)
