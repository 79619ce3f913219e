"""How the time grows with the text, on patterns that make careless programs slow.

    make bench        (or: python -m tests.bench.growth)

Prints, for each room and language, the worst ratio of CPU seconds from a size to its double, at 10 to 80 KB, of those
that take longer than a few milliseconds. Linear is 2, quadratic 4; up to 2.5 is taken for linear.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from time import process_time

from generator.model import Span
from generator.steps.split import sentences_of
from generator.writers.markup import html, is_calm, markdown
from tests.hostile import MARKUP, REPEATED, STOPS
from tests.reading import readings

SIZES = (10_000, 20_000, 40_000, 80_000)
"""Characters."""
SHORTEST = 0.02
"""Seconds. Below this, the clock and the collector of garbage say more than the program."""
LANGUAGES = ("en", "de", "zh", "fr", "es")


def main() -> None:
    for code in LANGUAGES:
        _tell(f"times {code}", REPEATED, partial(readings, code=code))
    _tell("sentences", STOPS, lambda text: list(sentences_of(text, Span(0, len(text)), "en")))
    _tell("markup", MARKUP, lambda text: markdown(text) if is_calm(text) else html(text))


def _tell(name: str, patterns: tuple[str, ...], work: Callable[[str], object]) -> None:
    worst, which = max((_worst(pattern, work), pattern) for pattern in patterns)
    print(f"{name:12} {len(patterns):3} patterns, worst ratio {worst:.2f} ({which!r})")


def _worst(pattern: str, work: Callable[[str], object]) -> float:
    seconds = [min(_seconds(pattern * (size // len(pattern)), work) for _ in range(3)) for size in SIZES]
    return max((long / short for short, long in pairwise(seconds) if short > SHORTEST), default=0.0)


def _seconds(text: str, work: Callable[[str], object]) -> float:
    started = process_time()
    work(text)
    return process_time() - started


if __name__ == "__main__":
    main()
