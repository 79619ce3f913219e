"""Where names in Latin letters stand in texts of other characters."""

from __future__ import annotations

from collections import defaultdict
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
    whole = {name: name for name in names if len(name.split()) <= _LONGEST}
    spelt = {**_parts(names), **whole}
    found = {}
    for article in articles:
        body = [block.span for block in article.document.body if has_han(article.source.quote(block.span))]
        places = [
            Spelt(
                spelt[name],
                article.source.text[span.start + start : span.start + end],
                span.start + start,
                span.start + end,
            )
            for span in body
            for name, start, end in latin.places(article.source.quote(span), tuple(spelt))
        ]
        if places:
            found[article.source.id] = _longest_only(places)
    return found


_LONGEST, _SHORTEST = 3, 5
# Words of a name that is spelt as a whole; letters of a word that alone stands for its name.


def _parts(names: list[str]) -> dict[str, str]:
    """ "Yinyan" of "Typhoon Yinyan": a word that is spelt in other characters, and stands in one name only."""
    holding: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for word in name.split() if " " in name and not latin.syllables(name) else ():
            holding[word].append(name)
    return {
        word: wholes[0]
        for word, wholes in holding.items()
        if len(wholes) == 1 and word not in names and len(word) >= _SHORTEST
    }


def _longest_only(places: list[Spelt]) -> tuple[Spelt, ...]:
    kept: list[Spelt] = []
    for place in sorted(places, key=lambda place: (place.start, -place.end, place.name)):
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
    return tuple(kept)
