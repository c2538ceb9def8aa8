"""What travels between processes arrives: a parcel and the texts are the stories again."""

import pickle
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsnorm import Article, Place, PlaceMention, Section, normalize
from newsnorm.parcel import packed, unpacked
from newsnorm.value import value
from newswire import newswire
from strategies import articles


def sent(stories: list[Article]) -> list[Article]:
    parcel = pickle.loads(pickle.dumps(packed(stories)))
    return list(unpacked(parcel, [story.text for story in stories]))


@given(st.lists(articles(), max_size=4))
def test_stories_arrive_as_they_were(stories: list[Article]) -> None:
    arrived = sent(stories)
    assert arrived == stories
    assert repr(arrived) == repr(stories)  # kinds too, and no True for 1


@value
class Known(Place):
    wikidata: str = ""


def test_places_of_a_kind_of_your_own_arrive_as_they_were() -> None:
    place = Known(1, "Oslo", "city", "NO", wikidata="Q585")
    mention = PlaceMention(0, 4, "Oslo", "test", place, (place, Place(2, "Oslo", "city", "US")))
    (arrived,) = sent([Article("Oslo", None, (Section(0, 4, "Oslo", "body", "test"),), (), (mention,))])
    assert arrived.places == (mention,)
    assert type(arrived.places[0].place) is Known


def test_a_place_is_sent_once_and_is_one_again() -> None:
    def mentions(number: int, kyiv: Any) -> Article:
        found = [PlaceMention(at, at + 4, "Kyiv", "test", kyiv, (kyiv,)) for at in range(0, 5 * number, 5)]
        return Article("Kyiv " * number, None, (), (), tuple(found))

    kyiv = Place(703448, "Kyiv", "capital", "UA", time_zone="Europe/Kyiv")
    once, often = ([mentions(number, kyiv)] * 2 for number in (1, 100))
    assert len(pickle.dumps(packed(often))) < len(pickle.dumps(packed(once))) + 2 * 99 * 32
    assert len({id(mention.place) for story in sent(often) for mention in story.places}) == 1


@pytest.mark.timed
def test_a_parcel_costs_less_than_a_pickle() -> None:
    """Half to three quarters of it, on a quiet machine."""
    stories = [normalize(str(row["text"]), published=str(row["published"])) for row in newswire(32)]
    ratios = [_seconds(lambda: sent(stories)) / _seconds(lambda: pickle.loads(pickle.dumps(stories))) for _ in range(9)]
    assert min(ratios) < 0.9


def _seconds(call: Callable[[], object]) -> float:
    begun = time.thread_time()
    for _ in range(5):
        call()
    return time.thread_time() - begun
