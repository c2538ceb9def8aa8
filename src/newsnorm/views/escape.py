"""Text as a page can hold it."""


def escape(text: str) -> str:
    """``text`` for an element or a quoted attribute; control characters and lone surrogates become U+FFFD.

    >>> escape('<b> & "c"')
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return text.translate(_ESCAPES)


_ESCAPES: dict[int, str] = {
    **{
        code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)) if chr(code) not in "\t\n"
    },
    ord("\r"): "&#13;",
    ord("&"): "&amp;",
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord('"'): "&quot;",
}
