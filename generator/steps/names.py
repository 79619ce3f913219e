"""Document to names: who and what is named, without a model."""

from __future__ import annotations

from generator.model import Document, Name


def names(document: Document) -> tuple[Name, ...]:
    """The names of people, organisations, places and products in title and body, each with all its places."""
    return ()
