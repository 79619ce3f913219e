"""What the lines around promise: the figures of a second look, from what the first made of all lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from generator.steps.clean.figures.windows import beside, sums, within

NAMES = (
    "weight", "weight-1", "weight+1", "weight-2", "weight+2", "chance-3", "chance+3", "chance-8", "chance+8",
    "chance-above", "chance-share", "to-likeliest", "chance-page", "chance-sure",
)  # fmt: skip
_NONE = -6_000
# The weight of a line beyond the page: the frame's.
_FAR, _MASS = 40, 2
# Lines: how far the likeliest may be, and how many above and below it count with it.


def measured(columns: Sequence[int], weights: Sequence[int], chances: Sequence[int]) -> list[tuple[int, ...]]:
    """One row for each line of a page; `weights` and `chances` (ten-thousandths) as the first look gave them."""
    if not columns:
        return []
    sizes = [size + 1 for size in columns]
    promised = [size * chance for size, chance in zip(sizes, chances, strict=True)]
    size_sums, promise_sums = sums(sizes), sums(promised)
    whole = max(1, sum(promised))
    masses = within(promise_sums, -_MASS, _MASS + 1)
    likeliest = max(range(len(masses)), key=lambda number: (masses[number], -number))
    figures = (
        weights,
        beside(weights, -1, _NONE), beside(weights, 1, _NONE), beside(weights, -2, _NONE), beside(weights, 2, _NONE),
        *(_mean(promise_sums, size_sums, *near) for near in ((-3, 0), (1, 4), (-8, 0), (1, 9))),
        [1000 * above // whole for above in accumulate(promised[:-1], initial=0)],
        [1000 * promise // whole for promise in promised],
        [max(-_FAR, min(_FAR, number - likeliest)) for number in range(len(sizes))],
        [whole // sum(sizes)] * len(sizes),
        [sum(chance * promise for chance, promise in zip(chances, promised, strict=True)) // whole] * len(sizes),
    )  # fmt: skip
    return list(zip(*figures, strict=True))


def _mean(promises: Sequence[int], sizes: Sequence[int], first: int, last: int) -> list[int]:
    """The mean chance of the lines from `first` up to `last` below each, by their columns."""
    return [
        promise // max(1, size)
        for promise, size in zip(within(promises, first, last), within(sizes, first, last), strict=True)
    ]
