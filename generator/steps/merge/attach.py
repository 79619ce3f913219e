"""Sentences that tell without a date, attached to the event that they tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from generator.model import Article, Citation, Event, event_id
from generator.steps.merge.identity import Identity
from generator.steps.merge.same import Telling, evidence
from generator.steps.merge.traits import Rarity, Traits, traits_of_citation

_ENOUGH = 2.0
# Evidence that an undated sentence needs: about two rare names and an act, or a figure and an act.
_LEAD = 0.25
# By so much the best event must stand before the second: a sentence that fits two says neither.


def attached(
    events: Sequence[Event],
    groups: Sequence[Sequence[Telling]],
    articles: Sequence[Article],
    identity: Identity,
    rarity: Rarity,
) -> list[Event]:
    """The events, in their order, each with the undated sentences that support it as last citations."""
    telling = defaultdict(list)
    for place, members in enumerate(groups):
        for member in members:
            for key in member.traits.keys:
                telling[key].append((place, member.traits))
    support: dict[int, list[tuple[Article, Citation]]] = defaultdict(list)
    for article in articles:
        for citation in article.supports:
            number = _meant(traits_of_citation(article, citation, identity), telling, rarity)
            if number is not None and all(
                not citation.span.overlaps(c.span) for c in events[number].citations if c.source == citation.source
            ):
                support[number].append((article, citation))
    return [_with(event, support.get(number, [])) for number, event in enumerate(events)]


def _meant(traits: Traits, telling: dict[str, list[tuple[int, Traits]]], rarity: Rarity) -> int | None:
    """The one event that a sentence fits well and clearly best."""
    scores: dict[int, float] = {}
    for key in traits.keys:
        if len(telling.get(key, ())) > _CROWD:
            continue
        for number, other in telling.get(key, ()):
            if number not in scores:
                scores[number] = 0.0
            scores[number] = max(scores[number], evidence(traits, other, rarity))
    best = sorted(scores, key=lambda number: (-scores[number], number))[:2]
    if not best or scores[best[0]] < _ENOUGH:
        return None
    if len(best) > 1 and scores[best[0]] - scores[best[1]] < _LEAD:
        return None
    return best[0]


_CROWD = 60
# As in grouping: a key that more tellings share is the topic.


def _with(event: Event, support: Sequence[tuple[Article, Citation]]) -> Event:
    citations = tuple(citation for _, citation in support)
    ids = (event_id(article.source, citation.span, citation.expression) for article, citation in support)
    also = tuple(dict.fromkeys((*event.also, *ids)))
    return replace(event, citations=(*event.citations, *citations), also=also) if support else event
