"""Articles to timeline: the only step that sees two sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.model import Article, Entity, Event, Settings, Timeline, When, overlapping
from generator.steps.merge.attach import attached
from generator.steps.merge.clocks import clock_of
from generator.steps.merge.conflicts import Place, place, with_conflicts
from generator.steps.merge.contested import contested
from generator.steps.merge.corrections import added, corrected, unmet_aliases
from generator.steps.merge.days import Days, days, has_assumed_year, possible_days
from generator.steps.merge.decided import decided
from generator.steps.merge.figures import Figure
from generator.steps.merge.fuse import fuse
from generator.steps.merge.group import group
from generator.steps.merge.identity import Identity, identify
from generator.steps.merge.keys import figures_in
from generator.steps.merge.offices import with_offices
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.salience import ranked
from generator.steps.merge.same import Telling
from generator.steps.merge.slips import with_slips
from generator.steps.merge.traits import traits_of
from generator.steps.merge.witnesses import witnesses


def merge(articles: tuple[Article, ...], settings: Settings) -> Timeline:
    """Entities, aliases, same events, conflicts, importance; corrections of people are applied last.

    The outcome does not hang on the order of the articles.
    """
    articles = tuple(sorted(articles, key=_age))
    told = tuple(_telling_articles(articles, settings))
    decisions, unheard = decided(told, settings)
    identity = identify(told, decisions)
    tellings = _tellings(told, identity)
    rarity = Rarity((telling.traits, telling.days.first) for telling in tellings)
    groups = group(tellings, rarity, decisions)
    by_id = {article.source.id: article for article in told}
    ages = {article.source.id: age for age, article in enumerate(told)}
    language = _readers_language(told, settings)
    events = [fuse(members, identity, ages, language) for members in groups]
    events = attached(events, groups, told, identity, rarity, decisions)
    events, figures = contested(events, _figures(told, tellings), groups, told, identity, rarity)
    meant = {place(telling.event.citations[0]): telling.days for telling in tellings}
    clocks = {
        place(telling.event.citations[0]): minute
        for telling in tellings
        if (minute := clock_of(by_id[telling.source], telling.event.citations[0])) is not None
    }
    events = [with_conflicts(event, figures, meant, clocks, by_id) for event in events]
    events = with_slips(with_offices(events, groups), groups, told, identity, rarity)
    events = list(ranked(events, told, witnesses(told)))
    final, findings = corrected([*events, *added(settings, articles)], articles, settings)
    findings = (*findings, *unheard, *unmet_aliases(identity, told, settings))
    return Timeline(articles, tuple(sorted(final, key=_order)), _entities(identity, final), findings)


def _age(article: Article) -> tuple[bool, tuple[object, ...], str]:
    """By date, undated ones last, then by id."""
    dateline = article.dateline
    return dateline is None, dateline.when.order if dateline else (), article.source.id


def _telling_articles(articles: Sequence[Article], settings: Settings) -> Iterator[Article]:
    """Those whose events are shown: articles that were glued on only where the settings want them."""
    for article in articles:
        yield article
        if settings.related:
            yield from article.parts


def _tellings(articles: Sequence[Article], identity: Identity) -> list[Telling]:
    return [
        Telling(
            event,
            article.source.id,
            traits_of(article, event, identity),
            _days_meant(article, event),
            _is_entry(article, event),
            _age_of_news(article, event),
        )
        for article in articles
        for event in _with_inherited_doubt(article.events)
    ]


def _days_meant(article: Article, event: Event) -> Days:
    """The days that its time may mean: a night begins on one and ends on the next, if no hour is told; what is told as
    past lies no later than the writing."""
    meant, expression = possible_days(event.when), event.citations[0].expression
    told = overlapping(article.readings, expression, lambda reading: reading.mention.span) if expression else ()
    values = [reading.value for reading in told]
    is_night = any("TNI" in value for value in values) and not any(":" in value for value in values)
    if meant.length == 1 and is_night:
        return Days(meant.first, meant.last + 1)
    written = possible_days(article.dateline.when).last if article.dateline else meant.last
    return Days(meant.first, min(meant.last, written)) if meant.first <= written and event.status == "past" else meant


def _age_of_news(article: Article, event: Event) -> int:
    written = article.dateline.when if article.dateline else None
    return days(written).first - days(event.when).last if written and written.first else 0


def _is_entry(article: Article, event: Event) -> bool:
    number = article.document.number_of(event.citations[0].span)
    return number is not None and article.document.blocks[number].role in ("list", "table")


def _with_inherited_doubt(events: Sequence[Event]) -> Iterator[Event]:
    """What hangs on another date of the text ("the same day") has a year as assumed as that one's."""
    assumed = {event.when.edtf for event in events if has_assumed_year(event.citations[0])}
    for event in events:
        citation = event.citations[0]
        if citation.anchor == "context" and not has_assumed_year(citation) and event.when.edtf in assumed:
            doubtful = replace(citation, assumed=(*citation.assumed, "year"))
            event = replace(event, citations=(doubtful, *event.citations[1:]))
        yield event


def _readers_language(articles: Sequence[Article], settings: Settings) -> str:
    """The site's, if any source speaks it; else the one that most sources speak."""
    spoken = [article.document.language.partition("-")[0] for article in articles]
    if settings.language.partition("-")[0] in spoken or not spoken:
        return settings.language
    return min(spoken, key=lambda code: (-spoken.count(code), code))


def _figures(articles: Sequence[Article], tellings: Sequence[Telling]) -> dict[Place, tuple[Figure, ...]]:
    """What each citation counts: of events in their clause, of undated sentences in all of it."""
    counted = {place(telling.event.citations[0]): telling.traits.figures for telling in tellings}
    for article in articles:
        for citation in article.supports:
            counted.setdefault(place(citation), figures_in(article, citation.span))
    return counted


def _order(event: Event) -> tuple[When, str]:
    return event.when, event.id


def _entities(identity: Identity, events: Sequence[Event]) -> tuple[Entity, ...]:
    """Those that take part in an event."""
    taking_part = frozenset(name for event in events for name in event.entities)
    return tuple(entity for entity in identity.entities if entity.name in taking_part)
