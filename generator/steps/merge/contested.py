"""Sentences anywhere that give a figure of an event differently: they need not tell it, nor have a date."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations

from generator.languages import load
from generator.model import Article, Citation, Event, Span, event_id, phrase
from generator.steps.merge.allowing import agrees, may_know
from generator.steps.merge.clauses import clauses_of, pieces_of
from generator.steps.merge.conflicts import Place, place
from generator.steps.merge.figures import Figure
from generator.steps.merge.folding import has_han
from generator.steps.merge.identity import Identity
from generator.steps.merge.keys import figures_in
from generator.steps.merge.lasting import lasting
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.rivalry import LENGTHS, is_rounded, rivals
from generator.steps.merge.same import Telling, evidence
from generator.steps.merge.stories import stories
from generator.steps.merge.traits import Traits, traits_of_citation
from generator.steps.merge.union import Union

_ENOUGH, _OF_ONE_ACT = 1.0, 0.6
# Evidence that the sentence speaks of the event: in general, and where both figures stand beside one act.
_LOOSE = ("act:agree", "act:announce", "act:begin", "act:complete", "act:end", "act:sign", "act:share_price")
# Acts of which there are many: their figures differ because they are others.
_PEOPLE = 3
# Names, of no places, that two sources of one story have in common though they tell no event together; with two, three
# more figures are contested by another of 29 stories in one folder.
_MOST = 12
# Citations of an event that the sentence is held against.
_UNSURE = ("hypothetical", "speculation", "denial", "recurring", "dropped", "request", "correction")
# What makes a figure none that the source vouches for.


@dataclass(frozen=True, slots=True)
class _Claim:
    """A figure, and where it stands."""

    article: Article
    sentence: Span
    piece: Span
    """The part of the sentence that has it."""
    figure: Figure
    event: int = -1
    """The number of the event that it is told of."""
    at: Place | None = None
    """Where that event is cited."""
    is_planned: bool = False

    @property
    def source(self) -> str:
        return self.article.source.id


def contested(
    events: Sequence[Event],
    figures: Mapping[Place, tuple[Figure, ...]],
    groups: Sequence[Sequence[Telling]],
    articles: Sequence[Article],
    identity: Identity,
    rarity: Rarity,
) -> tuple[list[Event], dict[Place, tuple[Figure, ...]]]:
    """The events, in their order, with such sentences as last citations, and the figures that these give.

    A source of another story, which tells other events, is not heard. One that has the event's figure, too, means
    another thing by its own; so does one whose figure the event's source has somewhere.
    """
    told = _Told(events, figures, articles, _stories(groups, articles, identity), identity, rarity)
    found, given = list(events), {there: list(counted) for there, counted in figures.items()}
    for there, lengths in told.lengths.items():
        given.setdefault(there, []).extend(lengths)
    for claim in told.claims:
        rival = told.best(claim)
        if rival is not None and rival.at is not None:
            citation = _citation(claim.article, claim.sentence)
            found[rival.event] = _with(found[rival.event], claim.article, citation, told.ids)
            given.setdefault(place(citation), []).append(claim.figure)
            given.setdefault(rival.at, []).append(rival.figure)
    return found, {there: tuple(dict.fromkeys(counted)) for there, counted in given.items()}


def _stories(groups: Sequence[Sequence[Telling]], articles: Sequence[Article], identity: Identity) -> Mapping[str, str]:
    """Of each source that dates an event: its story. Sources are of one, too, if they speak of the same people, though
    they tell no event together."""
    of_event = stories(groups)
    named = {
        article.source.id: {identity.name(article.source.id, name.text) for name in article.names} - identity.places
        for article in articles
        if article.source.id in of_event
    }
    found: Union[str] = Union()
    for source, story in of_event.items():
        found.join(story, source)
    for one, other in combinations(named, 2):
        if found.root(one) != found.root(other) and len(named[one] & named[other]) >= _PEOPLE:
            found.join(one, other)
    return {source: found.root(source) for source in of_event}


class _Told:
    """What the events count, and what all sentences do."""

    def __init__(
        self,
        events: Sequence[Event],
        figures: Mapping[Place, tuple[Figure, ...]],
        articles: Sequence[Article],
        of_story: Mapping[str, str],
        identity: Identity,
        rarity: Rarity,
    ) -> None:
        self._events, self._stories, self._identity, self._rarity = events, of_story, identity, rarity
        self._articles = {article.source.id: article for article in articles}
        self.claims = [claim for article in articles for claim in _claims(article, identity)]
        self._said: dict[str, set[str]] = defaultdict(set)
        self._at: dict[tuple[str, Span], list[_Claim]] = defaultdict(list)
        for claim in self.claims:
            self._said[claim.source].add(claim.figure.key)
            self._at[claim.source, claim.sentence].append(claim)
        self._counted: dict[str, dict[tuple[int, Figure], list[_Claim]]] = defaultdict(dict)
        self.lengths: dict[Place, tuple[Figure, ...]] = {}
        for number, event in enumerate(events):
            ids = {event.id, *event.also}
            for citation in event.citations:
                keys = {figure.key for figure in figures.get(place(citation), ())}
                claims = self._at.get((citation.source, citation.span), ())
                if lengths := tuple(claim.figure for claim in claims if claim.figure.unit in LENGTHS):
                    self.lengths[place(citation)] = lengths
                for claim in claims:
                    if claim.figure.key in keys or claim.figure in lengths or _owner(claim) in ids:
                        of_event = replace(
                            claim, event=number, at=place(citation), is_planned=citation.status == "planned"
                        )
                        for kind in _kinds(claim.figure):
                            what = number, replace(claim.figure, start=0, end=0)
                            self._counted[kind].setdefault(what, []).append(of_event)
        self.ids = {id_ for event in events for id_ in (event.id, *event.also)}
        self._traits: dict[tuple[str, Span], Traits] = {}

    def best(self, claim: _Claim) -> _Claim | None:
        """What an event has otherwise that the figure is of: of several events, that of which most sources have it."""
        rival = {
            (other.event, other.source): other
            for kind in _kinds(claim.figure)
            for (_, figure), others in self._counted.get(kind, {}).items()
            if any(rivals((claim.figure,), (figure,))) and not is_rounded(claim.figure, figure)
            for other in others
            if self._may_contest(claim, other)
        }
        scores = {other: score for other in rival.values() if (score := self._score(claim, other))}
        sources = Counter(other.event for other in scores)
        return max(
            scores, key=lambda other: (sources[other.event], scores[other], -other.event, other.source), default=None
        )

    def _may_contest(self, claim: _Claim, other: _Claim) -> bool:
        """Are the two of one story, and is neither of a source that has both figures?"""
        if claim.source == other.source or other.is_planned:
            return False
        if self._stories.get(claim.source, story := self._stories.get(other.source)) != story:
            return False
        if claim.figure.key in self._said[other.source] or other.figure.key in self._said[claim.source]:
            return False
        told = self._events[other.event].citations
        return not any(each.source == claim.source and each.span.overlaps(claim.sentence) for each in told)

    def _score(self, claim: _Claim, other: _Claim) -> float:
        """What speaks for the event, if that is enough; else 0."""
        event = self._events[other.event]
        if not may_know(claim.article, event) or not _allows(claim, event):
            return 0.0
        acts, others = (
            {key for key in self._of(each.article, each.piece).keys if key.startswith("act:") and key not in _LOOSE}
            for each in (claim, other)
        )
        traits = self._of(claim.article, claim.sentence)
        if acts & others:
            score = evidence(traits, self._of(other.article, other.sentence), self._rarity)
            if score >= _OF_ONE_ACT:
                return score
        told = (self._of(self._articles[each.source], each.span) for each in event.citations[:_MOST])
        fitting = (evidence(traits, each, self._rarity) for each in told if _share_what(traits, each))
        score = max(fitting, default=0.0)
        return score if score >= _ENOUGH else 0.0

    def _of(self, article: Article, span: Span) -> Traits:
        key = article.source.id, span
        if key not in self._traits:
            self._traits[key] = traits_of_citation(article, _citation(article, span), self._identity)
        return self._traits[key]


def _share_what(one: Traits, other: Traits) -> bool:
    """Do they share a name, and more? Somebody's loss is not the price that was paid for him."""
    return one.shares(other, "name") and one.shares(other, "figure", "thing")


