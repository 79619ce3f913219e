"""The whole walk on one page; the only room that knows two steps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.model import NO_HINTS, NO_METADATA, Article, Build, Document, Page, Settings, Source, Timeline
from generator.steps.check import check
from generator.steps.clean import clean
from generator.steps.date import date
from generator.steps.describe import describe
from generator.steps.extract import extract
from generator.steps.infer import infer
from generator.steps.language import language_of
from generator.steps.merge import merge
from generator.steps.names import names
from generator.steps.resolve import resolve
from generator.steps.split import split
from generator.steps.tag import tag
from generator.writers import Writer


def understand(source: Source, settings: Settings | None = None) -> Article:
    """One source by itself: pure, so that it can be cached, and done anywhere."""
    settings = settings or Settings()
    document = split(clean(source, language_of(source)))
    imprint = describe(document)
    named = names(document)
    mentions = tag(document)
    dateline = date(document, mentions)
    readings = resolve(document, mentions, dateline, settings.fiscal)
    if dateline is None and (inferred := infer(document, readings)):
        # The date hangs on the story itself: with the narrower date the story is read once more.
        dateline = inferred
        readings = resolve(document, mentions, dateline, settings.fiscal)
    events = extract(document, imprint, named, readings, dateline)
    parts = tuple(understand(part, settings) for part in _parts(document))
    return Article(source, document, imprint, mentions, dateline, readings, named, events, parts=parts)


def build(sources: Iterable[Source], settings: Settings, writers: Iterable[Writer]) -> Build:
    """Sources to pages and findings."""
    timeline = merge(tuple(understand(source, settings) for source in sources), settings)
    findings = check(timeline, settings)
    return Build(timeline, render(timeline, settings, writers), findings)


def render(timeline: Timeline, settings: Settings, writers: Iterable[Writer]) -> tuple[Page, ...]:
    """All pages, by path."""
    pages = (page for writer in writers for page in writer.write(timeline, settings))
    return tuple(sorted(pages, key=lambda page: page.path))


def _parts(document: Document) -> tuple[Source, ...]:
    """The articles glued onto this one, as sources of their own over the same text; they know nothing of its date."""
    main = document.source
    return tuple(
        replace(main, region=region, part_of=main.id, hints=NO_HINTS, metadata=NO_METADATA)
        for region in document.related
    )
