"""Document and readings to candidates: each sentence that tells something at a time, and what of it is no event."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.model import Dateline, Document, Name, Reading, Span
from generator.model.meaning import Nth
from generator.steps.extract.away import at_front, away
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.clause import Clause, clauses, finer
from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.lead import own_news
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.places import LONGEST_SENTENCE, languages_of
from generator.steps.extract.refuse import is_state, refused, statement
from generator.steps.extract.status import status_of
from generator.steps.extract.then import Last, goes_on
from generator.steps.extract.time import time_of

_FINE = frozenset({"day", "week", "month"})
_REMARK = re.compile(r"[\"“„«][^\"“”„«»]{10,400}[\"”“»],? [^,;:]{0,80}$")
"""A quotation, and up to the words of time only who said it."""
_PERIODS = frozenset({"quarter", "half"})


def candidates(
    document: Document, readings: tuple[Reading, ...], dateline: Dateline | None, lengths: tuple[Reading, ...] = ()
) -> tuple[Candidate, ...]:
    """In text order; at most one for each clause and time, and for each clause that a length ties to another."""
    languages = languages_of(document)
    rows = zip(languages.items(), _by_sentence(document, readings), _by_sentence(document, lengths), strict=True)
    found: list[Candidate] = []
    last: list[Candidate] = []
    """What the sentence before told."""
    recent: Last | None = None
    for number, ((sentence, language), inside, away_from) in enumerate(rows):
        told: list[Candidate] = []
        opening = found.pop() if last and _introduces(document.source.text, last[-1], sentence) else None
        if (times := inside + away_from) and len(sentence) <= LONGEST_SENTENCE:
            if front := at_front(document.source.text, sentence, times, dateline, language):
                told.append(front[0])
                inside = tuple(reading for reading in inside if reading.mention.span.start >= front[1].end)
            told += _told(document, sentence, inside, dateline, language)
            told += away(document.source.text, sentence, times, told or last, dateline, language)
        elif opening:
            found.append(replace(opening, sentence=sentence, clause=sentence, expression=None, anchor="context"))
        elif follows := goes_on(document.source.text, sentence, number, recent, dateline, language):
            told.append(follows)
        recent = _last_told(number, told, inside) or recent
        found += told
        last = told
    found = [one for one in found if one.expression is None or not _only_says_when(document.source.text, one)]
    found += own_news(document, tuple(found), languages, dateline)
    return tuple(sorted(found, key=lambda candidate: (candidate.sentence, candidate.clause)))


def _last_told(number: int, told: list[Candidate], readings: tuple[Reading, ...]) -> Last | None:
    """What the text has told last, where that is a time: of an event, else of whatever the sentence tells."""
    if told:
        return Last(number, told[-1].when)
    return Last(number, readings[-1].when) if readings and readings[-1].when else None


def dating(document: Document, names: tuple[Name, ...], readings: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The readings that can date something: on a calendar, and no part of a name ("the Spring Festival Gala",
    "Theresa May").

    A year in a name counts ("the 2024 Grain Summit").
    """
    whole = {place: span for name in names for span in name.spans for place in range(span.start, span.end)}

    def is_part(reading: Reading) -> bool:
        words = reading.mention.span
        name = whole.get(words.end - 1)
        is_figure = any(char.isdigit() for char in document.source.quote(words))
        return name is not None and (name.end > words.end or name.start < words.start) and not is_figure

    return tuple(reading for reading in readings if _dates(reading) and not is_part(reading))


def _by_sentence(document: Document, readings: tuple[Reading, ...]) -> Iterator[tuple[Reading, ...]]:
    """The readings in each sentence of a document, in their order."""
    row = iter(readings)
    reading = next(row, None)
    for sentence in document.sentences:
        inside: list[Reading] = []
        while reading and reading.mention.span.start < sentence.start:
            reading = next(row, None)
        while reading and reading.mention.span.end <= sentence.end:
            inside.append(reading)
            reading = next(row, None)
        yield tuple(inside)


def _told(
    document: Document, sentence: Span, readings: tuple[Reading, ...], dateline: Dateline | None, language: str
) -> Iterator[Candidate]:
    text = document.source.text
    lexicon = lexicon_of(language)
    begin = sentence.start + dateline_end(document.source.quote(sentence), lexicon.titles.dateline)
    dated = tuple(reading for reading in readings if reading.mention.span.start >= begin)
    parts = [statement(text, clause, lexicon) for clause in clauses(text, sentence, dated, lexicon)]
    kept = [clause for clause in parts if not refused(text, clause, lexicon)]
    for clause in _without_attributes(text, kept, lexicon):
        status = status_of(text, clause, dateline, lexicon)
        if status == "past" and dateline and dateline.when.last and is_state(text, clause, lexicon):
            continue
        time = time_of(text, clause, dateline, lexicon)
        yield Candidate(sentence, clause.span, clause.expression, *time, status=status, language=language)


