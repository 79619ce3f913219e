"""The order and the groups in which events are read."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Event, Settings, Timeline, parse_edtf
from generator.writers.words import Words
from generator.writers.years import Year, event_pages, last_written, newest, year_pages, years
from tests.writers.examples import article, citation, event

TOLD = article("It happened.\n", "x.txt", "en", "T")
WORDS = Words("en")


def at(*dates: str) -> tuple[Event, ...]:
    """Events at these times, each with its date for a title."""
    sentence = citation(TOLD, "It happened.", "2031")
    return tuple(replace(event(date, date, (sentence,), 1, ()), id=f"e-{number}") for number, date in enumerate(dates))


def outline(groups: tuple[Year, ...]) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Labels, with the titles in each."""
    return [
        (year.label, [(month.label, [event.title for event in month.events]) for month in year.months])
        for year in groups
    ]


def test_newest_first_and_what_names_no_month_last() -> None:
    """Years and months run backwards; times without a month follow, those beyond the year after them."""
    events = at("2030-12-08", "2030", "2030-12", "2031-01-02", "2030/2032", "2030-11-30/2030-12-02", "2030-34")
    assert outline(years(events, WORDS)) == [
        ("2031", [("January", ["2031-01-02"])]),
        (
            "2030",
            [
                ("December", ["2030-12-08", "2030-12"]),
                ("November", ["2030-11-30/2030-12-02"]),
                ("Some time in 2030", ["2030-34", "2030"]),
                ("Over a longer time", ["2030/2032"]),
            ],
        ),
    ]


def test_a_decade_stands_below_its_first_year() -> None:
    """What names only a decade or a century has a group of its own, so that it seems no finer than it is."""
    assert [label for label, _ in outline(years(at("1990-05", "199X", "19XX", "-0043"), WORDS))] == [
        "1990", "1990s", "1900 – 1999", "44 BCE",
    ]  # fmt: skip


def test_years_ahead_of_all_sources_come_last() -> None:
    """The nearest first, if all in them is planned: what is far away does not stand above the news."""
    past, soon, far, told = at("2031-05", "2032-01", "2050", "2033")
    plans = tuple(replace(each, status="planned") for each in (soon, far))
    found = years((past, *plans, told), WORDS, parse_edtf("2031-12-24").first)
    assert [(year.label, year.is_ahead) for year in found] == [
        ("2033", False), ("2031", False), ("2032", True), ("2050", True),
    ]  # fmt: skip
    assert [year.label for year in years((past, *plans), WORDS)] == ["2050", "2032", "2031"]


def test_the_newest_source_says_what_is_ahead() -> None:
    """By the first day on which it can have been written; nothing is ahead of sources without a date."""
    old, new = (article("It happened.\n", "x.txt", "en", "T", date=date) for date in ("2031-05", "2031-12-01/2032-02"))
    assert str(last_written(Timeline((old, new, TOLD), (), ()))) == "2031-12-01"
    assert last_written(Timeline((TOLD,), (), ())) is None


DATES = st.lists(st.sampled_from(["2030", "2030-01", "2030-01-05", "2031-07-09", "202X", "2029/2031", "../2030"]))


@given(DATES, st.integers(1, 9))
def test_each_event_is_on_one_page_that_is_not_too_long(dates: list[str], limit: int) -> None:
    """The pages of the years hold every event once, and none more than the limit."""
    events = at(*dates)
    pages = [page for group in years(events, WORDS) for page in year_pages(group, limit)]
    assert sorted(event.id for page in pages for event in page.year.events) == sorted(event.id for event in events)
    assert all(len(page.year.events) <= limit for page in pages)
    assert len({page.path for page in pages}) == len(pages)
    homes = event_pages(Timeline((), events, ()), Settings(events_per_page=limit), WORDS)
    assert homes.keys() == {event.id for event in events}
    assert set(homes.values()) <= {"timeline.md", *(page.path for page in pages)}


def test_months_of_a_long_year_share_pages() -> None:
    """As many months as fit; a month over the limit has parts, and what names no month is named in the label."""
    dates = ("2030-01", "2030-02", "2030-03", "2030-03", "2030-03", "2030-04", "2030")
    [year] = years(at(*dates), WORDS)
    assert [(page.path, page.label, len(page.year.events)) for page in year_pages(year, 2)] == [
        ("timeline/2030-04.md", "April", 1),
        ("timeline/2030-03.md", "March", 2),
        ("timeline/2030-03-2.md", "March (2)", 1),
        ("timeline/2030-02.md", "January – February", 2),
        ("timeline/2030-some.md", "Some time in 2030", 1),
    ]
    assert [page.label for page in year_pages(year, 5)] == ["February – April", "January, Some time in 2030"]


@given(DATES, st.integers(1, 9))
def test_the_first_page_has_the_newest(dates: list[str], limit: int) -> None:
    """What is shown first is the beginning of the whole order."""
    groups = years(at(*dates), WORDS)
    whole = [event.id for group in groups for event in group.events]
    shown = [event.id for group in newest(groups, limit) for event in group.events]
    assert shown == whole[: max(limit, 1)]


def test_ids_of_groups_are_unique() -> None:
    """Headings of years and months can be linked to."""
    groups = years(at("2030", "2030-01", "203X", "20XX", "-2030", parse_edtf("2030-03").edtf), WORDS)
    keys = [key for year in groups for key in (f"y{year.key}", *(f"m{month.key}" for month in year.months))]
    assert len(keys) == len(set(keys))
