"""What was told before says what is meant: background, stories, quotations, times of day."""

from __future__ import annotations

import pytest

from tests.reading import dates, readings, values


def test_an_undated_text_can_anchor_itself() -> None:
    """What counts from a date of the text is read without a dateline."""
    assert values("It began in March 2023. A month later it ended.", date=None) == ["2023-03", "2023-04"]


def test_what_is_told_as_past_has_come_to_pass() -> None:
    """ "A decade later" counts from the last date from which a decade has gone by before the writing."""
    told = "She left in 2014. He came in 2023. A decade later, it has grown."
    assert values(told, date="2025-02-17") == ["2014", "2023", "2024"]


def test_the_friday_is_the_one_after_the_day_told() -> None:
    """ "On the Friday" goes on from the day told before, and so do the weekdays behind it in that paragraph."""
    told = "On Thursday 10 October 2024 the bank ran dry. On the Friday it shut. Men in suits walked in on Monday."
    assert values(told) == ["2024-10-10", "2024-10-11", "2024-10-14"]
    assert values("On 3 May 2024 he left. On Friday it rained.") == ["2024-05-03", "2025-02-14"]
    assert values("He left on 3 May 2024. It shut on the Friday before Lent.")[1] != "2024-05-03"


def test_not_until_is_past() -> None:
    """ "Was not put out until" tells when it was, and "closed until" when it will be."""
    assert values("It broke out on 17 October 2022. It was not put out until 4 November.")[1] == "2022-11-04"
    assert values("The road is closed until 4 November.") == ["2025-11-04"]


def test_an_update_has_a_day_of_its_own() -> None:
    """What its paragraph tells counts from the day that stands at its head."""
    told = "A hearing is near.\nUpdate, 21 February: The firm said this morning it will pay.\nIt rained yesterday."
    assert values(told) == ["2025-02-21", "2025-02-21TMO", "2025-02-18"]


def test_the_small_hours_are_of_the_next_day() -> None:
    """Behind an evening, or a night in the paragraph before, an early hour told as past is of the day after."""
    assert values("On Saturday, at 5.15pm, Lind came. At 1.50am they took it down.")[-1] == "2025-02-16T01:50"
    night = "It vanished on the night of 24 January. " + "It was worth millions, the owner says in a long note. " * 4
    assert values(f"{night}\nThe theft was discovered at 6.40 a.m.")[1] == "2025-01-25T06:40"


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


def test_a_paragraph_that_opens_with_a_year_stays_there() -> None:
    """ "Founded in 2009" takes the news to 2009; a year further in, or after "since", does not."""
    assert values("Founded in 2009, the chain grew. In March it moved.") == ["2009", "2009-03"]
    assert values("Prices rose to the level of 2009. In January they fell.")[-1] == "2025-01"
    assert values("Founded in 2009, it had ten shops by 2012. In January it closed.")[-1] == "2025-01"
    assert values("On March 14, 2023 it was fined over the 2021 deal. On June 7 he left.")[-1] == "2023-06-07"
    assert values("Since 2009 prices rose. In January they fell.")[-1] == "2025-01"
    assert values("In 2009 it was founded. In autumn it will move.")[-1] == "2025-FA"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The 2009 merger failed. In March it moved.", "en"),
        ("Das 2009 eröffnete Haus schloss im März.", "de"),
        ("海岸电力2009年成立于海港市。公司3月公布亏损。", "zh"),
    ],
)
def test_a_year_within_a_noun_takes_nobody_back(text: str, code: str) -> None:
    """A paragraph that opens with its subject goes on in the days of its writing."""
    assert values(text, code) == ["2009", "2025-03"]


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


def test_before_a_plan_of_a_later_year_comes_this_one() -> None:
    """What must be done before a day of 2026 is told of the months that come first."""
    assert values("It opens in August 2026; building begins in June.") == ["2026-08", "2025-06"]


def test_a_look_back_ends_with_the_year_of_writing() -> None:
    """Who has come back to this year by name stays there; what is named for it only as a plan comes back to nothing."""
    assert values("It ran from June 2023 to January 2025. On 11 February it closed.")[-1] == "2025-02-11"
    assert values("Founded in June 2023, it hopes for May 2025. In March it moved.")[-1] == "2023-03"


