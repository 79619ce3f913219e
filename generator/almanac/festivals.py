"""Days that have a name, and when they are: fixed, by weekday, by Easter, by the moon."""

from __future__ import annotations

from generator.almanac.moon import lunar_day
from generator.almanac.period import Period, containing, ordinal, weekday

_FIXED = {
    "new_year": (1, 1), "epiphany": (1, 6), "valentine": (2, 14), "womens_day": (3, 8), "april_fools": (4, 1),
    "labour_day": (5, 1), "sales_618": (6, 18), "canada_day": (7, 1), "independence_us": (7, 4), "bastille": (7, 14),
    "assumption": (8, 15), "chinese_national": (10, 1), "german_unity": (10, 3), "reformation": (10, 31),
    "halloween": (10, 31), "all_saints": (11, 1), "all_souls": (11, 2), "guy_fawkes": (11, 5), "sales_1111": (11, 11),
    "veterans": (11, 11), "martinmas": (11, 11), "sales_1212": (12, 12), "nicholas": (12, 6),
    "immaculate": (12, 8), "christmas_eve": (12, 24), "christmas": (12, 25), "boxing_day": (12, 26),
    "new_years_eve": (12, 31), "children_cn": (6, 1), "qixi_west": (2, 14), "army_cn": (8, 1), "teachers_cn": (9, 10),
    "saint_joseph": (3, 19), "austrian_national": (10, 26), "swiss_national": (8, 1), "juneteenth": (6, 19),
    "groundhog": (2, 2), "patrick": (3, 17), "earth_day": (4, 22), "anzac": (4, 25), "cinco_de_mayo": (5, 5),
    "inauguration_us": (1, 20),
}  # fmt: skip
"""Month and day."""
_ONCE = {"d_day": (1944, 6, 6), "ve_day": (1945, 5, 8), "vj_day": (1945, 9, 2), "reunification": (1990, 10, 3)}
"""Days of one year only."""
_EASTER = {
    "carnival_monday": -48, "shrove_tuesday": -47, "ash_wednesday": -46, "palm_sunday": -7, "maundy_thursday": -3,
    "good_friday": -2, "holy_saturday": -1, "easter": 0, "easter_monday": 1, "ascension": 39, "pentecost": 49,
    "whit_monday": 50, "corpus_christi": 60,
}  # fmt: skip
"""Days from Easter Sunday."""
_EASTER_WEEKENDS = {"easter_weekend": 0, "pentecost_weekend": 49}
"""Days from Easter Sunday to that of the weekend."""
_NTH = {
    "martin_luther_king": (1, 1, 3), "presidents": (2, 1, 3), "mothers_day": (5, 7, 2), "memorial": (5, 1, -1),
    "fathers_day": (6, 7, 3), "labor_day": (9, 1, 1), "columbus": (10, 1, 2), "monday_nov": (11, 1, 1),
    "thanksgiving": (11, 4, 4),
}  # fmt: skip
"""Month, weekday, and which one of the month; -1 is the last."""
_AFTER = {"black_friday": ("thanksgiving", 1), "cyber_monday": ("thanksgiving", 4), "election_us": ("monday_nov", 1)}
"""A day of the table above, and how many days later."""
_MOON = {
    "spring_festival": (1, 1), "lantern": (1, 15), "dragon_boat": (5, 5), "qixi": (7, 7), "ghosts": (7, 15),
    "mid_autumn": (8, 15), "double_ninth": (9, 9), "laba": (12, 8),
}  # fmt: skip
"""Month and day of the Chinese calendar."""
LONGEST_MOON = 30
"""Days that a month of the Chinese calendar may have."""
_BY_MOON = "moon "
_ADVENT = {"advent_1": -21, "advent_2": -14, "advent_3": -7, "advent_4": 0, "repentance": -32, "totensonntag": -28}
"""Days from the last Sunday before Christmas."""


def festival(name: str, year: int) -> Period | None:
    """The day, weekend or week in a year, or its own one.

    None for a name that is not known, and for a year outside of the table of moons.
    """
    if name in _ONCE:
        return Period("day", ordinal(*_ONCE[name]))
    if name in _FIXED:
        return Period("day", ordinal(year, *_FIXED[name]))
    if name == "holy_week":
        return containing("week", easter(year))
    if name in _EASTER_WEEKENDS:
        return containing("weekend", easter(year) + _EASTER_WEEKENDS[name])
    if name in _EASTER:
        return Period("day", easter(year) + _EASTER[name])
    if name in _NTH:
        return Period("day", nth_weekday(year, *_NTH[name]))
    if name in _AFTER:
        before, days = _AFTER[name]
        return Period("day", nth_weekday(year, *_NTH[before]) + days)
    if name in _ADVENT:
        christmas = ordinal(year, 12, 25)
        return Period("day", christmas - weekday(christmas) + _ADVENT[name])
    if name == "tomb_sweeping":
        return Period("day", ordinal(year, 4, _tomb_sweeping(year)))
    if name == "spring_festival_eve":
        return _on_day(lunar_day(year, 1, 0))
    if name in _MOON:
        return _on_day(lunar_day(year, *_MOON[name]))
    if name.startswith(_BY_MOON):
        return _on_day(lunar_day(year, *map(int, name.removeprefix(_BY_MOON).split("-"))))
    return None


def moon_name(month: int, day: int) -> str:
    """What a day of the Chinese calendar is called here."""
    return f"{_BY_MOON}{month}-{day}"


def _on_day(number: int | None) -> Period | None:
    return Period("day", number) if number is not None else None


def _tomb_sweeping(year: int) -> int:
    """The day of April on which the sun stands 15 degrees behind the equinox, in China; right from 1900 to 2099."""
    of_century = year % 100
    return int(of_century * 0.2422 + (5.59 if year < 2000 else 4.81)) - of_century // 4


def is_known(name: str) -> bool:
    return festival(name, 2000) is not None


def easter(year: int) -> int:
    """The ordinal of Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher)."""
    golden, century, of_century = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return ordinal(year, month, day + 1)


def nth_weekday(year: int, month: int, day: int, which: int) -> int:
    """The ordinal of the nth such weekday of a month; -1 is the last."""
    if which > 0:
        first = ordinal(year, month, 1)
        return first + (day - weekday(first)) % 7 + 7 * (which - 1)
    end = ordinal(year + month // 12, month % 12 + 1, 1) - 1
    return end - (weekday(end) - day) % 7
