"""`data/timeline.ics`: the events as a calendar (RFC 5545), for whatever program keeps the reader's days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import icalendar

from generator.model import Day, Event, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import ICALENDAR
from generator.writers.markup import plain
from generator.writers.words import Words

STAMP = datetime(1970, 1, 1, tzinfo=UTC)
# RFC 5545 demands the moment at which an entry was made; the same events give the same bytes, so it is always this one.
_STATUS = {"past": "CONFIRMED", "planned": "TENTATIVE", "disputed": "TENTATIVE"}


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """An entry for each event with known ends; one known less finely than to the day covers all its days, with "≈"."""
    places, words = addresses(timeline, settings), Words(settings.language)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Annals//timeline//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", plain(settings.title))
    for event in timeline.events:
        if days := _days(event):
            calendar.add_component(_entry(event, days, places, words))
    yield Page(ICALENDAR, calendar.to_ical())


def _days(event: Event) -> tuple[date, date] | None:
    """The first day, and the day after the last; None where an end is open, or no calendar goes so far."""
    first, last = event.when.first, event.when.last
    if first is None or last is None or first.year < 1 or last.year > 9998:
        return None
    return _date(first), _date(last) + timedelta(days=1)


def _entry(event: Event, days: tuple[date, date], places: Addresses, words: Words) -> icalendar.Event:
    is_exact = dates.precision(event.when) == "day"
    entry = icalendar.Event()
    entry.add("uid", f"{event.id}@annals")
    entry.add("dtstamp", STAMP)
    entry.add("dtstart", days[0])
    entry.add("dtend", days[1])
    entry.add("summary", plain(event.title) if is_exact else f"≈ {plain(event.title)}")
    entry.add("description", _description(event, words))
    entry.add("status", _STATUS[event.status])
    entry.add("transp", "TRANSPARENT")
    if event.entities:
        entry.add("categories", [plain(name) for name in event.entities])
    if places.is_whole:
        entry.add("url", places.event(event.id))
    entry.add("x-edtf", event.when.edtf)
    return entry


def _description(event: Event, words: Words) -> str:
    said = [dates.full(event.when, words), *(words.quoted(plain(each.quote)) for each in event.citations[:1])]
    return "\n".join(said)


def _date(day: Day) -> date:
    return date(day.year, day.month, day.day)


writer = Writer("calendar", write)
