"""The packaged gazetteer: the places that a news reader expects, found as they are written."""

import multiprocessing
import pickle
import subprocess
import sys
import threading
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm import canonical_place
from newsnorm.gazetteer import World, world
from newsnorm.gazetteer.table import KINDS
from newsnorm.geography import likeliest_first
from newsnorm.keys import key
from newsnorm.languages.en import ENGLISH
from newsnorm.nations import spoken
from workers import likeliest

WORLD = world()
ENGLISH_WORLD = spoken(WORLD, ENGLISH.nations)
TAGGED = sorted(WORLD.names)


@pytest.mark.parametrize(
    ("name", "where", "geonames_id"),
    [
        ("Kyiv", {}, 703448),
        ("Kiev", {}, 703448),
        ("Saigon", {}, 1566083),
        ("Bombay", {}, 1275339),
        ("Cologne", {}, 2886242),
        ("Calif.", {}, 5332921),
        ("Kursk", {}, 538560),
        ("Kursk region", {}, 538555),
        ("Donetsk Oblast", {}, 709716),
        ("Province of Utrecht", {}, 2745909),
        ("St. Petersburg", {}, 498817),
        ("St. Petersburg", {"country": "RU"}, 498817),
        ("St. Petersburg", {"region": "Fla."}, 4171563),
        ("Springfield", {"region": "Ill."}, 4250542),
        ("Springfield", {"region": "Massachusetts", "country": "USA"}, 4951788),
        ("Paris", {}, 2988507),
        ("Paris, Texas", {}, 4717560),
        ("Paris, Tex., U.S.", {}, 4717560),
        ("Paris", {"country": "United States"}, 4717560),
        ("Atlanta, Georgia", {}, 4180439),
        ("Tbilisi, Georgia", {}, 611717),
        ("Georgia", {}, 614540),
        ("Washington", {}, 4140963),
        ("Washington, D.C.", {}, 4140963),
        ("the city of Lyon", {}, 2996944),
        ("downtown Oslo", {}, 3143244),
        ("Deutschland", {}, 2921044),
        ("South Korea", {}, 1835841),
        ("Europe", {}, 6255148),
        ("Glurns", {}, 3176031),
        ("Glurns", {"region": "Trentino-Alto Adige"}, 3176031),
        ("St. Clair, Mo.", {}, 4406840),
    ],
)
def test_a_name_is_found(name: str, where: dict[str, str], geonames_id: int) -> None:
    found = canonical_place(name, **where)
    assert found is not None
    assert found.geonames_id == geonames_id


@pytest.mark.parametrize(
    ("name", "kind", "countries"),
    [
        ("Black Sea", "sea", ()),
        ("the Middle East", "region", ()),
        ("Donbas", "region", ("UA",)),
        ("Rio Grande", "river", ("MX", "US")),
        ("Strait of Hormuz", "strait", ("IR", "OM")),
        ("Sahara", "desert", ()),
        ("Kremlin", "building", ("RU",)),
        ("White House", "building", ("US",)),
        ("Everest", "mountain", ("CN", "NP")),
        ("Kosovo", "country", ("XK",)),
        ("Puerto Rico", "territory", ("PR",)),
        ("Brooklyn", "district", ("US",)),
        ("Cook County", "admin2", ("US",)),
    ],
)
def test_a_name_is_no_namesake(name: str, kind: str, countries: tuple[str, ...]) -> None:
    found = canonical_place(name)
    assert found is not None
    assert (found.kind, found.countries) == (kind, countries)


@pytest.mark.parametrize("name", ["Atlantis Beach", "Paris, Bavaria", "Ukrainian", "Springfield, Atlantis", "", "the"])
def test_what_is_no_place_is_none(name: str) -> None:
    assert canonical_place(name) is None


@pytest.mark.parametrize(("country", "nearest"), [("Frnace", "France"), ("QQ", "."), ("Bavaria", "."), ("", ".")])
def test_an_unknown_country_is_refused_with_the_nearest(country: str, nearest: str) -> None:
    with pytest.raises(ValueError, match=rf"country must name a country, not '{country}': .*{nearest}.*\?"):
        canonical_place("Paris", country=country)


def test_a_place_says_what_is_known_of_it() -> None:
    kyiv = WORLD.senses("Kyiv")[0].place
    assert (kyiv.name, kyiv.kind, kyiv.country_code, kyiv.countries) == ("Kyiv", "capital", "UA", ("UA",))
    assert (kyiv.admin1, kyiv.admin1_code, kyiv.time_zone) == ("Kyiv City", "UA.12", "Europe/Kyiv")
    assert (kyiv.latitude, kyiv.longitude) == (50.45466, 30.5238)
    assert kyiv.population > 2_000_000


@given(st.integers(0, WORLD._records.count - 1))
def test_a_place_answers_to_its_own_name(number: int) -> None:
    place = WORLD._read(number)
    assert place in [sense.place for sense in WORLD.senses(place.name) if sense.own or sense.role == "metonym"]


