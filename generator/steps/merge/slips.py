"""Sentences that say a plan may come later than planned: no events of their own, but in conflict with the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from generator.languages import load
from generator.model import Article, Citation, Conflict, Event, Reading, Span, event_id, overlapping, phrase
from generator.steps.merge.days import days
from generator.steps.merge.identity import Identity
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.same import Telling, contradict, evidence
from generator.steps.merge.traits import Traits, traits_of_citation

_LATE = ("act:delay", "act:announce", "act:cancel")
# What is said of the plan, not what is planned.
_FARTHEST = 1100
# Days; a plan that may come three years later is another.
_ENOUGH, _LEAD = 0.3, 0.1
# Evidence for the plan that is meant, and by how much before the second: that it is delayed says most.


def with_slips(
    events: Sequence[Event],
    groups: Sequence[Sequence[Telling]],
    articles: Sequence[Article],
    identity: Identity,
    rarity: Rarity,
) -> list[Event]:
    """The events, in their order; a plan of which a source says that it may come later shows both dates."""
    found = list(events)
    for article in articles:
        for citation in _doubts(article, events, identity):
            traits = traits_of_citation(article, citation, identity)
            ahead = [number for number, event in enumerate(events) if _may_slip(citation, event, article)]
            number = _meant(traits, ahead, groups, rarity)
            if number is not None:
                found[number] = _with(found[number], article, citation)
    return found


def _doubts(article: Article, events: Sequence[Event], identity: Identity) -> Iterator[Citation]:
    """Each sentence that tells of a possible delay to a time ahead of the article, and tells no event itself."""
    if article.dateline is None or article.dateline.when.last is None:
        return
    written = days(article.dateline.when)
    delays: dict[Span, bool] = {}  # a sentence may hold a thousand times
    told = [citation.expression for event in article.events for citation in event.citations if citation.expression]
    for reading in article.readings:
        if reading.when is None or days(reading.when).first <= written.last:
            continue
        sentence = _sentence(article, reading)
        if sentence is None or any(expression.overlaps(reading.mention.span) for expression in told):
            continue
        citation = _citation(article, sentence, reading)
        if sentence not in delays:
            delays[sentence] = "act:delay" in traits_of_citation(article, citation, identity).acts
        if delays[sentence] and _is_speculation(citation.quote, article.document.language):
            yield citation


def _is_speculation(words: str, language: str) -> bool:
    """ "The closure could slip to spring": what was decided anew replaces the plan and contradicts nothing."""
    pattern = _speculation(language)
    return bool(pattern and pattern.search(words))


@cache
def _speculation(language: str) -> re.Pattern[str] | None:
    pattern = load(language).tables.get("events", {}).get("never", {}).get("speculation")
    return re.compile(pattern, re.IGNORECASE) if pattern else None


def _sentence(article: Article, reading: Reading) -> Span | None:
    span = reading.mention.span
    found = overlapping(article.document.sentences, span, lambda sentence: sentence)
    return next((sentence for sentence in found if sentence.contains(span)), None)


def _citation(article: Article, sentence: Span, reading: Reading) -> Citation:
    why = phrase("{why}; said to be possible", why=reading.why)
    words = article.source.quote(sentence)
    return Citation(
        article.source.id,
        sentence,
        words,
        reading.mention.span,
        reading.anchor,
        reading.when,
        reading.assumed,
        why,
        "disputed",
    )


def _may_slip(citation: Citation, event: Event, article: Article) -> bool:
    """Is it a plan, still ahead of the article but before the later date, that another sentence tells?"""
    assert citation.when
    assert article.dateline
    planned, later = days(event.when), days(citation.when)
    is_told_here = any(o.source == citation.source and o.span.overlaps(citation.span) for o in event.citations)
    is_ahead = planned.last >= days(article.dateline.when).last
    is_before = planned.last < later.last and later.first - planned.last < _FARTHEST
    is_plan = any(other.when and other.status != "past" for other in event.citations)
    return is_plan and is_ahead and is_before and not is_told_here


def _meant(traits: Traits, ahead: Sequence[int], groups: Sequence[Sequence[Telling]], rarity: Rarity) -> int | None:
    """The number of the one plan that shares an act or a thing with the sentence."""
    scores: dict[int, float] = {}
    for number in ahead:
        fits = [
            evidence(traits, member.traits, rarity)
            for member in groups[number]
            if _share_what(traits, member.traits) and not contradict(traits, member.traits, rarity)
        ]
        if fits:
            scores[number] = max(fits)
    best = sorted(scores, key=lambda number: (-scores[number], number))
    if not best or scores[best[0]] < _ENOUGH:
        return None
    return None if len(best) > 1 and scores[best[0]] - scores[best[1]] < _LEAD else best[0]


def _share_what(one: Traits, other: Traits) -> bool:
    kinds = (key for key in one.keys if key.startswith(("act:", "thing:")) and key not in _LATE)
    return any(key in other.keys for key in kinds)


def _with(event: Event, article: Article, citation: Citation) -> Event:
    plan = next(index for index, other in enumerate(event.citations) if other.when and other.status != "past")
    planned = event.citations[plan]
    note = phrase("planned for {planned}, but it may be {date}", planned=planned.when or "", date=citation.when or "")
    id_ = event_id(article.source, citation.span, citation.expression)
    return replace(
        event,
        citations=(*event.citations, citation),
        conflicts=(*event.conflicts, Conflict("date", (plan, len(event.citations)), note)),
        also=(*event.also, id_),
    )
