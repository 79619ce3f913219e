"""Events in the order and groups in which they are read: years, newest first, their months, and the pages of both.

Years that lie ahead of all sources come last, the nearest first: what is news stands on top, not what is far away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.model import Day, Event, Settings, Timeline, When
from generator.writers.dates import full
from generator.writers.paths import TIMELINE, relative
from generator.writers.words import Words

SHORT = 62
# Days. A stretch up to two months long stands under the month in which it begins; a longer one under no month.


@dataclass(frozen=True, slots=True)
class Month:
    """The events of one month; or those of a year that name no month, or reach beyond the year."""

    key: str
    """"2024-12", "2024-some" or "2024-long"; unique, and fit for an address."""
    label: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The events of a year, or those that name a whole decade or century only."""

    key: str
    """"2024", "-0044" or "1990s"."""
    label: str
    first: int
    """The calendar year in which it begins."""
    months: tuple[Month, ...]
    is_ahead: bool = False
    """It begins after all sources were written, and nothing of it is told as past."""

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(event for month in self.months for event in month.events)


def years(events: Iterable[Event], words: Words, written: Day | None = None) -> tuple[Year, ...]:
    """Newest first; within a year the months newest first, then what names no month; years ahead last.

    `written`: when the newest source was, see `last_written`.
    """
    ordered = sorted(events, key=_reading_order, reverse=True)
    groups = [_year(list(group), words) for _, group in groupby(ordered, key=lambda event: _year_key(event.when))]
    told = [replace(year, is_ahead=all(is_ahead(event, written) for event in year.events)) for year in groups]
    return (*(year for year in told if not year.is_ahead), *(year for year in reversed(told) if year.is_ahead))


def last_written(timeline: Timeline) -> Day | None:
    """The first day on which the newest dated source can have been written."""
    days = (article.dateline.when.first for article in timeline.articles if article.dateline)
    return max((day for day in days if day), default=None)


def is_ahead(event: Event, written: Day | None) -> bool:
    """Whether it is told as a plan, for a year after that in which the newest source was written."""
    first = event.when.first
    return event.status != "past" and written is not None and first is not None and first.year > written.year


def newest(groups: tuple[Year, ...], limit: int) -> tuple[Year, ...]:
    """As many of the newest events as the limit lets through, in their groups; at least one where there is one."""
    kept: list[Year] = []
    left = max(limit, 1)
    for year in groups:
        months: list[Month] = []
        for month in year.months:
            if left:
                months.append(Month(month.key, month.label, month.events[:left]))
            left = max(0, left - len(month.events))
        if months:
            kept.append(replace(year, months=tuple(months)))
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class YearPage:
    """A page of one year, of some months of it, or of a part of one month."""

    path: str
    label: str
    year: Year
    """With only the months and events of this page."""


def year_pages(group: Year, limit: int) -> tuple[YearPage, ...]:
    """The pages that hold a year's events, each of them on exactly one, none with more than the limit.

    A year over the limit has pages for some months each, as many as fit; a month that is over it too has several.
    """
    if len(group.events) <= limit:
        return (YearPage(f"timeline/{group.key}.md", group.label, group),)
    pages: list[YearPage] = []
    for months in _together(group.months, limit):
        for number, part in enumerate(_parts(months, limit), 1):
            label, suffix = _stretch(part), ""
            if number > 1:
                label, suffix = f"{label} ({number})", f"-{number}"
            year = replace(group, months=part)
            pages.append(YearPage(f"timeline/{part[0].key}{suffix}.md", label, year))
    return tuple(pages)


def event_pages(timeline: Timeline, settings: Settings, words: Words) -> dict[str, str]:
    """The page on which each event is at home, by id; links lead there, and search finds it there.

    While all events have room on the timeline's own page, that is it.
    """
    if len(timeline.events) <= settings.events_per_page:
        return {event.id: TIMELINE for event in timeline.events}
    return {
        event.id: page.path
        for group in years(timeline.events, words, last_written(timeline))
        for page in year_pages(group, settings.events_per_page)
        for event in page.year.events
    }


