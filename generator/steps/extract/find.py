"""Document and readings to candidates: each sentence that tells something at a time, and what of it is no event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.model import Block, Dateline, Document, Name, Reading, Span
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.clause import Clause, clauses, finer
from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.lead import own_news
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.refuse import refused
from generator.steps.extract.status import status_of
from generator.steps.extract.time import time_of

_FINE = frozenset({"day", "week", "month"})
_PERIODS = frozenset({"quarter", "half"})


def candidates(
    document: Document, names: tuple[Name, ...], readings: tuple[Reading, ...], dateline: Dateline | None
) -> tuple[Candidate, ...]:
    """In text order; at most one for each sentence and time."""
    inside = _by_sentence(document, _without_name_parts(document, names, readings))
    found = [
        candidate
        for sentence in document.sentences
        for candidate in _told(document, sentence, inside[sentence], dateline)
    ]
    languages = {sentence: language_at(document, sentence) for sentence in document.sentences}
    found += own_news(document, tuple(found), languages, dateline)
    return tuple(sorted(found, key=lambda candidate: (candidate.sentence, candidate.clause)))


def _without_name_parts(
    document: Document, names: tuple[Name, ...], readings: tuple[Reading, ...]
) -> tuple[Reading, ...]:
    """The readings without those words of time that are part of a name ("Spring Festival"); a year in one counts."""
    whole = {place: span for name in names for span in name.spans for place in range(span.start, span.end)}

    def is_part(reading: Reading) -> bool:
        words = reading.mention.span
        name = whole.get(words.start)
        is_year = any(char.isdigit() for char in document.source.quote(words))
        return name is not None and name.contains(words) and len(name) > len(words) and not is_year

    return tuple(reading for reading in readings if not is_part(reading))


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
    begin = sentence.start + dateline_end(document.source.quote(sentence))
    dated = tuple(reading for reading in readings if _dates(reading) and reading.mention.span.start >= begin)
    parts = clauses(text, sentence, dated, lexicon)
    kept = [clause for clause in parts if not refused(text, clause, lexicon)]
    for clause in _without_attributes(text, kept, lexicon):
        status = status_of(text, clause, dateline, lexicon)
        time = time_of(text, clause, lexicon)
        yield Candidate(sentence, clause.span, clause.expression, *time, status=status, language=lexicon.code)


def _dates(reading: Reading) -> bool:
    return reading.when is not None and reading.type in ("DATE", "TIME")


def _without_attributes(text: str, parts: list[Clause], lexicon: Lexicon) -> list[Clause]:
    """The clauses without those times that only tell more of another's event.

    Two clauses of one time are one event, and so are two times of one clause that meet: the finer one dates it.
    """
    main = [part for part in parts if not _is_attribute(text, part, parts, lexicon)] or parts
    seen: dict[str, Clause] = {}
    for part in main:
        if not any(other.span == part.span and finer(other, part) for other in main):
            seen.setdefault(str(part.readings[0].when), part)
    return list(seen.values())


def _is_attribute(text: str, clause: Clause, parts: list[Clause], lexicon: Lexicon) -> bool:
    expression, sentence = clause.expression, clause.sentence
    before = text[max(sentence.start, expression.start - 40) : expression.start]
    if lexicon.attribute.search(before) or lexicon.outlook.match(text, expression.start, expression.end):
        return True
    if all(reading.value.startswith("FY") for reading in clause.readings):
        return True
    has_day = any(part.readings[-1].when and part.readings[-1].when.unit in _FINE for part in parts)
    when = clause.readings[0].when
    is_part = when is not None and (when.unit in _PERIODS or (when.unit == "year" and lexicon.script == "han"))
    return has_day and is_part and bool(lexicon.results.search(text, sentence.start, sentence.end))


def language_at(document: Document, sentence: Span) -> str:
    """The language of the block that a sentence stands in."""
    block: Block | None = next((block for block in document.blocks if block.span.contains(sentence)), None)
    return (block.language if block else None) or document.language
