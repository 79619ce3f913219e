"""Document and readings to candidates: each sentence that tells something at a time, and what of it is no event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.model import Block, Dateline, Document, Reading, Span
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.clause import Clause, clauses
from generator.steps.extract.lead import lead_candidates
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.refuse import refused
from generator.steps.extract.status import status_of
from generator.steps.extract.time import time_of


def candidates(document: Document, readings: tuple[Reading, ...], dateline: Dateline | None) -> tuple[Candidate, ...]:
    """In text order; at most one for each sentence and time."""
    inside = _by_sentence(document, readings)
    found = [
        candidate
        for sentence in document.sentences
        for candidate in _told(document, sentence, inside[sentence], dateline)
    ]
    found += lead_candidates(document, inside, found, dateline)
    return tuple(sorted(found, key=lambda candidate: (candidate.sentence, candidate.clause)))


def _by_sentence(document: Document, readings: tuple[Reading, ...]) -> dict[Span, tuple[Reading, ...]]:
    inside: dict[Span, list[Reading]] = defaultdict(list)
    row = iter(readings)
    reading = next(row, None)
    for sentence in document.sentences:
        while reading and reading.mention.span.start < sentence.start:
            reading = next(row, None)
        while reading and reading.mention.span.end <= sentence.end:
            inside[sentence].append(reading)
            reading = next(row, None)
    return {sentence: tuple(inside[sentence]) for sentence in document.sentences}


def _told(
    document: Document, sentence: Span, readings: tuple[Reading, ...], dateline: Dateline | None
) -> Iterator[Candidate]:
    text = document.source.text
    lexicon = lexicon_of(language_at(document, sentence))
    dated = tuple(reading for reading in readings if reading.when and reading.type in ("DATE", "TIME"))
    parts = clauses(text, sentence, dated, lexicon)
    kept = [clause for clause in parts if not refused(text, clause, lexicon)]
    for clause in _without_attributes(text, kept, lexicon):
        status = status_of(text, clause, dateline, lexicon)
        time = time_of(text, clause, lexicon)
        yield Candidate(sentence, clause.span, clause.expression, *time, status=status, language=lexicon.code)


def _without_attributes(text: str, parts: list[Clause], lexicon: Lexicon) -> list[Clause]:
    """The clauses without those times that only say which period a figure is of, unless no other is left.

    Two clauses of one time are one event: the first tells it.
    """
    main = [part for part in parts if not _is_attribute(text, part, lexicon)] or parts
    seen: dict[str, Clause] = {}
    for part in main:
        when = part.readings[0].when
        if when:
            seen.setdefault(when.edtf, part)
    return list(seen.values())


def _is_attribute(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    before = text[max(clause.sentence.start, clause.expression.start - 40) : clause.expression.start]
    fiscal = all(reading.value.startswith("FY") for reading in clause.readings)
    return fiscal or bool(lexicon.attribute.search(before))


def language_at(document: Document, sentence: Span) -> str:
    """The language of the block that a sentence stands in."""
    block: Block | None = next((block for block in document.blocks if block.span.contains(sentence)), None)
    return (block.language if block else None) or document.language