def year_links(groups: Iterable[Year], shown: Iterable[Year], place: str) -> dict[str, str]:
    """From a page to each year: to its heading where it is shown whole, else to the year's own page."""
    here = {year.key: len(year.events) for year in shown}
    return {
        group.key: f"#y{group.key}" if here.get(group.key) == len(group.events) else relative(year_path(group), place)
        for group in groups
    }


def year_path(group: Year) -> str:
    return f"timeline/{group.key}.md"


def _year(events: list[Event], words: Words) -> Year:
    key, first, label = _year_name(events[0].when, words)
    months = tuple(
        Month(f"{key}-{part}", _month_label(part, events_of[0].when, label, words), tuple(events_of))
        for part, events_of in ((part, list(group)) for part, group in groupby(events, key=_month_key))
    )
    return Year(key, label, first, months)


def _reading_order(event: Event) -> tuple[object, ...]:
    when = event.when
    first, last = when.first or when.last, when.last or when.first
    month = _month_key(event)
    within = (first.month, first.day) if first else (0, 0)
    ends = (last.year, last.month, last.day) if last else (0, 0, 0)
    rank = 2 if month.isdigit() else 1 if month == "some" else 0
    exact = when.unit == "day" and not when.qualifier
    return (*_year_key(when), rank, within, exact, tuple(-part for part in ends), event.salience, event.id)


def _year_key(when: When) -> tuple[int, int]:
    """Year and rank: a decade or century stands after its first year, since that is all it says."""
    day = when.first or when.last
    return (day.year if day else 0, -{"decade": 1, "century": 2}.get(when.unit, 0))


def _year_name(when: When, words: Words) -> tuple[str, int, str]:
    day = when.first or when.last
    year = day.year if day else 0
    if when.unit in ("decade", "century"):
        return f"{year:04}s" if when.unit == "decade" else f"{year:04}-{year + 99:04}", year, full(_plain(when), words)
    label = str(year) if year > 0 else words("dates.bce", y=1 - year)
    return f"{'-' if year < 0 else ''}{abs(year):04}", year, label


def _plain(when: When) -> When:
    return When(when.first, when.last, when.unit)


def _month_key(event: Event) -> str:
    """The part "12" for a month, "some" for a time within the year, "long" for one beyond it."""
    first, last = event.when.first, event.when.last
    if first is None or last is None or event.when.members:
        return "long"
    days = (last.year - first.year) * 365 + (last.month - first.month) * 30 + last.day - first.day
    if days <= SHORT and event.when.unit in ("day", "week", "month", "span"):
        return f"{first.month:02}"
    return "some" if first.year == last.year else "long"


def _month_label(part: str, when: When, year: str, words: Words) -> str:
    if part.isdigit():
        return str(words.table("dates.months")[int(part) - 1])
    return words("some_time", period=year) if part == "some" else words("longer")


def _together(months: Iterable[Month], limit: int) -> Iterator[tuple[Month, ...]]:
    """Neighbours that fit on one page; a month over the limit stays alone."""
    kept: tuple[Month, ...] = ()
    for month in months:
        if kept and sum(len(each.events) for each in (*kept, month)) > limit:
            yield kept
            kept = ()
        kept = (*kept, month)
    if kept:
        yield kept


def _parts(months: tuple[Month, ...], limit: int) -> Iterator[tuple[Month, ...]]:
    """The months as they are; or a single one in as many parts as its events need."""
    if len(months) > 1:
        yield months
        return
    for start in range(0, len(months[0].events), limit):
        yield (Month(months[0].key, months[0].label, months[0].events[start : start + limit]),)


def _stretch(months: tuple[Month, ...]) -> str:
    """ "January – June" for the months from June back to January; what names no month follows by name."""
    named = [month.label for month in months if month.key.rpartition("-")[2].isdigit()]
    others = [month.label for month in months if month.label not in named]
    return ", ".join((*([" – ".join(dict.fromkeys((named[-1], named[0])))] if named else ()), *others))
