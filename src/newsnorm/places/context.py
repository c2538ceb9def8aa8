"""Evidence: what the words around a name, and the rest of the story, say for and against its being a place."""

import re

from ..language import PlaceGrammar
from .scan import Candidate
from .words import Words

_NEAR = 28
_OPENING = "(\"'[—–"
_AFTER = re.compile(r"('s|’s|['’](?![\w]))?([,.]? \(?|[-–/(]|,? and |)(\w[\w'’]*)?")
_AGE = re.compile(r", (?:[1-9][0-9]|[1-9]),? ")
_SENTENCE_ENDS = frozenset(".!?:\"”“'‘\n)]—–-•*")
Evidence = list[str]


class People:
    """The people of a story: which words are parts of their names, and which words name one somewhere."""

    __slots__ = ("at", "names")

    def __init__(self, words: Words, grammar: PlaceGrammar) -> None:
        self.at: set[int] = set()
        self.names: set[str] = set()
        tokens, gaps = words.words, words.gaps
        titles, given = grammar.titles, grammar.given_names
        heads, closers, calendar = grammar.heads, grammar.closers, grammar.calendar
        count = len(tokens)
        for index, token in enumerate(tokens):
            title = token in titles
            if not title and token not in given and not (len(token) == 2 and token[1] == "."):
                continue
            at = index + 1
            while at < count and at - index <= 3:
                gap = gaps[at]
                word = tokens[at]
                if gap != " " and gap != "-" and not (gap == ". " and (title or len(tokens[at - 1]) <= 2)):
                    break
                if word in titles or word in calendar or (word not in given and (word in heads or word in closers)):
                    break
                self.at.add(at)
                if len(word) > 2:
                    self.names.add(word)
                at += 1
            if at > index + 1 and not title:
                self.at.add(index)


_NAMES = {"name", "division"}


def group(candidate: Candidate) -> str:
    """Which column of the table of weights speaks of a candidate."""
    if candidate.form == "abbreviation" or candidate.form == "unknown":
        return candidate.form
    if candidate.form not in _NAMES:
        return "formed"
    if not candidate.senses:
        return "unknown"
    sense = candidate.senses[0]
    if sense.role == "demonym":
        return "demonym"
    kind = sense.place.kind
    if kind == "admin1":
        return "division"
    if kind in {"city", "capital", "district", "admin2"}:
        return "town"
    return "nation"


def local(words: Words, candidate: Candidate, grammar: PlaceGrammar, people: People) -> Evidence:
    """What the words beside a candidate say of it."""
    text, tokens, gaps = words.text, words.words, words.gaps
    first, last = candidate.first, candidate.last
    gap = gaps[first] if words.starts[first] == candidate.start else ""
    said: Evidence = []
    say = said.append
    token = tokens[first]
    # before
    if gap[-1:] == " " and len(gap) > 1 and gap[-2] not in _SENTENCE_ENDS:
        meaning = "comma"
        if gap != ", ":
            near = gap[-_NEAR:-1].rsplit(" ", 2)
            meaning = grammar.before.get(near[-1].lstrip(_OPENING), "other")
            if meaning == "article" and len(near) > 1:
                further = "article " + grammar.before.get(near[-2].lstrip(_OPENING), "")
                meaning = further if further in _ARTICLES else meaning
        say("before " + meaning)
    elif first and (gap == " " or gap == "-"):
        previous = tokens[first - 1]
        if previous in grammar.calendar or previous in grammar.starters:
            if previous.lower() in grammar.before:
                say(f"before {grammar.before[previous.lower()]}")
            else:
                say("begins")
        elif previous in grammar.titles:
            say("after title")
        elif previous in grammar.given_names:
            say("after given name")
        elif previous.lower() in grammar.before:
            say("after Direction" if grammar.before[previous.lower()] == "direction" else "after word")
        elif gap == "-":
            say("after hyphen")
        else:
            say("after word")
    elif gap == ". " and first and (tokens[first - 1] in grammar.titles or len(tokens[first - 1]) <= 1):
        say("after title")
    else:
        say("before comma" if gap == ", " else "begins")
    # after
    found = _AFTER.match(text, candidate.end, candidate.end + _NEAR)
    possessive, joint, following = found.groups() if found else (None, "", None)
    if possessive:
        say("possessive")
    if following and (joint == " " or joint == "-"):
        if following in grammar.closers and following not in grammar.heads and joint == " ":
            say("then closer")
        elif following in grammar.heads and joint == " ":
            say(f"then {grammar.heads[following]}")
        elif following[0].isupper():
            if following in grammar.titles:
                say("then official")
            elif following in grammar.calendar:
                pass
            elif joint == "-":
                say("then hyphen")
            else:
                say("then family name" if following in grammar.family_names else "then Word")
        else:
            told = grammar.after.get(following)
            if told and joint == " ":
                say(f"then {told}")
            elif joint == "-":
                say("then hyphen")
    elif joint in _COMMAS and _AGE.match(text, candidate.end):
        say("then age")
    # along the run of capitalised words
    ahead = last + 1
    while ahead < len(tokens) and ahead - last <= 4 and (gaps[ahead] == " " or gaps[ahead] == " & "):
        head = grammar.heads.get(tokens[ahead])
        if head in _HEADS and ahead > last + 1:
            say(f"inside {head}")
            break
        ahead += 1
    if first in people.at:
        say("in person")
    if first == last:
        if token in grammar.given_names:
            say("given name")
        if token in grammar.family_names:
            say("family name")
        if token.title() in grammar.ordinary:
            say("ordinary")
        if token in grammar.calendar:
            say("calendar")
        if token in people.names and first not in people.at:
            say("person elsewhere")
        if token in grammar.titles or token in grammar.heads:
            say("role word")
    else:
        say("many words")
    if token.isupper():
        say("capitals" if len(token) > 4 or first != last else "initials")
    return said


