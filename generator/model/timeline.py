"""What a run makes: articles, a timeline, pages, findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.model.event import Citation, Event
from generator.model.saying import Phrase
from generator.model.text import Document, Source, Span
from generator.model.time import Dateline, Mention, Reading

Severity = Literal["error", "warning", "note"]
TitleBasis = Literal["stated", "metadata", "given", "derived"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A doubt or fault, read aloud: `file:line: severity code: message`."""

    code: str
    """Letter and three digits; `docs/about/findings.md` has a paragraph for each."""
    severity: Severity
    file: str | None
    """Posix path below the seeds folder, or of a settings file; None: of the whole run."""
    line: int | None
    message: Phrase | str
    """One sentence: the thing, the reason, and the mend. What is wrong with a file or setting is said in English."""
    source: str | None = None
    """The id of the source, where there is one."""

    def __str__(self) -> str:
        place = "".join(f"{part}:" for part in (self.file, self.line) if part is not None)
        return f"{place}{' ' if place else ''}{self.severity} {self.code}: {self.message}"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What an article says of itself."""

    title: str
    title_basis: TitleBasis
    author: str | None = None
    """Names joined by "; "."""
    publisher: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A name that stands in a source, wherever it stands."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One source, understood by itself."""

    source: Source
    document: Document
    imprint: Imprint
    mentions: tuple[Mention, ...]
    dateline: Dateline | None
    """None: undated."""
    readings: tuple[Reading, ...]
    names: tuple[Name, ...]
    events: tuple[Event, ...]
    """As this source alone tells them, in text order."""
    supports: tuple[Citation, ...] = ()
    """Sentences that tell something without a time of their own (`when` is None); they may support an event."""
    findings: tuple[Finding, ...] = ()
    parts: tuple[Article, ...] = ()
    """The other articles of the same file, glued on."""


Outcome = Article | Finding
"""What came of a source: an article, or the reason why there is none."""
Each = Callable[[Callable[[Source], Outcome], Sequence[Source]], Iterable[Outcome]]
"""How a function is done over many sources, like the built-in `map`: here, in other processes, or from memory."""


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that takes part in events."""

    name: str
    slug: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that the sources tell together."""

    articles: tuple[Article, ...]
    """Main articles, by date, undated ones last; parts stand within them."""
    events: tuple[Event, ...]
    """By date, then id."""
    entities: tuple[Entity, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One output file."""

    path: str
    """Posix path below the docs folder."""
    content: bytes
    source: str | None = None
    """The id of the source it is the page of."""


@dataclass(frozen=True, slots=True)
class Build:
    """The whole of one run."""

    timeline: Timeline
    pages: tuple[Page, ...]
    findings: tuple[Finding, ...]
