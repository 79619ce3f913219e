"""Short ways to read a text in tests."""

from __future__ import annotations

from generator.corridor import read_times
from generator.model import Dateline, Reading, parse_edtf, phrase

WEDNESDAY = "2025-02-19"


def readings(text: str, code: str = "en", date: str | None = WEDNESDAY) -> tuple[Reading, ...]:
    """What is read in a text that was written on a date; None: nobody knows when."""
    dateline = Dateline(parse_edtf(date), "given", (), phrase("")) if date else None
    return read_times(text, code, dateline)


def values(text: str, code: str = "en", date: str | None = WEDNESDAY) -> list[str]:
    """Their TIMEX3 values."""
    return [reading.value for reading in readings(text, code, date)]


def dates(text: str, code: str = "en", date: str | None = WEDNESDAY) -> list[str | None]:
    """Their EDTF."""
    return [reading.when.edtf if reading.when else None for reading in readings(text, code, date)]
