"""Fits the line scorer: pages with a known article to `generator/steps/clean/weights.json`.

    python -m tests.quality.fit PAGES.jsonl… > weights.json

Boosted symmetric trees over whole numbers: each level asks all lines the same question, so that a few array operations
weigh a page, and the sums are the same to the bit everywhere. The same pages give the same weights.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from generator.steps.clean.figures import NAMES, again
from tests.quality.pages import Page, pages

FIRST, SECOND = (160, 0.1), (190, 0.09)
# Trees of each look, and what each of them adds.
PARTS = 3
# The second look is taught by what trees that saw none of a site's pages made of them, as it will meet it.
DEPTH, RIDGE, BINS = 6, 0.3, 40
COLUMNS, PAGES = 0.3, 0.6
# What part of the figures, and of the pages, a tree sees: trees that see different things err in different places.
# All picked by `tests.quality.cross` on A, F and R in November; half or twice of each moves F1 by less than .003.
SEED = 1
UNIT = 1000
# The weights are thousandths of log odds.
STEP, REACH, TEMPER = 50, 8000, 0.6
# The chances are written for weights from -REACH to REACH. On pages of sites that it has not seen the scorer is surer
# than it is right; at .6 of the weight, chance and truth agree.

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


class Examples(NamedTuple):
    """The lines of many pages, one after the other."""

    rows: Ints
    shares: Floats
    weights: Floats
    pages: Ints
    """The number of each line's page."""
    parts: Ints
    """Of each page, which part of the sites it is from."""


class Tree(NamedTuple):
    """Its questions, a column and the number to be greater than each, and what each answer gives, in `UNIT`."""

    asked: list[tuple[int, int]]
    given: Ints


class Trees(NamedTuple):
    bias: int
    trees: list[Tree]


class Model(NamedTuple):
    """The trees of both looks."""

    first: Trees
    second: Trees


def examples(measured: Iterable[Page]) -> Examples:
    """The lines of all pages."""
    listed = list(measured)
    return Examples(
        np.array([row for page in listed for row in page.rows], dtype=np.int64),
        np.array([share for page in listed for share in page.shares]),
        np.array([weight for page in listed for weight in page.weights]),
        np.array([number for number, page in enumerate(listed) for _ in page.rows], dtype=np.int64),
        np.array([crc32(f"part {page.site}".encode()) % PARTS for page in listed], dtype=np.int64),
    )


def part(seen: Examples, numbers: Sequence[int]) -> Examples:
    """The lines of some pages, counted anew."""
    place = {number: new for new, number in enumerate(numbers)}
    lines = [line for line, number in enumerate(seen.pages.tolist()) if number in place]
    of = np.array([place[number] for number in seen.pages[lines].tolist()], dtype=np.int64)
    return Examples(seen.rows[lines], seen.shares[lines], seen.weights[lines], of, seen.parts[list(numbers)])


def fit(seen: Examples) -> Model:
    """The model of these lines."""
    weights = np.zeros(len(seen.rows), dtype=np.int64)
    for left_out in range(PARTS):
        trees = boosted(part(seen, np.flatnonzero(seen.parts != left_out).tolist()), *FIRST)
        lines = seen.parts[seen.pages] == left_out
        weights[lines] = _summed(trees, seen.rows[lines])
    return Model(boosted(seen, *FIRST), boosted(seen._replace(rows=_again(seen.rows, weights, seen.pages)), *SECOND))


