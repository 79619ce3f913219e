"""Meaning and scene to a place in time: one kind of meaning after another, and those that hold others within them."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from generator.almanac import period as calendar
from generator.almanac.period import Period, containing, date_of, nth, weekday
from generator.model import When, phrase
from generator.model.meaning import (
    Calendar,
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
    Nth,
    Relative,
    Repeat,
    Vague,
    Weekday,
)
from generator.steps.resolve.choose import last_before
from generator.steps.resolve.counted import placed_echo, placed_next, placed_relative, placed_vague, weeks_away
from generator.steps.resolve.dates import placed_date
from generator.steps.resolve.fiscal import placed_fiscal
from generator.steps.resolve.length import placed_length
from generator.steps.resolve.named import placed_era, placed_festival
from generator.steps.resolve.placed import Placed, modified, on
from generator.steps.resolve.scene import NIGHT, Scene
from generator.steps.resolve.weekdays import days_to, placed_weekday


def place(meaning: Meaning, scene: Scene) -> Placed | None:
    """Where it is in time; None where the scene does not say enough."""
    match meaning:
        case Calendar():
            return placed_date(meaning, scene)
        case Era():
            return placed_era(meaning, scene)
        case Weekday():
            return placed_weekday(meaning, scene)
        case Relative():
            return placed_relative(meaning, scene)
        case Next():
            return placed_next(meaning, scene)
        case Inside():
            return _inside(meaning, scene)
        case Nth():
            return _nth(meaning, scene)
        case Modified():
            inner = place(meaning.of, scene)
            return _not_ahead(modified(inner, meaning.mod), meaning, scene) if inner else None
        case Clock():
            return _clock(meaning, scene)
        case Length():
            return placed_length(meaning, scene)
        case Repeat():
            return Placed(
                "SET", meaning.value, phrase("it comes back again and again, so it is no point on a timeline")
            )
        case Vague():
            if meaning.is_attributive and scene.policy == "news":
                return None
            return placed_vague(meaning, scene)
        case Fiscal():
            return placed_fiscal(meaning, scene)
        case Festival():
            return placed_festival(meaning, scene)
        case Echo():
            return placed_echo(meaning, scene)
        case _:
            assert_never(meaning)


def _inside(said: Inside, scene: Scene) -> Placed | None:
    outer = place(said.outer, scene)
    if outer is None or outer.period is None:
        return None
    inner, period = said.inner, outer.period
    found: Placed | None = None
    match inner:
        case Relative(unit=unit, offset=offset):
            # The weekend of a festival on a Monday is the one before it.
            before = unit == "weekend" and weekday(period.first) <= 2
            found = on(containing(unit, period.first).shift(offset - before), outer.why)
            if inner.is_counted and period.unit == "day":
                found = weeks_away(period, inner, outer.why, outer.anchor)
        case Weekday(day=day, which="next" | "last" as which):
            found = on(Period("day", period.first + days_to(day, weekday(period.first), which)), outer.why)
        case Calendar(weekday=int(), month=None, section=None) | Weekday():
            day = inner.day if isinstance(inner, Weekday) else inner.weekday or 1
            week = containing("week", period.first)
            found = on(Period("day", week.first + day - 1), outer.why)
        case Calendar(month=None, section=None, day=int()):
            exact = calendar.day(period.year, period.when().first.month, inner.day or 1)  # type: ignore[union-attr]
            found = on(exact, outer.why) if exact else None
        case Calendar():
            found = placed_date(replace(inner, year=period.year), scene)
        case Festival():
            found = placed_festival(replace(inner, year=period.year), scene)
        case _:
            found = None
    if found is None:
        return None
    why = phrase("within {date}: {why}", date=period.when(), why=outer.why)
    return replace(found, anchor=outer.anchor, assumed=outer.assumed, why=why)


def _not_ahead(placed: Placed, said: Modified, scene: Scene) -> Placed:
    """ "At the end of October it opened", written in the middle of one: of the year before."""
    period, speech = placed.period, scene.speech
    if speech is None or period is None or period.unit != "month" or "year" not in placed.assumed:
        return placed
    is_ahead = placed.when is not None and placed.when.first is not None and placed.when.first > date_of(speech.last)
    if not is_ahead or scene.tense != "past" or period.first > speech.last:
        return placed
    before = period.shift(-12)
    return modified(on(before, last_before(before, scene), placed.anchor, placed.assumed), said.mod)


def _nth(said: Nth, scene: Scene) -> Placed | None:
    """A day, month or decade of its period; a week, and several of them, are a duration that lies in it."""
    whole = place(said.of, scene) if said.of is not None else None
    length = placed_length(Length(((said.number or 1, said.unit),)), scene) if said.number or whole else None
    if whole is None or whole.period is None or length is None:
        return length
    stretch = nth(whole.period, said.unit, said.which, said.number or 1, said.weekday)
    if stretch is None:
        return None
    first, last = stretch
    why = phrase("counted within {date}: {why}", date=whole.period.when(), why=whole.why)
    if said.unit != "week" and said.number is None:
        return replace(on(containing(said.unit, first), why), anchor=whole.anchor, assumed=whole.assumed)
    when = When(date_of(first), date_of(last), "span")
    return replace(length, when=when, why=why, anchor=whole.anchor, assumed=whole.assumed)


def _clock(said: Clock, scene: Scene) -> Placed | None:
    if said.shift is not None and (later := scene.clock_later(said.shift)) is not None:
        return _at(*later, scene)
    if said.of is not None:
        day = place(said.of, scene)
    else:
        base = scene.day_of_sentence or scene.over_midnight(scene.day_just_told(), said.hour)
        if scene.day_of_sentence is None:
            base = _not_to_come(base, scene)
        if base is None and said.hour is not None:
            base = scene.night_told(said.hour)
        if base is None and scene.policy == "news" and not scene.background:
            base = scene.now("day")
        base = base or scene.last("day")
        day = on(base, phrase("a time of day, on the day that is talked of"), "context", ("day",)) if base else None
    if day is None:
        return None
    period = day.period
    if period is None or period.unit != "day":
        return _on_some_day(said, day)
    if said.hour is not None:
        scene.clock_told = scene.at, period, said.hour * 60 + (said.minute or 0)
    elif said.part == "NI":
        scene.clock_told = scene.at, period, NIGHT
    return replace(day, type="TIME", value=f"{period.value}{_time(said)}")


def _not_to_come(day: Period | None, scene: Scene) -> Period | None:
    """None for a day ahead where the time of day is told as past: "… until 24 October. In the evening he resigned"; in
    Chinese, which marks what is ahead, where it is not told as a plan."""
    is_ahead = day is not None and scene.speech is not None and day.first > scene.speech.last
    is_past = scene.tense == "past" or (scene.is_year_of_writing and scene.tense is None)
    return None if is_ahead and is_past else day


def _at(day: Period, minutes: int, scene: Scene) -> Placed:
    scene.clock_told = scene.at, day, minutes
    why = phrase("so long before or after the time of day told before")
    placed = on(day, why, "context", ("day",))
    return replace(placed, type="TIME", value=f"{day.value}T{minutes // 60:02}:{minutes % 60:02}")


def _on_some_day(said: Clock, whole: Placed) -> Placed:
    """ "One evening in November": some day of it."""
    if whole.period is None or whole.period.unit not in ("month", "year"):
        return replace(whole, type="TIME") if said.part and whole.value[:1].isdigit() else whole
    days = "-XX" if whole.period.unit == "month" else "-XX-XX"
    return replace(whole, type="TIME", value=f"{whole.value}{days}{_time(said)}")


def _time(said: Clock) -> str:
    if said.hour is None:
        return f"T{said.part or 'XX'}"
    text = f"T{said.hour:02}:{said.minute or 0:02}"
    if said.second is not None:
        text += f":{said.second:02}"
    return text + (said.zone or "")
