"""Evidence: what the words around a name, and the rest of the story, say for and against its being a place."""

import re
from collections.abc import Sequence

from .entry import NOTHING, Entry
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
    """What each candidate is told by the words and names beside it; its entry says what is known before."""
    gaps, ends = words.gaps, words.ends
    before, after = lexicon.before, lexicon.after
    people = People(words)
    told: list[Evidence] = []
    reached, neighbour = 0, None
    for start, end, first, last, entry in found:
        gap = gaps[first]
        near = gap.rsplit(" ", 3)
        word = near[-2] if gap[-1:] == " " else ""
        meaning = before.get(word)
        if meaning is None:
            meaning = "before other" if word.isalpha() else _unusual_before(words, first, word, lexicon)
        if meaning == "before article" and len(near) > 2:
            meaning = _ARTICLES.get(before.get(near[-3].lstrip(_OPENING), ""), meaning)
        said = [meaning]
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
        if first in people.at:
            said.append("in person")
        elif people.names and first == last and words.words[first].text in people.names:
            said.append("person elsewhere")
        if neighbour is not None and start - reached <= _JOINT:
            _side_by_side(words.text[reached:start], neighbour, told[-1], entry, said)
        told.append(said)
        reached, neighbour = end, entry
    return told


def are_places(found: list[Candidate], told: list[Evidence]) -> list[bool]:
    """Whether the evidence says of each candidate that it is a place.

    The rest of the story is asked about those alone that it can sway: one of 18 in an average story of the wire.
    """
    right: list[bool] = []
    swayed: list[int] = []
    for number, (_, _, _, _, entry) in enumerate(found):
        score, worth = entry.score, entry.worth
        for piece in told[number]:  # sum(map(...)) takes 1.7 times the instructions for one or two pieces
            score += worth[piece]
        if entry.hopeless < score <= entry.certain:
            swayed.append(number)
        right.append(score > NOTHING)
    if swayed:
        ask_story(found, told, swayed)
        for number in swayed:
            entry = found[number][-1]
            right[number] = sum(map(entry.worth.__getitem__, told[number]), entry.score) > NOTHING
    return right


def ask_story(found: list[Candidate], told: list[Evidence], asked: Sequence[int]) -> None:
    """Add what the story says of some candidates: by other mentions of the name, and by the countries that it names."""
    mentions: dict[str, list[Evidence]] = {found[number][-1].key: [] for number in asked}
    named: set[str] = set()
    for (_, _, _, _, entry), said in zip(found, told, strict=True):
        if entry.key in mentions:
            mentions[entry.key].append(said)
        if entry.named:
            named |= entry.named
    cued = {name: sum(map(_is_cued, alike)) for name, alike in mentions.items() if len(alike) > 1}
    for number in asked:
        entry, said = found[number][-1], told[number]
        if entry.key in cued and cued[entry.key] > _is_cued(said):
            said.append("cue elsewhere")
        if len(mentions[entry.key]) > 2:
            said.append("often")
        if entry.group == "town":
            if not entry.within.isdisjoint(named):
                said.append("division named")
            elif not entry.around.isdisjoint(named):
                said.append("country named")


def _is_cued(said: Evidence) -> bool:
    """Whether the words beside a candidate say clearly that it is a place."""
    return not _CUES.isdisjoint(said) and _SPOILS.isdisjoint(said)


def _unusual_before(words: Words, index: int, word: str, lexicon: Lexicon) -> str:
    """What stands before a candidate says of it where that is no plain ``word`` and a space."""
    gap = words.gaps[index]
    if gap == " " or gap == "-":
        return _after_word(words, index)
    if gap[-1:] == " " and gap[-2:-1] not in _SENTENCE_ENDS:
        return "before comma" if gap == ", " else lexicon.before.get(word.lstrip(_OPENING), "before other")
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


def _side_by_side(between: str, here: Entry, said_here: Evidence, there: Entry, said_there: Evidence) -> None:
    """What a name and the next one say of each other: "Paris, Texas", "Paris (Texas)", "Paris and London"."""
    if between in _BESIDE and there.group in _STRONG and here.group != "demonym":
        said_here.append("holds" if _inside(here, there) else "comma region")
        said_there.append("region of")
    elif between in _BESIDE or between in _LISTED:
        said_here.append("list")
        said_there.append("list")


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


def leaning(words: Words) -> dict[str, float]:
    """For which countries the words of a story speak that are no names: "Sheriff" for the United States."""
    votes: dict[str, float] = {}
    for index in words.marked:
        code = words.words[index].home
        if code:
            votes[code] = min(votes.get(code, 0.0) + _HOME_VOTE, _MOST_HOME_VOTES)
    return votes


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
