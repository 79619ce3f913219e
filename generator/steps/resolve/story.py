"""In which year a story goes on: that to which the step from the dates before, and on to the next one, is small."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from generator.almanac.period import Period

MEMORY = 8
"""Dates told that are still in mind."""
FINE = ("day", "week", "weekend", "month", "season")
"""Units whose distance counts in days; of the others, only a year says where a story goes on."""
STEP, PARAGRAPH = 20, 80
SEASON, YEAR, STRAY_YEAR = 40, 50, 150
TURN = 90
SECTION = 100
AHEAD, FAR_AHEAD = 0.5, 200
# Days. What weighs against going on from a date: each date told since then, the paragraphs since then, that it was
# only a season or a year, and that this year lies before the story or more than one year ahead (an aside); a day ahead
# weighs half a day, one back a whole day. Over the turn of the year a story goes only by small steps. To the date that
# is told in full next, it goes likewise, but this weighs half as much, and of no more than FAR_AHEAD; and a section has
# the year of its heading. Picked on half of the WikiWars and WikiWarsDE development texts. The next date, headings and
# seasons took value F1 of that half from 89.2 and 94.0 to 91.1 and 94.1, that of the other from 90.3 and 92.7 to 91.3
# and 93.0.


@dataclass(frozen=True, slots=True)
class Around:
    """What a reader sees around a date that leaves out its year."""

    told: Sequence[tuple[int, Period]]
    """Offsets and dates told before, the last one last."""
    paragraph: int = 0
    """The offset at which the paragraph begins."""
    coming: Period | None = None
    """The next date that is told in full."""
    is_coming_soon: bool = True
    """It stands in the same paragraph."""
    section: int | None = None
    """The year in the heading."""


def year_of_story(around: Around, fill: Callable[[int], Period | None]) -> int | None:
    """The year to fill in; None where nothing was told that has one."""
    recent = [(at, period) for at, period in around.told[-MEMORY:] if period.unit in (*FINE, "year")]
    line = next((period.year for _, period in reversed(recent) if period.unit in FINE), None)
    stride = _stride(recent[:-1])
    best: tuple[float, int] | None = None
    filled = cache(fill)
    for steps, (at, period) in enumerate(reversed(recent)):
        away = STEP * steps + (PARAGRAPH if at < around.paragraph else 0)
        if best is not None and away >= best[0]:
            continue
        for year in (period.year, period.year + 1):
            new = filled(year)
            if new is None or (weight := _weight(period, year, new, line, stride)) is None:
                continue
            weight += away + _weight_ahead(new, year, around)
            if best is None or weight < best[0]:
                best = weight, year
    return best[1] if best else None


def _stride(told: Sequence[tuple[int, Period]]) -> int:
    """The longest step in years by which the story went on and did not come back; one at least."""
    years = [period.year for _, period in told]
    steps = (b - a for a, b, c in zip(years, years[1:], years[2:], strict=False) if c >= b)
    return max(1, *steps, 1)


def _weight(period: Period, year: int, new: Period, line: int | None, stride: int) -> float | None:
    """What weighs against the step from a date told to the new one; None where it cannot be."""
    if period.unit == "year":
        if year != period.year:
            return None
        return YEAR if line is None or 0 <= year - line <= stride else STRAY_YEAR
    if year != period.year and new.first - period.last > TURN:
        return None
    return _step(period, new) + (SEASON if period.unit == "season" else 0)


def _weight_ahead(new: Period, year: int, around: Around) -> float:
    """What the date that comes next and the heading have against a year."""
    weight = SECTION if around.section not in (None, year) else 0
    if around.coming is None:
        return weight
    step = _step(new, around.coming) + (0 if around.is_coming_soon else PARAGRAPH)
    return weight + AHEAD * min(step, FAR_AHEAD)


def _step(period: Period, new: Period) -> float:
    """From one date to another: half a day for each day ahead, a whole one for each day back."""
    return max((new.first - period.last) / 2, period.first - new.last, 0)
