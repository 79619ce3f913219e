"""Meaning and anchor make a time, and what was assumed is said."""

from __future__ import annotations

from tests.reading import dates, readings, values


def test_what_the_words_say_needs_no_date() -> None:
    """A whole date is read alike whenever the text was written, and nothing is assumed."""
    (reading,) = readings("It opened on 3 May 2019.", date=None)
    assert (reading.value, reading.anchor, reading.assumed) == ("2019-05-03", "absolute", ())


def test_without_a_dateline_nothing_hangs_on_it() -> None:
    """What only the day of writing could place is left out."""
    assert values("Yesterday it rained. On Monday it froze. Last year it snowed.", date=None) == []


def test_a_year_is_enough_for_this_year() -> None:
    """Of a text that is only dated to a year, "this year" is that year, and a day of it is not made up."""
    assert values("It opened this year. Yesterday it closed.", date="2024") == ["2024"]


def test_a_week_of_writing_makes_days_rough() -> None:
    """Where the day of writing is known to the week, "yesterday" is some day of it, and says so."""
    (reading,) = readings("Yesterday it closed.", date="2024-12-09/2024-12-15")
    assert reading.when is not None
    assert reading.when.edtf == "2024-12-08~/2024-12-14~"


def test_what_was_later_does_not_lie_ahead() -> None:
    """Told as past and with nothing to count from, "thirty years later" is later, but no date that is still to come."""
    assert values("Thirty years later, it had grown.") == ["FUTURE_REF"]
    assert values("It opened in 1990. Thirty years later, it had grown.") == ["1990", "2020"]


def test_a_composed_expression_is_one() -> None:
    """A part, a month and a year that is counted are one expression, no finer than it says."""
    (reading,) = readings("They met at the end of November last year.")
    assert (reading.value, reading.mod) == ("2024-11", "END")
    assert reading.when is not None
    assert reading.when.edtf == "2024-11-21/2024-11-30"


def test_what_is_vague_dates_nothing() -> None:
    """Vague words, durations and repetitions have a value, and no place on the calendar."""
    assert dates("It recently closed for six weeks, as every Monday.") == [None, None, None]


def test_a_reason_is_given() -> None:
    """The reader of the site is told from where a date was counted."""
    (reading,) = readings("It closed on Monday.")
    assert str(reading.why) == "Monday on or before 2025-02-19, the date of the article"


def test_this_morning_is_that_of_the_writing() -> None:
    """ "This morning" is not the morning of another day that the sentence has told."""
    told = "It lost 4 million pounds in the year to 30 June, the firm said this morning."
    assert values(told, date="2024-09-10") == ["2024-06-30", "2024-09-10TMO"]


def test_a_third_of_a_decade_is_whole_years() -> None:
    """A decade begins with its years 0 to 3 and ends with 7 to 9."""
    told = "He left in the early 2010s, in the mid 1990s or in the late 1970s."
    assert dates(told) == ["2010/2013", "1994/1996", "1977/1979"]


def test_weeks_of_a_month_are_a_length_that_lies_there() -> None:
    """ "The last two weeks of February" says how long, and when."""
    (reading,) = readings("It rained in the last two weeks of February 1951.")
    assert (reading.type, reading.value) == ("DURATION", "P2W")
    assert reading.when is not None
    assert reading.when.edtf == "1951-02-15/1951-02-28"


def test_tonight_is_that_of_the_writing() -> None:
    """ "Tonight" is not the night of another day that the sentence has told."""
    assert values("She sang on Monday and sings again tonight.") == ["2025-02-17", "2025-02-19TNI"]


def test_halves_are_halves() -> None:
    """The first half of a month is 15 days, that of a decade five years."""
    told = "in the first half of May 2019, the second half of the 1990s and the first half of the 15th century"
    assert dates(told) == ["2019-05-01/2019-05-15", "1995/1999", "1400/1449"]


def test_some_evening_of_a_month_is_no_day() -> None:
    """ "One evening in November" has a part of day and no day."""
    (reading,) = readings("One evening in November 2021 he left.")
    assert (reading.type, reading.value) == ("TIME", "2021-11-XXTEV")
    assert reading.when is not None
    assert reading.when.edtf == "2021-11"
