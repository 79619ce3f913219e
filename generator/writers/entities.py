"""Who and what: a page for each entity that takes part in several events, and an index of all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.model import Day, Entity, Event, Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.cards import Cards
from generator.writers.histogram import bars
from generator.writers.markup import markdown
from generator.writers.pages import HIDE, UNSEARCHED, meta, page
from generator.writers.paths import relative_file
from generator.writers.render import render
from generator.writers.years import last_written, years

INDEX = "entities/index.md"


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """`entities/<slug>.md` for those of at least three events, and `entities/index.md`."""
    cards = Cards(timeline, settings)
    events: dict[str, list[Event]] = defaultdict(list)
    for event in timeline.events:
        for name in dict.fromkeys(event.entities):
            events[name].append(event)
    for entity in timeline.entities:
        if entity.name in cards.entity_pages:
            yield _page(entity, events[entity.name], cards, last_written(timeline))
    yield _index(timeline, events, cards)


def _page(entity: Entity, events: list[Event], cards: Cards, written: Day | None) -> Page:
    path, words = cards.entity_pages[entity.name], cards.words
    groups = years(events, words, written)
    html = render(
        "entity.html",
        words=words,
        bars=bars(groups, {year.key: f"#y{year.key}" for year in groups}),
        groups=[
            (
                year,
                [
                    (each, cards.event_link(each, path), cards.moment(each), cards.standing(each))
                    for each in year.events
                ],
            )
            for year in groups
        ],
        also=words("also_called", names=words("joiner").join(entity.aliases)) if entity.aliases else None,
        count=words.count("event", len(events)),
    )
    return page(path, {"title": meta(entity.name), **HIDE}, f"# {markdown(entity.name)}\n\n{html}")


def _index(timeline: Timeline, events: dict[str, list[Event]], cards: Cards) -> Page:
    title = cards.words("entities")
    ordered = sorted(timeline.entities, key=lambda entity: (-len(events[entity.name]), entity.name))
    lines = [
        f"- [{markdown(entity.name, opens=False)}]({relative_file(cards.entity_pages[entity.name], INDEX)}) "
        f"<small>{len(events[entity.name])}</small>"
        for entity in ordered
        if entity.name in cards.entity_pages
    ]
    seldom = [markdown(entity.name, opens=False) for entity in ordered if entity.name not in cards.entity_pages]
    line = f'<p class="facts-line">{markdown(cards.words("lead_entities"))}</p>'
    parts = [f"# {markdown(title)}", line, "\n".join(lines)]
    if seldom:
        parts += [f"## {markdown(cards.words('seldom'))}", " · ".join(seldom)]
    return page(INDEX, {"title": meta(title), **HIDE, **UNSEARCHED}, "\n\n".join(part for part in parts if part))


writer = Writer("entities", write)
