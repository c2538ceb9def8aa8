"""Tells a caption from the sentences around it, and its credit from the caption."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from newsnorm.layout import PictureWords

from .reading import holds

LONGEST_CREDIT = 140
LONGEST_SURPRISE = 200
"""A caption without any sign of one is shorter than that."""

_QUOTES = frozenset("\"'")
LONGEST_CAPTION = 900
LONGEST_SCENE = 500
LONGEST_UNDATED = 300
"""A caption that prints no year is not longer than that."""
CENTURIES = (" 20", " 19")

_BRACKET = re.compile(r" ?\(([^()]{1,120})\)?\.?$")
_SENTENCE_END = re.compile(r"[.!?][\"')]? ?(?=[A-Z(©])")
_SENTENCE_ENDS = frozenset(".!?\"'")
_WORD = re.compile(r"(?<=[ a-z0-9])[A-Z©]")
_NAME = r"[A-Z][\w.'-]{0,20}"
_NAMES = re.compile(rf"{_NAME}(?:[ -](?:{_NAME}|[a-z]{{2,3}}|&)){{0,6}}")
_PERSON = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,3}")
_PARTS = re.compile(r"[ /|,](?:(?<= )(?:[/|] ?|via |for |[—–-] )|(?<=[/|]) ?|(?<=,) )")
_RUNS_ON = re.compile(r"[a-z)\]][.!?] [A-Z]")


@dataclass(slots=True)
class Found:
    """Where a credit stands in its line."""

    start: int
    end: int


def may_end_in_credit(text: str) -> bool:
    """Whether a line is neither too short for a credit, nor too long, nor a whole sentence, question or quotation."""
    size = len(text)
    if size <= LONGEST_CREDIT:
        return size > 3 and text[-1] not in '?!"'
    return size <= LONGEST_CAPTION and (text[-1] not in _SENTENCE_ENDS or text.endswith(")."))


def credit(text: str, words: PictureWords) -> Found | None:
    """The credit that closes the line, or is all of it; None where there is none."""
    end = len(text)
    if text.endswith(words.tails):
        end -= next(len(tail) for tail in words.tails if text.endswith(tail))
        end -= text[end - 1 : end] == " "
        text = text[:end]
    start = _credit_start(text, words) if end else end
    return Found(start, end) if start < end else None


def _credit_start(text: str, words: PictureWords) -> int:
    """Where the credit begins that closes the text; its length where there is none."""
    size = len(text)
    if size <= LONGEST_CREDIT and is_credit(text, words):
        return 0
    if text[-1] in ")." and (bracket := _BRACKET.search(text, size - min(size, 124))):
        inner = bracket[1]
        after_sentence = bracket.start() > 0 and text[bracket.start() - 1] in _SENTENCE_ENDS
        short = _PERSON.fullmatch(inner) or (inner.isupper() and inner.isalpha() and len(inner) < 7)
        if is_bracketed(inner, words) or (after_sentence and short):
            return bracket.start() + (text[bracket.start()] == " ")
    for ended in _SENTENCE_END.finditer(text, size - min(size, LONGEST_CREDIT), size - 2):
        if is_credit(text[ended.end() :], words):
            return ended.end()
    if text[-1].isalnum() and size < 400:
        for begins in _WORD.finditer(text, size - min(size, LONGEST_CREDIT)):
            lead = words.lead.match(text, begins.start())
            if lead and _is_source(text[lead.end() :], words):
                return lead.start()
    return size


def credited(text: str, words: PictureWords) -> tuple[str | None, str | None]:
    """Who took the picture and who supplied it, as a credit prints them."""
    inner = text.strip("()[]. ")
    if lead := words.lead.match(inner):
        first = lead[0].split(" ")[0]
        inner = inner[lead.end() :] + (f"/{first}" if first.isupper() and is_house(first, words) else "")
    parts = [part.strip(" .") for part in _PARTS.split(inner) if part.strip(" .")]
    agency = next((part for part in reversed(parts) if is_house(part, words)), None)
    photographer = next((part for part in parts if part != agency and _PERSON.fullmatch(part)), None)
    return photographer, agency


def is_name_in_brackets(text: str) -> bool:
    """Whether the text is a name or two in brackets."""
    return text[0] == "(" and 4 < len(text) < 80 and text[-1] == ")" and bool(_NAMES.fullmatch(text[1:-1].strip()))


def is_credit(text: str, words: PictureWords) -> bool:
    """Whether the whole of ``text`` says who made a picture."""
    if lead := words.lead.match(text):
        return _is_source(text[lead.end() :], words)
    if text[0] == "(":
        return text.rstrip(".")[-1] == ")" and is_bracketed(text.rstrip(".")[1:-1], words)
    parts = [part.strip() for part in _PARTS.split(text.strip(" .)"))]
    if not 1 < len(parts) < 7:
        return False
    if is_house(parts[0], words) and text.startswith("/", len(parts[0])):  # "REUTERS/Dana Ruiz"
        parts.reverse()
    return is_house(parts[-1], words) and all(_NAMES.fullmatch(part) for part in parts[:-1])


def is_credit_line(text: str, words: PictureWords) -> bool:
    """Whether the whole of a line is a credit, and could be no byline."""
    return 4 <= len(text) <= LONGEST_CREDIT and is_credit(text, words) and not is_signed(text, words)


def is_signed(text: str, words: PictureWords) -> bool:
    """Whether a credit is only names and a house, "Dana Ruiz, AP", and so might be a byline."""
    return ", " in text and "/" not in text and "|" not in text and not words.lead.match(text) and text[0] != "("


def is_house(text: str, words: PictureWords) -> bool:
    """Whether ``text`` supplies pictures."""
    return bool(words.house.fullmatch(text))


def is_bracketed(inner: str, words: PictureWords) -> bool:
    """Whether brackets that close a line hold a credit."""
    inner = inner.strip()
    if not inner:
        return False
    if words.lead.match(inner) or words.bare.fullmatch(inner) or is_house(inner, words):
        return True
    if inner.isupper() and inner.isalpha() and 2 < len(inner) <= 5 and inner[0] in "KW":
        return True
    parts = [part.strip() for part in _PARTS.split(inner)]
    slashed = "/" in inner or " via " in inner
    return (
        len(parts) > 1
        and all(_NAMES.fullmatch(part) for part in parts[:-1])
        and (is_house(parts[-1], words) or (slashed and bool(_NAMES.fullmatch(parts[-1]))))
    )


def _is_source(text: str, words: PictureWords) -> bool:
    """Whether ``text`` may follow "Photo:": a name or two, and no sentence."""
    text = text.strip(" .:()")
    if not text:
        return True
    begins = text[0].isupper() or text[0] in "@©\"'" or bool(words.house.match(text) or words.bare.match(text))
    return begins and len(text) <= 100 and not _RUNS_ON.search(text)


def may_be_caption(text: str, words: PictureWords) -> bool:
    """Whether a paragraph that does not read like a caption may yet be one, where a credit follows it."""
    return len(text) < LONGEST_SURPRISE and text[0] not in _QUOTES and not words.talk.search(text)


def names_itself(text: str, words: PictureWords) -> bool:
    """Whether a line begins with the picture that it stands under: "This photo shows"."""
    return holds(text[:100], words.nouns) and words.subject.match(text) is not None


def scene_rule(text: str, signs: AbstractSet[bytes], words: PictureWords) -> str:
    """The rule by which a line that holds the ``signs`` shows a scene of a picture; empty where it does not."""
    dated = _dated(text, words)
    if dated and words.full_scene.search(text, max(0, dated - 40), dated + 5):
        return "day in full"
    if len(text) > 400:
        return ""
    sentences = text.count(". ")
    if (
        len(text) < LONGEST_UNDATED
        and sentences < 4
        and not words.posture_signs.isdisjoint(signs)
        and _is_posed(text, words)
        and not words.reported.search(text)
    ):
        return "posture"
    if words.scene_signs.isdisjoint(signs) or not (dated or sentences < 2):
        return ""
    if not _verb(text, words) or words.reported.search(text):
        return ""
    if dated:
        return "present tense and date"
    return "present tense and day" if words.scene.search(text) else ""


def _is_posed(text: str, words: PictureWords) -> bool:
    """Whether the line points into a picture: "left", "is seen"."""
    for sign in words.posture_sign.finditer(text):
        at = sign.start()
        if words.posture.search(text, max(0, at - 30), at + 26):
            return True
    return False


def _dated(text: str, words: PictureWords) -> int:
    """Where the year of a full date stands; 0 where there is none."""
    for century in CENTURIES:
        if century in text:
            at = text.find(century, 5)
            while at > 0:
                if words.dated_scene.search(text, max(0, at - 22), at + 5):
                    return at
                at = text.find(century, at + 1)
    return 0


def _verb(text: str, words: PictureWords) -> bool:
    """Whether the people of the line do something in the present tense, and nothing before it in the past.

    A word that does it for many people, with another in the past behind it, is a noun: "the board voted".
    """
    said = text[:110].split()[1:15]
    for word, following in pairwise(said):
        if word in words.poses:
            past = following in words.past or following.endswith(words.past_endings)
            return not past or f"{word}s" not in words.poses
        if word in words.past or word.endswith(words.past_endings):
            return False
    return False
