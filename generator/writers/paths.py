"""Where everything stands: slugs, pages and anchors, the same for every writer."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from itertools import chain, count

from generator.languages import load
from generator.model import Article, Settings, Timeline

SLUG_LENGTH = 60
# Characters. With "sources/", a date, a few digits and ".md" a file name stays under 100 bytes, which every archive and
# file system takes.

EVENTS_OF_A_PAGE = 3
TIMELINE = "timeline.md"
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_PLAIN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "þ": "th", "ð": "d"})


def slug(text: str, language: str = "und") -> str:
    """Lower-case ASCII words joined by hyphens; empty where the text has no letter or digit that ASCII can say.

    A language may write letters in its own way (`[site.letters]`: German ä is "ae").
    """
    for letter, plain in _letters(language):
        text = text.replace(letter, plain)
    ascii_only = unicodedata.normalize("NFKD", text.lower().translate(_PLAIN)).encode("ascii", "ignore").decode()
    words = _NOT_SLUG.sub("-", ascii_only).strip("-")
    return words if len(words) <= SLUG_LENGTH else words[: SLUG_LENGTH + 1].rpartition("-")[0] or words[:SLUG_LENGTH]


def articles_of(timeline: Timeline, settings: Settings) -> Iterator[Article]:
    """The articles that have a page of their own; glued-on ones only where the settings ask for them."""
    for article in timeline.articles:
        yield article
        if settings.related:
            yield from article.parts


def source_pages(timeline: Timeline, settings: Settings) -> dict[str, str]:
    """The page of each source's id, below docs; a glued-on article without one has that of its main article."""
    articles = tuple(articles_of(timeline, settings))
    wanted = Counter(source_page(article) for article in articles)
    pages = {article.source.id: source_page(article, apart=wanted[source_page(article)] > 1) for article in articles}
    for article in timeline.articles:
        for part in article.parts:
            pages.setdefault(part.source.id, pages[article.source.id])
    return pages


def source_page(article: Article, *, apart: bool = False) -> str:
    """`sources/<first day>-<slug>.md`; `apart` adds what tells two sources with one date and title apart."""
    words = slug(article.imprint.title, article.document.language) or slug(_stem(article.source.name))
    parts = [_day(article), words or article.source.digest[:8]]
    if apart:
        parts.append(article.source.id[:6] + article.source.id[12:])
    return f"sources/{'-'.join(parts)}.md"


def entity_pages(timeline: Timeline) -> dict[str, str]:
    """The page of each entity that has one, by name: of three events at least, so that it is worth a click."""
    counts = Counter(name for event in timeline.events for name in event.entities)
    pages: dict[str, str] = {}
    taken: set[str] = {"index"}
    for entity in timeline.entities:
        if counts[entity.name] < EVENTS_OF_A_PAGE:
            continue
        words = slug(entity.slug) or slug(entity.name) or sha256(entity.name.encode("utf-8", "replace")).hexdigest()[:8]
        names = chain([words], (f"{words}-{number}" for number in count(2)))
        name = next(each for each in names if each not in taken)
        taken.add(name)
        pages[entity.name] = f"entities/{name}.md"
    return pages


def url(page: str) -> str:
    """The address of a page below the site's root: a folder, as MkDocs makes it."""
    return page.removesuffix("index.md") if page.endswith("index.md") else page.removesuffix(".md") + "/"


def relative(target: str, page: str) -> str:
    """From the address of one page to that of another, for links in HTML; both are paths below docs.

    Markdown links use `relative_file`: MkDocs turns them into addresses itself.
    """
    up = "../" * url(page).count("/")
    there = url(target) if target.endswith(".md") else target
    return (up + there) or "./"


def relative_file(target: str, page: str) -> str:
    """From one page's file to another's, for links in Markdown."""
    return "../" * page.count("/") + target


def _day(article: Article) -> str:
    when = article.dateline.when if article.dateline else None
    day = when and (when.first or when.last)
    return str(day) if day else "undated"


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0] or name


@cache
def _letters(language: str) -> Iterable[tuple[str, str]]:
    table = load(language).tables.get("site", {}).get("letters", {})
    return tuple(pair for letter, plain in table.items() for pair in ((letter, plain), (letter.upper(), plain)))
