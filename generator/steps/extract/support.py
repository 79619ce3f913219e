"""Document and events to supports: sentences that tell something without a time of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.model import Citation, Document, Event, Span, phrase
from generator.steps.extract.lexicon import lexicon_of
from generator.steps.extract.places import LONGEST_SENTENCE, languages_of
from generator.steps.extract.refuse import refusal

_SHORTEST = {"latin": 25, "han": 8}
"""Characters; a shorter sentence names too little to be known again."""


def supports(document: Document, events: Sequence[Event]) -> tuple[Citation, ...]:
    """In text order; they are no events, but may support one that another sentence dates."""
    told = {citation.span for event in events for citation in event.citations}
    why = phrase("no time of its own")
    return tuple(
        Citation(document.source.id, sentence, quote, None, "context", None, (), why, "past")
        for sentence, quote in _silent(document, told)
    )


def _silent(document: Document, told: set[Span]) -> Iterator[tuple[Span, str]]:
    text = document.source.text
    for sentence, language in languages_of(document).items():
        lexicon = lexicon_of(language)
        fits = _SHORTEST.get(lexicon.script, 0) <= len(sentence) <= LONGEST_SENTENCE
        quote = text[sentence.start : sentence.end]
        is_question = quote.rstrip("”“\"»«’' ").endswith(("?", "？"))
        if sentence not in told and fits and not is_question and not refusal(text, sentence, sentence, lexicon):
            yield sentence, quote
