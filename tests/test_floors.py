"""The house has floors, and each imports only from below: docs/design.md draws them."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "newsnorm"
FLOORS = (
    ("value", "pool"),
    ("span", "keys", "spelling", "heads"),
    ("timex", "geography"),
    ("article", "nations", "codes"),
    ("layout",),
    ("language",),
    ("dates", "places", "names", "languages", "gazetteer"),
    ("sections",),
    ("normalize", "rewrite", "explain", "records", "parcel"),
    ("exports", "views", "many"),
    ("arrow",),
    ("bulk",),
    ("__init__", "cli"),
    ("__main__",),
)
FLOOR = {room: height for height, rooms in enumerate(FLOORS) for room in rooms}
FILES = sorted(SOURCE.rglob("*.py"))


def room(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return parts[0]


def imported_rooms(path: Path) -> set[str]:
    """The rooms of the house that a file imports from, its own left out."""
    package = ["newsnorm", *path.relative_to(SOURCE).parts[:-1]]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf8"))):
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *filter(None, [node.module])])
            modules = [f"newsnorm.{alias.name}" for alias in node.names] if module == "newsnorm" else [module]
        else:
            continue
        found |= {module.split(".")[1] for module in modules if module.startswith("newsnorm.")}
    return found - {room(path)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_point_downward(path: Path) -> None:
    assert room(path) in FLOOR, "a room without a floor: put it on one"
    for other in imported_rooms(path):
        assert FLOOR.get(other, 99) < FLOOR[room(path)], f"{room(path)} imports {other}, which is not below it"


def test_the_source_was_found() -> None:
    assert len(FILES) > 10
