"""The parts of a sentence that tell an event, where it tells several."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from generator.languages import load
from generator.model import Article, Citation, Event, Span
from generator.steps.merge.folding import has_han
from generator.steps.merge.lexemes import words
from generator.steps.merge.sense import SHORTEST

_SEMICOLON = re.compile(r"[;；]\s*")
_MARKS = r"(?:[;，；：、—–()（）]|[,:](?!\d))\s*|\s-+\s"
# "60,000" and "17:42" are one piece.


def clauses_of(article: Article, event: Event) -> tuple[Span, ...]:
    """The parts of the sentence that tell this event: all of it, unless the sentence tells others too."""
    citation = event.citations[0]
    told = [other for other in article.events if other.citations[0].span.overlaps(citation.span)]
    if len(told) < 2:
        return (_stretch(citation),)
    pieces = pieces_of(article, citation.span)
    of_title = tuple(piece for piece in pieces if _is_told(article.source.quote(piece), event.title))
    if of_title or citation.expression is None:
        return of_title
    return tuple(piece for piece in pieces if piece.overlaps(citation.expression))


def _stretch(citation: Citation) -> Span:
    """The sentence between its semicolons, where its words of time stand: what is told beside them is another thing."""
    if citation.expression is None:
        return citation.span
    cuts = [citation.span.start + match.end() for match in _SEMICOLON.finditer(citation.quote)]
    start = max((cut for cut in cuts if cut <= citation.expression.start), default=citation.span.start)
    end = min((cut for cut in cuts if cut >= citation.expression.end), default=citation.span.end)
    return Span(start, end)


def pieces_of(article: Article, sentence: Span) -> list[Span]:
    """The sentence cut at its commas, dashes and conjunctions."""
    ends = [
        sentence.start + match.end()
        for match in _clause_end(article.document.language).finditer(article.source.quote(sentence))
    ]
    return [Span(start, end) for start, end in pairwise(sorted({sentence.start, *ends, sentence.end}))]


@cache
def _clause_end(language: str) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, load(language).words("merge.joins")))
    return re.compile(rf"{_MARKS}|\s(?:{joins})\s" if joins else _MARKS)


def piece_at_time(article: Article, event: Event) -> tuple[Span, ...]:
    """The piece of the sentence that has the words of time: a title may tell another piece, but this one is dated."""
    citation = event.citations[0]
    pieces = pieces_of(article, citation.span) if citation.expression else []
    return tuple(piece for piece in pieces if citation.expression and piece.contains(citation.expression))


def asides_of(article: Article, sentence: Span) -> tuple[Span, ...]:
    """The relative clauses of a sentence: "Berg, who had left the board, was …"."""
    quote, relatives = article.source.quote, load(article.document.language).words("titles.relatives")
    behind = (piece for before, piece in pairwise(pieces_of(article, sentence)) if quote(before).rstrip().endswith(","))
    return tuple(piece for piece in behind if quote(piece).startswith(tuple(f"{word} " for word in relatives)))


def _is_told(piece: str, title: str) -> bool:
    """Does a title say most of the words of a piece?"""
    said = {word.text for word in words(title)}
    tokens = [word.text for word in words(piece) if len(word.text) >= SHORTEST or has_han(word.text)]
    return bool(tokens) and 2 * sum(token in said for token in tokens) > len(tokens)
