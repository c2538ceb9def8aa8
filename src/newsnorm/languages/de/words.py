"""The words of German that name, count and measure time, in lower case and in every form that a sentence gives them."""

from typing import Literal

from newsnorm.timex.expressions import Length, Which

WEEKDAYS = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6, "sonnabend": 6,
    "sonntag": 7,
}  # fmt: skip
MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip
SHORT_MONTHS = {
    "jan": 1, "feb": 2, "febr": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
    "nov": 11, "dez": 12,
}  # fmt: skip
SEASONS = {"frühling": 1, "frühjahr": 1, "frühjahrs": 1, "sommer": 2, "herbst": 3, "winter": 4}

Part = Literal["MO", "MI", "AF", "EV", "NI"]
DAYPARTS: dict[str, Part] = {
    "morgen": "MO",
    "früh": "MO",
    "vormittag": "MO",
    "mittag": "MI",
    "nachmittag": "AF",
    "abend": "EV",
    "nacht": "NI",
}

_STEMS: dict[Length, tuple[str, ...]] = {
    "second": ("sekunde", "sekunden"),
    "minute": ("minute", "minuten"),
    "hour": ("stunde", "stunden"),
    "day": ("tag", "tage", "tagen", "tages"),
    "week": ("woche", "wochen"),
    "month": ("monat", "monate", "monaten", "monats"),
    "quarter": ("quartal", "quartale", "quartalen", "quartals"),
    "year": ("jahr", "jahre", "jahren", "jahres"),
    "decade": ("jahrzehnt", "jahrzehnte", "jahrzehnten"),
    "century": ("jahrhundert", "jahrhunderte", "jahrhunderten"),
}
UNITS: dict[str, Length] = {form: unit for unit, forms in _STEMS.items() for form in forms}
ONE_OF = {form: unit for unit, forms in _STEMS.items() for form in (forms[0], *forms) if not form.endswith("en")}
"""The forms that can stand for a single day, week, month: not *Wochen*."""

NUMBERS = {
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30, "vierzig": 40,
    "fünfzig": 50, "sechzig": 60, "achtzig": 80, "hundert": 100,
}  # fmt: skip
ORDINALS = {
    stem + ending: number
    for number, stem in enumerate(("erste", "zweite", "dritte", "vierte"), 1)
    for ending in ("", "n", "s", "r")
}

_WHICH: dict[Which, tuple[str, ...]] = {
    "last": ("letzt", "vergangen", "vorig"),
    "this": ("dies", "laufend"),
    "next": ("nächst", "kommend"),
}
WHICH: dict[str, Which] = {
    stem + ending: which
    for which, stems in _WHICH.items()
    for stem in stems
    for ending in ("e", "en", "em", "er", "es")
}
STEP: dict[Which, int] = {"last": -1, "this": 0, "next": 1}
