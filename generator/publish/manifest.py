"""The list of our pages, `docs/.annals.json`: one line a page, so that git merges it like any list.

Where two branches met in a conflict, both sides' lines still say what is ours; the next run settles it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

MANIFEST = ".annals.json"
SCHEMA = 1

Known = Mapping[str, frozenset[str]]
"""Each page that is ours, and the digests under which we may have left it."""

_LINE = re.compile(r'^  (?P<path>"[^\n]*"): (?P<entry>\{[^\n]*\}),?$', re.MULTILINE)
_CONFLICT = (re.compile(rb"^<<<<<<< ", re.MULTILINE), re.compile(rb"^>>>>>>> ", re.MULTILINE))


def read_manifest(content: bytes) -> Known:
    """What is ours. Raises: ValueError for what is no list of ours, nor two of them in conflict."""
    try:
        entries = [*json.loads(content)["files"].items()]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        entries = _lines(content) if is_in_conflict(content) else []
        if not entries:
            raise ValueError(str(error)) from error
    known: dict[str, frozenset[str]] = {}
    for path, entry in entries:
        if not is_page(path) or not isinstance(entry, Mapping):
            raise ValueError(f"{path!r} is no page")
        known[path] = known.get(path, frozenset()) | {str(entry.get("sha256")), *map(str, entry.get("before", ()))}
    return known


def manifest(ours: Mapping[str, tuple[str, str | None]], before: Known | None = None) -> bytes:
    """The list of these pages, each with digest and source; `before` are digests that pages may still have."""
    files: dict[str, dict[str, Any]] = {
        path: {"sha256": digest, "source": source} for path, (digest, source) in ours.items()
    }
    for path, digests in (before or {}).items():
        entry = files.setdefault(path, {"sha256": min(digests), "source": None})
        if others := sorted(digests - {entry["sha256"]}):
            entry["before"] = others
    lines = [f"  {json.dumps(path)}: {json.dumps(files[path], sort_keys=True)}" for path in sorted(files)]
    listed = ",\n".join(lines)
    return f'{{\n "schema": {SCHEMA},\n "files": {{\n{listed}\n }}\n}}\n'.encode()


def is_page(path: object) -> bool:
    """Whether this is a path of a page: below the docs folder, and not the list itself."""
    if not isinstance(path, str):
        return False
    parts = PurePosixPath(path).parts
    return path == "/".join(parts) and bool(parts) and parts[0] not in ("/", MANIFEST) and ".." not in parts


def is_in_conflict(content: bytes) -> bool:
    """Whether git left both sides of a conflict in it: no person's work yet."""
    return all(mark.search(content) for mark in _CONFLICT)


def _lines(content: bytes) -> list[tuple[str, Any]]:
    """The pages of both sides of a conflict."""
    found = _LINE.finditer(content.decode("utf-8", "replace"))
    return [(json.loads(line["path"]), json.loads(line["entry"])) for line in found]