def _kinds(figure: Figure) -> tuple[str, ...]:
    """What rival figures share one of."""
    return (figure.unit,) if figure.unit else figure.counts


def _claims(article: Article, identity: Identity) -> Iterator[_Claim]:
    """The figures that the article vouches for."""
    for sentence in article.document.sentences:
        figures = (*figures_in(article, sentence), *lasting(article, sentence, identity))
        pieces = pieces_of(article, sentence) if figures else []
        for figure in figures:
            at = sentence.start + figure.start
            piece = next((each for each in pieces if each.start <= at < each.end), sentence)
            if not _is_unsure(article.source.quote(piece), article.document.language):
                yield _Claim(article, sentence, piece, figure)


def _owner(claim: _Claim) -> str:
    """The id of the event that the part of the sentence before the figure tells."""
    told = [event for event in claim.article.events if event.citations[0].span == claim.sentence]
    begins = {
        event.id: min((part.start for part in clauses_of(claim.article, event)), default=claim.sentence.start)
        for event in told
    }
    before = [id_ for id_, start in begins.items() if start <= claim.piece.start]
    return max(before, key=lambda id_: (begins[id_], id_), default="")


def _is_unsure(words: str, language: str) -> bool:
    return any(pattern.search(words) for pattern in _unsure(language))


@cache
def _unsure(language: str) -> tuple[re.Pattern[str], ...]:
    never = load(language).tables.get("events", {}).get("never", {})
    return tuple(re.compile(never[name], re.IGNORECASE) for name in _UNSURE if name in never)


def _allows(claim: _Claim, event: Event) -> bool:
    """Do the times beside the figure allow the event: those of its piece, else those of the sentence? What is put in
    between two commas ("which fell silent in summer") dates itself alone."""
    pieces = pieces_of(claim.article, claim.sentence)
    if any(claim.piece.contains(mention.span) for mention in claim.article.mentions):
        dated = [claim.piece]
    elif has_han(claim.article.source.quote(claim.sentence)):
        dated = pieces
    else:
        dated = [pieces[0], pieces[-1]]
    return all(agrees(claim.article, _citation(claim.article, piece), event) for piece in dated)


def _citation(article: Article, span: Span) -> Citation:
    words = article.source.quote(span)
    return Citation(article.source.id, span, words, None, "context", None, (), phrase("no time of its own"), "past")


def _with(event: Event, article: Article, citation: Citation, ids: set[str]) -> Event:
    if citation in event.citations:
        return event
    id_ = event_id(article.source, citation.span, citation.expression)
    also = event.also if id_ in ids else (*event.also, id_)
    return replace(event, citations=(*event.citations, citation), also=also)
