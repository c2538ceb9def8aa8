"""Stories for the laws: wire copy written by chance, with whatever else a string can hold."""

from hypothesis import strategies as st

PIECES = (
    "OSLO (AP) —",
    "LIMA, Ohio, Nov. 6 (Reuters) -",
    "By Dana Ruiz",
    "(Photo: Dana Ruiz/AFP)",
    "FILE - A ferry is seen in Bergen, Norway, on Monday.",
    "The Ukrainian president said Tuesday he would visit South Korea next week.",
    "three days ago",
    "Feb. 30",
    "the winter of 1942",
    "Paris, Texas",
    "N.Y.",
    "Read more:",
    "___",
    "U.S.-led",
    "1/1/1/",
    "9 a.m. EST",
)
SEPARATORS = ("\n\n", "\n", "\r\n", " ", "  ", ". ", " — ", "\u00a0", "\t", "")


def stories() -> st.SearchStrategy[str]:
    """Pieces of news and of noise, joined by anything that joins words and lines."""
    piece = st.one_of(st.sampled_from(PIECES), st.text(max_size=30))
    joined = st.lists(st.tuples(piece, st.sampled_from(SEPARATORS)), max_size=12)
    return joined.map(lambda parts: "".join(piece + separator for piece, separator in parts))
