"""Source to document: what is each line in its article?"""

from __future__ import annotations

from generator.model import Block, Document, Source
from generator.steps.clean.hints import corrected
from generator.steps.clean.join import joined
from generator.steps.clean.label import label
from generator.steps.clean.lines import lines_of
from generator.steps.clean.look import looks_of
from generator.steps.clean.related import related_of


def clean(source: Source, language: str) -> Document:
    """Every visible character in exactly one block, in text order; nothing is removed."""
    lines = joined(source, lines_of(source, language), language)
    looks = looks_of(lines, language)
    labels = corrected(source, looks, label(looks, source, language))
    regions = () if source.part_of else related_of(looks, labels)
    blocks = tuple(
        Block(line.span, given.role, given.rule, given.kind) for line, given in zip(lines, labels, strict=True)
    )
    return Document(source, language, blocks, related=regions)
