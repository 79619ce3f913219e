"""Sentences to the events of sisters that are told in the same rare words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model import Article, Span

_WORD = re.compile(r"[^\W\d_]{5,}")
_STEM = 7
# Letters of a word that count: endings change.
_RARE = 0.5
# Share of the articles that may have a word.
_SHARED, _MOST = 2, 0.6
# Rare words that two sentences need in common, and how many of the sister's words these must be. So none of 24 texts of
# the marked stories with their date blacked out was misdated, nor one of 123 pages of F by a stranger; with one common
# word, 3 of the 24 were.


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event whose day is known, and who says so."""

    day: int
    sources: tuple[str, ...]
    """Names of files."""
    ids: tuple[str, ...]
    quotes: tuple[str, ...]


class Likeness:
    """The rare words of all articles, and of the events with a day."""

    def __init__(self, articles: Sequence[Article], events: Sequence[DatedEvent]) -> None:
        self._spread = Counter(word for article in articles for word in _words(article.source.text))
        self._most = max(2, int(len(articles) * _RARE))
        self._events = [(event, tuple(map(self._rare, event.quotes))) for event in events]

    def events(self, article: Article, sentence: Span) -> Iterator[DatedEvent]:
        """Those that others tell in the words of this sentence."""
        words = self._rare(article.source.quote(sentence))
        for event, quotes in self._events:
            is_alike = any(len(words & told) >= max(_SHARED, _MOST * len(told)) for told in quotes)
            if is_alike and article.source.id not in event.ids:
                yield event

    def near(self, article: Article, sentence: Span) -> Iterator[DatedEvent]:
        """Those that others tell with a rare word of this sentence."""
        words = self._rare(article.source.quote(sentence))
        for event, quotes in self._events:
            if article.source.id not in event.ids and any(words & told for told in quotes):
                yield event

    def _rare(self, text: str) -> frozenset[str]:
        return frozenset(word for word in _words(text) if self._spread[word] <= self._most)


def _words(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()))
