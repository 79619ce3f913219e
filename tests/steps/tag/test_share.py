"""Lists and ranges share fields."""

from __future__ import annotations

import pytest

from tests.reading import values


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("from the 3rd to the 5th of March 2024", ["2024-03-03", "2024-03-05"]),
        ("on March 3, 5 and 7, 2024", ["2024-03-03", "2024-03-05", "2024-03-07"]),
        ("3-5 May 2024", ["2024-05-03", "2024-05-05"]),
    ],
)
def test_days_of_a_list_have_the_month_of_their_neighbour(words: str, told: list[str]) -> None:
    """A day without a month has that of the day beside it."""
    assert values(words) == told
