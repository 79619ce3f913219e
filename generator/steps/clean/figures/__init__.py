"""Looks to figures: what a line, its neighbours and its place on the page measure, as whole numbers for the scorer.

Nothing of blank lines, bullets or list numbers is among them, so that each rendering of a page measures the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from generator.steps.clean.figures import around, line, page
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import Stretch

NAMES: tuple[str, ...] = (*line.NAMES, *around.NAMES, *page.NAMES)
"""One name for each figure, in their order."""


def figures_of(looks: Sequence[Look], article: Stretch, language: str) -> list[tuple[int, ...]]:
    """One row of figures for each look; `article`: where rules alone put it."""
    if not looks:
        return []
    own = line.measured(looks, language)
    near = around.measured(looks, own)
    far = page.measured(looks, own, article)
    return [tuple(chain(*rows)) for rows in zip(own, near, far, strict=True)]
