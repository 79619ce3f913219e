"""Meaning and scene to a place: one function a kind of meaning."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from generator.almanac import period as calendar
from generator.almanac.festivals import festival
from generator.almanac.fiscal import FiscalCalendar
from generator.almanac.period import Period, containing, weekday
from generator.model import Anchor, Tense
from generator.model.meaning import (
    Calendar,
    Calendric,
    Clock,
    Echo,
    Era,
    Festival,
    Fiscal,
    Inside,
    Length,
    Meaning,
    Modified,
    Next,
    Relative,
    Repeat,
    Vague,
    Weekday,
)
from generator.steps.resolve.choose import goes_on, nearest_in_time, year_of_background
from generator.steps.resolve.length import placed_length
from generator.steps.resolve.placed import Placed, modified, on
from generator.steps.resolve.scene import Scene
from generator.steps.resolve.story import year_of_story

_DAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PER_YEAR: dict[Calendric, int] = {"half": 2, "quarter": 4}
"""Units that "a year earlier" compares with the same one of another year."""


def place(meaning: Meaning, scene: Scene, fiscal: FiscalCalendar) -> Placed | None:
    """Where it is in time; None where the scene does not say enough."""
    match meaning:
        case Calendar():
            return _calendar(meaning, scene)
        case Era():
            return _era(meaning, scene)
        case Weekday():
            return _weekday(meaning, scene)
        case Relative():
            return _relative(meaning, scene)
        case Next():
            return _next(meaning, scene)
        case Inside():
            return _inside(meaning, scene, fiscal)
        case Modified():
            inner = place(meaning.of, scene, fiscal)
            return modified(inner, meaning.mod) if inner else None
        case Clock():
            return _clock(meaning, scene, fiscal)
        case Length():
            return placed_length(meaning, scene)
        case Repeat():
            return Placed("SET", meaning.value, "It comes back again and again, so it is no point on a timeline.")
        case Vague():
            if meaning.is_attributive and scene.policy == "news":
                return None
            return Placed("DATE", meaning.ref, "The words order events but give no date.")
        case Fiscal():
            return _fiscal(meaning, scene, fiscal)
        case Festival():
            return _festival(meaning, scene)
        case Echo():
            return _echo(meaning, scene)
        case _:
            assert_never(meaning)


def _calendar(said: Calendar, scene: Scene) -> Placed | None:
    year = said.year
    assumed: tuple[str, ...] = ()
    if year is not None and said.is_short:
        year, assumed = _full_year(year, scene), ("century",)
    if year is not None:
        period = _fill(said, year)
        if period is None:
            return None
        if said.last and said.month:
            return _stretch(said, year)
        return on(period, "The words give the whole date." if not assumed else _short_why(year, scene), assumed=assumed)
    if said.month is None and said.section is None:
        return _day_alone(said, scene) if said.weekday is None else _weekday(Weekday(said.weekday), scene)
    return _without_year(said, scene)


def _stretch(said: Calendar, year: int) -> Placed:
    """From month to month, over the turn of the year where the last stands before the first."""
    first, last = calendar.month(year, said.month or 1), calendar.month(year, said.last or 12)
    if last.index < first.index:
        last = last.shift(12)
    when = replace(first.when(), last=last.when().last, unit="span")
    return Placed("DATE", f"{first.value}/{last.value}", "The words give the first and the last month.", first, when)


def _short_why(year: int, scene: Scene) -> str:
    return f"Two digits of a year, read as {year} because that is nearest to the dates around."


def _full_year(digits: int, scene: Scene) -> int:
    """The year with these last two digits nearest to the last date told, else to the article's."""
    reference = scene.last("year") if scene.policy == "story" else scene.now("year") or scene.last("year")
    near = reference.index if reference else 2000
    return min(
        (century + digits for century in range(near // 100 * 100 - 100, near + 200, 100)),
        key=lambda y: abs(y - near - 0.1),
    )


def _fill(said: Calendar, year: int) -> Period | None:
    """The finest period that the fields and a year give."""
    if said.section is not None:
        return calendar.section(year, said.section)
    if said.month is None:
        return Period("year", year)
    if said.day is None:
        return calendar.month(year, said.month)
    return calendar.day(year, said.month, said.day)


def _without_year(said: Calendar, scene: Scene) -> Placed | None:
    """Month, day and month, season or quarter: the year is ours."""
    if (year := _told_year(said, scene)) is not None and (period := _fill(said, year)) is not None:
        if said.last:
            return _stretch(said, year)
        return on(period, f"The year {year} was told just before.", "context", ("year",))
    if scene.speech is None:
        return None
    now = scene.speech
    candidates = [p for step in (-1, 0, 1) if (p := _fill(said, now.year + step)) is not None]
    if scene.is_since:
        candidates = [period for period in candidates if period.first <= now.first]
    if candidates and candidates[0].unit in ("quarter", "half") and scene.tense != "future":
        # Figures are told of periods that are over.
        candidates = [p for p in candidates if p.last < now.first]
    if said.weekday and (fitting := [p for p in candidates if p.unit == "day" and weekday(p.index) == said.weekday]):
        candidates = fitting
    if not candidates:
        return None
    period, direction = nearest_in_time(candidates, now, scene.tense)
    if said.last:
        return _stretch(said, period.year)
    where = (
        f"{now.value}, the date of the article" if scene.speech_is_publication else f"{now.value}, the day of speaking"
    )
    return on(period, f"The words give no year; {period.value} is {direction} {where}.", _from(scene), ("year",))


def _told_year(said: Calendar, scene: Scene) -> int | None:
    """The year in which the text goes on: in a story that of the dates before, in news that of its background."""
    if scene.policy == "story" and scene.section is None:
        return year_of_story(scene.told, scene.paragraph, lambda year: _fill(said, year))
    background = scene.background[-1] if scene.background else scene.section
    if background is None:
        return None
    reference = scene.last("month") or scene.last("year")
    if reference is None or reference.year != background.year:
        reference = background
    year = year_of_background(said, reference, _fill)
    period = _fill(said, year)
    goes = period is not None and (scene.policy == "story" or goes_on(period, reference))
    return year if goes else None


def _from(scene: Scene) -> Anchor:
    return "publication" if scene.speech_is_publication else "context"


def _day_alone(said: Calendar, scene: Scene) -> Placed | None:
    """ "The 14th": of the month that is talked of."""
    if said.day is None:
        return None
    month = scene.reference("month")
    if month is None:
        return None
    anchor: Anchor = "context" if scene.policy == "story" else _from(scene)
    if scene.policy == "news" and (last := scene.last("month")) and scene.background:
        month, anchor = last, "context"
    candidates = [p for m in (month.shift(-1), month, month.shift(1))
                  if (p := calendar.day(m.index // 12, m.index % 12 + 1, said.day)) is not None]  # fmt: skip
    if anchor == "context":
        same = [p for p in candidates if containing("month", p.index) == month]
        chosen = (same or candidates)[0]
    else:
        assert scene.speech is not None
        chosen, _ = nearest_in_time(candidates, scene.speech, scene.tense)
    return on(chosen, f"Day {said.day} of the month that is talked of.", anchor, ("month", "year"))


def _era(said: Era, scene: Scene) -> Placed | None:
    number = said.number
    assumed: tuple[str, ...] = ()
    if said.is_short and said.unit == "decade":
        reference = scene.reference("year")
        year = reference.index if reference else 2000
        decade = year // 100 * 10 + number
        # A decade that has not begun by the time of writing is the one of the century before.
        number, assumed = (decade if decade * 10 <= year else decade - 10), ("century",)
    return on(Period(said.unit, number), f"The words name the {said.unit}.", assumed=assumed)


def _weekday(said: Weekday, scene: Scene) -> Placed | None:
    name = _DAYS[said.day]
    if said.week is not None:
        week = scene.reference("week")
        if week is None:
            return None
        day = Period("day", week.shift(said.week).first + said.day - 1)
        return on(day, f"{name} of the week that is meant, counted from {_origin(scene)}.", _from(scene), ("week",))
    story = scene.policy == "story" and said.which in (None, "ahead", "week")
    now = (scene.last("day") if story else scene.speech) or scene.speech
    if now is None:
        return None
    which = "ahead" if story else said.which
    shift, where = _days_to(said.day, weekday(now.index), which, None if story else scene.tense)
    anchor: Anchor = "context" if story else _from(scene)
    origin = f"{now.value}, the date told before." if story else f"{_origin(scene)}."
    day = now.shift(shift)
    if said.is_weekend:
        return on(containing("weekend", day.index), f"The weekend of {day.value}.", anchor, ("week",))
    return on(day, f"{where.format(name=name)} {origin}", anchor, ("week",))


def _days_to(day: int, today: int, which: str | None, tense: Tense | None) -> tuple[int, str]:
    """How many days away a weekday lies, and how to say it."""
    back, ahead = -((today - day) % 7), (day - today) % 7
    if which == "last":
        return back or -7, "The last {name} before"
    if which == "next":
        return ahead or 7, "The first {name} after"
    if which == "this":
        return back if tense == "past" else ahead, "The {name} nearest to"
    if which == "week" and tense is None:
        return day - today, "{name} of the week of"
    if tense == "future" or (which == "ahead" and tense is None):
        return ahead, "{name} on or after"
    return back, "{name} on or before"


def _origin(scene: Scene) -> str:
    day = scene.speech.value if scene.speech else ""
    return f"{day}, the date of the article" if scene.speech_is_publication else f"{day}, the day of speaking"


def _relative(said: Relative, scene: Scene) -> Placed | None:
    if said.origin == "story" and said.unit == "year" and (told := scene.latest()) and told.unit in _PER_YEAR:
        return _echo(Echo(said.offset), scene)
    if said.origin == "story":
        later = scene.later(said.unit, said.offset)
        base = later.shift(-said.offset) if later else scene.now(said.unit)
    elif said.unit == "day" or abs(said.offset) > 1:
        base = scene.now(said.unit)
    else:
        base = scene.reference(said.unit)
    if base is None:
        return None
    from_story = said.origin == "story" or (scene.policy == "story" and base != scene.now(said.unit))
    period = base.shift(said.offset)
    anchor: Anchor = "context" if from_story else _from(scene)
    origin = f"{base.value}, told before" if from_story else _origin(scene)
    return on(period, _counted(said.unit, said.offset, origin), anchor)


def _counted(unit: str, offset: int, origin: str) -> str:
    if offset == 0:
        return f"The {unit} of {origin}."
    plural = "" if abs(offset) == 1 else "s"
    return f"{abs(offset)} {unit}{plural} {'before' if offset < 0 else 'after'} {origin}."


def _next(said: Next, scene: Scene) -> Placed | None:
    story = said.origin == "story" or scene.policy == "story"
    now = (scene.last("month") if story else scene.speech) or scene.speech
    if now is None:
        return None
    years = range(now.year - 2, now.year + 3)
    if isinstance(said.of, Festival):
        periods = [p for year in years if (p := festival(said.of.name, year)) is not None]
    else:
        periods = [p for year in years if (p := _fill(said.of, year)) is not None]
    if said.step < 0:
        chosen = max((p for p in periods if p.last < now.first), key=lambda p: p.first, default=None)
    elif said.step > 0:
        chosen = min((p for p in periods if p.first > now.last), key=lambda p: p.first, default=None)
    else:
        chosen = next((p for p in periods if p.year == now.year), None)
    if chosen is None:
        return None
    origin = f"{now.value}, told before" if story else _origin(scene)
    words = {-1: "The last one before", 0: "The one in the year of", 1: "The first one after"}[said.step]
    return on(chosen, f"{words} {origin}.", "context" if story else _from(scene), ("year",))


def _inside(said: Inside, scene: Scene, fiscal: FiscalCalendar) -> Placed | None:
    outer = place(said.outer, scene, fiscal)
    if outer is None or outer.period is None:
        return None
    inner, period = said.inner, outer.period
    found: Placed | None = None
    match inner:
        case Calendar(weekday=int(), month=None, section=None) | Weekday():
            day = inner.day if isinstance(inner, Weekday) else inner.weekday or 1
            week = containing("week", period.first)
            found = on(Period("day", week.first + day - 1), "")
        case Calendar(month=None, section=None, day=int()):
            exact = calendar.day(period.year, period.when().first.month, inner.day or 1)  # type: ignore[union-attr]
            found = on(exact, "") if exact else None
        case Calendar():
            found = _calendar(replace(inner, year=period.year), scene)
        case Festival():
            found = _festival(replace(inner, year=period.year), scene)
        case _:
            found = None
    if found is None:
        return None
    return replace(found, anchor=outer.anchor, assumed=outer.assumed, why=f"Within {period.value}: {_lower(outer.why)}")


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _clock(said: Clock, scene: Scene, fiscal: FiscalCalendar) -> Placed | None:
    if said.of is not None:
        day = place(said.of, scene, fiscal)
    else:
        base = scene.day_of_sentence or scene.day_just_told()
        if base is None and scene.policy == "news" and not scene.background:
            base = scene.now("day")
        base = base or scene.last("day")
        day = on(base, "A time of day, on the day that is talked of.", "context", ("day",)) if base else None
    if day is None:
        return None
    period = day.period
    if period is None or period.unit != "day":
        return replace(day, type="TIME") if said.part and day.value[:1].isdigit() else day
    return replace(day, type="TIME", value=f"{period.value}{_time(said)}")


def _time(said: Clock) -> str:
    if said.hour is None:
        return f"T{said.part or 'XX'}"
    text = f"T{said.hour:02}:{said.minute or 0:02}"
    if said.second is not None:
        text += f":{said.second:02}"
    return text + (said.zone or "")


def _festival(said: Festival, scene: Scene) -> Placed | None:
    if said.year is not None:
        period = festival(said.name, said.year)
        return on(period, "The words name the day and its year.") if period else None
    reference = scene.reference("year")
    if reference is None:
        return None
    if scene.policy == "story" and scene.section is None:
        period = festival(said.name, reference.index)
        return on(period, f"The year {reference.value} was told just before.", "context", ("year",)) if period else None
    if scene.speech is None:
        return None
    candidates = [p for step in (-1, 0, 1) if (p := festival(said.name, scene.speech.year + step)) is not None]
    if not candidates:
        return None
    period, direction = nearest_in_time(candidates, scene.speech, scene.tense)
    return on(
        period, f"The words give no year; {period.value} is {direction} {_origin(scene)}.", _from(scene), ("year",)
    )


def _fiscal(said: Fiscal, scene: Scene, fiscal: FiscalCalendar) -> Placed | None:
    year = said.year
    anchor: Anchor = "absolute"
    if year is None:
        now = scene.now("year")
        if now is None:
            return None
        year, anchor = now.index + (said.offset or 0), _from(scene)
    value = f"FY{year}" + (f"-{said.section}" if said.section else "")
    when = fiscal.when(year, said.section)
    known = f"the fiscal year of {fiscal.name}" if fiscal.name else "a fiscal year whose first month is not known"
    timex = f"{year:04}" + (f"-{said.section}" if said.section else "")
    if when is None:
        # Not placed: a fiscal quarter of an unknown calendar is no quarter of the year.
        return Placed("DATE", timex, f"{value}: {known}.", None, None, None, anchor)
    return Placed(
        "DATE",
        timex,
        f"{value}: {known}.",
        containing("month", calendar.ordinal(when.first.year, when.first.month, 1)) if when.first else None,
        when,
        None,
        anchor,
    )


def _echo(said: Echo, scene: Scene) -> Placed | None:
    last = scene.latest() or scene.now("quarter")
    if last is None:
        return None
    if last.unit not in _PER_YEAR and last.unit != "year":
        return None
    period = last.shift(said.years * _PER_YEAR.get(last.unit, 1))
    return on(period, f"The same period as {last.value}, {abs(said.years)} year before.", "context")
