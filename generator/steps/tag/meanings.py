"""What a rule found to what it says: one maker for each `means` of the language files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from generator.almanac.lengths import timex_length
from generator.languages.grammar import Found
from generator.model.meaning import (
    Calendar,
    Calendric,
    Clock,
    Echo,
    Era,
    Festival,
    Fiscal,
    Inside,
    Length,
    Meaning,
    Modified,
    Next,
    Nth,
    Relative,
    Repeat,
    Vague,
    Weekday,
)
from generator.model.when import days_in_month

Said = Mapping[str, Any]
"""What the slots of a match hold, over what the rule says for all its matches."""
ROUGH = ("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE")
CALENDRIC = ("day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century")


_YEARS = {"decade": 10, "century": 100}
"""Counted in these ("a decade ago"), one means a year."""
_MEASURES = {("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24, ("hour", "minute"): 60}


LIMITS: Mapping[str, tuple[float, float]] = {
    "year": (1, 9999), "number": (0, 9999), "number2": (0, 9999),
    "century": (1, 30), "last": (1, 12), "quarter": (1, 4), "half": (1, 2),
}  # fmt: skip
"""What numbers can be meant in these slots; anything else is no time."""


@dataclass(frozen=True, slots=True)
class Head:
    """Words that only modify what stands beside them: "the end of", "about"."""

    mod: str

    @property
    def is_rough(self) -> bool:
        return self.mod in ROUGH


@dataclass(frozen=True, slots=True)
class Member:
    """A number that is a date only if one of the same list stands beside it: "24 and 25 April", "1954-59"."""

    day: int | None = None
    year: int | None = None
    """Two digits have the century of the neighbour."""


Piece = tuple[int, int, str, Meaning | Head | Member]
"""Start, end, rule, and what it says."""


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


def _date(said: Said) -> Meaning | Member | None:
    if said.get("list"):
        return Member(said.get("day"), said.get("year", said.get("short", said.get("day"))))
    year, month, day = said.get("year"), said.get("month"), said.get("day")
    if said.get("bce"):
        year = 1 - said["year"]  # as ISO 8601 counts: year 0 is 1 BCE
    if "ymd" in said:
        year, month, day = said["ymd"] // 10_000, said["ymd"] // 100 % 100, said["ymd"] % 100
    if said.get("eve") and day is not None:
        year, month, day = _day_before(year, month, day)
    if month is not None and day is not None and not _exists(year, month, day):
        if said.get("swap") and _exists(year, day, month):
            month, day = day, month
        else:
            return None
    is_short = "short" in said
    meaning: Meaning = Calendar(
        said["short"] if is_short else year, _section(said), month, day, said.get("weekday"), is_short, said.get("last")
    )
    return _parted(meaning, said)


def _day_before(year: int | None, month: int | None, day: int) -> tuple[int | None, int | None, int | None]:
    """The night to the first of March is the one of the last of February."""
    if day > 1 or month is None:
        return year, month, day - 1 or None
    if month == 1:
        return year - 1 if year is not None else None, 12, 31
    return year, month - 1, days_in_month(2001 if year is None else year, month - 1)


def _section(said: Said) -> Any:
    if (section := said.get("section")) is not None:
        return section
    for letter, kind in (("Q", "quarter"), ("H", "half")):
        if kind in said and isinstance(said[kind], int):
            return f"{letter}{said[kind]}"
    return None


def _exists(year: int | None, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= days_in_month(2000 if year is None else year, month)


def _parted(meaning: Meaning, said: Said) -> Meaning:
    """With a time of day ("Friday evening") or a part ("early May"), where one was said."""
    if (part := said.get("daypart")) is not None:
        meaning = Clock(part=part, of=meaning)
    if (mod := said.get("mod")) is not None:
        meaning = Modified(mod, meaning)
    return meaning


def _era(said: Said) -> Meaning | None:
    if "century" in said and "decade" in said:
        return _parted(Era("decade", (said["century"] - 1) * 10 + said["decade"] // 10), said)
    if "century" in said:
        number = said["century"] - 1 if said.get("ordinal", True) else said["century"]
        return _parted(Era("century", number), said)
    digits = said["decade"]
    if digits % 10:  # a 2023er Riesling is a vintage
        return Calendar(digits) if said.get("or_year") else None
    return _parted(Era("decade", digits // 10, is_short=digits < 100), said)


def _weekday(said: Said) -> Meaning:
    is_weekend = said.get("unit") == "weekend"
    return _parted(Weekday(said["weekday"], said.get("which"), said.get("week"), is_weekend), said)


def _relative(said: Said) -> Meaning | None:
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
    return _parted(Relative(unit, int(number) * step, origin), said)


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


def _next(said: Said) -> Meaning:
    of: Calendar | Festival
    of = (
        Festival(said["festival"])
        if "festival" in said
        else Calendar(None, _section(said), said.get("month"), said.get("day"))
    )
    return _parted(Next(of, said.get("step", 1), said.get("origin", "speech")), said)


def _festival(said: Said) -> Meaning:
    """The day, or the week or weekend around it."""
    day = Festival(said["festival"], said.get("year"))
    return Inside(Relative(said["unit"], 0, "story"), day) if "unit" in said else _parted(day, said)


def _nth(said: Said) -> Meaning:
    number = said.get("number")
    weekday = said.get("weekday")
    unit: Calendric = "day" if weekday else said["unit"]
    return Nth(unit, said["nth"], int(number) if number is not None else None, weekday)


def _length(said: Said) -> Meaning:
    number = said.get("number", None if "some" in said else 1)
    amounts = [(number + said["plus"] if "plus" in said else number, said["unit"])]
    if "unit2" in said:
        amounts.append((said.get("number2", 1), said["unit2"]))
    length = Length(tuple(amounts), said.get("side"))
    return Modified(said["mod"], length) if said.get("mod") else length


def _set(said: Said) -> Meaning | None:
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
    return _parted(Fiscal(year, _section(said), said.get("step")), said)


MAKERS: Mapping[str, Callable[[Said], Meaning | Head | Member | None]] = {
    "date": _date,
    "era": _era,
    "weekday": _weekday,
    "relative": _relative,
    "next": _next,
    "nth": _nth,
    "length": _length,
    "set": _set,
    "clock": _clock,
    "fiscal": _fiscal,
    "festival": _festival,
    "vague": lambda said: Vague(said["ref"], said.get("attributive", False)),
    "part": lambda said: Head(said["mod"]),
    "echo": lambda said: Echo(said.get("step", -1)),
}
"""What `means` may say in a language file; "nothing" stands for words that only look like a time."""
