"""Labels to the regions of other articles that were glued on below this one."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Span
from generator.steps.clean.label import Label
from generator.steps.clean.look import Look
from generator.steps.clean.stretch import is_age

_ARTICLE = 160
# Columns. A teaser's sentence is shorter; a glued-on article's paragraph is longer.


def related_of(looks: Sequence[Look], labels: Sequence[Label]) -> tuple[Span, ...]:
    """One region for each run of prose below the article, with the headline and source above it; comments are none."""
    regions: list[tuple[int, int]] = []
    start: int | None = None
    after = _first_after(labels)
    for number in range(after, len(looks)):
        look = looks[number]
        if look.kind or labels[number].kind == "comments":
            start = None
        elif look.is_prose and start is None and regions and regions[-1][1] == number - 1:
            regions[-1] = regions[-1][0], number
        elif _is_article(looks, number):
            first = number if start is None else start
            if start is not None or first > after or looks[number - 1].kind:
                regions.append((first, number))
            start = None
        elif start is None and look.script and (is_age(look) or not look.ends):
            start = number
    return tuple(Span(looks[first].line.span.start, looks[last].line.span.end) for first, last in regions)


def _is_article(looks: Sequence[Look], number: int) -> bool:
    """A long paragraph, or the first of two."""
    here = looks[number]
    return here.is_prose and (
        here.columns >= _ARTICLE or any(below.is_prose for below in looks[number + 1 : number + 2])
    )


def _first_after(labels: Sequence[Label]) -> int:
    """The first line below the article; the last line where nothing is article."""
    inside = [number for number, label in enumerate(labels) if label.rule not in ("after", "before", "cue")]
    return inside[-1] + 1 if inside else len(labels)
