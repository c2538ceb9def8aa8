"""The laws of place names in running text, each named after what it says."""

import itertools
import re
import time
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from hypothesis import example, given
from hypothesis import strategies as st

import newsnorm
from newsnorm.gazetteer import world
from newsnorm.gazetteer.extended import Extended
from newsnorm.geography import Place, Sense, with_openings
from newsnorm.keys import key
from newsnorm.language import UNPLACED
from newsnorm.languages.en import ENGLISH
from newsnorm.nations import spoken
from newsnorm.places.context import evidence
from newsnorm.places.lexicon import Lexicon, lexicon
from newsnorm.places.scan import candidates
from newsnorm.places.words import Words
from strategies import stories

PLANTED = (
    ("Floods hit ", "Mozambique", " on Tuesday."),
    ("They sailed from ", "Norway", " in 1911."),
    ("He was born in ", "Buenos Aires", "."),
    ("The road to ", "Samarkand, Uzbekistan", ", is closed."),
    ("A fire began in ", "Saxony-Anhalt", " at noon."),
    ("Police in ", "Los Angeles", " said so."),
)
STORIES = (
    "PARIS, Texas — Deputies searched Lamar County. Paris is quiet again, said the mayor of Dallas.",
    "MOSCOW (Reuters) - Russia's Kursk region was shelled, and African envoys left Kyiv, Ukraine, for the Black Sea.",
    "Buses from Columbus, Ohio, to Dublin and Springfield, Ill., were late; the ferry to Dover, Delaware, was not.",
    "Vancouver, B.C., and London, Ont., are in Canada; Georgia and Armenia are not, nor are Calif. and the U.S.",
)
CAPITALS = {
    "Washington": "US",
    "London": "GB",
    "Ottawa": "CA",
    "Moscow": "RU",
    "Beijing": "CN",
    "Tehran": "IR",
    "Cairo": "EG",
    "Paris": "FR",
    "Rome": "IT",
    "Athens": "GR",
    "Vienna": "AT",
    "Lima": "PE",
    "Kabul": "AF",
    "Nairobi": "KE",
    "Canberra": "AU",
    "Warsaw": "PL",
    "Damascus": "SY",
    "Tripoli": "LY",
    "Panama City": "PA",
    "Manila": "PH",
}
QARROWBY = Place(None, "Qarrowby", "city", "GB", "England", "GB.ENG", 53.2, -1.4, 40_000, countries=("GB",))
PARAGRAPH = st.lists(
    st.one_of(
        st.sampled_from(("the rain went on", "it cost 4,000", "nobody knows why", "Qqxzzv", "Zzywq said", "...", "—")),
        st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789 ,.;:-()'", max_size=30),
    ),
    max_size=6,
).map(" ".join)


@given(st.lists(st.sampled_from(sorted(CAPITALS)), min_size=2, max_size=4, unique=True))
@example(["Ottawa", "London"])
@example(["Washington", "London"])
def test_capitals_beside_each_other_are_read_as_themselves(named: list[str]) -> None:
    text = f"The leaders of {', '.join(named[:-1])} and {named[-1]} agreed on Tuesday."
    found = {mention.text: mention.place and mention.place.country_code for mention in newsnorm.find_places(text)}
    assert found == {name: CAPITALS[name] for name in named}


class Smaller:
    """The packaged gazetteer without one in ``of`` of its places."""

    def __init__(self, of: int, which: int) -> None:
        self.of, self.which = of, which
        self.whole = world()

    def holds(self, place: Place) -> bool:
        return ((place.geonames_id or place.population) * 7919 + len(place.name)) % self.of != self.which

    @property
    def openings(self) -> Mapping[str, tuple[int, ...]]:
        return self.whole.openings

    @property
    def names(self) -> AbstractSet[str]:
        return self.whole.names

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        return tuple(sense for sense in self.whole.senses(name, small=small) if self.holds(sense.place))

    def division(self, code: str) -> Place | None:
        place = self.whole.division(code)
        return place if place is not None and self.holds(place) else None


@given(stories(), st.sampled_from(PLANTED), stories())
def test_a_place_planted_in_any_surroundings_is_found_where_it_was_planted(
    before: str, planted: tuple[str, str, str], after: str
) -> None:
    opening, name, closing = planted
    text = f"{before}\n\n{opening}{name}{closing}\n\n{after}"
    start = len(before) + 2 + len(opening)
    found = {(mention.start, mention.end) for mention in newsnorm.find_places(text)}
    at = 0
    for part in name.split(", "):
        at = name.index(part, at)
        assert (start + at, start + at + len(part)) in found


@given(st.sampled_from(STORIES), st.integers(2, 5), st.integers(0, 4))
@example(STORIES[1], 2, 0)
@example(STORIES[1], 2, 1)
@example(STORIES[3], 2, 0)
@example(STORIES[3], 2, 1)
def test_a_smaller_gazetteer_never_gives_a_place_that_it_does_not_hold(text: str, of: int, which: int) -> None:
    smaller = Smaller(of, which % of)
    for mention in newsnorm.normalize(text, gazetteer=smaller).places:
        assert all(map(smaller.holds, mention.candidates))
        assert mention.place is None or mention.place in mention.candidates


