"""Citations of one event that cannot all be right: other dates, other figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from generator.model import Article, Citation, Conflict, Event, Phrase, Span, listed, phrase
from generator.steps.merge.clocks import of_clocks
from generator.steps.merge.days import Days, has_assumed_year, possible_days
from generator.steps.merge.figures import Figure
from generator.steps.merge.opposed import of_acts
from generator.steps.merge.rivalry import is_rounded, rivals

Place = tuple[str, Span, Span | None]


def place(citation: Citation) -> Place:
    """Where a citation stands, whatever is read there."""
    return citation.source, citation.span, citation.expression


def with_conflicts(
    event: Event,
    figures: Mapping[Place, tuple[Figure, ...]],
    meant: Mapping[Place, Days],
    clocks: Mapping[Place, int],
    articles: Mapping[str, Article],
) -> Event:
    """The event with its conflicts; of the place of each citation: the figures it tells, the days it may mean, the
    minute of the day."""
    past = {number: place(told) for number, told in enumerate(event.citations) if told.status == "past"}
    hours = {number: clocks[there] for number, there in past.items() if there in clocks}
    found = [
        *of_dates(event.citations, meant),
        *of_clocks(event.citations, hours),
        *_of_figures(event.citations, figures),
        *of_acts(event.citations, articles),
    ]
    return replace(event, conflicts=(*event.conflicts, *found))


def of_dates(citations: Sequence[Citation], meant: Mapping[Place, Days]) -> Iterator[Conflict]:
    """Facts against facts and plans against plans: that a plan came out otherwise is no contradiction."""
    for is_plan in (False, True):
        dated = [
            (index, _days(citation, meant))
            for index, citation in enumerate(citations)
            if citation.when is not None and (citation.status == "planned") == is_plan
        ]
        dated = [(index, time) for index, time in dated if not _is_misread(citations[index], time, dated)]
        earliest_end = min((time.last for _, time in dated), default=0)
        latest_start = max((time.first for _, time in dated), default=0)
        clashing = [index for index, time in dated if time.first > earliest_end or time.last < latest_start]
        if len({citations[index].source for index in clashing}) > 1:
            said = dict.fromkeys(when for index in clashing if (when := citations[index].when))
            yield Conflict("date", tuple(clashing), phrase("the sources give {what}", what=listed(said)))


def _is_misread(citation: Citation, time: Days, dated: Sequence[tuple[int, Days]]) -> bool:
    """Was its year assumed, and is it more than a year off all others? Then we erred, not a source."""
    gaps = [time.gap(other) for _, other in dated if other is not time]
    return has_assumed_year(citation) and bool(gaps) and min(gaps) > _YEAR


_YEAR = 366


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
    giving: dict[tuple[str | Phrase, str | Phrase], dict[int, None]] = defaultdict(dict)
    for (i, one), (j, other) in combinations(enumerate(citations), 2):
        if one.source == other.source or (one.status == "planned") != (other.status == "planned"):
            continue
        for pair in rivals(figures.get(place(one), ()), figures.get(place(other), ())):
            if is_rounded(*pair):
                continue
            low, high = sorted(pair, key=lambda figure: figure.value)
            giving[_shown(low), _shown(high)].update({i: None, j: None})
    for said, indices in giving.items():
        yield Conflict("figure", tuple(sorted(indices)), phrase("the sources give {what}", what=listed(said)))


def _shown(figure: Figure) -> str | Phrase:
    number = f"{figure.value:,.10g}"
    match figure.unit:
        case "years":
            return phrase("{n} years", n=number)
        case "months":
            return phrase("{n} months", n=number)
        case "weeks":
            return phrase("{n} weeks", n=number)
        case "days":
            return phrase("{n} days", n=number)
        case "hours":
            return phrase("{n} hours", n=number)
        case "minutes":
            return phrase("{n} minutes", n=number)
    return f"{number} {figure.unit}".strip()
