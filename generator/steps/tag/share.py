"""Lists and ranges share fields: in "24 and 25 April 2020" the first day has the month and year of the second.

And a time of day its day: "between 9 and 10 p.m. on Tuesday".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.languages.lexicon import normal
from generator.model.meaning import Calendar, Clock, Modified, Weekday
from generator.steps.tag.piece import Member, Piece

LONGEST_GAP = 12
"""Characters between two of one list."""


def share(pieces: Iterable[Piece], text: str, links: Sequence[str]) -> Iterator[Piece]:
    """The pieces, each with the fields that its neighbours in the same list lend it."""
    words = frozenset(links)
    run: list[Piece] = []
    for piece in pieces:
        if run and not _is_linked(run[-1], piece, text, words):
            yield from _shared(run)
            run = []
        run.append(piece)
    yield from _shared(run)


def _is_linked(left: Piece, right: Piece, text: str, words: frozenset[str]) -> bool:
    return right[0] - left[1] <= LONGEST_GAP and normal(text[left[1] : right[0]]).lower() in words


def _shared(run: list[Piece]) -> list[Piece]:
    """A list with what its members lend each other: to the left, month and week to the right, a year back again."""
    if len(run) == 1:
        return run
    _lend_left(run)
    for index in range(1, len(run)):
        run[index] = _gone_on(_lent(run[index], run[index - 1], with_year=False), run[index - 1])
    _lend_left(run)
    return run


def _lend_left(run: list[Piece]) -> None:
    for index in range(len(run) - 2, -1, -1):
        run[index] = _lent(run[index], run[index + 1], with_year=True)


def _gone_on(piece: Piece, before: Piece) -> Piece:
    """A weekday behind another one of the same list is the one after it."""
    start, end, rule, meaning = piece
    if not isinstance(_weekday(before[3]), Weekday):
        return piece
    match meaning:
        case Weekday(week=None):
            return start, end, rule, replace(meaning, goes_on=True)
        case Clock(of=Weekday(week=None) as of):
            return start, end, rule, replace(meaning, of=replace(of, goes_on=True))
    return piece


def _weekday(meaning: object) -> object:
    return meaning.of if isinstance(meaning, Clock) else meaning


def _lent(piece: Piece, neighbour: Piece, with_year: bool) -> Piece:
    start, end, rule, meaning = piece
    match meaning, neighbour[3]:
        case Clock(of=None, hour=int()), Clock(of=day, hour=int()) if with_year and day is not None:
            return start, end, rule, replace(meaning, of=day)
    lender = _calendar(neighbour[3])
    if lender is None:
        return piece
    if isinstance(meaning, Member):
        found = _member(meaning, lender)
        return (start, end, rule, found) if found else piece
    match meaning:
        case Calendar(year=None, month=None, section=None, weekday=None, day=int()) if lender.month and lender.day:
            return start, end, rule, replace(lender, day=meaning.day, weekday=None)
    if not with_year or lender.year is None or lender.is_short or (lender.month is None and lender.section is None):
        return piece  # a bare year is another time: "in March (extended) until 2029"
    match meaning:
        case Calendar(year=None, weekday=None) if meaning.month is not None or meaning.section is not None:
            return start, end, rule, replace(meaning, year=_year(meaning, lender))
        case Modified(mod, Calendar(year=None, weekday=None) as of) if of.month is not None:
            return start, end, rule, Modified(mod, replace(of, year=_year(of, lender)))
    return piece


def _member(member: Member, lender: Calendar) -> Calendar | None:
    if member.day is not None and lender.month is not None and lender.day is not None:
        year = lender.year if member.year in (None, member.day) else member.year
        return replace(lender, day=member.day, weekday=None, year=year)
    if member.year is not None and lender.year is not None and lender.month is None and lender.section is None:
        year = member.year if member.year > 99 else lender.year // 100 * 100 + member.year
        return Calendar(year + 100 if year + 50 < lender.year else year)
    return None


def _year(first: Calendar, second: Calendar) -> int:
    """That of the second; the one before where the first lies later in the year ("from November to March 2020")."""
    assert second.year is not None
    turned = first.month is not None and second.month is not None and first.month > second.month
    return second.year - turned


def _calendar(meaning: object) -> Calendar | None:
    if isinstance(meaning, Modified):
        meaning = meaning.of
    return meaning if isinstance(meaning, Calendar) else None
