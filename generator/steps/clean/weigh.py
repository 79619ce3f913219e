"""Figures to a line's weight: how likely it is part of the article, in thousandths of log odds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.steps.clean.traits import NAMES


@dataclass(frozen=True, slots=True)
class _Tree:
    """The same question at each node of a level; the answers make the number of a leaf."""

    questions: tuple[tuple[int, int], ...]
    """A figure's place, and the number that it must be greater than."""
    leaves: tuple[int, ...]


def weights_of(rows: Iterable[Sequence[int]]) -> list[int]:
    """One weight for each row of figures; above 0: rather article than not. Whole numbers, the same everywhere."""
    bias, trees = _model()
    return [bias + sum(_leaf(tree, row) for tree in trees) for row in rows]


def _leaf(tree: _Tree, row: Sequence[int]) -> int:
    number = 0
    for place, cut in tree.questions:
        number = number + number + (row[place] > cut)
    return tree.leaves[number]


@cache
def _model() -> tuple[int, tuple[_Tree, ...]]:
    """Made by `tests/quality/fit.py`."""
    data = json.loads((files("generator.steps.clean") / "weights.json").read_text(encoding="utf-8"))
    trees = tuple(
        _Tree(tuple((NAMES.index(name), cut) for name, cut in tree["ask"]), tuple(tree["give"]))
        for tree in data["trees"]
    )
    return data["bias"], trees
