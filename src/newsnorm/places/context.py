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
    told = _beside(words, found, lexicon)
    people = People(words)
    if people.at:
        for (_, _, first, last, _), said in zip(found, told, strict=True):
            if first in people.at:
                said.append("in person")
            elif first == last and words.words[first].text in people.names:
                said.append("person elsewhere")
    _neighbours(words, found, told)
    _story([candidate[-1] for candidate in found], told)
    return told


def _story(entries: list[Entry], told: list[Evidence]) -> None:
    """What the story says of each name by its other mentions, and by the countries and divisions that it names."""
    countries: set[str] = set()
    divisions: set[str] = set()
    for entry in {*entries}:
        if entry.tells:
            countries.update(entry.countries)
            divisions.add(entry.division)
    mentions: dict[str, list[Evidence]] = {}
    for entry, said in zip(entries, told, strict=True):
        if entry.key in mentions:
            mentions[entry.key].append(said)
        else:
            mentions[entry.key] = [said]
        if entry.group == "town":
            if not entry.within.isdisjoint(divisions):
                said.append("division named")
            elif not entry.around.isdisjoint(countries):
                said.append("country named")
    for alike in mentions.values():
        if len(alike) > 1:
            _by_others(alike)


def _by_others(alike: list[Evidence]) -> None:
    """What the mentions of one name say of each other."""
    cues = [not _CUES.isdisjoint(said) and _SPOILS.isdisjoint(said) for said in alike]
    cued = sum(cues)
    for said, cue in zip(alike, cues, strict=True):
        if cued > cue:
            said.append("cue elsewhere")
        if len(alike) > 2:
            said.append("often")


def _beside(words: Words, found: list[Candidate], lexicon: Lexicon) -> list[Evidence]:
    """What stands before and after each candidate says of it."""
    gaps, ends = words.gaps, words.ends
    before, after = lexicon.before, lexicon.after
    told = []
    for _, end, first, last, _ in found:
        gap = gaps[first]
        near = gap.rsplit(" ", 3)
        meaning = before.get(near[-2]) if gap[-1:] == " " else None
        if meaning is None:
            meaning = _unusual_before(words, first, near, lexicon)
        elif meaning == "before article" and len(near) > 2:
            meaning = _ARTICLES.get(before.get(near[-3].lstrip(_OPENING), ""), meaning)
        said = [meaning]
        told.append(said)
        gap = gaps[last + 1]
        if ends[last] != end:  # "Calif.", "Kursk region"
            said += _before_any(words, end, lexicon)
        elif gap[:1] == " ":
            following = gap.split(" ", 2)[1]
            if following in after:
                said.append(after[following])
            elif not following.isalpha():
                if gap == " " or gap == " & ":
                    said += _before_words(words, last + 1)
                else:
                    said += _before_any(words, end, lexicon)
        elif gap[:1] not in _ENDS or (gap[:2] == ", " and gap[2:3].isdigit()):
            said += _before_any(words, end, lexicon)
    return told


def _unusual_before(words: Words, index: int, near: list[str], lexicon: Lexicon) -> str:
    """What stands before a word says of it where it is no word of the language's list."""
    gap = words.gaps[index]
    if gap == " " or gap == "-":
        return _after_word(words, index)
    if gap[-1:] == " " and gap[-2:-1] not in _SENTENCE_ENDS:
        return "before comma" if gap == ", " else lexicon.before.get(near[-2].lstrip(_OPENING), "before other")
    if gap == ". " and index and (words.words[index - 1].title or words.words[index - 1].initial):
        return "after title"
    return "begins"


def _after_word(words: Words, index: int) -> str:
    """What a capitalised word says of the next one, at ``index``."""
    if not index:
        return "begins"
    return words.words[index - 1].leads or ("after word" if words.gaps[index] == " " else "after hyphen")


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
    tokens, gaps = words.words, words.gaps
    then = tokens[ahead].then
    said = [then] if then and gaps[ahead] == " " else []
    for index in range(ahead + 1, min(ahead + 4, len(gaps))):
        if gaps[index] != " " and gaps[index] != " & ":
            break
        if tokens[index].inside:
            said.append(tokens[index].inside)
            break
    return said


def _neighbours(words: Words, found: list[Candidate], told: list[Evidence]) -> None:
    """Names beside one another: "Paris, Texas", "Paris (Texas)", "Paris and London"."""
    for index, ((_, end, _, _, here), (start, _, _, _, there)) in enumerate(pairwise(found)):
        if start - end <= _JOINT:
            between = words.text[end:start]
            if between in _BESIDE and there.group in _STRONG and here.group != "demonym":
                told[index].append("holds" if _inside(here, there) else "comma region")
                told[index + 1].append("region of")
            elif between in _BESIDE or between in _LISTED:
                told[index].append("list")
                told[index + 1].append("list")


def _inside(here: Entry, there: Entry) -> bool:
    """Whether a sense of the one lies in a sense of the other."""
    for outer in there.senses:
        place = outer.place
        if place.kind == "admin1":
            if any(inner.place.admin1_code == place.admin1_code for inner in here.senses):
                return True
        elif place.country_code and any(inner.place.country_code == place.country_code for inner in here.senses):
            return True
    return False


def is_place(entry: Entry, said: Evidence) -> bool:
    """Whether the evidence on a candidate, with that of its entry, says that it is a place."""
    return sum(map(entry.worth, said), entry.score) > _NOTHING


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
