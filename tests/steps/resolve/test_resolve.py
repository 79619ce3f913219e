"""Meaning and anchor make a time, and what was assumed is said."""

from __future__ import annotations

import pytest

from tests.reading import dates, readings, values


def test_what_the_words_say_needs_no_date() -> None:
    """A whole date is read alike whenever the text was written, and nothing is assumed."""
    (reading,) = readings("It opened on 3 May 2019.", date=None)
    assert (reading.value, reading.anchor, reading.assumed) == ("2019-05-03", "absolute", ())


def test_without_a_dateline_nothing_hangs_on_it() -> None:
    """What only the day of writing could place is left out."""
    assert values("Yesterday it rained. On Monday it froze. Last year it snowed.", date=None) == []


def test_an_undated_text_can_anchor_itself() -> None:
    """What counts from a date of the text is read without a dateline."""
    assert values("It began in March 2023. A month later it ended.", date=None) == ["2023-03", "2023-04"]


def test_what_is_told_as_past_has_come_to_pass() -> None:
    """ "A decade later" counts from the last date from which a decade has gone by before the writing."""
    told = "She left in 2014. He came in 2023. A decade later, it has grown."
    assert values(told, date="2025-02-17") == ["2014", "2023", "2024"]


def test_a_year_is_enough_for_this_year() -> None:
    """Of a text that is only dated to a year, "this year" is that year, and a day of it is not made up."""
    assert values("It opened this year. Yesterday it closed.", date="2024") == ["2024"]


def test_a_week_of_writing_makes_days_rough() -> None:
    """Where the day of writing is known to the week, "yesterday" is some day of it, and says so."""
    (reading,) = readings("Yesterday it closed.", date="2024-12-09/2024-12-15")
    assert reading.when is not None
    assert reading.when.edtf == "2024-12-08~/2024-12-14~"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The board met Wednesday.", "2025-02-19"),
        ("The board met on Friday.", "2025-02-14"),
        ("Talks are scheduled to reopen on Monday.", "2025-02-24"),
        ("She said Monday that it will close.", "2025-02-17"),
    ],
)
def test_a_weekday_follows_the_nearest_verb(text: str, value: str) -> None:
    """A weekday is the latest one, the day of writing included, unless the words around look ahead."""
    assert values(text) == [value]


def test_since_looks_back() -> None:
    """What lasts since a month lasts since the last such month, even where the next one is nearer."""
    assert values("The shop has been closed since May.", date="2025-02-19") == ["2024-05"]


def test_until_looks_ahead() -> None:
    """What begins or ends "by" or "from" a month lies ahead, even where the last such month is nearer."""
    assert values("Ab Oktober gilt der Fahrplan.", "de") == ["2025-10"]
    assert values("Der Streik dauerte bis Oktober.", "de") == ["2024-10"]


def test_weekdays_of_one_list_follow_each_other() -> None:
    """The second of two weekdays is the one after the first."""
    assert values("It is open from Friday to Sunday.") == ["2025-02-14", "2025-02-16"]


def test_a_time_of_day_belongs_to_the_day_of_its_paragraph() -> None:
    """However much was said since, "in the afternoon" is that of the day told; in a new paragraph it is today's."""
    told = "On Sunday the fair opened. " + "There were stalls, horses and a band. " * 6
    assert values(told + "In the afternoon it rained.") == ["2025-02-16", "2025-02-16TAF"]
    assert values(told + "\nIn the afternoon it rained.") == ["2025-02-16", "2025-02-19TAF"]


def test_an_assumed_day_is_not_that_of_a_quotation() -> None:
    """A quotation was spoken on a day that was told, not on one that a time of day was given."""
    story = "On Sunday he left. " + "There were horses. " * 12 + 'In the afternoon he said: "Today we sing."'
    assert values(story) == ["2025-02-16", "2025-02-16TAF", "2025-02-19"]


def test_hours_later_count_from_the_time_told() -> None:
    """What comes hours after a time of day has its time, and its day; where no time was told, only the day is known."""
    told = "On 5 May 2023, at 10:30 p.m., it took off. Two hours later, it landed."
    assert values(told)[-1] == "2023-05-06T00:30"
    assert values("On 5 May 2023 it took off. Two hours later, it landed.")[-1] == "2023-05-05TXX"


