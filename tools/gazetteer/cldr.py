"""Writes the names of countries in the languages of CLDR, as the Python package babel carries them.

    python tools/gazetteer/cldr.py > cldr.tsv

A row holds the language, the code of the country and a name that it has in the language or in one of its regions or
scripts. English is left out: its names are in the package's own table.
"""

import re

from babel import Locale
from babel.localedata import locale_identifiers


def main() -> None:
    """Print the rows, sorted."""
    rows = {
        (language, code, name)
        for locale in locale_identifiers()
        if (language := locale.partition("_")[0]) != "en"
        for code, name in Locale.parse(locale).territories.items()
        if re.fullmatch("[A-Z]{2}", code) and name
    }
    for row in sorted(rows):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
