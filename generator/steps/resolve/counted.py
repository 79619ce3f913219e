"""What is counted from another time: "yesterday", "two years later", "next May", "the same quarter last year"."""

from __future__ import annotations

from collections.abc import Sequence

from generator.almanac.festivals import festival
from generator.almanac.period import Period
from generator.model import Anchor
from generator.model.meaning import Calendric, Echo, Festival, Next, Relative
from generator.steps.resolve.dates import filled
from generator.steps.resolve.fiscal import placed_fiscal_echo
from generator.steps.resolve.placed import Placed, on
from generator.steps.resolve.scene import Scene

_PER_YEAR: dict[Calendric, int] = {"year": 1, "half": 2, "quarter": 4, "month": 12}
"""How many of these a year has: "the same period last year" is as long as the one talked of."""


_RESULTS = 400
# Characters behind "quarterly results" in which "this quarter" is the one that they are of.
_THIS_QUARTER = Relative("quarter", 0, "speech")


def placed_relative(said: Relative, scene: Scene) -> Placed | None:
    """Some units from the time of speaking, or from the date that was told last."""
    if said == _THIS_QUARTER and _tells_results(scene) and (now := scene.now("quarter")):
        return on(
            now.shift(-1), f"The last quarter that was over on {scene.origin}, as results are told.", scene.anchor
        )
    if said.origin == "story" and said.unit == "year" and (fiscal := placed_fiscal_echo(said.offset, scene)):
        return fiscal
    if said.origin == "story" and said.unit == "year" and scene.part_of_year() is not None:
        return placed_echo(Echo(said.offset), scene)
    if said.origin == "story":
        later = scene.later(said.unit, said.offset)
        if later is None and said.offset > 0 and scene.policy == "news" and scene.tense == "past":
            return Placed("DATE", "FUTURE_REF", "It comes after something that has no date here.")
        base = later.shift(-said.offset) if later else scene.now(said.unit)
    elif said.unit == "day" or abs(said.offset) > 1:
        base = scene.now(said.unit)
    else:
        base = scene.reference(said.unit)
    if base is None:
        return None
    from_story = said.origin == "story" or (scene.policy == "story" and base != scene.now(said.unit))
    period = base.shift(said.offset)
    anchor: Anchor = "context" if from_story else scene.anchor
    origin = f"{base.value}, told before" if from_story else scene.origin
    return on(period, _counted(said.unit, said.offset, origin), anchor)


def _tells_results(scene: Scene) -> bool:
    return scene.tense == "past" and scene.quarterly is not None and scene.at - scene.quarterly <= _RESULTS


def _counted(unit: str, offset: int, origin: str) -> str:
    if offset == 0:
        return f"The {unit} of {origin}."
    plural = "" if abs(offset) == 1 else "s"
    return f"{abs(offset)} {unit}{plural} {'before' if offset < 0 else 'after'} {origin}."


def placed_next(said: Next, scene: Scene) -> Placed | None:
    """The one before, of or after now of what comes back every year; in a story before or after the date told."""
    story = said.origin == "story" or scene.policy == "story"
    now = (scene.last("month") if story else scene.speech) or scene.speech
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
    origin = f"{now.value}, told before" if story else scene.origin
    words = ("The one in the year of", "The first one after", "The second one after", "The last but one before",
             "The last one before")[said.step]  # fmt: skip
    return on(chosen, f"{words} {origin}.", "context" if story else scene.anchor, ("year",))


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
    return on(period, f"The same period as {last.value}, {abs(said.years)} year before.", "context")
