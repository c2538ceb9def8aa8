"""Reads bylines: "By Dana Ruiz and Lee Park, Associated Press"."""

import re

from newsnorm.layout import BylineWords

LONGEST_NAME = 8
"""Nobody signs with more words than that, newspaper included, and with half as many where all are in capitals."""

_HANDLE = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}| ?@\w{2,30}")
_SENTENCE = re.compile(r"[.!?](?<=[a-z]{3}.)(?: [A-Z]|$)")
_EDGE = " |-—–,·•"


def is_byline(text: str, words: BylineWords) -> bool:
    """Whether the line says by itself that it is a byline: by its first word, or as a desk that signs."""
    text = text.strip(_EDGE)
    if words.first and text[:2] not in words.first and text[:3] not in words.first:
        return False
    if words.lone.fullmatch(text) or words.desk.fullmatch(text):
        return True
    lead = words.lead.match(text)
    return bool(lead and len(text) < 200 and words.name.match(text, lead.end()) and not _SENTENCE.search(text))


def is_names(text: str, words: BylineWords) -> bool:
    """Whether the line holds nothing but names, titles and desks."""
    text = _without_handles(text)
    if len(text) > 120 or _SENTENCE.search(text):
        return False
    parts = [part for part in words.joint.split(text) if part]
    return (
        bool(parts) and _signs(parts[0], words) and all(_is_name(part, words) or _signs(part, words) for part in parts)
    )


def is_known_name(text: str, words: BylineWords) -> bool:
    """Whether the line begins with a given name, or the language knows none."""
    return not words.given or text.strip(_EDGE).partition(" ")[0].title() in words.given


def is_told(text: str, words: BylineWords) -> bool:
    """Whether a line of names says what they do for a newspaper, or for which one."""
    if words.title.search(text.lower()):
        return True
    parts = words.joint.split(text)
    return len(parts) > 1 and any(words.desk.fullmatch(part.strip(_EDGE)) for part in parts)


def _signs(part: str, words: BylineWords) -> bool:
    """Whether a part of a line may stand at its beginning: a person, a desk, a newspaper, or what people do for one."""
    if part.count(" ") >= LONGEST_NAME:
        return False
    if words.person.fullmatch(part) or words.desk.fullmatch(part) or words.title.search(part.lower()):
        return True
    return " " in part and words.outlet.search(part.lower()) is not None and _is_name(part, words)


def _is_name(part: str, words: BylineWords) -> bool:
    return part.count(" ") < LONGEST_NAME / (1 + part.isupper()) and words.name.fullmatch(part) is not None


def _without_handles(text: str) -> str:
    """The line without addresses, and without what stands at its edges."""
    return (_HANDLE.sub("", text) if "@" in text else text).strip(_EDGE)


def signed(text: str, words: BylineWords) -> tuple[tuple[str, ...], str | None, str | None]:
    """The names of a byline, the title and the affiliation that are printed with them."""
    text = words.where.sub("", _without_handles(text))
    if lead := words.lead.match(text):
        text = text[lead.end() :]
    names: list[str] = []
    title = affiliation = None
    for printed in words.joint.split(text):
        part = printed.strip(_EDGE)
        if not part or words.lone.fullmatch(part):
            continue
        if names and words.title.search(part.lower()):
            title = title or part
            continue
        if (desk := words.desk_after.search(part)) and desk.start():
            affiliation = affiliation or desk[0]
            part = part[: desk.start()].rstrip()
        if words.desk.fullmatch(part):
            affiliation = affiliation or part
        elif words.title.search(part.lower()):
            title = title or part
        elif words.outlet.search(part.lower()) and (names or not words.person.fullmatch(part)):
            affiliation = affiliation or part
        elif words.name.fullmatch(part) and not title:
            names.append(part)
        else:
            affiliation = affiliation or part
    return tuple(names), title, affiliation
