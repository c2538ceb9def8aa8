"""Spells every pattern that newsnorm compiles in JavaScript, for a checker of backtracking that reads no Python.

    python tools/patterns/spell.py > patterns.jsonl

Each line is a pattern: where it was compiled, its Python and its JavaScript spelling, and how it is used. A pattern
that is only ever matched at a position begins with ``^``: what makes a search slow does not touch it. Possessive
quantifiers and atomic groups become plain ones, which makes the check stricter.
"""

import inspect
import json
import re
import re._constants as c
import re._parser as parser
import sys
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "newsnorm"
ANCHORED = {"match", "fullmatch"}
SILENT = {"pattern", "flags", "groups", "groupindex"}  # asking a pattern about itself costs nothing


class Watched:
    """A compiled pattern that notes by which of its methods it is used."""

    def __init__(self, compiled: Any, place: str) -> None:
        self.compiled = compiled
        self.place = place
        self.uses: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        if name not in SILENT:
            self.uses.add(name)
        return getattr(self.compiled, name)


def watch(found: dict[int, Watched]) -> None:
    """Have every pattern that newsnorm compiles from now on noted in ``found``."""
    compile_ = re.compile

    def compile_and_note(pattern: Any, flags: int = 0) -> Any:
        caller = inspect.stack(context=0)[1]
        path = Path(caller.filename)
        if not path.is_relative_to(SOURCE):
            return compile_(pattern, flags)
        compiled = compile_(pattern, flags)
        place = f"{path.relative_to(SOURCE)}:{caller.lineno}"
        return found.setdefault(id(compiled), Watched(compiled, place))

    re.compile = compile_and_note  # type: ignore[assignment]


def exercise() -> None:
    """Read a little of everything, so that each pattern is seen at its work."""
    import newsnorm
    from doors import DAY, DOORS, OUTLETS
    from hostile import PIECES
    from marks import unmark
    from newsnorm.languages.de import GERMAN
    from newsnorm.languages.en import ENGLISH
    from newswire import newswire
    from strategies import PIECES as NEWS

    corpus = sorted((ROOT / "tests" / "corpus").rglob("*.toml"))
    cases = (case for path in corpus for case in tomllib.loads(path.read_text(encoding="utf8")).get("case", ()))
    rules = (rule for language in (ENGLISH, GERMAN) for rule in language.dates.rules)
    examples = (example for rule in rules for example in (*rule.examples, *rule.counterexamples))
    told = [unmark(marked)[0] for marked in (*(case["text"] for case in cases if "text" in case), *examples)]
    wire = [str(row["text"]) for row in newswire(40)]
    told.append("The harbour opens again. " + "Boats that had waited for a week were let in, one by one, by noon. " * 8)
    for text in (*PIECES.values(), *NEWS, "\n\n".join(NEWS), " ".join(NEWS), "\n".join(NEWS), *told, *wire):
        for door in DOORS.values():
            door(text)
        newsnorm.normalize(text, published=DAY, language=GERMAN)
        for outlet in OUTLETS.values():
            outlet(newsnorm.normalize(text, published=DAY))


def javascript(pattern: str, flags: int = 0) -> str:
    r"""``pattern`` as JavaScript writes it, for its ``u`` mode.

    >>> javascript(r"(?<![0-9])(?P<day>[0-9]{1,2})++(?i:th)?\Z")
    '(?<![\\u{30}-\\u{39}])(?:(?:(?:[\\u{30}-\\u{39}]){1,2})){1,}(?:(?:[\\u{54}\\u{74}][\\u{48}\\u{68}])){0,1}$'
    """
    tree = parser.parse(pattern, flags)
    return _Speller(refers_back="GROUPREF" in str(tree)).sequence(tree, tree.state.flags)


