"""brat standoff: the annotation file that belongs beside a file of the text itself."""

import itertools
import re
from collections.abc import Iterator

from newsnorm.article import Article, DateMention, PlaceMention, Section
from newsnorm.span import Span


def to_brat(article: Article) -> str:
    """The ``.ann`` file of the story, whose ``.txt`` file is the text as it stands, written as UTF-8 without change.

    Sections, dates and places are text-bound annotations (``Body``, ``Date``, ``Place``); what runs over a line end
    or a tab is in pieces, as brat asks. The fields of TIMEX3 and the role of a place are attributes; the place itself
    is a normalisation by its GeoNames number, and the rule of each stands in a note.

    >>> print(to_brat(Article("Oslo", None, (Section(0, 4, "Oslo", "headline", "first"),), (), ())), end="")
    T1	Headline 0 4	Oslo
    #1	AnnotatorNotes T1	first
    """
    return "".join(f"{line}\n" for line in _lines(article))


def _lines(article: Article) -> Iterator[str]:
    attributes, references = itertools.count(1), itertools.count(1)
    spans: list[Section | DateMention | PlaceMention] = [*article.sections, *article.dates, *article.places]
    for number, span in enumerate(sorted(spans, key=lambda span: (span.start, -span.end)), start=1):
        pieces = [Span(*found.span(), found[0]) for found in _PIECE.finditer(article.text, span.start, span.end)]
        where = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        words = " ".join(piece.text for piece in pieces)
        match span:
            case DateMention():
                kind = "Date"
            case PlaceMention():
                kind = "Place"
            case _:
                kind = span.label.capitalize()
        yield f"T{number}\t{kind} {where}\t{words}"
        for name, value in _attributes(span).items():
            yield f"A{next(attributes)}\t{name} T{number} {value}"
        if isinstance(span, PlaceMention) and span.place and span.place.geonames_id is not None:
            name = " ".join(_PIECE.findall(span.place.name))
            yield f"N{next(references)}\tReference T{number} GeoNames:{span.place.geonames_id}\t{name}"
        yield f"#{number}\tAnnotatorNotes T{number}\t{span.rule}"


def _attributes(span: Section | DateMention | PlaceMention) -> dict[str, str]:
    if isinstance(span, DateMention):
        timex3 = span.timex3
        held = {"Type": timex3.type, "Value": timex3.value, "Mod": timex3.mod}
        held |= {"Quant": timex3.quant, "Freq": timex3.freq}
        return {name: "_".join(value.split()) for name, value in held.items() if value}
    return {"Role": span.role} if isinstance(span, PlaceMention) else {}


_PIECE = re.compile("[^\t\n\x0b\x0c\r\x1c\x1d\x1e\x85\u2028\u2029]+")
