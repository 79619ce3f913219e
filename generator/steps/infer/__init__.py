"""Document and mentions to dateline: the honest interval in which an undated text was written."""

from __future__ import annotations

from generator.almanac.period import date_of, ordinal
from generator.model import Confidence, Dateline, Document, Mention, Phrase, Span, When, phrase
from generator.model.when import day, span, year
from generator.steps.infer.clues import Clues, clues_of
from generator.steps.infer.weigh import Stretch, stretch_of

_SHOWN = 6
"""Pieces of evidence; the nearest ones say enough."""


def infer(document: Document, mentions: tuple[Mention, ...]) -> Dateline | None:
    """From what is told as past and as still to come; None where the text tells too little.

    Where several years fit about as well the answer is open: not before the youngest time told as past.
    """
    clues = clues_of(document, mentions)
    stretch = stretch_of(clues)
    if stretch is None:
        return None
    confidence: Confidence = "low" if stretch.last is None else "medium"
    return Dateline(_when(stretch), "inferred", _evidence(clues, stretch), _why(stretch), confidence=confidence)


def _when(stretch: Stretch) -> When:
    """The stretch under its own name: a day, a year, else from … to."""
    first = date_of(stretch.first)
    if stretch.last is None:
        return span(first, None)
    last = date_of(stretch.last)
    if stretch.first == ordinal(first.year, 1, 1) and stretch.last == ordinal(first.year, 12, 31):
        return year(first.year)
    return day(first.year, first.month, first.day) if first == last else span(first, last)


def _evidence(clues: Clues, stretch: Stretch) -> tuple[Span, ...]:
    """The times told that are nearest to the writing, in text order."""
    far = [(abs(bound.first - stretch.first), bound.span) for bound in clues.bounds]
    for part in clues.parts:
        years = range(date_of(stretch.first).year - 1, date_of(stretch.first).year + 1)
        far.append((min(abs(part.stretch(number)[0] - stretch.first) for number in years), part.span))
    return tuple(sorted(place for _, place in sorted(far)[:_SHOWN]))


def _why(stretch: Stretch) -> Phrase:
    first = _on(stretch.first)
    if stretch.last is None:
        return phrase("it tells times up to {date} as past, and does not say how long ago", date=first)
    last = _on(stretch.last)
    return phrase("the times that it tells fit a writing from {first} to {last}", first=first, last=last)


def _on(number: int) -> When:
    found = date_of(number)
    return day(found.year, found.month, found.day)
