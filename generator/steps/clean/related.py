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
    """One region for each run of prose below the article, with the headline and source above it."""
    regions: list[Span] = []
    start: int | None = None
    after = _first_after(labels)
    for number in range(after, len(looks)):
        look = looks[number]
        if look.kind and look.kind != "related":
            start = None
        elif _is_article(looks, number):
            first = number if start is None else start
            if start is not None or first > after or looks[number - 1].kind:
                regions.append(Span(looks[first].line.span.start, look.line.span.end))
            start = None
        elif look.kind is None and start is None and look.script and (is_age(look) or not look.ends):
            start = number
    return tuple(_joined(regions, looks))


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


def _joined(regions: Sequence[Span], looks: Sequence[Look]) -> list[Span]:
    """Paragraphs that follow each other directly are one article."""
    joined: list[Span] = []
    starts = {look.line.span.start: number for number, look in enumerate(looks)}
    ends = {look.line.span.end: number for number, look in enumerate(looks)}
    for region in regions:
        alone = starts[region.start] == ends[region.end]
        if joined and alone and ends[joined[-1].end] + 1 == starts[region.start]:
            joined[-1] = Span(joined[-1].start, region.end)
        else:
            joined.append(region)
    return joined
