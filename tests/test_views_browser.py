"""The page in a browser: it fits its window, can be read by day and by night, and is drawn in its own colours."""

import html
import json
import re
import shutil
import subprocess
import zlib
from pathlib import Path
from typing import Any

import pytest

from newsnorm import Article, Dateline, DateMention, PlaceMention, Section, Timex3, to_html
from strategies import PLACES

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="needs Chromium: apt-get install chromium")

QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--hide-scrollbars"),
)
LIGHT, DARK = (0xFC, 0xFB, 0xF8), (0x16, 0x18, 0x1B)
PROBE = """
<script>
const rgb = text => text.match(/[0-9.]+/g).slice(0, 3).map(Number);
const light = text => rgb(text).map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
addEventListener("load", () => {
  const told = [...document.querySelectorAll("iframe")].map(frame => {
    const page = frame.contentDocument, story = page.querySelector(".newsnorm");
    const style = element => frame.contentWindow.getComputedStyle(element);
    const box = name => story.querySelector(name).getBoundingClientRect();
    const paper = style(story).backgroundColor, probe = story.appendChild(page.createElement("i"));
    const color = name => { probe.style.color = `var(--${name})`; return style(probe).color; };
    const texts = [...story.querySelectorAll("p, p *, dt, dd, li, li *, h2, .nn-label span")];
    return {
      overflow: page.documentElement.scrollWidth - frame.clientWidth,
      contrast: Math.min(...texts.map(e => contrast(style(e).color, paper)),
        ...["date", "place"].flatMap(k => [color(k), color("ink")].map(c => contrast(c, color(k + "-tint"))))),
      marks: [...story.querySelectorAll("mark")].map(e => [e.innerText, e.title, style(e).borderBottomStyle]),
      beside: box("aside").left >= box("p").right,
      arabic: style([...story.querySelectorAll("p")].at(-1)).direction,
      map: box("svg").width,
      pins: story.querySelectorAll("circle").length,
    };
  });
  document.body.innerHTML = ""; document.body.textContent = "PROBE" + JSON.stringify(told) + "PROBE";
});
</script>
"""


def story() -> Article:
    text = "KYIV — Talks opened Tuesday, the ministry said.\n\n<b>&\x00 end\n\nمحادثات في كييف"
    tuesday = DateMention(20, 27, "Tuesday", "en.weekday", Timex3("DATE", "2024-11-05"), direction="past")
    kyiv = PlaceMention(0, 4, "KYIV", "gazetteer", PLACES[0], (PLACES[0],), reason="the largest")
    sections = [
        Dateline(0, 6, text[:6], "dateline", "layout.dateline", (kyiv,)),
        *(
            Section(*found.span(), found[0], "body", "layout.body")
            for found in re.finditer(r"(?<=— )[^\n]+|<[^\n]+", text)
        ),
        Section(text.index("م"), len(text), text[text.index("م") :], "body", "layout.body"),
    ]
    return Article(text, None, tuple(sections), (tuesday,), (kyiv,))


def browse(folder: Path, *arguments: str, dark: bool) -> str:
    assert BROWSER
    scheme = ["--blink-settings=preferredColorScheme=0"] if dark else []
    command = [BROWSER, *QUIET, f"--user-data-dir={folder}/profile", *scheme, *arguments]
    return subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_can_be_read_on_a_desk_and_on_a_phone(tmp_path: Path, dark: bool) -> None:
    page = html.escape(to_html(story()))
    frames = "".join(f'<iframe width="{width}" height="900" srcdoc="{page}"></iframe>' for width in (1280, 390))
    wrapper = tmp_path / "wrapper.html"
    wrapper.write_text(f"<!DOCTYPE html><meta charset=utf-8><body>{frames}{PROBE}", encoding="utf8")
    dom = browse(tmp_path, "--virtual-time-budget=5000", "--dump-dom", wrapper.as_uri(), dark=dark)
    told: list[dict[str, Any]] = json.loads(html.unescape(dom.split("PROBE")[1]))
    desk, phone = told
    for view in told:
        assert view["overflow"] <= 0
        assert view["contrast"] >= 4.5
        assert [(words, border) for words, _, border in view["marks"]] == [
            ("KYIV UA", "solid"),
            ("Tuesday 2024-11-05", "dotted"),
        ]
        assert view["marks"][1][1] == "date: 2024-11-05\nDATE, looks back\nrule: en.weekday"
        assert view["arabic"] == "rtl"
        assert view["pins"] == 1
        assert view["map"] > 250
    assert desk["beside"]
    assert not phone["beside"]


@pytest.mark.parametrize(("dark", "paper"), [(False, LIGHT), (True, DARK)], ids=["light", "dark"])
def test_it_is_drawn_on_its_own_paper(tmp_path: Path, dark: bool, paper: tuple[int, int, int]) -> None:
    page, picture = tmp_path / "story.html", tmp_path / "story.png"
    page.write_text(to_html(story()), encoding="utf8")
    browse(tmp_path, "--window-size=800,600", f"--screenshot={picture}", page.as_uri(), dark=dark)
    width, height, first, colors = png(picture.read_bytes())
    assert (width, height) == (800, 600)
    assert first == paper
    assert colors > 100


def png(data: bytes) -> tuple[int, int, tuple[int, ...], int]:
    """The width and height of a picture, its first pixel, and about how much there is to see in it."""
    width, height = (int.from_bytes(data[at : at + 4], "big") for at in (16, 20))
    chunks, at = b"", 8
    while at < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if data[at + 4 : at + 8] == b"IDAT":
            chunks += data[at + 8 : at + 8 + size]
        at += size + 12
    pixels = zlib.decompress(chunks)
    return width, height, tuple(pixels[1:4]), len(set(pixels))
