"""Figures to a line's chance: how likely it is part of the article, in ten-thousandths."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from importlib.resources import files
from itertools import accumulate
from operator import getitem, itemgetter, or_
from typing import Any

from generator.steps.clean.figures import NAMES, again

_Leaves = tuple[int, ...]
"""What a tree gives for each way to answer its six questions: whether a figure is greater than a number."""
_BYTE = 8
_COLUMNS = NAMES.index("columns")


class _Answers(dict[int, int]):
    """A figure to what it answers to all trees at once, a byte a tree; worked out when it is first met."""

    def __init__(self, questions: Sequence[tuple[int, int]]) -> None:
        """`questions`: the numbers that it may be greater than, ascending, and the bit that says so."""
        super().__init__()
        self._over = tuple(over for over, _ in questions)
        self._bits = tuple(accumulate((bit for _, bit in questions), or_, initial=0))

    def __missing__(self, figure: int) -> int:
        self[figure] = answer = self._bits[bisect_left(self._over, figure)]
        return answer


@dataclass(frozen=True, slots=True)
class _Trees:
    """Trees of one depth."""

    bias: int
    asked: Callable[[Sequence[int]], tuple[int, ...]]
    """Of a row the figures that the trees ask for."""
    answers: tuple[_Answers, ...]
    """What each of these answers to all trees at once."""
    trees: tuple[_Leaves, ...]


@dataclass(frozen=True, slots=True)
class _Model:
    """Trees that look at a line, trees that look again with what these made of its neighbours; how sure they are."""

    first: _Trees
    second: _Trees
    step: int
    chances: tuple[int, ...]
    """The chance of a weight, from the lowest on, one for each `step`; in the middle that of 0."""


def chances_of(rows: Sequence[Sequence[int]]) -> list[int]:
    """One chance for each row of a page's figures. Whole numbers only, and so the same on every machine."""
    model = _model()
    first = [_sum(model.first, row) for row in rows]
    columns = [row[_COLUMNS] for row in rows]
    seen = again.measured(columns, first, [_chance(model, weight) for weight in first])
    return [_chance(model, _sum(model.second, (*row, *more))) for row, more in zip(rows, seen, strict=True)]


def _sum(model: _Trees, row: Sequence[int]) -> int:
    # Many trees ask for the same few figures: each of these answers all of them with one number.
    answers = reduce(or_, map(getitem, model.answers, model.asked(row)))
    return model.bias + sum(map(getitem, model.trees, answers.to_bytes(len(model.trees), "little")))


def _chance(model: _Model, weight: int) -> int:
    place = len(model.chances) // 2 + weight // model.step
    return model.chances[max(0, min(place, len(model.chances) - 1))]


@cache
def _model() -> _Model:
    """Made by `tests/quality/fit.py`."""
    data = json.loads((files("generator.steps.clean") / "weights.json").read_text(encoding="utf-8"))
    return _Model(_trees(data["first"]), _trees(data["second"]), data["step"], tuple(data["chances"]))


def _trees(data: dict[str, Any]) -> _Trees:
    asked: dict[str, list[tuple[int, int]]] = {}
    for number, tree in enumerate(data["trees"]):
        for question, (name, over) in enumerate(reversed(tree["ask"])):
            asked.setdefault(name, []).append((over, 1 << (_BYTE * number + question)))
    return _Trees(
        bias=data["bias"],
        asked=itemgetter(*map((*NAMES, *again.NAMES).index, asked)),
        answers=tuple(_Answers(sorted(row)) for row in asked.values()),
        trees=tuple(tuple(tree["give"]) for tree in data["trees"]),
    )
