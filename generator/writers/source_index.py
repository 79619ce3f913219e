"""All sources in a list, for those who look one up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import compress

from generator.model import Article, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.cards import Cards
from generator.writers.markup import markdown
from generator.writers.pages import line, listing, table
from generator.writers.paths import articles_of, relative, relative_file
from generator.writers.render import render
from generator.writers.words import name_of

SOURCES = "sources/index.md"
ROWS = 150
# Sources a page. A table of 1,000 keeps a slow telephone busy for five seconds, one of 150 for less than one.
_HEADS = ("date", "title", "publisher", "author", "language_label", "events")


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """`sources/index.md`, and pages that follow it beyond `ROWS` sources."""
    cards = Cards(timeline, settings)
    counts = Counter(
        source for event in timeline.events for source in dict.fromkeys(each.source for each in event.citations)
    )
    yield from _sources(sorted(articles_of(timeline, settings), key=_newest_first), counts, cards)


def _sources(articles: list[Article], counts: Counter[str], cards: Cards) -> Iterator[Page]:
    """Beyond `ROWS` sources, pages that follow each other. A column that no source fills is left out."""
    rows_of_all = [_source_row(article, counts[article.source.id], cards) for article in articles]
    filled = [any(row[column] for row in rows_of_all) for column in range(len(_HEADS))]
    heads = list(compress((cards.words(key) for key in _HEADS), filled))
    counted = line(cards.words.count("source", len(articles)))
    parts = [rows_of_all[start : start + ROWS] for start in range(0, len(articles), ROWS)] or [[]]
    paths = [SOURCES, *(f"sources/index-{number}.md" for number in range(2, len(parts) + 1))]
    for path, part in zip(paths, parts, strict=True):
        rows = [list(compress(row, filled)) for row in part]
        links = [(relative(other, path), number, other == path) for number, other in enumerate(paths, 1)]
        more = render("more.html", links=links, words=cards.words) if len(parts) > 1 else ""
        body = f"{counted}{table(heads, rows)}\n\n{more}" if rows else cards.words("lead_empty")
        yield listing(path, cards.words("sources"), body)


def _source_row(article: Article, events: int, cards: Cards) -> list[str]:
    dateline = article.dateline
    title = f'<span lang="{article.document.language}">{markdown(article.imprint.title, opens=False)}</span>'
    return [
        f'<time datetime="{dates.machine(dateline.when)}">{dates.short(dateline.when, cards.words)}</time>'
        if dateline
        else cards.words("undated"),
        f"[{title}]({relative_file(cards.sources[article.source.id], SOURCES)})",
        markdown(article.imprint.publisher or ""),
        markdown(article.imprint.author or ""),
        markdown(name_of(article.document.language)),
        f"<small>{events}</small>",
    ]


def _newest_first(article: Article) -> tuple[object, ...]:
    """Dated sources first, the newest at the top; undated ones by name."""
    if article.dateline is None:
        return (1, (), article.source.name)
    first = article.dateline.when.order[0]
    return (0, tuple(-part for part in first), article.source.name)


writer = Writer("source_index", write)
