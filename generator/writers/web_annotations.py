"""`data/annotations.jsonld`: every citation as a Web Annotation (W3C), so that other programs can check it.

The target is the raw file, by name and digest; the body is the event's own link. `annals verify` cuts each anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model import Article, Citation, Event, Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import ANNOTATIONS
from generator.writers.markup import plain
from generator.writers.schema import dump

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
# Characters before and after a quotation; what Hypothesis keeps, and enough to find it again in a text that has moved.


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """One collection; its members in the order of the events and of their citations."""
    places = addresses(timeline, settings)
    articles = {each.source.id: each for article in timeline.articles for each in (article, *article.parts)}
    members = [
        _annotation(event, citation, number, articles[citation.source], places, settings)
        for event in timeline.events
        for number, citation in enumerate(event.citations)
    ]
    here = places.page(ANNOTATIONS)
    collection = {
        "@context": CONTEXT,
        "id": here,
        "type": "AnnotationCollection",
        "label": plain(settings.title),
        "total": len(members),
        "first": {"id": f"{here}#page", "type": "AnnotationPage", "startIndex": 0, "items": members},
    }
    yield Page(ANNOTATIONS, (dump(collection, indent=None) + "\n").encode())


def _annotation(
    event: Event, citation: Citation, number: int, article: Article, places: Addresses, settings: Settings
) -> dict[str, Any]:
    source, span = article.source, citation.span
    around = (
        {}
        if settings.excerpts_only
        else {
            "prefix": source.text[max(0, span.start - AROUND) : span.start],
            "suffix": source.text[span.end : span.end + AROUND],
        }
    )
    return {
        "id": f"{places.page(ANNOTATIONS)}#{event.id}-{number}",
        "type": "Annotation",
        "motivation": "describing",
        "body": [
            places.event(event.id),
            {"type": "TextualBody", "value": f"{event.when.edtf}: {plain(event.title)}", "language": event.language},
        ],
        "target": {
            "source": {"id": f"urn:sha256:{source.digest}", "label": source.name},
            "scope": places.source(citation.source),
            "selector": [
                {"type": "TextQuoteSelector", "exact": citation.quote, **around},
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
            ],
        },
    }


writer = Writer("web_annotations", write)
