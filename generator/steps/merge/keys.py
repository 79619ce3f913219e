"""Stretches of text to keys that are the same in every language: names, figures, acts, things, other words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.model import Article, Event, Source, Span, overlapping
from generator.steps.merge.figures import Figure, figures
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.identity import Identity
from generator.steps.merge.sense import sense


def keys_in(article: Article, span: Span, identity: Identity) -> Iterator[str]:
    """What the words say; "Northern Ferries" is a name and says nothing about ships."""
    source = article.source
    text = source.quote(span)
    names = names_in(article, span, identity)
    counted = figures_in(article, span)
    taken = [
        *(Span(place.start - span.start, place.end - span.start) for _, place in names if _is_long(source, place)),
        *(Span(figure.start, figure.end) for figure in counted),
        *_dates(article, span),
    ]
    yield from dict.fromkeys(f"name:{name}" for name, _ in names)
    yield from (f"figure:{figure.key}" for figure in counted)
    single = {fold(source.quote(place)) for _, place in names}
    yield from sense(_blanked(text, taken), article.document.language, single, identity.nouns)


def _is_long(source: Source, place: Span) -> bool:
    """A name of several words; a single one ("Earth", and nouns where all have capitals) may mean what it says."""
    return has_han(source.quote(place)) or " " in source.quote(place)


def _blanked(text: str, taken: Iterable[Span]) -> str:
    """The text with white space in the place of what is taken."""
    for span in taken:
        start, end = max(0, span.start), min(len(text), span.end)
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def keys_of_title(article: Article, event: Event, identity: Identity) -> Iterator[str]:
    """What the title says besides words of time; a name that it has from elsewhere in the text counts too."""
    title, source, sentence = event.title, article.source, event.citations[0].span
    spelt = {source.quote(place): name for name, place in names_in(article, sentence, identity)}
    named = list(_in_title(title, [*spelt, *event.entities, *(name.text for name in article.names)]))
    told = [title[place.start : place.end] for place in named]
    yield from (f"name:{spelt.get(name) or identity.name(source.id, name)}" for name in told)
    times = overlapping(article.mentions, sentence, lambda mention: mention.span)
    taken = [*named, *_in_title(title, (source.quote(mention.span) for mention in times))]
    taken += [Span(figure.start, figure.end) for figure in figures(title, event.language)]
    yield from sense(_blanked(title, taken), event.language, (), identity.nouns)


def _in_title(title: str, pieces: Iterable[str]) -> Iterator[Span]:
    """Where each of the pieces stands that a title has, the longest first; none within another."""
    found: list[Span] = []
    for piece in sorted({piece for piece in pieces if piece in title}, key=lambda piece: (-len(piece), piece)):
        edge = "" if has_han(piece) else r"\b"
        for match in re.finditer(rf"{edge}{re.escape(piece)}{edge}", title):
            place = Span(*match.span())
            if not any(place.overlaps(other) for other in found):
                found.append(place)
                yield place


def names_in(article: Article, span: Span, identity: Identity) -> list[tuple[str, Span]]:
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


def _dates(article: Article, span: Span) -> list[Span]:
    """Where words of time stand, counted from the start of the stretch."""
    mentions = overlapping(article.mentions, span, lambda mention: mention.span)
    places = ((max(each.span.start, span.start), min(each.span.end, span.end)) for each in mentions)
    return [Span(start - span.start, end - span.start) for start, end in places]


def figures_in(article: Article, span: Span) -> tuple[Figure, ...]:
    """The figures of a stretch of text; dates are none."""
    return figures(article.source.quote(span), article.document.language, _dates(article, span))
