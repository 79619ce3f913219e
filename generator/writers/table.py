"""`data/timeline.csv`: the events as a table, one line each, for spreadsheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from generator.model import Event, Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.files import CSV
from generator.writers.markup import plain
from generator.writers.paths import source_pages

COLUMNS = (
    "id", "date", "first", "last", "precision", "title", "importance", "status", "entities", "sources", "quote", "why",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@")
_YEAR_BCE = re.compile(r"-\d[\dX/.,~?%-]*")


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """A head and one line an event, ended by CR LF as RFC 4180 has it."""
    pages = source_pages(timeline, settings)
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(COLUMNS)
    for event in timeline.events:
        table.writerow([_cell(value) for value in _row(event, pages)])
    yield Page(CSV, out.getvalue().encode("utf-8", "replace"))


def _row(event: Event, pages: dict[str, str]) -> tuple[str, ...]:
    first = next(iter(event.citations), None)  # a person's own event has none
    told_by = dict.fromkeys(pages[citation.source] for citation in event.citations)
    return (
        event.id,
        event.when.edtf,
        str(event.when.first or ""),
        str(event.when.last or ""),
        event.when.unit,
        event.title,
        str(event.importance),
        event.status,
        "; ".join(event.entities),
        "; ".join(told_by),
        first.quote if first else "",
        str(first.why) if first else "",
    )


def _cell(value: str) -> str:
    """One line of what can be seen; where a spreadsheet would run it as a formula, an apostrophe makes it text."""
    value = plain(value)
    return "'" + value if value.startswith(_FORMULA) and not _YEAR_BCE.fullmatch(value) else value


writer = Writer("table", write)
