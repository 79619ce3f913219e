"""The year in which a story goes on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.almanac import period as calendar
from generator.almanac.period import Period
from generator.steps.resolve.story import Around, year_of_story
from tests.reading import dates


def told(*dates: str) -> list[tuple[int, Period]]:
    """Dates in one paragraph, from its beginning."""
    return [(at, read(date)) for at, date in enumerate(dates)]


def read(date: str) -> Period:
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    if not month:
        return Period("year", year)
    found = calendar.day(year, month, day) if day else calendar.month(year, month)
    assert found is not None
    return found


def on(month: int, day: int) -> Callable[[int], Period | None]:
    return lambda year: calendar.day(year, month, day)


@pytest.mark.parametrize(
    ("dates", "new", "year"),
    [
        (["1914-07-28"], (8, 1), 1914),
        (["1914-07-28", "1912-12-08"], (7, 30), 1914),
        (["1914-11", "1856"], (12, 5), 1914),
        (["1918-10-29", "1929"], (10, 30), 1918),
        (["1776-06", "1777"], (10, 17), 1777),
        (["1999-12-30"], (1, 2), 2000),
        (["1999-11-02"], (2, 9), 1999),
    ],
)
def test_a_story_goes_on_by_the_smallest_step(dates: list[str], new: tuple[int, int], year: int) -> None:
    """An aside to another year does not carry the story away; over New Year it goes by small steps only."""
    assert year_of_story(Around(told(*dates)), on(*new)) == year


def test_dates_of_earlier_paragraphs_weigh_less() -> None:
    """The paragraph that is read has the first say."""
    dates = told("1917-05-01", "1915-05-03")
    assert year_of_story(Around(dates), on(5, 2)) == 1915
    assert year_of_story(Around([*dates, (900, read("1917-04-01"))], 900), on(5, 2)) == 1917


def test_a_story_that_goes_by_years_goes_on_by_years() -> None:
    """Where the story went on from 2009 to 2012 and stayed there, 2015 is its next year and no aside."""
    assert year_of_story(Around(told("2009-03", "2012", "2013-06", "2015")), on(9, 1)) == 2015
    assert year_of_story(Around(told("2012-03", "2012", "2013-06", "2019")), on(9, 1)) == 2013


def test_a_date_told_next_draws_the_story_to_its_year() -> None:
    """After a look ahead to 1945, July before "mid-June 1944" is that of 1944."""
    around = Around(told("1944-10-20", "1945-02"), paragraph=900, coming=read("1944-06-15"))
    assert year_of_story(around, on(7, 1)) == 1944
    assert year_of_story(Around(around.told, 900), on(7, 1)) == 1945


def test_a_heading_gives_its_year_to_what_stands_below() -> None:
    """Under "2008" a comparison with 2007 does not take the story back."""
    dates = told("2008-07", "2007-05")
    assert year_of_story(Around(dates), on(3, 1)) == 2007
    assert year_of_story(Around(dates, section=2008), on(3, 1)) == 2008


def test_without_a_date_there_is_no_year() -> None:
    """A century does not say a year."""
    assert year_of_story(Around([(0, Period("century", 18))]), on(5, 2)) is None


def test_months_of_this_and_last_year_count_from_the_day_of_writing() -> None:
    """A firm's history with "last November" and "this April" in it is news."""
    text = "公司2009年成立，2012年上市，2015年扩建，2018年重组，2020年亏损。去年11月，公司停产。今年4月，公司复产。"
    assert dates(text, "zh", "2025-08-26")[-2:] == ["2024-11", "2025-04"]


def test_words_of_the_day_make_an_essay_news() -> None:
    """Dates of history beside "this spring" and "last September" count from the day of writing."""
    told = (
        "In May 2009 it was founded, in June 2012 it grew, in 2015 it listed, in 2018 it shrank, in May 2020 it failed."
    )
    today = "This spring came the news: on April 26 it won. The hall was closed last September."
    assert dates(f"{told} {today}", "en", "2025-05-12")[-2:] == ["2025-04-26", "2024-09"]


def test_a_weekday_brings_a_story_back_to_the_time_of_writing() -> None:
    """6 December 1987 was a Sunday: the Friday is that of the tour which the page of 2019 tells of."""
    text = (
        "The band began in 1970 and sang in Leeds in 1972. It broke up in 1982 and met again in 1985.\n"
        "A record followed in 1987. Tickets go on sale on Friday, December 6."
    )
    assert dates(text, date="2019-11-20")[-1] == "2019-12-06"
    assert dates(text.replace("Friday, ", ""), date="2019-11-20")[-1] == "1987-12-06"


def test_the_year_of_a_work_is_no_history() -> None:
    """Works named with their years make no story of a page, and nothing counts from them."""
    text = (
        "They sang songs from 1972’s “The Tide”, 1973’s Grain and 1975’s “Salt”.\n"
        "Others came from 1977’s “Mill” and 1979’s Harbour. The tour opens on June 9."
    )
    assert dates(text, date="2019-05-20")[-1] == "2019-06-09"
