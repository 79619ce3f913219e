"""Entries of a chronicle run in order."""

from __future__ import annotations

import pytest

from tests.reading import dates


@pytest.mark.parametrize("date", ["2025-03-05", None])
def test_an_entry_lies_between_its_neighbours(date: str | None) -> None:
    """What leaves its year out follows the entry before, over the turn of the year, whenever it was written."""
    text = (
        "12 Sept. 2022 – It hits.\n• 8 Nov. – They ask.\n• 9 Dec. – Charges.\n3 Jan. 2023 – Bail.\n14 Feb. – It goes."
    )
    found = dates(text, date=date)
    assert found == ["2022-09-12", "2022-11-08", "2022-12-09", "2023-01-03", "2023-02-14"]


def test_a_chronicle_may_run_back() -> None:
    """The newest entry first; the first ones may leave out their year, too."""
    text = "14. Februar: Verkauf.\n3. Januar 2023: Kaution.\n9. Dezember 2022: Anklage.\n8. November: Verhör."
    assert dates(text, "de") == ["2023-02-14", "2023-01-03", "2022-12-09", "2022-11-08"]
    assert dates("2023年1月3日：保释。\n2022年12月9日：起诉。\n11月8日：讯问。", "zh")[-1] == "2022-11-08"


def test_entries_out_of_order_are_no_chronicle() -> None:
    """Nor are dates within sentences, or two lines."""
    text = "12 Sept. 2022 – It hits.\n8 Nov. – They ask.\n3 Jan. 2021 – Bail.\n4 May 2023 – Trial."
    assert dates(text)[1] == "2024-11-08"
    assert dates("12 Sept. 2022 – It hits.\n8 Nov. – They ask.")[1] == "2024-11-08"