def _again(rows: Ints, weights: Ints, pages: Ints) -> Ints:
    """The rows with the figures of the second look."""
    table, column = chances(), NAMES.index("columns")
    given = [table[max(0, min((REACH + weight) // STEP, len(table) - 1))] for weight in weights.tolist()]
    seen: list[tuple[int, ...]] = []
    for lines in np.split(np.arange(len(rows)), np.flatnonzero(np.diff(pages)) + 1):
        here = slice(lines[0], lines[-1] + 1)
        seen += again.measured(rows[here, column].tolist(), weights[here].tolist(), given[here])
    return np.hstack([rows, np.array(seen, dtype=np.int64)])


def boosted(seen: Examples, count: int, rate_of_learning: float) -> Trees:
    """So many trees, each made for what those before it left."""
    edges = [_edges(column) for column in seen.rows.T]
    bins = [np.searchsorted(edge, column, side="left") for edge, column in zip(edges, seen.rows.T, strict=True)]
    rate = float(np.average(seen.shares, weights=seen.weights))
    bias = math.log(rate / (1 - rate))
    scores = np.full(len(seen.rows), bias)
    dice = np.random.default_rng(SEED)
    told = [column for column, edge in enumerate(edges) if len(edge)]
    trees: list[Tree] = []
    for _ in range(count):
        columns = np.sort(dice.choice(told, int(COLUMNS * len(told)), replace=False))
        lines = np.flatnonzero((dice.random(int(seen.pages[-1]) + 1) < PAGES)[seen.pages])
        odds = 1 / (1 + np.exp(-scores))
        slopes, bends = seen.weights * (seen.shares - odds), seen.weights * odds * (1 - odds)
        asked = _asked(columns, bins, edges, lines, slopes[lines], bends[lines])
        leaves = _leaves([(bins[column], cut) for column, cut in asked])
        given = _given(leaves[lines], slopes[lines], bends[lines], rate_of_learning)
        scores += given[leaves] / UNIT
        trees.append(Tree([(column, int(edges[column][cut])) for column, cut in asked], given))
    return Trees(round(UNIT * bias), trees)


def weigh(model: Model, rows: Ints) -> Ints:
    """The weight of each row of one page, as the scorer has it."""
    first = _summed(model.first, rows)
    return _summed(model.second, _again(rows, first, np.zeros(len(rows), dtype=np.int64)))


def _summed(model: Trees, rows: Ints) -> Ints:
    weights = np.full(len(rows), model.bias, dtype=np.int64)
    for tree in model.trees:
        weights += tree.given[_leaves([(rows[:, column], cut) for column, cut in tree.asked])]
    return weights


def chances() -> list[int]:
    """The chance of each weight, in ten-thousandths."""
    return [round(10_000 / (1 + math.exp(-TEMPER * weight / UNIT))) for weight in range(-REACH, REACH + STEP, STEP)]


def _edges(values: Ints) -> Ints:
    """The values at which a figure may be split: "is greater than"."""
    known = np.unique(values)
    if len(known) <= BINS:
        return known[:-1]
    for spread in (values, known):
        edges = np.unique(np.quantile(spread, np.linspace(0, 1, BINS)).astype(np.int64))[:-1]
        if len(edges) > BINS // 6:
            break
    return edges


def _leaves(answers: Iterable[tuple[Ints, int]]) -> Ints:
    """The answers of each line, read as a binary number."""
    leaves: Any = 0
    for values, cut in answers:
        leaves = 2 * leaves + (values > cut)
    return np.asarray(leaves, dtype=np.int64)


def _given(leaves: Ints, slopes: Floats, bends: Floats, step: float) -> Ints:
    size = 2**DEPTH
    sums, weights = np.bincount(leaves, slopes, size), np.bincount(leaves, bends, size)
    return np.asarray(np.round(UNIT * step * sums / (weights + RIDGE)), dtype=np.int64)


def _asked(
    columns: Ints, bins: list[Ints], edges: list[Ints], lines: Ints, slopes: Floats, bends: Floats
) -> list[tuple[int, int]]:
    """The questions of one tree: the same one at each node of a level."""
    inside = [(int(column), bins[column][lines]) for column in columns]
    leaves = np.zeros(len(lines), dtype=np.int64)
    asked = []
    for level in range(DEPTH):
        best = max(
            (
                (*_gain(values, len(edges[column]) + 1, leaves, 2**level, slopes, bends), place)
                for place, (column, values) in enumerate(inside)
            ),
            key=lambda gain: (round(gain[0], 9), -gain[2]),
        )
        column, values = inside[best[2]]
        leaves = 2 * leaves + (values > best[1])
        asked.append((column, best[1]))
    return asked


def _gain(values: Ints, width: int, leaves: Ints, nodes: int, slopes: Floats, bends: Floats) -> tuple[float, int]:
    """How much the best cut of a figure brings, and the cut."""
    keys = leaves * width + values
    g = np.bincount(keys, slopes, nodes * width).reshape(nodes, width)
    h = np.bincount(keys, bends, nodes * width).reshape(nodes, width)
    left_g, left_h = np.cumsum(g, 1)[:, :-1], np.cumsum(h, 1)[:, :-1]
    right_g, right_h = g.sum(1, keepdims=True) - left_g, h.sum(1, keepdims=True) - left_h
    gains = (left_g**2 / (left_h + RIDGE) + right_g**2 / (right_h + RIDGE)).sum(0)
    cut = int(np.argmax(gains))
    return float(gains[cut]), cut


def written(model: Model) -> str:
    """The model as `weigh.py` reads it."""
    head = f'  "step": {STEP},\n  "chances": {json.dumps(chances())}'
    return f'{{\n{head},\n  "first": {_written(model.first)},\n  "second": {_written(model.second)}\n}}'


def _written(model: Trees) -> str:
    names = (*NAMES, *again.NAMES)
    trees = [
        {"ask": [[names[column], cut] for column, cut in tree.asked], "give": tree.given.tolist()}
        for tree in model.trees
    ]
    lines = ",\n".join("    " + json.dumps(tree, separators=(",", ":")) for tree in trees)
    return f'{{"bias": {model.bias}, "trees": [\n{lines}\n  ]}}'


if __name__ == "__main__":
    print(written(fit(examples(pages(sys.argv[1:])))))
