"""Document to the same document with its body cut into sentences."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Document


def split(document: Document) -> Document:
    """The sentences of the body, in text order; no sentence crosses a block, and white space stands outside."""
    return replace(document, sentences=tuple(block.span for block in document.body))
