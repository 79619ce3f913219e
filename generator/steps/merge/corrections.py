"""What people said of events, applied: hide, fix, add. What matches nothing is a finding, never silence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from generator.model import AddedEvent, Article, Citation, Event, EventHint, Finding, Settings, event_id
from generator.steps.merge.identity import Identity


@dataclass(frozen=True, slots=True)
class _Order:
    """A hint and where it was written."""

    hint: EventHint
    file: str | None
    source: str | None
    """The source that it is for; None: any."""


def corrected(
    events: Sequence[Event], articles: Sequence[Article], settings: Settings
) -> tuple[tuple[Event, ...], tuple[Finding, ...]]:
    """The events as people want them, and a finding for each word of theirs that met no event.

    Hints beside a source come first, then those of the settings; a later one wins.
    """
    found: list[Finding] = []
    current = list(events)
    for order in _orders(articles, settings):
        met = [index for index, event in enumerate(current) if _is_meant(event, order)]
        if not met:
            found.append(_unmatched(order))
        for index in met:
            current[index] = _fixed(current[index], order.hint)
        if order.hint.hide:
            current = [event for index, event in enumerate(current) if index not in met]
    found += _unknown_ids(events, articles, settings)
    return tuple(current), tuple(found)


def _orders(articles: Sequence[Article], settings: Settings) -> Iterator[_Order]:
    for article in sorted(articles, key=lambda article: article.source.id):
        for hint in article.source.hints.events:
            yield _Order(hint, article.source.hints.file, article.source.id)
    for hint in settings.corrections:
        yield _Order(hint, settings.file, None)


def _is_meant(event: Event, order: _Order) -> bool:
    hint = order.hint
    if hint.id is not None:
        return hint.id == event.id or hint.id in event.also
    if hint.quote is None:
        return False
    return any(_cites(citation, hint.quote, order.source) for citation in event.citations)


def _cites(citation: Citation, words: str, source: str | None) -> bool:
    return (source is None or citation.source == source) and _even(words) in _even(citation.quote)


def _even(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _fixed(event: Event, hint: EventHint) -> Event:
    if hint.when is not None:
        event = replace(event, when=hint.when, conflicts=tuple(c for c in event.conflicts if c.about != "date"))
    if hint.title is not None:
        event = replace(event, title=hint.title)
    if hint.status is not None:
        event = replace(event, status=hint.status)
    if hint.importance is not None:
        event = replace(event, importance=hint.importance)
    return event


def _unmatched(order: _Order) -> Finding:
    hint = order.hint
    what = f"id {hint.id!r}" if hint.id is not None else f"words {hint.quote!r}"
    return Finding(
        "H020",
        "warning",
        order.file,
        None,
        f"[[event]] with the {what} meets no event; `annals inspect` shows the ids and sentences there are",
        order.source,
    )


def _unknown_ids(events: Sequence[Event], articles: Sequence[Article], settings: Settings) -> Iterator[Finding]:
    """Of [[merge]] and [[split]]."""
    known = {id_ for event in events for id_ in (event.id, *event.also)}
    known |= {event_id(a.source, c.span, c.expression) for a in articles for c in a.supports}
    named = [("merge", id_) for ids in settings.merges for id_ in ids] + [("split", id_) for id_ in settings.splits]
    for table, id_ in named:
        if id_ not in known:
            message = f"[[{table}]] names the event {id_!r}, which is not there; `annals inspect` shows the ids"
            yield Finding("H020", "warning", settings.file, None, message)


def unmet_aliases(identity: Identity, settings: Settings) -> tuple[Finding, ...]:
    """A finding for each alias that stands in no source."""
    others = [other for _, others in settings.aliases for other in others]
    return tuple(
        Finding(
            "H020", "warning", settings.file, None, f"[aliases] has {other!r}, which is named in no source; drop it"
        )
        for other in others
        if not identity.is_named(other)
    )


def added(settings: Settings, articles: Sequence[Article]) -> tuple[Event, ...]:
    """The events that people added by hand; they cite the head of the source that was named, if it is one of ours."""
    files = {article.source.name: article for article in sorted(articles, key=lambda article: article.source.id)}
    return tuple(_event(entry, files.get(entry.source or ""), settings.language) for entry in settings.added)


def _event(entry: AddedEvent, article: Article | None, language: str) -> Event:
    digest = sha256(f"{entry.when.edtf}\n{entry.title}".encode()).hexdigest()[:10]
    citations = (_head(article, entry),) if article and article.document.blocks else ()
    return Event(f"e-{digest}", entry.when, entry.title, language, "past", (), citations, importance=2, salience=0.5)


def _head(article: Article, entry: AddedEvent) -> Citation:
    blocks = article.document.blocks
    span = next((block.span for block in blocks if block.role == "title"), blocks[0].span)
    quote = article.source.quote(span)
    return Citation(article.source.id, span, quote, None, "context", entry.when, (), "added by hand", "past")
