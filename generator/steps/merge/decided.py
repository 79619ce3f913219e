"""What people decided of several events together: which are one, which stand alone, who is who.

Hints beside the sources and the settings of the site say it in one way, by ids or by quoted words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model import Article, Citation, Finding, Settings, event_id

_ID = re.compile(r"e-[0-9a-f]{10}")


@dataclass(frozen=True, slots=True)
class _Said:
    """One file's decisions."""

    file: str | None
    source: str | None
    """The source that its quoted words are of; None: any."""
    merges: tuple[tuple[str, ...], ...]
    splits: tuple[str, ...]


def decided(articles: Sequence[Article], settings: Settings) -> tuple[Settings, tuple[Finding, ...]]:
    """The settings with what the hints say too, all by id; and a finding for each id or words that meet nothing."""
    places = _Places(articles)
    merges: list[tuple[str, ...]] = []
    splits: list[str] = []
    findings: list[Finding] = []
    for said in _all(articles, settings):
        merges += [tuple(id_ for entry in ids for id_ in places.meant(entry, said.source)) for ids in said.merges]
        splits += [id_ for entry in said.splits for id_ in places.meant(entry, said.source)]
        named = [("merge", entry) for entries in said.merges for entry in entries]
        named += [("split", entry) for entry in said.splits]
        findings += [_unmet(table, entry, said) for table, entry in named if not places.meant(entry, said.source)]
    aliases = (*settings.aliases, *(pair for article in articles for pair in article.source.hints.aliases))
    return replace(settings, merges=tuple(merges), splits=tuple(splits), aliases=aliases), tuple(findings)


def even(text: str) -> str:
    """On one line, as words are quoted."""
    return re.sub(r"\s+", " ", text).strip()


def _all(articles: Sequence[Article], settings: Settings) -> Iterator[_Said]:
    for article in articles:
        hints = article.source.hints
        yield _Said(hints.file, article.source.id, hints.merges, hints.splits)
    yield _Said(settings.file, None, settings.merges, settings.splits)


class _Places:
    """The sentences that tell something, by id."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._told: dict[str, Citation] = {}
        for article in articles:
            for event in article.events:
                self._told[event.id] = event.citations[0]
            for citation in article.supports:
                self._told[event_id(article.source, citation.span, citation.expression)] = citation

    def meant(self, entry: str, source: str | None) -> tuple[str, ...]:
        """The ids that an entry names, or whose sentences have its words."""
        if _ID.fullmatch(entry):
            return (entry,) if entry in self._told else ()
        words = even(entry)
        return tuple(
            id_
            for id_, citation in self._told.items()
            if source in (None, citation.source) and words in even(citation.quote)
        )


def _unmet(table: str, entry: str, said: _Said) -> Finding:
    what = f"the event {entry!r}, which is not there" if _ID.fullmatch(entry) else f"the words {entry!r} of no event"
    message = f"[[{table}]] names {what}; `annals inspect` shows the ids and sentences there are"
    return Finding("H020", "warning", said.file, None, message, said.source)
