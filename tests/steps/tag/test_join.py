"""Two expressions side by side that make one."""

from __future__ import annotations

from tests.reading import readings


def test_only_what_stands_right_before_a_time_makes_it_rough() -> None:
    """ "Over 20 years" is more than 20; who "took over on 1 July" did so on that day."""
    told = "It lasted over 20 years. She took over on 1 July 2019."
    assert [(reading.value, reading.mod) for reading in readings(told)] == [
        ("P20Y", "MORE_THAN"),
        ("2019-07-01", None),
    ]
