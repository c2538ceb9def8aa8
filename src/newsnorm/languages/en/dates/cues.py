"""Words around an expression: those before it that narrow it, and those by which its clause looks forward."""

import re

from newsnorm.language import ClauseCue
from newsnorm.languages.patterns import END, SPACE, Phrase, behind, one_of

from .pieces import MONTH, NUMBER, UNITS

_A_NUMBER_NEXT = f"(?=[0-9]|{NUMBER}|an? |half|several|noon|mid|year|{MONTH}|the )"
_MODS = {
    "START": (
        f"(?:the )?earl(?:y|ier) (?!(?!hours){UNITS}{END})(?:in |on )?|early-|the (?:beginning|start) of "
        "|the (?:first|early) (?:half|part) of (?=the '?[0-9])"
    ),
    "MID": "(?:the )?mid |(?:the (?=mid-[0-9]))?mid-|the middle of ",
    "END": (
        f"(?:the )?later? (?:in |on )?|late-|end-(?=[12]|{MONTH})|(?:the )?end of "
        "|the (?:last|latter|second) half of (?=the '?[0-9])"
    ),
    "EQUAL_OR_LESS": f"(?:up to|(?:no|not) more than|at most) {_A_NUMBER_NEXT}",
    "EQUAL_OR_MORE": "(?:at least|(?:no|not) less than) ",
    "LESS_THAN": f"(?:nearly|almost|less than|under|not quite) {_A_NUMBER_NEXT}",
    "MORE_THAN": f"(?:more than|well over|over(?! several)) (?!the ){_A_NUMBER_NEXT}",
    "APPROX": f"(?:about|around|approximately|roughly|some) (?!the (?:future|past|{UNITS}){END}){_A_NUMBER_NEXT}",
}
QUALIFIER = re.compile("|".join(f"(?P<{mod}>{words})" for mod, words in _MODS.items()).replace(" ", SPACE))
"""Words that narrow what follows, each under the TIMEX3 modifier that it stands for."""
NARROWING = frozenset((
    "early", "earlier", "mid", "end", "late", "later", "up to", "no more", "not more", "at most", "at least", "no less",
    "not less", "nearly", "almost", "less than", "under", "not quite", "more than", "well over", "over", "about",
    "around", "approximately", "roughly", "some",
    *(f"the {word}" for word in ("early", "earlier", "beginning", "start", "first", "mid", "middle", "late", "later")),
    *(f"the {word}" for word in ("end", "last", "latter", "second")),
))  # fmt: skip
"""The words that these open with."""

_NO_VERB = r"(?![a-z]{1,20}s\b)[a-z]{2,20} "
_A_LIST_ENDS = rf"(?:{_NO_VERB}){{1,3}}(?:and|or) (?:{_NO_VERB}){{1,4}}(?:in|on) "
CLAUSE = re.compile(
    r"[.;:!?\"'\n,\s]"  # at other characters nothing is tried: that takes half of the time
    rf"(?:\s(?:(?<=[.;:!?\"\n]\s)\s{{0,3}}|(?<=''\s)|(?<=, )(?!{_A_LIST_ENDS}))|(?<=\s)[—–-]\s"
    "|(?:said|says|after|because|that|who|which|when|where) )"
)
"""Where a new clause begins."""

_TO_BE = r"(?:is|are) (?:to|due|set|scheduled|expected|slated|going to|forecast)"
_BY_PLAN = (
    r"(?<=\w )(?:(?:meet(?=s (?!with\b))|(?:re)?convene|(?:re)?open|begin|resume|end|close|expire|host|face|play)s"
    r"|(?<!housing )starts|takes effect|(?:goes|heads) to the polls)"
    r"|(?<=[a-z]{2}s )(?<!was )(?<!has )(?<!its )(?<!this )(?:meet(?! with\b)|(?:re)?convene|(?:re)?open|begin|start"
    r"|resume|end|expire|take effect|(?:go|head) to the polls)"
)
"""Verbs whose present tense tells of a plan: "the bridge reopens", and behind a plural "talks resume"."""
AHEAD = re.compile(
    r"[\s'](?<!had been )(?:"
    rf"(?P<surely>(?<=')ll|will|won't|shall|plans? to|{_TO_BE}|(?:is|are)(?= (?:on )?\Z)|{_BY_PLAN})"
    r"|to be|(?:was|were) to|scheduled|expect(?:s|ed)?|plan(?:s|ned|ning)?|(?<!was )(?<!were )going to|set (?:to|for)"
    r"|due|slated|as (?:early|soon|late) as|no later than|until|by|beginning|starting|[Aa]head of|upcoming|likely"
    r"|would(?! have\b|'ve\b))\b"
)
"""Words before a weekday, in its own clause, that look forward, with the blank before them; some do so ``surely``."""

