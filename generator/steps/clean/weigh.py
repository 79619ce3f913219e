"""Figures to a line's chance: how likely it is part of the article, in ten-thousandths."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from operator import getitem, or_

from generator.steps.clean.figures import NAMES

_Leaves = tuple[int, ...]
"""What a tree gives for each way to answer its six questions: whether a figure is greater than a number."""
_BYTE = 8


@dataclass(frozen=True, slots=True)
class _Figure:
    """All that the trees ask of one figure."""

    place: int
    """In a row."""
    over: tuple[int, ...]
    """The numbers that it may be greater than, ascending."""
    answers: tuple[int, ...]
    """What it answers to all trees at once when it is greater than none, one, two … of these: a byte for each tree."""


@dataclass(frozen=True, slots=True)
class _Model:
    """Trees of one depth, and how sure they are."""

    bias: int
    figures: tuple[_Figure, ...]
    trees: tuple[_Leaves, ...]
    step: int
    chances: tuple[int, ...]
    """The chance of a weight, from the lowest on, one for each `step`; in the middle that of 0."""


def chances_of(rows: Iterable[Sequence[int]]) -> list[int]:
    """One chance for each row of figures. Whole numbers only, and so the same on every machine."""
    model = _model()
    return [_chance(model, model.bias + _sum(model, row)) for row in rows]


def _sum(model: _Model, row: Sequence[int]) -> int:
    # Many trees ask for the same few figures: each of these answers all of them with one number.
    answers = 0
    for figure in model.figures:
        answers |= figure.answers[bisect_left(figure.over, row[figure.place])]
    return sum(map(getitem, model.trees, answers.to_bytes(len(model.trees), "little")))


def _chance(model: _Model, weight: int) -> int:
    place = len(model.chances) // 2 + weight // model.step
    return model.chances[max(0, min(place, len(model.chances) - 1))]


@cache
def _model() -> _Model:
    """Made by `tests/quality/fit.py`."""
    data = json.loads((files("generator.steps.clean") / "weights.json").read_text(encoding="utf-8"))
    trees = data["trees"]
    asked: dict[str, list[tuple[int, int]]] = {}
    for number, tree in enumerate(trees):
        for question, (name, over) in enumerate(reversed(tree["ask"])):
            asked.setdefault(name, []).append((over, 1 << (_BYTE * number + question)))
    figures = tuple(_figure(NAMES.index(name), sorted(questions)) for name, questions in sorted(asked.items()))
    leaves = tuple(tuple(tree["give"]) for tree in trees)
    return _Model(data["bias"], figures, leaves, data["step"], tuple(data["chances"]))


def _figure(place: int, questions: Sequence[tuple[int, int]]) -> _Figure:
    """Of questions as numbers to be greater than, ascending, and the bits that say yes."""
    answers = accumulate((bit for _, bit in questions), or_, initial=0)
    return _Figure(place, tuple(over for over, _ in questions), tuple(answers))
