"""Evidence: what the words around a name, and the rest of the story, say for and against its being a place."""

import re
from itertools import pairwise

from .entry import Entry
from .lexicon import Lexicon
from .scan import Candidate
from .words import Words

Evidence = list[str]


class People:
    """The people of a story: which words are parts of their names, and which words name one somewhere."""

    __slots__ = ("at", "names")

    def __init__(self, words: Words) -> None:
        self.at: set[int] = set()
        self.names: set[str] = set()
        tokens, gaps = words.words, words.gaps
        for index in words.marked:
            if not tokens[index].personal:
                continue
            title = tokens[index].title
            at = index + 1
            for word in tokens[at : at + 3]:
                gap = gaps[at]
                if gap != " " and gap != "-" and not (gap == ". " and (title or tokens[at - 1].initial)):
                    break
                if word.title or word.calendar or (not word.given and (word.head or word.closer)):
                    break
                self.at.add(at)
                if word.opens and len(word.text) > 2:
                    self.names.add(word.text)
                at += 1
            if at > index + 1 and not title:
                self.at.add(index)


def evidence(words: Words, found: list[Candidate], lexicon: Lexicon) -> list[Evidence]:
    """What each candidate is told by the words beside it, and then by the story; its entry says the rest."""
    told = [_beside(words, candidate, lexicon) for candidate in found]
    people = People(words)
    if people.at:
        for candidate, said in zip(found, told, strict=True):
            if candidate.first in people.at:
                said.append("in person")
            elif candidate.first == candidate.last and words.words[candidate.first].text in people.names:
                said.append("person elsewhere")
    _neighbours(words, found, told)
    _story([candidate.entry for candidate in found], told)
    return told


def _story(entries: list[Entry], told: list[Evidence]) -> None:
    """What the story says of each name by its other mentions, and by the countries and divisions that it names."""
    countries: set[str] = set()
    divisions: set[str] = set()
    for entry in {*entries}:
        if entry.tells:
            countries.update(entry.countries)
            divisions.add(entry.division)
    times: dict[str, int] = {}
    cued: dict[str, int] = {}
    cues: list[bool] = []
    for entry, said in zip(entries, told, strict=True):
        name = entry.key
        times[name] = times.get(name, 0) + 1
        cue = not _CUES.isdisjoint(said) and _SPOILS.isdisjoint(said)
        cues.append(cue)
        if cue:
            cued[name] = cued.get(name, 0) + 1
    for entry, said, cue in zip(entries, told, cues, strict=True):
        name = entry.key
        if times[name] > 1:
            if cued.get(name, 0) > cue:
                said.append("cue elsewhere")
            if times[name] > 2:
                said.append("often")
        if entry.group == "town":
            if not entry.within.isdisjoint(divisions):
                said.append("division named")
            elif not entry.around.isdisjoint(countries):
                said.append("country named")


def _beside(words: Words, candidate: Candidate, lexicon: Lexicon) -> Evidence:
    """What stands before and after a candidate says of it."""
    gap = words.gaps[candidate.first]
    if gap == " " or gap == "-":
        said = [_after_word(words, candidate.first)]
    elif gap[-1:] == " " and gap[-2:-1] not in _SENTENCE_ENDS:
        said = [_after_words(gap, lexicon)]
    elif (
        gap == ". "
        and candidate.first
        and (words.words[candidate.first - 1].title or words.words[candidate.first - 1].initial)
    ):
        said = ["after title"]
    else:
        said = ["begins"]
    end, ahead = candidate.end, candidate.last + 1
    if words.ends[ahead - 1] != end:  # "Calif.", "Kursk region"
        said += _before_any(words, end, lexicon)
        return said
    gap = words.gaps[ahead]
    if gap[:1] == " ":
        if gap == " " or gap == " & ":
            said += _before_words(words, ahead)
        elif (following := gap[1:_NEAR].partition(" ")[0]).isalpha():  # as nearly always
            if following in lexicon.after:
                said.append(lexicon.after[following])
        else:
            said += _before_any(words, end, lexicon)
    elif gap[:1] not in _ENDS or (gap[:2] == ", " and gap[2:3].isdigit()):
        said += _before_any(words, end, lexicon)
    return said


def _after_word(words: Words, index: int) -> str:
    """What a capitalised word says of the next one, at ``index``."""
    if not index:
        return "begins"
    return words.words[index - 1].leads or ("after word" if words.gaps[index] == " " else "after hyphen")


