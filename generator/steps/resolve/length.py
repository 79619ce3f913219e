"""How long something lasts, as TIMEX3 and, where it is anchored, as days."""

from __future__ import annotations

from generator.almanac.lengths import timex_length
from generator.almanac.period import containing, date_of
from generator.model import When, phrase
from generator.model.meaning import Calendric, Length
from generator.steps.resolve.placed import Placed
from generator.steps.resolve.scene import Scene

_ANCHORED: dict[str, Calendric] = {"day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year"}


def placed_length(said: Length, scene: Scene) -> Placed:
    """A duration; "the past six weeks" also lies on the calendar."""
    value = timex_length(said.amounts)
    return Placed("DURATION", value, phrase("the words say how long, not when"), when=_anchored(said, scene))


def _anchored(said: Length, scene: Scene) -> When | None:
    """From or up to the day of speaking; only where unit and number are plain, and no finer than the unit."""
    number, unit = said.amounts[0]
    if said.side is None or scene.speech is None or unit not in _ANCHORED or number is None or number != int(number):
        return None
    calendric = _ANCHORED[unit]
    now = containing(calendric, scene.speech.first)
    first, last = (now.shift(-int(number)), now) if said.side < 0 else (now, now.shift(int(number)))
    return When(date_of(first.first), date_of(last.last), "span", "~")
