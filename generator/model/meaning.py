"""What a time expression says, before any date is known: a closed union."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar date with the fields that the words give."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


Meaning = Calendar
