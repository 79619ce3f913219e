"""A sentence and a time of it that may make an event."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Anchor, Phrase, Span, Status, When


@dataclass(frozen=True, slots=True)
class Candidate:
    """What will be an event."""

    sentence: Span
    clause: Span
    """The part of the sentence that tells it."""
    expression: Span | None
    """The words of time; None: it hangs on the publication date."""
    when: When
    anchor: Anchor
    assumed: tuple[str, ...]
    why: Phrase
    status: Status
    language: str