def test_a_day_alone_goes_on_from_its_sentence() -> None:
    """ "The 20th" is of the month that its sentence tells, "the 3rd" after "the 28th" of the next one."""
    assert values("On 5 January it opened and on the 20th it closed.") == ["2025-01-05", "2025-01-20"]
    assert values("On 28 January it opened and on the 3rd it closed.") == ["2025-01-28", "2025-02-03"]
    assert values("On 5 January it opened. On the 14th it closed.") == ["2025-01-05", "2025-02-14"]


def test_what_was_later_does_not_lie_ahead() -> None:
    """Told as past and with nothing to count from, "thirty years later" is later, but no date that is still to come."""
    assert values("Thirty years later, it had grown.") == ["FUTURE_REF"]
    assert values("It opened in 1990. Thirty years later, it had grown.") == ["1990", "2020"]


def test_a_weekday_decides_the_year() -> None:
    """The year is the one in which the day falls on that weekday, even where the verb points elsewhere."""
    assert values("On Sunday 3 August the fair was held.") == ["2025-08-03"]


def test_a_year_is_taken_from_the_sentence_before() -> None:
    """Background stays in its year: a month after "June 2009" lies in 2009, and the reading says so."""
    _, march = readings("Founded in June 2009, the firm grew. In March it moved.")
    assert (march.value, march.anchor, march.assumed) == ("2009-03", "context", ("year",))


def test_a_new_paragraph_is_news_again() -> None:
    """Background ends with its paragraph."""
    assert values("Founded in June 2009, the firm grew.\n\nIn January it moved.") == ["2009-06", "2025-01"]


def test_a_story_counts_from_the_last_date_told() -> None:
    """In a story a month without a year lies in the year that was told last, and goes on over New Year."""
    years = " ".join(f"In {year} there was war." for year in range(1801, 1812))
    assert values(f"{years} In November they met. In January they parted.")[-2:] == ["1811-11", "1812-01"]


def test_a_quotation_is_read_from_the_day_it_was_spoken() -> None:
    """Inside quotation marks "today" is the day that was told before them."""
    assert values("On 10 January she wrote: “Today we close.”") == ["2025-01-10", "2025-01-10"]


def test_a_composed_expression_is_one() -> None:
    """A part, a month and a year that is counted are one expression, no finer than it says."""
    (reading,) = readings("They met at the end of November last year.")
    assert (reading.value, reading.mod) == ("2024-11", "END")
    assert reading.when is not None
    assert reading.when.edtf == "2024-11-21/2024-11-30"


def test_lists_share_their_fields() -> None:
    """Days of one month and years of one century lend each other what they lack."""
    assert values("from 3 to 5 March") == ["2025-03-03", "2025-03-05"]
    assert values("between March and April 1918") == ["1918-03", "1918-04"]
    assert values("the war of 1954–59") == ["1954", "1959"]


def test_a_range_over_new_year_begins_in_the_year_before() -> None:
    """From November to a March with a year is one winter."""
    assert values("from November to March 2020") == ["2019-11", "2020-03"]


def test_a_fiscal_quarter_of_an_unknown_calendar_is_placed_nowhere() -> None:
    """A fiscal quarter has a label, but days only where it is known when the year begins."""
    assert dates("in the second quarter of fiscal 2025") == [None]
    assert dates("Microsoft grew in the second quarter of fiscal 2025") == ["2024-36"]
    assert dates("微软Microsoft和Microsoft's: the second quarter of fiscal 2025") == ["2024-36"]


def test_a_part_of_a_word_names_no_organisation() -> None:
    """The Italian "Dell'" is no computer maker, and Visalia no bank card."""
    assert dates("Dell'Orto and Visalia grew in the second quarter of fiscal 2025") == [None]


def test_figures_are_told_of_periods_that_are_over() -> None:
    """A quarter without a year is the last one that has ended; a comparison means the one a year before."""
    assert values("Profit rose in the fourth quarter, from a loss a year earlier") == ["2024-Q4", "2023-Q4"]


def test_what_is_vague_dates_nothing() -> None:
    """Vague words, durations and repetitions have a value, and no place on the calendar."""
    assert dates("It recently closed for six weeks, as every Monday.") == [None, None, None]


