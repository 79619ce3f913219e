"""Looks to figures: what a line, its neighbours and its place on the page measure, as whole numbers for the scorer.

Nothing of blank lines, bullets or list numbers is among them, so that each rendering of a page measures the same.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain

from generator.steps.clean.figures import around, line, page
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import Stretch

NAMES: tuple[str, ...] = (*line.NAMES, *around.NAMES, *page.NAMES)
"""One name for each figure, in their order."""
_NOWHERE = (0,) * (len(around.NAMES) + len(page.NAMES))
_OFTEN = 3
# Times on a page.


def figures_of(looks: Sequence[Look], article: Stretch, language: str) -> list[tuple[int, ...]]:
    """One row of figures for each look; `article`: where rules alone put it."""
    if not looks:
        return []
    own = line.measured(looks, language)
    through = [number for number, look in enumerate(looks) if not _interrupts(look)] or [0]
    seen, measures = [looks[number] for number in through], [own[number] for number in through]
    near = around.measured(seen, measures)
    far = page.measured(seen, measures, _among(article, through))
    rows = [(*row, *_NOWHERE) for row in own]
    for number, *parts in zip(through, measures, near, far, strict=True):
        rows[number] = tuple(chain(*parts))
    return rows


def _interrupts(look: Look) -> bool:
    """A sign of advertisements that returns again and again, also between paragraphs: they stand together."""
    return look.times >= _OFTEN and (look.kind == "advert" or look.is_caption)


def _among(article: Stretch, numbers: Sequence[int]) -> Stretch:
    """The article, its lines counted anew."""
    return Stretch(bisect_left(numbers, article.start), bisect_left(numbers, article.end))
