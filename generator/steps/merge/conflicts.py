"""Citations of one event that cannot all be right: other dates, other figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from generator.model import Citation, Conflict, Event, Span, listed, phrase
from generator.steps.merge.clocks import of_clocks
from generator.steps.merge.days import Days, possible_days
from generator.steps.merge.figures import Figure

Place = tuple[str, Span, Span | None]


def place(citation: Citation) -> Place:
    """Where a citation stands, whatever is read there."""
    return citation.source, citation.span, citation.expression


def with_conflicts(
    event: Event,
    figures: Mapping[Place, tuple[Figure, ...]],
    meant: Mapping[Place, Days],
    clocks: Mapping[Place, int],
) -> Event:
    """The event with its conflicts; of the place of each citation: the figures it tells, the days it may mean, the
    minute of the day."""
    past = {number: place(told) for number, told in enumerate(event.citations) if told.status == "past"}
    hours = {number: clocks[there] for number, there in past.items() if there in clocks}
    found = [
        *_of_dates(event.citations, meant),
        *of_clocks(event.citations, hours),
        *_of_figures(event.citations, figures),
    ]
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
        if len({citations[index].source for index in clashing}) > 1:
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
    giving: dict[tuple[str, str], dict[int, None]] = defaultdict(dict)
    for (i, one), (j, other) in combinations(enumerate(citations), 2):
        if one.source == other.source or (one.status == "planned") != (other.status == "planned"):
            continue
        for pair in rivals(figures.get(place(one), ()), figures.get(place(other), ())):
            low, high = sorted(pair, key=lambda figure: figure.value)
            giving[_shown(low), _shown(high)].update({i: None, j: None})
    for said, indices in giving.items():
        yield Conflict("figure", tuple(sorted(indices)), phrase("the sources give {what}", what=listed(said)))


def rivals(ones: Sequence[Figure], others: Sequence[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Figures of one unit, or of one thing, that only one side has each."""
    agreed = {figure.key for figure in ones} & {figure.key for figure in others}
    for one in ones:
        for other in others:
            if {one.key, other.key} & agreed or not _count_the_same(one, other):
                continue
            low, high = sorted((one, other), key=lambda figure: figure.value)
            if 0 < low.value < high.value <= low.value * _farthest(low, high):
                yield one, other


def _farthest(low: Figure, high: Figure) -> float:
    """Times the lower figure that the higher may be, if the two are meant for one.

    Farther apart they are of two things: a price and a fee, not two reports of one price. "Two" and "three" are far
    apart and yet may be meant for one, and the dead and hurt of an accident rise from report to report. "At least 40"
    leaves open that it is more, but of the dead a reader wants to see how many more.
    """
    if low.harm in _RISING and high.harm in _RISING:
        return _FARTHEST_HARM
    if low.is_least:
        return 1.0
    return _FARTHEST_SMALL if high.value < _SMALL else _FARTHEST


_FARTHEST, _FARTHEST_SMALL, _FARTHEST_HARM, _SMALL = 1.3, 1.6, 3.0, 10
_RISING = (("act:kill",), ("act:injure",), ("act:evacuate",))


def _count_the_same(one: Figure, other: Figure) -> bool:
    if one.unit or other.unit:
        return one.unit == other.unit and one.unit != "%"
    if one.harm and other.harm:
        return one.harm == other.harm
    return any(counted in other.counts for counted in one.counts)


def _shown(figure: Figure) -> str:
    number = f"{figure.value:,.10g}"
    return f"{number} {figure.unit}".strip()
