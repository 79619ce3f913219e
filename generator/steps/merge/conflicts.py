"""Citations of one event that cannot all be right: other dates, other figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from generator.model import Citation, Conflict, Event, Span, listed, phrase
from generator.steps.merge.days import Days, possible_days
from generator.steps.merge.figures import Figure

Place = tuple[str, Span, Span | None]


def place(citation: Citation) -> Place:
    """Where a citation stands, whatever is read there."""
    return citation.source, citation.span, citation.expression


def with_conflicts(event: Event, figures: Mapping[Place, tuple[Figure, ...]], meant: Mapping[Place, Days]) -> Event:
    """The event with its conflicts; of the place of each citation: the figures it tells, the days it may mean."""
    found = [*_of_dates(event.citations, meant), *_of_figures(event.citations, figures)]
    return replace(event, conflicts=(*event.conflicts, *found))


def _of_dates(citations: Sequence[Citation], meant: Mapping[Place, Days]) -> Iterator[Conflict]:
    """Facts against facts and plans against plans: that a plan came out otherwise is no contradiction."""
    for is_plan in (False, True):
        dated = [
            (index, _days(citation, meant))
            for index, citation in enumerate(citations)
            if citation.when is not None and (citation.status == "planned") == is_plan
        ]
        earliest_end = min((time.last for _, time in dated), default=0)
        latest_start = max((time.first for _, time in dated), default=0)
        clashing = [index for index, time in dated if time.first > earliest_end or time.last < latest_start]
        if clashing:
            said = dict.fromkeys(when for index in clashing if (when := citations[index].when))
            yield Conflict("date", tuple(clashing), phrase("the sources give {what}", what=listed(said)))


def _days(citation: Citation, meant: Mapping[Place, Days]) -> Days:
    """What was known when it was read; a year that another source gave counts more."""
    assert citation.when
    told, plain = meant.get(place(citation)), possible_days(citation.when)
    return told if told and told.meets(plain) else plain


def _of_figures(citations: Sequence[Citation], figures: Mapping[Place, tuple[Figure, ...]]) -> Iterator[Conflict]:
    """Two sources that give one thing different numbers, near enough to be meant for the same.

    What was planned may have cost more in the end; that is no contradiction. The same two numbers contradict each
    other once, however many sources give them.
    """
    seen: set[frozenset[str]] = set()
    for (i, one), (j, other) in combinations(enumerate(citations), 2):
        if one.source == other.source or (one.status == "planned") != (other.status == "planned"):
            continue
        for first, second in rivals(figures.get(place(one), ()), figures.get(place(other), ())):
            if (said := frozenset((_shown(first), _shown(second)))) not in seen:
                seen.add(said)
                yield Conflict("figure", (i, j), phrase("the sources give {what}", what=listed(sorted(said))))


def rivals(ones: Sequence[Figure], others: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one unit, or of one thing, that only one side has each."""
    agreed = {figure.key for figure in ones} & {figure.key for figure in others}
    for one in ones:
        for other in others:
            if {one.key, other.key} & agreed or not _count_the_same(one, other):
                continue
            low, high = sorted((one.value, other.value))
            if low != high and low > 0 and high / low <= (_FARTHEST_SMALL if high < _SMALL else _FARTHEST):
                yield one, other


_FARTHEST, _FARTHEST_SMALL, _SMALL = 1.3, 1.6, 10
# Figures farther apart than this are of two things: a price and a fee, not two reports of one price. "Two" and "three"
# are far apart and yet may be meant for one.


def _count_the_same(one: Figure, other: Figure) -> bool:
    if one.unit or other.unit:
        return one.unit == other.unit and one.unit != "%"
    return any(counted in other.counts for counted in one.counts)


def _shown(figure: Figure) -> str:
    number = f"{figure.value:,.10g}"
    return f"{number} {figure.unit}".strip()