AHEAD_AFTER = Phrase(
    r"(?:'s(?: [a-z-]{2,16}){1,3} |, (?:(?!said|says|told)[^.;,!?\n]){0,80}?| )\b"
    rf"(?:will|plans? to|{_TO_BE})\b"
)
"""What follows a weekday that opens its sentence, where that looks forward: "On Tuesday, the court will ..."."""

_IRREGULAR = """
    was were had did ate became began begun blew bore born bought broke brought built came caught chose cut dealt drank
    drew drove fed fell felt fled flew fought found froze gave got grew heard held hid hit hung kept knew laid led left
    lent lit lost made met overtook paid put ran rang rode rose sang sank sat saw seen sent shook shot shown shrank shut
    slept slid sold sought spent split spoke stole stood struck stuck swam swept swore swung taken taught thought threw
    took tore undertook upheld went withdrew woke won wore wrote
"""
_NOT_DONE = r"(?:expect|schedul|plann|propos|suppos|need|slat|project|forecast|bas|unit)ed\b"
_DID = rf"\b(?:(?!{_NOT_DONE})[a-z]{{2,16}}ed|{one_of(_IRREGULAR.split())})\b"
_NOT_YET = (
    r"\b(?:(?:to|from)(?!\s(?:(?:an?|the)\b|[$£€]?[0-9]|\Z))|will|would|won't|shall|should|may|might|could|can|until|by"
    r"|is|are|has|have|due|set|expects?|expected|plans?|planned|scheduled|said|says|told|ahead|upcoming|next|proposed|through"
    r"|and [a-z]{2,16}s(?! (?:was|were|had)))\b"
)
_MOVED = (
    r"mov(?:ed?|ing)|chang(?:ed?|ing)|postpon(?:ed?|ing)|delay(?:ed|ing)?|put\s(?:off|back)|reschedul(?:ed?|ing)"
    r"|shift(?:ed|ing)?|brought\sforward"
)
_PUT_OFF = r"postponed|delayed|deferred|put\soff|adjourned|recessed|suspended|extended|remanded|barred"
_AS_SOON_AS = r"as\s(?:early|soon)\sas|no\slater\sthan"
_SO_FAR = "(?s:.{0,160})"
_GOES_ON = r"(?:[^.;!?\n]|(?<=\b[A-Z])\.|(?<=\b(?:vs|St|Mr|Dr|Ms|Jr))\.|(?<=Mrs)\.|\.(?=[,0-9]))"
"""A character of a sentence before its end."""
_BLANK = r"\s"
_BY_WHEN = ("by", "until", "till", *(f"{word}{at}" for word in ("starting", "beginning") for at in ("", " in", " on")))
DEADLINE = ClauseCue(
    behind((f"{word}{the}" for word in _BY_WHEN for the in ("", " the")), _BLANK),
    Phrase(
        rf"{_SO_FAR}?\b(?:will|won't|shall|would|plans?|expects?|expected|scheduled|hopes?|aims?|due|set\sto"
        rf"|(?:is|are)\sto|{_PUT_OFF})\b"
    ),
)
"""A clause that says by when: "The choir will learn the mass by", "They put off the vote until"."""
PUT_OFF = ClauseCue(
    behind(("until", "till", "as early as", "as soon as", "no later than"), _BLANK),
    Phrase(rf"{_SO_FAR}?\b(?:will|won't|shall|remains?|(?:is|are)\sto|{_AS_SOON_AS}|{_PUT_OFF})\b"),
)
"""A clause that says until when something waits: "They put off the vote until", "It will be closed until"."""

