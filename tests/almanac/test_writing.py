"""The days on which words that count from the speaking mean a known time."""

from __future__ import annotations

import pytest

from generator.almanac.period import date_of, ordinal
from generator.almanac.writing import written, written_by
from generator.model.meaning import Calendar, Clock, Inside, Meaning, Modified, Next, Relative, Weekday

DAY = ordinal(2024, 3, 3), ordinal(2024, 3, 3)  # a Sunday
MONTH = ordinal(2024, 3, 1), ordinal(2024, 3, 31)
YESTERDAY = Relative("day", -1, "speech")
LAST_YEAR, FOUR_YEARS_AGO = (Relative("year", offset, "speech") for offset in (-1, -4))
THIS_MONTH, LAST_MONTH = (Relative("month", offset, "speech") for offset in (0, -1))


def iso(stretch: tuple[int, int] | None) -> tuple[str, ...] | None:
    if stretch is None:
        return None
    days = map(date_of, stretch)
    return tuple(f"{day.year}-{day.month:02}-{day.day:02}" for day in days)


@pytest.mark.parametrize(
    ("meaning", "told", "stretch"),
    [
        (YESTERDAY, DAY, ("2024-03-04", "2024-03-04")),
        (Clock(part="EV", of=YESTERDAY), DAY, ("2024-03-04", "2024-03-04")),
        (Relative("week", -1, "speech"), DAY, ("2024-03-04", "2024-03-16")),
        (Relative("week", -3, "speech", is_counted=True), DAY, ("2024-03-18", "2024-03-30")),
        (Weekday(7), DAY, ("2024-03-03", "2024-03-10")),
        (LAST_MONTH, MONTH, ("2024-04-01", "2024-04-30")),
        (THIS_MONTH, DAY, ("2024-03-03", "2024-03-31")),
        (LAST_YEAR, DAY, ("2025-01-01", "2025-12-31")),
        (FOUR_YEARS_AGO, DAY, ("2027-09-05", "2028-09-05")),
        (Inside(Calendar(month=3), LAST_YEAR), MONTH, ("2025-01-01", "2025-12-31")),
        (Inside(Calendar(day=3), LAST_MONTH), DAY, ("2024-04-01", "2024-04-30")),
        (Calendar(month=3), MONTH, ("2024-03-01", "2025-04-01")),
        (Calendar(month=3, day=3), MONTH, ("2024-03-01", "2025-04-01")),
        (Modified("START", Next(Calendar(month=3), -1)), DAY, ("2024-03-03", "2025-03-04")),
    ],
)
def test_words_bound_the_writing(meaning: Meaning, told: tuple[int, int], stretch: tuple[str, str]) -> None:
    """Who calls 3 March 2024 "yesterday" wrote on the day after; "last year", in 2025."""
    assert iso(written(meaning, *told)) == stretch


@pytest.mark.parametrize(
    ("meaning", "told"),
    [
        (Weekday(1), DAY),
        (Calendar(month=4), DAY),
        (Calendar(month=3, day=4), DAY),
        (Calendar(year=2024, month=3), DAY),
        (YESTERDAY, MONTH),
        (Relative("week", 1, "speech"), DAY),
        (Relative("month", 1, "story"), DAY),
        (Next(Calendar(month=3), 1), DAY),
    ],
)
def test_other_words_do_not(meaning: Meaning, told: tuple[int, int]) -> None:
    """A Monday is no Sunday, and what is to come was not."""
    assert written(meaning, *told) is None


@pytest.mark.parametrize(
    ("meanings", "stretch"),
    [
        ((FOUR_YEARS_AGO, Calendar(month=3)), ("2028-01-01", "2028-12-31")),
        ((FOUR_YEARS_AGO, THIS_MONTH), ("2028-03-01", "2028-03-31")),
        ((LAST_MONTH, Weekday(7)), None),
        ((Weekday(7), Calendar(month=3)), ("2024-03-03", "2024-03-10")),
        ((), None),
    ],
)
def test_words_of_a_sentence_together(meanings: tuple[Meaning, ...], stretch: tuple[str, str] | None) -> None:
    """ "Four years ago, in March" is of that year, and "four years ago this month" of that month."""
    assert iso(written_by(meanings, *DAY)) == stretch