def test_a_reason_is_given() -> None:
    """The reader of the site is told from where a date was counted."""
    (reading,) = readings("It closed on Monday.")
    assert reading.why == "Monday on or before 2025-02-19, the date of the article."


@pytest.mark.parametrize("words", ["She may leave as soon as Tuesday.", "She planned to leave on Tuesday."])
def test_a_cue_may_be_several_words(words: str) -> None:
    """ "As soon as" and "planned to" look ahead, whatever each of their words does alone."""
    assert values(words, date="2025-02-19") == ["2025-02-25"]


def test_this_morning_is_that_of_the_writing() -> None:
    """ "This morning" is not the morning of another day that the sentence has told."""
    told = "It lost 4 million pounds in the year to 30 June, the firm said this morning."
    assert values(told, date="2024-09-10") == ["2024-06-30", "2024-09-10TMO"]


def test_a_third_of_a_decade_is_whole_years() -> None:
    """A decade begins with its years 0 to 3 and ends with 7 to 9."""
    told = "He left in the early 2010s, in the mid 1990s or in the late 1970s."
    assert dates(told) == ["2010/2013", "1994/1996", "1977/1979"]


@pytest.mark.parametrize(("weekday", "value"), [("Thursday", "2024-11-28"), ("Friday", "2024-11-29")])
def test_a_weekday_follows_the_day_told_where_that_of_writing_is_not_known(weekday: str, value: str) -> None:
    """Of a text from some week or other, a bare weekday is the first one on or after the day told last."""
    told = f"In a notice of November 28, 2024 the mill closed. Its workers left on {weekday}."
    assert values(told, date="2024-11-29/2024-12-20")[-1] == value


def test_a_weekday_far_from_the_day_told_stays_rough() -> None:
    """A day told that lies outside of the weeks of writing does not place a weekday."""
    told = "In a notice of May 3, 2021 the mill closed. Its workers left on Thursday."
    (_, reading) = readings(told, date="2024-11-29/2024-12-20")
    assert reading.when is not None
    assert reading.when.qualifier == "~"


def test_weeks_of_a_month_are_a_length_that_lies_there() -> None:
    """ "The last two weeks of February" says how long, and when."""
    (reading,) = readings("It rained in the last two weeks of February 1951.")
    assert (reading.type, reading.value) == ("DURATION", "P2W")
    assert reading.when is not None
    assert reading.when.edtf == "1951-02-15/1951-02-28"


def test_tonight_is_that_of_the_writing() -> None:
    """ "Tonight" is not the night of another day that the sentence has told."""
    assert values("She sang on Monday and sings again tonight.") == ["2025-02-17", "2025-02-19TNI"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It will cut taxes on Friday.", "2025-02-21"),
        ("She is to be sentenced on Friday.", "2025-02-21"),
        ("It is expected to be closed on Friday.", "2025-02-21"),
        ("It was closed on Friday.", "2025-02-14"),
    ],
)
def test_a_form_behind_to_will_or_be_is_not_told_as_past(words: str, value: str) -> None:
    """ "Cut" and "sentenced" tell the past only where no "will", "to" or "be" stands before them."""
    assert values(words) == [value]


def test_a_verb_right_beside_a_date_outweighs_its_distance() -> None:
    """What happened in April happened in the last one, even where the next one is nearer."""
    assert values("He was arrested in April.") == ["2024-04"]
    assert values("The deal, which lawyers of both sides had read, is for April.") == ["2025-04"]


def test_a_paragraph_that_opens_with_a_year_stays_there() -> None:
    """ "Founded in 2009" takes the news to 2009; a year further in, or after "since", does not."""
    assert values("Founded in 2009, the chain grew. In March it moved.") == ["2009", "2009-03"]
    assert values("Prices rose to the level of 2009. In January they fell.")[-1] == "2025-01"
    assert values("Founded in 2009, it had ten shops by 2012. In January it closed.")[-1] == "2025-01"
    assert values("On March 14, 2023 it was fined over the 2021 deal. On June 7 he left.")[-1] == "2023-06-07"
    assert values("Since 2009 prices rose. In January they fell.")[-1] == "2025-01"
    assert values("In 2009 it was founded. In autumn it will move.")[-1] == "2025-FA"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("from Monday to Friday", ["2025-02-17", "2025-02-21"]),
        ("between November and January", ["2024-11", "2025-01"]),
        ("It will be held from 30 November to 5 December", ["2025-11-30", "2025-12-05"]),
    ],
)
def test_the_end_of_a_range_follows_its_beginning(words: str, told: list[str]) -> None:
    """The second of two dates in one range is the one after the first."""
    assert values(words) == told


