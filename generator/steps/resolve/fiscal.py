"""Fiscal years and their parts: a label always, and days where it is known when the year begins."""

from __future__ import annotations

from dataclasses import replace

from generator.almanac import period as calendar
from generator.almanac.fiscal import FiscalCalendar
from generator.almanac.period import Period, containing, ordinal
from generator.model import Anchor, When, phrase
from generator.model.meaning import Fiscal, Section
from generator.steps.resolve.placed import Placed
from generator.steps.resolve.scene import Scene


def placed_fiscal(said: Fiscal, scene: Scene) -> Placed | None:
    """The fiscal year that the words name, or the one that is meant; a quarter of an unknown calendar has no days."""
    fiscal = scene.fiscal()
    year = said.year if said.year is not None else _year_meant(said, scene, fiscal)
    if year is None:
        return None
    anchor: Anchor = "absolute" if said.year is not None else scene.anchor
    when = fiscal.when(year, said.section)
    section = f"-{said.section}" if said.section else ""
    label = f"FY{year}{section}"
    why = phrase("{label}: a fiscal year whose first month is not known", label=label)
    if fiscal.name:
        why = phrase("{label}: the fiscal year of {name}", label=label, name=fiscal.name)
    period = _month(when.first.year, when.first.month) if when and when.first else None
    scene.fiscal_told = scene.at, replace(said, year=year, offset=None)
    return Placed("DATE", f"{year:04}{section}", why, period, when, None, anchor)


def placed_fiscal_echo(years: int, scene: Scene) -> Placed | None:
    """The same part of another fiscal year, where one was just told; it is no date to count from."""
    told = scene.fiscal_in_mind()
    if told is None or told.year is None:
        return None
    placed = placed_fiscal(replace(told, year=told.year + years), scene)
    scene.fiscal_told = scene.at, told
    return replace(placed, anchor="context", period=None) if placed else None


def _month(year: int, month: int) -> Period:
    return containing("month", ordinal(year, month, 1))


def _year_meant(said: Fiscal, scene: Scene, fiscal: FiscalCalendar) -> int | None:
    """The current one or one counted from it; of a part, the last that is over, for figures are told of it."""
    now = scene.speech
    if now is None:
        return None
    around = range(now.year - 1, now.year + 2)
    if said.section is None or said.offset is not None:
        current = (year for year in around if _last_day(fiscal.when(year, None), year, None) >= now.last)
        return next(current, now.year) + (said.offset or 0)
    over = [year for year in around if _last_day(fiscal.when(year, said.section), year, said.section) < now.first]
    ahead = scene.tense == "future"
    return max(over, default=around[0]) + ahead


def _last_day(when: When | None, year: int, section: Section | None) -> int:
    """Of an unknown calendar, that of the calendar year."""
    if when is None or when.last is None:
        return (calendar.section(year, section) if section else Period("year", year)).last
    return ordinal(when.last.year, when.last.month, when.last.day)
