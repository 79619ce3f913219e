"""Document to imprint: title, author, publisher, address."""

from __future__ import annotations

from generator.model import Document, Imprint


def describe(document: Document) -> Imprint:
    """What people gave, else what the container says, else what the text states, else a title derived from it."""
    source = document.source
    if source.hints.title:
        return Imprint(source.hints.title, "given")
    return Imprint(source.metadata.title or source.name, "metadata" if source.metadata.title else "derived")
