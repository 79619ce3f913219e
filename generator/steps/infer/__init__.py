"""Document and mentions to dateline: the honest interval in which an undated text was written."""

from __future__ import annotations

from dataclasses import replace

from generator.almanac.period import date_of, number_of, ordinal
from generator.model import Confidence, Dateline, Document, Mention, Phrase, Reading, Span, When, phrase
from generator.model.when import day, span, year
from generator.steps.infer.clues import Clues, clues_of
from generator.steps.infer.page import copyright_year, pictured, shown
from generator.steps.infer.weigh import Stretch, stretch_of

_SHOWN = 6
"""Pieces of evidence; the nearest ones say enough."""
_SHOWN_BEFORE, _SHOWN_AFTER = 31, 60
# Days around the youngest day of other texts on a page. Where there is none, the copyright serves: of 257 pages 220
# were of its year (November).
_OTHER_TIME = 365
# Days. Who tells nothing younger than that explains something for years; its page shows the day of saving.
_FORESEEN = 3
# Years of which a text speaks ahead; goals are further off. Who names the year after next is younger than the page.


def infer(
    document: Document, mentions: tuple[Mention, ...], readings: tuple[Reading, ...] = (), within: When | None = None
) -> Dateline | None:
    """From what is told as past and as still to come, else from the page around; None where these tell too little.

    `readings` are what the mentions were read as without a day of writing: some count from a time told before. Where
    several years fit about as well the answer is open: not before the youngest time told as past. It was written
    `within` a time that others know.
    """
    clues = clues_of(document, mentions, readings)
    if within and within.first and within.last:
        stretch = number_of(within.first), number_of(within.last)
        clues = replace(clues, counted=(*clues.counted, stretch), is_known=True)
    clues = replace(clues, bounds=(*clues.bounds, *pictured(document)))
    told = stretch_of(clues)
    if (told is None or told.last is None) and (by_page := _by_page(document, clues, told)):
        return by_page
    if told is None:
        return None
    confidence: Confidence = "low" if told.last is None else "medium"
    return Dateline(_when(told), "inferred", _evidence(clues, told), _why(told), confidence=confidence)


def _by_page(document: Document, clues: Clues, told: Stretch | None) -> Dateline | None:
    """Around the youngest day of other texts on the page, else in its copyright's year; not before what is told."""
    if day_shown := shown(document):
        on, place = day_shown
        why = phrase("other texts on its page are of {date} at the latest", date=_on(on))
        page = Stretch(on - _SHOWN_BEFORE, on + _SHOWN_AFTER)
    elif of_year := copyright_year(document):
        number, place = of_year
        why = phrase("its page's copyright is of {date}", date=year(number))
        page = Stretch(ordinal(number, 1, 1), ordinal(number, 12, 31))
    else:
        return None
    if not (stretch := _within(page, clues, told)):
        return None
    return Dateline(_when(stretch), "inferred", (place,), why, confidence="medium")


def _within(page: Stretch, clues: Clues, told: Stretch | None) -> Stretch | None:
    """The page's days, but not before what is told; None where that is of another time, so that the page is."""
    floor = told.first if told else page.first
    last = page.last or page.first
    is_older = told is not None and told.is_fine and page.first - floor > _OTHER_TIME
    ahead = [date_of(bound.first).year - date_of(last).year for bound in clues.bounds if not bound.is_fine]
    if floor > last or is_older or any(1 < years <= _FORESEEN for years in ahead):
        return None
    return Stretch(max(page.first, floor), last)


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
