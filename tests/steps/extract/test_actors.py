"""Who took part in an event."""

from __future__ import annotations

from tests.steps.extract.story import events_of


def test_the_place_of_a_dateline_takes_no_part() -> None:
    """Where it was written, and for whom, stands before the text."""
    text = "LEEDS, England, Feb. 17, 2025 (Newswire) - Harrow Foods bought Bexley Mills on Monday."
    assert events_of(text, {"Monday": "2025-02-17"})[-1].entities == ("Harrow Foods", "Bexley Mills")


def test_media_take_part_only_in_their_own_news() -> None:
    """Who told it is no actor; who was sold is one."""
    told = events_of("Tom Lind told Reuters on Monday that Harrow Foods had lost a mill.", {"Monday": "2025-02-17"})
    sold = events_of("Harrow Foods sold the Evening Gazette on Monday.", {"Monday": "2025-02-17"})
    assert "Reuters" not in told[-1].entities
    assert sold[-1].entities == ("Harrow Foods", "Evening Gazette")
