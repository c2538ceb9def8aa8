"""The words of English datelines."""

import re

from newsnorm.languages.patterns import one_of
from newsnorm.layout import DatelineWords

from .agencies import AGENCIES
from .regions import ALONE, REGIONS

_MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_FOREIGN_MONTH = (  # as the Romance and Malay services of the agencies print them
    r"(?:ene|abr|ago|dic|janv|f[eé]vr?|avr|mai|juin|juil|ao[uû]t|d[eé]c|gen|mag|giu|lug|set|ott|mei|ogos|dis|mac"
    r"|okt)"
    r"[a-zé]{0,6}\b\.?"
)
_WEEKDAY = (
    r"(?:(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\."
    r"|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)\b)"
)
_DAY = r"(?:[0-3]?[0-9]|[1-3][Olo]|[lI][0-9]?)(?:st|nd|rd|th)?(?![0-9A-Za-z/:])"
_YEAR = r"(?:(?:19|20)[0-9]{2}(?![0-9])|'?[0-9]{2}(?=[ .,]*(?:-|[—–_(/]|$)))"

DATE = re.compile(
    rf"(?:{_MONTH} {{0,2}}{_DAY}(?:,? ?{_YEAR})?"
    rf"|{_DAY} {{0,2}}(?:{_MONTH}|{_FOREIGN_MONTH})(?:,? ?{_YEAR})?|{_WEEKDAY})"
)

DATELINES = DatelineWords(
    agencies=frozenset(form for agency in AGENCIES for form in agency.printed),
    bare_agency=re.compile(
        one_of(re.escape(form) for agency in AGENCIES for form in agency.printed if len(form) > 1) + r"(?!\w)"
    ),
    call_sign=re.compile(
        r"[KWC][A-Z]{2,4}(?:-(?:TV|FM|AM|DT))?(?: ?(?:/ ?[A-Z]{2,5}|[0-9]{1,2}))?"
        r"|[A-Z][A-Za-z0-9]{2,24}\.(?:com|org|net|tv)"
    ),
    wire=re.compile(r"/ ?(?:PR|CNW|EIN|ACCESS|TASS|MONTSAME|Xinhua)"),
    date=DATE,
    date_in_bracket=re.compile(rf"(?: [-–] |, )(?P<date>{DATE.pattern})$"),
    flag=re.compile(
        r"[* ]{0,8}(?:(?:RPT|RPTG|REPEAT|CORRECTED|REFILE|REFILING|UPDATE ?[0-9]{0,2}|URGENT|LEAD|WRAPUP ?[0-9]{0,2}"
        r"|EXCLUSIVE|BC|ADV|FED) ?-{1,3} ?)?(?:\([0-9]{2}-[0-9]{2}\) ?[0-9]{2}:[0-9]{2} P[SD]T )?"
    ),
    note=re.compile(r" ?(?:\[[A-Z][^\[\]\n]{2,30}\] )?\[(?P<agency>[^\[\]\n]{2,80})\] \[TEXT\]"),
    joint=re.compile(r" (?:AND|and|&) "),
    joined=re.compile(
        r"(?:DALLAS[/-]FORT WORTH(?: AIRPORT)?|DALLAS/FT\. WORTH|MINNEAPOLIS[/-]ST\. PAUL"
        r"|RALEIGH[/-]DURHAM|GREENVILLE[/-]SPARTANBURG)(?![A-Z])"
    ),
    label=re.compile(
        r"(?:THE (?:CLAIM|FACTS?|ANSWER|QUESTION|PROBLEM|SOLUTION|TRUTH|LATEST|ISSUE|RESULT|VERDICT|BACKGROUND"
        r"|BOTTOM LINE|STAKES|STORY|NEWS)|DEAR|FILE|READ|WATCH|LISTEN|SEE|MORE|ALSO|RELATED|VIDEO|PHOTOS?|GALLERY|LIVE"
        r"|BREAKING|EXCLUSIVE|UPDATED?|CORRECTION|CORRECTS|EDITOR(?:'?S|IAL)?|NOTE|NOTEBOOK|ANALYSIS|OPINION|COMMENTARY"
        r"|COLUMN|REVIEW|FACTS?|FALSE|TRUE|CLAIM|VERDICT|QUESTION|ANSWER|Q|A|WHAT|WHEN|WHERE|WHO|WHY|HOW|IT'?S|IT|I|WE"
        r"|YOU|HE|SHE|THEY|THIS|THAT|THESE|HERE|THERE|DON'?T|DO|CLICK|SUBSCRIBE|SIGN UP|FOLLOW|SHARE|CONTINUE"
        r"|ADVERTISEMENT|PUBLISHED|POSTED|BY|SPORTS?|NEWS|BUSINESS|WEATHER|FROM|TOP STORIES|PLUS|BONUS|WARNING|SPOILER"
        r"|DISCLAIMER|COPYRIGHT|REUTERS|ASSOCIATED PRESS|AP|AFP|UPI|PTI|CNN|BBC|COVID|NASA|NATO|FBI|TOPIC|KEY POINTS?"
        r"|EXPLAINERS?|EXPLAINED|FACTBOX|TIMELINE|CHRONOLOGY|PROFILE|INTERVIEW|OBITUARY|FEATURE|INSIGHT|INVESTIGATION"
        r"|SPECIAL REPORT|TRANSCRIPT|PREVIEW|RECAP|ROUND-?UP|PODCAST|QUIZ|POLL|BLOG|DEBATE|DEVELOPING|GRAPHIC|OVERVIEW"
        r"|PROS|CONS|DATE|TIMES?|LOCATION|PRICE|INGREDIENTS|METHOD|SERVES|TIPS?|STEP|DAY|PART|CHAPTER|SATURDAY|SUNDAY"
        r"|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER"
        r"|NOVEMBER|DECEMBER)(?![A-Z])"
        r"|[A-Z' ]{0,40}\b(?:IS|ARE|WAS|WERE|YOUR|MY|OUR|TODAY|TONIGHT|TOMORROW|WITH|HAVE|HAS|WILL|NOT)\b"
    ),
    no_place=re.compile(
        r"(?i:by|from|written by|published|updated|posted|last updated|author|photo|image|picture|file|via|source"
        r"|credit|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![A-Za-z])"
    ),
    regions=REGIONS,
    alone=ALONE,
)
