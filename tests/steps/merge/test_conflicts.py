"""Sources that disagree are shown side by side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model import Article, Conflict, Settings, Status, Timeline
from generator.steps.merge import merge
from tests.steps.merge.stories import Told, article

NAMES = "Karsund Bank|Harbour Court"


def conflicts(*told: tuple[str, str, str, Status]) -> tuple[Conflict, ...]:
    """Of the one event that the sentences tell, each of another source."""
    articles = [
        article(f"{number}.txt", Told(sentence, date, expression, status=status), names=NAMES)
        for number, (sentence, date, expression, status) in enumerate(told)
    ]
    (event,) = merge(tuple(articles), Settings()).events
    return event.conflicts


@pytest.mark.parametrize(("figure", "about"), [("7.9", ["figure"]), ("7.5", []), ("750", [])])
def test_figures_that_differ_a_little(figure: str, about: list[str]) -> None:
    """Two sums near each other contradict; far apart they are two things."""
    one = "The Harbour Court fined Karsund Bank 7.5 million euros on 2 April 2024."
    other = f"The Harbour Court fined Karsund Bank {figure} million euros on 2 April 2024."
    found = conflicts((one, "2024-04-02", "2 April 2024", "past"), (other, "2024-04-02", "2 April 2024", "past"))
    assert [conflict.about for conflict in found] == about


def test_the_same_two_figures_contradict_once() -> None:
    """However many sources give each."""
    one = "The Harbour Court fined Karsund Bank 7.5 million euros on 2 April 2024."
    other = "The Harbour Court fined Karsund Bank 7.9 million euros on 2 April 2024."
    told: list[tuple[str, str, str, Status]] = [
        (text, "2024-04-02", "2 April 2024", "past") for text in (one, one, other)
    ]
    assert [conflict.about for conflict in conflicts(*told)] == ["figure"]


def test_month_and_day_agree() -> None:
    """A coarser date contradicts nothing that it covers."""
    one = "The Harbour Court fined Karsund Bank 7.5 million euros on 2 April 2024."
    other = "In April 2024 the Harbour Court fined Karsund Bank 7.5 million euros."
    assert not conflicts((one, "2024-04-02", "2 April 2024", "past"), (other, "2024-04", "April 2024", "past"))


def test_plan_that_came_out_otherwise_is_no_contradiction() -> None:
    """A fact a day after the plan shows no conflict of dates."""
    plan = "The Harbour Court will fine Karsund Bank 7.5 million euros on 2 April 2024."
    fact = "The Harbour Court fined Karsund Bank 7.5 million euros on 3 April 2024."
    assert not conflicts((plan, "2024-04-02", "2 April 2024", "planned"), (fact, "2024-04-03", "3 April 2024", "past"))


def test_planned_cost_and_real_cost_are_no_contradiction() -> None:
    """What came out dearer than planned contradicts nothing."""
    plan = "The Harbour Court will fine Karsund Bank 7.5 million euros on 2 April 2024."
    fact = "The Harbour Court fined Karsund Bank 7.9 million euros on 2 April 2024."
    assert not conflicts((plan, "2024-04-02", "2 April 2024", "planned"), (fact, "2024-04-02", "2 April 2024", "past"))


PLAN = article(
    "plan.txt",
    Told("The Velmar yard is to close by the end of 2024.", "2024-12", "the end of 2024", status="planned"),
    names="Velmar",
    date="2024-02-01",
)


def doubted(sentence: str, date: str, expression: str, written: str = "2024-06-01") -> Timeline:
    """The plan, and a later article of which a sentence tells no event."""
    doubt = article(
        "doubt.txt", Told(sentence, date, expression, is_refused=True), names="Velmar|Karsund Bank", date=written
    )
    return merge((PLAN, doubt), Settings())


def test_plan_that_may_slip_shows_both_dates() -> None:
    """That something may come later is no event, but stands beside the plan that it doubts."""
    (event,) = doubted("The closure could slip to spring 2025.", "2025-21", "spring 2025").events
    assert (event.when.edtf, [str(c.when) for c in event.citations]) == ("2024-12", ["2024-12", "2025-21"])
    assert [conflict.about for conflict in event.conflicts] == ["date"]


def test_plan_that_as_many_doubt_as_tell_stays_one() -> None:
    """Status is "disputed" only where more sources contest the event than tell it, be it done or ahead."""
    again = article(
        "again.txt",
        Told("By the end of 2024 the Velmar yard will close.", "2024-12", "the end of 2024", status="planned"),
        names="Velmar",
    )
    doubt = article(
        "doubt.txt",
        Told(
            "It is contested that the Velmar yard will close by the end of 2024.",
            "2024-12",
            "the end of 2024",
            status="disputed",
        ),
        names="Velmar",
    )
    assert [event.status for event in merge((PLAN, again, doubt), Settings()).events] == ["planned"]
    assert [event.status for event in merge((PLAN, doubt), Settings()).events] == ["planned"]


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("The new ferry could slip to spring 2025.", "2024-06-01"),  # another plan
        ("The closure could cost jobs in spring 2025.", "2024-06-01"),  # no delay
        ("The closure was postponed to spring 2025.", "2024-06-01"),  # no doubt
        ("The closure could slip to spring 2025.", "2025-02-01"),  # the planned day is past
    ],
)
def test_other_doubts_leave_the_plan_alone(sentence: str, written: str) -> None:
    """Only a delay of this very plan, told while it lies ahead, is shown at it."""
    (event,) = doubted(sentence, "2025-21", "spring 2025", written).events
    assert (len(event.citations), event.conflicts) == (1, ())


def entered(day: str, month: str) -> Article:
    sentence = f"Mara Holm was appointed chairwoman of Karsund Bank in {month}."
    return article(f"{day}.txt", Told(sentence, day, month), names="Mara Holm|Karsund Bank", date="2025-06-01")


def test_one_office_begun_twice_is_shown_at_both() -> None:
    """Two events that cannot both be right each say so; an announcement half a year ahead is no contradiction."""
    apart = merge((entered("2024-01", "January 2024"), entered("2025-01", "January 2025")), Settings()).events
    assert [[conflict.about for conflict in event.conflicts] for event in apart] == [["fact"], ["fact"]]
    near = merge((entered("2024-01", "January 2024"), entered("2024-05", "May 2024")), Settings()).events
    assert [event.conflicts for event in near] == [(), ()]


@pytest.mark.parametrize(
    ("first", "later", "shown"),
    [
        ("killing nine people", "killing 14 people", "the sources give 9, 14"),
        ("killing at least nine people", "killing 14 people", "the sources give 9, 14"),
        ("killing nine people", "injuring 14 people", None),
        ("killing two people", "killing 14 people", None),
        ("losing at least 40 million euros", "losing 48 million euros", None),
        ("losing 40 million euros", "losing 48 million euros", "the sources give 40,000,000 EUR, 48,000,000 EUR"),
    ],
)
def test_counts_that_rise(first: str, later: str, shown: str | None) -> None:
    """The dead of one accident are shown side by side as they rise; "at least" a sum leaves open that it is more."""
    told: list[tuple[str, str, str, Status]] = [
        (f"A train hit the Harbour Court on 2 April 2024, {what}.", "2024-04-02", "2 April 2024", "past")
        for what in (first, later)
    ]
    assert [str(conflict.note) for conflict in conflicts(*told)] == ([shown] if shown else [])


@pytest.mark.parametrize(
    ("clock", "other", "shown"),
    [
        ("05:48", "06:02", "the sources give 5:48, 6:02"),
        ("23:52", "00:52", "the sources give 0:52, 23:52, perhaps by the clocks of two places"),
        ("05:48", "05:48", None),
        ("05:48", "11:02", None),
    ],
)
def test_hours_that_differ(clock: str, other: str, shown: str | None) -> None:
    """An hour apart they are two reports of one moment, or by two clocks; farther apart two moments."""
    told = Told("The Harbour Court burnt down on 2 April 2024.", "2024-04-02", "2 April 2024")
    one, two = (
        at_hour(article(file, told, names=NAMES, date=date), hour)
        for file, date, hour in (("a.txt", "2024-04-03", clock), ("b.txt", "2024-04-04", other))
    )
    (event,) = merge((one, two), Settings()).events
    assert [str(conflict.note) for conflict in event.conflicts] == ([shown] if shown else [])


def at_hour(told: Article, clock: str) -> Article:
    """The article, whose readings name an hour, too."""
    readings = tuple(replace(reading, value=f"{reading.value}T{clock}") for reading in told.readings)
    return replace(told, readings=readings)


def test_a_text_does_not_contradict_itself() -> None:
    """Two days of one event in one text are no contradiction of sources."""
    opened = Told("The Harbour Court opened its doors on 2 April 2024.", "2024-04-02", "2 April 2024")
    again = Told("The Harbour Court opened its doors to guests, it said on 3 April 2024.", "2024-04-03", "3 April 2024")
    events = merge((article("a.txt", opened, again, names=NAMES),), Settings()).events
    assert [conflict for event in events for conflict in event.conflicts] == []
