#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""validate.py SCHEMA FILE|FOLDER... : every JSON file against a JSON schema (draft 2020-12); tells each fault.

Uses the module jsonschema where it is installed; otherwise checks with the few keywords that our schemas use.
"""
import json
import pathlib
import re
import sys


def resolve(schema, root):
    while "$ref" in schema:
        target = root
        for part in schema["$ref"].lstrip("#/").split("/"):
            target = target[part]
        schema = target
    return schema


TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float),
         "null": type(None)}


def has_type(value, name):
    return isinstance(value, TYPES[name]) and (name == "boolean" or not isinstance(value, bool))


def faults(value, schema, root, place=""):
    schema = resolve(schema, root)
    kinds = schema.get("type", list(TYPES))
    if not any(has_type(value, kind) for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        yield f"{place}: is not of type {kinds}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{place}: is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: {value!r} is not one of {schema['enum']}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{place}: {value!r} does not match {schema['pattern']}"
    if isinstance(value, str) and len(value) < schema.get("minLength", 0):
        yield f"{place}: is too short"
    if isinstance(value, int) and value < schema.get("minimum", value):
        yield f"{place}: is too small"
    if isinstance(value, list):
        yield from array_faults(value, schema, root, place)
    if isinstance(value, dict):
        yield from object_faults(value, schema, root, place)


def array_faults(value, schema, root, place):
    if len(value) < schema.get("minItems", 0) or len(value) > schema.get("maxItems", len(value)):
        yield f"{place}: has {len(value)} items"
    for index, item in enumerate(value):
        yield from faults(item, schema.get("items", {}), root, f"{place}/{index}")


def object_faults(value, schema, root, place):
    for key in schema.get("required", []):
        if key not in value:
            yield f"{place}: {key} is missing"
    for key, item in value.items():
        if key in schema.get("properties", {}):
            yield from faults(item, schema["properties"][key], root, f"{place}/{key}")
        elif schema.get("additionalProperties") is False:
            yield f"{place}: {key} is not known"
    if "anyOf" in schema and all(list(faults(value, option, root, place)) for option in schema["anyOf"]):
        yield f"{place}: fits none of the alternatives"


def errors_of(document, schema):
    try:
        from jsonschema import Draft202012Validator
    except ImportError:
        return list(faults(document, schema, schema))
    Draft202012Validator.check_schema(schema)
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(schema).iter_errors(document)]


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    files = []
    for argument in map(pathlib.Path, sys.argv[2:]):
        files += sorted(argument.glob("*.json")) if argument.is_dir() else [argument]
    found = [f"{file}{error}" for file in files
             for error in errors_of(json.loads(file.read_text(encoding="utf-8")), schema)]
    print("\n".join(found) if found else f"{len(files)} files fit {pathlib.Path(sys.argv[1]).name}")
    sys.exit(1 if found or not files else 0)


if __name__ == "__main__":
    main()
