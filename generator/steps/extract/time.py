"""Clause to its time: one reading, or a range of two."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.almanac.period import date_of, number_of
from generator.model import Anchor, Dateline, Day, Phrase, Reading, When, listed, phrase
from generator.model.meaning import Festival, Inside, Meaning
from generator.model.when import month
from generator.steps.extract.clause import Clause, is_list, is_range
from generator.steps.extract.lexicon import Lexicon

_LEAD = 20
"""Characters before words of time in which a word for a deadline may stand."""
_NEAR = 14
"""Days that are still shortly before or after a day."""


def time_of(
    text: str, clause: Clause, dateline: Dateline | None, lexicon: Lexicon
) -> tuple[When, Anchor, tuple[str, ...], Phrase]:
    """When, from what it was counted, what was assumed, and why."""
    first, last = clause.readings[0], clause.readings[-1]
    if first is not last and first.when and last.when and is_range(text, first, last, lexicon):
        whole = When(first.when.first, last.when.last, "span", first.when.qualifier)
        assumed = tuple(dict.fromkeys(first.assumed + last.assumed))
        return whole, first.anchor, assumed, phrase("from: {first}; to: {last}", first=first.why, last=last.why)
    if len(clause.readings) > 1 and all(is_list(one, other) for one, other in pairwise(clause.readings)):
        members = tuple(reading.when for reading in clause.readings if reading.when)
        firsts, lasts = [member.first for member in members], [member.last for member in members]
        if None not in firsts and None not in lasts:
            whole = When(min(filter(None, firsts)), max(filter(None, lasts)), "set", members=members)
            return whole, first.anchor, first.assumed, _all(clause.readings)
    finest = min(reversed(clause.readings), key=lambda reading: _length(reading.when))
    assert finest.when is not None  # only dated readings make clauses
    if running := _until_now(text, clause, finest, dateline, lexicon):
        why = phrase("{why}; since then, up to the date of the article", why=finest.why)
        return running, finest.anchor, finest.assumed, why
    if by := _deadline(text, finest, lexicon):
        why = phrase("{why}; a deadline, so any day of it", why=finest.why)
        return by, finest.anchor, finest.assumed, why
    if near := _near(text, finest, lexicon):
        return near, finest.anchor, finest.assumed, phrase("{why}; not on that day, but near it", why=finest.why)
    return finest.when, finest.anchor, finest.assumed, finest.why


def _near(text: str, reading: Reading, lexicon: Lexicon) -> When | None:
    """ "Shortly before Christmas" is in December; near the turn of a month, about the two weeks before the day."""
    when, start, end = reading.when, reading.mention.span.start, reading.mention.span.end
    if reading.type != "DATE" or when is None or when.first is None or when.first != when.last:
        return None
    lead = text[max(0, start - _LEAD) : start]
    is_festival = _is_festival(reading.mention.meaning)
    if (
        lexicon.shortly_before.search(lead)
        or lexicon.eve.match(text, end)
        or (is_festival and lexicon.eve_of_festival.match(text, end))
    ):
        first, last = _away(when.first, -_NEAR), _away(when.first, -1)
    elif lexicon.shortly_after.search(lead) or (is_festival and lexicon.after_festival.match(text, end)):
        first, last = _away(when.first, 1), _away(when.first, _NEAR)
    else:
        return None
    is_one_month = (first.year, first.month) == (last.year, last.month)
    return month(first.year, first.month) if is_one_month else When(first, last, "span", "~")


def _is_festival(said: Meaning) -> bool:
    return isinstance(said.inner if isinstance(said, Inside) else said, Festival)


def _away(one: Day, days: int) -> Day:
    return date_of(number_of(one) + days)


def _all(readings: Sequence[Reading]) -> Phrase:
    return phrase("each by itself: {reasons}", reasons=listed(reading.why for reading in readings))


def _until_now(text: str, clause: Clause, reading: Reading, dateline: Dateline | None, lexicon: Lexicon) -> When | None:
    """What has gone on since the start of a period has not ended with its first third, but runs until the writing."""
    when, written = reading.when, dateline.when.last if dateline else None
    if reading.mod != "START" or when is None or when.first is None or written is None or when.first > written:
        return None
    start, end = reading.mention.span.start, reading.mention.span.end
    before, after = text[clause.sentence.start : start], text[end : clause.sentence.end]
    is_since = lexicon.since.search(before) or lexicon.since_after.match(after)
    return When(when.first, written, "span") if is_since else None


def _deadline(text: str, reading: Reading, lexicon: Lexicon) -> When | None:
    """ "By the end of May" is some day of May; of a longer period its end says more."""
    when = reading.when
    if reading.mod != "END" or when is None or when.last is None or when.first is None or "W" in reading.value:
        return None
    start, end = reading.mention.span.start, reading.mention.span.end
    before = text[max(0, start - _LEAD) : start]
    is_deadline = lexicon.deadline.search(before) or lexicon.deadline_after.match(text, end)
    is_of_month = (when.first.year, when.first.month) == (when.last.year, when.last.month)
    return month(when.last.year, when.last.month) if is_deadline and is_of_month and when.unit == "span" else None


def _length(when: When | None) -> tuple[int, ...]:
    """Orders times from fine to coarse."""
    if when is None or when.first is None or when.last is None:
        return (10**6,)
    first, last = when.first, when.last
    return (
        372 * (last.year - first.year) + 31 * (last.month - first.month) + last.day - first.day,
        bool(when.qualifier),
    )
