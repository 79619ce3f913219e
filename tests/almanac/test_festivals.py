"""Days that have a name are where the calendars of the world have them."""

from __future__ import annotations

import pytest

from generator.almanac.festivals import festival, is_known
from generator.languages import known, load


@pytest.mark.parametrize(
    ("name", "year", "value"),
    [
        ("easter", 2025, "2025-04-20"),
        ("good_friday", 2024, "2024-03-29"),
        ("holy_week", 2025, "2025-W16"),
        ("easter_weekend", 2025, "2025-W16-WE"),
        ("pentecost", 2023, "2023-05-28"),
        ("thanksgiving", 2024, "2024-11-28"),
        ("black_friday", 2023, "2023-11-24"),
        ("memorial", 2024, "2024-05-27"),
        ("spring_festival", 2025, "2025-01-29"),
        ("election_us", 2022, "2022-11-08"),
        ("advent_1", 2024, "2024-12-01"),
        ("sales_1111", 2024, "2024-11-11"),
    ],
)
def test_a_festival_is_on_its_day(name: str, year: int, value: str) -> None:
    """Fixed days, days by weekday, by Easter, by the moon."""
    found = festival(name, year)
    assert found is not None
    assert found.value == value


def test_outside_of_the_table_of_moons_nothing_is_said() -> None:
    """The Chinese New Year of a far year is not guessed."""
    assert festival("spring_festival", 1700) is None


@pytest.mark.parametrize("code", known())
def test_every_festival_of_a_language_is_known(code: str) -> None:
    """A language file names only days that the almanac has."""
    named = load(code).tables.get("time", {}).get("words", {}).get("festival", {})
    assert [name for name in named if not is_known(name)] == []
