"""The entries of a chronicle to the years that they leave out: they run in order, forwards or back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model import Mention
from generator.model.meaning import Calendar
from generator.steps.resolve.policy import core

_OPENS = re.compile(r"(?:^|\n)[\s•*·▪–-]*$")
_ENDS = re.compile(r"[^\S\n]*(?:[–—:：]|-\s)")
# What stands before and behind the day of an entry: "• Nov. 8 – Police question the captain."
_LEAD = 12
# Characters of bullets and blanks.
_FEWEST = 3
# Entries that make a chronicle.


def years_of_entries(text: str, mentions: Sequence[Mention]) -> dict[int, int]:
    """By the offset of its time, the year of each entry that leaves it out; empty where they are out of order."""
    entries = list(_entries(text, mentions))
    known = [index for index, (_, day) in enumerate(entries) if day.year is not None]
    if len(entries) < _FEWEST or not known or len(known) == len(entries):
        return {}
    step = _direction([day for _, day in entries])
    years = {known[0]: entries[known[0]][1].year or 0}
    for index in range(known[0] + 1, len(entries)):
        years[index] = _next_year(entries[index - 1][1], years[index - 1], entries[index][1], step)
    for index in range(known[0] - 1, -1, -1):
        years[index] = _next_year(entries[index + 1][1], years[index + 1], entries[index][1], -step)
    if any(day.year not in (None, years[index]) for index, (_, day) in enumerate(entries)):
        return {}
    return {start: years[index] for index, (start, day) in enumerate(entries) if day.year is None}


def _entries(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[int, Calendar]]:
    """Offsets and times of those that open a line and are parted from the rest of it."""
    for mention in mentions:
        said, start = core(mention.meaning), mention.span.start
        opens = _OPENS.search(text[max(0, start - _LEAD) : start]) and _ENDS.match(text, mention.span.end)
        if opens and isinstance(said, Calendar) and said.month is not None and not said.is_short:
            yield start, said


def _direction(days: Sequence[Calendar]) -> int:
    """1 where the entries run forwards, -1 where back: by their years, else by most of their steps."""
    named = [(day.year, _in_year(day)) for day in days if day.year is not None]
    if len(set(named)) > 1:
        return 1 if named[0] < named[-1] else -1
    steps = [_in_year(two) > _in_year(one) for one, two in pairwise(days) if _in_year(one) != _in_year(two)]
    return 1 if 2 * sum(steps) >= len(steps) else -1


def _next_year(told: Calendar, year: int, day: Calendar, step: int) -> int:
    """The year of an entry beside one whose year is known; a named year is its own."""
    if day.year is not None and (day.year - year) * step >= 0:
        return day.year
    is_on = _in_year(day) >= _in_year(told) if step > 0 else _in_year(day) <= _in_year(told)
    return year if is_on else year + step


def _in_year(day: Calendar) -> tuple[int, int]:
    return day.month or 0, day.day or 0
