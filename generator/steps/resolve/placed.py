"""Where an expression was placed, before it becomes a reading."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.almanac.period import Period, date_of, month
from generator.model import Anchor, Phrase, TimexType, When

_THIRDS = {"START": 0, "MID": 1, "END": 2, "LATE": 2}
_HALVES = {"HALF1": 0, "HALF2": 1}
_WRITTEN = {"LATE": "END", "HALF1": "START", "HALF2": "END"}
"""What TIMEX3 has no word for."""
_ROUGH = ("APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE")


@dataclass(frozen=True, slots=True)
class Placed:
    """A value, a place on the calendar if it has one, and how that was found."""

    type: TimexType
    value: str
    why: Phrase
    period: Period | None = None
    when: When | None = None
    mod: str | None = None
    anchor: Anchor = "absolute"
    assumed: tuple[str, ...] = ()


def on(period: Period, why: Phrase, anchor: Anchor = "absolute", assumed: tuple[str, ...] = ()) -> Placed:
    """On the calendar, exactly one period."""
    return Placed("DATE", period.value, why, period, period.when(), None, anchor, assumed)


def modified(placed: Placed, mod: str) -> Placed:
    """A part of it, or roughly it. The end of a month is its last third, that of a year December; "late" is wider."""
    written = _WRITTEN.get(mod, mod)
    if placed.when is None or placed.period is None or (placed.period.unit == "day" and mod not in _ROUGH):
        return replace(placed, mod=written)
    if mod == "END" and placed.period.unit == "year":
        return replace(placed, mod=written, when=month(placed.period.index, 12).when())
    if mod in _HALVES:
        return replace(placed, mod=written, when=_half(placed.period, _HALVES[mod]))
    if mod in _THIRDS:
        return replace(placed, mod=written, when=_third(placed.period, _THIRDS[mod]))
    return replace(placed, mod=mod, when=placed.period.when("~" if mod in _ROUGH else ""))


def _half(period: Period, which: int) -> When:
    """The first or second half; of a month days 1 to 15 and the rest, of longer periods whole years."""
    first, last = period.first, period.last
    if period.unit in ("decade", "century"):
        years = (period.last - period.first + 1) // 730  # half of them
        middle = Period("year", period.year + years).first
    else:
        middle = first + (15 if period.unit == "month" else (last - first + 1) // 2)
    return (
        When(date_of(first), date_of(middle - 1), "span")
        if which == 0
        else When(date_of(middle), date_of(last), "span")
    )


def _third(period: Period, which: int) -> When:
    """The early, mid or late third, as long as its months allow: of a month days 1 to 10, 11 to 20 and the rest.

    Of a year, whole months: May to August are its middle. Of a decade whole years: 0 to 3, 4 to 6, 7 to 9.
    """
    first, length = period.first, period.last - period.first + 1
    if period.unit == "decade":
        begin, end = ((0, 3), (4, 6), (7, 9))[which]
        years = [Period("year", period.index * 10 + digit).when() for digit in (begin, end)]
        return When(years[0].first, years[1].last, "span")
    if period.unit == "year":
        start = Period("month", period.index * 12 + 4 * which)
        return When(date_of(start.first), date_of(start.shift(3).last), "span")
    if period.unit == "weekend":
        return (Period("day", first), period, Period("day", period.last))[which].when()
    cuts = (0, 10, 20, length) if period.unit == "month" else (0, length // 3, 2 * length // 3, length)
    return When(date_of(first + cuts[which]), date_of(first + cuts[which + 1] - 1), "span")