@given(st.sampled_from(STORIES), PARAGRAPH)
def test_a_later_paragraph_that_names_nothing_changes_nothing(story: str, paragraph: str) -> None:
    assert newsnorm.find_places(f"{story}\n\n{paragraph}") == newsnorm.find_places(story)


@given(stories())
@example("They live on Paris Street, by Lake Geneva and Boston Harbor Bridge.")
def test_mentions_stand_in_reading_order_and_apart(text: str) -> None:
    found = newsnorm.find_places(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.sampled_from(STORIES))
def test_one_spelling_has_one_meaning_in_a_story(story: str) -> None:
    again = " ".join(f"People in {mention.text} slept." for mention in newsnorm.find_places(story))
    meanings: dict[str, set[Place | None]] = {}
    for mention in newsnorm.find_places(f"{story} {again}"):
        meanings.setdefault(mention.text.casefold(), set()).add(mention.place)
    assert all(len(places) == 1 for places in meanings.values())


@given(stories(), st.sampled_from(STORIES))
def test_a_name_that_the_text_does_not_hold_changes_nothing(text: str, story: str) -> None:
    wider = Extended(world(), [("Qarrowby", QARROWBY), ("New Qarrowby", QARROWBY)])
    text = f"{text}\n\n{story}"
    assert newsnorm.find_places(text, gazetteer=wider) == newsnorm.find_places(text)


@given(st.sampled_from(STORIES))
def test_a_name_that_is_added_costs_no_other_its_mention(story: str) -> None:
    text = f"{story}\n\nThey live in Qarrowby."
    more = newsnorm.find_places(text, gazetteer=Extended(world(), [("Qarrowby", QARROWBY)]))
    assert QARROWBY in {mention.place for mention in more}
    spans = {(mention.start, mention.end) for mention in more}
    assert {(mention.start, mention.end) for mention in newsnorm.find_places(text)} < spans


PARTS = ("Alba", "Berg", "Dun", "ALBA", "Élan")
NAMES = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).flatmap(
    lambda parts: st.lists(st.sampled_from((" ", "-", " of ")), min_size=len(parts), max_size=len(parts)).map(
        lambda joints: "".join(itertools.chain(*zip(parts, joints, strict=True))).rstrip(" -").removesuffix(" of")
    )
)


class Few:
    """A gazetteer of a few names, all of one place."""

    def __init__(self, names: list[str]) -> None:
        self.names = set(map(key, names))
        self.openings = with_openings({}, self.names)

    def senses(self, name: str, *, small: bool = True) -> tuple[Sense, ...]:
        return (Sense(QARROWBY),) if key(name) in self.names else ()

    def division(self, code: str) -> Place | None:
        return None


def every_slice(text: str, names: AbstractSet[str]) -> list[tuple[int, int]]:
    """The leftmost, then the longest of all slices of a text whose key is a name, from a capital to a word's end."""
    found: list[tuple[int, int]] = []
    for start in range(len(text)):
        if text[start].isupper() and not text[start - 1 : start].isalnum() and (not found or start >= found[-1][1]):
            slices = (
                (end, text[start:end]) for end in range(start + 1, len(text) + 1) if not text[end : end + 1].isalnum()
            )
            named = [end for end, name in slices if re.fullmatch(r"\w+(?:[ -]\w+)*", name) and key(name) in names]
            if named:
                found.append((start, max(named)))
    return found


@given(st.lists(NAMES, max_size=6), st.lists(st.tuples(NAMES, st.sampled_from((" ", "-", ", ", " and ", ".\n")))))
@example(["Alba", "Alba Berg", "Alba Berg Dun"], [("Alba Berg", "-"), ("Dun Alba", "-"), ("Berg Alba", ".\n")])
@example(["Alba of Berg", "Berg Dun"], [("Alba of Berg", " "), ("Dun", " "), ("Alba", "-")])
def test_names_are_found_as_by_looking_at_every_slice(names: list[str], pieces: list[tuple[str, str]]) -> None:
    text = "".join(itertools.chain(*pieces))
    few = Few(names)
    known = Lexicon(few, UNPLACED)
    found = [(start, end) for start, end, *_ in candidates(Words(text, known), known)]
    assert found == every_slice(text, few.names)


@given(stories(), st.sampled_from(STORIES))
def test_what_was_read_before_changes_nothing(text: str, story: str) -> None:
    text = f"{text}\n\n{story}"
    forgetful = Lexicon(spoken(world(), ENGLISH.nations), ENGLISH.places)
    forgetful.most = forgetful.leading.most = forgetful.trailing.most = 2
    told = []
    for known in (forgetful, lexicon(spoken(world(), ENGLISH.nations), ENGLISH.places)):
        words = Words(text, known)
        found = candidates(words, known)
        names = [(start, end, entry.key, entry.said) for start, end, _, _, entry in found]
        told.append((names, evidence(words, found, known)))
    assert told[0] == told[1]


def test_thousands_of_names_take_time_by_their_number() -> None:
    names = sorted(name.title() for name in world().names if name.isascii() and len(name) > 4)[::9][:3_000]

    def spent(count: int) -> float:
        text = ", ".join(names[:count])
        begun = time.thread_time()
        newsnorm.find_places(text)
        return time.thread_time() - begun

    spent(len(names))  # the gazetteer has then met them all; a time that grew with the square would be 16 times
    assert min(spent(len(names)) for _ in range(3)) < 12 * min(spent(len(names) // 4) for _ in range(3))
