"""Which of the many is meant: by tense, cue words, weekdays, lists and ranges."""

from __future__ import annotations

import pytest

from tests.reading import dates, values


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


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Der Schaden wird auf 9 Millionen geschätzt, so steht es im Bericht der Prüfer vom Freitag.", "2025-02-14"),
        ("Es bleibt beim Urteil vom Mai.", "2024-05"),
        ("Die Messe vom Freitag an wird größer.", "2025-02-21"),
    ],
)
def test_the_time_of_a_noun_looks_back(text: str, value: str) -> None:
    """What a thing is of is over, whatever the verb tells; not where it opens a range."""
    assert values(text, "de")[-1] == value


def test_an_initial_ends_no_sentence() -> None:
    """The verb on the other side of "Anton S." tells the tense."""
    assert values("Das Gericht hat Anton S. am Freitag zu acht Jahren verurteilt.", "de")[0] == "2025-02-14"


def test_a_german_auxiliary_holds_its_clause_together() -> None:
    """However many words stand between it and the date, it tells the tense."""
    assert values("Der Verein hatte die Klage mit allen Papieren am 14. Mai eingereicht.", "de") == ["2024-05-14"]
    assert values("Die ersten Gäste sind am Freitag abgereist.", "de") == ["2025-02-14"]


def test_the_end_of_a_month_that_has_not_come_is_of_the_year_before() -> None:
    """Told as past in the middle of that month."""
    assert dates("Ende Februar brannte die Mühle.", "de") == ["2024-02-21/2024-02-29"]


def test_a_time_of_day_is_not_of_a_day_to_come() -> None:
    """What is told as past behind a deadline was done on the day of writing."""
    told = "Die Frist endet am 24. Februar. Am Abend trat der Müller zurück."
    assert values(told, "de") == ["2025-02-24", "2025-02-19TEV"]


def test_what_comes_counts_from_the_writing_in_a_story_too() -> None:
    """ "His term ends next year", at the end of a life, is ahead; "in the next year it burned" is of the story."""
    story = "1998 kam Lind. 2001 ging er. 2004 kam er wieder. 2009 baute er. 2012 verkaufte er. "
    assert values(f"{story}Seine Amtszeit wird im nächsten Jahr enden.", "de")[-1] == "2026"


def test_until_looks_ahead() -> None:
    """What begins or ends "by" or "from" a month lies ahead, even where the last such month is nearer."""
    assert values("Ab Oktober gilt der Fahrplan.", "de") == ["2025-10"]
    assert values("Der Streik dauerte bis Oktober.", "de") == ["2024-10"]


def test_weekdays_of_one_list_follow_each_other() -> None:
    """The second of two weekdays is the one after the first."""
    assert values("It is open from Friday to Sunday.") == ["2025-02-14", "2025-02-16"]


def test_a_weekday_decides_the_year() -> None:
    """The year is the one in which the day falls on that weekday, even where the verb points elsewhere."""
    assert values("On Sunday 3 August the fair was held.") == ["2025-08-03"]


def test_lists_share_their_fields() -> None:
    """Days of one month and years of one century lend each other what they lack."""
    assert values("from 3 to 5 March") == ["2025-03-03", "2025-03-05"]
    assert values("between March and April 1918") == ["1918-03", "1918-04"]
    assert values("the war of 1954–59") == ["1954", "1959"]


def test_a_range_over_new_year_begins_in_the_year_before() -> None:
    """From November to a March with a year is one winter."""
    assert values("from November to March 2020") == ["2019-11", "2020-03"]


@pytest.mark.parametrize("words", ["She may leave as soon as Tuesday.", "She planned to leave on Tuesday."])
def test_a_cue_may_be_several_words(words: str) -> None:
    """ "As soon as" and "planned to" look ahead, whatever each of their words does alone."""
    assert values(words, date="2025-02-19") == ["2025-02-25"]


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


