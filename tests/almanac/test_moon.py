"""The Chinese calendar of the moon, against days that were celebrated."""

from __future__ import annotations

import itertools

import pytest

from generator.almanac.festivals import festival
from generator.almanac.moon import FIRST_YEAR, lunar_day


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("spring_festival", 2025, "2025-01-29"),
        ("spring_festival_eve", 2024, "2024-02-09"),
        ("lantern", 2023, "2023-02-05"),
        ("tomb_sweeping", 2023, "2023-04-05"),
        ("tomb_sweeping", 2024, "2024-04-04"),
        ("dragon_boat", 2020, "2020-06-25"),
        ("qixi", 2023, "2023-08-22"),
        ("mid_autumn", 1996, "1996-09-27"),
        ("mid_autumn", 2025, "2025-10-06"),
        ("double_ninth", 2014, "2014-10-02"),
    ],
)
def test_a_festival_of_the_moon_is_on_its_day(name: str, year: int, day: str) -> None:
    """Leap months before a festival are counted."""
    period = festival(name, year)
    assert period is not None
    assert period.value == day


def test_every_lunar_year_has_its_length() -> None:
    """A year of twelve months has 353 to 355 days, one of thirteen 383 to 385."""
    starts = [start for year in range(FIRST_YEAR, 2050) if (start := lunar_day(year, 1, 1)) is not None]
    lengths = {second - first for first, second in itertools.pairwise(starts)}
    assert lengths <= {353, 354, 355, 383, 384, 385}


def test_outside_of_the_table_there_is_no_day() -> None:
    """Nothing is made up for years that the table does not have."""
    assert lunar_day(1899, 1, 1) is None
    assert lunar_day(2050, 1, 1) is None
    assert festival("mid_autumn", 1850) is None
