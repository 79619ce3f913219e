"""`data/timeline.bib` and `data/timeline.csl.json`: every event and every source, ready to be cited."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.addresses import addresses
from generator.writers.citing import Record, bibtex, event_record, source_record
from generator.writers.files import BIBTEX, CSL_JSON
from generator.writers.paths import articles_of
from generator.writers.schema import dump
from generator.writers.words import Words


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """The same records twice; an event's key is its id, a source's "s-" and its id."""
    found = list(records(timeline, settings))
    yield Page(BIBTEX, ("\n\n".join(map(bibtex, found)) + "\n").encode("utf-8", "replace"))
    yield Page(CSL_JSON, (dump(found, indent=None) + "\n").encode())


def records(timeline: Timeline, settings: Settings) -> Iterator[Record]:
    """Sources, then events; addresses only where the site's own is known."""
    places, words = addresses(timeline, settings), Words(settings.language)
    titles = {each.source.id: each.imprint.title for article in timeline.articles for each in (article, *article.parts)}
    for article in articles_of(timeline, settings):
        yield source_record(article, places.whole_source(article.source.id), words)
    for event in timeline.events:
        told_by = [titles[source] for source in dict.fromkeys(citation.source for citation in event.citations)]
        yield event_record(event, settings.title, places.whole_event(event.id), told_by, words)


writer = Writer("bibliography", write)
