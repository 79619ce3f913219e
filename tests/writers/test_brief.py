"""How much a summary of one screen has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.model import Day, Event, Importance, parse_edtf
from generator.writers.brief import brief
from tests.writers.examples import article, citation, event

SCREEN = 24
TOLD = article("It happened.\n", "x.txt", "en", "T")


def weighing(saliences: Sequence[float], importance: Importance = 2) -> tuple[Event, ...]:
    """An event of each salience, a day after the one before."""
    sentence = citation(TOLD, "It happened.", "2031")
    return tuple(
        replace(
            event("T", f"{2031 + number // 300}-{1 + number // 25 % 12:02}-{1 + number % 25:02}", (sentence,), 1, ()),
            id=f"e-{number}",
            salience=salience,
            importance=importance,
        )
        for number, salience in enumerate(saliences)
    )


def test_few_events_are_a_brief_by_themselves() -> None:
    """Newest first."""
    events = weighing([1.0, 0.2, 0.6])
    assert brief(events) == events[::-1]


def test_plans_for_years_ahead_come_last() -> None:
    """What happened stands on top, however far away the plan is."""
    first, second, plan = weighing([1.0, 0.2, 0.6])
    plan = replace(plan, status="planned", when=parse_edtf("2050"))
    assert brief((first, second, plan), Day(2031, 5, 1)) == (second, first, plan)


def test_the_brief_ends_where_salience_falls() -> None:
    """After seven of twenty in one topic, after sixteen of three hundred in another."""
    assert len(brief(weighing([0.9 + n / 100 for n in range(7)] + [0.1 + n / 100 for n in range(13)]))) == 7
    assert len(brief(weighing([0.8 + n / 100 for n in range(16)] + [0.1 + n / 1000 for n in range(284)]))) == 16


def test_a_slow_fall_fills_a_screen_at_most() -> None:
    """Of a thousand events whose salience falls evenly."""
    assert len(brief(weighing([1 - n / 2000 for n in range(1000)]))) <= SCREEN


def test_what_people_pinned_goes_before_the_rest() -> None:
    """However little it weighs."""
    events = weighing([0.9 - n / 100 for n in range(60)])
    pinned = replace(events[-1], importance=3)
    assert pinned in brief((*events[:-1], pinned))


def test_where_nothing_stands_out_there_is_no_brief() -> None:
    """But a screen of equals is read at one go."""
    assert brief(weighing([0.5] * 100)) == ()
    assert len(brief(weighing([0.5] * SCREEN))) == SCREEN


@given(st.lists(st.sampled_from([0.1, 0.2, 0.5, 0.9, 1.0]), max_size=80))
def test_equals_are_both_in_or_both_out(saliences: list[float]) -> None:
    """And the brief has none that weighs less than one left out."""
    events = weighing(saliences)
    shown = brief(events)
    left_out = [each.salience for each in events if each not in shown]
    assert len(shown) <= SCREEN
    assert all(each.salience > salience for each in shown for salience in left_out)
