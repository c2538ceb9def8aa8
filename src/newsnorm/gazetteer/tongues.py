"""The countries as the languages of the world name them, native names and formal ones among them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from .table import Lines, opened

BARE = "*"
"""Stands in the table before the code of a key that ``bare`` makes of a name."""
_FORMAL = frozenset(
    """
    al an ar as ash at ad ath az bailiwick bolivariana bolivarienne bundesrepublik collectivite cumhuriyeti d da das
    dawlat de degli dei del della den der des di die do dos du e el estado et etat federacion federacao federal federala
    federale federation federativa federatsiya federazione foderation furstentum grand granducato grossherzogtum i il
    islamica islamique islami jamhuri jumhuri jumhuriya jumhuriyah jumhuriyat jumhuriye koninkrijk konigreich
    kongeriget kongeriket konungariket koztarsasag kralovstvi krolestwo l la land las le les lo los mamlakah mamlakat
    na nan negara ng o og och plurinacional principado principat principaute principato regatul rep regne regno reino
    repiblik repubblica republica republiek republik republika republike republiken republikken republikki
    republique republiki repubulika rephaboliki riphabliki respublika respublikasi respublikasy respublikos republikas
    royaume rzeczpospolita saltanat soltanat sultanat ta tasavalta territoire territoriale u und unida unie uniunea
    van vabariik vereinigte y ya ye и республика республики республікa республіка королевство королівство государство
    дзяржава федерация федеративная объединенная боливарианская исламская και της του δημοκρατια جمهوريه جمهورية
    جمهوري دولة دوله مملكة مملكه سلطنة امارة متحدة و
    """.split()  # noqa: SIM905 (words read better so)
)
"""What formal names add to a country's own in many languages, by key: articles, prepositions and kinds of state."""
_SUFFIXES = (
    "人民共和国",
    "人民共和國",
    "共和国",
    "共和國",
    "王国",
    "王國",
    "联邦",
    "聯邦",
    "大公国",
    "公国",
    "공화국",
    "왕국",
)
_ARTICLE = "ال"


def bare(key: str) -> str:
    """The words of a key that formal names do not add, in the order of the alphabet: the same for an inverted name."""
    words = set(key.split(" ")) - _FORMAL
    if not key.isascii():
        words = {_stem(word) for word in words} - _FORMAL
    return " ".join(sorted(words))


def _stem(word: str) -> str:
    """A word without the Arabic article before it, and without a Chinese or Korean word for a state after it."""
    if word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 2:
        return word.removeprefix(_ARTICLE)
    if word.endswith(_SUFFIXES):
        for suffix in _SUFFIXES:
            word = word.removesuffix(suffix) or word
    return word


@cache
def _names() -> Lines:
    return Lines(opened(Path(__file__).parent, "tongues.lines"))


def country_code(key: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country that a key names in some language, or None.

    >>> country_code("deutschland"), country_code("rwanda republique du"), country_code("atlantis")
    ('DE', 'RW', None)
    """
    names = _names()
    found = names.find(key)
    if not found and (words := bare(key)) != key:
        found = names.find(words)
    return found[0].decode().removeprefix(BARE) if found else None


def spoken() -> Iterator[tuple[str, str]]:
    """The keys in Latin letters, each with its code."""
    names = _names()
    for number in range(names.count):
        named, code = names[number].split("\t")
        if named.isascii() and not code.startswith(BARE):
            yield named, code
