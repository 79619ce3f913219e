"""`data/timeline.jsonld`: the timeline in the words of schema.org, for search engines and other readers of JSON-LD."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model import Event, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import CSV, ICALENDAR, JSON, JSON_LD
from generator.writers.markup import plain
from generator.writers.news_article import known, news_article
from generator.writers.paths import TIMELINE, articles_of
from generator.writers.schema import dump

DOWNLOADS = {JSON: "application/json", CSV: "text/csv", ICALENDAR: "text/calendar"}


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """A graph of the data set, a `NewsArticle` for each source, and an `ItemList` of `Event`s."""
    places = addresses(timeline, settings)
    articles = list(articles_of(timeline, settings))
    shown = {article.source.id for article in articles}
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            _dataset(timeline, places, settings),
            {
                "@type": "ItemList",
                "@id": f"{places.page(TIMELINE)}#events",
                "numberOfItems": len(timeline.events),
                "itemListOrder": "https://schema.org/ItemListOrderAscending",
                "itemListElement": [
                    {"@type": "ListItem", "position": number, "item": _event(event, places, shown)}
                    for number, event in enumerate(timeline.events, 1)
                ],
            },
            *(news_article(article, places) for article in articles),
        ],
    }
    yield Page(JSON_LD, (dump(graph, indent=None) + "\n").encode())


def _dataset(timeline: Timeline, places: Addresses, settings: Settings) -> dict[str, Any]:
    days = [day for event in timeline.events for day in (event.when.first, event.when.last) if day]
    covered = f"{min(days).year:04}/{max(days).year:04}" if days and min(days).year >= 0 else None
    return known(
        {
            "@type": "Dataset",
            "@id": places.page(TIMELINE),
            "url": places.page(TIMELINE),
            "name": plain(settings.title),
            "description": plain(settings.description) or None,
            "inLanguage": sorted({article.document.language for article in timeline.articles}),
            "temporalCoverage": covered,
            "distribution": [
                {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": places.page(path)}
                for path, kind in DOWNLOADS.items()
            ],
        }
    )


def _event(event: Event, places: Addresses, shown: set[str]) -> dict[str, Any]:
    start, end = dates.ends(event.when)
    told_by = dict.fromkeys(citation.source for citation in event.citations if citation.source in shown)
    return known(
        {
            "@type": "Event",
            "@id": places.event(event.id),
            "name": plain(event.title),
            "startDate": start,
            "endDate": end,
            "about": [{"@type": "Thing", "name": plain(name)} for name in event.entities],
            "subjectOf": [{"@id": places.source(source)} for source in told_by],
        }
    )


writer = Writer("linked", write)
