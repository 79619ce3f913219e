"""Time as it is known: a stretch of days, how finely it is known, and how surely."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering
from typing import Literal

Unit = Literal["day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "span", "set"]
Qualifier = Literal["", "~", "?", "%"]

_GROUPS: dict[str, tuple[int, int, Unit]] = {
    "21": (3, 5, "season"), "22": (6, 8, "season"), "23": (9, 11, "season"), "24": (12, 14, "season"),
    "33": (1, 3, "quarter"), "34": (4, 6, "quarter"), "35": (7, 9, "quarter"), "36": (10, 12, "quarter"),
    "40": (1, 6, "half"), "41": (7, 12, "half"),
}  # fmt: skip
"""EDTF codes in the place of a month, with first and last month; winter runs on into the next year (meteorology)."""
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_CODES = {(first, last): code for code, (first, last, _) in _GROUPS.items()}


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day of the proleptic Gregorian calendar. Year 0 is 1 BCE.

    Raises: ValueError for a day that does not exist.
    """

    year: int
    month: int
    day: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12 or not 1 <= self.day <= days_in_month(self.year, self.month):
            raise ValueError(f"no such day: {self.year:04}-{self.month:02}-{self.day:02}")

    def __str__(self) -> str:
        return f"{_year(self.year)}-{self.month:02}-{self.day:02}"


def days_in_month(year: int, month: int) -> int:
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if is_leap and month == 2 else _LENGTHS[month - 1]


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"-{-year:04}" if year < 0 else f"{year:04}"


@total_ordering
@dataclass(frozen=True, slots=True)
class When:
    """The days from `first` to `last`, both included; None is an open end.

    `unit` says how finely it is known: a month is a month, not thirty days. A "set" is one of, or all of, its members.
    Raises: ValueError where `first` is after `last`.
    """

    first: Day | None
    last: Day | None
    unit: Unit
    qualifier: Qualifier = ""
    """As in EDTF: "~" approximate, "?" uncertain, "%" both."""
    members: tuple[When, ...] = ()

    def __post_init__(self) -> None:
        if self.first and self.last and self.first > self.last:
            raise ValueError(f"first day {self.first} is after last day {self.last}")

    def __str__(self) -> str:
        return self.edtf

    def __lt__(self, other: When) -> bool:
        return self.order < other.order

    @property
    def order(self) -> tuple[tuple[int, ...], tuple[int, ...], str]:
        """By first day, then the longer one first; an open start stands before every day."""
        first = (self.first.year, self.first.month, self.first.day) if self.first else (-(10**9), 1, 1)
        last = (self.last.year, self.last.month, self.last.day) if self.last else (10**9, 1, 1)
        return first, tuple(-part for part in last), self.edtf

    @property
    def edtf(self) -> str:
        """EDTF (ISO 8601-2), the subset of the contract. A week is an interval of days."""
        if self.members:
            return "{" + ",".join(member.edtf for member in self.members) + "}"
        plain = self._plain()
        if not self.qualifier:
            return plain
        return "/".join(side if side in ("", "..") else side + self.qualifier for side in plain.split("/"))

    def _plain(self) -> str:
        first, last = self.first, self.last
        if first is None or last is None:
            return f"{_edge(first, 'first')}/{_edge(last, 'last')}"
        if self.unit == "day" and first == last:
            return str(first)
        if self.unit == "month":
            return f"{_year(first.year)}-{first.month:02}"
        if self.unit in ("quarter", "season", "half"):
            months = first.month, last.month + 12 * (last.year - first.year)
            if months in _CODES:
                return f"{_year(first.year)}-{_CODES[months]}"
        if self.unit == "year":
            return _year(first.year)
        if self.unit == "decade" and 0 <= first.year <= 9999:
            return f"{first.year // 10:03}X"
        if self.unit == "century" and 0 <= first.year <= 9999:
            return f"{first.year // 100:02}XX"
        return self._interval(first, last)

    def _interval(self, first: Day, last: Day) -> str:
        """The coarsest ends that say the same days."""
        if (first.month, first.day) == (1, 1) and (last.month, last.day) == (12, 31) and first.year != last.year:
            return f"{_year(first.year)}/{_year(last.year)}"
        months_whole = first.day == 1 and last.day == days_in_month(last.year, last.month)
        if months_whole and (first.year, first.month) != (last.year, last.month):
            return f"{_year(first.year)}-{first.month:02}/{_year(last.year)}-{last.month:02}"
        return f"{first}/{last}"