_SAID_THEN = (f"{said} {at}" for said in ("said", "announced", "reported") for at in ("in", "on"))
_SURELY = behind(("since", "since the", *_SAID_THEN), _BLANK)
_LED = behind(("in", "on", "ended", "between", "during", "from"), _BLANK)
_NO_ADVERB = behind(
    (
        *("a", "an", "the", "this", "that", "its", "his", "her", "their", "our", "my", "'s", "no", "each", "every"),
        *("for", "of", "to", "by", "until", "till", "through", "before", "after", "with", "and", "or", "as", "than"),
    ),
    _BLANK,
)
"""Words behind which a day says of what, and not when: "a March 3 vote"."""
_DAY_OF_MONTH = r"[A-Z][a-z]{2,8}\.?\s[0-9]|[0-9]{1,2}\s[A-Z]"
BEHIND = ClauseCue(
    Phrase(rf"(?P<sure>{_SURELY.source})|{_LED.source}|(?<=[a-z]\s)(?!{_NO_ADVERB.source})(?={_DAY_OF_MONTH})"),
    Phrase(rf"(?!{_SO_FAR}{_NOT_YET}|{_SO_FAR}\b(?:{_MOVED})\b{_SO_FAR}\bfrom\s\Z)(?:{_SO_FAR}?{_DID})?"),
)
"""A clause that tells of what was done, up to its month or day: "She stepped down in", "She died".

Where it takes nothing, it says of nothing that it was done, and of nothing that it is to be done: "A blast on". After a
``sure`` sign no clause need tell it: "shut since", "he said in".
"""

BEHIND_NEXT = Phrase(
    rf"(?:\s[a-z]{{2,12}}ly)?\s(?!(?:was|were|had)\s(?:[a-z]{{2,12}}ly\s)?(?:to|not|due|set|expected|scheduled|planned"
    rf"|announced|called|{_PUT_OFF})\b){_DID}"
)
"""What follows the month or day of a thing that happened then: "A blast on Feb. 2 killed"."""

OPENING = Phrase(r"(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Bb]etween|[Ff]rom|[Dd]uring)\s(?:the\s)?)?")
"""What stands before a month or day that opens its clause; before one with a comma behind it nothing need stand."""
_AND_ANOTHER = r"(?:\s(?:and|to|through|until)\s[A-Z][a-z]{2,8}(?:\.?\s[0-9]{1,2})?)?"
BEHIND_AFTER = Phrase(
    rf"{_AND_ANOTHER}(?:,\s(?:(?!{_NOT_YET}){_GOES_ON}){{1,160}}?|\s(?:(?!{_NOT_YET}|,\s){_GOES_ON}){{1,80}}?){_DID}"
)
"""What follows a month or day that opens its clause, where that was done: "In January, the ferry sank"."""

RANGES = Phrase(r"\s?[-–—]\s?|,?\s{1,2}(?:to|until|till|(?P<whole>through|thru)|(?P<pair>and))\s{1,2}(?:the\s{1,2})?")
"""What stands between the ends of a range."""
LISTED = Phrase(r",?\s{1,2}(?:and|or|to)\s{1,2}(?:the\s{1,2})?|,\s{1,2}")
"""What stands between two of a list: "in January and February", "rose from January to February"."""
PAIRED = re.compile(r"\b[Bb]etween\s{1,2}(?:the\s{1,2})?\Z")
"""What makes a range of two days with an "and" between them."""
ORIGIN = re.compile(r"\b[Ff]rom\s{1,2}\Z")
"""What stands before a range that may be no range: see ``MOVES``."""
MOVES = re.compile(rf"\b(?:{_MOVED}|up|down|rose|fell)\b[^.;!?\n]{{0,40}}\Z")
"""What tells that something went from one day to another, and is no range."""
