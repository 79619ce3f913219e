"""Values of a page's lines to those beside, above and below each line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import add

_FAR = 9
# Lines: no figure looks farther.


def beside(values: Sequence[int], by: int, none: int = -1) -> Sequence[int]:
    """For each line the value of the one so many lines below; `none` where the page ends before it."""
    edge = [none] * abs(by)
    return [*edge, *values][: len(values)] if by < 0 else [*values, *edge][by:]


def sums(values: Iterable[int]) -> Sequence[int]:
    """Of all values above each line, and above lines as far outside of the page as any figure looks."""
    edge = [0] * _FAR
    return [*edge, *accumulate(map(int, chain(values, edge)), initial=0)]


def within(sums: Sequence[int], first: int, last: int) -> Sequence[int]:
    """For each line the values of the lines from `first` up to `last` below it, as far as there are any."""
    size = len(sums) - 2 * _FAR - 1
    return [below - above for above, below in zip(sums[_FAR + first :][:size], sums[_FAR + last :][:size], strict=True)]


def around(sums: Sequence[int], reach: int) -> Sequence[int]:
    """For each line the values of as many lines above and below it, without its own."""
    return list(map(add, within(sums, -reach, 0), within(sums, 1, reach + 1)))
