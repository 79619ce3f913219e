"""Hints beside a source, `seeds/<stem>.toml`: TOML to a record; a wrong line is a finding, the others count."""

from __future__ import annotations

from typing import Any

from generator.model import Finding, Hints
from generator.readers.values import Said, WrongValueError, flag, text, texts, when

_TEXTS = ("title", "author", "publisher", "url", "language")
_KNOWN = (*_TEXTS, "date", "body", "keep", "drop", "verbatim", "event", "merge", "split", "aliases")


def read_hints(name: str, data: bytes) -> tuple[Hints, tuple[Finding, ...]]:
    """What the file says, and a finding for each key that is unknown or cannot be read."""
    said = Said(name, data, "H001")
    said.refuse_unknown(said.tables, _KNOWN, "a hint")
    events, added = said.events()
    hints = Hints(
        file=name,
        when=said.take(said.tables, "date", when),
        body=said.take(said.tables, "body", _lines) or (),
        keep=said.take(said.tables, "keep", texts) or (),
        drop=said.take(said.tables, "drop", texts) or (),
        verbatim=said.take(said.tables, "verbatim", flag) or False,
        events=events,
        added=added,
        merges=said.several("merge"),
        splits=tuple(one for entries in said.several("split") for one in entries),
        aliases=said.aliases(),
        **{key: said.take(said.tables, key, text) for key in _TEXTS},
    )
    return hints, tuple(said.findings)


def _lines(value: Any) -> tuple[tuple[int, int], ...]:
    match value:
        case [*pairs] if pairs and all(_is_stretch(pair) for pair in pairs):
            return tuple((first, last) for first, last in pairs)
    raise WrongValueError("write pairs of lines, first and last, for example [[3, 20]]")


def _is_stretch(pair: Any) -> bool:
    match pair:
        case [int(first), int(last)]:
            return 1 <= first <= last
    return False
