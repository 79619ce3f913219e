"""`data/vis-timeline.json`: the events for vis-timeline, as `items` and `groups` of its `DataSet`s."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model import Day, Event, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import VIS
from generator.writers.markup import html
from generator.writers.schema import dump
from generator.writers.words import Words

MOST = 1000
# Items. It draws so many in 0.8 seconds (8.5, 60 events x 17), and no screen shows more.
NOBODY = "—"


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """Of the events with most salience, a point for an exact day, else a range; grouped by who is named first."""
    places, words = addresses(timeline, settings), Words(settings.language)
    drawn = [event for event in timeline.events if event.when.first and event.when.last]
    weighty = {event.id for event in sorted(drawn, key=lambda event: (-event.salience, event.id))[:MOST]}
    shown = [event for event in drawn if event.id in weighty]
    groups = {name: number for number, name in enumerate(dict.fromkeys(map(_group, shown)))}
    both = {
        "groups": [{"id": number, "content": html(name)} for name, number in groups.items()],
        "items": [_item(event, groups, places, words) for event in shown],
    }
    yield Page(VIS, (dump(both, indent=None) + "\n").encode())


def _item(event: Event, groups: dict[str, int], places: Addresses, words: Words) -> dict[str, Any]:
    """Its texts are HTML."""
    exact = dates.precision(event.when) == "day"
    return {
        "id": event.id,
        "content": f'<a href="{html(places.event(event.id))}">{html(event.title)}</a>',
        "title": html(dates.full(event.when, words)),
        "start": _iso(event.when.first),
        **({"type": "point"} if exact else {"end": f"{_iso(event.when.last)}T23:59:59", "type": "range"}),
        "group": groups[_group(event)],
    }


def _group(event: Event) -> str:
    """Who is named first. Where there are groups, vis-timeline does not draw what is in none."""
    return event.entities[0] if event.entities else NOBODY


def _iso(day: Day | None) -> str:
    """As JavaScript's `Date` reads it: years beyond four digits with a sign and six."""
    if day is None:
        return ""
    return str(day) if 0 <= day.year <= 9999 else f"{day.year:+07}-{day.month:02}-{day.day:02}"


writer = Writer("vis", write)