def test_weeks_counted_lead_to_about_a_day() -> None:
    """ "Two weeks ago" is about that day, "last week" a week; from a day that the text told likewise."""
    counted = "Two weeks ago it rained. Last week it snowed. On 3 May 2024 he came. A week later he left."
    assert dates(counted) == ["2025-02-05~", "2025-02-10/2025-02-16", "2024-05-03", "2024-05-10~"]
    assert values(counted)[0] == "2025-W06"
    assert dates("Zwei Wochen nach dem 3. Mai 2024 ging er. Im Mai 2023 kam sie.", "de") == ["2024-05-17~", "2023-05"]
    assert dates("两周前他来了。上周下雪。", "zh") == ["2025-02-05~", "2025-02-10/2025-02-16"]


def test_a_few_hours_later_is_about_that_day() -> None:
    """ "A few hours later" ends about the day told, "some days later" the week after it; TIMEX3 has no value for it."""
    told = "Am 3. Februar 2024 brannte es. Wenige Stunden später regnete es. Einige Tage später schneite es."
    assert dates(told, "de") == ["2024-02-03", "2024-02-03~", "2024-02-04~/2024-02-10~"]
    assert values(told, "de")[1:] == ["FUTURE_REF", "FUTURE_REF"]
    assert dates("It rained. A few hours later it snowed. Years later it thawed.") == [None, None]
    assert dates("It was lost on 18 February. A few days later it will be sold.") == ["2025-02-18", None]


def test_the_last_week_of_a_month_has_its_days() -> None:
    """A week counted within a month is a duration in TIMEX3, and seven days of a calendar."""
    assert dates("It was lost in the last week of October.") == ["2024-10-25/2024-10-31"]
    assert dates("Sie verlor sie in der letzten Oktoberwoche.", "de") == ["2024-10-25/2024-10-31"]
    assert dates("Am ersten Montag im Mai 2024 kam er.", "de") == ["2024-05-06"]
    assert dates("去年10月最后一周，公司发行债券。", "zh") == ["2024-10-25/2024-10-31"]


def test_later_than_nothing_is_no_date() -> None:
    """ "Six days later" than something without a date is not counted from the day of writing."""
    assert dates("The governor signs it six days later.") == [None]


def test_a_look_back_moves_nobody() -> None:
    """ "Three days later" counts from the day told, not from what a sentence between only looked back to."""
    told = "On 12 August 2022 it broke. A fitter had seen it four days earlier. Three days later it was towed away."
    assert values(told) == ["2022-08-12", "2022-08-08", "2022-08-15"]


def test_what_is_counted_from_another_year_stays_there() -> None:
    """ "Thirteen months later, on 18 March" lies in the year that the months lead to."""
    told = "It arrived on 20 February 2022. Thirteen months later, on 18 March, it was sold. A month earlier it broke."
    assert values(told) == ["2022-02-20", "2023-03-18", "2023-03-18", "2023-02"]


def test_a_day_lies_in_the_season_of_its_sentence() -> None:
    """Though a day of the same month is nearer."""
    assert values("In the winter of 2022 a pipe burst on December 29.")[-1] == "2022-12-29"


def test_what_a_sentence_only_looks_back_to_takes_nobody_back() -> None:
    """It began with its own time, so that the year of what it mentions is not that of the next sentence."""
    told = "In May 2024 it opened.\n\nIn January it was fined for a crash in July 2022. On February 3 it appealed."
    assert values(told)[-1] == "2025-02-03"


def test_what_follows_a_season_is_of_its_year() -> None:
    """ "That August" and what stands behind it lie in the year of the spring told before."""
    told = "It began in the spring of 2022. It closed that August and burnt in October."
    assert values(told) == ["2022-SP", "2022-08", "2022-10"]
    assert values("Das war im Winter 2022. Im Herbst darauf ging sie.", "de") == ["2022-WI", "2023-FA"]


def test_nothing_counts_from_since_when_it_was_so() -> None:
    """ "A month earlier" is a month before what happened, not before the state around it began."""
    told = "It lost money last Thursday. The shares, up since June, fell. A month earlier it had warned."
    assert values(told)[-1] == "2025-01"


