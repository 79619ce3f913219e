"""What is counted from another time: "yesterday", "two years later", "next May", "the same quarter last year"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.almanac.festivals import festival
from generator.almanac.period import Period, containing, date_of
from generator.model import Anchor, Phrase, phrase
from generator.model.meaning import Calendric, Echo, Festival, Next, Relative, Vague
from generator.model.when import When
from generator.steps.resolve.dates import filled
from generator.steps.resolve.fiscal import placed_fiscal_echo
from generator.steps.resolve.placed import Placed, on
from generator.steps.resolve.scene import Scene

_PER_YEAR: dict[Calendric, int] = {"year": 1, "half": 2, "quarter": 4, "month": 12}
"""How many of these a year has: "the same period last year" is as long as the one talked of."""


_DAYS_OF: dict[Calendric, int] = {"day": 1, "week": 7}
_NEXT = 3
"""Days: so long after some day of a month it is mostly that month."""
_MONTH, _HALF = 30, 183
"""Days of a month; and up to which what came later than some day of a year is mostly still of that year."""
_RESULTS = 400
# Characters behind "quarterly results" in which "this quarter" is the one that they are of.
_THIS_QUARTER = Relative("quarter", 0, "speech")


def placed_relative(said: Relative, scene: Scene) -> Placed | None:
    """Some units from the time of speaking, or from the date that was told last."""
    if said == _THIS_QUARTER and _tells_results(scene) and (now := scene.now("quarter")):
        why = phrase("the last quarter that was over on {origin}, as results are told", origin=scene.origin)
        return on(now.shift(-1), why, scene.anchor)
    if said.origin == "story" and said.unit == "year" and (fiscal := placed_fiscal_echo(said.offset, scene)):
        return fiscal
    if said.origin == "story" and said.unit == "year" and scene.part_of_year() is not None:
        return placed_echo(Echo(said.offset), scene)
    is_story = said.origin == "story" and not _is_to_come(said, scene)
    if is_story:
        latest = scene.latest() if scene.policy == "news" else None
        if within := _within_year(said, scene):
            return within
        is_of_month = latest is not None and latest.unit == "month" and said.unit in _DAYS_OF
        later = None if is_of_month and said.offset > 0 else scene.later(said.unit, said.offset)
        if later is None and (roughly := _from_month(said, scene)):
            return roughly
        if later is None and said.offset > 0 and scene.policy == "news" and scene.tense != "future":
            return Placed("DATE", "FUTURE_REF", phrase("it comes after something that has no date here"))
        base = later.shift(-said.offset) if later else scene.now(said.unit)
    elif said.unit == "day" or abs(said.offset) > 1 or (said.offset == 1 and scene.tense == "future"):
        base = scene.now(said.unit)
    else:
        base = scene.reference(said.unit) if scene.speech else None
    if base is None:
        return None
    from_story = is_story or (scene.policy == "story" and base != scene.now(said.unit))
    period = base.shift(said.offset)
    anchor: Anchor = "context" if from_story else scene.anchor
    day = scene.last("day") if from_story else scene.speech
    if said.is_counted and day and containing("week", day.index) == base:
        origin = phrase("{date}, told before", date=day.when()) if from_story else scene.origin
        return weeks_away(day, said, _counted(said.unit, said.offset, origin), anchor)
    origin = phrase("{date}, told before", date=base.when()) if from_story else scene.origin
    return on(period, _counted(said.unit, said.offset, origin), anchor)


def weeks_away(day: Period, said: Relative, why: Phrase, anchor: Anchor) -> Placed:
    """Weeks counted from a day lead to about the same day of another week: TIMEX3 says the week, EDTF the day."""
    placed = on(containing("week", day.index).shift(said.offset), why, anchor)
    return replace(placed, when=day.shift(7 * said.offset).when("~"))


def _is_to_come(said: Relative, scene: Scene) -> bool:
    """Whether "the end of the week" of a plan is that of this week, and not of one told before that is over."""
    if said.offset or scene.policy != "news" or scene.tense != "future" or said.unit not in ("week", "month"):
        return False
    told, now = scene.last(said.unit), scene.now(said.unit)
    return told is not None and now is not None and told.last < now.first


def _from_month(said: Relative, scene: Scene) -> Placed | None:
    """ "Three weeks later", counted from "in November": from so long after its first day to so long after its last."""
    month = scene.last("month")
    if said.offset <= 0 or said.unit not in _DAYS_OF or month is None:
        return None
    shift = said.offset * _DAYS_OF[said.unit]
    if shift <= _NEXT:
        why = _counted(said.unit, said.offset, phrase("some day of {date}, told before", date=month.when()))
        return Placed("DATE", month.value, why, None, month.when(), None, "context")
    first, last = month.first + shift, month.last + shift
    if scene.tense == "past" and scene.speech is not None and first > scene.speech.last:
        return None
    around = containing("month", (first + last) // 2)
    when = When(date_of(first), date_of(last), "span", "~")
    origin = phrase("some day of {date}, told before", date=month.when())
    why = _counted(said.unit, said.offset, origin)
    return Placed("DATE", around.value, why, None, when, None, "context")


def _within_year(said: Relative, scene: Scene) -> Placed | None:
    """ "Two months later" behind "in 2022" of the same sentence is about that year; no month told before counts."""
    told = scene.coarse_of_sentence(said.unit)
    days = _DAYS_OF.get(said.unit, _MONTH if said.unit == "month" else 0) * said.offset
    if told is None or told.unit != "year" or not 0 < days <= _HALF or scene.tense == "future":
        return None
    why = _counted(said.unit, said.offset, phrase("some day of {date}, told before", date=told.when()))
    return Placed("DATE", told.value, why, None, told.when("~"), None, "context")


def _tells_results(scene: Scene) -> bool:
    return scene.tense == "past" and scene.quarterly is not None and scene.at - scene.quarterly <= _RESULTS


def _counted(unit: Calendric, offset: int, origin: Phrase) -> Phrase:
    if offset == 0:
        return phrase("the {unit} of {origin}", unit=_UNITS[unit], origin=origin)
    said = _UNITS[unit] if abs(offset) == 1 else _MANY[unit]
    if offset < 0:
        return phrase("{number} {unit} before {origin}", number=-offset, unit=said, origin=origin)
    return phrase("{number} {unit} after {origin}", number=offset, unit=said, origin=origin)


_UNITS: dict[Calendric, Phrase] = {
    "day": phrase("day"), "week": phrase("week"), "weekend": phrase("weekend"), "month": phrase("month"),
    "quarter": phrase("quarter"), "season": phrase("season"), "half": phrase("half"), "year": phrase("year"),
    "decade": phrase("decade"), "century": phrase("century"),
}  # fmt: skip
_MANY: dict[Calendric, Phrase] = {
    "day": phrase("days"), "week": phrase("weeks"), "weekend": phrase("weekends"), "month": phrase("months"),
    "quarter": phrase("quarters"), "season": phrase("seasons"), "half": phrase("halves"), "year": phrase("years"),
    "decade": phrase("decades"), "century": phrase("centuries"),
}  # fmt: skip


_SOME = {"minute": (0, 0), "hour": (0, 0), "day": (1, 7), "week": (7, 42)}
"""Days that "some" of these are away, at the least and at the most: hours mostly end on the same day."""


def placed_vague(said: Vague, scene: Scene) -> Placed:
    """ "A few hours later" than what was just told is about that day, "a few days later" the week after it."""
    placed = Placed("DATE", said.ref, phrase("the words order events but give no date"))
    day, reach = scene.day_just_told(), _SOME.get(said.unit or "")
    is_later = said.ref == "FUTURE_REF"
    if day is None or reach is None or not (is_later or reach == (0, 0)) or scene.tense == "future":
        return placed
    first, last = day.index + reach[0], day.index + reach[1]
    if scene.speech is not None and first > scene.speech.last:
        return placed
    when = When(date_of(first), date_of(last), "day" if first == last else "span", "~")
    why = phrase("not long after {date}, told before", date=day.when())
    return replace(placed, why=why, when=when, anchor="context")


def placed_next(said: Next, scene: Scene) -> Placed | None:
    """The one before, of or after now of what comes back every year; in a story before or after the date told.

    "Last June" of a text of unknown date is that of its writing, whatever it has told.
    """
    story = said.origin == "story" or (scene.policy == "story" and scene.speech is not None)
    now = (scene.last_of_year() if story else scene.speech) or scene.speech
    if now is None:
        return None
    years = range(now.year - 2, now.year + 3)
    if isinstance(said.of, Festival):
        periods = [p for year in years if (p := festival(said.of.name, year)) is not None]
    else:
        periods = [p for year in years if (p := filled(said.of, year)) is not None]
    chosen = _stepped(sorted(periods, key=lambda period: period.first), now, said.step)
    if chosen is None:
        return None
    origin = phrase("{date}, told before", date=now.when()) if story else scene.origin
    why = replace(_STEPS[said.step], values=(("origin", origin),))
    return on(chosen, why, "context" if story else scene.anchor, ("year",))


_STEPS = (
    phrase("the one in the year of {origin}"),
    phrase("the first one after {origin}"),
    phrase("the second one after {origin}"),
    phrase("the last but one before {origin}"),
    phrase("the last one before {origin}"),
)
"""By how many steps: -1 and -2 are counted from the end."""


def _stepped(periods: Sequence[Period], now: Period, step: int) -> Period | None:
    """Of periods in order: so many before or after now; 0 is the one that goes on, else that of the year."""
    if step == 0:
        going_on = (period for period in periods if period.first <= now.first <= period.last)
        return next(going_on, next((period for period in periods if period.year == now.year), None))
    counted = [p for p in periods if (p.last < now.first if step < 0 else p.first > now.last)]
    at = step if step < 0 else step - 1
    return counted[at] if -len(counted) <= at < len(counted) else None


def placed_echo(said: Echo, scene: Scene) -> Placed | None:
    """The period told last, some years away."""
    if fiscal := placed_fiscal_echo(said.years, scene):
        return fiscal
    last = scene.part_of_year() or scene.latest() or scene.now("year")
    if last is not None and last.unit not in _PER_YEAR:
        last = scene.now("year")
    if last is None:
        return None
    period = last.shift(said.years * _PER_YEAR[last.unit])
    why = phrase("the same part of the year as {date}, in another year", date=last.when())
    return on(period, why, "context")
