"""Writes the JSON Schema of a record, read off the types of the nouns.

    python tools/record_schema.py

writes src/newsnorm/records/schema.json. A test compares the two.
"""

import datetime
import json
import types
from dataclasses import fields
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from newsnorm.article import Article, Label, Section
from newsnorm.records import SCHEMA_VERSION
from newsnorm.records.read import SECTIONS

FILE = Path(__file__).parent.parent / "src" / "newsnorm" / "records" / "schema.json"
SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    types.NoneType: {"type": "null"},
    datetime.date: {"type": "string", "format": "date"},
    datetime.datetime: {"type": "string", "format": "date-time"},
}


def schema() -> dict[str, Any]:
    """The JSON Schema of a record."""
    definitions: dict[str, Any] = {}
    article = _object(Article, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A news story as newsnorm reads it",
        "description": "Offsets count code points of the text from 0, and `end` is the first one after the span.",
        "type": "object",
        "required": ["schema_version", *article["required"]],
        "properties": {"schema_version": {"const": SCHEMA_VERSION}, **article["properties"]},
        "$defs": dict(sorted(definitions.items())),
    }


def _shape(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_shape(argument, definitions) for argument in arguments]}
    if origin is tuple:
        return {"type": "array", "items": _shape(arguments[0], definitions)}
    if kind in SCALARS:
        return SCALARS[kind]
    if kind is Section:
        plain = [label for label in get_args(Label) if label not in SECTIONS]
        kinds = [_named(Section, definitions, {"enum": plain})]
        kinds += [_named(kind, definitions, {"const": label}) for label, kind in SECTIONS.items()]
        return {"oneOf": kinds}
    return _named(kind, definitions)


def _named(kind: Any, definitions: dict[str, Any], label: dict[str, Any] | None = None) -> dict[str, Any]:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _object(kind, definitions)
    if label:
        definitions[kind.__name__]["properties"]["label"] = label
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]
    return {
        "description": " ".join(kind.__doc__.split("\n\n")[0].split()),
        "type": "object",
        "required": names,
        "properties": {name: _shape(hints[name], definitions) for name in names},
    }


if __name__ == "__main__":
    FILE.write_text(json.dumps(schema(), indent=2, ensure_ascii=False) + "\n", encoding="utf8")
