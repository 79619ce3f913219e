"""Document and readings to dateline: the honest interval in which an undated text was written."""

from __future__ import annotations

from generator.model import Dateline, Document, Reading


def infer(document: Document, readings: tuple[Reading, ...]) -> Dateline | None:
    """From the youngest date told as past and what is still ahead; None where the text tells too little."""
    return None
