"""Hints beside a source, `seeds/<stem>.toml`: TOML to a record; a wrong line is a finding, the others count."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from generator.model import EventHint, Finding, Hints, Importance, Status, When, parse_edtf

T = TypeVar("T")
_TEXTS = ("title", "author", "publisher", "url", "language")
_KNOWN = frozenset((*_TEXTS, "date", "body", "keep", "drop", "event"))
_OF_EVENTS = frozenset(("quote", "id", "hide", "date", "title", "importance", "status"))


class _WrongValueError(ValueError):
    """A value that the key cannot have; its text says what to write."""


def read_hints(name: str, data: bytes) -> tuple[Hints, tuple[Finding, ...]]:
    """What the file says, and a finding for each key that is unknown or cannot be read."""
    try:
        tables = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return Hints(file=name), (_finding(name, None, f"no hints could be read: {error}"),)
    taken = _Taken(name, data.decode("utf-8-sig"))
    texts = {key: taken.take(tables, key, _text) for key in _TEXTS}
    hints = Hints(
        file=name,
        when=taken.take(tables, "date", _when),
        body=taken.take(tables, "body", _lines) or (),
        keep=taken.take(tables, "keep", _texts) or (),
        drop=taken.take(tables, "drop", _texts) or (),
        events=tuple(_event(taken, table) for table in taken.take(tables, "event", _tables) or ()),
        **texts,
    )
    taken.refuse_unknown(tables, _KNOWN)
    return hints, tuple(taken.findings)


class _Taken:
    """The values of a file, with a finding for each that was wrong."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.findings: list[Finding] = []

    def take(self, table: Mapping[str, Any], key: str, read: Callable[[Any], T]) -> T | None:
        if key not in table:
            return None
        try:
            return read(table[key])
        except _WrongValueError as wrong:
            self.findings.append(_finding(self.name, self._line(key), f"`{key}` is set aside: {wrong}"))
            return None

    def refuse_unknown(self, table: Mapping[str, Any], known: frozenset[str]) -> None:
        for key in table:
            if key not in known:
                message = f"`{key}` is not a hint; there are {', '.join(sorted(known))}"
                self.findings.append(_finding(self.name, self._line(key), message))

    def _line(self, key: str) -> int | None:
        for number, line in enumerate(self.text.split("\n"), 1):
            if line.strip(" [\t").startswith(key):
                return number
        return None


def _event(taken: _Taken, table: Mapping[str, Any]) -> EventHint:
    taken.refuse_unknown(table, _OF_EVENTS)
    return EventHint(
        quote=taken.take(table, "quote", _text),
        id=taken.take(table, "id", _text),
        hide=taken.take(table, "hide", _flag) or False,
        when=taken.take(table, "date", _when),
        title=taken.take(table, "title", _text),
        importance=taken.take(table, "importance", _importance),
        status=taken.take(table, "status", _status),
    )


def _finding(name: str, line: int | None, message: str) -> Finding:
    return Finding("H001", "error", name, line, message)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _WrongValueError("write a text in quotes")
    return value.strip()


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _WrongValueError('write a list of texts, for example ["Read more"]')
    return tuple(_text(one) for one in value)


def _when(value: Any) -> When:
    """A date in quotes, or TOML's own date."""
    try:
        return parse_edtf(value if isinstance(value, str) else value.isoformat())
    except (ValueError, AttributeError) as error:
        raise _WrongValueError('write a date such as "2025-02-17", "2025-02" or "2024-12-08/2024-12-14"') from error


def _lines(value: Any) -> tuple[tuple[int, int], ...]:
    match value:
        case [*pairs] if pairs and all(_is_stretch(pair) for pair in pairs):
            return tuple((first, last) for first, last in pairs)
    raise _WrongValueError("write pairs of lines, first and last, for example [[3, 20]]")


def _is_stretch(pair: Any) -> bool:
    match pair:
        case [int(first), int(last)]:
            return 1 <= first <= last
    return False


def _tables(value: Any) -> tuple[Mapping[str, Any], ...]:
    if not isinstance(value, list) or not all(isinstance(table, Mapping) for table in value):
        raise _WrongValueError("write each event under a heading [[event]]")
    return tuple(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise _WrongValueError("write true or false")
    return value


def _importance(value: Any) -> Importance:
    levels: tuple[Importance, ...] = (1, 2, 3)
    if type(value) is not int or value not in levels:
        raise _WrongValueError("write 1, 2 or 3")
    return levels[value - 1]


def _status(value: Any) -> Status:
    statuses: tuple[Status, ...] = ("past", "planned", "disputed")
    if value in statuses:
        return statuses[statuses.index(value)]
    raise _WrongValueError("write past, planned or disputed")
