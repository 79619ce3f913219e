"""One time told twice: in "three months later, on 18 May" the first words mean the second ones' day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.almanac.period import ordinal, weekday
from generator.model.meaning import Calendar, Inside, Meaning, Modified, Relative, Weekday
from generator.model.when import days_in_month
from generator.steps.tag.piece import Head, Member, Piece

LONGEST_GAP = 8
"""Characters between the two."""


def appose(pieces: Iterable[Piece], text: str, links: Sequence[str]) -> Iterator[Piece]:
    """The pieces; one that counts some units from another time has the meaning of the day, or year, right behind."""
    words = frozenset(links)
    last: Piece | None = None
    for piece in pieces:
        if last is not None:
            yield (*last[:3], _meant(last[3], piece[3])) if _is_told_twice(last, piece, text, words) else last
        last = piece
    if last is not None:
        yield last


def _meant(left: object, right: Meaning | Head | Member) -> Meaning | Head | Member:
    """The day that is told; of months and years counted in the story, its year is the one they lead to."""
    if not isinstance(right, Calendar) or right.year is not None:
        return right
    is_far = isinstance(left, Relative) and left.origin == "story" and left.unit in ("month", "year")
    return Inside(right, left) if isinstance(left, Relative) and is_far else right


def _is_told_twice(left: Piece, right: Piece, text: str, words: frozenset[str]) -> bool:
    gap = right[0] - left[1]
    return (
        gap <= LONGEST_GAP
        and (
            (_is_day(right[3]) and (_is_counted(left[3]) or _is_its_weekday(left[3], right[3])))
            or (_is_counted(left[3], "year") and _is_year(right[3]))
        )
        and text[left[1] : right[0]].strip().lower() in words
    )


def _is_its_weekday(meaning: object, day: object) -> bool:
    """Whether a bare weekday stands before its date: "am Freitag (24. Mai)"; not a wrong one, if the year is told."""
    if not isinstance(meaning, Weekday) or meaning.which not in (None, "ahead") or meaning.week is not None:
        return False
    if not isinstance(day, Calendar) or day.year is None or day.month is None or day.day is None:
        return isinstance(day, Calendar)
    return (
        day.day <= days_in_month(day.year, day.month) and weekday(ordinal(day.year, day.month, day.day)) == meaning.day
    )


def _is_counted(meaning: object, unit: str | None = None) -> bool:
    if isinstance(meaning, Modified):
        meaning = meaning.of
    if not isinstance(meaning, Relative) or meaning.offset == 0:
        return False
    # "Yesterday, on 30 June" and "next week, on 22 May" also say when the text was written.
    is_day_of_speech = meaning.unit in ("day", "week") and meaning.origin == "speech"
    return not is_day_of_speech and unit in (None, meaning.unit)


def _is_year(meaning: object) -> bool:
    return isinstance(meaning, Calendar) and meaning == Calendar(meaning.year) and meaning.year is not None


def _is_day(meaning: object) -> bool:
    if isinstance(meaning, Inside):
        meaning = meaning.inner
    return isinstance(meaning, Calendar) and meaning.day is not None and meaning.month is not None
