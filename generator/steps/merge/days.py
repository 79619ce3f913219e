"""Times as numbered days, so that they can be compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.model import Citation, Day, When
from generator.model.when import days_in_month

_OPEN = 10**7


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` to `last`, both included."""

    first: int
    last: int

    @property
    def length(self) -> int:
        return self.last - self.first + 1

    @property
    def is_exact(self) -> bool:
        """A day, or a night with the days that it joins."""
        return self.length <= 2

    def meets(self, other: Days) -> bool:
        return self.first <= other.last and other.first <= self.last

    def contains(self, other: Days) -> bool:
        return self.first <= other.first and other.last <= self.last

    def widened(self, count: int) -> Days:
        """With so many days more at both ends."""
        return Days(self.first - count, self.last + count)

    def gap(self, other: Days) -> int:
        """Days from the one to the other; 0 where they meet."""
        return max(0, other.first - self.last, self.first - other.last)


def days(when: When) -> Days:
    """The days that a time covers; an open end lies very far away."""
    return Days(
        _number(when.first) if when.first else -_OPEN,
        _number(when.last) if when.last else _OPEN,
    )


def possible_days(when: When) -> Days:
    """The days that a time may mean: "about" widens it by half its length, a day by two."""
    plain = days(when)
    if not when.qualifier:
        return plain
    slack = max(2, plain.length // 2)
    return plain.widened(slack)


def has_assumed_year(citation: Citation) -> bool:
    return "year" in citation.assumed


def agree_but_for_year(one: When, other: When) -> bool:
    """Do they share a day of the calendar, in years that are close? A year or more names no such day."""
    if max(days(one).length, days(other).length) >= _YEAR:
        return False
    pairs = ((in_year_of(one, other), other), (in_year_of(other, one), one))
    return any(moved is not None and days(moved).meets(days(still)) for moved, still in pairs)


def in_year_of(when: When, other: When) -> When | None:
    """The same days and months in the year in which the other begins; None where that is far, or no such day exists."""
    if when.unit not in ("day", "month") or not (when.first and when.last and other.first):
        return None
    years = other.first.year - when.first.year
    if abs(years) > _FARTHEST:
        return None
    try:
        first, last = replace(when.first, year=other.first.year), when.last
        last = replace(last, year=last.year + years, day=min(last.day, days_in_month(last.year + years, last.month)))
    except ValueError:  # 29 February
        return None
    return replace(when, first=first, last=last)


_YEAR = 365
_FARTHEST = 3
# Years; nobody leaves out the year of what is farther away.


def _number(day: Day) -> int:
    """Days since 1 March of year 0; years begin in March so that the leap day is the last one."""
    year = day.year - (day.month <= 2)
    months = (day.month + 9) % 12
    return year * 365 + year // 4 - year // 100 + year // 400 + (153 * months + 2) // 5 + day.day - 1
