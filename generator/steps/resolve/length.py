"""How long something lasts, as TIMEX3 and, where it is anchored, as days."""

from __future__ import annotations

from generator.almanac.period import containing, date_of
from generator.model import When
from generator.model.meaning import Calendric, Length
from generator.steps.resolve.placed import Placed
from generator.steps.resolve.scene import Scene

_LETTERS = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "half": "H", "year": "Y", "decade": "DE",
    "century": "CE", "hour": "H", "minute": "M", "second": "S", "night": "NI", "morning": "MO", "afternoon": "AF",
    "evening": "EV", "spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI",
}  # fmt: skip
_CLOCK = ("hour", "minute", "second", "night", "morning", "afternoon", "evening")
_ANCHORED: dict[str, Calendric] = {"day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year"}


def placed_length(said: Length, scene: Scene) -> Placed:
    """A duration; "the past six weeks" also lies on the calendar."""
    value = duration(said.amounts)
    return Placed("DURATION", value, "The words say how long, not when.", when=_anchored(said, scene))


def duration(amounts: tuple[tuple[float | None, str], ...]) -> str:
    """TIMEX3 of a length: P3M, PT2H30M, PXY."""
    days = "".join(_amount(number, unit) for number, unit in amounts if unit not in _CLOCK)
    clock = "".join(_amount(number, unit) for number, unit in amounts if unit in _CLOCK)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _amount(number: float | None, unit: str) -> str:
    if number is not None and number != int(number) and unit == "hour":
        return f"{int(number)}H{round(number % 1 * 60)}M" if number > 1 else f"{round(number * 60)}M"
    if unit == "decade":  # as the English corpora write it
        number, unit = number and number * 10, "year"
    return ("X" if number is None else f"{number:g}") + _LETTERS[unit]


def _anchored(said: Length, scene: Scene) -> When | None:
    """From or up to the day of speaking; only where unit and number are plain, and no finer than the unit."""
    number, unit = said.amounts[0]
    if said.side is None or scene.speech is None or unit not in _ANCHORED or number is None or number != int(number):
        return None
    calendric = _ANCHORED[unit]
    now = containing(calendric, scene.speech.first)
    first, last = (now.shift(-int(number)), now) if said.side < 0 else (now, now.shift(int(number)))
    return When(date_of(first.first), date_of(last.last), "span", "~")
