"""Events as cards: everything that a page shows of one, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import Article, Citation, Entity, Event, Settings, Timeline
from generator.writers import dates
from generator.writers.addresses import addresses
from generator.writers.citing import Record, event_record, sentence
from generator.writers.correcting import Edit, event_edit
from generator.writers.hue import hue
from generator.writers.paths import articles_of, entity_pages, relative
from generator.writers.phrases import Said, said
from generator.writers.quoting import Sentences, short_names
from generator.writers.words import Words
from generator.writers.years import last_written

CHIPS = 4
# Links to who takes part, a card; the others are named. With many sources a card would have more than thirty elements.


@dataclass(frozen=True, slots=True)
class Moment:
    """When, as a card's margin says it."""

    bare: str
    qualifier: str
    weekday: str
    full: str
    machine: str
    edtf: str
    precision: dates.Precision


@dataclass(frozen=True, slots=True)
class Chip:
    """Somebody or something that takes part, and has a page."""

    name: str
    href: str
    hue: int


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that tells the event."""

    name: str
    title: str
    href: str
    sentence: int | None
    follows: bool
    """The sentence before it is of the same source."""
    anchor: str | None
    """An id that the event has had, or would have by this sentence: links to it keep working."""
    quote: str
    expression: str | None
    date: str | None
    assumed: tuple[str, ...]
    why: Said
    language: str


@dataclass(frozen=True, slots=True)
class Card:
    """An event in words, with links as the page it stands on needs them."""

    id: str
    also: tuple[str, ...]
    """More such ids than there are sentences to bear them."""
    href: str
    moment: Moment
    repeats: bool
    """The card before it has the same date."""
    title: str
    language: str
    status: str
    standing: str
    """The status in words; empty for what happened."""
    chips: tuple[Chip, ...]
    others: str
    """Who takes part too, but in too few events for a page, or after many others, in one line."""
    told: tuple[Told, ...]
    sources: int
    conflicts: tuple[tuple[Said, tuple[Told, ...]], ...]
    cited: str
    """How to cite it, as a sentence."""
    edit: Edit | None
    """Where to correct it; None: the repository is not known."""


class Cards:
    """Makes cards for the pages of one timeline; what they share is worked out once."""

    def __init__(self, timeline: Timeline, settings: Settings) -> None:
        self.settings = settings
        self.words = Words(settings.language)
        self.written = last_written(timeline)
        self.articles: dict[str, Article] = {
            each.source.id: each for article in timeline.articles for each in (article, *article.parts)
        }
        self.sentences = {id_: Sentences(article) for id_, article in self.articles.items()}
        self.addresses = addresses(timeline, settings)
        self.sources = self.addresses.sources
        self.names = short_names(articles_of(timeline, settings))
        self.events = self.addresses.events
        self.entities: dict[str, Entity] = {entity.name: entity for entity in timeline.entities}
        self.entity_pages = entity_pages(timeline)

    def card(self, event: Event, page: str, before: Event | None = None) -> Card:
        """The card of an event for a page; `before`: the event above it."""
        told = self._told(event, page)
        known = [name for name in event.entities if name in self.entity_pages][:CHIPS]
        return Card(
            id=event.id,
            also=event.also[max(0, len(event.citations) - 1) :],
            href=self.event_link(event, page),
            moment=self.moment(event),
            repeats=before is not None and before.when == event.when,
            title=event.title,
            language=event.language,
            status=event.status,
            standing=self.standing(event),
            chips=tuple(self._chip(name, page) for name in known),
            others=self.words("joiner").join(name for name in event.entities if name not in known),
            told=told,
            sources=len({citation.source for citation in event.citations}),
            conflicts=tuple(
                (said(conflict.note, self.words), tuple(told[index] for index in conflict.citations))
                for conflict in event.conflicts
            ),
            cited=sentence(self._record(event), self.words),
            edit=event_edit(event, self._first_told_by(event), self.settings),
        )

    def cards(self, events: Iterable[Event], page: str) -> tuple[Card, ...]:
        """The cards of events that stand below each other."""
        made, before = [], None
        for event in events:
            made.append(self.card(event, page, before))
            before = event
        return tuple(made)

    def moment(self, event: Event) -> Moment:
        """When an event was, in words."""
        when = event.when
        return Moment(
            dates.bare(when, self.words),
            dates.qualifier(when, self.words),
            dates.weekday(when, self.words),
            dates.full(when, self.words),
            dates.machine(when),
            when.edtf,
            dates.precision(when),
        )

    def standing(self, event: Event) -> str:
        """In words, whether it is more than what happened: a plan of which no source since has told was planned."""
        if event.status == "past":
            return ""
        last = event.when.last
        is_over = event.status == "planned" and last is not None and self.written is not None and last < self.written
        return self.words("was_planned" if is_over else event.status)

    def _chip(self, name: str, page: str) -> Chip:
        return Chip(name, relative(self.entity_pages[name], page), hue(name))

    def _record(self, event: Event) -> Record:
        told_by = dict.fromkeys(citation.source for citation in event.citations)
        titles = [self.articles[source].imprint.title for source in told_by]
        return event_record(event, self.settings.title, self.addresses.whole_event(event.id), titles, self.words)

    def _first_told_by(self, event: Event) -> Article | None:
        return next((self.articles[citation.source] for citation in event.citations), None)

    def event_link(self, event: Event, page: str) -> str:
        """From a page to the event's home, for HTML: the link that lasts."""
        home = self.events[event.id]
        return f"#{event.id}" if home == page else f"{relative(home, page)}#{event.id}"

    def _told(self, event: Event, page: str) -> tuple[Told, ...]:
        before = (None, *(citation.source for citation in event.citations))
        anchors = (None, *event.also, *[None] * len(event.citations))
        return tuple(
            self._sentence(citation, page, citation.source == earlier, anchor)
            for citation, earlier, anchor in zip(event.citations, before, anchors, strict=False)
        )

    def _sentence(self, citation: Citation, page: str, follows: bool, anchor: str | None) -> Told:
        article = self.articles[citation.source]
        sentences = self.sentences[citation.source]
        return Told(
            name=self.names.get(citation.source, article.imprint.title),
            title=article.imprint.title,
            href=f"{relative(self.sources[citation.source], page)}#{sentences.anchor(citation.span)}",
            sentence=sentences.number(citation.span),
            follows=follows,
            anchor=anchor,
            quote=citation.quote,
            expression=article.source.quote(citation.expression) if citation.expression else None,
            date=dates.short(citation.when, self.words) if citation.when else None,
            assumed=tuple(self.words.phrases().get(what, what) for what in citation.assumed),
            why=said(citation.why, self.words),
            language=article.document.language,
        )
