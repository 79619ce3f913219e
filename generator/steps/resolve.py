"""Mentions and dateline to readings: meaning and anchor make a time, and what was assumed is said."""

from __future__ import annotations

from generator.model import Dateline, Document, FiscalYear, Mention, Reading


def resolve(
    document: Document,
    mentions: tuple[Mention, ...],
    dateline: Dateline | None,
    fiscal: tuple[FiscalYear, ...] = (),
) -> tuple[Reading, ...]:
    """A reading for every mention that can be read, in text order.

    Without a dateline, what needs one is left out; what the text itself anchors is read.
    """
    return ()
