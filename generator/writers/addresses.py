"""Where a page or an event is on the web: the permanent links of exports and citations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model import Settings, Timeline
from generator.writers.original import web_address
from generator.writers.paths import source_pages, url
from generator.writers.words import Words
from generator.writers.years import event_pages

HERE = "../"
"""From `data/` to the front page."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Links from a file in `data/`; whole ones where `site_url` is known."""

    root: str
    """Of the site: "https://example.org/lake/", or "../"."""
    events: Mapping[str, str]
    sources: Mapping[str, str]

    def page(self, path: str) -> str:
        """Of a page or file below docs."""
        return self.root + (url(path) if path.endswith(".md") else path)

    def event(self, id_: str) -> str:
        """Where an event is at home."""
        return f"{self.page(self.events[id_])}#{id_}"

    def whole_event(self, id_: str) -> str | None:
        """The same where the site's own address is known, else None: for what is read outside of the site."""
        return self.event(id_) if self.is_whole else None

    def whole_source(self, id_: str) -> str | None:
        """The same of a source."""
        return self.source(id_) if self.is_whole else None

    @property
    def is_whole(self) -> bool:
        return self.root != HERE

    def source(self, id_: str) -> str:
        """A source's page."""
        return self.page(self.sources[id_])


def addresses(timeline: Timeline, settings: Settings) -> Addresses:
    """The links of one timeline."""
    words = Words(settings.language)
    return Addresses(root(settings), event_pages(timeline, settings, words), source_pages(timeline, settings))


def root(settings: Settings) -> str:
    """The address of the site's front page, as files in `data/` see it."""
    whole = web_address(settings.site_url)
    return f"{whole.rstrip('/')}/" if whole else HERE
