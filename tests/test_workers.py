"""Many sources in many processes."""

from __future__ import annotations

import os
from multiprocessing import active_children

import pytest

from generator.model import Finding, Outcome, Source
from generator.workers import BATCH, WorkError, telling, working
from tests.sites import source

MANY = tuple(source(f"{number}", f"{number}.txt") for number in range(3 * BATCH))


def named(each: Source) -> Outcome:
    return Finding("R900", "note", each.name, None, str(os.getpid()))


def doomed(each: Source) -> Outcome:
    if each.name == "20.txt":
        os._exit(1)
    return named(each)


def of_processes(outcomes: tuple[Outcome, ...]) -> set[str]:
    return {str(outcome.message) for outcome in outcomes if isinstance(outcome, Finding)}


def test_results_come_in_the_order_of_the_sources() -> None:
    """Whichever process is faster."""
    outcomes = tuple(working(2)(named, MANY))
    assert [getattr(outcome, "file", None) for outcome in outcomes] == [each.name for each in MANY]
    assert str(os.getpid()) not in of_processes(outcomes)


@pytest.mark.parametrize(("jobs", "many"), [(1, MANY), (2, MANY[: 2 * BATCH]), (2, ())])
def test_a_few_are_done_here(jobs: int, many: tuple[Source, ...]) -> None:
    """Starting a process would cost more than it brings."""
    assert of_processes(tuple(working(jobs)(named, many))) <= {str(os.getpid())}


def test_a_process_that_dies_is_told() -> None:
    """Instead of waiting for it for ever."""
    with pytest.raises(WorkError, match="--jobs 1"):
        tuple(working(2)(doomed, MANY))
    assert not active_children()


def test_whoever_stops_early_leaves_nobody_behind() -> None:
    """An interrupt ends the processes, too."""
    outcomes = iter(working(2)(named, MANY))
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert not active_children()


def test_it_tells_how_far_it_is() -> None:
    """After each source."""
    told: list[tuple[int, int]] = []
    tuple(telling(working(1), lambda done, total: told.append((done, total)))(named, MANY[:3]))
    assert told == [(1, 3), (2, 3), (3, 3)]
