"""Sentences that tell without a date, attached to the event that they tell."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from generator.model import Article, Citation, Event, Settings, Span, event_id
from generator.steps.merge.allowing import agrees, is_undated, may_know
from generator.steps.merge.around import Around, around
from generator.steps.merge.elaboration import Tale, gone_on, moves_on
from generator.steps.merge.figures import Figure
from generator.steps.merge.identity import Identity
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.rivalry import rivals
from generator.steps.merge.same import Telling, evidence
from generator.steps.merge.stories import stories
from generator.steps.merge.traits import CORE, Traits, traits_of_citation

_ENOUGH = 1.0
# Evidence that an undated sentence needs: about a rare name or figure and a rare act, where a key of many sentences of
# its text says less. Decision note 17 has what was measured.
_GOING_ON = 1.0
# Added where the words of a sentence show that it goes on about an event of its text.
_AGAIN = 0.45
# Taken off in a text that dates the event itself, which it seldom tells twice; but in the sentence right behind, and in
# those that open the text and lead to its first date.
_NEAR_FIGURE = 0.4
# Added where both count the same thing, and a little differently: the one may have it wrong.
_SAME_SUM = 0.6
# Added where both name the very sum of money, whatever else they say of it.
_LEAD = 0.25
# By so much the best event must stand before the second: a sentence that fits two says neither.
_CROWD = 60
# As in grouping: a key that more tellings share is the topic.


def attached(
    events: Sequence[Event],
    groups: Sequence[Sequence[Telling]],
    articles: Sequence[Article],
    identity: Identity,
    rarity: Rarity,
    settings: Settings,
) -> list[Event]:
    """The events, in their order, each with the undated sentences that support it as last citations.

    What people merged or split off in the settings is so.
    """
    told = _Told(events, groups, rarity)
    given = _given(events, settings)
    support: dict[int, list[tuple[Article, Citation]]] = defaultdict(list)
    for article in articles:
        neighbours = around(article)
        said = [traits_of_citation(article, citation, identity) for citation in article.supports]
        told.read(article, said)
        for citation, traits in zip(article.supports, said, strict=True):
            id_ = event_id(article.source, citation.span, citation.expression)
            if id_ in settings.splits:
                continue
            number = given.get(id_)
            if number is None:
                number = told.best(article, citation, traits, neighbours[citation.span])
            if number is not None and not _is_cited(citation, events[number]):
                support[number].append((article, citation))
                told.add(number, citation, traits)
    return [_with(event, support.get(number, [])) for number, event in enumerate(events)]


def _given(events: Sequence[Event], settings: Settings) -> dict[str, int]:
    """Of the ids that people merged: the event that has one of them."""
    numbers = {id_: number for number, event in enumerate(events) for id_ in (event.id, *event.also)}
    found = {}
    for ids in settings.merges:
        met = [numbers[id_] for id_ in ids if id_ in numbers]
        if met:
            found.update(dict.fromkeys((id_ for id_ in ids if id_ not in numbers), met[0]))
    return found


class _Told:
    """What each event is told by, as far as it is known."""

    def __init__(self, events: Sequence[Event], groups: Sequence[Sequence[Telling]], rarity: Rarity) -> None:
        self._events, self._rarity, self._anywhere = events, rarity, rarity
        self._tellings = [(number, member.traits) for number, members in enumerate(groups) for member in members]
        self._sharing: dict[str, list[int]] = defaultdict(list)
        for place, (_, traits) in enumerate(self._tellings):
            for key in traits.keys:
                self._sharing[key].append(place)
        self._at: dict[tuple[str, Span | None], list[tuple[int, Traits]]] = defaultdict(list)
        for number, members in enumerate(groups):
            for member in members:
                self.add(number, member.event.citations[0], member.traits)
        self._stories = stories(groups)
        self._lonely = {source for source, count in Counter(self._stories.values()).items() if count == 1}

    def read(self, article: Article, said: Sequence[Traits]) -> None:
        """A text whose undated sentences say this is looked at now."""
        self._is_undated = is_undated(article)
        dated = [traits for (source, _), told in self._at.items() if source == article.source.id for _, traits in told]
        self._rarity = self._anywhere.within([*said, *dated])
        self._tale = Tale(
            lambda span: self._at.get((article.source.id, span), ()),
            article.source.quote,
            sorted({event.citations[0].span for event in article.events}),
            article.document.language,
            self._rarity,
        )

    def add(self, number: int, citation: Citation, traits: Traits) -> None:
        """Another sentence tells the event of this number."""
        self._at[citation.source, citation.span].append((number, traits))

    def best(self, article: Article, citation: Citation, traits: Traits, place: Around) -> int | None:
        """The number of the one event that the sentence fits well, and better than any other."""
        last, ahead = (self._at.get((citation.source, span), ()) for span in (place.before, place.news))
        scores = self._scores(traits, citation.source, [number for number, _ in (*last, *ahead)])
        if moves_on(citation.quote, article.document.language):
            scores = {number: score for number, score in scores.items() if number not in dict(last)}
        for number in gone_on(citation.span, traits, place, self._tale):
            scores[number] = max(scores.get(number, 0.0), 0.0) + _GOING_ON
        return _clearly_best(
            {
                number: score
                for number, score in scores.items()
                if may_know(article, self._events[number]) and agrees(article, citation, self._events[number])
            }
        )

    def _scores(self, traits: Traits, source: str, last: Collection[int]) -> dict[int, float]:
        """Of each event that shares a key which few have: the most that speaks for one of its tellings.

        A sentence of another text of the same story must name somebody of the event, or an amount of it.
        """
        scores: dict[int, float] = {}
        marks = (*traits.acts, *(key for key in traits.keys if key.startswith("figure:")))
        few = (places for key in traits.keys if len(places := self._sharing.get(key, ())) <= _CROWD)
        for number, other in (self._tellings[place] for place in dict.fromkeys(chain.from_iterable(few))):
            is_near = any(map(_is_of_one_thing, rivals(traits.figures, other.figures)))
            sources = [told.source for told in self._events[number].citations]
            is_own = source in sources
            if not is_own and not (
                self._is_of_one_story(source, sources[0]) and (is_near or _share_names(traits, other))
            ):
                continue
            if is_near or _tell_one_act(marks, other):
                score = (
                    evidence(traits, other, self._rarity)
                    + _NEAR_FIGURE * is_near
                    + _SAME_SUM * _share_a_sum(traits, other)
                    - _AGAIN * (is_own and number not in last)
                )
                scores[number] = max(scores.get(number, 0.0), score)
        return scores

    def _is_of_one_story(self, source: str, other: str) -> bool:
        """Do the two tell some dated event together, or by way of others?

        A text that dates nothing, or does not know its day and shares nothing that it dates, may be of any story.
        """
        if source not in self._stories or (self._is_undated and self._stories[source] in self._lonely):
            return True
        return self._stories[source] == self._stories.get(other)


def _is_cited(citation: Citation, event: Event) -> bool:
    return any(other.source == citation.source and other.span.overlaps(citation.span) for other in event.citations)


def _tell_one_act(marks: Sequence[str], other: Traits) -> bool:
    """Do they share an act or a figure? Names alone make a sentence about somebody, not about what he did."""
    return any(other.keys.get(mark) == CORE for mark in marks)


def _is_of_one_thing(pair: tuple[Figure, Figure]) -> bool:
    """Two prices, or two counts of one thing; that both are lengths, or weights, says nothing."""
    return not pair[0].unit or _is_money(pair[0])


def _is_money(figure: Figure) -> bool:
    """Its unit is a code of ISO 4217."""
    return len(figure.unit) == 3 and figure.unit.isupper()


def _share_a_sum(one: Traits, other: Traits) -> bool:
    return any(_is_money(figure) and f"figure:{figure.key}" in other.keys for figure in one.figures)


def _share_names(one: Traits, other: Traits) -> bool:
    """Do they name somebody in common, or a measured amount? A plain count or a share is of any story."""
    shared = (key.partition(":") for key in one.keys if key in other.keys)
    return any(kind == "name" or (kind == "figure" and " " in text and text[-1] != "%") for kind, _, text in shared)


def _clearly_best(scores: Mapping[int, float]) -> int | None:
    best = sorted(scores, key=lambda number: (-scores[number], number))[:2]
    if not best or scores[best[0]] < _ENOUGH:
        return None
    if len(best) > 1 and scores[best[0]] - scores[best[1]] < _LEAD:
        return None
    return best[0]


def _with(event: Event, support: Sequence[tuple[Article, Citation]]) -> Event:
    citations = tuple(citation for _, citation in support)
    ids = (event_id(article.source, citation.span, citation.expression) for article, citation in support)
    also = tuple(dict.fromkeys((*event.also, *ids)))
    return replace(event, citations=(*event.citations, *citations), also=also) if support else event
