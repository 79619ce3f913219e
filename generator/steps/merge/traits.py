"""Events to traits: the names, figures, acts and words by which two tellings of one event know each other."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from generator.languages import known, load
from generator.model import Article, Citation, Event, Mention, Span
from generator.steps.merge.figures import Figure, figures
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.identity import Identity
from generator.steps.merge.vocabulary import vocabulary, words

_CLAUSE_END = re.compile(r"[,;:，；：、—–()（）]\s*|\s-+\s")

CORE, REST = 1.0, 0.4
"""How strongly a trait belongs to the event: told in its title or clause, or elsewhere in its sentence."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a telling of an event says, in keys that are the same in every language."""

    keys: Mapping[str, float]
    """"name:…", "figure:…", "act:…", "thing:…", "word:…", each with its strength."""
    figures: tuple[Figure, ...]
    """Of the clause."""

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """The keys of one kind that belong to the event itself."""
        return tuple(key for key, strength in self.keys.items() if key.startswith(kind) and strength == CORE)


def traits_of(article: Article, event: Event, identity: Identity) -> Traits:
    """Of the sentence that the event was made from."""
    citation = event.citations[0]
    clause = _clause(article, event, citation)
    strengths: dict[str, float] = {}
    for key in _keys(article, citation.span, identity):
        strengths[key] = REST
    for key in [*_keys(article, clause, identity), *_title_keys(article, event, identity)]:
        strengths[key] = CORE
    return Traits(dict(sorted(strengths.items())), _figures(article, clause))


def traits_of_citation(article: Article, citation: Citation, identity: Identity) -> Traits:
    """Of a sentence that tells no event by itself."""
    keys = dict.fromkeys(_keys(article, citation.span, identity), CORE)
    return Traits(dict(sorted(keys.items())), _figures(article, citation.span))


class Rarity:
    """How much it says that two events share a key: nothing for what all have, 1 for what hardly any has."""

    def __init__(self, all_traits: Iterable[Traits]) -> None:
        listed = list(all_traits)
        self._events = max(len(listed), _FEWEST)
        self._counts = Counter(key for traits in listed for key in traits.keys)

    def of(self, key: str) -> float:
        count = self._counts.get(key, 1)
        return max(0.0, math.log(self._events / count) / math.log(self._events))

    def count(self, key: str) -> int:
        return self._counts.get(key, 0)


_FEWEST = 20
# Events below which rarity says little; three texts about one thing share everything.


def _clause(article: Article, event: Event, citation: Citation) -> Span:
    """The part of the sentence that tells this event: all of it, unless the sentence tells others too."""
    sentence, expression = citation.span, citation.expression
    others = [
        other.citations[0].expression
        for other in article.events
        if other.id != event.id and other.citations[0].span.overlaps(sentence)
    ]
    if not others:
        return sentence
    if expression is None:
        return sentence
    cuts = [sentence.start, *(sentence.start + m.end() for m in _CLAUSE_END.finditer(citation.quote)), sentence.end]
    start = max(cut for cut in cuts if cut <= expression.start)
    end = min((cut for cut in cuts if cut >= expression.end), default=sentence.end)
    while end < sentence.end and end - start < _SHORT_CLAUSE:  # "On 3 May, …": the time stands before its clause
        end = min(cut for cut in cuts if cut > end)
    return Span(start, end)


_SHORT_CLAUSE = 40
# Characters; a shorter clause is an adverbial with its comma, not yet what happened.


def _keys(article: Article, span: Span, identity: Identity) -> Iterator[str]:
    source, language = article.source, article.document.language
    text = source.quote(span)
    named = _named(article, span, identity)
    yield from dict.fromkeys(f"name:{name}" for name, _ in named)
    yield from (f"figure:{figure.key}" for figure in _figures(article, span))
    yield from (f"act:{act}" for act in vocabulary(language).acts_in(text))
    yield from (f"thing:{thing}" for thing in vocabulary(language).things_in(text))
    taken = [place for _, place in named] + [mention.span for mention in _mentions(article, span)]
    yield from _words(text, span.start, taken)


def _title_keys(article: Article, event: Event, identity: Identity) -> Iterator[str]:
    terms = vocabulary(event.language)
    yield from (f"act:{act}" for act in terms.acts_in(event.title))
    yield from (f"thing:{thing}" for thing in terms.things_in(event.title))
    named = [name for name in event.entities if name in event.title]
    yield from (f"name:{identity.name(article.source.id, name)}" for name in named)
    starts = [(event.title.index(name), name) for name in named]
    yield from _words(event.title, 0, [Span(start, start + len(name)) for start, name in starts])


def _named(article: Article, span: Span, identity: Identity) -> list[tuple[str, Span]]:
    """The entities named in a stretch of text, with their places."""
    source = article.source.id
    found = [
        (identity.name(source, name.text), place)
        for name in article.names
        for place in name.spans
        if span.contains(place)
    ]
    spelt = [
        (identity.name(source, place.name), Span(place.start, place.end))
        for place in identity.spellings.get(source, ())
        if span.start <= place.start and place.end <= span.end
    ]
    return sorted([*found, *spelt], key=lambda pair: (pair[1], pair[0]))


def _mentions(article: Article, span: Span) -> list[Mention]:
    return [mention for mention in article.mentions if mention.span.overlaps(span)]


def _figures(article: Article, span: Span) -> tuple[Figure, ...]:
    dates = []
    for mention in _mentions(article, span):
        start, end = max(mention.span.start, span.start), min(mention.span.end, span.end)
        dates.append(Span(start - span.start, end - span.start))
    return figures(article.source.quote(span), article.document.language, dates)


def _words(text: str, offset: int, taken: Iterable[Span]) -> Iterator[str]:
    """The beginnings of longer words, spelt alike in cognate languages; pairs of Chinese characters."""
    places = list(taken)
    previous = None
    for word in words(text):
        where = Span(word.start + offset, word.end + offset)
        if any(where.overlaps(place) for place in places):
            previous = None
            continue
        if has_han(word.text):
            if previous is not None and previous.end == word.start:
                yield f"word:{previous.text}{word.text}"
            previous = word
            continue
        previous = None
        if len(word.text) >= _SHORTEST and word.text.isalpha() and word.text not in _common():
            yield f"word:{_beginning(word.text)}"


_SHORTEST = 4
_BEGINNING = 6


def _beginning(word: str) -> str:
    """ "capsule", "Kapsel" and "cápsula" begin alike once spelling habits are evened out."""
    even = word.replace("ph", "f").replace("c", "k").replace("y", "i").replace("ll", "l").replace("nn", "n")
    return even[:_BEGINNING]


@cache
def _common() -> frozenset[str]:
    return frozenset(fold(word) for code in known() for word in load(code).words("merge.common"))
