"""TimeML: the text with its temporal expressions marked by TIMEX3 elements, as TempEval has it."""

from collections.abc import Iterator

from newsnorm.article import Article, DateMention


def to_timex3(article: Article, *, name: str = "") -> str:
    """A TimeML document; ``name`` is its DOCID. The element TEXT holds the text of the story, character for character.

    Characters that XML cannot hold (most control characters, lone surrogates) become U+FFFD, one for one, so that
    offsets hold.

    >>> print(to_timex3(Article("Fish & chips", None, (), (), ())))
    <?xml version="1.0" encoding="UTF-8"?>
    <TimeML>
    <DOCID></DOCID>
    <DCT></DCT>
    <TEXT>Fish &amp; chips</TEXT>
    </TimeML>
    """
    day = article.published.isoformat() if article.published else ""
    published = f'type="DATE" value="{day}" functionInDocument="PUBLICATION_TIME"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<TimeML>\n<DOCID>{_escaped(name)}</DOCID>\n'
        f"<DCT>{_element(0, published, day) if day else ''}</DCT>\n"
        f"<TEXT>{''.join(_marked(article))}</TEXT>\n</TimeML>"
    )


def _marked(article: Article) -> Iterator[str]:
    done = 0
    for number, mention in enumerate(article.dates, start=1):
        yield _escaped(article.text[done : mention.start])
        yield _element(number, _attributes(mention), mention.text)
        done = mention.end
    yield _escaped(article.text[done:])


def _attributes(mention: DateMention) -> str:
    timex3 = mention.timex3
    held = {"type": timex3.type, "value": timex3.value, "mod": timex3.mod, "quant": timex3.quant, "freq": timex3.freq}
    return " ".join(f'{name}="{_escaped(value)}"' for name, value in held.items() if value is not None)


def _element(number: int, attributes: str, words: str) -> str:
    return f'<TIMEX3 tid="t{number}" {attributes}>{_escaped(words)}</TIMEX3>'


def _escaped(text: str) -> str:
    return text.translate(_ESCAPES)


_ESCAPES: dict[int, str] = {
    **dict.fromkeys([*range(0x20), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd"),
    ord("\t"): "\t",
    ord("\n"): "\n",
    ord("\r"): "&#13;",
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
}