class _Speller:
    """Writes the tree of a Python pattern as a JavaScript one."""

    def __init__(self, *, refers_back: bool) -> None:
        self.refers_back = refers_back

    def sequence(self, items: Any, flags: int) -> str:
        return "".join(self.item(op, argument, flags) for op, argument in items)

    def item(self, op: Any, argument: Any, flags: int) -> str:
        match op:
            case c.LITERAL:
                return _literal(argument, flags)
            case c.NOT_LITERAL:
                return f"[^{_folded(argument, flags)}]"
            case c.ANY:
                return "[^]" if flags & re.DOTALL else r"[^\n]"
            case c.IN:
                return _class(argument, flags)
            case c.BRANCH:
                return "(?:" + "|".join(self.sequence(branch, flags) for branch in argument[1]) + ")"
            case c.SUBPATTERN:
                group, on, off, inner = argument
                opening = "(?:" if group is None or not self.refers_back else "("
                return opening + self.sequence(inner, (flags | on) & ~off) + ")"
            case c.GROUPREF:
                return f"\\{argument}"
            case c.ATOMIC_GROUP:
                return f"(?:{self.sequence(argument, flags)})"
            case c.MAX_REPEAT | c.MIN_REPEAT | c.POSSESSIVE_REPEAT:
                least, most, inner = argument
                bounds = f"{{{least},{'' if most is c.MAXREPEAT else most}}}"
                return f"(?:{self.sequence(inner, flags)}){bounds}" + ("?" if op is c.MIN_REPEAT else "")
            case c.ASSERT | c.ASSERT_NOT:
                direction, inner = argument
                sign = "=" if op is c.ASSERT else "!"
                return f"(?{'<' if direction < 0 else ''}{sign}{self.sequence(inner, flags)})"
            case c.AT:
                return _AT[argument] if not flags & re.MULTILINE else _AT_LINE.get(argument, _AT[argument])
            case c.FAILURE:  # what Python 3.13 makes of (?!)
                return "(?!)"
        raise ValueError(f"no JavaScript spelling for {op}")


_AT = {
    c.AT_BEGINNING: "^",
    c.AT_BEGINNING_STRING: "^",
    c.AT_END: "$",
    c.AT_END_STRING: "$",
    c.AT_BOUNDARY: r"\b",
    c.AT_NON_BOUNDARY: r"\B",
}
_AT_LINE = {c.AT_BEGINNING: r"(?<![^\n])", c.AT_END: r"(?![^\n])"}
_CATEGORIES = {
    c.CATEGORY_DIGIT: r"\p{Nd}",
    c.CATEGORY_NOT_DIGIT: r"\P{Nd}",
    c.CATEGORY_SPACE: r"\s",
    c.CATEGORY_NOT_SPACE: r"\S",
    c.CATEGORY_WORD: r"\p{L}\p{N}_",
}


def _literal(point: int, flags: int) -> str:
    folded = _folded(point, flags)
    return folded if folded.count("\\") == 1 else f"[{folded}]"


def _folded(point: int, flags: int) -> str:
    return "".join(sorted({_point(case) for case in _cases(point, flags)}))


def _cases(point: int, flags: int) -> list[int]:
    """A character in upper and in lower case, where its case does not matter."""
    character = chr(point)
    cases = (character.upper(), character.lower()) if flags & re.IGNORECASE else ()
    return [ord(case) for case in cases if len(case) == 1] or [point]


def _point(point: int) -> str:
    return f"\\u{{{point:x}}}"


def _class(items: Any, flags: int) -> str:
    written, negated = [], False
    for op, argument in items:
        if op is c.NEGATE:
            negated = True
        elif op is c.LITERAL:
            written.append(_folded(argument, flags))
        elif op is c.RANGE:
            first, last = (_cases(end, flags) for end in argument)
            written += [f"{_point(a)}-{_point(z)}" for a, z in zip(first, last, strict=True)]
        elif argument is c.CATEGORY_NOT_WORD and len(items) == 1:
            return r"[^\p{L}\p{N}_]"
        else:
            written.append(_CATEGORIES[argument])
    return f"[{'^' if negated else ''}{''.join(written)}]"


def main() -> None:
    """Print a line for each pattern."""
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    found: dict[int, Watched] = {}
    watch(found)
    exercise()
    for watched in sorted(found.values(), key=lambda watched: watched.place):
        anchored = bool(watched.uses) and watched.uses <= ANCHORED
        spelled = javascript(watched.compiled.pattern, watched.compiled.flags & ~re.UNICODE)
        line = {
            "place": watched.place,
            "uses": sorted(watched.uses),
            "python": watched.compiled.pattern,
            "flags": watched.compiled.flags,
            "javascript": f"^(?:{spelled})" if anchored else spelled,
        }
        print(json.dumps(line))


if __name__ == "__main__":
    main()
