"""`data/timeline.json`: the whole timeline for programs, as the contract has it; and its JSON Schema."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files

from generator.model import Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.files import JSON, JSON_SCHEMA
from generator.writers.paths import source_pages
from generator.writers.schema import SCHEMA, dump, event_object, finding_object, source_object, sources_of


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """The data, and what it has to look like; sources stand before the sources glued onto them."""
    pages = source_pages(timeline, settings)
    sources = sources_of(timeline.articles)
    everything = {
        "schema": SCHEMA,
        "title": settings.title,
        "sources": [
            source_object(each, pages[each.source.id], excerpts_only=settings.excerpts_only)
            for article in timeline.articles
            for each in (article, *article.parts)
        ],
        "events": [event_object(event, sources) for event in timeline.events],
        "findings": [finding_object(finding) for finding in timeline.findings],
    }
    to_be_read = len(timeline.events) <= settings.events_per_page  # by people too
    yield Page(JSON, (dump(everything, indent=1 if to_be_read else None) + "\n").encode())
    yield Page(JSON_SCHEMA, files("generator.writers").joinpath("assets", "timeline.schema.json").read_bytes())


writer = Writer("data", write)
