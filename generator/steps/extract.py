"""Document and readings to events: what happened, was decided, announced or is planned, as this source tells it."""

from __future__ import annotations

from generator.model import Dateline, Document, Event, Imprint, Name, Reading


def extract(
    document: Document,
    imprint: Imprint,
    names: tuple[Name, ...],
    readings: tuple[Reading, ...],
    dateline: Dateline | None,
) -> tuple[Event, ...]:
    """In text order; each cited to its sentence."""
    return ()
