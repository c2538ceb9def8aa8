"""The story as a page: what it says, read by a parser of pages that is not ours."""

import dataclasses
from html.parser import HTMLParser

import pytest
from hypothesis import given

from newsnorm import Article, DateMention, Place, PlaceMention, Section, Timex3, to_html
from newsnorm.views.map import fitted, map_of, outline, position
from newsnorm.views.pieces import mentions, pieces
from strategies import PLACES, articles

ELEMENTS = {
    *("html", "head", "meta", "title", "body", "style", "article", "header", "aside", "div", "p", "span", "mark"),
    *("small", "dl", "dt", "dd", "h2", "ul", "li", "b", "i", "q", "a", "svg", "rect", "path", "g", "circle", "text"),
}


class Page(HTMLParser):
    """What a page holds: the text of its story, its marks with their tags and hovers, its labels, its elements."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.labels: list[str] = []
        self.runs: list[str] = []
        self.marks: list[tuple[str, str, str]] = []  # class, words, hover
        self.addresses: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        held = dict(attrs)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "action")]
        if tag not in ("meta",):
            self.open.append((tag, held))
        if tag == "mark":
            self.marks.append((held["class"] or "", "", held["title"] or ""))
        elif tag == "span" and [one for one, _ in self.open[-2:]] == ["p", "span"]:
            self.runs.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = [tag for tag, _ in self.open]
        if "mark" in inside and "small" not in inside:
            kind, words, hover = self.marks[-1]
            self.marks[-1] = (kind, words + data, hover)
        if "p" in inside and "span" in inside and "small" not in inside:
            self.runs[-1] += data
        if len(self.open) > 1 and self.open[-2][1].get("class") == "nn-label":
            self.labels.append(data)


def shown(text: str) -> str:
    return "".join("\ufffd" if (c < " " and c not in "\t\n\r") or "\x7f" <= c < "\xa0" else c for c in text)


@given(articles())
def test_the_page_holds_the_story_and_nothing_of_it_is_markup(article: Article) -> None:
    page = Page(to_html(article))
    assert page.open == []
    assert page.elements <= ELEMENTS
    assert page.labels == [section.label for section in article.sections]
    assert page.runs == [shown(section.text) for section in article.sections]
    assert all(address.startswith("https://www.geonames.org/") for address in page.addresses)


@given(articles())
def test_pieces_of_a_section_are_its_text_and_its_mentions(article: Article) -> None:
    found = mentions(article)
    cut = [list(pieces(section, found)) for section in article.sections]
    assert ["".join(text for text, _ in row) for row in cut] == [section.text for section in article.sections]
    for mention in found:
        said = "".join(text for row in cut for text, whose in row if whose is mention)
        assert "".join(said.split()) == "".join(mention.text.split())


@given(articles())
def test_every_mention_is_marked_and_says_its_value_and_rule(article: Article) -> None:
    marks = Page(to_html(article)).marks
    cut = [piece for section in article.sections for piece in pieces(section, mentions(article))]
    found = [(text, mention) for text, mention in cut if mention]
    assert [words for _, words, _ in marks] == [shown(text) for text, _ in found]
    for (kind, _, hover), (_, mention) in zip(marks, found, strict=True):
        assert f"rule: {mention.rule}" in hover
        if isinstance(mention, DateMention):
            assert kind == "nn-date"
            assert hover.startswith(f"date: {mention.timex3.value}")
        else:
            assert kind == "nn-place"
            assert mention.place is None or shown(mention.place.name) in hover


def test_a_notebook_shows_the_story() -> None:
    article = Article("Oslo", None, (Section(0, 4, "Oslo", "body", "test"),), (), ())
    picture = article._repr_html_()  # type: ignore[attr-defined]
    assert picture.startswith("<style>")
    assert picture in to_html(article)
    assert "<script" not in to_html(article)


def test_a_value_that_the_words_already_say_is_not_said_twice() -> None:
    day = DateMention(0, 10, "2024-11-06", "test", Timex3("DATE", "2024-11-06"))
    page = to_html(Article("2024-11-06", None, (Section(0, 10, "2024-11-06", "pubdate", "test"),), (day,), ()))
    assert "<small" not in page


def place(name: str, longitude: float, latitude: float, kind: str = "city") -> Place:
    return Place(None, name, kind, None, latitude=latitude, longitude=longitude)  # type: ignore[arg-type]


def story_of(*places: Place) -> Article:
    named = [PlaceMention(0, 1, "x", "test", place) for place in places]
    return Article(
        "x" * len(places),
        None,
        (),
        (),
        tuple(dataclasses.replace(one, start=n, end=n + 1) for n, one in enumerate(named)),
    )


def test_a_map_shows_each_place_of_the_story_once() -> None:
    kyiv, lexington = PLACES[0], PLACES[3]
    drawn = map_of(story_of(kyiv, lexington, kyiv))
    assert drawn.count("<circle") == 2
    assert ">Kyiv</text>" in drawn
    assert "<title>Lexington (city), US</title>" in drawn


def test_a_story_without_positions_has_no_map() -> None:
    assert map_of(story_of(PLACES[4])) == ""


@pytest.mark.parametrize(
    "places",
    [
        [place("A", 30.5, 50.5)],
        [place("A", 0, 90), place("B", 0, -90)],
        [place("A", -180, 0), place("B", 180, 0)],
        [place("A", 4.3, 52.1), place("B", 10, 53.5), place("C", -0.1, 51.5)],
    ],
)
def test_a_window_holds_its_places(places: list[Place]) -> None:
    window = fitted(places)
    for one in places:
        assert one in window or abs(position(one)[1]) > 60
    assert window.east - window.west <= 360


def test_names_on_a_map_do_not_cover_each_other() -> None:
    crowd = [place(f"Town {n}", 10 + n / 50, 50 + n % 3 / 50) for n in range(20)]
    drawn = map_of(story_of(*crowd))
    assert drawn.count("<circle") == 20
    assert 0 < drawn.count("<text") < 8


@pytest.mark.parametrize(
    ("longitude", "latitude", "dry"),
    [(30.5, 50.4, True), (-100, 40, True), (134, -25, True), (-30, 30, False), (80, -30, False), (3, 56, False)],
)
def test_the_outline_tells_land_from_sea(longitude: float, latitude: float, dry: bool) -> None:
    crossings = 0
    for kind, points in outline():
        if kind == "land":
            for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
                if (ay > latitude) != (by > latitude) and longitude < ax + (latitude - ay) * (bx - ax) / (by - ay):
                    crossings += 1
    assert crossings % 2 == dry
