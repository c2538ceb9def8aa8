"""The words of English bylines."""

import re

from newsnorm.languages.en.given_names import GIVEN_NAMES
from newsnorm.languages.phrases import either
from newsnorm.layout import BylineWords

_DESK_NAMES = """
    Associated Press, The Associated Press, ASSOCIATED PRESS, AP, Reuters, REUTERS, AFP, Agence France-Presse, PTI
    ANI, IANS, JIJI, Jiji, KYODO, Kyodo, Kyodo News, Xinhua, Bloomberg, Bloomberg News, dpa, DPA, Canadian Press, CP
    UPI, EFE, The Canadian Press, PA, Press Association, PA Media, CNN, CNN Wire, CNN Newsource, CNN Staff
    News Staff, Staff, Staff Writer, Staff writer, Staff Reporter, Staff reporter, Staff Reports, Staff reports
    Staff report, Staff Report, Web Desk, News Desk, Editorial Staff, Editorial Board, Editorial Team
    Our Correspondent, Special Correspondent, Staff Correspondent, Correspondent, Wire Reports, Wire reports
    Wire Services, News Agencies, Agencies, Newsroom, Staff and wire reports, Staff and news service reports
    From staff reports, From wire reports, News Service, From news services, From staff and wire reports, Agency
    Agency Report, TASS, VOA News, BBC News, Press Release
"""
_KIND_NAMES = """
    Written, Words, Story, Reported, Posted, Published, Photo, Photos, Photographs, Video, Analysis, Opinion, Review
    Text, Compiled, Edited, Interview, Article, Report, Commentary, Submitted, Contributed, Provided, Guest column
    Column
"""
_ROLE_NAMES = """
    Author, Authors, AUTHOR, Writer, Writers, Reporter, Reporters, Journalist, Byline, Contributor, Contributors
    Correspondent, Created, Columnist
"""
_DESKS, _KINDS, _ROLES = either(_DESK_NAMES), either(_KIND_NAMES), either(_ROLE_NAMES)
_FIRST = {"By", "BY", "by", "Fro", "FRO"} | {
    name.strip()[:3]
    for table in (_DESK_NAMES, _KIND_NAMES, _ROLE_NAMES)
    for line in table.strip().split("\n")
    for name in line.split(",")
}
_TITLES = either("""
    correspondent, correspondents, reporter, reporters, writer, writers, editor, editors, staff, columnist
    columnists, contributor, contributors, bureau, bureau chief, producer, producers, photographer, journalist
    critic, freelance, special to, fellow, intern, analyst, anchor, news service, wire service, wire services
    newsroom, desk, agencies, news agency
""")
_OUTLETS = either("""
    associated press, reuters, canadian press, bloomberg, usa today, cnn, afp, upi, news, network, tribune, herald
    gazette, times, post, chronicle, press, cbs, nbc, abc, fox
""")
_NAME = r"(?:[A-Z][\w.'-]*\.?|[a-z]{2,3}(?= [A-Z]))"
_PLACE = r"(?:the |THE )?[A-Z][\w.'-]{0,24}"
_NOBODY = r"(?:The|An?|And|As|At|By|For|From|How|In|Is|My|New|No|Of|On|Our|Or|This|To|What|When|Where|Why|With|Your)"
_PARTICLES = r"(?:(?:af|al|av|bin|da|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|y|zu) ){0,3}"

BYLINES = BylineWords(
    first=frozenset(_FIRST),
    lead=re.compile(
        rf"(?:{_KINDS} )?(?:By|BY|by)(?: ?: ?| (?=[A-Z@\"'(])|(?=[A-Z][a-z]+ [A-Z][a-z]))|{_ROLES} ?: ?"
        r"|(?:From|FROM) (?=[A-Z][\w.'-]+ [A-Z][\w.'-]+(?: in |,| *$))"
    ),
    lone=re.compile(rf"(?:(?:{_KINDS} )?(?:By|BY|by)|{_ROLES}) ?:?"),
    joint=re.compile(r",? (?:and|And|AND|&|with|for|in|of|\||/|-|—|–|•) |, | ?[|/•·] ?"),
    title=re.compile(rf"\b{_TITLES}\b"),
    outlet=re.compile(rf"\b{_OUTLETS}\b"),
    desk=re.compile(_DESKS),
    desk_after=re.compile(rf"(?<=[\w.]) ?{_DESKS}$"),
    where=re.compile(rf" (?:in|IN) {_PLACE}(?: {_PLACE}){{0,3}}(?=,|$| (?:and|AND|&|\||/|-|—|–|•) )"),
    name=re.compile(rf"{_NAME}(?: {_NAME}){{0,9}}"),
    person=re.compile(rf"(?!{_NOBODY}\b)[A-Z][\w.'-]*(?: {_PARTICLES}(?!{_NOBODY}\b)[A-Z][\w.'-]*){{1,3}}"),
    given=GIVEN_NAMES,
    reported=re.compile(
        r"^[A-Z][^.]{4,200} (?:reported from|contributed (?:to|reporting|from)|assisted with reporting)\b"
        r"|^[A-Z][^@]{4,300}\b(?:(?:can|may) be reached (?:at|by|on|via)"
        r"|(?:[Ff]ollow|[Ee]-?mail|[Cc]ontact|[Rr]each) (?:him|her|them) (?:on|at|via))\b[^@]{0,60}@"
    ),
)
