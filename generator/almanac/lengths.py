"""Lengths of time as TIMEX3 writes them."""

from __future__ import annotations

from collections.abc import Iterable

_LETTERS = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "century": "CE",
    "hour": "H", "minute": "M", "second": "S", "night": "NI", "morning": "MO", "afternoon": "AF", "evening": "EV",
    "spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI",
}  # fmt: skip
_IN_OTHERS = {"decade": (10, "year"), "half": (6, "month")}
"""Written in another unit: TIMEX3 has no half-year, and the English corpora write a decade as ten years."""
_CLOCK = ("hour", "minute", "second", "night", "morning", "afternoon", "evening")


def timex_length(amounts: Iterable[tuple[float | None, str]]) -> str:
    """P3M, P2Y4M, PT2H30M; PXY where the number is not said."""
    days, clock = "", ""
    for number, unit in amounts:
        if unit in _CLOCK:
            clock += _amount(number, unit)
        else:
            days += _amount(number, unit)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _amount(number: float | None, unit: str) -> str:
    if number is not None and number != int(number) and unit == "hour":
        return f"{int(number)}H{round(number % 1 * 60)}M" if number > 1 else f"{round(number * 60)}M"
    if unit == "century" and number is not None and number != int(number):
        number, unit = number * 100, "year"
    if unit in _IN_OTHERS:
        times, unit = _IN_OTHERS[unit]
        number = number and number * times
    return ("X" if number is None else f"{number:g}") + _LETTERS.get(unit, unit)
