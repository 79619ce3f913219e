"""Figures of one thing that differ: near enough to be meant for the same, and not the same said more roughly."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from generator.steps.merge.figures import Figure


def rivals(ones: Sequence[Figure], others: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one unit, or of one thing, that only one side has each."""
    agreed = {figure.key for figure in ones} & {figure.key for figure in others}
    for one in ones:
        for other in others:
            if one.is_label or other.is_label or _is_shortened(one, others) or _is_shortened(other, ones):
                continue
            if {one.key, other.key} & agreed or not _count_the_same(one, other):
                continue
            low, high = sorted((one, other), key=lambda figure: figure.value)
            if 0 < low.value < high.value <= low.value * _farthest(low, high):
                yield one, other


def _is_shortened(figure: Figure, others: Sequence[Figure]) -> bool:
    """Do the others have it, too, without its thousands or millions? "Instead of 14.5 now 16 million"."""
    short = {figure.value / 10**power for power in (3, 6, 9)} if figure.unit else set()
    return any(not other.unit and any(math.isclose(other.value, value) for value in short) for other in others)


def _farthest(low: Figure, high: Figure) -> float:
    """Times the lower figure that the higher may be, if the two are meant for one.

    Farther apart they are of two things: a price and a fee, not two reports of one price. "Two" and "three" are far
    apart and yet may be meant for one, and the dead and hurt of an accident rise from report to report. "At least 40"
    leaves open that it is more, but of the dead a reader wants to see how many more.
    """
    if low.harm in _RISING and high.harm in _RISING:
        return _FARTHEST_HARM
    if low.is_least:
        return 1.0
    return _FARTHEST_SMALL if high.value < _SMALL else _FARTHEST


_FARTHEST, _FARTHEST_SMALL, _FARTHEST_HARM, _SMALL = 1.3, 1.6, 3.0, 10
_RISING = (("act:kill",), ("act:injure",), ("act:evacuate",))


def _count_the_same(one: Figure, other: Figure) -> bool:
    if one.unit or other.unit:
        of_one = one.unit not in LENGTHS or not set(one.counts).isdisjoint(other.counts)
        return one.unit == other.unit and one.unit != "%" and of_one
    if one.harm and other.harm:
        return one.harm == other.harm
    return any(counted in other.counts for counted in one.counts)


LENGTHS = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})
"""Units of time; "nine hours" and "eleven hours" may be the length of one act, and of two say nothing."""


def is_rounded(one: Figure, other: Figure) -> bool:
    """Is the one the other in rounder numbers, or about it? "Some 400" and "400" are 412, "400" is no 700.

    Below a hundred, where nothing is measured, a number is counted, not rounded.
    """
    low, high = sorted((one, other), key=lambda figure: figure.value)
    apart = high.value - low.value
    if one.is_rough or other.is_rough:
        return apart <= _ROUGHLY * high.value
    step = max(_step(low.value), _step(high.value))
    is_count = not low.unit and high.value < _COUNTED
    return not is_count and apart < step / 2 and apart <= _ROUNDED * high.value


_COUNTED, _ROUNDED, _ROUGHLY = 100, 0.07, 0.12
# Shares of the higher figure: "4 billion" may be 3.8, "some 400" 360 or 450.


def _step(value: float) -> float:
    """What a figure was rounded to, at the most: 400 to hundreds, 310 to tens."""
    step = 10.0 ** math.floor(math.log10(value)) if value > 0 else 1.0
    while not math.isclose(value / step, round(value / step), rel_tol=1e-9):
        step /= 10
    return step
