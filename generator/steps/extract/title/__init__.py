"""Candidates to headlines: 15 to 100 columns, a whole clause, no two alike, never more than the sentence says."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from generator.model import Document, Name, Span
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.dateline import dateline_end
from generator.steps.extract.lexicon import lexicon_of
from generator.steps.extract.title.cast import cast_at
from generator.steps.extract.title.fit import LONGEST, columns
from generator.steps.extract.title.han import han_headlines
from generator.steps.extract.title.latin import headlines
from generator.steps.extract.title.told import Told

_BACK = 4
"""Sentences: how far back a pronoun may look for its name."""


def titles(
    document: Document, candidates: Sequence[Candidate], names: tuple[Name, ...], dates: Sequence[Span]
) -> tuple[str, ...]:
    """One for each candidate, in their order."""
    dates = _joined(document, dates)
    taken: set[str] = set()
    made = []
    for candidate in candidates:
        title = _free(_proposals(document, candidate, names, dates), taken)
        taken.add(_letters(title))
        made.append(title)
    return tuple(made)


def _joined(document: Document, dates: Sequence[Span]) -> list[Span]:
    """The words of time, those that only a dash divides as one."""
    row: list[Span] = []
    for date in sorted(dates):
        if row and document.source.text[row[-1].end : date.start].strip(" -–—~～") == "" and row[-1].end < date.start:
            row[-1] = Span(row[-1].start, date.end)
        else:
            row.append(date)
    return row


def _proposals(
    document: Document, candidate: Candidate, names: tuple[Name, ...], dates: Sequence[Span]
) -> Iterator[str]:
    text = document.source.text
    clause, expression = candidate.clause, candidate.expression
    lexicon = lexicon_of(candidate.language)
    start, end = (expression.start, expression.end) if expression else (-1, -1)
    sentence = candidate.sentence
    if lexicon.script == "han":
        shift = clause.start
        semicolon = text.find("；", expression.end if expression else sentence.end, sentence.end)
        quote = text[clause.start : semicolon if semicolon >= 0 else sentence.end]
        cast = cast_at(names, _nearest(document, sentence), lexicon.titles)
        others = [(date.start - shift, date.end - shift) for date in dates if sentence.contains(date)]
        yield from han_headlines(quote, start - shift if expression else -1, end - shift, others, cast, lexicon)
        yield from han_headlines(text[sentence.start : sentence.end], -1, -1, (), cast, lexicon)
        return
    yield from headlines(_told(document, candidate, names, dates), lexicon)
    whole = " ".join(text[sentence.start : sentence.end].split())
    yield whole if columns(whole) <= LONGEST else whole[: LONGEST - 1].rpartition(" ")[0] + "…"


def _told(document: Document, candidate: Candidate, names: tuple[Name, ...], dates: Sequence[Span]) -> Told:
    sentence, clause, own = candidate.sentence, candidate.clause, candidate.expression
    first = sentence.start
    end = _announced_end(document, candidate)
    return Told(
        sentence=document.source.quote(sentence),
        start=max(clause.start - first, dateline_end(document.source.quote(sentence))),
        end=end - first,
        dates=tuple((date.start - first, date.end - first) for date in dates if sentence.contains(date)),
        own=(own.start - first, own.end - first) if own else None,
        announces=end != clause.end,
        cast=cast_at(names, _nearest(document, sentence), lexicon_of(candidate.language).titles),
    )


def _nearest(document: Document, sentence: Span) -> tuple[Span, ...]:
    """The sentence and those before it, backwards."""
    place = bisect_left(document.sentences, sentence)
    return document.sentences[max(0, place - _BACK) : place + 1][::-1]


def _announced_end(document: Document, candidate: Candidate) -> int:
    """The end of the clause; where it only announces what the next one tells, of both."""
    clause, sentence = candidate.clause, candidate.sentence
    lexicon = lexicon_of(candidate.language)
    follows = document.source.text[clause.end : sentence.end]
    return sentence.end if lexicon.titles.announced.match(follows) else clause.end


def _free(proposals: Iterator[str], taken: set[str]) -> str:
    """The first proposal that no other event has; else the first with a number."""
    first = ""
    for title in proposals:
        if _letters(title) not in taken:
            return title
        first = first or title
    number = 2
    while _letters(f"{first} {number}") in taken:
        number += 1
    return f"{first[: LONGEST - 5]} ({number})"


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()
