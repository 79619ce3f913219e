"""Short stories for the tests: a text, its times, and what extraction makes of them."""

from __future__ import annotations

import re

from generator.model import (
    Block,
    Dateline,
    Document,
    Event,
    Imprint,
    Mention,
    Reading,
    Source,
    Span,
    parse_edtf,
    phrase,
)
from generator.model.meaning import Calendar
from generator.steps.extract import extract
from generator.steps.names import names
from generator.steps.split import split


def document_of(text: str, language: str = "en") -> Document:
    """A document whose every line is a paragraph."""
    lines = (Span(*line.span()) for line in re.finditer(r"\S(?:[^\n]*\S)?", text))
    blocks = tuple(Block(line, "text", "line") for line in lines)
    return split(Document(Source("story.txt", text, digest="0" * 64), language, blocks))


def readings_of(text: str, times: dict[str, str]) -> tuple[Reading, ...]:
    """A reading for each of the words, the first place of each, in text order; a `mod` may stand behind a time."""
    row = []
    for words, said in times.items():
        edtf, _, mod = said.partition(" ")
        start = text.index(words)
        mention = Mention(Span(start, start + len(words)), "test", Calendar())
        row.append(
            Reading(mention, "DATE", edtf, mod or None, parse_edtf(edtf), "absolute", (), phrase("as the test says"))
        )
    return tuple(sorted(row, key=lambda reading: reading.mention.span))


def events_of(
    text: str, times: dict[str, str], date: str | None = "2025-02-17", language: str = "en"
) -> tuple[Event, ...]:
    """The events of a story written on a day."""
    document = document_of(text, language)
    dateline = Dateline(parse_edtf(date), "stated", (), phrase("as the test says")) if date else None
    return extract(document, Imprint("A story", "stated"), names(document), readings_of(text, times), dateline)


def title_of(text: str, times: dict[str, str], language: str = "en") -> str:
    """The title of the last event of a story."""
    return events_of(text, times, language=language)[-1].title
