"""Directives by which the library itself writes what the pages say of it, so that the two cannot part."""

import tomllib
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from newsnorm.arrow import SCHEMA
from newsnorm.language import DateRule, DateSequel
from newsnorm.languages.de import GERMAN
from newsnorm.languages.en import ENGLISH
from newsnorm.normalize import normalize
from newsnorm.views.html import fragment

LANGUAGES = {language.code: language for language in (ENGLISH, GERMAN)}


class Story(SphinxDirective):
    """A story from a file, read, as the HTML view shows it."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The view as it is."""
        _, path = self.env.relfn2path(self.arguments[0])
        self.env.note_dependency(path)
        article = normalize(Path(path).read_text(encoding="utf8"))
        return [nodes.raw("", f'<div class="story">{fragment(article)}</div>', format="html")]


class DateRules(SphinxDirective):
    """Every date rule of a language, with the sentences that its tests run."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """A definition list, written in Markdown and read as the page around it is."""
        dates = LANGUAGES[self.arguments[0]].dates
        lines = [line for rule in (*dates.rules, *dates.sequels) for line in _rule(rule)]
        return self.parse_text_to_nodes("\n".join(lines))


class LayoutRules(SphinxDirective):
    """Every rule of a language for the lines around a story, with its phrases."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """A definition list."""
        lines = []
        for rule in LANGUAGES[self.arguments[0]].layout.rules:
            lines += [f"`{rule.name}` ({rule.label})", ": " + " · ".join(f"`{phrase}`" for phrase in rule.phrases)]
            lines += [*(f": *not:* {line}" for line in rule.counterexamples), ""]
        return self.parse_text_to_nodes("\n".join(lines))


class Agencies(SphinxDirective):
    """The agencies that a language's datelines name."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """A table."""
        lines = ["| agency | signs as | country | kind | a dateline of its own |", "|---|---|---|---|---|"]
        for agency in LANGUAGES[self.arguments[0]].layout.agencies:
            forms = ", ".join(agency.printed)
            lines.append(f"| {agency.name} | {forms} | {agency.country} | {agency.kind} | `{agency.example}` |")
        return self.parse_text_to_nodes("\n".join(lines))


class KnownFailures(SphinxDirective):
    """The cases of a corpus that are expected to fail, each with the answer that is wanted."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """A list: what it is about, and the sentence."""
        path = Path(__file__).parents[2] / "tests" / "corpus" / self.arguments[0]
        self.env.note_dependency(str(path))
        cases = tomllib.loads(path.read_text(encoding="utf8"))["case"]
        return self.parse_text_to_nodes("\n".join(f"- {case['label']}: {_shown(case['text'])}" for case in cases))


class ArrowSchema(SphinxDirective):
    """The columns that the Arrow path appends, with their types."""

    def run(self) -> list[nodes.Node]:
        """The schema as pyarrow prints it."""
        schema = SCHEMA.to_string(show_field_metadata=False, show_schema_metadata=False)
        return [nodes.literal_block(schema, schema, language="text")]


def _rule(rule: DateRule | DateSequel) -> list[str]:
    """One rule: its name, what it takes and what it leaves alone."""
    return [
        f"`{rule.name}`",
        *(f": {_shown(example)}" for example in rule.examples),
        *(f": *not:* {example}" for example in rule.counterexamples),
        "",
    ]


def _shown(example: str) -> str:
    """An example as a reader wants it: the words meant in bold, their value behind them."""
    if "⟦" not in example:
        return f"{example} *(nothing)*"
    parts = example.replace("⟧", "⟦").split("⟦")
    return "".join(
        part if number % 2 == 0 else "**{1}** `{0}`".format(*part.split("|")) for number, part in enumerate(parts)
    )


def _close(app: Sphinx, page: nodes.document) -> None:
    """Take the empty line from the end of code blocks, which the tests need and a reader does not."""
    for block in page.findall(nodes.literal_block):
        code = block.astext().rstrip("\n")
        block.rawsource = code
        block.children = [nodes.Text(code)]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directives known."""
    app.add_directive("story", Story)
    app.add_directive("date-rules", DateRules)
    app.add_directive("layout-rules", LayoutRules)
    app.add_directive("agencies", Agencies)
    app.add_directive("known-failures", KnownFailures)
    app.add_directive("arrow-schema", ArrowSchema)
    app.connect("doctree-read", _close)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
