"""Sentences that tell without a date, attached to the event that they tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from generator.model import Article, Citation, Event, Reading, event_id
from generator.steps.merge.days import days, possible_days
from generator.steps.merge.identity import Identity
from generator.steps.merge.same import Telling, contradict, evidence
from generator.steps.merge.traits import CORE, Rarity, Traits, traits_of_citation

_ENOUGH = 1.35
# Evidence that an undated sentence needs: about a rare name or figure and a rare act. In four marked sets the right
# event has 1.4 to 4.7, the best wrong one 1.1.
_NEXT = 0.4
# Added for the sentence right behind one that tells the event: it often goes on with it.
_LEAD = 0.25
# By so much the best event must stand before the second: a sentence that fits two says neither.


def attached(
    events: Sequence[Event],
    groups: Sequence[Sequence[Telling]],
    articles: Sequence[Article],
    identity: Identity,
    rarity: Rarity,
    apart: Collection[str],
) -> list[Event]:
    """The events, in their order, each with the undated sentences that support it as last citations.

    `apart` holds the ids of those that people split off.
    """
    told = [(number, member.traits) for number, members in enumerate(groups) for member in members]
    sharing: dict[str, list[int]] = defaultdict(list)
    for place, (_, traits) in enumerate(told):
        for key in traits.keys:
            sharing[key].append(place)
    support: dict[int, list[tuple[Article, Citation]]] = defaultdict(list)
    for article in articles:
        for citation in article.supports:
            if event_id(article.source, citation.span, citation.expression) in apart:
                continue
            scores = _scores(traits_of_citation(article, citation, identity), told, sharing, rarity)
            known = {
                number: score + _NEXT * _follows(article, citation, events[number])
                for number, score in scores.items()
                if _may_know(article, events[number]) and _agrees(article, citation, events[number])
            }
            number = _clearly_best(known)
            if number is not None and not _is_cited(citation, events[number]):
                support[number].append((article, citation))
    return [_with(event, support.get(number, [])) for number, event in enumerate(events)]


def _may_know(article: Article, event: Event) -> bool:
    """A text tells what happened before it was written, or what is still planned."""
    if article.dateline is None or event.status == "planned":
        return True
    return days(event.when).first <= possible_days(article.dateline.when).last


def _follows(article: Article, citation: Citation, event: Event) -> bool:
    """Does it stand right behind a sentence that tells the event?"""
    before = [sentence for sentence in article.document.sentences if sentence.end <= citation.span.start]
    return bool(before) and any(
        other.source == citation.source and other.span.overlaps(before[-1]) for other in event.citations
    )


def _agrees(article: Article, citation: Citation, event: Event) -> bool:
    """Does each date in the sentence allow the event's? One that could not be read allows none."""
    read = {reading.mention.span: reading for reading in article.readings}
    for mention in article.mentions:
        if citation.span.contains(mention.span):
            reading = read.get(mention.span)
            if reading is None or not _allows(reading, event):
                return False
    return True


def _allows(reading: Reading, event: Event) -> bool:
    """A time that could not be placed, such as a quarter of an unknown fiscal year, is not the event's."""
    if reading.when is None:
        return reading.type in ("DURATION", "SET") or reading.value.endswith("_REF")
    return possible_days(reading.when).meets(days(event.when))


def _is_cited(citation: Citation, event: Event) -> bool:
    return any(other.source == citation.source and other.span.overlaps(citation.span) for other in event.citations)


def _scores(
    traits: Traits, told: Sequence[tuple[int, Traits]], sharing: Mapping[str, Sequence[int]], rarity: Rarity
) -> dict[int, float]:
    """Of each event that shares a key which few have: the most that speaks for one of its tellings."""
    scores: dict[int, float] = {}
    marks = tuple(key for key in traits.keys if key.startswith(("act:", "figure:")))
    few = (places for key in traits.keys if len(places := sharing.get(key, ())) <= _CROWD)
    for number, other in (told[place] for place in dict.fromkeys(chain.from_iterable(few))):
        if _tell_one_act(marks, other) and not contradict(traits, other, rarity):
            scores[number] = max(scores.get(number, 0.0), evidence(traits, other, rarity))
    return scores


def _tell_one_act(marks: Sequence[str], other: Traits) -> bool:
    """Do they share an act or a figure? Names alone make a sentence about somebody, not about what he did."""
    return any(other.keys.get(mark) == CORE for mark in marks)


def _clearly_best(scores: Mapping[int, float]) -> int | None:
    """The one event that a sentence fits well, and better than any other."""
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
