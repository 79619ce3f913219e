"""Two expressions side by side that make one."""

from __future__ import annotations

import pytest

from tests.reading import readings, values


def test_only_what_stands_right_before_a_time_makes_it_rough() -> None:
    """ "Over 20 years" is more than 20; who "took over on 1 July" did so on that day."""
    told = "It lasted over 20 years. She took over on 1 July 2019."
    assert [(reading.value, reading.mod) for reading in readings(told)] == [
        ("P20Y", "MORE_THAN"),
        ("2019-07-01", None),
    ]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two days before Christmas 2023", "2023-12-23"),
        ("the day after 3 May 2019", "2019-05-04"),
        ("the Monday after Easter 2024", "2024-04-01"),
        ("the week of 3 March 2025", "2025-W10"),
        ("the third Thursday of November 2024", "2024-11-21"),
        ("the last day of March 2024", "2024-03-31"),
        ("the last day of February 2024", "2024-02-29"),
        ("the last day of June", "2024-06-30"),
    ],
)
def test_a_day_is_found_from_another_day(words: str, value: str) -> None:
    """What counts from a day, or within a period, that is named beside it is one expression with it."""
    assert values(f"It ended on {words}.") == [value]


def test_a_length_before_an_event_stays_a_length() -> None:
    """ "Two days before the vote" names no day to count from."""
    assert values("It ended two days before the vote.") == ["P2D"]


def test_lengths_side_by_side_are_one_only_where_the_second_is_finer() -> None:
    """ "Two years and four months" is one length; "six months, two years" are two."""
    assert values("It took two years and four months; six months, two years.") == ["P2Y4M", "P6M", "P2Y"]
