"""The calendar counted in units agrees with the standard library, and goes on before year 1."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.almanac.period import Period, containing, date_of, day, month, nth, ordinal, section, weekday
from generator.model.meaning import Calendric

DAYS = st.dates()
UNITS = st.sampled_from(["day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century"])


@given(DAYS)
def test_days_are_counted_as_in_the_standard_library(when: date) -> None:
    """Ordinal, weekday and ISO week of every day."""
    number = ordinal(when.year, when.month, when.day)
    iso = when.isocalendar()
    assert (number, weekday(number)) == (when.toordinal(), when.isoweekday())
    assert str(date_of(number)) == when.isoformat()
    assert containing("week", number).value == f"{iso.year:04}-W{iso.week:02}"


@given(st.integers(-4_000_000, 4_000_000))
def test_ordinals_go_both_ways(number: int) -> None:
    """A day has one ordinal, also before year 1."""
    found = date_of(number)
    assert ordinal(found.year, found.month, found.day) == number


@given(st.integers(1, 3_000_000), UNITS)
def test_units_tile_the_calendar(number: int, unit: str) -> None:
    """The day lies in its unit, and the next unit begins when this one ends; weekends leave five days between."""
    period: Period = containing(unit, number)  # type: ignore[arg-type]
    if unit != "weekend":
        assert period.first <= number <= period.last
    assert period.shift(1).first == period.last + (6 if unit == "weekend" else 1)


def test_names_of_periods() -> None:
    """As TIMEX3 writes them."""
    parts = [section(2024, "Q3"), section(2024, "H1"), section(2024, "WI"), month(2024, 2), Period("decade", 199)]
    assert [part.value for part in parts] == ["2024-Q3", "2024-H1", "2024-WI", "2024-02", "199"]
    assert section(2024, "WI").when().last is not None
    assert str(section(2024, "WI").when().last) == "2025-02-28"


def test_a_day_that_is_none() -> None:
    """30 February is nothing."""
    assert day(2024, 2, 30) is None


@pytest.mark.parametrize(
    ("unit", "which", "number", "weekday", "days"),
    [
        ("day", 1, 1, None, ("2024-11-01", "2024-11-01")),
        ("day", -1, 1, None, ("2024-11-30", "2024-11-30")),
        ("day", 1, 1, 4, ("2024-11-07", "2024-11-07")),
        ("day", 3, 1, 4, ("2024-11-21", "2024-11-21")),
        ("day", -1, 1, 4, ("2024-11-28", "2024-11-28")),
        ("week", 1, 1, None, ("2024-11-01", "2024-11-07")),
        ("week", -1, 2, None, ("2024-11-17", "2024-11-30")),
    ],
)
def test_units_are_counted_within_a_period(
    unit: Calendric, which: int, number: int, weekday: int | None, days: tuple[str, str]
) -> None:
    """The first, third or last days, weeks and weekdays of November 2024."""
    found = nth(month(2024, 11), unit, which, number, weekday)
    assert found is not None
    assert tuple(str(date_of(number)) for number in found) == days


def test_months_are_counted_within_a_year() -> None:
    """The last three months of 2024 begin in October."""
    found = nth(Period("year", 2024), "month", -1, 3)
    assert found is not None
    assert [str(date_of(number)) for number in found] == ["2024-10-01", "2024-12-31"]


def test_what_a_period_lacks_is_not_counted() -> None:
    """November has no fifth Monday, and no sixth week."""
    assert nth(month(2024, 11), "day", 5, 1, 1) is None
    assert nth(month(2024, 11), "week", 6) is None
