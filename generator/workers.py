"""One function over many sources, in as many processes as asked; results come in the order of the sources."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import active_children, get_context

from generator.model import AnnalsError, Each, Outcome, Source

Tell = Callable[[int, int], None]
"""Hears how many are done, of how many."""


class WorkError(AnnalsError):
    """A process that did not come back."""


BATCH = 16
"""Sources handed to a process at once: handing over costs nothing beside the 20 to 50 ms that a source takes (553 news
pages, November 2026), and with more, one process idles while another ends its batch."""


def working(jobs: int) -> Each:
    """Over all sources in `jobs` processes; in this one where there are too few to be worth starting others."""

    def each(understand: Callable[[Source], Outcome], sources: Sequence[Source]) -> Iterator[Outcome]:
        if jobs <= 1 or len(sources) <= 2 * BATCH:
            yield from map(understand, sources)
            return
        # Started anew, not forked: the live server has threads, and a fork of a process with threads can hang.
        pool = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_leave_interrupts_to_the_parent)
        try:
            yield from pool.map(understand, sources, chunksize=BATCH)
        except BrokenExecutor as error:
            raise WorkError("a process ended before its work, perhaps for want of memory; try --jobs 1") from error
        except BaseException:  # interrupted: what is half done is of no use, so nobody waits for it
            for process in active_children():
                process.terminate()
            raise
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