def _edge(day: Day | None, side: Literal["first", "last"]) -> str:
    if day is None:
        return ".."
    if (day.month, day.day) == ((1, 1) if side == "first" else (12, 31)):
        return _year(day.year)
    if day.day == (1 if side == "first" else days_in_month(day.year, day.month)):
        return f"{_year(day.year)}-{day.month:02}"
    return str(day)


def day(year: int, month: int, day: int, qualifier: Qualifier = "") -> When:
    """One day."""
    only = Day(year, month, day)
    return When(only, only, "day", qualifier)


def month(year: int, month: int, qualifier: Qualifier = "") -> When:
    """One month."""
    return When(Day(year, month, 1), Day(year, month, days_in_month(year, month)), "month", qualifier)


def year(year: int, qualifier: Qualifier = "") -> When:
    """One year."""
    return When(Day(year, 1, 1), Day(year, 12, 31), "year", qualifier)


def span(first: Day | None, last: Day | None, qualifier: Qualifier = "") -> When:
    """A stretch of days that has no name of its own."""
    return When(first, last, "span", qualifier)


_DATE = re.compile(
    r"(?P<year>-?\d{4}|Y-?\d{5,})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?|(?P<decade>\d{3})X|(?P<century>\d\d)XX"
)


def parse_edtf(text: str) -> When:
    """The time that an EDTF text of the contract's subset says.

    A time of day ("2025-02-17T11:34") is left out. Raises: ValueError with the text and the reason.
    """
    plain = text.strip()
    if plain[:1] in "{[" and plain[-1:] in "}]" and len(plain) > 2:
        members = tuple(parse_edtf(part) for part in plain[1:-1].split(","))
        firsts, lasts = [m.first for m in members], [m.last for m in members]
        return When(
            None if None in firsts else min(f for f in firsts if f),
            None if None in lasts else max(last for last in lasts if last),
            "set",
            members=members,
        )
    if "/" not in plain:
        return _parse_date(plain)
    start, _, end = plain.partition("/")
    first = None if start in ("", "..") else _parse_date(start)
    last = None if end in ("", "..") else _parse_date(end)
    if first is None and last is None:
        raise ValueError(f"not a date in EDTF: {text!r}: it is open on both sides")
    qualifier = (first.qualifier if first else "") or (last.qualifier if last else "")
    return When(first.first if first else None, last.last if last else None, "span", qualifier)


def _parse_date(text: str) -> When:
    plain = re.sub(r"T[\d:.,+Z-]*$", "", text.rstrip("~?%"))
    rest = text[len(text.rstrip("~?%")) :]
    qualifier: Qualifier = "%" if len(rest) > 1 or rest == "%" else "~" if rest == "~" else "?" if rest == "?" else ""
    match = _DATE.fullmatch(plain)
    if not match:
        raise ValueError(f"not a date in EDTF: {text!r}; write for example 2025-02-17, 2025-02, 2025 or 2024-11~")
    if match["decade"] or match["century"]:
        unit: Unit = "decade" if match["decade"] else "century"
        length = 10 if match["decade"] else 100
        start = int(match["decade"] or match["century"]) * length
        return When(Day(start, 1, 1), Day(start + length - 1, 12, 31), unit, qualifier)
    number = int(match["year"].lstrip("Y"))
    if match["day"]:
        return day(number, int(match["month"]), int(match["day"]), qualifier)
    if match["month"] in _GROUPS:
        return _group(number, match["month"], qualifier)
    if match["month"]:
        if not 1 <= int(match["month"]) <= 12:
            raise ValueError(f"not a date in EDTF: {text!r}: there is no month {match['month']}")
        return month(number, int(match["month"]), qualifier)
    return year(number, qualifier)


def _group(number: int, code: str, qualifier: Qualifier) -> When:
    first, last, unit = _GROUPS[code]
    end_year, end_month = number + (last - 1) // 12, (last - 1) % 12 + 1
    return When(Day(number, first, 1), Day(end_year, end_month, days_in_month(end_year, end_month)), unit, qualifier)
