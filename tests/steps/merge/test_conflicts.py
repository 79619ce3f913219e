"""Sources that disagree are shown side by side."""

from __future__ import annotations

import pytest

from generator.model import Conflict, Settings, Status
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
