"""Days of the Chinese calendar of the moon, as days of ours."""

from __future__ import annotations

from itertools import accumulate

from generator.almanac.period import ordinal

FIRST_YEAR = 1900
_FIRST_DAY = ordinal(1900, 1, 31)
"""New Year of the first year in the table."""

_YEARS = """\
04bd8 04ae0 0a570 054d5 0d260 0d950 16554 056a0 09ad0 055d2 04ae0 0a5b6 0a4d0 0d250 1d255
0b540 0d6a0 0ada2 095b0 14977 04970 0a4b0 0b4b5 06a50 06d40 1ab54 02b60 09570 052f2 04970
06566 0d4a0 0ea50 06e95 05ad0 02b60 186e3 092e0 1c8d7 0c950 0d4a0 1d8a6 0b550 056a0 1a5b4
025d0 092d0 0d2b2 0a950 0b557 06ca0 0b550 15355 04da0 0a5b0 14573 052b0 0a9a8 0e950 06aa0
0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0 096d0 04dd5 04ad0 0a4d0 0d4d4
0d250 0d558 0b540 0b6a0 195a6 095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 0af46 0ab60 09570
04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096d5 092e0 0c960 0d954 0d4a0 0da50 07552
056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930
07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0
0a4d0 1d0b6 0d250 0d520 0dd45 0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0"""
"""The years from 1900 to 2049, five hexadecimal digits each.

The last digit is the month that comes twice (0: none), the first whether its second time has 30 days; the twelve
bits between tell of each month whether it has 30 days or 29. Source: the tables of the Hong Kong Observatory.
"""


def lunar_day(year: int, month: int, day: int) -> int | None:
    """The ordinal of a day of the lunar year that begins in that year; None outside of the table."""
    if not FIRST_YEAR <= year < FIRST_YEAR + len(_CODES):
        return None
    place = year - FIRST_YEAR
    return _STARTS[place] + _length(_CODES[place], month - 1) + day - 1


def _length(code: int, months: int) -> int:
    """The days of the first months of a year, with the month that comes twice if it is among them."""
    days = sum(29 + (code >> (16 - month) & 1) for month in range(1, months + 1))
    twice = code & 0xF
    return days + (29 + (code >> 16) if twice and twice <= months else 0)


_CODES = tuple(int(code, 16) for code in _YEARS.split())
_STARTS = tuple(accumulate((_length(code, 12) for code in _CODES), initial=_FIRST_DAY))
"""New Year of each year."""
