"""`data/timeline.mw`: the events as Markwhen, a line each, for its editor and viewers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.model import Event, Page, Settings, Timeline
from generator.writers import Writer, dates
from generator.writers.addresses import Addresses, addresses
from generator.writers.files import MARKWHEN
from generator.writers.markup import plain

_WORD = re.compile(r"\w+")


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """Dates in its EDTF; a time that is open, or before the year 1, it cannot say, and such an event is left out."""
    places = addresses(timeline, settings)
    lines = [f"title: {plain(settings.title)}", ""]
    lines += [line for event in timeline.events if (line := _line(event, places))]
    yield Page(MARKWHEN, ("\n".join(lines) + "\n").encode("utf-8", "replace"))


def _line(event: Event, places: Addresses) -> str | None:
    start, end = dates.ends(event.when)
    if not (start and end and start[0].isdigit() and end[0].isdigit()):
        return None
    tags = "".join(f" #{'_'.join(_WORD.findall(plain(name)))}" for name in event.entities)
    time = start if start == end else f"{start}/{end}"
    return f"{time}: [{_unlinked(event.title)}]({places.event(event.id)}){tags}"


def _unlinked(title: str) -> str:
    """Square brackets would end the link, a # begin a tag."""
    return plain(title).translate({ord("["): "(", ord("]"): ")", ord("#"): "＃"})


writer = Writer("markwhen", write)
