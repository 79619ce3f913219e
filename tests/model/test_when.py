"""Time as it is known: EDTF in and out, order, and what cannot be made."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from edtf import parse_edtf as oracle
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Day, When, parse_edtf
from generator.model.when import day, days_in_month, month, span, year

SAID = (
    "2025-02-17", "2025-02", "2025", "199X", "19XX", "2025-21", "2025-24", "2025-33", "2025-36", "2025-40", "2025-41",
    "2020/2023", "2023-03/2023-05", "2025-02-10/2025-02-16", "2024/..", "../2024", "2024-11-27/..", "{2018,2020,2021}",
    "2024-11-27~", "2024-11?", "2024%", "2020~/2023~", "-0400", "0000",
)  # fmt: skip


@pytest.mark.parametrize("text", SAID)
def test_edtf_comes_out_as_it_went_in(text: str) -> None:
    """Every form of the contract's subset is read and written without a change."""
    assert parse_edtf(text).edtf == text


@pytest.mark.parametrize("text", ["2025-02-30", "2025-13", "2025-00", "tomorrow", "", "../..", "2025-2-1", "25", "{}"])
def test_what_is_no_date_is_refused_with_a_reason(text: str) -> None:
    """A date that does not exist is refused, never bent into one."""
    with pytest.raises(ValueError, match=r"date|day"):
        parse_edtf(text)


def test_a_time_of_day_is_left_out() -> None:
    """A stamp with hours is read as its day."""
    assert parse_edtf("2025-02-17T11:34") == day(2025, 2, 17)


@pytest.mark.parametrize("text", [text for text in SAID if text[0] != "{" and ".." not in text and text[-2:] != "24"])
def test_the_days_are_those_of_a_foreign_reader(text: str) -> None:
    """First and last day equal those of the edtf package (which has winter within one year: left out here)."""
    when, foreign = (
        parse_edtf(text.replace("~", "").replace("?", "").replace("%", "")),
        oracle(text.replace("~", "").replace("?", "").replace("%", "")),
    )
    assert (when.first, when.last) == tuple(
        Day(bound.tm_year, bound.tm_mon, bound.tm_mday) for bound in (foreign.lower_strict(), foreign.upper_strict())
    )


DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31)).map(lambda d: Day(d.year, d.month, d.day))


@given(DAYS, DAYS)
def test_any_stretch_of_days_survives_edtf(one: Day, other: Day) -> None:
    """A span is written so that the same days are read again."""
    when = span(min(one, other), max(one, other))
    again = parse_edtf(when.edtf)
    assert (again.first, again.last) == (when.first, when.last)


def test_a_span_runs_forward() -> None:
    """No record has its end before its start."""
    with pytest.raises(ValueError, match="after"):
        When(Day(2025, 2, 2), Day(2025, 2, 1), "span")


def test_what_begins_first_stands_first_and_the_longer_before_the_shorter() -> None:
    """A year stands before its January, and that before its first day; an open start before all."""
    in_order = [parse_edtf("../2020"), year(2024), month(2024, 1), day(2024, 1, 1), day(2024, 1, 2), month(2024, 2)]
    assert all(one < other for one, other in pairwise(in_order))


@given(st.integers(-4000, 9999), st.integers(1, 12))
def test_leap_years_hold_for_every_year(number: int, month_number: int) -> None:
    """The proleptic Gregorian rule, before the year 1 as after it."""
    leap = number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)
    if month_number == 2:
        assert days_in_month(number, 2) == 28 + leap
    else:
        assert days_in_month(number, month_number) in (30, 31)
