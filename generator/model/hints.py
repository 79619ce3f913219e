"""What people say beside a source, in `seeds/<stem>.toml`; it wins over everything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.model.when import When

Status = Literal["past", "planned", "disputed"]
Importance = Literal[1, 2, 3]


@dataclass(frozen=True, slots=True)
class EventHint:
    """A correction of one event, found by words of the source or by an event's id."""

    quote: str | None = None
    id: str | None = None
    hide: bool = False
    when: When | None = None
    title: str | None = None
    importance: Importance | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class AddedEvent:
    """An event that a person added by hand."""

    when: When
    title: str
    source: str | None = None
    """The file of a source, a URL, or None."""


@dataclass(frozen=True, slots=True)
class Hints:
    """Each field None or empty where nothing was said."""

    file: str | None = None
    """The hints' own file, posix path below the seeds folder, for findings."""
    when: When | None = None
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    body: tuple[tuple[int, int], ...] = ()
    """Lines from and to, 1-based, both included."""
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    verbatim: bool = False
    """Whether the text is shown as the file has it: nothing glued is cut apart, nothing broken is joined."""
    events: tuple[EventHint, ...] = ()
    added: tuple[AddedEvent, ...] = ()
    merges: tuple[tuple[str, ...], ...] = ()
    """Ids of events, or quoted words, that are one."""
    splits: tuple[str, ...] = ()
    """Ids of citations' own events, or quoted words, that stand alone."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A name, and the other names of the same."""


NO_HINTS = Hints()
