"""Articles made by hand: a text, and what it tells when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256

from generator.model import (
    NO_HINTS,
    Article,
    Block,
    Citation,
    Dateline,
    Document,
    Event,
    Hints,
    Imprint,
    Mention,
    Name,
    Reading,
    Source,
    Span,
    Status,
    event_id,
    parse_edtf,
    phrase,
)
from generator.model.meaning import Calendar


@dataclass(frozen=True)
class Told:
    """A sentence of the story: its words of time, its date, its title."""

    sentence: str
    date: str | None
    """EDTF; None: it only supports."""
    expression: str | None = None
    title: str | None = None
    status: Status = "past"
    is_refused: bool = False
    """Its time, if it has one, is read, but it tells and supports no event."""
    assumed: tuple[str, ...] = ()


def article(
    file: str,
    *told: Told,
    date: str | None = "2024-06-01",
    language: str = "en",
    names: str = "",
    hints: Hints = NO_HINTS,
) -> Article:
    """An article of one paragraph; `names` are parted by bars."""
    text = " ".join(dict.fromkeys(each.sentence for each in told))
    source = Source(file, text, sha256(f"{file}\n{text}".encode()).hexdigest(), hints=hints)
    spans = {
        each.sentence: Span(text.index(each.sentence), text.index(each.sentence) + len(each.sentence)) for each in told
    }
    block = Block(Span(0, len(text)), "text", "test")
    document = Document(source, language, (block,), tuple(sorted(spans.values())))
    named = tuple(_name(text, name) for name in names.split("|") if name and name in text)
    dateline = Dateline(parse_edtf(date), "stated", (), phrase("as the test says")) if date else None
    citations = [(_citation(source, each, spans[each.sentence]), each) for each in told]
    events = tuple(
        _event(source, citation, each, named, language)
        for citation, each in citations
        if citation.when and not each.is_refused
    )
    supports = tuple(citation for citation, each in citations if citation.when is None and not each.is_refused)
    dated = [
        (citation, Mention(citation.expression, "test", Calendar())) for citation, _ in citations if citation.expression
    ]
    readings = tuple(_reading(citation, mention) for citation, mention in dated if citation.when)
    mentions = tuple(mention for _, mention in dated)
    return Article(source, document, Imprint(file, "stated"), mentions, dateline, readings, named, events, supports)


def _reading(citation: Citation, mention: Mention) -> Reading:
    assert citation.when
    return Reading(mention, "DATE", citation.when.edtf, None, citation.when, "absolute", (), phrase("as the test says"))


def _name(text: str, name: str) -> Name:
    return Name(name, tuple(Span(match.start(), match.end()) for match in re.finditer(re.escape(name), text)))


def _citation(source: Source, told: Told, sentence: Span) -> Citation:
    expression = None
    if told.expression:
        start = source.text.index(told.expression, sentence.start)
        expression = Span(start, start + len(told.expression))
    when = parse_edtf(told.date) if told.date else None
    quote, why = source.quote(sentence), phrase("as the test says")
    return Citation(source.id, sentence, quote, expression, "absolute", when, told.assumed, why, told.status)


def _event(source: Source, citation: Citation, told: Told, named: tuple[Name, ...], language: str) -> Event:
    assert citation.when
    entities = tuple(name.text for name in named if any(citation.span.contains(span) for span in name.spans))
    return Event(
        event_id(source, citation.span, citation.expression),
        citation.when,
        told.title or told.sentence,
        language,
        told.status,
        entities,
        (citation,),
    )
