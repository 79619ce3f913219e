"""Clues to the stretch of days in which all of them could have been written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.almanac.period import date_of, ordinal, weekday
from generator.steps.infer.clues import Bound, Clues
from generator.steps.infer.parts import Part, fits
from generator.steps.infer.story import goes_on, ring_of

_AHEAD = 3
# Years after the youngest bound in which the writing is looked for.
_STALE, _OLD, _TOCOME = 45, 150, 200
# Days that a day without its year is behind the writing as a rule, and at the most; and ahead of it at the most. Of 170
# such days told as past, in the bodies of F and of four news corpora (dev halves, November), three in four were up to
# 43 days behind, nine in ten up to 104; of 48 told as to come, 19 in 20 were up to 77 days ahead.
_RECENT = 400
# Days. A second time so near to the youngest one makes that one news, and not a landmark.
_SHORTEST, _LONGEST, _LONG_AGO = 13, 90, 550
# Days of an answer, less one; and after the youngest time with its year, when few write of it any more.
_TURN = ((12, 31), (1, 1))
# Months and days.
_ROUND = 400
# Days in which a story that goes on from the youngest time has come round to where it began.
_MARGIN, _FAR = 3, 100
# Cost by which a stretch must beat all that are so many days away; else the text does not say in which year it is.
#
# All costs below are small whole numbers set by hand: 1 is unusual, 2 and 3 are rare, 4 to 6 go against the words.
# There are too few undated pages to fit more. What they give: on seed-like F with addresses, 11 finite answers, 10 of
# which hold (November). A day alone (of 36, 19 were followed within 90 days), a month alone (of 34, 4) and a year alone
# (of 66, 8 within a year) stay open.


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last day; None: open."""

    first: int
    last: int | None
    is_fine: bool = False
    """Whether an open one begins with a day or month that is told, and not only with a year."""


def stretch_of(clues: Clues) -> Stretch | None:
    """Where the clues agree; open where they leave more than a year; None where nothing bounds the writing."""
    past = [bound for bound in clues.bounds if bound.tense == "past" or (not bound.tense and bound.is_fine)]
    if not past:
        known = _counted(clues, *clues.counted[-1]) if clues.is_known else None
        return _on_pinned_day(known, clues.parts) if known else _by_weekday(clues)
    floor = max(bound.first for bound in past)
    ceiling = _ceiling(clues.bounds, floor)
    told, counted = _told(clues, past, floor, ceiling), _counted(clues, floor, ceiling)
    if counted and counted.last and (told.last is None or told.last < counted.first or told.first > counted.last):
        told = counted
    return _on_pinned_day(told, clues.parts)


def _on_pinned_day(told: Stretch, parts: Sequence[Part]) -> Stretch:
    """ "Yesterday, 30 June", "next week, on 22 May": the one day or week in the stretch that the words name, if no
    others name another."""
    if told.last is None:
        return told
    years = range(date_of(told.first).year - 1, date_of(told.last).year + 2)
    named = (part.written(year) for part in parts for year in years)
    inside = [days for days in dict.fromkeys(named) if days and told.first <= days[1] and days[0] <= told.last]
    return Stretch(max(told.first, inside[0][0]), min(told.last, inside[0][1])) if len(inside) == 1 else told


def _told(clues: Clues, past: Sequence[Bound], floor: int, ceiling: int) -> Stretch:
    if not clues.parts:
        later = any(bound.first > floor and bound.tense is None for bound in clues.bounds)
        return _without_parts(past, floor, ceiling, rivals=later)
    if not _tell_enough(clues.parts, past, floor):
        return _up_to(past, floor, ceiling)
    steps = list(_steps(clues, floor, min(ceiling, floor + 366 * _AHEAD)))
    if _is_chronicle(past, floor) and _is_news(clues, steps):
        return Stretch(floor, min(floor + _LONGEST, ceiling))
    found = _cheapest(steps, floor) if _may_fit(clues.parts, steps) else Stretch(floor, None)
    if found.last is None and (ring := ring_of(clues.parts)):
        found = _cheapest(list(_steps(clues, steps[0][0], steps[-1][0], ring)), floor)
    return found if found.last is not None else _up_to(past, floor, ceiling)


def _may_fit(parts: Sequence[Part], steps: Sequence[tuple[int, int]]) -> bool:
    """Whether each weekday of the words is that of its day in some year that may be that of the writing."""
    years = range(date_of(steps[0][0]).year - 1, date_of(steps[-1][0]).year + 1)
    return all(any(fits(part, part.stretch(year)[0]) for year in years) for part in parts if part.weekday and part.day)


