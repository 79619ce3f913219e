"""What is understood of one source by itself, as `inspect` shows it."""

from __future__ import annotations

from generator.model import Article, Document, Span
from generator.writers.paths import source_page
from generator.writers.schema import (
    Object,
    block_object,
    dump,
    event_object,
    finding_object,
    repair_object,
    source_object,
    sources_of,
    timex_object,
)


def inspection(article: Article) -> Object:
    """The source object, with all its blocks, the time expressions of its body, its events and its doubts."""
    source, document, sources = article.source, article.document, sources_of((article,))
    return {
        **source_object(article, source_page(article)),
        "blocks": [block_object(block) for block in document.blocks],
        "repairs": [repair_object(repair) for repair in document.repairs],
        "timexes": [
            timex_object(reading, source) for reading in article.readings if _is_body(document, reading.mention.span)
        ],
        "events": [event_object(event, sources) for event in article.events],
        "findings": [finding_object(finding) for finding in article.findings],
    }


def _is_body(document: Document, span: Span) -> bool:
    number = document.number_of(span)
    return number is not None and document.blocks[number].is_body


def inspection_lines(article: Article) -> tuple[str, ...]:
    """One line of JSON each: the main article first, then those glued onto it."""
    return tuple(dump(inspection(each), indent=None) for each in (article, *article.parts))