def _introduces(text: str, opening: Candidate, sentence: Span) -> bool:
    """Whether a sentence only says when it happened, and the next one what: "Then came 12 August 2022. A train …"."""
    is_apart = "\n" in text[opening.sentence.end : sentence.start]
    return not is_apart and _only_says_when(text, opening)


def _only_says_when(text: str, told: Candidate) -> bool:
    """Whether there is nothing in a sentence but a time: "Then came 12 August 2022"."""
    said, time = told.sentence, told.expression
    if time is None:
        return False
    words = f"{text[said.start : time.start]} {text[time.end : said.end]}".strip(" .,:!。，：")
    return lexicon_of(told.language).introduces.fullmatch(words) is not None


def _dates(reading: Reading) -> bool:
    """Whether it can date an event: a time, or a few days or weeks counted within one, as a month's last week."""
    meaning = reading.mention.meaning
    is_short = isinstance(meaning, Nth) and meaning.unit in ("day", "week")
    return reading.when is not None and (is_short or reading.type in ("DATE", "TIME"))


def _without_attributes(text: str, parts: list[Clause], lexicon: Lexicon) -> list[Clause]:
    """The clauses without those times that only tell more of another's event.

    Two times of one clause that meet are one: the finer dates it. Two clauses of one time are two events.
    """
    parts = [part for part in parts if not _is_remark(text, part)]
    main = [part for part in parts if not _is_attribute(text, part, parts, lexicon)] or parts
    seen: dict[str, Clause] = {}
    for part in main:
        if not any(other.span == part.span and finer(other, part) for other in main):
            seen.setdefault(f"{part.span} {part.readings[0].when}", part)
    return list(seen.values())


def _is_attribute(text: str, clause: Clause, parts: list[Clause], lexicon: Lexicon) -> bool:
    expression, sentence = clause.expression, clause.sentence
    heard = lexicon.heard(text[sentence.start : sentence.end])
    before = text[max(sentence.start, expression.start - 40) : expression.start]
    told = text[clause.span.start : expression.start]
    when = clause.readings[-1].when
    is_planned = lexicon.set_for.match(text, expression.end) is not None
    if lexicon.attribute_period.search(heard, before) and not is_planned and (when is None or when.unit != "day"):
        return True
    if lexicon.attribute.search(heard, before) or lexicon.outlook.match(text, expression.start, expression.end):
        return True
    beside = any(part.span == clause.span and part.readings[0] is not clause.readings[0] for part in parts)
    if beside and lexicon.deadline.search(before) and lexicon.aim.search(told):
        return True
    if len(parts) > 1 and lexicon.year_adjective.search(before) and _is_bare_year(text, clause, lexicon):
        return True
    if len(parts) > 1 and (lexicon.of_noun.search(heard, before) or _is_reported(text, clause, lexicon)):
        return True
    if len(parts) > 1 and lexicon.of_results.match(text, expression.end):
        return True
    if all(reading.value.startswith("FY") for reading in clause.readings):
        return True
    has_day = any(part.readings[-1].when and part.readings[-1].when.unit in _FINE for part in parts)
    when = clause.readings[0].when
    is_part = when is not None and (when.unit in _PERIODS or (when.unit == "year" and lexicon.script == "han"))
    told = text[clause.span.start : clause.span.end]
    is_ahead = lexicon.future.search(heard, told) is not None
    return (
        has_day
        and is_part
        and not is_ahead
        and lexicon.results.search(heard, text, sentence.start, sentence.end) is not None
    )


def _is_bare_year(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the time is a year and a noun follows: "a 2021 share placing"."""
    is_year = text[clause.expression.start : clause.expression.end].isdigit()
    return is_year and lexicon.year_noun.match(text, clause.expression.end) is not None


def _is_reported(text: str, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether the time is only that of "…, as the firm said on Wednesday"."""
    start = text.rfind(", ", clause.sentence.start, clause.expression.start)
    end = text.find(", ", clause.expression.end, clause.sentence.end)
    piece = text[start + 2 : end if end >= 0 else clause.sentence.end]
    return start >= 0 and bool(lexicon.reported.match(piece))


def _is_remark(text: str, clause: Clause) -> bool:
    """Whether only the time of a remark is told: "“We learnt a lot,” she said on Monday". What is told of the speaker
    behind a comma has happened."""
    said = _REMARK.match(text, clause.sentence.start, clause.expression.start)
    return said is not None or (
        text[clause.sentence.start] in '"“„«' and all(reading.type == "TIME" for reading in clause.readings)
    )
