"""The timeline: `timeline.md` with the newest events, and pages for each year."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.cards import Cards
from generator.writers.dates import PRECISIONS, precision
from generator.writers.facets import facets
from generator.writers.files import FILTER
from generator.writers.histogram import bars
from generator.writers.markup import markdown
from generator.writers.pages import HIDE, UNSEARCHED, meta, page
from generator.writers.paths import TIMELINE, relative
from generator.writers.render import render
from generator.writers.years import Year, YearPage, last_written, newest, year_links, year_pages, year_path, years


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another part of the timeline."""

    href: str
    label: str
    count: int


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """`timeline.md` and `timeline/<year>.md`; a year over the limit of a page has pages for its months too."""
    cards = Cards(timeline, settings)
    limit = settings.events_per_page
    groups = years(timeline.events, cards.words, last_written(timeline))
    shown = newest(groups, limit)
    whole = len(timeline.events) <= limit
    title = cards.words("timeline")
    homes = year_links(groups, shown, TIMELINE)
    yield page(
        TIMELINE,
        {"title": meta(title), **HIDE, **({} if whole else UNSEARCHED)},
        _body(cards, title, shown, TIMELINE, groups, homes),
    )
    for group in groups:
        yield from _pages_of_year(cards, group, year_pages(group, limit), groups, searched=not whole)


def _pages_of_year(
    cards: Cards, group: Year, pages: Sequence[YearPage], groups: Sequence[Year], *, searched: bool
) -> Iterator[Page]:
    for each in pages:
        title = each.label if each.label == group.label else f"{group.label}: {each.label}"
        matter = {"title": meta(title), **HIDE, **({} if searched else UNSEARCHED)}
        shown = (each.year,)
        yield page(
            each.path, matter, _body(cards, title, shown, each.path, groups, year_links(groups, shown, each.path))
        )
    if all(each.path != year_path(group) for each in pages):
        path = year_path(group)
        links = [Link(relative(each.path, path), each.label, len(each.year.events)) for each in pages]
        places = {"root": relative("", path), "index": relative(FILTER, path)}
        drawn = bars(groups, year_links(groups, (), path))
        body = render("links.html", links=links, bars=drawn, words=cards.words, **places)
        yield page(path, {"title": meta(group.label), **HIDE, **UNSEARCHED}, f"# {markdown(group.label)}\n\n{body}")


def _body(
    cards: Cards, title: str, shown: Sequence[Year], place: str, groups: Sequence[Year], homes: dict[str, str]
) -> str:
    events = tuple(event for year in shown for event in year.events)
    counts = {year.key: len(year.events) for year in groups}
    links = [(year, Link(homes[year.key], year.label, counts[year.key])) for year in groups]
    alone = place != TIMELINE
    html = render(
        "timeline.html",
        words=cards.words,
        bars=bars(groups, homes),
        rail=[link for _, link in links],
        groups=shown,
        counts=counts,
        cards={card.id: card for year in shown for card in cards.cards(year.events, place)},
        ahead=[]
        if alone
        else [Link(homes[year.key], year.label, counts[year.key]) for year in groups if year.is_ahead],
        shapes=[each for each in PRECISIONS if any(precision(event.when) == each for event in events)],
        older=[link for year, link in links if link.href[:1] != "#" and (alone or not year.is_ahead)],
        facets=facets(events, _slugs(cards), cards.names, _languages(cards), cards.words),
        count=len(events),
        root=relative("", place),
        alone=alone,
        index=relative(FILTER, place) if sum(counts.values()) > cards.settings.events_per_page else None,
    )
    return f"# {markdown(title)}\n\n{html}"


def _slugs(cards: Cards) -> dict[str, str]:
    return {name: entity.slug for name, entity in cards.entities.items()}


def _languages(cards: Cards) -> dict[str, str]:
    return {id_: article.document.language for id_, article in cards.articles.items()}


writer = Writer("timeline", write)
