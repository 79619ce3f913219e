"""What has a place on the calendar: dates, eras, weekdays, festivals, and days within a period."""

from __future__ import annotations

from generator.almanac.festivals import LONGEST_MOON, moon_name
from generator.model.meaning import Calendar, Calendric, Era, Festival, Inside, Meaning, Next, Nth, Relative, Weekday
from generator.model.when import days_in_month
from generator.steps.tag.piece import Member, Said, parted, section_of

_REPUBLIC = 1911
"""Year 1 of the Republic of China, by which Taiwan counts, is 1912."""


def date_said(said: Said) -> Meaning | Member | None:
    """A date with the fields that the words give; a bare number of a list waits for its neighbour."""
    if said.get("list"):
        return Member(said.get("day"), said.get("year", said.get("short", said.get("day"))))
    year, month, day = said.get("year"), said.get("month"), said.get("day")
    if said.get("bce"):
        year = 1 - said["year"]  # as ISO 8601 counts: year 0 is 1 BCE
    if said.get("republic"):
        year = said["year"] + _REPUBLIC
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
    year = said["short"] if is_short else year
    meaning = Calendar(year, section_of(said), month, day, said.get("weekday"), is_short, said.get("last"))
    return parted(meaning, said)


def _day_before(year: int | None, month: int | None, day: int) -> tuple[int | None, int | None, int | None]:
    """The night to the first of March is the one of the last of February."""
    if day > 1 or month is None:
        return year, month, day - 1 or None
    if month == 1:
        return year - 1 if year is not None else None, 12, 31
    return year, month - 1, days_in_month(2001 if year is None else year, month - 1)


def _exists(year: int | None, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= days_in_month(2000 if year is None else year, month)


def era_said(said: Said) -> Meaning | None:
    """A decade or a century; None for a number that is neither."""
    if "century" in said and "decade" in said:
        return parted(Era("decade", (said["century"] - 1) * 10 + said["decade"] // 10), said)
    if "century" in said:
        number = said["century"] - 1 if said.get("ordinal", True) else said["century"]
        return parted(Era("century", number), said)
    digits = said["decade"]
    if digits % 10:  # a 2023er Riesling is a vintage
        return Calendar(digits) if said.get("or_year") else None
    return parted(Era("decade", digits // 10, is_short=digits < 100), said)


def weekday_said(said: Said) -> Meaning:
    """A weekday or a weekend, and which one."""
    is_weekend = said.get("unit") == "weekend"
    return parted(Weekday(said["weekday"], said.get("which"), said.get("week"), is_weekend), said)


def coming_said(said: Said) -> Meaning:
    """The last or next one of what comes back every year."""
    of: Calendar | Festival
    of = (
        Festival(said["festival"])
        if "festival" in said
        else Calendar(None, section_of(said), said.get("month"), said.get("day"))
    )
    return parted(Next(of, said.get("step", 1), said.get("origin", "speech")), said)


def moon_said(said: Said) -> Meaning | None:
    """A day of the Chinese calendar, which is named by its month and day; None for one that is none."""
    month, day = said["month"], said["day"]
    is_day = 1 <= month <= 12 and 1 <= day <= LONGEST_MOON
    return parted(Festival(moon_name(month, day), said.get("year")), said) if is_day else None


def festival_said(said: Said) -> Meaning:
    """The day, or the week or weekend around it."""
    day = Festival(said["festival"], said.get("year"))
    return Inside(Relative(said["unit"], said.get("step", 0), "story"), day) if "unit" in said else parted(day, said)


def nth_said(said: Said) -> Meaning:
    """The first, third or last one within a period that stands beside it, or within the month of its own words."""
    number = said.get("number")
    weekday = said.get("weekday")
    unit: Calendric = "day" if weekday else said["unit"]
    month = Calendar(said.get("year"), None, said["month"]) if "month" in said else None
    return Nth(unit, said["nth"], int(number) if number is not None else None, weekday, month)
