"""`data/feed.xml` and `data/feed.json`: the newest told events, for feed readers (RSS 2.0, JSON Feed 1.1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.etree import ElementTree as Tree

from generator.model import Article, Event, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import JSON_FEED, RSS
from generator.writers.markup import html, plain
from generator.writers.schema import dump
from generator.writers.words import Words

MOST = 100
# Items. What feed readers keep by default; who wants all takes the data.
_ATOM = "http://www.w3.org/2005/Atom"


@dataclass(frozen=True, slots=True)
class _Item:
    """An event as it was first told."""

    event: Event
    address: str
    published: datetime | None
    """The day of the first source that tells it; None: no such day is known."""
    date: str
    quote: str


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """The events that were told last come first, each under its id: what was read once is not new again."""
    places = addresses(timeline, settings)
    items = _items(timeline, places, Words(settings.language))
    yield Page(RSS, _rss(items, places, settings))
    yield Page(JSON_FEED, (dump(_json(items, places, settings)) + "\n").encode())


def _items(timeline: Timeline, places: Addresses, words: Words) -> list[_Item]:
    articles = {each.source.id: each for article in timeline.articles for each in (article, *article.parts)}
    items = [
        _Item(
            event,
            places.event(event.id),
            _first_told(event, articles),
            dates.full(event.when, words),
            plain(event.citations[0].quote) if event.citations else "",
        )
        for event in timeline.events
    ]
    oldest = datetime(1, 1, 1, tzinfo=UTC)
    return sorted(items, key=lambda item: (item.published or oldest, item.event.when, item.event.id), reverse=True)[
        :MOST
    ]


def _first_told(event: Event, articles: dict[str, Article]) -> datetime | None:
    datelines = (articles[citation.source].dateline for citation in event.citations)
    days = [line.when.first for line in datelines if line and line.when.unit == "day" and not line.when.qualifier]
    known = [day for day in days if day and 1 <= day.year <= 9999]
    first = min(known, default=None)
    return datetime(first.year, first.month, first.day, tzinfo=UTC) if first else None


def _rss(items: list[_Item], places: Addresses, settings: Settings) -> bytes:
    Tree.register_namespace("atom", _ATOM)
    root = Tree.Element("rss", version="2.0")
    channel = Tree.SubElement(root, "channel")
    _text(channel, "title", plain(settings.title))
    _text(channel, "link", places.root)
    _text(channel, "description", plain(settings.description or settings.title))
    _text(channel, "language", settings.language)
    if places.is_whole:
        address = {"href": places.page(RSS), "rel": "self", "type": "application/rss+xml"}
        Tree.SubElement(channel, f"{{{_ATOM}}}link", address)
    for item in items:
        entry = Tree.SubElement(channel, "item")
        _text(entry, "title", plain(item.event.title))
        _text(entry, "link", item.address)
        Tree.SubElement(entry, "guid", isPermaLink="false").text = item.event.id
        if item.published:
            _text(entry, "pubDate", format_datetime(item.published))
        for name in item.event.entities:
            _text(entry, "category", plain(name))
        _text(entry, "description", f"<p>{html(item.date)}</p><blockquote>{html(item.quote)}</blockquote>")
    Tree.indent(root, "")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Tree.tostring(root, encoding="unicode")}\n'.encode()


def _json(items: list[_Item], places: Addresses, settings: Settings) -> dict[str, object]:
    whole = {"feed_url": places.page(JSON_FEED)} if places.is_whole else {}
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": plain(settings.title),
        "home_page_url": places.root,
        **whole,
        **({"description": plain(settings.description)} if settings.description else {}),
        "language": settings.language,
        "items": [
            {
                "id": item.event.id,
                "url": item.address,
                "title": plain(item.event.title),
                "content_text": "\n\n".join(said for said in (item.date, item.quote) if said),
                **({"date_published": item.published.isoformat()} if item.published else {}),
                "language": item.event.language,
                "tags": [plain(name) for name in item.event.entities],
            }
            for item in items
        ],
    }


def _text(parent: Tree.Element, tag: str, text: str) -> None:
    Tree.SubElement(parent, tag).text = text


writer = Writer("feeds", write)
