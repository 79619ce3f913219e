"""What is counted: units from another time, lengths, and what comes back again and again."""

from __future__ import annotations

from typing import Any

from generator.almanac.lengths import timex_length
from generator.model.meaning import Clock, Length, Meaning, Modified, Relative, Repeat
from generator.steps.tag.piece import Said, parted

CALENDRIC = ("day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century")
_YEARS = {"decade": 10, "century": 100}
"""Counted in these ("a decade ago"), one means a year."""
_MEASURES = {("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60}


def relative_said(said: Said) -> Meaning | None:
    """A unit some steps away; the number, where there is one, counts the steps."""
    unit, step = said.get("unit", "day"), said.get("step", said.get("sign", 1))
    number = said.get("number", 1)
    origin = said.get("origin", "speech")
    if "number2" in said:
        unit, number = _in_one_unit(unit, number, said["unit2"], said["number2"])
    elif unit in _YEARS and "number" in said:
        unit, number = "year", number * _YEARS[unit]
    if unit not in CALENDRIC:
        return None if "number" not in said else _short_shift(unit, number * step, origin)
    if said.get("to_the_day") and (unit, "day") in _MEASURES:  # "a week ago today"
        unit, number = "day", number * _MEASURES[unit, "day"]
    if number != int(number):
        if unit == "year" and number * 12 == int(number * 12):
            return Relative("month", int(number * 12) * step, origin)
        return Modified("APPROX", Relative(unit, round(number) * step, origin))
    is_counted = unit == "week" and "number" in said
    return parted(Relative(unit, int(number) * step, origin, is_counted), said)


def _in_one_unit(unit: str, number: float, finer: str, rest: float) -> tuple[str, float]:
    """Five weeks and five days are 40 days; what has no such measure keeps its first unit."""
    return (finer, number * _MEASURES[unit, finer] + rest) if (unit, finer) in _MEASURES else (unit, number)


def _short_shift(unit: str, number: float, origin: Any) -> Meaning | None:
    """Hours and minutes away: from the time of day told last, else some time of the same day."""
    if unit not in ("hour", "minute", "second"):
        return None
    minutes = int(number * 60) if unit == "hour" else int(number)
    is_counted = origin == "story" and unit != "second"
    return Clock(of=Relative("day", 0, origin), shift=minutes if is_counted else None)


def length_said(said: Said) -> Meaning:
    """How long; an amount that is not said is None."""
    number = said.get("number", None if "some" in said else 1)
    amounts = [(number + said["plus"] if "plus" in said else number, said["unit"])]
    if "unit2" in said:
        amounts.append((said.get("number2", 1), said["unit2"]))
    length = Length(tuple(amounts), said.get("side"))
    return Modified(said["mod"], length) if said.get("mod") else length


def set_said(said: Said) -> Meaning | None:
    """Again and again, as TIMEX3 writes it."""
    if "value" in said:
        return Repeat(said["value"])
    if "times" in said:
        return Repeat(_share_of(said["unit"], said["times"]))
    if "weekday" in said and "unit" not in said:
        return Repeat(f"XXXX-WXX-{said['weekday']}" + (f"T{said['daypart']}" if "daypart" in said else ""))
    if "daypart" in said:
        return Repeat(f"XXXX-XX-XXT{said['daypart']}")
    if "section" in said:
        return Repeat(f"XXXX-{said['section']}")
    if "month" in said or "day" in said:
        month = f"{said['month']:02}" if "month" in said else "XX"
        return Repeat(f"XXXX-{month}" + (f"-{said['day']:02}" if "day" in said else ""))
    return Repeat(timex_length([(said.get("number", None if "some" in said else 1), said["unit"])]))


def _share_of(unit: str, times: int) -> str:
    """Twice a year is every six months; where that has no whole number, the unit."""
    months = {"year": 12, "quarter": 3}.get(unit, 0)
    if times > 1 and months % times == 0 and months:
        return timex_length([(months // times, "month")])
    return timex_length([(1, unit)])
