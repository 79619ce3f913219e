"""What the script knows of the events on other pages."""

from __future__ import annotations

import gzip
import json
from string import ascii_letters, digits
from typing import Any

from generator.model import Settings
from generator.writers import filter_index, timeline
from generator.writers.dates import PRECISIONS, precision
from generator.writers.filter_index import STATUSES
from tests.bench.large import large
from tests.writers.examples import all_together

SETTINGS = Settings(events_per_page=3)


def columns() -> dict[str, Any]:
    (page,) = filter_index.write(all_together(), SETTINGS)
    found: dict[str, Any] = json.loads(page.content)
    return found


def rows(column: str) -> list[list[int]]:
    return [[int(number, 36) for number in row.split(",") if number] for row in column.split(" ")]


def test_one_page_needs_no_index() -> None:
    """Where all events stand on one page there is nothing else to be found."""
    assert not list(filter_index.write(all_together(), Settings()))


def test_each_event_is_there_once_with_its_page() -> None:
    """Ids and titles of all events; a page's events are as many as it says, and stand on it."""
    found = columns()
    ids, titles = found["ids"].split(" "), found["titles"].split("\n")
    events = {event.id: event for event in all_together().events}
    assert sorted(ids) == sorted(events)
    assert len(titles) == len(ids) == sum(number for _, number in found["pages"])
    written = {page.path: page.content.decode() for page in timeline.write(all_together(), SETTINGS)}
    at = 0
    for address, number in found["pages"]:
        page = written[address.rstrip("/") + ".md"]
        assert all(f'id="{id_}"' in page for id_ in ids[at : at + number])
        at += number


def test_an_index_says_what_the_boxes_ask() -> None:
    """Entities, sources, languages, precision, importance and status of each event can be read back."""
    found = columns()
    events = {event.id: event for event in all_together().events}
    slugs = {entity.name: entity.slug for entity in all_together().entities}
    languages = {article.source.id: article.document.language for article in all_together().articles}
    every = zip(found["ids"].split(" "), found["kinds"], rows(found["entities"]), rows(found["sources"]), strict=True)
    for id_, kind, entities, sources in every:
        event, place = events[id_], (digits + ascii_letters).index(kind)
        told_by = dict.fromkeys(citation.source for citation in event.citations)
        assert (PRECISIONS[place // 9], place % 9 // 3 + 1) == (precision(event.when), event.importance)
        assert STATUSES[place % 3] == event.status
        assert [found["entity"][number] for number in entities] == list(dict.fromkeys(map(slugs.get, event.entities)))
        assert [found["source"][number] for number in sources] == list(told_by)
        assert [found["language"][number] for number in sources] == [languages[source] for source in told_by]


def test_an_index_is_small() -> None:
    """At most 40 bytes an event, gzipped."""
    (page,) = filter_index.write(large(1000, 100), Settings())
    assert len(gzip.compress(page.content, 9)) / 1000 <= 40
