"""An article to JSON and back: any frozen dataclasses, tuples and plain values.

Each record is written once, in a row `[kind, field, …]`; whatever holds it points there with `{"row": n}`. So what was
one record is one again, and a source's text is not stored anew for each record that knows its source.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from generator.model import Article

_PLAIN = (type(None), bool, int, float, str)


def encode(record: Any) -> bytes:
    """Raises: TypeError for a value that is no record, tuple, text, number, truth or None."""
    rows: list[list[Any]] = []
    places: dict[Any, int] = {}

    def plain(value: Any) -> Any:
        if type(value) in _PLAIN:
            return value
        if isinstance(value, tuple):
            return [plain(part) for part in value]
        if value not in places:
            row = [type(value).__name__, *(plain(getattr(value, field.name)) for field in fields(value))]
            places[value] = len(rows)
            rows.append(row)
        return {"row": places[value]}

    plain(record)
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode(data: bytes) -> Any:
    """The record. Raises: ValueError, LookupError or TypeError for what `encode` did not make."""
    kinds = _kinds()
    made: list[Any] = []

    def whole(value: Any) -> Any:
        if isinstance(value, list):
            return tuple(whole(part) for part in value)
        return made[value["row"]] if isinstance(value, dict) else value

    for kind, *values in json.loads(data.decode("utf-8", "surrogatepass")):
        made.append(kinds[kind](*(whole(value) for value in values)))
    return made[-1]


@cache
def _kinds() -> Mapping[str, type[Any]]:
    """Every record that an article can hold, by name: found by walking the types of the fields."""
    found: dict[str, type[Any]] = {}
    waiting: list[Any] = [Article]
    while waiting:
        kind = waiting.pop()
        if not isinstance(kind, type) or not is_dataclass(kind):
            waiting += get_args(kind)
        elif kind.__name__ not in found:
            found[kind.__name__] = kind
            waiting += get_type_hints(kind).values()
    return found
