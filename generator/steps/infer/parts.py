"""Mentions to the days and months that a text tells without their year, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.almanac.festivals import festival
from generator.almanac.period import date_of, ordinal, weekday
from generator.almanac.period import month as month_of
from generator.model import Document, Mention, Span, Tense
from generator.model.meaning import Calendar, Clock, Meaning, Modified, Nth, Relative, Weekday
from generator.model.when import days_in_month

_ADJACENT, _NEAR = 12, 450
# Characters: between "yesterday" and the day that it was; between a day and the weekday that tells the same news.
_ENDS = ".!?\n"
_DATELINE = 60
_TOWN, _DASH = (
    re.compile(r"(?:[^\W\d_][^.!?\n]*, ?)"),
    re.compile(r"\.?,? ?(?:\([^)\n]*\)|[^\W\d_][\w /]{0,20})? ?(?:-{1,2}|[–—]) "),
)
# What stands around the day of a dateline, and how much of it.


@dataclass(frozen=True, slots=True)
class Part:
    """A day or month that the words give without its year."""

    span: Span
    month: int
    day: int | None
    tense: Tense | None
    weekday: int | None = None
    """Of the words; the year must fit it."""
    beside: frozenset[int] = frozenset()
    """Weekdays that stand near and may be the same day."""
    pinned: int | None = None
    """Days later it was written: "yesterday, 30 June" is 1."""
    week: int | None = None
    """Weeks later it was written: "next week, on 22 January" is -1."""

    def stretch(self, year: int) -> tuple[int, int]:
        """First and last day in that year."""
        if self.day is None:
            period = month_of(year, self.month)
            return period.first, period.last
        first = ordinal(year, self.month, min(self.day, days_in_month(year, self.month)))
        return first, first

    def written(self, year: int) -> tuple[int, int] | None:
        """The days on which it was written by what stands beside the day, if that is of that year."""
        day = self.stretch(year)[0]
        if self.pinned is not None:
            return day + self.pinned, day + self.pinned
        monday = day - weekday(day) + 1
        return (monday + 7 * self.week, monday + 7 * self.week + 6) if self.week is not None else None


def parts_of(
    document: Document, mentions: tuple[Mention, ...], number: int, meaning: Calendar, tense: Tense | None
) -> Iterator[Part]:
    """The day or month that a mention of this number tells; nothing where it tells the year, or no month.

    "Three years ago, in March" tells the year.
    """
    if meaning.year is not None or meaning.month is None:
        return
    mention = mentions[number]
    if any(_is_years_ago(each) for each in _right_beside(document, mentions, number)):
        return
    beside = frozenset(_weekdays(mentions, number)) if meaning.day and tense != "future" else frozenset[int]()
    pinned = _pinned(document, mentions, number) if meaning.day else None
    week = _week(document, mentions, number) if meaning.day else None
    yield Part(mention.span, meaning.month, meaning.day, tense, meaning.weekday, beside, pinned, week)


def _is_years_ago(meaning: Meaning) -> bool:
    return isinstance(meaning, Relative) and (meaning.unit, meaning.origin) == ("year", "speech") and meaning.offset < 0


def celebrated(mention: Mention, name: str, tense: Tense | None) -> Iterator[Part]:
    """The day of a festival that is on the same one each year, where something is told of it: not "since Christmas"."""
    periods = [period for year in (1999, 2000) if (period := festival(name, year)) is not None]
    days = [date_of(period.first) for period in periods]
    if tense and len(days) > 1 and (days[0].month, days[0].day) == (days[1].month, days[1].day):
        yield Part(mention.span, days[0].month, days[0].day, tense)


def _weekdays(mentions: tuple[Mention, ...], number: int) -> Iterator[int]:
    """The bare weekdays near a mention."""
    here = mentions[number].span
    for other in mentions[max(0, number - 3) : number + 4]:
        if abs(other.span.start - here.start) <= _NEAR and isinstance(other.meaning, Weekday):
            yield other.meaning.day


def _pinned(document: Document, mentions: tuple[Mention, ...], number: int) -> int | None:
    """How many days later it was written, where "yesterday" or "today" stands right beside; none in a dateline."""
    if _is_dateline(document, mentions[number].span):
        return 0
    for meaning in _right_beside(document, mentions, number):
        if isinstance(meaning, Relative) and meaning.unit == "day" and meaning.origin == "speech":
            return -meaning.offset if -3 <= meaning.offset <= 0 else None
    return None


def _week(document: Document, mentions: tuple[Mention, ...], number: int) -> int | None:
    """How many weeks later it was written, where "next week" or "last week" stands right beside."""
    for meaning in _right_beside(document, mentions, number):
        if isinstance(meaning, Relative) and meaning.unit == "week" and meaning.origin == "speech":
            return -meaning.offset if -1 <= meaning.offset <= 1 else None
    return None


def _right_beside(document: Document, mentions: tuple[Mention, ...], number: int) -> Iterator[Meaning]:
    """What stands next to a mention, with hardly a word between, itself included."""
    for one, two in pairwise(mentions[max(0, number - 1) : number + 2]):
        between = document.source.text[one.span.end : two.span.start]
        if len(between) <= _ADJACENT and not any(sign in between for sign in _ENDS):
            yield from (plain(each.meaning)[0] for each in (one, two))


def _is_dateline(document: Document, place: Span) -> bool:
    """ "HALLWICK, Dec. 21 (Valley Wire) - The …": right before the dash with which the text begins."""
    block = next((block.span for block in document.body), None)
    if block is None or not block.contains(place) or place.end - block.start > _DATELINE:
        return False
    text = document.source.text
    before, behind = text[block.start : place.start], text[place.end : min(block.end, place.end + _DATELINE)]
    return _TOWN.fullmatch(before) is not None and _DASH.match(behind) is not None


def fits(part: Part, day: int) -> bool:
    """Whether the weekday of the words is that of the day."""
    return part.weekday is None or weekday(day) == part.weekday


def plain(meaning: Meaning) -> tuple[Meaning, str | None]:
    """Without "the end of", "about" and "midnight on", and which of the first two it was.

    "The last day of June" is the 30th.
    """
    mod = None
    while isinstance(meaning, Modified):
        mod, meaning = meaning.mod, meaning.of
    match meaning:
        case Nth("day", which, None, None, Calendar(month=int(number), day=None) as month):
            last = days_in_month(month.year or 1999, number)
            day = which if which > 0 else last + 1 + which
            return (replace(month, day=day), mod) if 1 <= day <= last else (month, mod)
        case Clock(of=Calendar() as of, shift=None):
            return of, mod
    return meaning, mod
