"""How the time grows with the text, on patterns that make careless programs slow.

    make bench        (or: python -m tests.bench.growth [ROOM])

Each pattern is repeated to 10, 20, 40 and 80 KB, and each of these texts is worked through as often as makes the same
amount of text; so the times of all four are alike where a room is linear, and none of them is too short for the clock.
They are CPU seconds, of several rounds the least, because a busy machine can only add to them: what looks too slow is
measured again, up to nine times. The whole takes a quarter of an hour.

A table shows, for each room and language, the worst ratio of a text's time to that of half of it: linear is 2.0,
quadratic 4.0, and up to 2.5 is taken for linear; and its dearest pattern, in milliseconds a KB at 80 KB.

The suite does not time anything: tests/steps/resolve/test_growth.py counts calls.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from time import process_time

from generator import Source, understand
from generator.model import Span
from generator.steps.split import sentences_of
from generator.writers.markup import html, is_calm, markdown
from tests.hostile import LINES, MARKUP, REPEATED, STOPS
from tests.reading import readings

SIZES = (10_000, 20_000, 40_000, 80_000)
"""Characters."""
LINEAR = 2.5
ROUNDS = 9
"""How often a pattern is measured at most; one that looks linear, once."""
LANGUAGES = ("en", "de", "zh", "fr", "es", "it")
Work = Callable[[str], object]


@dataclass
class Growth:
    """The times of one pattern."""

    pattern: str
    work: Work
    seconds: list[float] = field(default_factory=lambda: [float("inf")] * len(SIZES))
    """For each size, those of as much text as the largest one has."""

    @property
    def worst(self) -> float:
        """The worst ratio from one size to its double."""
        return max(2 * double / once for once, double in pairwise(self.seconds))

    def measure(self) -> None:
        for place, size in enumerate(SIZES):
            text = self.pattern * (size // len(self.pattern))
            started = process_time()
            for _ in range(SIZES[-1] // size):
                self.work(text)
            self.seconds[place] = min(self.seconds[place], process_time() - started)


def main(wanted: str = "") -> None:
    print(f"{'room':14}{'patterns':>9}{'worst':>7}  {'of':20}{'ms a KB':>8}  of")
    for name, patterns, work in _rooms():
        if name.startswith(wanted):
            _tell(name, [_grown(pattern, work) for pattern in patterns])


def _rooms() -> list[tuple[str, tuple[str, ...], Work]]:
    return [
        *((f"times {code}", REPEATED, partial(readings, code=code)) for code in LANGUAGES),
        ("sentences", STOPS, lambda text: list(sentences_of(text, Span(0, len(text)), "en"))),
        ("markup", MARKUP, lambda text: markdown(text) if is_calm(text) else html(text)),
        ("inspect", (*LINES, *REPEATED, *STOPS), lambda text: understand(Source("a.txt", text, "0" * 64))),
    ]


def _grown(pattern: str, work: Work) -> Growth:
    growth = Growth(pattern, work)
    work(pattern * 100)
    gc.collect()
    gc.disable()
    growth.measure()
    for _ in range(ROUNDS - 1):
        if growth.worst > LINEAR:
            growth.measure()
    gc.enable()
    return growth


def _tell(name: str, grown: list[Growth]) -> None:
    worst = max(grown, key=lambda growth: growth.worst)
    dearest = max(grown, key=lambda growth: growth.seconds[-1])
    cost = 1e6 * dearest.seconds[-1] / SIZES[-1]
    pattern = repr(worst.pattern)[:19]
    print(f"{name:14}{len(grown):9}{worst.worst:7.2f}  {pattern:20}{cost:8.2f}  {dearest.pattern!r}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
