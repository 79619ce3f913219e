"""What has a name: a decade, a century, a festival."""

from __future__ import annotations

from generator.almanac.festivals import festival
from generator.almanac.period import Period
from generator.model import phrase
from generator.model.meaning import Era, Festival
from generator.steps.resolve.choose import nearest_in_time
from generator.steps.resolve.placed import Placed, on
from generator.steps.resolve.scene import Scene
from generator.steps.resolve.story import year_of_story

_ERAS = {"decade": phrase("the words name the decade"), "century": phrase("the words name the century")}

_BESIDE = 20
"""Characters from a day to the festival that it is: "on 11 February 2021, New Year's Eve"."""


def placed_era(said: Era, scene: Scene) -> Placed | None:
    """A decade or a century; "the nineties" are those that have begun by the time of writing."""
    number = said.number
    assumed: tuple[str, ...] = ()
    if said.is_short and said.unit == "decade":
        reference = scene.reference("year")
        year = reference.index if reference else 2000
        decade = year // 100 * 10 + number
        # A decade that has not begun by the time of writing is the one of the century before.
        now = max(year, scene.speech.year if scene.speech else 2000)
        number, assumed = (decade if decade * 10 <= now else decade - 10), ("century",)
    return on(Period(said.unit, number), _ERAS[said.unit], assumed=assumed)


def placed_festival(said: Festival, scene: Scene) -> Placed | None:
    """The festival of the year that is told, else the nearest one."""
    if said.year is not None:
        period = festival(said.name, said.year)
        return on(period, phrase("the words name the day and its year")) if period else None
    reference = scene.reference("year")
    if reference is None:
        return None
    if (day := scene.day_of_sentence) and scene.at - scene.told[-1][0] <= _BESIDE:
        same = next((p for step in (0, 1, -1) if (p := festival(said.name, day.year + step)) and p == day), None)
        if same is not None:
            return on(same, phrase("the year {year} was told just before", year=same.year), "context")
    if scene.policy == "story":
        year = year_of_story(scene.around, lambda year: festival(said.name, year)) or reference.index
        period = festival(said.name, year)
        return (
            on(period, phrase("the year {year} was told just before", year=year), "context", ("year",))
            if period
            else None
        )
    if scene.speech is None:
        return None
    candidates = [p for step in (-1, 0, 1) if (p := festival(said.name, scene.speech.year + step)) is not None]
    if not candidates:
        return None
    period, why = nearest_in_time(candidates, scene.speech, scene)
    return on(period, why, scene.anchor, ("year",))
