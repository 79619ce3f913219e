"""Texts and the places in them: spans, sources, blocks, documents."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Literal, TypeVar

from generator.model.hints import NO_HINTS, Hints

Role = Literal[
    "title", "byline", "dateline", "standfirst", "text", "subhead", "quote", "list", "table", "caption", "box", "chrome"
]
"""What a block is in its article; the contract's table says which count as body."""

ChromeKind = Literal[
    "header", "breadcrumb", "navigation", "cookie", "share", "login", "advert", "newsletter", "related", "comments",
    "bio", "copyright", "update", "other",
]  # fmt: skip

_LINE_END = re.compile(r"\r\n|\n|\r")  # as editors count lines; str.splitlines knows eight more kinds

BODY_ROLES: frozenset[Role] = frozenset({"standfirst", "text", "subhead", "quote", "list", "table"})


Thing = TypeVar("Thing")


def is_visible(character: str) -> bool:
    """Whether a reader sees it: no white space, no control character, no mark of byte order or joining."""
    return not character.isspace() and character.isprintable()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a source's text: half-open, in code points, never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


def overlapping(things: Sequence[Thing], span: Span, place: Callable[[Thing], Span]) -> Sequence[Thing]:
    """Those that a span overlaps, of things in text order of which none overlaps another."""
    first = bisect_right(things, span.start, key=lambda thing: place(thing).end)
    last = bisect_left(things, span.end, key=lambda thing: place(thing).start)
    return things[first:last]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a source's container says of it (front matter, an HTML head), as it says it; None: nothing."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    date: str | None = None
    """EDTF."""
    updated: str | None = None
    """EDTF."""


NO_METADATA = Metadata()


@dataclass(frozen=True)
class Source:
    """A text as it came in; it is never edited, everything else points into it."""

    name: str
    """Posix path below the seeds folder."""
    text: str
    """The decoded file, line ends as they are; for a container such as HTML, what its reader extracted."""
    digest: str
    """SHA-256 of the file's bytes, in hexadecimal."""
    media_type: str = "text/plain"
    is_mended: bool = False
    """Whether lines of the file were encoded twice and decoded twice, so that offsets count in this text alone."""
    hints: Hints = field(default=NO_HINTS)
    metadata: Metadata = field(default=NO_METADATA)
    start: int = 0
    """Where the text proper begins: after front matter, else 0."""
    region: Span | None = None
    """The part of the text that this source is, when the file holds several articles; None: all that no other has."""
    part_of: str | None = None
    """The id of the main article of the file, when this is not it."""

    @cached_property
    def id(self) -> str:
        """Stable while the source's text is: 12 digits of the digest, and the offset where a sub-source begins."""
        return self.digest[:12] if self.region is None else f"{self.digest[:12]}-{self.region.start}"

    def quote(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def line_of(self, offset: int) -> int:
        """The line of a character, counted from 1."""
        return bisect_right(self._line_starts, offset)

    @cached_property
    def _line_starts(self) -> tuple[int, ...]:
        if "\r" in self.text:
            return (0, *(end.end() for end in _LINE_END.finditer(self.text)))
        return tuple(accumulate((len(line) + 1 for line in self.text.split("\n")[:-1]), initial=0))


@dataclass(frozen=True, slots=True)
class Block:
    """A line or paragraph and what it is."""

    span: Span
    role: Role
    rule: str
    """The name of the rule that decided the role, for `inspect`."""
    kind: ChromeKind | None = None
    """Of chrome only."""
    language: str | None = None
    """BCP 47, where it differs from the document's."""

    @property
    def is_body(self) -> bool:
        return self.role in BODY_ROLES


RepairKind = Literal["space", "break", "join", "gap"]
"""A space or a paragraph that the file does not have, a line break that is none, and a place where words are lost."""


@dataclass(frozen=True, slots=True)
class Repair:
    """Where a page shows the text otherwise than the file has it; the text itself is as it was."""

    kind: RepairKind
    span: Span
    """The white space that the page shows otherwise; where the file has none, the two characters that touch."""


@dataclass(frozen=True, slots=True)
class Document:
    """A source with every visible character in exactly one block, in text order, and its body cut into sentences."""

    source: Source
    language: str
    """BCP 47; "und" where it could not be told."""
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...] = ()
    """Of the body's blocks, in text order; a headline or subhead is one sentence."""
    repairs: tuple[Repair, ...] = ()
    """In text order."""
    related: tuple[Span, ...] = ()
    """Regions that are articles of their own, glued on; in this document they are chrome of kind "related"."""

    def number_of(self, span: Span) -> int | None:
        """Which of its blocks holds a span, counted from 0; None where none does."""
        number = bisect_right(self.blocks, span.start, key=lambda block: block.span.start) - 1
        return number if number >= 0 and self.blocks[number].span.contains(span) else None

    @property
    def body(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.is_body)
