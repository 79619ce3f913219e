"""Lists for those who look something up: all sources, and all doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.model import Article, Finding, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.cards import Cards
from generator.writers.markup import html, markdown
from generator.writers.pages import HIDE, UNSEARCHED, meta, page, table
from generator.writers.paths import articles_of, relative, relative_file
from generator.writers.render import render
from generator.writers.words import name_of

SOURCES = "sources/index.md"
ROWS = 250
# Sources a page. A table of 1,000 keeps a slow telephone busy for five seconds, one of 250 for one.
FINDINGS = "findings.md"


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """`sources/index.md` and `findings.md`."""
    cards = Cards(timeline, settings)
    counts = Counter(
        source for event in timeline.events for source in dict.fromkeys(each.source for each in event.citations)
    )
    yield from _sources(sorted(articles_of(timeline, settings), key=_newest_first), counts, cards)
    heads = [cards.words(key) for key in ("place", "what")]
    rows = [_finding_row(finding, cards) for finding in timeline.findings]
    said = _line(cards.words("lead_findings")) + table(heads, rows)
    yield _list(FINDINGS, cards.words("findings"), said if rows else cards.words("no_findings"))


def _sources(articles: list[Article], counts: Counter[str], cards: Cards) -> Iterator[Page]:
    """All sources; beyond `ROWS` of them, pages that follow each other."""
    heads = [cards.words(key) for key in ("date", "title", "publisher", "language_label", "events")]
    counted = _line(cards.words.count("source", len(articles)))
    parts = [articles[start : start + ROWS] for start in range(0, len(articles), ROWS)] or [[]]
    paths = [SOURCES, *(f"sources/index-{number}.md" for number in range(2, len(parts) + 1))]
    for path, part in zip(paths, parts, strict=True):
        rows = [_source_row(article, counts[article.source.id], cards) for article in part]
        links = [(relative(other, path), number, other == path) for number, other in enumerate(paths, 1)]
        more = render("more.html", links=links, words=cards.words) if len(parts) > 1 else ""
        body = f"{counted}{table(heads, rows)}\n\n{more}" if rows else cards.words("lead_empty")
        yield _list(path, cards.words("sources"), body)


def _list(path: str, title: str, body: str) -> Page:
    return page(path, {"title": meta(title), **HIDE, **UNSEARCHED}, f"# {markdown(title)}\n\n{body}")


def _line(text: str) -> str:
    return f'<p class="facts-line">{html(text)}</p>\n\n'


def _source_row(article: Article, events: int, cards: Cards) -> list[str]:
    dateline = article.dateline
    title = f'<span lang="{article.document.language}">{markdown(article.imprint.title, opens=False)}</span>'
    return [
        f'<time datetime="{dates.machine(dateline.when)}">{dates.short(dateline.when, cards.words)}</time>'
        if dateline
        else cards.words("undated"),
        f"[{title}]({relative_file(cards.sources[article.source.id], SOURCES)})",
        markdown(article.imprint.publisher or article.imprint.author or ""),
        markdown(name_of(article.document.language)),
        str(events),
    ]


def _finding_row(finding: Finding, cards: Cards) -> list[str]:
    place = ":".join(str(part) for part in (finding.file, finding.line) if part is not None)
    shown = f"`{place}`" if place.isascii() and "`" not in place and "|" not in place else markdown(place)
    if finding.source in cards.sources:
        shown = f"[{markdown(place, opens=False)}]({cards.sources[finding.source or '']})"
    return [
        shown,
        f"**{cards.words(f'severity.{finding.severity}')} {markdown(finding.code)}** "
        f'<span lang="en">{markdown(finding.message, opens=False)}</span>',
    ]


def _newest_first(article: Article) -> tuple[object, ...]:
    """Dated sources first, the newest at the top; undated ones by name."""
    if article.dateline is None:
        return (1, (), article.source.name)
    first = article.dateline.when.order[0]
    return (0, tuple(-part for part in first), article.source.name)


writer = Writer("lists", write)
