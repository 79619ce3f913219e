"""The bars above the timeline: a true axis, as fine as there is room."""

from __future__ import annotations

from generator.writers.histogram import MOST, bars
from generator.writers.words import Words
from generator.writers.years import years
from tests.writers.test_years import at


def drawn(*dates: str) -> list[tuple[str, int, str]]:
    groups = years(at(*dates), Words("en"))
    return [(bar.label, bar.events, bar.tick) for bar in bars(groups, {group.key: "#" for group in groups})]


def test_empty_years_have_their_room() -> None:
    """Between two years with events stand all the others, newest first."""
    assert drawn("2031", "2028", "2028-05") == [
        ("2031", 1, "2031"),
        ("2030", 0, ""),
        ("2029", 0, ""),
        ("2028", 2, "2028"),
    ]


def test_a_long_time_has_wider_bars() -> None:
    """Centuries fit on the screen, in bars of several years each."""
    found = drawn("2031", "1402")
    assert len(found) <= MOST
    assert (found[0][0], found[-1][0]) == ("2025 – 2049", "1400 – 1424")
    assert len(drawn("9999", "-4000")) <= MOST + 1


def test_one_year_needs_no_bars() -> None:
    """Where all is in one year, there is nothing to compare."""
    assert drawn("2031-01", "2031-05") == []


def test_names_of_years_do_not_touch() -> None:
    """With many bars, only some are named."""
    found = drawn(*(str(year) for year in range(1985, 2032)))
    named = [index for index, (_, _, tick) in enumerate(found) if tick]
    assert named == list(range(0, 47, 2))
