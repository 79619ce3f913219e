"""What a timeline page can be filtered by: each choice has a mark, and the style sheet knows these marks only.

So filters work without JavaScript, with one style sheet for all pages. A mark in an event's `data-f` says that it fits
a choice; a checked box hides the events that lack its mark.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Event
from generator.writers.dates import PRECISIONS, precision
from generator.writers.hue import hue
from generator.writers.words import Words, name_of

MOST = {"e": 24, "s": 24, "l": 8}
"""How many entities, sources and languages a page offers: those with most events."""
MARKS = (
    *(f"{kind}{number}" for kind, most in MOST.items() for number in range(1, most + 1)),
    *PRECISIONS, "i3", "i2", "past", "planned", "disputed",
)  # fmt: skip
"""One for each choice that any page can offer."""

Fit = tuple[str, str]
"""What an event has that one can ask for: a facet's name and the value, such as a source's id."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One box of a filter."""

    mark: str
    fit: Fit
    value: str
    """In the page's address: "?entity=…"."""
    label: str
    count: int
    hue: int | None = None
    """Of an entity."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing to filter by."""

    name: str
    legend: str
    choices: tuple[Choice, ...]
    several: bool = False
    """Boxes that can be checked together, instead of one of them or all."""


@dataclass(frozen=True, slots=True)
class Facets:
    """The filters of one page."""

    facets: tuple[Facet, ...]
    marks: Mapping[str, str]
    """By event id: the marks of the choices that it fits."""


def facets(
    events: Sequence[Event],
    slugs: Mapping[str, str],
    sources: Mapping[str, str],
    languages: Mapping[str, str],
    words: Words,
) -> Facets:
    """The filters that make sense for these events: a choice that all of them fit, alone in its facet, is none.

    `slugs` by an entity's name; short names and languages by source id.
    """
    fits = {event.id: _fits(event, languages) for event in events}
    counts = Counter(fit for each in fits.values() for fit in each)
    spoken = {code: name_of(code) for code in sorted(set(languages.values()))}
    offered = (
        Facet("entity", words("entities"), _numbered("entity", {name: name for name in slugs}, counts, slugs), True),
        Facet("source", words("source_is"), _numbered("source", sources, counts)),
        Facet("language", words("language_is"), _numbered("language", spoken, counts)),
        Facet("precision", words("date_is"), _fixed("precision", PRECISIONS, "precision.", counts, words)),
        Facet("importance", words("importance_is"), _fixed("importance", ("i3", "i2"), "importance.", counts, words)),
        Facet("status", words("status_is"), _fixed("status", ("past", "planned", "disputed"), "", counts, words)),
    )
    marks = {choice.fit: choice.mark for facet in offered for choice in facet.choices}
    return Facets(
        tuple(facet for facet in offered if any(choice.count < len(events) for choice in facet.choices)),
        {event: " ".join(marks[fit] for fit in each if fit in marks) for event, each in fits.items()},
    )


def _fits(event: Event, languages: Mapping[str, str]) -> tuple[Fit, ...]:
    told_by = tuple(dict.fromkeys(citation.source for citation in event.citations))
    return (
        *(("entity", name) for name in dict.fromkeys(event.entities)),
        *(("source", source) for source in told_by),
        *(("language", code) for code in dict.fromkeys(languages[source] for source in told_by)),
        ("precision", precision(event.when)),
        *(("importance", f"i{level}") for level in (3, 2) if event.importance >= level),
        ("status", event.status),
    )


def _numbered(
    name: str, labels: Mapping[str, str], counts: Mapping[Fit, int], values: Mapping[str, str] | None = None
) -> tuple[Choice, ...]:
    """The values that most events have, each under a number; one event alone is found without a filter."""
    known = [value for value in labels if counts.get((name, value), 0) >= (2 if name == "entity" else 1)]
    most = sorted(known, key=lambda value: (-counts[name, value], labels[value], value))[: MOST[name[0]]]
    return tuple(
        Choice(
            f"{name[0]}{number}",
            (name, value),
            (values or {}).get(value, value),
            labels[value],
            counts[name, value],
            hue(value) if name == "entity" else None,
        )
        for number, value in enumerate(most, 1)
    )


def _fixed(name: str, marks: Sequence[str], path: str, counts: Mapping[Fit, int], words: Words) -> tuple[Choice, ...]:
    """Values that are the same on every page, each its own mark."""
    return tuple(
        Choice(mark, (name, mark), mark, words(path + mark.removeprefix("i")), counts[name, mark])
        for mark in marks
        if counts.get((name, mark))
    )


def rules() -> str:
    """The style sheet's part for readers without script: a checked box hides what lacks its mark.

    With script they would cost a slow telephone half a second at every click, and the script hides the same itself.
    """
    hides = ",".join(f".tl:has(#f-{mark}:checked) .list li:not([data-f~={mark}])" for mark in MARKS)
    counts = '.tl:has(.filter :checked:not([value=""])) .year h2 small'
    return f"@media (scripting:none){{{hides},{counts},.filter p{{display:none!important}}}}\n"