def test_a_day_with_a_weekday_lies_in_a_month_where_they_meet() -> None:
    """ "Friday the 13th" is the last one, and "Tuesday, the 4th" the one of this month."""
    assert values("They met on Friday the 13th.") == ["2024-12-13"]
    assert values("It was shut on Tuesday, the 4th.") == ["2025-02-04"]


def test_the_weekend_of_a_monday_is_the_one_before() -> None:
    """Labor Day is a Monday: its weekend has just ended, while that of Thanksgiving lies ahead."""
    told = "on the Labor Day weekend 2024 and on Thanksgiving weekend 2024"
    assert dates(told) == ["2024-08-31/2024-09-01", "2024-11-30/2024-12-01"]


def test_what_is_told_behind_and_is_of_another_tense() -> None:
    """The verb before the date rules it, and not the plan that follows."""
    told = "The League placed it under a ban on September 16 and is expected to rule in March."
    assert values(told, date="2021-11-02")[0] == "2021-09-16"


def test_the_present_of_a_schedule_looks_ahead() -> None:
    """ "They travel to Leeds on Saturday" is the coming one."""
    assert values("They travel to Leeds on Saturday.") == ["2025-02-22"]


def test_the_week_of_a_plan_is_this_week() -> None:
    """ "By the end of the week" of a plan is not the week of what was told before."""
    told = "It was put under a ban on September 16 and is expected to be fined by the end of the week."
    assert values(told, date="2021-11-02")[-1] == "2021-W44"


def test_an_infinitive_at_the_end_of_a_plan_is_none_of_the_past() -> None:
    """ "Soll spätestens im Februar antreten" lies ahead, though "antreten" ends as a past form does."""
    assert values("Sein Nachfolger soll im Februar antreten.", "de", "2024-11-19") == ["2025-02"]


def test_a_month_that_opens_a_sentence_goes_with_its_verb() -> None:
    """What "in May" somebody did is done, though the next May is nearer; what he plans lies ahead."""
    assert values("In May, Ann Holt posted a photo of the mill.", date="2025-02-28") == ["2024-05"]
    assert values("In May, Ann Holt will post a photo of the mill.", date="2025-02-28") == ["2025-05"]


def test_what_an_and_begins_tells_no_tense_of_the_day_before_it() -> None:
    """ "Sold on Friday and will lend" tells of the last Friday, however far its verb stands."""
    assert values("They sold the captain, Tom Lind, to Leeds on Friday and will lend his brother.") == ["2025-02-14"]
    assert values("They will play on Friday and will lend his brother.") == ["2025-02-21"]


def test_a_day_that_something_is_set_for_lies_ahead() -> None:
    """ "Called a meeting for Friday" looks ahead, "blamed him for Friday" and "for Friday's loss" back."""
    assert values("They have called a meeting for Friday at the hall.") == ["2025-02-21"]
    assert values("They blamed him for Friday.") == ["2025-02-14"]
    assert values("They set up a fund for Friday’s loss.") == ["2025-02-14"]


def test_who_said_so_on_a_day_said_it_in_the_past() -> None:
    """Of "said on Friday it would ask" the Friday is that of the saying."""
    assert values("Harcourt said on Friday it would ask for papers.") == ["2025-02-14"]
    assert values("Harcourt will say on Friday it has papers.") == ["2025-02-21"]


def test_a_day_told_as_over_is_so_everywhere_in_the_text() -> None:
    """ "Since Oct. 7" tells of which October "the Oct. 7 attack" is, though the next one is nearer."""
    told = "The firm spoke of those who stood behind the devastating Oct. 7 attack."
    assert values(f"{told} He has not been seen since Oct. 7.", date="2024-08-08") == ["2023-10-07", "2023-10-07"]
    assert values(f"{told} The attack of Oct. 7, 2023, cost lives.", date="2024-08-08") == ["2023-10-07", "2023-10-07"]
    assert values(told, date="2024-08-08") == ["2024-10-07"]
