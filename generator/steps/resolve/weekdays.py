"""Weekdays: which of the many; in a text whose own day is not known, counted from a day that it has just told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.almanac.period import Period, containing, date_of, number_of, weekday
from generator.model import Anchor, Phrase, Reading, Tense, phrase
from generator.model.meaning import Calendar, Weekday
from generator.steps.resolve.placed import Placed, on
from generator.steps.resolve.scene import NEAR, Scene

_DAYS = (
    phrase("Monday"), phrase("Tuesday"), phrase("Wednesday"), phrase("Thursday"), phrase("Friday"),
    phrase("Saturday"), phrase("Sunday"),
)  # fmt: skip

SOON_CHANGED = 3
"""Days after which an article that was changed no longer counts its weekdays from that day too."""


def placed_weekday(said: Weekday, scene: Scene) -> Placed | None:
    """The day, or the weekend that begins with it, counted from the time of speaking; in a story from the day told."""
    name = _DAYS[said.day - 1]
    if said.week is not None:
        week = scene.reference("week")
        if week is None:
            return None
        day = Period("day", week.shift(said.week).first + said.day - 1)
        why = phrase("{weekday} of the week that is meant, counted from {origin}", weekday=name, origin=scene.origin)
        return on(day, why, scene.anchor, ("week",))
    if (said.goes_on or scene.is_day_after) and (following := _following(said.day, scene)) is not None:
        why = phrase("the first {weekday} after the weekday that stands before it", weekday=name)
        return on(following, why, "context", ("week",))
    if said.which is None and scene.tense != "future" and (changed := _changed(said.day, scene)) is not None:
        why = phrase("{weekday}, the day on which the article was changed", weekday=name)
        return on(changed, why, scene.anchor, ("week",))
    story = scene.policy == "story" and said.which in (None, "ahead", "week")
    now = (scene.last("day") if story else scene.speech) or scene.speech
    if now is None:
        return None
    is_set = said.which is None and scene.is_set_for
    which = "ahead" if story or is_set or (said.which is None and scene.is_until) else said.which
    tense = None if story or is_set else "past" if scene.is_over else scene.tense
    shift, where = _days_to(said.day, weekday(now.index), which, tense)
    anchor: Anchor = "context" if story else scene.anchor
    origin = phrase("{date}, told before", date=now.when()) if story else scene.origin
    day = now.shift(shift)
    if said.is_weekend:
        why = phrase("the weekend of {date}", date=day.when())
        return on(containing("weekend", day.index), why, anchor, ("week",))
    return on(day, replace(where, values=(("weekday", name), ("origin", origin))), anchor, ("week",))


def _following(day: int, scene: Scene) -> Period | None:
    """The first such day on or after the day told last; None where that would be a day to come and is told as past."""
    told = scene.last("day")
    if told is None:
        return None
    following, speech = told.shift((day - weekday(told.index)) % 7), scene.speech
    is_over_today = speech is not None and told.index <= speech.index < following.index
    return None if is_over_today and scene.tense == "past" else following


def _changed(day: int, scene: Scene) -> Period | None:
    """The day up to which an article was changed soon after it came out, if that is such a weekday."""
    speech, changed = scene.speech, scene.changed
    if changed is None or speech is None or not scene.speech_is_publication or scene.policy == "story":
        return None
    is_soon = speech.index < changed.index <= speech.index + SOON_CHANGED
    return changed if is_soon and weekday(changed.index) == day else None


def _days_to(day: int, today: int, which: str | None, tense: Tense | None) -> tuple[int, Phrase]:
    """How many days away a weekday lies, and how to say it of that weekday and of that from which it counts."""
    back, ahead = -((today - day) % 7), (day - today) % 7
    if which == "last":
        return back or -7, phrase("the last {weekday} before {origin}")
    if which == "next":
        return ahead or 7, phrase("the first {weekday} after {origin}")
    if which == "this":
        return back if tense == "past" else ahead, phrase("the {weekday} nearest to {origin}")
    if which == "week" and tense is None:
        return day - today, phrase("{weekday} of the week of {origin}")
    if tense == "future" or (which == "ahead" and tense is None):
        return ahead, phrase("{weekday} on or after {origin}")
    return back, phrase("{weekday} on or before {origin}")


def days_to(day: int, today: int, which: str) -> int:
    """How many days from a weekday to the last such day before it, or the next one after it."""
    return _days_to(day, today, which, None)[0]


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
    why = phrase("the first such weekday on or after {date}, told before", date=Period("day", told).when())
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
    for told in reversed(before):
        if reading.mention.span.start - told.mention.span.end > NEAR:
            return None
        if (when := told.when) is not None and when.unit == "day" and not when.qualifier and (day := when.first):
            return number_of(day)
    return None