def _counted(clues: Clues, floor: int, ceiling: int) -> Stretch | None:
    """Where it was written by all that it counts, and there where the days fit; None where it counts nothing.

    Days without a year choose among the months only where they tell a story, or name a weekday, or where others know
    the year.
    """
    first = max((begin for begin, _ in clues.counted), default=ceiling)
    last = min((end for _, end in clues.counted), default=floor)
    first, last = max(first, floor), min(last, ceiling)
    if first > last:
        return None
    whole, ring = Stretch(first, last), ring_of(clues.parts)
    if not ring and not clues.is_known and not any(part.weekday for part in clues.parts):
        return whole
    found = _cheapest(list(_steps(clues, first, last, ring)), first)
    return found if found.last is not None else whole


def _is_chronicle(past: Sequence[Bound], floor: int) -> bool:
    """Whether the youngest time is a day that is news: a picture's, of the opening, or not long after another day.

    One by itself is a landmark that news look back to for years. Of the pages of F, A and R and four news corpora with
    a single one in the first sixth of the text, 13 of 15 were written within 60 days of it, of those with one further
    down 10 of 27; of those with several days in a year, 14 of 17 within 90; with one under a picture, 9 of 10.
    """
    times = {bound.first for bound in past if bound.first == bound.last and floor - bound.first < _RECENT}
    youngest = [bound for bound in past if bound.first == bound.last == floor]
    return bool(youngest) and (len(times) > 1 or any(bound.is_news for bound in youngest))


def _is_news(clues: Clues, steps: Sequence[tuple[int, int]]) -> bool:
    """Whether the days told without a year speak hardly more against the weeks right after the youngest day.

    Months do not: the words around them tell a tense too rarely.
    """
    days = replace(clues, parts=tuple(part for part in clues.parts if part.day))
    costs = [cost for _, cost in _steps(days, steps[0][0], steps[-1][0])]
    return min(costs[:_STALE]) <= min(costs) + _MARGIN + 1


def _by_weekday(clues: Clues) -> Stretch | None:
    """Near the earliest time with a year, however that is told, where a weekday of the words chooses the year."""
    if not clues.bounds or not any(part.weekday for part in clues.parts):
        return None
    floor = min(bound.first for bound in clues.bounds)
    stretch = _cheapest(list(_steps(clues, floor, floor + 366 * _AHEAD)), floor)
    return stretch if stretch.last is not None else None


def _tell_enough(parts: Sequence[Part], past: Sequence[Bound], floor: int) -> bool:
    """Whether a day is known with its year, or several are without: one alone may be an anniversary."""
    days = {(part.month, part.day) for part in parts if part.day and part.tense != "future"}
    return len(days) > 1 or any(bound.first == bound.last == floor for bound in past) or any(p.weekday for p in parts)


def _ceiling(bounds: Sequence[Bound], floor: int) -> int:
    """The end of the first time that is still to come."""
    return min(
        (bound.last for bound in bounds if bound.tense == "future" and bound.last > floor), default=floor + 20_000
    )


def _without_parts(past: Sequence[Bound], floor: int, ceiling: int, *, rivals: bool) -> Stretch:
    """Of a day or month that is told as past, the weeks after it; of a year's end, the next year; else open."""
    youngest = max(past, key=lambda bound: bound.first)
    if youngest != max(past, key=lambda bound: bound.last) or rivals:
        return Stretch(floor, None)
    if youngest.is_fine and date_of(floor).month == 12 and date_of(floor).day == 31:
        year = date_of(floor).year + 1
        return Stretch(ordinal(year, 1, 1), ordinal(year, 12, 31))
    if _is_chronicle(past, floor):
        return Stretch(floor, min(floor + _LONGEST, ceiling))
    return _up_to(past, floor, ceiling)


def _up_to(past: Sequence[Bound], floor: int, ceiling: int) -> Stretch:
    """Up to what is still to come, if that is within a year of the youngest day or month."""
    is_fine = any(bound.first == floor and bound.is_fine for bound in past)
    return Stretch(floor, ceiling if is_fine and ceiling - floor <= 365 else None, is_fine)


