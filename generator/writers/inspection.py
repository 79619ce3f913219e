"""What is understood of one source by itself, as `inspect` shows it."""

from __future__ import annotations

from generator.model import Article
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
    source = article.source
    body = article.document.body
    return {
        **source_object(article, source_page(article)),
        "blocks": [block_object(block) for block in article.document.blocks],
        "repairs": [repair_object(repair) for repair in article.document.repairs],
        "timexes": [
            timex_object(reading, source)
            for reading in article.readings
            if any(block.span.contains(reading.mention.span) for block in body)
        ],
        "events": [event_object(event, sources_of((article,))) for event in article.events],
        "findings": [finding_object(finding) for finding in article.findings],
    }


def inspection_lines(article: Article) -> tuple[str, ...]:
    """One line of JSON each: the main article first, then those glued onto it."""
    return tuple(dump(inspection(each), indent=None) for each in (article, *article.parts))
