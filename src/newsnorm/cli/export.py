"""``newsnorm export`` and ``newsnorm schema``: one story for another program, and what a record holds."""

import argparse
import json
from collections.abc import Callable
from functools import partial
from typing import Any

from newsnorm import exports
from newsnorm.article import Article
from newsnorm.records import json_schema

from .story import add_story, article_of, put

FORMATS: dict[str, Callable[[Article], object]] = {
    "brat": exports.to_brat,
    "conll": exports.to_conll,
    "geojson": exports.to_geojson,
    "schema-org": exports.to_schema_org,
    "timex3": exports.to_timex3,
}


def add_to(commands: Any) -> None:
    """Add the commands to the parser."""
    exporter = commands.add_parser("export", help="print a story in a format of the field")
    exporter.add_argument("format", choices=(*FORMATS, "ninjs"))
    add_story(exporter)
    exporter.add_argument("--uri", metavar="URI", help="the name of the story, which ninjs asks for")
    exporter.set_defaults(command=partial(_export, exporter))
    schema = commands.add_parser("schema", help="print what a record holds, or what columns a table gets")
    schema.add_argument("--format", choices=("json", "arrow", "spark-ddl"), default="json", help="json: JSON Schema")
    schema.set_defaults(command=_schema)


def _export(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    if options.format == "ninjs" and not options.uri:
        parser.error("ninjs asks for a name of the story: --uri")
    article = article_of(options)
    if article is None:
        return 1
    form = FORMATS.get(options.format) or partial(exports.to_ninjs, uri=options.uri)
    exported = form(article)
    put(exported.rstrip("\n") if isinstance(exported, str) else json.dumps(exported, indent=2, ensure_ascii=False))
    return 0


def _schema(options: argparse.Namespace) -> int:
    if options.format != "json":
        from newsnorm.arrow import SCHEMA, spark_ddl

        columns = [f"{field.name}: {field.type}" for field in SCHEMA]
        put(spark_ddl(SCHEMA) if options.format == "spark-ddl" else "\n".join(columns))
        return 0
    put(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
