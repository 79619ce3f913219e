"""Fits the line scorer: pages with a known article to `generator/steps/clean/weights.json`.

    python -m tests.quality.fit PAGES.jsonl…

A page a line: {"text", "full_text", "body"}. Only figures of the pages enter the weights, none of their words. Boosted
symmetric trees over whole numbers, so that the scorer needs no library and gives the same to the bit everywhere.
The same pages give the same weights.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from generator.model import Source
from generator.steps.clean.join import joined
from generator.steps.clean.lines import lines_of
from generator.steps.clean.look import looks_of
from generator.steps.clean.stretch import article_of
from generator.steps.clean.traits import NAMES, traits_of
from generator.steps.language import language_of

TREES, DEPTH, RATE, RIDGE, BINS = 100, 5, 0.18, 3.0, 24
# Trees and depth: more gain nothing on the set left out (A, F and R in turn); fewer lose. Picked in November.
UNIT = 1000
# The weights are thousandths of log odds.
_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+"
)

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def pages(files: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Text and article of each page, in both renderings."""
    for file in files:
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            page = json.loads(line)
            for field in ("text", "full_text"):
                if page[field].strip() and page.get("body"):
                    yield page[field], page["body"]


def examples(text: str, body: str) -> tuple[list[tuple[int, ...]], list[float], list[float]]:
    """Figures, share of the line that is article, and weight in the page, of each line."""
    source = Source("page", text, "0" * 64)
    language = language_of(source)
    looks = looks_of(joined(source, lines_of(source, language)), language)
    rows = traits_of(looks, article_of(looks))
    shares = _shares([look.line.text for look in looks], body)
    sizes = [len(_TOKEN.findall(look.line.text)) for look in looks]
    whole = sum(size for size, share in zip(sizes, shares, strict=True) if share > 0.5) or 1
    return rows, shares, [min(1.0, size / whole) + 0.002 for size in sizes]


def _shares(lines: list[str], body: str) -> list[float]:
    tokens = _TOKEN.findall(body)
    runs = {tuple(tokens[i : i + 4]) for i in range(len(tokens) - 3)}
    flat = " ".join(tokens)
    shares = []
    for line in lines:
        own = _TOKEN.findall(line)
        if len(own) < 4:
            shares.append(-1.0 if own and f" {' '.join(own)} " in f" {flat} " else 0.0)
        else:
            shares.append(sum(tuple(own[i : i + 4]) in runs for i in range(len(own) - 3)) / (len(own) - 3))
    # A short line that also stands in the article is part of it only between lines that are.
    return [_between(shares, i) if share < 0 else share for i, share in enumerate(shares)]


def _between(shares: list[float], number: int) -> float:
    before, after = shares[max(0, number - 3) : number], shares[number + 1 : number + 4]
    return float(any(share > 0.5 for share in before) and any(share > 0.5 for share in after))


def fit(rows: Ints, shares: Floats, weights: Floats) -> tuple[int, list[dict[str, Any]]]:
    """The bias and the trees."""
    edges = [_edges(rows[:, column]) for column in range(rows.shape[1])]
    bins = np.stack([np.searchsorted(edge, rows[:, i], side="left") for i, edge in enumerate(edges)], axis=1)
    rate = float(np.average(shares, weights=weights))
    bias = float(np.log(rate / (1 - rate)))
    scores = np.full(len(rows), bias)
    trees = []
    for _ in range(TREES):
        odds = 1 / (1 + np.exp(-scores))
        tree, values = _tree(bins, edges, weights * (shares - odds), weights * odds * (1 - odds))
        scores += values
        trees.append(tree)
    return round(UNIT * bias), trees


def _edges(values: Ints) -> Ints:
    """The values at which a figure may be split: "is greater than"."""
    known = np.unique(values)
    return (
        known[:-1]
        if len(known) <= BINS
        else np.unique(np.quantile(known, np.linspace(0, 1, BINS)).astype(np.int64))[:-1]
    )


def _tree(bins: Ints, edges: list[Ints], slopes: Floats, bends: Floats) -> tuple[dict[str, Any], Floats]:
    """One symmetric tree: the same question at each node of a level."""
    leaves = np.zeros(len(bins), dtype=np.int64)
    asked = []
    for level in range(DEPTH):
        column, cut = _question(bins, edges, leaves, 2**level, slopes, bends)
        leaves = 2 * leaves + (bins[:, column] > cut)
        asked.append((column, int(edges[column][cut])))
    size = 2**DEPTH
    sums, weights = np.bincount(leaves, slopes, size), np.bincount(leaves, bends, size)
    values = np.round(UNIT * RATE * sums / (weights + RIDGE)) / UNIT
    tree = {"ask": [[NAMES[column], cut] for column, cut in asked], "give": [round(UNIT * float(v)) for v in values]}
    return tree, values[leaves]


def _question(
    bins: Ints, edges: list[Ints], leaves: Ints, nodes: int, slopes: Floats, bends: Floats
) -> tuple[int, int]:
    best = (-1.0, 0, 0)
    for column, edge in enumerate(edges):
        if not len(edge):
            continue
        width = len(edge) + 1
        keys = leaves * width + bins[:, column]
        g = np.bincount(keys, slopes, nodes * width).reshape(nodes, width)
        h = np.bincount(keys, bends, nodes * width).reshape(nodes, width)
        left_g, left_h = np.cumsum(g, 1)[:, :-1], np.cumsum(h, 1)[:, :-1]
        right_g, right_h = g.sum(1, keepdims=True) - left_g, h.sum(1, keepdims=True) - left_h
        ridge = RIDGE
        gains = (left_g**2 / (left_h + ridge) + right_g**2 / (right_h + ridge)).sum(0)
        cut = int(np.argmax(gains))
        if gains[cut] > best[0] + 1e-9:
            best = (float(gains[cut]), column, cut)
    return best[1], best[2]


def collect(files: Iterable[str]) -> tuple[Ints, Floats, Floats]:
    """The examples of all pages together."""
    rows: list[tuple[int, ...]] = []
    shares: list[float] = []
    weights: list[float] = []
    for text, body in pages(files):
        more = examples(text, body)
        rows += more[0]
        shares += more[1]
        weights += more[2]
    return np.array(rows, dtype=np.int64), np.array(shares), np.array(weights)


def main() -> None:
    bias, trees = fit(*collect(sys.argv[1:]))
    lines = ",\n".join("    " + json.dumps(tree) for tree in trees)
    print(f'{{\n  "unit": {UNIT},\n  "bias": {bias},\n  "trees": [\n{lines}\n  ]\n}}')


if __name__ == "__main__":
    main()
