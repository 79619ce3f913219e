"""Which of several possible years, days or months is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.almanac.period import Period, containing, date_of
from generator.model import Phrase, phrase
from generator.model.meaning import Calendar
from generator.steps.resolve.scene import Scene

SOON, NEAR = 10, 120
# Days. Nearer than this, distance alone decides; farther away the tense of the sentence has its say, and from SOON on
# that of a verb right beside the date. NEAR was picked on aquaint-dev, where 60 loses half a point of DATE F1, 200
# seven tenths, and 150 is as good; on French news 60 loses three points.
TURN_OF_YEAR = 45
# Days from the day of writing up to which even Chinese news names a month of the next year without saying so.


def nearest_in_time(candidates: Sequence[Period], now: Period, scene: Scene) -> tuple[Period, Phrase]:
    """The candidate nearest to now, where the tense of the sentence does not say otherwise; and why it is that."""
    nearest = min(candidates, key=lambda period: (_distance(period, now), period.first))
    distance = _distance(nearest, now)
    if distance > SOON and nearest.first > now.last and (found := _not_ahead(candidates, nearest, now, scene)):
        return found
    is_sure = scene.tenses.is_close(scene.span) or scene.tenses.is_fronted(scene.span)
    if distance <= (SOON if is_sure else NEAR):
        return nearest, _nearest(nearest, scene)
    tense = scene.tense
    if tense == "past" and (before := [period for period in candidates if period.first <= now.first]):
        last = max(before, key=lambda period: period.first)
        return last, last_before(last, scene)
    if tense == "future" and (after := [period for period in candidates if period.last >= now.first]):
        first = min(after, key=lambda period: period.first)
        why = phrase(
            "the words give no year; {date} is the first one after {origin}", date=first.when(), origin=scene.origin
        )
        return first, why
    return nearest, _nearest(nearest, scene)


def last_before(period: Period, scene: Scene) -> Phrase:
    """Why it is the one that was over when the text was written."""
    return phrase(
        "the words give no year; {date} is the last one before {origin}", date=period.when(), origin=scene.origin
    )


def _nearest(period: Period, scene: Scene) -> Phrase:
    return phrase("the words give no year; {date} is nearest to {origin}", date=period.when(), origin=scene.origin)


def _not_ahead(
    candidates: Sequence[Period], nearest: Period, now: Period, scene: Scene
) -> tuple[Period, Phrase] | None:
    """Instead of the nearest, which lies ahead: the day that the text tells elsewhere as over; what a sentence goes on
    to from a date that it told ("in March they stole it, on 2 April they were caught"); in Chinese, where the next year
    is named, the one of this year."""
    if scene.tense == "future":
        return None
    day = date_of(nearest.first)
    if nearest.unit == "day" and (day.month, day.day) in scene.days_over:
        before = max((p for p in candidates if p.first <= now.first), key=lambda p: p.first, default=None)
        if before is not None:
            return before, last_before(before, scene)
    told = scene.told_in_sentence()
    if told is not None and told.first <= now.first:
        following = next((p for p in candidates if told.first <= p.first <= now.last), None)
        if following is not None:
            return following, phrase(
                "the words give no year; {date} is the first one after what the sentence told before",
                date=following.when(),
            )
    if scene.is_year_of_writing and nearest.year > now.year and _distance(nearest, now) > TURN_OF_YEAR:
        why = phrase("the words give no year, so it is that of {origin}", origin=scene.origin)
        return next(((period, why) for period in candidates if period.year == now.year), None)
    return None


def beside(candidates: Sequence[Period], told: Period) -> Period:
    """The candidate in the year of the date that stands before it in a list or range; else the nearest to that."""
    same = (period for period in candidates if period.year == told.year and period.first >= told.first)
    return next(same, min(candidates, key=lambda period: (_distance(period, told), period.first)))


def _distance(period: Period, now: Period) -> int:
    if period.first <= now.first <= period.last:
        return 0
    return min(abs(period.first - now.first), abs(period.last - now.first))


def year_of_background(said: Calendar, reference: Period, fill: Callable[[Calendar, int], Period | None]) -> int:
    """The year of a date told; the next one where the text has clearly gone on over the turn of the year."""
    year = reference.year
    period = fill(said, year)
    if period is None or reference.unit in ("year", "decade", "century", "half"):
        return year
    months = containing("month", period.first).index - containing("month", reference.first).index
    if months <= -9:
        return year + 1
    return year


def goes_on(period: Period, reference: Period, now: Period | None) -> bool:
    """Whether news may go on from a date of other years to this one: it looks back a little, not far.

    From a date still to come it does not look back: "it opens in August 2026; building begins in June" of 2025.
    """
    months = containing("month", period.first).index - containing("month", reference.first).index
    is_ahead = now is not None and reference.year > now.year and reference.unit in ("day", "month")
    return months >= (0 if is_ahead else -3)
