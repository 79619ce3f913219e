"""The front page: what this is, the events of most weight, the newest sources."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model import Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.brief import brief
from generator.writers.cards import Cards
from generator.writers.files import CSV, ICALENDAR, JSON, RSS
from generator.writers.histogram import bars
from generator.writers.markup import markdown
from generator.writers.pages import HIDE, attribute, meta, page
from generator.writers.paths import TIMELINE, articles_of, relative
from generator.writers.render import render
from generator.writers.years import last_written, newest, year_links, years

PATH = "index.md"
NEWEST = 6
FILES = (("JSON", JSON), ("CSV", CSV), ("iCal", ICALENDAR), ("RSS", RSS))
"""What most people look for; `data/` has the others."""


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """`index.md`; publishing leaves a front page alone that a person wrote."""
    cards = Cards(timeline, settings)
    words = cards.words
    written = last_written(timeline)
    groups = years(timeline.events, words, written)
    shown = newest(groups, settings.events_per_page)
    links = {
        key: href if href[0] != "#" else f"timeline/{href}" for key, href in year_links(groups, shown, PATH).items()
    }
    articles = list(articles_of(timeline, settings))
    dated = [article for article in articles if article.dateline]
    html = render(
        "front.html",
        words=words,
        lead=settings.description or words("lead" if articles else "lead_empty"),
        facts=_facts(timeline, len(articles), cards),
        files=FILES,
        bars=bars(groups, links),
        brief=[
            (event, cards.event_link(event, PATH), cards.moment(event), cards.standing(event))
            for event in brief(timeline.events, written)
        ],
        timeline=relative(TIMELINE, PATH),
        events=words.count("event", len(timeline.events)),
        newest=[
            (article, relative(cards.sources[article.source.id], PATH), dates.short(article.dateline.when, words),
             dates.machine(article.dateline.when))
            for article in reversed(dated[-NEWEST:]) if article.dateline
        ],
    )  # fmt: skip
    matter = {"title": meta(words("home")), "description": attribute(settings.description), **HIDE}
    yield page(PATH, matter, f"# {markdown(settings.title)}\n\n{html}")


def _facts(timeline: Timeline, sources: int, cards: Cards) -> list[str]:
    words = cards.words
    days = [day for event in timeline.events if (day := event.when.first or event.when.last)]
    languages = {article.document.language for article in timeline.articles}
    facts = [
        words.count("event", len(timeline.events)),
        words.count("source", sources),
        words.count("language", len(languages)),
    ]
    if days and min(days).year != max(days).year:
        facts.append(words("dates.range", a=min(days).year, b=max(days).year))
    return facts


writer = Writer("front", write)
