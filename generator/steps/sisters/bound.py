"""What one sentence of a text and its sisters say of the day of writing."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Dateline, Span


@dataclass(frozen=True, slots=True)
class Bound:
    """Between which days a text was written, by one sentence of it and the event's day; None: open."""

    first: int
    last: int | None
    evidence: Span
    sisters: tuple[str, ...]
    """Names of files."""


def is_firm(dateline: Dateline | None) -> bool:
    """Whether it is a day that the text states or that is known of it."""
    return dateline is not None and dateline.basis != "inferred" and dateline.when.first == dateline.when.last
