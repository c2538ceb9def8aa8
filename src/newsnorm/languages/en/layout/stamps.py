"""The words of English publication stamps."""

import re

from newsnorm.layout import StampWords

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![A-Za-z])\.?"
)
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY = rf"[0-3]?[0-9]{_ORDINAL}(?![0-9:])"
_YEAR = r"(?:19|20)[0-9]{2}"
_DAYS = (
    rf"(?P<y1>{_YEAR})-(?P<m1>[01]?[0-9])-(?P<d1>[0-3]?[0-9])(?:T(?=[0-9]))?",
    rf"(?P<n2>{_MONTH}),? ?(?P<d2>[0-3]?[0-9]){_ORDINAL},? {{1,2}}(?P<y2>{_YEAR})",
    (
        rf"(?P<d3>[0-3]?[0-9]){_ORDINAL}(?: of)? ?[-. ]?(?P<n3>{_MONTH})[-,.]? ?"
        rf"(?P<y3>{_YEAR}|(?<=[ -])[0-9]{{2}}(?![0-9:]))"
    ),
    rf"(?P<y4>{_YEAR}) (?P<n4>{_MONTH}) (?P<d4>[0-3]?[0-9])",
    rf"(?P<m5>[01]?[0-9])/(?P<d5>[0-3]?[0-9])/(?P<y5>{_YEAR}|[0-9]{{2}}(?![0-9]))",
    rf"(?P<d6>[0-3]?[0-9])\.(?P<m6>[01]?[0-9])\.(?P<y6>{_YEAR}|[0-9]{{2}}(?![0-9]))",
    rf"(?<![0-9])(?P<y7>{_YEAR})(?P<m7>[01][0-9])(?P<d7>[0-3][0-9])(?![0-9])",
)
_TIMES = (
    r"[0-2]?[0-9](?:[:.h][0-5][0-9]){1,2}(?:\.[0-9]{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?(?:Z\b)?(?:[+-][0-9]{2}:?[0-9]{0,2})?",
    r"[01]?[0-9] ?[AaPp]\.?[Mm]\b\.?",
    r"(?:noon|midnight)\b",
)
_ZONE = (
    r"(?:[ECMPAN][SD]?T|[ECMP]\.[SD]\.T\.|AK[SD]T|HST|GMT|UTC|BST|IST|ist|CET|CEST|EET|EEST|MSK|SAST|WAT|EAT|CAT"
    r"|PKT|BDT|NPT|HKT|SGT|MYT|PHT|JST|KST|WIB|A[ECW][SD]T|NZ[SD]?T|Eastern|Pacific|Central)(?![a-z]|[A-Z](?![a-z]))"
)
_UNIT = r"(?:sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|[hHdDmM]|days?|weeks?|months?|years?)"
_AGO = rf"(?:about |over |almost )?(?:an?|one|[0-9]{{1,3}})\+? ?{_UNIT} ago|(?:[Yy]esterday|[Tt]oday|[Jj]ust now)\b"
_WEEKDAY = r"(?i:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\b\.?"
_ACTS = (
    r"(?i:first |originally |last |article |story |date )?"
    r"(?i:published|posted|updated?|modified|created|issued|filed|revised|publish|publication|pub|dated?|time|released?"
    r"|added|edited|uploaded|printed)(?i: on| at| time| date| online| in print| ago)?(?![a-z])"
)
_ASIDE = (
    r"(?i:on|at|and|as of|the|from)(?![A-Za-z])|[0-9]{1,3}[ -]?(?i:min(?:ute)?s?\.? read|min\.)"
    r"|(?i:reading time|read)(?![a-z])"
)
_OPENINGS = """
    mon tue wed thu fri sat sun noo mid abo ove alm one yes tod jus
    fir ori las art sto dat pub pos upd mod cre iss fil rev tim rel add edi upl pri fro rea on at as the and
"""

STAMPS = StampWords(
    day=re.compile("|".join(_DAYS)),
    piece=re.compile(
        f"(?P<time>{'|'.join(_TIMES)})"
        f"|(?P<date>{_MONTH} {_DAY}|{_DAY} {_MONTH}|{_MONTH} {_YEAR}|{_YEAR}(?![0-9]))"
        f"|(?P<ago>{_AGO})|(?P<weekday>{_WEEKDAY})|(?P<zone>{_ZONE})|(?P<act>{_ACTS})|(?P<aside>{_ASIDE})"
    ),
    last=re.compile(
        rf"(?:[0-9]|[AaPp]\.?[Mm]\.?|ago|[Rr]ead|{_ZONE}|{_WEEKDAY}|[Tt]oday|[Yy]esterday|[Nn]ow|noon|min\.)[)\]|, .]*$"
    ),
    openings=frozenset([*_MONTHS, *_OPENINGS.split()]),
    recent=("ago", "oday", "esterday", "ust now"),
    months={month: number for number, month in enumerate(_MONTHS, 1)},
)