def _after_words(gap: str, lexicon: Lexicon) -> str:
    """What words without a capital say of the one after them."""
    if gap == ", ":
        return "before comma"
    near = gap[-_NEAR:-1].rsplit(" ", 2)
    meaning = lexicon.before.get(near[-1].lstrip(_OPENING), "before other")
    if meaning == "before article" and len(near) > 1:
        return _ARTICLES.get(lexicon.before.get(near[-2].lstrip(_OPENING), ""), meaning)
    return meaning


def _before_any(words: Words, end: int, lexicon: Lexicon) -> Evidence:
    """What stands after ``end`` says of what stands before, be it a genitive, a word or an age."""
    said: Evidence = []
    found = _AFTER.match(words.text, end, end + _NEAR)
    possessive, joint, following = found.groups() if found else (None, None, "")
    if possessive:
        said.append("possessive")
    then = ""
    if joint:
        if following[0].isupper():
            word = lexicon[following]
            then = word.then if joint == " " else word.then_joined
        else:
            then = lexicon.after.get(following, "") if joint == " " else "then hyphen"
    elif _AGE.match(words.text, end):
        then = "then age"
    if then:
        said.append(then)
    return said


def _before_words(words: Words, ahead: int) -> Evidence:
    """What the capitalised words right after a candidate say of it, from that at ``ahead`` on."""
    then = words.words[ahead].then
    said = [then] if then and words.gaps[ahead] == " " else []
    for gap, word in zip(words.gaps[ahead + 1 : ahead + 4], words.words[ahead + 1 : ahead + 4], strict=False):
        if gap != " " and gap != " & ":
            break
        if word.inside:
            said.append(word.inside)
            break
    return said


def _neighbours(words: Words, found: list[Candidate], told: list[Evidence]) -> None:
    """Names beside one another: "Paris, Texas", "Paris (Texas)", "Paris and London"."""
    for index, (here, there) in enumerate(pairwise(found)):
        if there.start - here.end <= _JOINT:
            between = words.text[here.end : there.start]
            if between in _BESIDE and there.entry.group in _STRONG and here.entry.group != "demonym":
                told[index].append("holds" if _inside(here, there) else "comma region")
                told[index + 1].append("region of")
            elif between in _BESIDE or between in _LISTED:
                told[index].append("list")
                told[index + 1].append("list")


def _inside(here: Candidate, there: Candidate) -> bool:
    """Whether a sense of the one lies in a sense of the other."""
    for outer in there.entry.senses:
        place = outer.place
        if place.kind == "admin1":
            if any(inner.place.admin1_code == place.admin1_code for inner in here.entry.senses):
                return True
        elif place.country_code and any(inner.place.country_code == place.country_code for inner in here.entry.senses):
            return True
    return False


def is_place(candidate: Candidate, said: Evidence) -> bool:
    """Whether the evidence on a candidate, with that of its entry, says that it is a place."""
    return sum(map(candidate.entry.worth, said), candidate.entry.score) > _NOTHING


def leaning(words: Words) -> dict[str, float]:
    """For which countries the words of a story speak that are no names: "Sheriff" for the United States."""
    votes: dict[str, float] = {}
    for index in words.marked:
        code = words.words[index].home
        if code:
            votes[code] = min(votes.get(code, 0.0) + _HOME_VOTE, _MOST_HOME_VOTES)
    return votes


_NOTHING = -1e-9
"""Tenths do not add up to nothing exactly."""
_NEAR = 28
_JOINT = 6
_OPENING = "(\"'[—–"
_ENDS = frozenset(["", *',.;:?!)"\n'])
_AFTER = re.compile(r"('s|'(?!\w))?(?:([ -])(\w[\w']*))?")
_AGE = re.compile(r", (?:[1-9][0-9]|[1-9]),? ")
_SENTENCE_ENDS = frozenset(".!?:\"”“'‘\n)]—–-•*")
_ARTICLES = {f"before {said}": f"before article {said}" for said in ("within", "toward", "preposition")}
_STRONG = {"nation", "division", "abbreviation"}
_BESIDE = {", ", " (", ",\n"}
_LISTED = {" and ", ", and ", " or ", "-", "/", " to "}
_CUES = {"before within", "before toward", "holds", "comma region", "then locality"}
_SPOILS = {"in person", "then Word", "then family name", "after title", "after given name"}
_HOME_VOTE, _MOST_HOME_VOTES = 0.5, 3.0
