"""Figures to a line's chance: how likely it is part of the article, in ten-thousandths."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
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

    def of_column(self, figures: Iterable[int]) -> list[int]:
        """The answers of figures of which hardly one comes twice, so that none is remembered."""
        over, bits = self._over, self._bits
        return [bits[bisect_left(over, figure)] for figure in figures]


@dataclass(frozen=True, slots=True)
class _Trees:
    """The trees of one look at a line."""

    bias: int
    place: slice
    """Where their bytes stand in an answer."""
    trees: tuple[_Leaves, ...]


@dataclass(frozen=True, slots=True)
class _Model:
    """Trees that look at a line, trees that look again with what these made of its neighbours; how sure they are."""

    asked: Callable[[Sequence[int]], tuple[int, ...]]
    """Of a line's row the figures that trees ask for."""
    line: tuple[_Answers, ...]
    """What each of these answers to the trees of both looks."""
    again: tuple[_Answers, ...]
    """Likewise each figure of the second look."""
    size: int
    """Bytes of an answer."""
    first: _Trees
    second: _Trees
    step: int
    chances: tuple[int, ...]
    """The chance of a weight, from the lowest on, one for each `step`; in the middle that of 0."""

    def weight(self, trees: _Trees, answer: int) -> int:
        return trees.bias + sum(map(getitem, trees.trees, answer.to_bytes(self.size, "little")[trees.place]))

    def chance(self, weight: int) -> int:
        place = len(self.chances) // 2 + weight // self.step
        return self.chances[max(0, min(place, len(self.chances) - 1))]


def chances_of(rows: Sequence[Sequence[int]]) -> list[int]:
    """One chance for each row of a page's figures. Whole numbers only, and so the same on every machine."""
    if not rows:
        return []
    model = _model()
    # Many trees ask for the same few figures: each of these answers all of them, of both looks, with one number.
    answers = [reduce(or_, map(getitem, model.line, model.asked(row))) for row in rows]
    weights = [model.weight(model.first, answer) for answer in answers]
    seen = again.measured([row[_COLUMNS] for row in rows], weights, [model.chance(weight) for weight in weights])
    for known, figures in zip(model.again, zip(*seen, strict=True), strict=True):
        answers = list(map(or_, answers, known.of_column(figures)))
    return [model.chance(model.weight(model.second, answer)) for answer in answers]


@cache
def _model() -> _Model:
    """Made by `tests/quality/fit.py`."""
    data = json.loads((files("generator.steps.clean") / "weights.json").read_text(encoding="utf-8"))
    first, second = data["first"], data["second"]
    asked: dict[str, list[tuple[int, int]]] = {}
    for number, tree in enumerate((*first["trees"], *second["trees"])):
        for question, (name, over) in enumerate(reversed(tree["ask"])):
            asked.setdefault(name, []).append((over, 1 << (_BYTE * number + question)))
    of_line = [name for name in NAMES if name in asked]
    count = len(first["trees"])
    return _Model(
        asked=itemgetter(*map(NAMES.index, of_line)),
        line=tuple(_Answers(sorted(asked[name])) for name in of_line),
        again=tuple(_Answers(sorted(asked.get(name, ()))) for name in again.NAMES),
        size=count + len(second["trees"]),
        first=_trees(first, slice(count)),
        second=_trees(second, slice(count, None)),
        step=data["step"],
        chances=tuple(data["chances"]),
    )


def _trees(data: dict[str, Any], place: slice) -> _Trees:
    return _Trees(data["bias"], place, tuple(tuple(tree["give"]) for tree in data["trees"]))
