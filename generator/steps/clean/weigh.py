"""Figures to a line's weight: how likely it is part of the article, in thousandths of log odds."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from operator import getitem, or_

from generator.steps.clean.traits import NAMES

_Leaves = tuple[int, ...]
"""What a tree gives for each way to answer its five questions: whether a figure is greater than a number."""
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


def weights_of(rows: Iterable[Sequence[int]]) -> list[int]:
    """One weight for each row of figures; above 0: rather article than not. Whole numbers, the same everywhere."""
    bias, figures, trees = _model()
    return [bias + _sum(figures, trees, row) for row in rows]


def _sum(figures: Sequence[_Figure], trees: Sequence[_Leaves], row: Sequence[int]) -> int:
    # Sixty trees of five questions ask for the same few figures: these answer all of them with one number.
    answers = 0
    for figure in figures:
        answers |= figure.answers[bisect_left(figure.over, row[figure.place])]
    return sum(map(getitem, trees, answers.to_bytes(len(trees), "little")))


@cache
def _model() -> tuple[int, tuple[_Figure, ...], tuple[_Leaves, ...]]:
    """Made by `tests/quality/fit.py`."""
    data = json.loads((files("generator.steps.clean") / "weights.json").read_text(encoding="utf-8"))
    trees = data["trees"]
    asked: dict[str, list[tuple[int, int]]] = {}
    for number, tree in enumerate(trees):
        for question, (name, over) in enumerate(reversed(tree["ask"])):
            asked.setdefault(name, []).append((over, 1 << (_BYTE * number + question)))
    figures = tuple(_figure(NAMES.index(name), sorted(questions)) for name, questions in sorted(asked.items()))
    return data["bias"], figures, tuple(tuple(tree["give"]) for tree in trees)


def _figure(place: int, questions: Sequence[tuple[int, int]]) -> _Figure:
    """Of questions as numbers to be greater than, ascending, and the bits that say yes."""
    answers = accumulate((bit for _, bit in questions), or_, initial=0)
    return _Figure(place, tuple(over for over, _ in questions), tuple(answers))
