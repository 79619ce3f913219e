"""Source to document: what is each line in its article?"""

from __future__ import annotations

import re

from generator.model import Block, Document, Source, Span

_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def clean(source: Source, language: str) -> Document:
    """Every visible character in exactly one block, in text order; nothing is removed."""
    blocks = tuple(Block(Span(*line.span()), "text", "line") for line in _LINE.finditer(source.text, source.start))
    return Document(source, language, blocks)