def test_a_comparison_is_no_date_to_count_from() -> None:
    """Two comparisons in a row mean the same quarter, also where a day was told between."""
    told = "Net for the third quarter ended Sept. 30 fell from a year earlier, sales from the year-ago period."
    assert values(told) == ["2024-Q3", "2024-09-30", "2023-Q3", "2023-Q3"]


def test_figures_to_a_month_are_told_of_months_that_are_over() -> None:
    """ "The year to March" ends in the last March."""
    assert values("In the year to March it lost money.") == ["2024-03"]


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


def test_a_fiscal_comparison_keeps_its_part() -> None:
    """A year before the first half of fiscal 2024 lies the first half of fiscal 2023."""
    assert values("In the first half of fiscal 2024 it earned more than a year earlier.") == ["2024-H1", "2023-H1"]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("Microsoft sold less in its fiscal third quarter.", "2024-33"),
        ("Microsoft will sell less in its fiscal third quarter.", "2025-33"),
        ("Microsoft sold less in the current fiscal year.", "2024-07/2025-06"),
        ("Microsoft sold less in the last fiscal year.", "2023-07/2024-06"),
    ],
)
def test_a_fiscal_part_without_a_year_is_the_last_one_that_is_over(words: str, edtf: str) -> None:
    """Figures are told of what is over; the fiscal year that runs is the current one."""
    assert dates(words) == [edtf]


def test_a_day_with_a_weekday_lies_in_a_month_where_they_meet() -> None:
    """ "Friday the 13th" is the last one, and "Tuesday, the 4th" the one of this month."""
    assert values("They met on Friday the 13th.") == ["2024-12-13"]
    assert values("It was shut on Tuesday, the 4th.") == ["2025-02-04"]


def test_the_weekend_of_a_monday_is_the_one_before() -> None:
    """Labor Day is a Monday: its weekend has just ended, while that of Thanksgiving lies ahead."""
    told = "on the Labor Day weekend 2024 and on Thanksgiving weekend 2024"
    assert dates(told) == ["2024-08-31/2024-09-01", "2024-11-30/2024-12-01"]


def test_a_quotation_may_have_its_day_behind_it() -> None:
    """ "He said on Sunday" behind the quotation tells when "tomorrow" was said; a new sentence does not."""
    assert values("“We decide tomorrow,” he said on Sunday.") == ["2025-02-17", "2025-02-16"]
    assert values("“We decide tomorrow.” On Sunday he left.") == ["2025-02-20", "2025-02-16"]


def test_a_history_of_a_few_years_is_a_story() -> None:
    """Five years of the past and no word of the day are enough: months then lie in the year told before them."""
    told = (
        "Founded in Leeds in 2009, it grew. In 2012 it won. In 2015 it listed. In 2018, and in 2020, it bought rivals."
    )
    assert values(f"{told} In November it closed.")[-1] == "2020-11"


def test_plans_of_a_later_year_go_on_in_it() -> None:
    """After a day of 2026, "in spring" of the same plan is that of 2026."""
    assert values("It will start on 28 January 2026. In spring it will land.") == ["2026-01-28", "2026-SP"]


def test_the_same_period_is_as_long_as_the_one_talked_of() -> None:
    """A year before a December lies a December; where only a day was told, the year before."""
    assert values("Sales fell in December; in the same period a year ago they rose.") == ["2024-12", "2023-12"]
    assert values("Sales fell on 3 February; in the same period last year they rose.")[-1] == "2024"


def test_a_stretch_of_months_is_no_month_to_compare_with() -> None:
    """The same period a year before nine months is not the January of that year."""
    assert values("今年前九个月利润上升，去年同期下降。", "zh", date="2025-10-20") == ["2025-01/2025-09", "2024"]
