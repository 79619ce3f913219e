"""Candidates to headlines: 15 to 100 columns, a whole clause, no two alike, never more than the sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.model import Document, Name
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.lexicon import lexicon_of
from generator.steps.extract.title.fit import LONGEST, columns
from generator.steps.extract.title.han import han_headlines
from generator.steps.extract.title.latin import Told, headlines


def titles(document: Document, candidates: Sequence[Candidate], names: tuple[Name, ...]) -> tuple[str, ...]:
    """One for each candidate, in their order."""
    taken: set[str] = set()
    made = []
    for candidate in candidates:
        title = _free(_proposals(document, candidate, names), taken)
        taken.add(_letters(title))
        made.append(title)
    return tuple(made)


def _proposals(document: Document, candidate: Candidate, names: tuple[Name, ...]) -> Iterator[str]:
    text = document.source.text
    clause, expression = candidate.clause, candidate.expression
    lexicon = lexicon_of(candidate.language)
    start, end = (expression.start, expression.end) if expression else (-1, -1)
    sentence = candidate.sentence
    if lexicon.script == "han":
        shift = clause.start
        quote = text[clause.start : clause.end]
        yield from han_headlines(quote, start - shift if expression else -1, end - shift, lexicon)
        yield from han_headlines(text[sentence.start : sentence.end], -1, -1, lexicon)
        return
    shift = clause.start
    yield from headlines(
        Told(
            before=text[sentence.start : clause.start],
            clause=text[clause.start : clause.end],
            start=start - shift if expression else -1,
            end=end - shift,
            subject=_last_name(names, sentence.start),
        ),
        lexicon,
    )
    whole = " ".join(text[sentence.start : sentence.end].split())
    yield whole if columns(whole) <= LONGEST else whole[: LONGEST - 1].rpartition(" ")[0] + "…"


def _last_name(names: tuple[Name, ...], place: int) -> str | None:
    """The name that stands last before a place."""
    ends = [(span.end, name.text) for name in names for span in name.spans if span.end <= place]
    return max(ends)[1] if ends else None


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
