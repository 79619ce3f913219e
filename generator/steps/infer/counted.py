"""Mentions to the stretches in which a text was written that counts years, or the days of its week, back to a time that
it names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.almanac.period import ordinal, weekday
from generator.languages import load
from generator.languages.grammar import grammar
from generator.model import Document, Mention, Span
from generator.model.meaning import Calendar, Length, Meaning, Relative, Weekday
from generator.model.when import days_in_month

_BESIDE = 16
"""Characters between a count and the time that it leads to: "three years ago, in June 2021"."""
_LONGEST = 30
"""Years that a text counts."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2060
_FURTHER = 160
"""Characters from a count to the time behind "back then"."""
_HALF, _QUARTER, _MONTH, _SINCE = 182, 91, 30, 270
"""Days; who says that two years have passed says so soon after."""


def counted(document: Document, mentions: tuple[Mention, ...]) -> tuple[tuple[int, int], ...]:
    """First and last day of each; "two years have passed since May 2022" is written from May 2024 on."""
    text = document.source.text
    found: list[tuple[int, int]] = []
    for one, two in pairwise(mentions):
        if text[one.span.end : two.span.start] == " (" and (day := _explained(one.meaning, two.meaning)):
            found.append((day, day + 1))
        if two.span.start - one.span.end <= _BESIDE and "\n" not in text[one.span.end : two.span.start]:
            for count, time in ((one.meaning, two.meaning), (two.meaning, one.meaning)):
                if (months := _ago(count)) and _is_named(time):
                    found.append(_later(time, months, _HALF, _HALF))
    found += _back(document, mentions)
    starts = [mention.span.start for mention in mentions]
    for sentence in document.sentences:
        within = mentions[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        lengths = [years for mention in within if (years := _years(mention.meaning))]
        times = [mention for mention in within if _is_named(mention.meaning)]
        if len(lengths) == len(times) == 1 and _is_since(document, sentence, times[0].span):
            found.append(_later(times[0].meaning, 12 * lengths[0], _MONTH, _SINCE))
    return tuple(found)


def _explained(said: Meaning, day: Meaning) -> int | None:
    """The day that a bare weekday is said to be in brackets, for readers of another week: "on Tuesday (12 March 2024)".

    News says the weekday alone, on that day or in the paper of the next.
    """
    match said, day:
        case Calendar(), Calendar(year=int(year), month=int(month), day=int(number)) if said == day:
            return ordinal(year, month, number)  # read as one: the weekday is that of the day
        case Weekday(day=name, which=None | "ahead", week=None), Calendar(
            year=int(year), month=int(month), day=int(number)
        ):
            if number <= days_in_month(year, month) and weekday(found := ordinal(year, month, number)) == name:
                return found
    return None


def _back(document: Document, mentions: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """ "It was two years ago that it burned. Back then, in March 2022, …": a count, and the time that it leads to
    further on, behind a word that goes back to it."""
    text, words = document.source.text, load(document.language).words("date.back")
    for number, count in enumerate(mentions):
        if not (months := _ago(count.meaning)):
            continue
        for time in mentions[number + 1 : number + 4]:
            between = text[count.span.end : time.span.start].lower()
            if len(between) > _FURTHER or "\n" in between:
                break
            if _is_named(time.meaning):
                if any(word in between for word in words):
                    yield _later(time.meaning, months, _QUARTER, _QUARTER)
                break


def _later(said: Meaning, months: int, before: int, after: int) -> tuple[int, int]:
    """The days before and after the month that is so many months on; of a bare year all of that."""
    assert isinstance(said, Calendar)
    assert said.year is not None
    if said.month is None:
        return ordinal(said.year + months // 12, 1, 1), ordinal(said.year + -(-months // 12), 12, 31)
    years, number = divmod(said.month - 1 + months, 12)
    month = ordinal(said.year + years, number + 1, 1)
    return month - before, month + after


def _ago(said: Meaning) -> int:
    """How many months ago, if it is a year or more; 0 for anything else."""
    match said:
        case Relative("year", offset, "speech") if -_LONGEST <= offset <= -1:
            return -12 * offset
        case Relative("month", offset, "speech") if -12 * _LONGEST <= offset <= -12:
            return -offset
    return 0


def _years(said: Meaning) -> int:
    """How many years long; 0 for anything else."""
    match said:
        case Length(amounts=((number, "year"),), side=None) if number and number == int(number) <= _LONGEST:
            return int(number)
    return 0


def _is_named(said: Meaning) -> bool:
    """Whether it is a year, month or day with its year."""
    match said:
        case Calendar(year=int(year), section=None, is_short=False, last=None):
            return _FIRST_YEAR <= year <= _LAST_YEAR
    return False


def _is_since(document: Document, sentence: Span, time: Span) -> bool:
    """Whether a word for "since" stands before the time in its sentence."""
    before = document.source.text[sentence.start : time.start].lower()
    pieces = before.split() if grammar(document.language).is_spaced else before
    return any(word in pieces for word in load(document.language).words("date.elapsed"))
