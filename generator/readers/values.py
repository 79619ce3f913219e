"""What people say in TOML, to values: a wrong one is a finding with its line, and all others count."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from generator.model import AddedEvent, EventHint, Finding, Importance, Status, When, parse_edtf

T = TypeVar("T")
Table = Mapping[str, Any]
_OF_EVENTS = ("quote", "id", "hide", "date", "title", "importance", "status")


class WrongValueError(ValueError):
    """A value that the key cannot have; its text says what to write."""


class Said:
    """What one file says, and a finding of this code for each thing in it that is wrong."""

    def __init__(self, file: str, data: bytes, code: str) -> None:
        self._file, self._code = file, code
        self._lines: list[str] = []
        self.findings: list[Finding] = []
        self.tables: Table = {}
        try:
            text = data.decode("utf-8-sig")
            self._lines = text.split("\n")
            self.tables = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
            self.wrong(None, f"nothing could be read: {error}")

    def wrong(self, key: str | None, message: str) -> None:
        """One more finding, at the key's line."""
        self.findings.append(Finding(self._code, "error", self._file, self._line(key), message))

    def take(self, table: Table, key: str, read: Callable[[Any], T]) -> T | None:
        """The key's value; None where it is missing or wrong."""
        if key not in table:
            return None
        try:
            return read(table[key])
        except WrongValueError as wrong:
            self.wrong(key, f"`{key}` is set aside: {wrong}")
            return None

    def refuse_unknown(self, table: Table, known: Iterable[str], what: str) -> None:
        """A finding for each key that is none of these; `what` they are ("a hint")."""
        for key in table:
            if key not in known:
                self.wrong(key, f"`{key}` is not {what}; there are {', '.join(sorted(known))}")

    def events(self) -> tuple[tuple[EventHint, ...], tuple[AddedEvent, ...]]:
        """Of each [[event]]: a correction of the event that its `id` or `quote` means, or with neither one to add."""
        found = self.take(self.tables, "event", tables) or ()
        corrected = tuple(self._corrected(one) for one in found if _means_one(one))
        added = tuple(event for one in found if not _means_one(one) for event in self._added(one))
        return corrected, added

    def several(self, heading: str) -> tuple[tuple[str, ...], ...]:
        """Of each [[merge]] or [[split]]: the ids or words of its events."""
        found = self.take(self.tables, heading, tables) or ()
        for one in found:
            self.refuse_unknown(one, ("events",), f"a setting of [[{heading}]]")
        return tuple(ids for one in found if (ids := self.take(one, "events", texts)))

    def aliases(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Of [aliases]: a name, and the other names of the same."""
        values = self.take(self.tables, "aliases", table) or {}
        taken = ((name, self.take(values, name, texts)) for name in values)
        return tuple((name, others) for name, others in taken if others)

    def _corrected(self, table: Table) -> EventHint:
        self.refuse_unknown(table, _OF_EVENTS, "said of an event")
        return EventHint(
            quote=self.take(table, "quote", text),
            id=self.take(table, "id", text),
            hide=self.take(table, "hide", flag) or False,
            when=self.take(table, "date", when),
            title=self.take(table, "title", text),
            importance=self.take(table, "importance", importance),
            status=self.take(table, "status", status),
        )

    def _added(self, table: Table) -> tuple[AddedEvent, ...]:
        """None where date or title is missing or wrong."""
        if not {"date", "title"} <= table.keys():
            needs = "an event that is added needs `date` and `title`; one that is corrected needs its `id` or a `quote`"
            self.wrong("event", needs)
            return ()
        self.refuse_unknown(table, ("date", "title", "source"), "said of an event that is added")
        day, title = self.take(table, "date", when), self.take(table, "title", text)
        if day is None or title is None:
            return ()
        return (AddedEvent(day, title, self.take(table, "source", text)),)

    def _line(self, key: str | None) -> int | None:
        for number, line in enumerate(self._lines, 1):
            if key is not None and line.strip(" [\t\"'").startswith(key):
                return number
        return None


def _means_one(table: Table) -> bool:
    return "id" in table or "quote" in table


def text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise WrongValueError("write a text in quotes")
    return value.strip()


def texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise WrongValueError('write a list of texts, for example ["Read more"]')
    return tuple(text(one) for one in value)


def when(value: Any) -> When:
    """A date in quotes, or TOML's own date."""
    try:
        return parse_edtf(value if isinstance(value, str) else value.isoformat())
    except (ValueError, AttributeError) as error:
        raise WrongValueError('write a date such as "2025-02-17", "2025-02" or "2024-12-08/2024-12-14"') from error


def flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError("write true or false")
    return value


def number(value: Any) -> int:
    """From 1 on."""
    if type(value) is not int or value < 1:
        raise WrongValueError("write a whole number, 1 or more")
    return value


def importance(value: Any) -> Importance:
    levels: tuple[Importance, ...] = (1, 2, 3)
    if type(value) is not int or value not in levels:
        raise WrongValueError("write 1, 2 or 3")
    return levels[value - 1]


def status(value: Any) -> Status:
    statuses: tuple[Status, ...] = ("past", "planned", "disputed")
    if value in statuses:
        return statuses[statuses.index(value)]
    raise WrongValueError("write past, planned or disputed")


def table(value: Any) -> Table:
    if not isinstance(value, Mapping):
        raise WrongValueError("write `key = value` lines under a heading in brackets")
    return value


def tables(value: Any) -> tuple[Table, ...]:
    if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
        raise WrongValueError("write each under a heading of its own in double brackets, such as [[event]]")
    return tuple(value)
