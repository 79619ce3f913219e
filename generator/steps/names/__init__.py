"""Document to names: who and what is named, without a model."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Document, Name, Span
from generator.steps.names.alphabet import alphabet_names
from generator.steps.names.han import han_names
from generator.steps.names.place import places
from generator.steps.names.tokens import row_of
from generator.steps.names.words import Words, words_of


def names(document: Document) -> tuple[Name, ...]:
    """The names of people, organisations, places and products in title and body, each with all its places.

    In the order of their first place. A place belongs to the longest name that stands there.
    """
    text = document.source.text
    passages = _passages(document)
    words = words_of(document.language)
    latin = replace(words_of("en"), surnames=words.surnames) if words.surnames else words
    rows = tuple(row_of(text, passage) for passage in passages)
    found = {**dict.fromkeys(alphabet_names(text, rows, latin)), **dict.fromkeys(_han(document, passages, words))}
    placed = places(text, passages, rows, tuple(found), words)
    return tuple(
        Name(name, spans) for name, spans in sorted(placed.items(), key=lambda item: (item[1][0], item[0])) if spans
    )


def _han(document: Document, passages: tuple[Span, ...], words: Words) -> tuple[str, ...]:
    if not words.surnames:
        return ()
    text = "\n".join(document.source.quote(span) for span in passages)
    headline = "\n".join(document.source.quote(block.span) for block in document.blocks if block.role == "title")
    return han_names(text, headline, words)


def _passages(document: Document) -> tuple[Span, ...]:
    """The titles and sentences, in text order."""
    titles = [block.span for block in document.blocks if block.role == "title"]
    return tuple(sorted([*titles, *document.sentences]))
