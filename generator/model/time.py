"""Time expressions: what they say, and what they are read as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.model.meaning import Meaning
from generator.model.saying import Phrase
from generator.model.text import Span
from generator.model.when import When

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["absolute", "publication", "context"]
"""From what a reading was counted: from nothing, from the document's date, from another date of the text."""
Tense = Literal["past", "future"]
Basis = Literal["given", "metadata", "stated", "url", "inferred"]
"""On what a document's date rests."""
Confidence = Literal["high", "medium", "low"]
"""How surely a document's date holds. On the pages of F (November): high .97 of 321, medium .86 of 44; low only bounds
one side, as .91 of 70 do rightly."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A time expression and what it says; no date is needed to know that."""

    span: Span
    rule: str
    """Language and name of the rule that found it: "de/ago"."""
    meaning: Meaning


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression was read as, what was assumed for it, and why."""

    mention: Mention
    type: TimexType
    value: str
    """TIMEX3, never empty: "2025-02-17", "P3M", "PRESENT_REF"."""
    mod: str | None
    """TIMEX3: START, MID, END, APPROX, LESS_THAN, MORE_THAN …"""
    when: When | None
    """None: it places nothing on a calendar (a duration, a set, a vague reference)."""
    anchor: Anchor
    assumed: tuple[str, ...]
    """What was not in the words: "year", "month", "week", "century", "direction" …"""
    why: Phrase
    """One sentence for a reader of the site."""


@dataclass(frozen=True, slots=True)
class Dateline:
    """When a document was written, on what that rests, and where it stands."""

    when: When
    basis: Basis
    evidence: tuple[Span, ...]
    """Pieces of the text; empty where nothing there says it (a hint, a file's metadata)."""
    why: Phrase
    updated: When | None = None
    """When it was last changed, if it says so."""
    confidence: Confidence = "high"
