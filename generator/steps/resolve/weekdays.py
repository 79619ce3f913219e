"""Weekdays of a text whose own day is not known: counted from a day that it has just told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.almanac.period import Period, date_of, ordinal, weekday
from generator.model import Reading
from generator.model.meaning import Calendar, Weekday
from generator.steps.resolve.scene import NEAR


def weekday_told(early: Reading | None, late: Reading | None, before: Sequence[Reading]) -> Reading | None:
    """ "Thursday" after "28 November": the first one on or after the day that was told last.

    Only where the two ends of the dateline differ, and that day lies between what each of them gives.
    """
    if early is None or late is None or early.value == late.value or not (early.when and late.when):
        return None
    number, told = _named(early), _last_day(early, before)
    first, last = early.when.first, late.when.last
    if number is None or told is None or first is None or last is None:
        return None
    day = told + (number - weekday(told)) % 7
    if not first <= date_of(day) <= last:
        return None
    when = Period("day", day).when()
    why = f"The first such weekday on or after {Period('day', told).value}, told before."
    return replace(early, value=when.edtf, when=when, anchor="context", why=why)


def _named(reading: Reading) -> int | None:
    """The weekday that the words name and nothing else; 1 is Monday."""
    match reading.mention.meaning:
        case Weekday(day=number, which=None, week=None, is_weekend=False):
            return number
        case Calendar(year=None, month=None, day=None, section=None, weekday=number):
            return number
    return None


def _last_day(reading: Reading, before: Sequence[Reading]) -> int | None:
    """The last day that the text has told exactly, if it is still in mind."""
    near = (told for told in reversed(before) if told.when is not None and told.when.unit == "day")
    told = next((one for one in near if one.when is not None and not one.when.qualifier), None)
    if told is None or reading.mention.span.start - told.mention.span.end > NEAR:
        return None
    first = told.when.first if told.when else None
    return ordinal(first.year, first.month, first.day) if first else None
