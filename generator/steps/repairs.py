"""Document to the same with its repairs: where a page shows the text otherwise than the file has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from generator.model import Block, Document, Repair, Span

_SPACED = re.compile(r"[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]{2}")
"""Two characters that touch, of scripts that part their words by spaces."""
_BROKEN = re.compile(r"[^\S\r\n]*[\r\n]\s*")
_BREAK = re.compile(r"[\r\n]")
_GAP = re.compile(r"[ \u00a0](?=[,'’ \u00a0])(?<=[^\W\d_].)[ \u00a0]*(?=,(?:\s|$)|['’]s\b|,? and ?-)")
"""A space that no writer sets: a link stood there, and its words are lost."""


def repairs(document: Document) -> Document:
    """What was cut apart, what was put together, and what is missing; nothing of it is filled."""
    found = (*_spaces(document), *_breaks(document), *_joins(document), *_gaps(document))
    return replace(document, repairs=tuple(sorted(found, key=lambda repair: (repair.span, repair.kind))))


def _spaces(document: Document) -> Iterator[Repair]:
    """Sentences that lost the space between them."""
    for before, after in pairwise(document.sentences):
        if before.end == after.start:
            touching = Span(after.start - 1, after.start + 1)
            if _SPACED.fullmatch(document.source.quote(touching)):
                yield Repair("space", touching)


def _breaks(document: Document) -> Iterator[Repair]:
    """Things of their own that stand on one line."""
    shown = (block for block in document.blocks if block.role != "chrome")
    for before, after in pairwise(shown):
        between = document.source.text[before.span.end : after.span.start]
        if not between.strip() and "\n" not in between and "\r" not in between:
            wide = Span(before.span.end, after.span.start) if between else None
            yield Repair("break", wide or Span(after.span.start - 1, after.span.start + 1))


def _joins(document: Document) -> Iterator[Repair]:
    """Line breaks within a block."""
    broken = (block for block in document.body if _BREAK.search(document.source.quote(block.span)))
    return (Repair("join", span) for block in broken for span in _found(_BROKEN, document, block))


def _gaps(document: Document) -> Iterator[Repair]:
    return (Repair("gap", span) for block in document.body for span in _found(_GAP, document, block))


def _found(pattern: re.Pattern[str], document: Document, block: Block) -> Iterator[Span]:
    for match in pattern.finditer(document.source.text, block.span.start, block.span.end):
        yield Span(match.start(), match.end())
