"""The calendar counted in units agrees with the standard library, and goes on before year 1."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from generator.almanac.period import Period, containing, date_of, day, month, ordinal, section, weekday

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
