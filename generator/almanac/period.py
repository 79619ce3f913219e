"""Units of the calendar, counted: a day, a week, a quarter is a number, so that the next one is one more.

Years go below 1 (year 0 is 1 BCE), as in ISO 8601.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.model.meaning import Calendric, Section
from generator.model.when import Day, Qualifier, When, days_in_month

SEASONS: tuple[Section, ...] = ("SP", "SU", "FA", "WI")
_DAYS_IN_ERA = 146_097  # days in 400 years
_EPOCH = 306  # days from 1 March of year 0 to 1 January of year 1
_DAYS: Mapping[Calendric, tuple[int, int]] = {"day": (1, 0), "week": (7, 1), "weekend": (7, 6)}
"""Units counted in days: from one to the next, and the ordinal on which number 0 begins."""
_MONTHS: Mapping[Calendric, tuple[int, int]] = {
    "month": (1, 0), "quarter": (3, 0), "season": (3, 2), "half": (6, 0), "year": (12, 0), "decade": (120, 0),
    "century": (1200, 0),
}  # fmt: skip
"""Units made of months: how many, and the month on which number 0 begins, counted from January of year 0."""
MEMORY = 10_000
# Days remembered, some 2 MB: a text names few days, and asks for each of them many times.


def ordinal(year: int, month: int, day: int) -> int:
    """Days since the first day of year 1, which is 1, a Monday."""
    year, month = (year - 1, month + 9) if month < 3 else (year, month - 3)
    era, of_era = divmod(year, 400)
    return era * _DAYS_IN_ERA + of_era * 365 + of_era // 4 - of_era // 100 + (153 * month + 2) // 5 + day - _EPOCH


@lru_cache(MEMORY)
def date_of(number: int) -> Day:
    """The day with that ordinal."""
    era, day_of_era = divmod(number + _EPOCH - 1, _DAYS_IN_ERA)
    year = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return Day(year + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1)


def number_of(day: Day) -> int:
    """The ordinal of a day, from which `date_of` leads back."""
    return ordinal(day.year, day.month, day.day)


@lru_cache(MEMORY)
def _month_begins(number: int) -> int:
    """The ordinal of the first day of a month, counted from January of year 0."""
    return ordinal(number // 12, number % 12 + 1, 1)


def weekday(number: int) -> int:
    """1 is Monday."""
    return (number - 1) % 7 + 1


@dataclass(frozen=True, slots=True)
class Period:
    """One unit of the calendar. The index counts units, so `index + 1` is the next one.

    day: its ordinal; week: ordinal of its Monday by 7; weekend: likewise; month: 12 a year; quarter and season: 4;
    half: 2; decade: year by 10; century: year by 100.
    """

    unit: Calendric
    index: int

    def shift(self, steps: int) -> Period:
        return Period(self.unit, self.index + steps)

    @property
    def year(self) -> int:
        """The year in which it begins."""
        if self.unit in _DAYS:
            return date_of(self.first).year
        months, begin = _MONTHS[self.unit]
        return (self.index * months + begin) // 12

    @property
    def first(self) -> int:
        """The ordinal of its first day."""
        return _begins(self.unit, self.index)

    @property
    def last(self) -> int:
        """The ordinal of its last day."""
        return _begins(self.unit, self.index) + 1 if self.unit == "weekend" else _begins(self.unit, self.index + 1) - 1

    @property
    def value(self) -> str:
        """As TIMEX3 writes it: 2025-02-17, 2025-W08, 2025-W08-WE, 2025-02, 2025-Q1, 2025-SP, 2025-H1, 2025, 202, 20.

        A year before Christ is BC0044.
        """
        index = self.index
        match self.unit:
            case "day":
                day = date_of(index)
                return f"{_four(day.year)}-{day.month:02}-{day.day:02}"
            case "week" | "weekend":
                year, week = _iso_week(index)
                return f"{_four(year)}-W{week:02}" + ("-WE" if self.unit == "weekend" else "")
            case "month":
                return f"{_four(index // 12)}-{index % 12 + 1:02}"
            case "quarter":
                return f"{_four(index // 4)}-Q{index % 4 + 1}"
            case "half":
                return f"{_four(index // 2)}-H{index % 2 + 1}"
            case "season":
                return f"{_four(index // 4)}-{SEASONS[index % 4]}"
            case "year":
                return _four(index)
            case "decade":
                return f"{index:03}"
            case "century":
                return f"{index:02}"

    def when(self, qualifier: Qualifier = "") -> When:
        return _when(self.unit, self.index, qualifier)


def containing(unit: Calendric, number: int) -> Period:
    """The unit that holds the day with that ordinal; of a day in January or February, the winter that began before.

    The weekend is that of the day's week.
    """
    if unit in _DAYS:
        return Period(unit, number if unit == "day" else (number - 1) // 7)
    day, (months, begin) = date_of(number), _MONTHS[unit]
    return Period(unit, (day.year * 12 + day.month - 1 - begin) // months)


@lru_cache(MEMORY)
def _when(unit: Calendric, index: int, qualifier: Qualifier) -> When:
    period = Period(unit, index)
    return When(date_of(period.first), date_of(period.last), "span" if unit == "weekend" else unit, qualifier)


def _begins(unit: Calendric, index: int) -> int:
    if unit in _DAYS:
        days, begin = _DAYS[unit]
        return index * days + begin
    months, begin = _MONTHS[unit]
    return _month_begins(index * months + begin)


def nth(whole: Period, unit: Calendric, which: int, number: int = 1, day: int | None = None) -> tuple[int, int] | None:
    """The ordinals of the first and last day of some units of a period, from its start or, below 0, from its end.

    `day`: only this weekday counts. Weeks are seven days from the first of the period. None where it is too short.
    """
    if day is not None:
        start, end = whole.first + (day - weekday(whole.first)) % 7, whole.last - (weekday(whole.last) - day) % 7
        found = start + 7 * (which - 1) if which > 0 else end + 7 * (which + 1)
        return (found, found) if whole.first <= found <= whole.last else None
    if unit in ("day", "week"):
        length = 7 if unit == "week" else 1
        first = whole.first + length * (which - 1) if which > 0 else whole.last + 1 - length * (number - which - 1)
        last = first + length * number - 1
    else:
        edge = containing(unit, whole.first if which > 0 else whole.last)
        begin = edge.shift(which - 1 if which > 0 else which + 2 - number)
        first, last = begin.first, begin.shift(number - 1).last
    return (first, last) if whole.first <= first and last <= whole.last else None


def section(year: int, name: Section) -> Period:
    """A named part of a year."""
    if name in SEASONS:
        return Period("season", year * 4 + SEASONS.index(name))
    if name.startswith("H"):
        return Period("half", year * 2 + int(name[1]) - 1)
    return Period("quarter", year * 4 + int(name[1]) - 1)


def month(year: int, number: int) -> Period:
    return Period("month", year * 12 + number - 1)


def day(year: int, month: int, number: int) -> Period | None:
    """None where the month has no such day."""
    return Period("day", ordinal(year, month, number)) if 1 <= number <= days_in_month(year, month) else None


def _iso_week(index: int) -> tuple[int, int]:
    """The year and number of a week: it belongs to the year of its Thursday."""
    thursday = index * 7 + 4
    year = date_of(thursday).year
    return year, (thursday - ordinal(year, 1, 1)) // 7 + 1


def _four(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"
