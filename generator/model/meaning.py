"""What a time expression says, before any date is known: a closed union.

Read aloud: "late May of the same year" is `Inside(Modified("END", Calendar(month=5)), Relative("year", 0, "story"))`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Calendric = Literal["day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century"]
"""Units that have a place on the calendar."""
Section = Literal["Q1", "Q2", "Q3", "Q4", "H1", "H2", "SP", "SU", "FA", "WI"]
"""A named part of a year, as TIMEX3 writes it."""
DayPart = Literal["MO", "MI", "AF", "EV", "NI", "DT"]
Ref = Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]
Origin = Literal["speech", "story"]
"""From where one counts: from the time of writing or speaking ("ago"), or from the last date told ("later")."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A place on the calendar, with the fields that the words give: "8 December", "Q3 2024", "Friday"."""

    year: int | None = None
    section: Section | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """1 is Monday."""
    is_short: bool = False
    """The year was written with two digits."""
    last: int | None = None
    """The last month of a stretch that begins with `month`: "the first nine months"."""


@dataclass(frozen=True, slots=True)
class Era:
    """A decade or century: "the 1990s" is 199, "the 19th century" is 18, "the nineties" a short 9."""

    unit: Literal["decade", "century"]
    number: int
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday named from the time of speaking: "last Friday", "下周一"."""

    day: int
    which: Literal["last", "next", "this", "ahead", "week"] | None = None
    """ahead: still to come unless told as past; week: of this week unless told otherwise; None: the last one."""
    week: int | None = None
    """Weeks away, where the words count in weeks."""
    is_weekend: bool = False
    """The weekend that begins with this day."""
    goes_on: bool = False
    """It stands in a list or range behind another weekday: "Monday to Friday"."""


@dataclass(frozen=True, slots=True)
class Relative:
    """A unit counted from another time: "yesterday", "last month", "two years later", "the same day"."""

    unit: Calendric
    offset: int
    origin: Origin
    is_counted: bool = False
    """Whether weeks were counted, "a week ago", and not named, "last week"."""


@dataclass(frozen=True, slots=True)
class Next:
    """The latest or coming one of something that comes back every year: "last October", "next spring"."""

    of: Calendar | Festival
    step: Literal[-2, -1, 0, 1, 2]
    origin: Origin = "speech"


@dataclass(frozen=True, slots=True)
class Inside:
    """One thing within another: "October of last year", "Friday last week"."""

    inner: Meaning
    outer: Meaning


@dataclass(frozen=True, slots=True)
class Nth:
    """The first, second or last day, week, weekday … of a period: "the third Thursday of November"."""

    unit: Calendric
    which: int
    """1 is the first, -1 the last."""
    number: int | None = None
    """How many of them, where that was said: "the first three months"."""
    weekday: int | None = None
    of: Meaning | None = None
    """None: of something that is no time."""


@dataclass(frozen=True, slots=True)
class Modified:
    """A part of something, or something roughly: "the end of May", "about 2019"."""

    mod: str
    """TIMEX3: START, MID, END, APPROX, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE.

    And what it has no word for: LATE, a wider END; HALF1 and HALF2, the halves."""
    of: Meaning


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, and of which day if that was said."""

    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    part: DayPart | None = None
    zone: str | None = None
    of: Meaning | None = None
    """None: of the day that is talked of."""
    shift: int | None = None
    """Minutes from the time of day that was told last: "two hours later"."""


@dataclass(frozen=True, slots=True)
class Length:
    """How long: "two years and four months". An amount of None is "some"."""

    amounts: tuple[tuple[float | None, str], ...]
    """Amount and unit, from second to century, or a part of the day or the year."""
    side: Literal[-1, 1] | None = None
    """-1: just past ("the past six weeks"); 1: just ahead."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """Again and again: "every Monday". The value is TIMEX3's."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """A time that orders events and dates none: "recently"."""

    ref: Ref
    is_attributive: bool = False
    """It only qualifies a noun ("former"): a story is told in such words, news is not."""
    unit: str | None = None
    """Of which some went by: "a few days later"."""


@dataclass(frozen=True, slots=True)
class Fiscal:
    """A fiscal year, or a quarter or half of one: "Q2 of fiscal 2025"."""

    year: int | None = None
    section: Section | None = None
    offset: int | None = None
    """Years from the current one: "last fiscal year"."""


@dataclass(frozen=True, slots=True)
class Festival:
    """A day that has a name: "Christmas", "Spring Festival"."""

    name: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Echo:
    """The period that is talked of, some years away: "the same period last year"."""

    years: int


Meaning = (
    Calendar | Era | Weekday | Relative | Next | Inside | Nth | Modified | Clock | Length | Repeat | Vague | Fiscal
    | Festival | Echo
)  # fmt: skip
"""A closed union: `match` over it is checked to be complete."""
