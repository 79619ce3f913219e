"""Where names in Latin letters stand in texts of other characters."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model import Article
from generator.steps.merge import latin
from generator.steps.merge.folding import has_han
from generator.steps.merge.forms import tidy


@dataclass(frozen=True, slots=True)
class Spelt:
    """A place where a Latin name stands in other characters."""

    name: str
    text: str
    start: int
    end: int


def spellings_of(articles: tuple[Article, ...]) -> dict[str, tuple[Spelt, ...]]:
    """Where the Latin names of some sources stand in the Chinese text of others."""
    names = sorted({tidy(name.text) for article in articles for name in article.names if not has_han(name.text)})
    short = [name for name in names if len(name.split()) <= 3]
    found = {}
    for article in articles:
        body = [block.span for block in article.document.body if has_han(article.source.quote(block.span))]
        places = [
            Spelt(
                name, article.source.text[span.start + start : span.start + end], span.start + start, span.start + end
            )
            for span in body
            for name, start, end in latin.places(article.source.quote(span), tuple(short))
        ]
        if places:
            found[article.source.id] = _longest_only(places)
    return found


def _longest_only(places: list[Spelt]) -> tuple[Spelt, ...]:
    kept: list[Spelt] = []
    for place in sorted(places, key=lambda place: (place.start, -place.end, place.name)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return tuple(kept)
