"""Events: what happened, when, and the sentences that say so."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.hints import Importance, Status
from generator.model.saying import Phrase
from generator.model.text import Source, Span
from generator.model.time import Anchor
from generator.model.when import When


@dataclass(frozen=True, slots=True)
class Citation:
    """A sentence of a source that tells an event, and what it alone says of the time."""

    source: str
    """The source's id."""
    span: Span
    quote: str
    """Exactly the source's text at `span`."""
    expression: Span | None
    """The words of time, within `span`; None: the event hangs on the publication date or on its context."""
    anchor: Anchor
    when: When | None
    """None: this sentence alone cannot be dated; it only supports."""
    assumed: tuple[str, ...]
    why: Phrase
    status: Status


@dataclass(frozen=True, slots=True)
class Conflict:
    """Citations that cannot all be right."""

    about: str
    """"date", "figure" or "fact"."""
    citations: tuple[int, ...]
    """Indices into the event's citations."""
    note: Phrase


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, was decided, announced, published or is planned."""

    id: str
    """Made from one citation (source digest and offset), so that a new title or date keeps every link."""
    when: When
    title: str
    language: str
    """Of the title, BCP 47."""
    status: Status
    entities: tuple[str, ...]
    citations: tuple[Citation, ...]
    """The first is the one that the title was made from; empty only where a person added the event by hand."""
    importance: Importance = 1
    salience: float = 0.0
    conflicts: tuple[Conflict, ...] = ()
    also: tuple[str, ...] = ()
    """The ids that its other citations would have had."""


def event_id(source: Source, sentence: Span, expression: Span | None) -> str:
    """The id of the event that a sentence tells with these words of time; it outlives every new title and date."""
    from hashlib import sha256  # its library takes 4 ms to load, which `annals tag` need not wait for

    words = "-" if expression is None else str(expression.start)
    return "e-" + sha256(f"{source.digest}:{sentence.start}:{words}".encode()).hexdigest()[:10]
