"""A reading as the contract's Timex."""

from __future__ import annotations

from generator.writers.timex import timex
from tests.reading import readings


def test_a_timex_has_the_contracts_fields() -> None:
    """Offsets count code points, and the preposition stands outside."""
    text = "Am Montag durfte er."
    (reading,) = readings(text, "de", "2025-02-17")
    assert timex(reading, text) == {
        "start": 3, "end": 9, "text": "Montag", "type": "DATE", "value": "2025-02-17", "mod": None,
        "edtf": "2025-02-17",
    }  # fmt: skip


def test_edtf_is_null_where_it_cannot_say_it() -> None:
    """Durations and repetitions have none; a time of day has."""
    text = "It opens every Monday at 20:30 for two hours"
    assert [timex(reading, text)["edtf"] for reading in readings(text)] == [None, "2025-02-19T20:30:00", None]
