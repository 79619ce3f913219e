"""A date of the calendar: the year that the words leave out is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.almanac import period as calendar
from generator.almanac.period import Period, containing, weekday
from generator.model import Anchor, Phrase, phrase
from generator.model.meaning import Calendar, Weekday
from generator.steps.resolve.choose import beside, goes_on, nearest_in_time, year_of_background
from generator.steps.resolve.placed import Placed, on
from generator.steps.resolve.scene import Scene
from generator.steps.resolve.story import year_of_story
from generator.steps.resolve.weekdays import placed_weekday

TURN = 20
"""Days between two of one sentence from which on the turn of a month lies between: "the 28th … the 3rd"."""


def placed_date(said: Calendar, scene: Scene) -> Placed | None:
    """With the year that the words give, or else the one that is meant."""
    year = said.year
    assumed: tuple[str, ...] = ()
    if year is not None and said.is_short:
        year, assumed = _full_year(year, scene), ("century",)
    if year is not None:
        period = filled(said, year)
        if period is None:
            return None
        if said.last and said.month:
            return _stretch(said, year)
        return on(period, _short_why(year) if assumed else phrase("the words give the whole date"), assumed=assumed)
    if said.month is None and said.section is None:
        if said.day is not None:
            return _day_alone(said, scene)
        return placed_weekday(Weekday(said.weekday), scene) if said.weekday is not None else None
    return _without_year(said, scene)


def filled(said: Calendar, year: int) -> Period | None:
    """The finest period that the fields and a year give."""
    if said.section is not None:
        return calendar.section(year, said.section)
    if said.month is None:
        return Period("year", year)
    if said.day is None:
        return calendar.month(year, said.month)
    return calendar.day(year, said.month, said.day)


def _stretch(said: Calendar, year: int) -> Placed:
    """From month to month, over the turn of the year where the last stands before the first."""
    first, last = calendar.month(year, said.month or 1), calendar.month(year, said.last or 12)
    if last.index < first.index:
        last = last.shift(12)
    when = replace(first.when(), last=last.when().last, unit="span")
    return Placed(
        "DATE", f"{first.value}/{last.value}", phrase("the words give the first and the last month"), first, when
    )


def _short_why(year: int) -> Phrase:
    return phrase("two digits of a year, read as {year} because that is nearest to the dates around", year=year)


def _full_year(digits: int, scene: Scene) -> int:
    """The year with these last two digits nearest to the last date told, else to the article's."""
    reference = scene.last("year") if scene.policy == "story" else scene.now("year") or scene.last("year")
    near = reference.index if reference else 2000
    return min(
        (century + digits for century in range(near // 100 * 100 - 100, near + 200, 100)),
        key=lambda y: abs(y - near - 0.1),
    )


def _without_year(said: Calendar, scene: Scene) -> Placed | None:
    """Month, day and month, season or quarter: the year is ours."""
    if scene.year_of_entry is not None and (period := filled(said, scene.year_of_entry)) is not None:
        return on(period, phrase("between the days of the entries around it"), "context", ("year",))
    if (year := _told_year(said, scene)) is not None and (period := filled(said, year)) is not None:
        if said.last:
            return _stretch(said, year)
        return on(period, phrase("the year {year} was told just before", year=year), "context", ("year",))
    if scene.speech is None:
        return None
    candidates = _candidates(said, scene, scene.speech)
    if not candidates:
        return None
    if scene.beside is not None and scene.beside.unit in ("day", "month") and said.month is not None:
        period = beside(candidates, scene.beside)
        return on(period, phrase("in one list with {date}", date=scene.beside.when()), scene.anchor, ("year",))
    period, why = nearest_in_time(candidates, scene.speech, scene)
    if said.last:
        return _stretch(said, period.year)
    return on(period, why, scene.anchor, ("year",))


def _candidates(said: Calendar, scene: Scene, now: Period) -> list[Period]:
    """Those of the years around the day of speaking that the words around allow."""
    found = [p for step in (-1, 0, 1) if (p := filled(said, now.year + step)) is not None]
    if scene.is_over:
        found = [p for p in found if p.first <= now.first]
    if scene.is_until:
        found = [p for p in found if p.last >= now.last]
    if found and _tells_figures(said, found[0]) and scene.tense != "future":
        found = [p for p in found if (calendar.month(p.year, said.last) if said.last else p).last < now.first]
    if said.weekday and (fitting := [p for p in found if p.unit == "day" and weekday(p.index) == said.weekday]):
        return fitting
    return found


def _tells_figures(said: Calendar, period: Period) -> bool:
    """Whether it is a quarter, a half or the first months of a year: figures are told of those that are over."""
    return period.unit in ("quarter", "half") or (said.last is not None and said.month == 1)


def _told_year(said: Calendar, scene: Scene) -> int | None:
    """The year in which the text goes on: in a story that of the dates before, in news that of its background."""
    if scene.policy == "story":
        if scene.speech is None and scene.tense == "future":
            return None  # what is to come counts from the writing
        year = year_of_story(scene.around, lambda year: filled(said, year))
        return None if year is not None and _is_refuted(said, year, scene) else year
    if (year := _year_within(said, scene)) is not None:
        return year
    background = scene.background[-1] if scene.background else scene.section
    if background is None or (scene.tense == "future" and scene.speech and background.year < scene.speech.year):
        return None
    reference = scene.last("month") or scene.last("year")
    if reference is None or reference.year != background.year:
        reference = background
    year = year_of_background(said, reference, filled)
    period = filled(said, year)
    return year if period is not None and goes_on(period, reference, scene.speech) else None


def _is_refuted(said: Calendar, year: int, scene: Scene) -> bool:
    """Whether its weekday speaks against the year of a story, and for one around the day of writing: behind the
    history of a band, "Tickets go on sale on Friday, December 6"."""
    speech = scene.speech
    if speech is None or not (said.weekday and said.day and said.month) or _fits(said, year):
        return False
    return any(_fits(said, speech.year + step) for step in (-1, 0, 1))


def _fits(said: Calendar, year: int) -> bool:
    period = filled(said, year)
    return period is not None and weekday(period.index) == said.weekday


def _year_within(said: Calendar, scene: Scene) -> int | None:
    """That in which a date lies within the season of its sentence: "in the winter of 2022 it broke on 3 January"."""
    told = scene.season_of_sentence()
    if told and said.section and (period := filled(said, told.year)) and period.first > told.last:
        return told.year  # "from the first half of next year to the second half"
    if told is None or said.month is None:
        return None
    return next(
        (y for y in (told.year, told.year + 1) if (p := filled(said, y)) and told.first <= p.first <= told.last), None
    )


def _day_alone(said: Calendar, scene: Scene) -> Placed | None:
    """ "The 14th": of the month that is talked of; "Friday the 13th": of the nearest month in which it is a Friday."""
    if said.day is None:
        return None
    month = scene.reference("month")
    if month is None:
        return None
    anchor: Anchor = "context" if scene.policy == "story" else scene.anchor
    if scene.policy == "news" and (last := scene.last("month")) and (scene.background or scene.day_of_sentence):
        is_ahead = scene.speech is not None and last.first > scene.speech.last and scene.told_in_sentence() is None
        if not is_ahead:  # behind what is planned for next month, "the 9th" is again that of the news
            month, anchor = last, "context"
    reach = 1 if said.weekday is None else 12
    candidates = [p for m in map(month.shift, range(-reach, reach + 1))
                  if (p := calendar.day(m.index // 12, m.index % 12 + 1, said.day)) is not None
                  and said.weekday in (None, weekday(p.index))]  # fmt: skip
    if not candidates:
        return None
    if anchor == "context":
        chosen = _in_month_told(candidates, month, scene.day_of_sentence)
    else:
        assert scene.speech is not None
        chosen, _ = nearest_in_time(candidates, scene.speech, scene)
    return on(chosen, phrase("day {day} of the month that is talked of", day=said.day), anchor, ("month", "year"))


def _in_month_told(candidates: Sequence[Period], month: Period, told: Period | None) -> Period:
    """That of the month told; where that is far from the day of the sentence, the one over the turn of the month."""
    same = [day for day in candidates if containing("month", day.index) == month]
    chosen = (same or candidates)[0]
    if told is None or abs(chosen.index - told.index) <= TURN:
        return chosen
    return min(candidates, key=lambda day: abs(day.index - told.index))
