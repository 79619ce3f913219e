"""Two expressions side by side that make one: "the end of" and "October", "October of" and "last year"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from generator.languages.lexicon import normal
from generator.model.meaning import (
    Calendar,
    Clock,
    Era,
    Festival,
    Fiscal,
    Inside,
    Length,
    Meaning,
    Modified,
    Next,
    Nth,
    Relative,
    Weekday,
)
from generator.model.when import days_in_month
from generator.steps.tag.meanings import hour_of
from generator.steps.tag.piece import Head, Member, Piece

UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "decade")
LONGEST_GAP = 12
"""Characters between two that make one: room for " des Jahres "."""


def join(pieces: Iterable[Piece], text: str, gaps: Mapping[str, Sequence[str]]) -> Iterator[Piece]:
    """The pieces, joined from left to right wherever the words between allow it."""
    links = {kind: frozenset(words) for kind, words in gaps.items()}
    last: Piece | None = None
    for piece in pieces:
        if last is None:
            last = piece
            continue
        joined = _joined(last, piece, text, links) if piece[0] - last[1] <= LONGEST_GAP else None
        if joined is None:
            yield last
            last = piece
        else:
            last = joined
    if last is not None:
        yield last


def _joined(left: Piece, right: Piece, text: str, links: Mapping[str, frozenset[str]]) -> Piece | None:
    between = text[left[1] : right[0]]
    if between.count("\n") > 1:
        return None
    gap = normal(between).lower()
    one, two = left[3], right[3]
    if isinstance(one, Member) or isinstance(two, Member):
        return None
    if isinstance(two, Head):
        # "October" "early": a modifier that follows, as in 1997年 底.
        meaning = _modified(two, one) if gap in links.get("modified", ()) else None
    elif isinstance(one, Head):
        # "about 2019" is rough; "took over in 2019" is not.
        meaning = _modified(one, two) if gap in links.get("modify", ()) and not (one.is_rough and gap) else None
    else:
        meaning = None
        if gap in links.get("inside", ()):
            meaning = within(one, two)
        if meaning is None and gap in links.get("outside", ()):
            meaning = within(two, one)
        if meaning is None and gap in links.get("clock", ()):
            meaning = _timed(one, two, gap)
        if meaning is None and gap in links.get("weekday", ()):
            meaning = _on_weekday(one, two)
        if meaning is None and gap in links.get("before", ()):
            meaning = _away(one, two, -1)
        if meaning is None and gap in links.get("after", ()):
            meaning = _away(one, two, 1)
        if meaning is None and gap in links.get("and", ()) and isinstance(one, Length) and isinstance(two, Length):
            meaning = Length(one.amounts + two.amounts) if _is_finer(two, one) else None
    return None if meaning is None else (left[0], right[1], left[2], meaning)


def _on_weekday(one: Meaning | Head, two: Meaning | Head) -> Meaning | None:
    """A day whose weekday stands behind it: "21 May, a Tuesday"."""
    match one, two:
        case Calendar(day=int(), weekday=None), Weekday(which=None | "ahead" | "week", week=None, is_weekend=False):
            return replace(one, weekday=two.day)
        case Calendar(day=int(), weekday=None), Calendar(year=None, section=None, month=None, day=None, weekday=int()):
            return replace(one, weekday=two.weekday)
    return None


def _is_finer(two: Length, one: Length) -> bool:
    """Whether a length goes on in a smaller unit: two years and four months."""
    units = [amounts[0][1] for amounts in (two.amounts, one.amounts[-1:])]
    return all(unit in UNITS for unit in units) and UNITS.index(units[0]) < UNITS.index(units[1])


def _modified(head: Head, of: Meaning | Head) -> Meaning | None:
    if isinstance(of, (Head, Modified)) or (isinstance(of, Clock) and not head.is_rough):
        return None
    if isinstance(of, Weekday) and head.is_rough:  # to get around Wednesday's ruling
        return None
    if isinstance(of, Length) and not head.is_rough:
        return None
    return Modified(head.mod, of) if head.is_rough or _is_stretch(of) else None


def _is_stretch(meaning: Meaning) -> bool:
    """Whether it can begin, have a middle, and end."""
    match meaning:
        case Calendar(day=day, weekday=weekday):
            return day is None and weekday is None
        case Era() | Fiscal() | Inside() | Next():
            return True
        case Relative(unit=unit):
            return unit != "day"
        case _:
            return False


def within(inner: Meaning | Head, outer: Meaning | Head) -> Meaning | None:
    """The meaning of one within the other; None where that is none."""
    match inner, outer:
        case Modified(mod, of), _ if (whole := within(of, outer)) is not None:
            return Modified(mod, whole)
        case Clock(of=None, part=str(), hour=None), Calendar(month=int(), day=None) | Calendar(
            year=int(), section=None
        ):
            return replace(inner, of=outer)
        case Clock(of=Weekday(which=None, day=weekday)), Calendar(day=int(), weekday=None):
            return replace(inner, of=replace(outer, weekday=weekday))
        case Clock(of=None), _ if not isinstance(outer, (Head, Clock)) and _names_a_day(outer):
            return replace(inner, of=outer)
        case Calendar(year=None), Calendar(year=int(), section=None, month=None, day=None):
            return replace(inner, year=outer.year, is_short=outer.is_short)
        case Calendar(year=None, month=None, day=None, weekday=int(), section=None), Calendar(day=int()):
            return replace(outer, weekday=inner.weekday)
        case Calendar(year=None, section=None, month=None, day=int()), Calendar(month=int(), day=None, section=None):
            return replace(outer, day=inner.day)
        case Calendar(year=None, section=None, month=None, day=int()), Relative(unit="month"):
            return Inside(inner, outer)
        case Calendar(year=None, weekday=None) | Festival(year=None), Relative(unit="year"):
            return Inside(inner, outer)
        case (
            (Calendar(year=None, month=None, day=None, section=None, weekday=int()) | Weekday()),
            Relative(unit="week"),
        ):
            return Inside(inner, outer)
        case Relative(unit="week", offset=0, origin="story"), Calendar() | Weekday() if _names_a_day(outer):
            return Inside(inner, outer)
        case (
            Nth(unit="day", number=None, weekday=None, of=None),
            Calendar(month=int(), day=None, section=None, last=None),
        ) if (day := _day_counted(inner.which, outer)) is not None:
            return replace(outer, day=day)
        case Nth(of=None), _ if not isinstance(outer, Head) and (
            _is_stretch(outer) or isinstance(outer, Calendar | Next)
        ):
            return replace(inner, of=outer)
        case Calendar(section=str(), year=None, month=None), Fiscal(section=None):
            return replace(outer, section=inner.section)
        case Festival(year=None), Calendar(year=int(), section=None, month=None):
            return replace(inner, year=outer.year)
    return None


def _day_counted(which: int, month: Calendar) -> int | None:
    """The number of the first or last day of a month; None for the last of a February whose year is not said."""
    assert month.month is not None
    if which > 0:
        return which if which <= 28 else None
    if month.month == 2 and (month.year is None or month.is_short):
        return None
    return days_in_month(month.year or 2001, month.month) + 1 + which


def _away(one: Meaning | Head, two: Meaning | Head, side: Literal[-1, 1]) -> Meaning | None:
    """Some days before or after a day that is named: "two days before Christmas", "the Monday after Easter"."""
    if isinstance(two, Head | Clock) or not _names_a_day(two):
        return None
    match one:
        case Length(amounts=((number, "day" | "week" | "month" as unit),), side=None) if number and number == int(
            number
        ):
            if unit == "week" and isinstance(two, Weekday):  # a week from Monday
                unit, number = "day", number * 7
            return Inside(Relative(unit, side * int(number), "story", unit == "week" and number > 1), two)
        case Modified(mod, Length() as length) if (away := _away(length, two, side)) is not None:
            return Modified(mod, away)
        case Weekday(which=None, week=None):
            return Inside(replace(one, which="next" if side > 0 else "last"), two)
    return None


def _timed(one: Meaning | Head, two: Meaning | Head, gap: str) -> Meaning | None:
    if isinstance(one, Clock) and one.of is None and not isinstance(two, (Head, Clock)) and _names_a_day(two):
        return replace(one, of=two)
    # "19 March, 20:30" are a day and a time of day; "Monday evening" is one.
    if (
        isinstance(two, Clock)
        and two.of is None
        and "," not in gap
        and not isinstance(one, (Head, Clock))
        and _names_a_day(one)
    ):
        return replace(two, of=one)
    if isinstance(one, Clock) and isinstance(two, Clock) and (one.hour is None) != (two.hour is None):
        said, part = (one, two) if two.hour is None else (two, one)
        return replace(said, hour=hour_of(said.hour, part.part), part=part.part, of=said.of or part.of)
    return None


def _names_a_day(meaning: Meaning) -> bool:
    match meaning:
        case Calendar(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case Relative(unit=unit):
            return unit == "day"
        case Weekday() | Festival():
            return True
        case Inside(inner=inner):
            return _names_a_day(inner)
        case _:
            return False
