"""`data/timelinejs.json`: the events for TimelineJS (Knight Lab), `new TL.Timeline("id", "timelinejs.json")`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model import Event, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import TIMELINEJS
from generator.writers.markup import html
from generator.writers.schema import dump
from generator.writers.words import Words

MOST = 200
# Slides. Its makers advise against more than 20, and with 1,000 it takes 2 seconds to begin (3.9, 60 events x 17).


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """A slide for each of the events with most salience, after one with the title; of an open time, the known end."""
    places, words = addresses(timeline, settings), Words(settings.language)
    ranked = sorted(timeline.events, key=lambda event: (-event.salience, event.id))
    weighty = {event.id for event in ranked[:MOST]}
    slides = {
        "title": {"text": {"headline": html(settings.title), "text": html(settings.description)}},
        "events": [_slide(event, places, words) for event in timeline.events if event.id in weighty],
    }
    yield Page(TIMELINEJS, (dump(slides, indent=None) + "\n").encode())


def _slide(event: Event, places: Addresses, words: Words) -> dict[str, Any]:
    """It has no field for doubt, so the date in words is what it shows; its texts are HTML."""
    start, end = dates.ends(event.when)
    first, last = start or end or "", end or start or ""
    quote = "".join(f"<blockquote>{html(each.quote)}</blockquote>" for each in event.citations[:1])
    return {
        "unique_id": event.id,
        "start_date": _date(first),
        **({"end_date": _date(last)} if last != first else {}),
        "display_date": dates.full(event.when, words),
        "text": {
            "headline": html(event.title),
            "text": f'{quote}<p><a href="{html(places.event(event.id))}">{html(words("whole_timeline"))}</a></p>',
        },
    }


def _date(iso: str) -> dict[str, int]:
    """Year, and month and day as far as they are known; a year before the first is negative."""
    sign, digits = (-1, iso[1:]) if iso[0] == "-" else (1, iso.removeprefix("+"))
    year, *rest = map(int, digits.split("-"))
    return {"year": sign * year, **dict(zip(("month", "day"), rest, strict=False))}


writer = Writer("timelinejs", write)
