"""A time in words, as finely as it is known and never finer."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from generator.model import Day, When
from generator.model.when import days_in_month
from generator.writers.words import Words

Precision = Literal["day", "month", "year", "range", "about"]
"""What the dot beside an event shows."""

PRECISIONS: tuple[Precision, ...] = ("day", "month", "year", "range", "about")


def precision(when: When) -> Precision:
    """How finely and surely a time is known: what is qualified is "about", however fine."""
    if when.qualifier:
        return "about"
    if when.unit == "day" or when.unit == "month" or when.unit == "year":
        return when.unit
    return "range"


def full(when: When, words: Words) -> str:
    """For a sentence or a heading: "about 8 December 2024"."""
    return _qualified(_label(when, words, "months"), when, words)


def short(when: When, words: Words) -> str:
    """For a pill: "about 8 Dec 2024"."""
    return _qualified(_label(when, words, "months_short"), when, words)


def bare(when: When, words: Words) -> str:
    """For beside a heading that names the year: "8 Dec"; without the qualifier, see `qualifier`."""
    first, last = when.first, when.last
    if (
        first
        and last
        and first.year == last.year
        and not when.members
        and when.unit in ("day", "week", "month", "span")
    ):
        if when.unit == "month":
            return str(words.table("dates.months_short")[first.month - 1])
        if (first, last) != (Day(first.year, 1, 1), Day(first.year, 12, 31)):
            return _without_year(first, last, words)
    return _label(when, words, "months_short")


def qualifier(when: When, words: Words) -> str:
    """The word "about" or "perhaps", or nothing."""
    return {"": "", "~": words("dates.about"), "?": words("dates.perhaps"), "%": words("dates.about")}[when.qualifier]


def weekday(when: When, words: Words) -> str:
    """Of an exact day the day of the week; of all else nothing."""
    if when.unit != "day" or when.first is None or when.qualifier:
        return ""
    same_week = date(2000 + when.first.year % 400, when.first.month, when.first.day)  # weeks repeat every 400 years
    return str(words.table("dates.weekdays")[same_week.weekday()])


def machine(when: When) -> str:
    """For `<time datetime>`: the day, month or year that holds all of the time, and never a finer one.

    HTML has no words for longer times: a stretch with known ends gives the year of one end, a decade its length.
    Nor has it any for years before 1, which give a length of one year.
    """
    first, last = when.first, when.last
    known = first or last
    if known is None or not 1 <= known.year <= 9999 or when.unit in ("decade", "century"):
        return {"decade": "P10Y", "century": "P100Y"}.get(when.unit, "P1Y")
    if first is None or last is None or first.year != last.year:
        return f"{known.year:04}"
    if first == last:
        return str(first)
    return f"{first.year:04}-{first.month:02}" if first.month == last.month else f"{first.year:04}"


_ISO = re.compile(r"\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?")


def ends(when: When) -> tuple[str | None, str | None]:
    """Start and end in ISO 8601, each as fine as it is known: ("2024-11", "2024-11"); None where open.

    Of a time that ISO 8601 has no words for (a quarter, a decade) the days it covers. Years before 1 and after 9999
    are written with sign and six digits.
    """
    start, _, end = when.edtf.replace(when.qualifier or "\0", "").partition("/")
    return _end(start, when.first), _end(end or start, when.last)


def _end(said: str, day: Day | None) -> str | None:
    if day is None:
        return None
    if _ISO.fullmatch(said) and said != "0000":
        return said
    return str(day) if 1 <= day.year <= 9999 else f"{day.year:+07}-{day.month:02}-{day.day:02}"


def _qualified(label: str, when: When, words: Words) -> str:
    said = qualifier(when, words)
    return f"{said} {label}" if said else label


def _label(when: When, words: Words, names: str) -> str:
    first, last = when.first, when.last
    if when.members:
        return words("joiner").join(_label(member, words, names) for member in when.members)
    if first is None or last is None:
        return _open(first, last, words, names)
    if when.unit == "decade":
        return words("dates.decade", y=first.year)
    if when.unit == "quarter":
        return words("dates.quarter", n=(first.month + 2) // 3, y=_year(first, words))
    if when.unit == "half":
        return str(words.table("dates.halves")[first.month > 6]).format(y=_year(first, words))
    if when.unit == "season":
        return str(words.table("dates.seasons")[first.month // 3 - 1]).format(y=_year(first, words))
    if first == last:
        return _day(first, words, names)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return _years(first, last, words)
    if first.day == 1 and last.day == days_in_month(last.year, last.month):
        return _months(first, last, words, names)
    if first.year == last.year:
        start = words(f"dates.{'day' if first.month == last.month else 'day_month'}", **_parts(first, words, names))
        if str(words.table("dates.day_month_year")).startswith("{y}"):
            return _range(_day(first, words, names), words("dates.day_month", **_parts(last, words, names)), words)
        return _range(start, _day(last, words, names), words)
    return _range(_day(first, words, names), _day(last, words, names), words)


def _without_year(first: Day, last: Day, words: Words) -> str:
    end = words("dates.day_month", **_parts(last, words, "months_short"))
    if first == last:
        return end
    start = words("dates.day_month", **_parts(first, words, "months_short"))
    if first.month != last.month:
        return _range(start, end, words)
    if str(words.table("dates.day_month")).startswith("{month}"):
        return _range(start, words("dates.day", **_parts(last, words, "months_short")), words)
    return _range(words("dates.day", **_parts(first, words, "months_short")), end, words)


def _years(first: Day, last: Day, words: Words) -> str:
    if first.year == last.year:
        return words("dates.year", y=_year(first, words))
    return _range(_year(first, words), _year(last, words), words)


def _months(first: Day, last: Day, words: Words, names: str) -> str:
    start = words("dates.month_year", **_parts(first, words, names))
    if (first.year, first.month) == (last.year, last.month):
        return start
    return _range(start, words("dates.month_year", **_parts(last, words, names)), words)


def _open(first: Day | None, last: Day | None, words: Words, names: str) -> str:
    if first:
        whole = (first.month, first.day) == (1, 1)
        return words("dates.since", date=_year(first, words) if whole else _day(first, words, names))
    if last:
        whole = (last.month, last.day) == (12, 31)
        return words("dates.until", date=_year(last, words) if whole else _day(last, words, names))
    return ""


def _range(start: str, end: str, words: Words) -> str:
    return words("dates.range", a=start, b=end)


def _day(day: Day, words: Words, names: str) -> str:
    return words("dates.day_month_year", **_parts(day, words, names))


def _parts(day: Day, words: Words, names: str) -> dict[str, str]:
    return {"d": str(day.day), "month": words.table(f"dates.{names}")[day.month - 1], "y": _year(day, words)}


def _year(day: Day, words: Words) -> str:
    return str(day.year) if day.year > 0 else words("dates.bce", y=1 - day.year)
