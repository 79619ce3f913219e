"""Events to salience and importance: what a reader of the topic must know, should know, may know."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.model import Article, Citation, Event, Importance
from generator.steps.merge.days import Days, days
from generator.steps.merge.decided import even
from generator.steps.merge.folding import has_han
from generator.steps.merge.gravity import gravity
from generator.steps.merge.lexemes import words

_TOP, _MIDDLE = 0.18, 0.55
# Shares of importance 3, and of 3 and 2 together, in marked sets (49, 99 and 120 of 268 events).
_HEADLINE, _ECHO, _LEAD, _NEWS, _PLAN, _COARSE, _YOUNG = 0.6, 0.3, 1.1, 0.5, 0.6, 1.0, 0.6
# Against the number of witnesses to the power of 0.7. Of 29 marked sets, where 66 % of 850 events get the importance
# that people gave (64 % by weights fitted on the other sets); half or double of one moves it by two points.
_WEEK, _DAYS_OLD = 7, 3
# Days of the longest time that is a text's own news, and days after which it was written at the latest.
_PARTY, _PARTIES = 0.15, 4
# For each who takes part, up to so many: what concerns several concerns the story.
_HALF = 184
# Days of the longest time that is no year.
_LARGE, _DAY = 100, 2.0
# Of so many sources half of the weight that days have in a very large topic, where what the sources together make of a
# day picks as newspapers do; of half a dozen sources it says little. Three to four times either changes little.


class _Topic:
    """What all sources together make of days and names."""

    def __init__(self, events: Sequence[Event], articles: Sequence[Article], witnesses: Mapping[str, str]) -> None:
        self._articles = {article.source.id: article for article in articles}
        self._headlines = {article.source.id: _tokens(article.imprint.title) for article in articles}
        self._witnesses = witnesses
        self._echoes = _echoes(articles, witnesses)
        self._loudest = max(self._echoes.values(), default=1)
        sources = len(frozenset(witnesses.values()))
        self._size = sources / (sources + _LARGE)
        self._count = max(1, sources)
        latest = {
            witnesses[article.source.id]: days(article.dateline.when).first for article in articles if article.dateline
        }
        self._written = sorted(latest.values())
        self._heard = {event.id: self._witnesses_of(event) for event in events}
        self._most: dict[Days, int] = {}
        for event in events:
            day = days(event.when)
            self._most[day] = max(self._most.get(day, 1), self._heard[event.id])

    def salience(self, event: Event) -> float:
        """Witnesses and a place in a lead count most; then a text's own news, headlines, days that much is made of, the
        kind of act, who takes part. What only a year is known of is background, and a plan may yet fail."""
        length = days(event.when).length
        return (
            math.pow(self._heard[event.id], 0.7)
            + _HEADLINE * max(map(self._headline, event.citations), default=0.0)
            + _LEAD * max(map(self._lead, event.citations), default=0.0)
            + _NEWS * max((self._lead(told) for told in event.citations if self._is_news(event, told)), default=0.0)
            + (self._echo(event) if length == 1 else 0.0)
            + _YOUNG * self._too_old(event)
            + _PARTY * min(len(event.entities), _PARTIES)
            - _PLAN * (event.status == "planned")
            - _COARSE * (length > _HALF)
            + gravity(event.title, event.language)
        )

    def _is_news(self, event: Event, citation: Citation) -> bool:
        """Did the source write of it as it happened?"""
        when, dateline = days(event.when), self._articles[citation.source].dateline
        return (
            dateline is not None and when.length <= _WEEK and -1 <= days(dateline.when).first - when.last <= _DAYS_OLD
        )

    def _too_old(self, event: Event) -> float:
        """The share of the witnesses that were written before it: what came last, few can have told."""
        first = days(event.when).first
        return bisect_left(self._written, first) / self._count

    def _echo(self, event: Event) -> float:
        """What is made of its day; the larger the topic the more, and most for the event that most tell of that day."""
        day = days(event.when)
        loud, share = self._echoes[day], self._heard[event.id] / self._most[day]
        told = _ECHO * math.log1p(loud) / math.log1p(self._loudest)
        return told + _DAY * self._size * math.pow(loud / 2, 0.7) * math.sqrt(share)

    def _witnesses_of(self, event: Event) -> int:
        """Those who tell it; many with the very same sentence are one, for it is a text that goes around."""
        told = {self._witnesses[citation.source]: even(citation.quote) for citation in reversed(event.citations)}
        return len(frozenset(told.values()))

    def _headline(self, citation: Citation) -> float:
        """The share of the source's headline that the sentence says again."""
        headline = self._headlines[citation.source]
        return len(headline & _tokens(citation.quote)) / len(headline) if headline else 0.0

    def _lead(self, citation: Citation) -> float:
        """1 for the first sentence, falling towards 0."""
        sentences = self._articles[citation.source].document.sentences
        before = bisect_left(sentences, citation.span.start, key=lambda sentence: sentence.start)
        return 1.0 / (1.0 + before / 4)


def ranked(events: Sequence[Event], articles: Sequence[Article], witnesses: Mapping[str, str]) -> tuple[Event, ...]:
    """The events with salience and importance, in their order.

    `witnesses` gives each source its witness: copies of one text are one.
    """
    topic = _Topic(events, articles, witnesses)
    raw = [topic.salience(event) for event in events]
    highest = max(raw, default=1.0) or 1.0
    scored = [
        replace(event, salience=round(max(0.0, value) / highest, 4)) for event, value in zip(events, raw, strict=True)
    ]
    order = sorted(range(len(scored)), key=lambda index: (-scored[index].salience, scored[index].id))
    importance: dict[int, Importance] = {index: _cut(rank, len(scored)) for rank, index in enumerate(order)}
    return tuple(replace(event, importance=importance[index]) for index, event in enumerate(scored))


def _cut(rank: int, count: int) -> Importance:
    """At least one of each, as far as there are events."""
    if rank < max(1, round(_TOP * count)):
        return 3
    return 2 if rank < max(2, round(_MIDDLE * count)) else 1


def _echoes(articles: Sequence[Article], witnesses: Mapping[str, str]) -> Counter[Days]:
    """Of each day: the witnesses that name it, and the different days on which they did.

    Alone this picks days as newspapers do for their own timelines (date F1 0.56 on Timeline17).
    """
    naming: dict[Days, dict[str, None]] = defaultdict(dict)
    written: dict[Days, dict[str, None]] = defaultdict(dict)
    for article in articles:
        named = {
            days(reading.when): None for reading in article.readings if reading.when and reading.when.unit == "day"
        }
        for day in named:
            naming[day][witnesses[article.source.id]] = None
            if article.dateline:
                written[day][article.dateline.when.edtf] = None
    return Counter({day: len(naming[day]) + len(written[day]) for day in naming})


def _tokens(text: str) -> frozenset[str]:
    """The longer words, and the pairs of Chinese characters."""
    tokens = [word.text for word in words(text)]
    pairs = {one + other for one, other in pairwise(tokens) if has_han(one) and has_han(other)}
    return frozenset({token for token in tokens if len(token) > 3} | pairs)
