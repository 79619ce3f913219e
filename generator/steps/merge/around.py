"""What stands around an undated sentence: the sentences that it may go on with, take up or lead to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.model import Article, Span

_NEAR = 12
# Sentences back that a sentence may take up ("The takeover …"); what is farther away has been told anew since.


@dataclass(frozen=True, slots=True)
class Around:
    """The neighbours of a sentence."""

    before: Span | None
    """The sentence right before it, if both stand in one block."""
    near: Sequence[Span]
    """The last sentences before it, the nearest last."""
    news: Span | None
    """For a sentence that opens a text: the first one that dates anything, which it leads to."""


def around(article: Article) -> dict[Span, Around]:
    """Of each sentence of an article."""
    sentences, before = article.document.sentences, _before(article)
    news = min((event.citations[0].span for event in article.events), default=None)
    return {
        sentence: Around(
            before.get(sentence),
            sentences[max(0, at - _NEAR) : at],
            news if news and sentence.start < news.start else None,
        )
        for at, sentence in enumerate(sentences)
    }


def _before(article: Article) -> dict[Span, Span]:
    row = iter(sorted(block.span for block in article.document.body))
    block = next(row, None)
    found = {}
    for last, sentence in pairwise(article.document.sentences):
        while block and block.end <= last.start:
            block = next(row, None)
        if block and block.contains(last) and block.contains(sentence):
            found[sentence] = last
    return found
