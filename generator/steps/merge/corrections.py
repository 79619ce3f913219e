"""What people said of events, applied: hide, fix, add. What matches nothing is a finding, never silence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from generator.model import AddedEvent, Article, Citation, Event, EventHint, Finding, Settings, Span, event_id, phrase
from generator.steps.merge.decided import even
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

    Hints beside a source come first, then those of the settings; a later one wins. Words of a sentence that tells no
    event make it one, if a date and a title are given.
    """
    found: list[Finding] = []
    current = list(events)
    for order in _orders(articles, settings):
        met = [index for index, event in enumerate(current) if _is_meant(event, order)]
        if not met and (told := _told_by_hand(order, articles, settings)):
            current.append(told)
        elif not met:
            found.append(_unmatched(order))
        for index in met:
            current[index] = _fixed(current[index], order.hint)
        if order.hint.hide:
            current = [event for index, event in enumerate(current) if index not in met]
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
    return (source is None or citation.source == source) and even(words) in even(citation.quote)


def _told_by_hand(order: _Order, articles: Sequence[Article], settings: Settings) -> Event | None:
    """The event of a sentence that the rules took for none."""
    hint = order.hint
    if hint.quote is None or hint.when is None or hint.title is None:
        return None
    for article in articles:
        for sentence in article.document.sentences:
            if order.source in (None, article.source.id) and even(hint.quote) in even(article.source.quote(sentence)):
                entry = AddedEvent(hint.when, hint.title)
                citation = _by_hand(article, sentence, entry)
                id_ = event_id(article.source, sentence, None)
                event = replace(_event(entry, citation, settings.language), id=id_, importance=hint.importance or 2)
                return replace(event, status=hint.status or "past")
    return None


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


def unmet_aliases(identity: Identity, articles: Sequence[Article], settings: Settings) -> tuple[Finding, ...]:
    """A finding for each alias that stands in no source; `settings` are those of the site alone."""
    said = [(article.source.hints.file, article.source.hints.aliases) for article in articles]
    return tuple(
        Finding("H020", "warning", file, None, f"[aliases] has {other!r}, which is named in no source; drop it")
        for file, aliases in (*said, (settings.file, settings.aliases))
        for _, others in aliases
        for other in others
        if not identity.is_named(other)
    )


def added(settings: Settings, articles: Sequence[Article]) -> tuple[Event, ...]:
    """The events that people added by hand; they cite the head of the source that was named, if it is one of ours."""
    ordered = sorted(articles, key=lambda article: article.source.id)
    files = {article.source.name: article for article in ordered}
    own = [(replace(entry, source=entry.source or a.source.name)) for a in ordered for entry in a.source.hints.added]
    return tuple(
        _event(entry, _head(files.get(entry.source or ""), entry), settings.language)
        for entry in (*own, *settings.added)
    )


def _event(entry: AddedEvent, citation: Citation | None, language: str) -> Event:
    digest = sha256(f"{entry.when.edtf}\n{entry.title}".encode()).hexdigest()[:10]
    citations = (citation,) if citation else ()
    return Event(f"e-{digest}", entry.when, entry.title, language, "past", (), citations, importance=2, salience=0.5)


def _head(article: Article | None, entry: AddedEvent) -> Citation | None:
    if article is None or not article.document.blocks:
        return None
    blocks = article.document.blocks
    return _by_hand(article, next((block.span for block in blocks if block.role == "title"), blocks[0].span), entry)


def _by_hand(article: Article, span: Span, entry: AddedEvent) -> Citation:
    quote = article.source.quote(span)
    return Citation(article.source.id, span, quote, None, "context", entry.when, (), phrase("added by hand"), "past")
