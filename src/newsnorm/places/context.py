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
            first = tokens[index]
            at = index + 1
            if not first.personal or gaps[at] not in _IN_NAMES:
                continue
            for word in tokens[at : at + 3]:
                gap = gaps[at]
                if gap not in _IN_NAMES or (gap == ". " and not (first.title or tokens[at - 1].initial)):
                    break
                if word.impersonal:
                    break
                self.at.add(at)
                if word.opens and len(word.text) > 2:
                    self.names.add(word.text)
                at += 1
            if at > index + 1 and not first.title:
                self.at.add(index)


def evidence(words: Words, found: list[Candidate], lexicon: Lexicon) -> list[Evidence]:
    """What each candidate is told by the words and names beside it; its entry says what is known before."""
    text, tokens, gaps, ends = words.text, words.words, words.gaps, words.ends
    leading, trailing = lexicon.leading, lexicon.trailing
    people = People(words)
    in_people, names = people.at, people.names
    told: list[Evidence] = []
    reached, neighbour = 0, None
    for start, end, first, last, entry in found:
        gap = gaps[first]
        if gap == " " or gap == "-":
            said = [_after_word(words, first)]
        elif gap == ", ":
            said = ["before comma"]
        else:
            rest, space, joined = gap.rpartition(" ")
            rest, _, word = rest.rpartition(" ")
            meaning = "begins" if joined or not space else leading[word]
            if meaning == "before article":
                meaning = _ARTICLES.get(leading[rest.rpartition(" ")[2]], meaning)
            elif gap == ". " and first and (tokens[first - 1].title or tokens[first - 1].initial):
                meaning = "after title"
            said = [meaning]
        gap = gaps[last + 1]
        if ends[last] != end:  # "Calif.", "Kursk region"
            _before_any(words, first, end, lexicon, said)
        elif gap == " " or gap == " & ":
            _before_words(words, last + 1, said)
        elif gap and gap[0] == " ":
            then = trailing[gap.split(" ", 2)[1]]
            if then:
                said.append(then)
        elif gap[:1] not in _ENDS or (gap[:2] == ", " and gap[2:3].isdigit()):
            _before_any(words, first, end, lexicon, said)
        if first in in_people:
            said.append("in person")
        elif names and first == last and tokens[first].text in names:
            said.append("person elsewhere")
        if neighbour is not None and start - reached <= _JOINT:
            _side_by_side(text[reached:start], neighbour, told[-1], entry, said)
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


def _after_word(words: Words, index: int) -> str:
    """What a capitalised word says of the next one, at ``index``."""
    if not index:
        return "begins"
    return words.words[index - 1].leads or ("after word" if words.gaps[index] == " " else "after hyphen")


def _before_any(words: Words, first: int, end: int, lexicon: Lexicon, said: Evidence) -> None:
    """Add what stands after ``end`` says of the name before, be it a genitive, a word or an age."""
    found = _AFTER.match(words.text, end, end + _NEAR)
    possessive, joint, following = found.groups() if found else (None, None, "")
    if possessive:
        said.append("possessive")
    then = ""
    if joint:
        if following[0].isupper():
            word = lexicon[following]
            then = word.then if joint == " " else word.then_joined
            if possessive and not word.title and _is_saint(words, first, lexicon):
                said.append("dedicated")  # "St. Peter's Square", but "St. Paul's Mayor"
        else:
            then = lexicon.after.get(following, "") if joint == " " else "then hyphen"
    elif _AGE.match(words.text, end):
        then = "then age"
    if then:
        said.append(then)


def _is_saint(words: Words, first: int, lexicon: Lexicon) -> bool:
    """Whether a name may be that of a saint."""
    return words.words[first].text in lexicon.grammar.saints and words.words[first + 1].given


def _before_words(words: Words, ahead: int, said: Evidence) -> None:
    """Add what the capitalised words right after a candidate say of it, from that at ``ahead`` on."""
    tokens, gaps = words.words, words.gaps
    then = tokens[ahead].then
    if then and gaps[ahead] == " ":
        said.append(then)
    furthest = min(ahead + 3, len(gaps) - 1)
    while ahead < furthest:
        ahead += 1
        if gaps[ahead] != " " and gaps[ahead] != " & ":
            break
        if tokens[ahead].inside:
            said.append(tokens[ahead].inside)
            break


def _side_by_side(between: str, here: Entry, said_here: Evidence, there: Entry, said_there: Evidence) -> None:
    """Add what a name and the next one say of each other: "Paris, Texas", "Paris (Texas)", "Paris and London"."""
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
            if place.admin1_code in [inner.place.admin1_code for inner in here.senses]:
                return True
        elif place.country_code and place.country_code in [inner.place.country_code for inner in here.senses]:
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


_IN_NAMES = {" ", "-", ". "}
"""What stands between the words of a person's name."""
_NEAR = 28
_JOINT = 6
_ENDS = frozenset(["", *',.;:?!)"\n'])
_AFTER = re.compile(r"('s|'(?!\w))?(?:([ -])(\w[\w']*))?")
_AGE = re.compile(r", (?:[1-9][0-9]|[1-9]),? ")
_ARTICLES = {f"before {said}": f"before article {said}" for said in ("within", "toward", "preposition")}
_STRONG = {"nation", "division", "abbreviation"}
_BESIDE = {", ", " (", ",\n"}
_LISTED = {" and ", ", and ", " or ", "-", "/", " to "}
_CUES = {"before within", "before toward", "holds", "comma region", "then locality"}
_SPOILS = {"in person", "then Word", "then family name", "after title", "after given name"}
_HOME_VOTE, _MOST_HOME_VOTES = 0.5, 3.0
