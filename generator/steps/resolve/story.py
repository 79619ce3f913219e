"""In which year a story goes on: of the dates told last, the one from which the step to the new date is smallest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from generator.almanac.period import Period

MEMORY = 8
"""Dates told that are still in mind."""
FINE, COARSE = ("day", "week", "weekend", "month"), ("half", "year")
"""Units whose distance counts in days, and those that only say the year; a season or a century says too little."""
STEP, PARAGRAPH = 20, 80
YEAR, STRAY_YEAR = 50, 200
TURN = 90
# Days. What weighs against going on from a date: each date told since then, the paragraphs since then, that it was
# only a year, and that this year lies before the story or more than one year ahead (an aside); a day ahead weighs
# half a day, one back a whole day. Over the turn of the year a story goes only by small steps. Picked on half of the
# WikiWars and WikiWarsDE development texts: value F1 of the other half 0.851 -> 0.897, English 0.881 -> 0.889.


def year_of_story(
    told: Sequence[tuple[int, Period]], paragraph: int, fill: Callable[[int], Period | None]
) -> int | None:
    """The year to fill in; None where nothing was told that has one.

    `told` are offsets and dates, the last one last; the paragraph begins at offset `paragraph`.
    """
    recent = [
        (at, period) for at, period in told[-MEMORY:] if period.unit in ("day", "week", "weekend", "month", "year")
    ]
    line = next((period.year for _, period in reversed(recent) if period.unit != "year"), None)
    best: tuple[float, int] | None = None
    filled = cache(fill)
    for steps, (at, period) in enumerate(reversed(recent)):
        away = STEP * steps + (PARAGRAPH if at < paragraph else 0)
        if best is not None and away >= best[0]:
            continue
        for year in (period.year, period.year + 1):
            weight = _weight(period, year, filled(year), line)
            if weight is not None and (best is None or weight + away < best[0]):
                best = weight + away, year
    return best[1] if best else None


def _weight(period: Period, year: int, new: Period | None, line: int | None) -> float | None:
    """What weighs against the step from a date told to the new one; None where it cannot be."""
    if new is None or period.unit not in (*FINE, *COARSE):
        return None
    if period.unit in COARSE:
        if year != period.year:
            return None
        return YEAR if line is None or 0 <= year - line <= 1 else STRAY_YEAR
    ahead, back = new.first - period.last, period.first - new.last
    if year != period.year and ahead > TURN:
        return None
    return max(ahead / 2, back, 0)
