"""Events to salience and importance: what a reader of the topic must know, should know, may know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.model import Article, Event, Importance
from generator.steps.merge.days import days

_TOP, _MIDDLE = 0.18, 0.55
# Shares of importance 3, and of 3 and 2 together, in three marked sets (49, 99 and 120 of 268 events).


def ranked(events: Sequence[Event], articles: Sequence[Article], witnesses: Mapping[str, str]) -> tuple[Event, ...]:
    """The events with salience and importance, in their order.

    `witnesses` gives each source its witness: copies of one text are one.
    """
    by_id = {article.source.id: article for article in articles}
    heard = [len({witnesses[citation.source] for citation in event.citations}) for event in events]
    fame = _fame(events)
    raw = [_raw(event, count, fame, by_id) for event, count in zip(events, heard, strict=True)]
    highest = max(raw, default=1.0) or 1.0
    scored = [replace(event, salience=round(value / highest, 4)) for event, value in zip(events, raw, strict=True)]
    order = sorted(range(len(scored)), key=lambda index: (-scored[index].salience, scored[index].id))
    importance: dict[int, Importance] = {index: _cut(rank, len(scored)) for rank, index in enumerate(order)}
    return tuple(replace(event, importance=importance[index]) for index, event in enumerate(scored))


def _cut(rank: int, count: int) -> Importance:
    """At least one of each, as far as there are events."""
    if rank < max(1, round(_TOP * count)):
        return 3
    return 2 if rank < max(2, round(_MIDDLE * count)) else 1


def _fame(events: Sequence[Event]) -> Counter[str]:
    """In how many events each entity takes part."""
    return Counter(name for event in events for name in event.entities)


def _raw(event: Event, heard: int, fame: Counter[str], articles: Mapping[str, Article]) -> float:
    """Witnesses count most, then how early the sources tell it, how exactly it is dated, and who takes part."""
    leads = max(_lead(citation.span.start, articles[citation.source]) for citation in event.citations)
    known = max((fame[name] for name in event.entities), default=0) / max(fame.values(), default=1)
    exact = 1.0 if days(event.when).length <= 1 else 0.6 if days(event.when).length <= 31 else 0.3
    heard_of = float(min(heard, 6) ** 0.7)
    return heard_of + 0.8 * leads + 0.3 * exact + 0.4 * known


def _lead(offset: int, article: Article) -> float:
    """1 for the first sentence, falling to 0 at the end of the text."""
    sentences = article.document.sentences
    before = sum(sentence.start < offset for sentence in sentences)
    return 1.0 / (1.0 + before / 4)
