"""What a rule found to what it says: one maker for each `means` of the language files."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.languages.grammar import Found
from generator.model.meaning import Clock, Echo, Fiscal, Meaning, Vague
from generator.steps.tag.amounts import length_said, relative_said, set_said
from generator.steps.tag.dates import coming_said, date_said, era_said, festival_said, moon_said, nth_said, weekday_said
from generator.steps.tag.piece import Head, Member, Said, parted, section_of

LIMITS: Mapping[str, tuple[float, float]] = {
    "year": (1, 9999), "number": (0, 9999), "number2": (0, 9999),
    "century": (1, 30), "last": (1, 12), "quarter": (1, 4), "half": (1, 2),
}  # fmt: skip
"""What numbers can be meant in these slots; anything else is no time."""


def meaning_of(found: Found) -> Meaning | Head | Member | None:
    """What was found, as a meaning; None where it cannot be meant (30 February, 5. Quartal, a million years ago)."""
    said = {**found.rule.fields, **found.values}
    if not all(_can_be(value, slot) for slot, value in found.values.items() if value is None or slot in LIMITS):
        return None
    return MAKERS[found.rule.means](said)


def _can_be(value: object, slot: str) -> bool:
    """Of a number: within the limits of its slot, and whole where it counts something of the calendar."""
    if not isinstance(value, (int, float)):
        return value is not None
    low, high = LIMITS[slot]
    return low <= value <= high and (value == int(value) or slot in ("number", "number2"))


def _clock(said: Said) -> Meaning | None:
    hour, minute = said.get("hour"), said.get("minute")
    if (digits := said.get("hhmm")) is not None:  # 0745 GMT
        hour, minute = divmod(digits, 100) if digits >= 100 else (digits, 0)
    if hour is not None:
        half = said.get("half")
        if half == "before":  # halb neun, Viertel vor neun
            hour, minute = hour - 1, said.get("minute", 30)
        elif half == "after":
            minute = 30
        if said.get("noon") == "pm" and hour < 12:
            hour += 12
        elif said.get("noon") == "am" and hour == 12:
            hour = 0
        if not 0 <= hour <= 24 or not 0 <= (minute or 0) <= 59:
            return None
    part = said.get("daypart")
    return Clock(hour_of(hour, part), minute, said.get("second"), part, said.get("zone"))


def hour_of(hour: int | None, part: str | None) -> int | None:
    """Of 24 hours: eight in the evening is 20."""
    if hour is not None and part in ("AF", "EV", "NI") and hour < 12 and not (part == "NI" and hour < 6):
        return hour + 12
    return hour


def _fiscal(said: Said) -> Meaning:
    year = said.get("year")
    if "short" in said:
        year = 2000 + said["short"]
    return parted(Fiscal(year, section_of(said), said.get("step")), said)


MAKERS: Mapping[str, Callable[[Said], Meaning | Head | Member | None]] = {
    "date": date_said,
    "era": era_said,
    "weekday": weekday_said,
    "relative": relative_said,
    "next": coming_said,
    "nth": nth_said,
    "length": length_said,
    "set": set_said,
    "clock": _clock,
    "fiscal": _fiscal,
    "festival": festival_said,
    "moon": moon_said,
    "vague": lambda said: Vague(said["ref"], said.get("attributive", False), said.get("unit")),
    "part": lambda said: Head(said["mod"]),
    "echo": lambda said: Echo(said.get("step", -1)),
}
"""What `means` may say in a language file; "nothing" stands for words that only look like a time."""
