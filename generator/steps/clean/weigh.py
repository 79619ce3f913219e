"""Figures to a line's weight: how likely it is part of the article, in thousandths of log odds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from generator.steps.clean.traits import NAMES

_Tree = tuple[int, int, int, int, int, int, int, int, int, int, tuple[int, ...]]
"""Five questions, each a figure's place and the number that it must be greater than; the answers number a leaf."""


def weights_of(rows: Iterable[Sequence[int]]) -> list[int]:
    """One weight for each row of figures; above 0: rather article than not. Whole numbers, the same everywhere."""
    bias, trees = _model()
    return [bias + _sum(trees, row) for row in rows]


def _sum(trees: Sequence[_Tree], row: Sequence[int]) -> int:
    # Written out, because it runs sixty times for each line of each page.
    total = 0
    for a, over_a, b, over_b, c, over_c, d, over_d, e, over_e, leaves in trees:
        number = (row[a] > over_a) << 4 | (row[b] > over_b) << 3 | (row[c] > over_c) << 2
        total += leaves[number | (row[d] > over_d) << 1 | (row[e] > over_e)]
    return total


@cache
def _model() -> tuple[int, tuple[_Tree, ...]]:
    """Made by `tests/quality/fit.py`."""
    data = json.loads((files("generator.steps.clean") / "weights.json").read_text(encoding="utf-8"))
    return data["bias"], tuple(_tree(tree["ask"], tree["give"]) for tree in data["trees"])


def _tree(asked: Sequence[tuple[str, int]], given: Sequence[int]) -> _Tree:
    (a, over_a), (b, over_b), (c, over_c), (d, over_d), (e, over_e) = ((NAMES.index(name), cut) for name, cut in asked)
    return a, over_a, b, over_b, c, over_c, d, over_d, e, over_e, tuple(given)
