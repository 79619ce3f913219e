"""Figures and what they are compared with: quarters, halves and fiscal years."""

from __future__ import annotations

import pytest

from tests.reading import dates, values


def test_a_fiscal_quarter_of_an_unknown_calendar_is_placed_nowhere() -> None:
    """A fiscal quarter has a label, but days only where it is known when the year begins."""
    assert dates("in the second quarter of fiscal 2025") == [None]
    assert dates("Microsoft grew in the second quarter of fiscal 2025") == ["2024-36"]
    assert dates("微软Microsoft和Microsoft's: the second quarter of fiscal 2025") == ["2024-36"]


def test_a_part_of_a_word_names_no_organisation() -> None:
    """The Italian "Dell'" is no computer maker, and Visalia no bank card."""
    assert dates("Dell'Orto and Visalia grew in the second quarter of fiscal 2025") == [None]


def test_figures_are_told_of_periods_that_are_over() -> None:
    """A quarter without a year is the last one that has ended; a comparison means the one a year before."""
    assert values("Profit rose in the fourth quarter, from a loss a year earlier") == ["2024-Q4", "2023-Q4"]


def test_a_comparison_is_no_date_to_count_from() -> None:
    """Two comparisons in a row mean the same quarter, also where a day was told between."""
    told = "Net for the third quarter ended Sept. 30 fell from a year earlier, sales from the year-ago period."
    assert values(told) == ["2024-Q3", "2024-09-30", "2023-Q3", "2023-Q3"]


def test_figures_to_a_month_are_told_of_months_that_are_over() -> None:
    """ "The year to March" ends in the last March."""
    assert values("In the year to March it lost money.") == ["2024-03"]


def test_a_fiscal_comparison_keeps_its_part() -> None:
    """A year before the first half of fiscal 2024 lies the first half of fiscal 2023."""
    assert values("In the first half of fiscal 2024 it earned more than a year earlier.") == ["2024-H1", "2023-H1"]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Microsoft sold less in its fiscal third quarter.", "2024-33"),
        ("Microsoft will sell less in its fiscal third quarter.", "2025-33"),
        ("Microsoft sold less in the current fiscal year.", "2024-07/2025-06"),
        ("Microsoft sold less in the last fiscal year.", "2023-07/2024-06"),
    ],
)
def test_a_fiscal_part_without_a_year_is_the_last_one_that_is_over(words: str, edtf: str) -> None:
    """Figures are told of what is over; the fiscal year that runs is the current one."""
    assert dates(words) == [edtf]


def test_the_same_period_is_as_long_as_the_one_talked_of() -> None:
    """A year before a December lies a December; where only a day was told, the year before."""
    assert values("Sales fell in December; in the same period a year ago they rose.") == ["2024-12", "2023-12"]
    assert values("Sales fell on 3 February; in the same period last year they rose.")[-1] == "2024"


def test_a_stretch_of_months_is_no_month_to_compare_with() -> None:
    """The same period a year before nine months is not the January of that year."""
    assert values("今年前九个月利润上升，去年同期下降。", "zh", date="2025-10-20") == ["2025-01/2025-09", "2024"]


def test_this_quarter_of_results_is_the_one_that_is_over() -> None:
    """Where quarterly results are told as past, "this quarter" is theirs; without them it is that of the writing."""
    told = "Nordpump showed its quarterly results. In this quarter, profit reached 3 million euros."
    assert values(told)[-1] == "2024-Q4"
    assert values("Nordpump opened. In this quarter, it hired ten people.")[-1] == "2025-Q1"
    assert values("Nordpump showed its quarterly results. It will invest more in this quarter.")[-1] == "2025-Q1"