def _steps(clues: Clues, first: int, last: int, ring: Sequence[Part] = ()) -> Iterator[tuple[int, int]]:
    """Each day and what speaks against writing on it; of a ring only the last part must be news."""
    changes: dict[int, int] = {}
    for start, end, cost in _against(clues, first, last, ring):
        if max(start, first) <= min(end, last):
            changes[max(start, first)] = changes.get(max(start, first), 0) + cost
            changes[min(end, last) + 1] = changes.get(min(end, last) + 1, 0) - cost
    total = 0
    for day in range(first, last + 1):
        total += changes.get(day, 0)
        yield day, total


def _against(clues: Clues, first: int, last: int, ring: Sequence[Part]) -> Iterator[tuple[int, int, int]]:
    years = range(date_of(first).year - 1, date_of(last).year + 2)
    for part in clues.parts:
        yield from _of_part(part, years, is_followed=part in ring[:-1])
    for month in clues.this_year:
        for year in years:
            if month > 1:
                yield ordinal(year, 1, 1), ordinal(year, month, 1) - 1, 6
    if any((part.month, part.day) in _TURN and part.tense == "past" for part in clues.parts):
        yield from _of_turn(clues.bounds)
    for bound in clues.bounds:
        year = date_of(bound.first).year
        if bound.tense is None and not bound.is_fine and year <= date_of(first).year + 2:
            yield first, ordinal(year - 1, 1, 1) - 1, 4
        elif bound.tense is None and not bound.is_fine and year <= date_of(first).year + _AHEAD + 1:
            yield first, ordinal(year - 2, 1, 1) - 1, 2
        elif bound.tense == "future" and bound.is_fine:
            yield first, bound.first - 366, 3
        elif bound.first == first and bound.is_fine:
            yield from _of_floor(bound, clues.parts, last)


def _of_turn(bounds: Sequence[Bound]) -> Iterator[tuple[int, int, int]]:
    """At the turn of a year the one that is over is called by its number: the youngest told, if a bare year."""
    youngest = max((bound for bound in bounds if bound.tense == "past"), key=lambda bound: bound.last, default=None)
    if youngest and not youngest.is_fine:
        over = date_of(youngest.first).year
        yield ordinal(over, 1, 1), ordinal(over, 6, 30), _MARGIN
        yield ordinal(over + 1, 7, 1), ordinal(over + _AHEAD + 1, 12, 31), _MARGIN


def _of_floor(bound: Bound, parts: Sequence[Part], last: int) -> Iterator[tuple[int, int, int]]:
    """News follows within weeks; but who writes the year of one date and not of the others, writes in another year."""
    day = date_of(bound.first)
    echo = (day.month, day.day if bound.first == bound.last else None)
    if all((part.month, part.day) != echo for part in parts):
        yield bound.first, ordinal(day.year, 12, 31), 2
    yield bound.first + (_ROUND if goes_on(bound, parts) else _LONG_AGO), last, 3
    if bound.first == bound.last:
        yield bound.first + 60, last, 1
        yield bound.first + _TOCOME, last, 2


def _of_part(part: Part, years: range, *, is_followed: bool) -> Iterator[tuple[int, int, int]]:
    for year in years:
        first, last = part.stretch(year)
        following = part.stretch(year + 1)[0]
        if part.tense == "future":
            yield last + 1, following - _TOCOME, 4
        elif not is_followed:
            yield last + _OLD, following - (1 if part.tense else 60), 4 if part.tense else 2
            yield last + _STALE, last + _OLD - 1, 1
        if part.day and not fits(part, first):
            yield first - 60, following - 61, 6
        if part.beside and weekday(first) not in part.beside:
            yield first, first + _OLD, 2
        if days := part.written(year):  # against all other days around it, a year together
            yield first - 115, days[0] - 1, 5
            yield days[1] + 1, first + 250, 5


def _cheapest(steps: Sequence[tuple[int, int]], floor: int) -> Stretch:
    """The first run of days that cost least; open where days of another season cost hardly more."""
    costs = dict(steps)
    least = min(costs.values())
    best = next(day for day, cost in steps if cost == least)
    first = last = best
    while costs.get(last + 1, least + 4) <= least + 3 and last - best < _LONGEST:
        last += 1
    while costs.get(first - 1, least + 3) <= least + 2 and best - first < _LONGEST:
        first -= 1
    rivals = (cost for day, cost in steps if day < first - _FAR or day > last + _FAR)
    if min(rivals, default=least + _MARGIN) < least + _MARGIN:
        return Stretch(floor, None)
    return Stretch(first, max(last, first + _SHORTEST))
