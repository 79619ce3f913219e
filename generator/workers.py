"""One function over many sources, in as many processes as asked; results come in the order of the sources."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from generator.model import Each, Outcome, Source

Tell = Callable[[int, int], None]
"""Hears how many are done, of how many."""

BATCH = 64
"""Sources handed to a process at once. Fewer, and handing over costs more than it brings; more, and one may idle."""


def working(jobs: int) -> Each:
    """Over all sources in `jobs` processes; in this one where there are too few to be worth starting others."""

    def each(understand: Callable[[Source], Outcome], sources: Sequence[Source]) -> Iterator[Outcome]:
        if jobs <= 1 or len(sources) <= BATCH:
            yield from map(understand, sources)
            return
        # Started anew, not forked: the live server has threads, and a fork of a process with threads can hang.
        pool = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_leave_interrupts_to_the_parent)
        try:
            yield from pool.map(understand, sources, chunksize=BATCH)
        finally:
            pool.shutdown(cancel_futures=True)

    return each


def telling(each: Each, tell: Tell) -> Each:
    """`each`, saying after each source how many of how many are done."""

    def told(understand: Callable[[Source], Outcome], sources: Sequence[Source]) -> Iterator[Outcome]:
        for number, outcome in enumerate(each(understand, sources), 1):
            tell(number, len(sources))
            yield outcome

    return told


def silent(done: int, total: int) -> None:
    """Tells nobody."""


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
