"""Fiscal years begin when their organisation says."""

from __future__ import annotations

from generator.almanac.fiscal import FiscalCalendar, calendars
from generator.model import FiscalYear


def test_a_fiscal_year_is_named_by_its_end() -> None:
    """Fiscal 2026 of an April filer is April 2025 to March 2026, its first quarter April to June 2025."""
    april = FiscalCalendar("X", 4)
    assert [str(april.when(2026, part)) for part in (None, "Q1", "H2")] == [
        "2025-04/2026-03",
        "2025-34",
        "2025-10/2026-03",
    ]


def test_a_fiscal_year_can_be_named_by_its_start() -> None:
    """So people may say it in the settings, and theirs comes first."""
    (mine, *_) = calendars([FiscalYear("X", 2, "start")])
    assert str(mine.when(2026, None)) == "2026-02/2027-01"


def test_an_unknown_calendar_places_nothing() -> None:
    """No false quarter."""
    assert FiscalCalendar().when(2026, "Q1") is None


def test_well_known_years_begin_and_are_named_as_their_firms_do() -> None:
    """One ends with November, another is named by the year that it begins in."""
    known = {calendar.name: calendar for calendar in calendars(())}
    assert str(known["Carnival"].when(2024, None)) == "2023-12/2024-11"
    assert str(known["Sony"].when(2024, "Q3")) == "2024-36"
    assert str(known["Microsoft"].when(2025, "Q1")) == "2024-35"