def test_no_country_has_more_people_in_its_divisions_than_in_all() -> None:
    within: Counter[str | None] = Counter()
    for code in WORLD._numbers:
        division = WORLD.division(code)
        if division and division.kind == "admin1":
            within[division.country_code] += division.population
    over = [code for code, people in within.items() if code and people > WORLD.division(code).population]  # type: ignore[union-attr]
    assert over == []
    assert within["TR"] > 40_000_000


def test_all_capitals_are_there() -> None:
    count, capital = WORLD._records.count, KINDS.index("capital")
    capitals = {WORLD._read(number).country_code for number in range(count) if WORLD._records[number][5] == capital}
    assert len(capitals) >= 230
    assert {"UA", "US", "FR", "CN", "BR", "NG", "IN", "AU", "XK", "TW", "VA", "SS"} <= capitals


@given(st.sampled_from(TAGGED))
def test_a_name_that_is_looked_for_means_something_and_is_opened_by_its_first_word(name: str) -> None:
    assert WORLD.senses(name, small=False)
    assert len(name.split(" ")) in WORLD.openings[name.split(" ")[0]]
    assert key(name) == name


@given(st.sampled_from(TAGGED), st.sampled_from([str.upper, str.title, lambda name: name.replace(" ", "-")]))
def test_case_and_hyphens_do_not_matter(name: str, written: object) -> None:
    assert WORLD.senses(written(name)) == WORLD.senses(name)  # type: ignore[operator]


@given(st.sampled_from(TAGGED))
def test_the_likeliest_comes_first_and_small_places_last(name: str) -> None:
    large, all_of_them = WORLD.senses(name, small=False), WORLD.senses(name)
    assert all_of_them[: len(large)] == large
    assert all(sense.place.population < 5_000 for sense in all_of_them[len(large) :])
    assert all(sense.place.kind not in {"city", "district"} or sense.place.population >= 5_000 for sense in large)
    assert large == tuple(sense for sense in likeliest_first(all_of_them) if sense in large)


@given(st.sampled_from(TAGGED))
def test_every_place_is_on_the_globe_and_in_a_country_that_is(name: str) -> None:
    for sense in WORLD.senses(name):
        place = sense.place
        assert place.latitude is None or (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180)  # type: ignore[operator]
        assert place.country_code is None or place.countries == (place.country_code,)
        assert place.admin1_code is None or place.admin1_code.startswith(f"{place.country_code}.")
        for code in place.countries:
            country = WORLD.division(code)
            assert country is not None
            assert country.kind in {"country", "territory"}


@given(st.text(max_size=40))
def test_every_string_has_senses_or_none(name: str) -> None:
    assert WORLD.senses(name) == WORLD.senses(key(name))


def test_a_language_adds_its_names_and_takes_none_away() -> None:
    assert ENGLISH_WORLD.names >= WORLD.names
    assert ENGLISH_WORLD.senses("North Koreans")[0].role == "demonym"
    assert ENGLISH_WORLD.senses("US")[0].place.country_code == "US"
    assert "US" not in {sense.place.country_code for sense in ENGLISH_WORLD.senses("us")}
    assert [sense.place.kind for sense in ENGLISH_WORLD.senses("Georgia")[:2]] == ["country", "admin1"]


@given(st.sampled_from(TAGGED))
def test_a_language_keeps_every_sense_of_a_name(name: str) -> None:
    ours = {sense.place for sense in ENGLISH_WORLD.senses(name)}
    assert ours >= {sense.place for sense in WORLD.senses(name)}


def test_a_gazetteer_that_cannot_be_hashed_serves_too() -> None:
    class Unhashable(World):
        __hash__ = None  # type: ignore[assignment]

    theirs = Unhashable(WORLD._folder)
    assert canonical_place("Kiev", gazetteer=theirs) == canonical_place("Kiev")


def test_a_worker_receives_the_gazetteer_by_its_name() -> None:
    assert len(pickle.dumps(WORLD)) < 500
    assert pickle.loads(pickle.dumps(WORLD)).senses("Oslo") == WORLD.senses("Oslo")


def test_threads_share_it() -> None:
    fresh = World(WORLD._folder)
    found: list[list[tuple[int, ...]]] = []

    def look_up() -> None:
        found.append([tuple(sense.place.population for sense in fresh.senses(name)) for name in TAGGED[::500]])

    threads = [threading.Thread(target=look_up) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert all(each == found[0] for each in found)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes_share_it(method: str) -> None:
    with multiprocessing.get_context(method).Pool(2) as pool:
        assert pool.map(likeliest, ["Oslo", "Kyiv"]) == [likeliest("Oslo"), likeliest("Kyiv")]


FIRST_USE = """
import resource, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import newsnorm
assert not any("gazetteer" in path and not path.endswith((".py", ".pyc")) for path in opened), opened
size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
newsnorm.canonical_place("Kiev")
newsnorm.canonical_country("Ivorians")
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - size) / 1024)
"""


def test_import_reads_no_table_and_the_first_use_is_small() -> None:
    command = [sys.executable, "-c", FIRST_USE]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
    assert min(float(run.stdout) for run in runs) < 60
