"""Document and mentions to dateline: the honest interval in which an undated text was written."""

from __future__ import annotations

from dataclasses import replace

from generator.almanac.period import date_of, ordinal
from generator.model import Confidence, Dateline, Document, Mention, Phrase, Span, When, phrase
from generator.model.when import day, span, year
from generator.steps.infer.clues import Clues, clues_of
from generator.steps.infer.page import copyright_year, pictured, shown
from generator.steps.infer.weigh import Stretch, stretch_of

_SHOWN = 6
"""Pieces of evidence; the nearest ones say enough."""
_SHOWN_BEFORE, _SHOWN_AFTER = 31, 60
# Days around the youngest day of other texts on a page. Of 28 seed-like pages of F and A that show one 26 were written
# within them, of 123 full ones 99; of 257 pages with a copyright 220 were of its year (November).
_OTHER_TIME = 365
# Days. Who tells nothing younger than that explains something for years; its page shows the day of saving.


def infer(document: Document, mentions: tuple[Mention, ...]) -> Dateline | None:
    """From what is told as past and as still to come, else from the page around; None where these tell too little.

    Where several years fit about as well the answer is open: not before the youngest time told as past.
    """
    clues = clues_of(document, mentions)
    clues = replace(clues, bounds=(*clues.bounds, *pictured(document)))
    told = stretch_of(clues)
    if (told is None or told.last is None) and (by_page := _by_page(document, told)):
        return by_page
    if told is None:
        return None
    confidence: Confidence = "low" if told.last is None else "medium"
    return Dateline(_when(told), "inferred", _evidence(clues, told), _why(told), confidence=confidence)


def _by_page(document: Document, told: Stretch | None) -> Dateline | None:
    """Around the youngest day of other texts on the page, else in its copyright's year; not before what is told."""
    if day_shown := shown(document):
        on, place = day_shown
        why = phrase("other texts on its page are of {date} at the latest", date=_on(on))
        return _within(on - _SHOWN_BEFORE, on + _SHOWN_AFTER, told, place, why)
    if of_year := copyright_year(document):
        number, place = of_year
        why = phrase("its page's copyright is of {date}", date=year(number))
        return _within(ordinal(number, 1, 1), ordinal(number, 12, 31), told, place, why)
    return None


def _within(first: int, last: int, told: Stretch | None, place: Span, why: Phrase) -> Dateline | None:
    """From day to day, but not before what is told; None where that is of another time, so that the page is."""
    floor = told.first if told else first
    if floor > last or (told and told.is_fine and first - floor > _OTHER_TIME):
        return None
    when = _when(Stretch(max(first, floor), last))
    return Dateline(when, "inferred", (place,), why, confidence="medium")


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
