"""What people decide for a whole site, in `annals.toml`."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.model.hints import AddedEvent, EventHint


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """When an organisation's fiscal year begins, and which calendar year names it."""

    name: str
    month: int
    """The first month, 1 to 12."""
    named_by: str = "end"
    """"end" or "start"."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All with a working default, so that a site needs no settings at all."""

    title: str = "Annals"
    description: str = ""
    language: str = "en"
    """Of the site's own words, BCP 47."""
    site_url: str | None = None
    """Where the site is published, ending in "/"; None: not known, and exports lead to places relative to their own."""
    repo_url: str | None = None
    branch: str = "main"
    """Of the repository, for links that open a file for editing."""
    seeds_in_repo: str = "seeds"
    """The folder of the sources, seen from the top of the repository; for the same."""
    related: bool = False
    """Show the events of related articles that were glued on."""
    excerpts_only: bool = False
    """Publish only the cited sentences of a source, not its whole text."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A name, and the other names of the same."""
    merges: tuple[tuple[str, ...], ...] = ()
    """Ids of events, or quoted words, that are one."""
    splits: tuple[str, ...] = ()
    """Ids of citations' own events, or quoted words, that stand alone."""
    corrections: tuple[EventHint, ...] = ()
    added: tuple[AddedEvent, ...] = ()
    fiscal: tuple[FiscalYear, ...] = ()
    events_per_page: int = 250
    largest_source: int = 20_000_000
    """Bytes; a larger file is set aside with a finding."""
    file: str | None = field(default=None, compare=False)
    """Where they were read from, for findings."""