def test_weeks_after_some_day_of_a_month() -> None:
    """From a month, weeks later are a month long too, though a day was told before it."""
    told = "Am Donnerstag meldete es Verluste. Im November warnte es. Eine Woche später ging der Chef."
    assert dates(told, "de")[-1] == "2024-11-08~/2024-12-07~"
    assert dates("It was charged in November; three weeks later it was fined.")[-1] == "2024-11-22~/2024-12-21~"


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("The deal, first announced in May 2023, closed on 3 January.", "en", "2025-01-03"),
        ("Die Fusion, die im Mai 2023 angekündigt worden war, ist am 3. Januar vollzogen worden.", "de", "2025-01-03"),
        ("L'accord, annoncé en mai 2023, a été conclu le 3 janvier.", "fr", "2025-01-03"),
        ("The firm was sold in May 2023, and on 3 June it moved.", "en", "2023-06-03"),
        ("Es lief, sagte er. Die Ankunft war am 3. Mai 2023, die Taufe im Juni.", "de", "2023-06"),
    ],
)
def test_an_apposition_takes_nobody_back(text: str, code: str, value: str) -> None:
    """A date between the commas of an aside is none that the sentence goes on from."""
    assert values(text, code)[-1] == value


def test_a_sentence_goes_on_from_its_month() -> None:
    """What follows a past month in its sentence is of that year, though the same day of the next year is nearer."""
    assert values("去年3月，三人潜入，4月2日落网。", "zh", "2023-12-15") == ["2022-03", "2022-04-02"]
    assert values("今年3月，三人潜入，4月2日落网。", "zh", "2023-12-15") == ["2023-03", "2023-04-02"]


def test_a_month_of_next_year_is_named_so_in_chinese() -> None:
    """In December a day of April without a year is last April's, unless it is told as a plan."""
    assert values("4月2日，三人落网。", "zh", "2023-12-15") == ["2023-04-02"]
    assert values("博物馆将于4月2日开馆。", "zh", "2023-12-15") == ["2024-04-02"]


def test_the_evening_of_the_news_is_not_that_of_a_festival_told_before() -> None:
    """The days before the Spring Festival are none from which "that evening" is counted; nor is "the 9th" one of a
    month that is only planned for."""
    text = "3月3日，大桥垮塌。今年春节前，大桥恢复通行。\n市长当晚道歉。"
    assert dates(text, "zh", "2025-03-04")[-1] == "2025-03-03"
    assert dates("首次会议定于2026年1月15日召开。住建局9日回应。", "zh", "2025-12-10")[-1] == "2025-12-09"
    assert dates("2024年9月16日违约。同月底，评级机构将其评级下调。", "zh", "2025-12-10")[-1] == "2024-09-21/2024-09-30"


def test_months_after_some_day_of_a_year_are_about_that_year() -> None:
    """No month told before counts; and "in the morning" behind a plan is that of the day of writing."""
    assert dates("2026年6月下旬和解。2022年，质检员举报，两个月后被解雇。", "zh", "2026-09-20")[-1] == "2022~"
    assert dates("将自下周一起查验。协会上午召开记者会。", "zh", "2026-03-06")[-1] == "2026-03-06"
    assert dates("2026年4月17日公布报告。报告公布后的第三天，他辞职。", "zh", "2026-09-20")[-1] == "2026-04-20~"


def test_the_second_half_behind_the_first_is_of_the_same_year() -> None:
    """ "Put off from the first half of next year to the second half"; and "late on that day" is that day's."""
    assert dates("流片由原定的明年上半年推迟至下半年。", "zh", "2026-12-02")[-1] == "2027-41"
    assert dates("停产的日子是2025年10月8日。那天深夜，工厂关门。", "zh", "2026-11-20")[-1] == "2025-10-08"


def test_a_day_and_the_festival_that_it_is_are_one() -> None:
    """And "the next day" after some day of a month is of that month."""
    assert dates("2021年2月11日，农历除夕夜，有人把它换走，直到当年3月9日才发现。", "zh", "2023-11-09") == [
        "2021-02-11",
        "2021-02-11",
        "2021-03-09",
    ]
    assert dates("1986年11月，他挖鱼塘。第二天，他把它送走。", "zh", "2025-02-13") == ["1986-11", "1986-11"]
