"""When could one say so? The days on which words that count from the speaking mean a time that is known."""

from __future__ import annotations

from collections.abc import Sequence

from generator.almanac.period import date_of, month, ordinal, weekday
from generator.model.meaning import Calendar, Clock, Inside, Meaning, Modified, Next, Relative, Weekday

_YEAR = 366
_HALF = 183
# Days by which years that are counted may be more or less: "three years ago".


def written(meaning: Meaning, first: int, last: int) -> tuple[int, int] | None:
    """The first and the last day on which one could speak so of what was from the one day to the other.

    Days are ordinals. None where the words cannot mean it, or do not count from the speaking. A month or a day without
    its year is of the twelve months before.

    >>> june = ordinal(2021, 6, 1), ordinal(2021, 6, 30)
    >>> [date_of(day).year for day in written(Inside(Calendar(month=6), Relative("year", -4, "speech")), *june)]
    [2025, 2025]
    """
    match meaning:
        case Relative(unit, offset, "speech") if offset <= 0:
            return _ago(unit, -offset, first, last)
        case Weekday(number, None | "last" | "week" | "ahead", None, False) if first == last:
            return (first, first + 7) if number == weekday(first) else None
        case Calendar() | Next(Calendar(), -1, "speech"):
            return (first, last + _YEAR) if is_of(meaning, first, last) else None
        case Inside(inner, Relative("year" | "month" as unit, offset, "speech")) if offset <= 0:
            return _after(unit, -offset, first, last) if is_of(inner, first, last) else None
        case Modified(_, of) | Clock(of=of) if of is not None:
            return written(of, first, last)
    return None


def written_by(meanings: Sequence[Meaning], first: int, last: int) -> tuple[int, int] | None:
    """The same for all words of a sentence together: "three years ago, in June", "three years ago this month"."""
    years = next((-each.offset for each in meanings if isinstance(each, Relative) and _is_year_ago(each)), None)
    if years is not None and any(is_of(each, first, last) for each in meanings):
        return _after("year", years, first, last)
    if years is not None and Relative("month", 0, "speech") in meanings:
        return _after("month", 12 * years, first, last)
    stretches = [stretch for each in meanings if (stretch := written(each, first, last))]
    begin, end = max((each[0] for each in stretches), default=1), min((each[1] for each in stretches), default=0)
    return (begin, end) if begin <= end else None


def _is_year_ago(meaning: Relative) -> bool:
    return (meaning.unit, meaning.origin) == ("year", "speech") and meaning.offset <= 0


def is_of(meaning: Meaning, first: int, last: int) -> bool:
    """Whether what the words name on the calendar, whatever the year, is what was from the one day to the other."""
    match meaning:
        case Modified(_, of) | Next(of=of) | Clock(of=of) if of is not None:
            return is_of(of, first, last)
        case Calendar(year=None, section=None, last=None) if meaning.month or meaning.day:
            one, other = date_of(first), date_of(last)
            if (one.year, one.month) != (other.year, other.month):
                return False
            days = range(one.day, other.day + 1)
            return meaning.month in (None, one.month) and (meaning.day is None or meaning.day in days)
    return False


def _ago(unit: str, count: int, first: int, last: int) -> tuple[int, int] | None:
    match unit:
        case "day":
            return (first + count, first + count) if first == last else None
        case "week" if first == last:
            return max(first, first + 7 * count - 6), first + 7 * count + 6
        case "month":
            return _after(unit, count, first, last)
        case "year" if count > 1:
            return first + _YEAR * count - _HALF, last + _YEAR * count + _HALF
        case "year":
            return _after(unit, count, first, last)
    return None


def _after(unit: str, count: int, first: int, last: int) -> tuple[int, int] | None:
    """The month or year so many later than the one that the days are in."""
    one, other = date_of(first), date_of(last)
    if unit == "year":
        whole = ordinal(one.year + count, 1, 1), ordinal(one.year + count, 12, 31)
        return (max(first, whole[0]), whole[1]) if one.year == other.year else None
    if (one.year, one.month) != (other.year, other.month):
        return None
    number = one.year * 12 + one.month - 1 + count
    found = month(number // 12, number % 12 + 1)
    return max(first, found.first), found.last
