"""How much a summary of one screen has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.almanac.period import date_of, ordinal
from generator.model import Day, Event, Importance, parse_edtf
from generator.writers.brief import brief
from tests.writers.examples import article, citation, event

SCREEN = 24
FIRST = ordinal(2031, 1, 1)
TOLD = article("It happened.\n", "x.txt", "en", "T")


def weighing(
    saliences: Sequence[float], importance: Importance = 2, days: int = 10, voices: int | None = None
) -> tuple[Event, ...]:
    """An event of each salience, so many days after the one before, each told by a source of its own or by so many."""
    sentence = citation(TOLD, "It happened.", "2031")
    return tuple(
        replace(
            event("T", str(date_of(FIRST + number * days)), (sentence,), 1, ()),
            id=f"e-{number}",
            salience=salience,
            importance=importance,
            citations=(replace(sentence, source=str(number % (voices or len(saliences)))),),
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
    crowded = [replace(each, importance=3) for each in events[:30]]
    assert pinned in brief((*crowded, *events[30:-1], pinned))


def test_where_nothing_stands_out_there_is_no_brief() -> None:
    """But a screen of equals is read at one go."""
    assert brief(weighing([0.5] * 100)) == ()
    assert len(brief(weighing([0.5] * SCREEN))) == SCREEN


def test_a_longer_story_has_a_longer_brief() -> None:
    """Eight or so of twenty events, a dozen of forty, a screen of a thousand."""
    lengths = [len(brief(weighing([1 / (1 + n) for n in range(count)]))) for count in (20, 40, 1000)]
    assert lengths == sorted(lengths)
    assert 7 <= lengths[0] <= 9
    assert 9 <= lengths[1] <= 13
    assert 12 <= lengths[2] <= SCREEN


def test_one_week_does_not_fill_the_brief() -> None:
    """Eight events of one week and eight of other months, near in weight: most of what is shown is of the months."""
    week = weighing([0.9 - n / 1000 for n in range(8)], days=1)
    months = weighing([0.8 - n / 1000 for n in range(16)], days=40)[8:]
    shown = brief((*week, *months))
    assert sum(event in months for event in shown) > sum(event in week for event in shown) > 0


def test_a_story_of_one_week_fills_it() -> None:
    """Where all is of one week, the weightiest are shown, as if they lay apart."""
    saliences = [1 - n / 20 for n in range(16)]
    assert {event.id for event in brief(weighing(saliences, days=0))} <= {f"e-{n}" for n in range(8)}


def test_a_title_that_says_little_stands_back() -> None:
    """Of two that weigh nearly the same the one that tells who did what goes before a quotation, or "They went up"."""
    events = weighing([0.9, 0.8, 0.7, 0.6, 0.59, 0.58, 0.57, 0.2, 0.1])
    full = [replace(each, title="Mara Holm founded Karsund Bank in Velmar") for each in events]
    assert full[5] in brief(full)
    assert full[6] not in brief(full)
    for title in ("Mara Holm: “We will be back”", "They went up", "他说了"):
        weak = [*full[:5], replace(full[5], title=title), *full[6:]]
        assert weak[6] in brief(weak)
        assert weak[5] not in brief(weak)


def test_one_source_does_not_fill_the_brief() -> None:
    """What others tell goes before the tenth event that only one of them has."""
    told = weighing([0.9 - n / 1000 for n in range(12)], voices=1)
    others = tuple(replace(each, id=f"o-{each.id}") for each in weighing([0.7 - n / 1000 for n in range(6)], days=400))
    others = tuple(replace(each, citations=(replace(each.citations[0], source="o" + each.id),)) for each in others)
    shown = brief((*told, *others))
    assert sum(event in others for event in shown) >= 3


@given(st.lists(st.sampled_from([0.1, 0.2, 0.5, 0.9, 1.0]), max_size=80))
def test_equals_are_both_in_or_both_out(saliences: list[float]) -> None:
    """Where they lie apart; and the brief has none that weighs less than one left out."""
    events = weighing(saliences)
    shown = brief(events)
    left_out = [each.salience for each in events if each not in shown]
    assert len(shown) <= SCREEN
    assert all(each.salience > salience for each in shown for salience in left_out)