_ARTICLES = {"article within", "article toward", "article preposition"}
_COMMAS = {", ", ","}
_HEADS = {"organisation", "publication", "event"}


def size(population: int) -> str:
    """How many people live there, as the table of weights has it."""
    if population >= 100_000:
        return "1M" if population >= 1_000_000 else "300k" if population >= 300_000 else "100k"
    return "30k" if population >= 30_000 else "10k" if population >= 10_000 else "small"


def evidence(words: Words, found: list[Candidate], grammar: PlaceGrammar) -> list[Evidence]:
    """The evidence on each candidate: the words beside it first, then what the story says elsewhere."""
    people = People(words, grammar)
    told = [local(words, candidate, grammar, people) for candidate in found]
    text = words.text
    groups = [group(candidate) for candidate in found]
    # beside one another: "Paris, Texas", "Paris (Texas)"
    strong = {"nation", "division", "abbreviation"}
    for index in range(len(found) - 1):
        here, there = found[index], found[index + 1]
        between = text[here.end : there.start]
        if between in _BESIDE:
            if groups[index + 1] in strong and groups[index] != "demonym":
                told[index].append("holds" if _inside(here, there) else "comma region")
                told[index + 1].append("region of")
            else:
                told[index].append("list")
                told[index + 1].append("list")
        elif between in _LISTED:
            told[index].append("list")
            told[index + 1].append("list")
    # the story as a whole
    countries: dict[str, int] = {}
    divisions: dict[str, int] = {}
    for candidate, kind in zip(found, groups, strict=True):
        if kind in strong or kind == "demonym":
            for sense in candidate.senses[:1]:
                for code in sense.place.countries:
                    countries[code] = countries.get(code, 0) + 1
                if sense.place.admin1_code:
                    divisions[sense.place.admin1_code] = divisions.get(sense.place.admin1_code, 0) + 1
    cued: dict[str, int] = {}
    times: dict[str, int] = {}
    for candidate, said in zip(found, told, strict=True):
        name = candidate.key
        times[name] = times.get(name, 0) + 1
        if not _CUES.isdisjoint(said) and _SPOILS.isdisjoint(said):
            cued[name] = cued.get(name, 0) + 1
    for candidate, said, kind in zip(found, told, groups, strict=True):
        name = candidate.key
        own = not _CUES.isdisjoint(said) and _SPOILS.isdisjoint(said)
        if cued.get(name, 0) > own:
            said.append("cue elsewhere")
        if times[name] > 2:
            said.append("often")
        if kind == "town":
            sense = candidate.senses[0]
            said.append("size " + size(max(s.place.population for s in candidate.senses[:3] if s.own == sense.own)))
            if sense.place.kind == "capital":
                said.append("capital")
            elif sense.place.kind == "admin2":
                said.append("admin2")
            elif sense.place.kind == "district":
                said.append("district")
            if not sense.own:
                said.append("other name")
            if any(s.place.admin1_code in divisions for s in candidate.senses[:6]):
                said.append("division named")
            elif any(s.place.country_code in countries for s in candidate.senses[:6]):
                said.append("country named")
        elif kind == "formed":
            said.append("form " + candidate.form)
            if candidate.senses:
                said.append("known")
    return told


def _inside(here: Candidate, there: Candidate) -> bool:
    """Whether a sense of the one lies in a sense of the other."""
    for outer in there.senses:
        place = outer.place
        if place.kind == "admin1":
            if any(inner.place.admin1_code == place.admin1_code for inner in here.senses):
                return True
        elif place.country_code and any(inner.place.country_code == place.country_code for inner in here.senses):
            return True
    return False


_BESIDE = {", ", " (", ",\n"}
_LISTED = {" and ", ", and ", " or ", "-", "/", " to "}
_CUES = {"before within", "before toward", "holds", "comma region", "then locality"}
_SPOILS = {"in person", "then Word", "then family name", "after title", "after given name"}


def is_place(kind: str, said: Evidence, grammar: PlaceGrammar) -> bool:
    """Whether the evidence on a name of a group says that it is a place."""
    if not _TITLES.isdisjoint(said):
        return False
    weights = grammar.weights.get(kind)
    if weights is None:
        return kind in _SURE and not grammar.weights
    return sum([weights.get(piece, 0.0) for piece in said], weights[""]) > 0


def leaning(words: Words, grammar: PlaceGrammar) -> dict[str, float]:
    """For which countries the words of a story speak that are no names: "Sheriff" for the United States."""
    votes: dict[str, float] = {}
    homes = grammar.homes
    for word in words.words:
        code = homes.get(word)
        if code is not None:
            votes[code] = min(votes.get(code, 0.0) + _HOME_VOTE, _MOST_HOME_VOTES)
    return votes


_TITLES = {"then publication", "inside publication"}
"""The name of a newspaper is no place, whatever else is said."""
_SURE = {"nation", "demonym"}
_HOME_VOTE, _MOST_HOME_VOTES = 0.5, 3.0
