"""Phrases in the language of the site, with dates as its readers write them."""

from __future__ import annotations

from typing import NamedTuple

from generator.model import Phrase, When
from generator.model.saying import Value
from generator.writers import dates
from generator.writers.words import FALLBACK, Words


class Said(NamedTuple):
    """A phrase in words."""

    text: str
    language: str
    """That of the site, or English where its table lacks a part of the phrase."""


def said(phrase: Phrase | str, words: Words) -> Said:
    """What is plain text is English."""
    if isinstance(phrase, str):
        return Said(phrase, FALLBACK)
    known = words.phrases()
    if words.language != FALLBACK and all(part.text in known for part in _parts(phrase)):
        return Said(_filled(phrase, words), words.language)
    return Said(_filled(phrase, Words(FALLBACK)), FALLBACK)


def _parts(phrase: Phrase) -> list[Phrase]:
    within = [part for _, value in phrase.values if isinstance(value, Phrase) for part in _parts(value)]
    return [phrase, *within]


def _filled(value: Value, words: Words) -> str:
    match value:
        case Phrase():
            text = words.phrases().get(value.text, value.text)
            return text.format(**{name: _filled(each, words) for name, each in value.values})
        case When():
            return dates.full(value, words)
        case _:
            return str(value)
