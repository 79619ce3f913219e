"""Which sentence of which page a citation points to, and what its source is called for short."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from generator.model import Article, Span

NAME_LENGTH = 36
# Characters of a source's short name: beside two others it still stands on one line of a card 31 rem wide.


@dataclass(frozen=True)
class Sentences:
    """The sentences of an article, with the anchors that lead to them."""

    article: Article

    def anchor(self, place: Span) -> str:
        """The id "s12" for the twelfth sentence, "c345" for a place outside of the body's sentences."""
        number = self.number(place)
        return f"s{number}" if number else f"c{place.start}"

    def number(self, place: Span) -> int | None:
        """The sentence that a place is in or begins in, counted from 1."""
        index = bisect_right(self._starts, place.start) - 1
        if index >= 0 and self.article.document.sentences[index].overlaps(place):
            return index + 1
        return None

    def span(self, place: Span) -> Span:
        """The whole sentence, so that one sentence has one mark whatever parts of it are cited."""
        number = self.number(place)
        return self.article.document.sentences[number - 1] if number else place

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.article.document.sentences]


def short_names(articles: Iterable[Article]) -> dict[str, str]:
    """By source id: the publisher where that tells the sources apart, else the title, cut at a word."""
    known = tuple(articles)
    publishers = Counter(article.imprint.publisher for article in known)
    return {
        article.source.id: _short(
            article.imprint.publisher
            if article.imprint.publisher and publishers[article.imprint.publisher] == 1
            else article.imprint.title
        )
        for article in known
    }


def _short(name: str) -> str:
    name = " ".join(name.split())
    if len(name) <= NAME_LENGTH:
        return name
    cut = name[:NAME_LENGTH]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:–-") + "…"
