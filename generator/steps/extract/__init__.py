"""Document and readings to events: what happened, was decided, announced or is planned, as this source tells it."""

from __future__ import annotations

from generator.model import Citation, Dateline, Document, Event, Imprint, Name, Reading, event_id
from generator.steps.extract.actors import actors
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.find import candidates, dating
from generator.steps.extract.lexicon import lexicon_of
from generator.steps.extract.places import Places, places_of
from generator.steps.extract.support import supports
from generator.steps.extract.title import titles

__all__ = ["extract", "supports"]


def extract(
    document: Document,
    imprint: Imprint,
    names: tuple[Name, ...],
    readings: tuple[Reading, ...],
    dateline: Dateline | None,
) -> tuple[Event, ...]:
    """In text order; each cited to its sentence."""
    placed = dating(document, names, readings)
    lengths = tuple(reading for reading in readings if reading.type == "DURATION" and reading.when is None)
    found = candidates(document, placed, dateline, lengths)
    named = titles(document, found, names, [reading.mention.span for reading in placed])
    taking_part = places_of(names)
    return tuple(_event(document, taking_part, candidate, title) for candidate, title in zip(found, named, strict=True))


def _event(document: Document, names: Places[str], candidate: Candidate, title: str) -> Event:
    source, sentence = document.source, candidate.sentence
    citation = Citation(
        source=source.id,
        span=sentence,
        quote=source.quote(sentence),
        expression=candidate.expression,
        anchor=candidate.anchor,
        when=candidate.when,
        assumed=candidate.assumed,
        why=candidate.why,
        status=candidate.status,
    )
    return Event(
        id=event_id(source, sentence, candidate.expression),
        when=candidate.when,
        title=title,
        language=candidate.language,
        status=candidate.status,
        entities=actors(document, names, sentence, title, lexicon_of(candidate.language)),
        citations=(citation,),
    )
