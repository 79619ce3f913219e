"""`data/filter.json`: what a filter needs to know of the events that are on other pages, in few bytes.

The script fetches it when somebody filters a page that does not show all events. Columns instead of records: like
stands beside like, so that compression finds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from string import ascii_letters, digits

from generator.model import Event, Page, Settings, Timeline
from generator.writers import Writer
from generator.writers.dates import PRECISIONS, precision
from generator.writers.files import FILTER
from generator.writers.markup import plain
from generator.writers.paths import url
from generator.writers.schema import dump
from generator.writers.words import Words
from generator.writers.years import last_written, year_pages, years

STATUSES = ("past", "planned", "disputed")
_DIGITS = digits + ascii_letters


def write(timeline: Timeline, settings: Settings) -> Iterator[Page]:
    """Nothing where all events stand on one page."""
    if len(timeline.events) <= settings.events_per_page:
        return
    groups = years(timeline.events, Words(settings.language), last_written(timeline))
    pages = [page for group in groups for page in year_pages(group, settings.events_per_page)]
    events = [event for page in pages for event in page.year.events]
    slugs = {entity.name: entity.slug for entity in timeline.entities}
    languages = {
        each.source.id: each.document.language for article in timeline.articles for each in (article, *article.parts)
    }
    entities = _numbered(slugs[name] for event in events for name in event.entities if name in slugs)
    sources = _numbered(citation.source for event in events for citation in event.citations)
    columns = {
        "pages": [(url(page.path), len(page.year.events)) for page in pages],
        "ids": " ".join(event.id for event in events),
        "also": " ".join(",".join(event.also) for event in events),
        "titles": "\n".join(plain(event.title) for event in events),
        "kinds": "".join(map(_kind, events)),
        "entity": list(entities),
        "entities": _column((entities[slugs[name]] for name in event.entities if name in slugs) for event in events),
        "source": list(sources),
        "sources": _column((sources[citation.source] for citation in event.citations) for event in events),
        "language": [languages[source] for source in sources],
    }
    yield Page(FILTER, dump(columns, indent=None).encode())


def _numbered(values: Iterable[str]) -> dict[str, int]:
    return {value: number for number, value in enumerate(dict.fromkeys(values))}


def _column(rows: Iterable[Iterable[int]]) -> str:
    """Numbers to the base of 36: "1,a4 2  7" is four events, the third without any."""
    return " ".join(",".join(_base36(number) for number in dict.fromkeys(row)) for row in rows)


def _base36(number: int) -> str:
    return (_base36(number // 36) if number >= 36 else "") + _DIGITS[number % 36]


def _kind(event: Event) -> str:
    """Precision, importance and status in one character."""
    place = PRECISIONS.index(precision(event.when)) * 9 + (event.importance - 1) * 3 + STATUSES.index(event.status)
    return _DIGITS[place]


writer = Writer("filter_index", write)
