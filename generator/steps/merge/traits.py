"""Events to traits: the names, figures, acts and words by which two tellings of one event know each other."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.languages import load
from generator.model import Article, Block, Citation, Event, Source, Span, overlapping
from generator.steps.merge.figures import Figure, figures
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.forms import TOKEN
from generator.steps.merge.identity import Identity
from generator.steps.merge.sense import SHORTEST, sense
from generator.steps.merge.vocabulary import words

_SEMICOLON = re.compile(r"[;；]\s*")
_MARKS = r"[,;:，；：、—–()（）]\s*|\s-+\s"

CORE, ABOVE, REST, BEFORE = 1.0, 0.7, 0.4, 0.4
"""How strongly a trait belongs to the event: told in its title or clause; for names where the clause has none, in the
head of its list, which is about them all; elsewhere in its sentence; or, for such names, in the sentence before ("The
deal was announced in April")."""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a telling of an event says, in keys that are the same in every language."""

    keys: Mapping[str, float]
    """"name:…", "figure:…", "act:…", "thing:…", "word:…", each with its strength."""
    figures: tuple[Figure, ...]
    """Of the clause."""
    names: tuple[str, ...]
    """The name keys that belong to the event itself: those of its title, else of its clause."""
    acts: tuple[str, ...]
    """The act keys that do."""
    places: frozenset[str] = frozenset()
    """Those of the names that say where rather than who."""


def _traits(
    strengths: Mapping[str, float], counted: tuple[Figure, ...], identity: Identity, headline: Collection[str] = ()
) -> Traits:
    keys = dict(sorted(strengths.items()))
    core = [key for key, strength in keys.items() if strength == CORE]
    names, acts = (_of_kind(kind, headline) or _of_kind(kind, core) for kind in ("name:", "act:"))
    places = frozenset(name for name in names if name.removeprefix("name:") in identity.places)
    return Traits(keys, counted, names, acts, places)


def _of_kind(kind: str, keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(key for key in keys if key.startswith(kind)))


def traits_of(article: Article, event: Event, identity: Identity) -> Traits:
    """Of the sentence that the event was made from."""
    sentence = event.citations[0].span
    clauses = tuple(dict.fromkeys((*_clauses(article, event), *_piece_at_time(article, event))))
    strengths: dict[str, float] = {}
    if clauses != (sentence,):
        strengths.update(dict.fromkeys(_keys(article, sentence, identity), REST))
    headline = tuple(_title_keys(article, event, identity))
    timed = [key for piece in _piece_at_time(article, event) for key in _keys(article, piece, identity)]
    for key in [*(key for clause in clauses for key in _keys(article, clause, identity)), *headline]:
        strengths[key] = CORE
    if not any(key.startswith("name:") and strength == CORE for key, strength in strengths.items()):
        for key, strength in _names_before(article, sentence, identity).items():
            strengths.setdefault(key, strength)
    counted = tuple(figure for clause in clauses for figure in figures_in(article, clause))
    return _traits(strengths, counted, identity, (*headline, *(key for key in timed if key.startswith("act:"))))


def _names_before(article: Article, sentence: Span, identity: Identity) -> dict[str, float]:
    """The names of the sentence before, if it stands in the same block; of an entry in a list those of its head."""
    number = article.document.number_of(sentence)
    if number is None:
        return {}
    block, sentences = article.document.blocks[number], article.document.sentences
    if block.role in ("list", "table"):
        return dict.fromkeys(_names_above(article, block, identity), ABOVE)
    ended = bisect_right(sentences, sentence.start, key=lambda each: each.end)
    before = sentences[max(0, ended - 1) : ended]
    named = (name for each in before if block.span.contains(each) for name, _ in _named(article, each, identity))
    return {f"name:{name}": BEFORE for name in named}


def _names_above(article: Article, entry: Block, identity: Identity) -> tuple[str, ...]:
    """The names in the first line of a list, a subhead perhaps, else in the article's title."""
    blocks = article.document.blocks
    place = blocks.index(entry)
    while place and blocks[place - 1].role in ("list", "table", "subhead"):
        place -= 1
    for head in (blocks[place], *(block for block in blocks if block.role == "title")):
        if head is not entry and (named := _named_in_capitals(article, head.span, identity)):
            return tuple(f"name:{name}" for name in named)
    return ()


def _named_in_capitals(article: Article, span: Span, identity: Identity) -> tuple[str, ...]:
    """The entities named in a head, where all letters may be capitals."""
    named = [name for name, _ in _named(article, span, identity)]
    words = TOKEN.findall(article.source.quote(span))
    runs = (words[start:end] for start in range(len(words)) for end in range(start + 1, min(len(words), start + 4) + 1))
    shouted = (" ".join(run) for run in runs if all(word.isupper() for word in run))
    named += [identity.name(article.source.id, name) for name in shouted if identity.is_named(name)]
    return tuple(dict.fromkeys(named))


def traits_of_citation(article: Article, citation: Citation, identity: Identity) -> Traits:
    """Of a sentence that tells no event by itself."""
    keys = dict.fromkeys(_keys(article, citation.span, identity), CORE)
    return _traits(keys, figures_in(article, citation.span), identity)


class Rarity:
    """How much it says that two events share a key: nothing for what happens all the time, 1 for what does once.

    Counted in dates, not in tellings: five texts that tell one thing of one day do not make it common.
    """

    def __init__(self, dated: Iterable[tuple[Traits, int]]) -> None:
        dates: dict[str, dict[int, None]] = defaultdict(dict)
        everywhere: dict[int, None] = {}
        for traits, first in dated:
            everywhere[first] = None
            for key in traits.keys:
                dates[key][first] = None
        self._dates = max(len(everywhere), _FEWEST)
        self._counts = {key: len(days) for key, days in dates.items()}
        self._most: dict[str, float] = {}

    def of(self, key: str) -> float:
        rare = max(0.0, 1.0 - math.log(self._counts.get(key, 1)) / math.log(self._dates))
        return min(rare, self._most.get(key, 1.0))

    def within(self, sentences: Sequence[Traits]) -> Rarity:
        """The rarity of keys in a text of these sentences: what each second one names tells none from the others."""
        found = Rarity(())
        found._dates, found._counts = self._dates, self._counts
        counts = Counter(key for traits in sentences for key in traits.keys)
        found._most = {
            key: 1.0 - math.log(count) / math.log(max(len(sentences), _FEWEST_IN_TEXT)) for key, count in counts.items()
        }
        return found


_FEWEST, _FEWEST_IN_TEXT = 20, 8
# Dates, and sentences of a text, below which rarity says little; three texts about one thing share everything.


def _clauses(article: Article, event: Event) -> tuple[Span, ...]:
    """The parts of the sentence that tell this event: all of it, unless the sentence tells others too."""
    citation = event.citations[0]
    told = [other for other in article.events if other.citations[0].span.overlaps(citation.span)]
    if len(told) < 2:
        return (_stretch(citation),)
    pieces = _pieces(citation, article.document.language)
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


def _pieces(citation: Citation, language: str) -> list[Span]:
    """The sentence cut at its commas, dashes and conjunctions."""
    ends = [citation.span.start + match.end() for match in _clause_end(language).finditer(citation.quote)]
    cuts = sorted({citation.span.start, *ends, citation.span.end})
    return [Span(start, end) for start, end in pairwise(cuts)]


@cache
def _clause_end(language: str) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, load(language).words("merge.joins")))
    return re.compile(rf"{_MARKS}|\s(?:{joins})\s" if joins else _MARKS)


def _piece_at_time(article: Article, event: Event) -> tuple[Span, ...]:
    """The piece of the sentence that has the words of time: a title may tell another piece, but this one is dated."""
    citation = event.citations[0]
    pieces = _pieces(citation, article.document.language) if citation.expression else []
    return tuple(piece for piece in pieces if citation.expression and piece.contains(citation.expression))


def _is_told(piece: str, title: str) -> bool:
    """Does a title say most of the words of a piece?"""
    said = {word.text for word in words(title)}
    tokens = [word.text for word in words(piece) if len(word.text) >= SHORTEST or has_han(word.text)]
    return bool(tokens) and 2 * sum(token in said for token in tokens) > len(tokens)


def _keys(article: Article, span: Span, identity: Identity) -> Iterator[str]:
    """What the words say; "Northern Ferries" is a name and says nothing about ships."""
    source = article.source
    text = source.quote(span)
    names = _named(article, span, identity)
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


def _title_keys(article: Article, event: Event, identity: Identity) -> Iterator[str]:
    named = [name for name in event.entities if name in event.title]
    yield from (f"name:{identity.name(article.source.id, name)}" for name in named)
    expression = event.citations[0].expression
    taken = [*named, article.source.quote(expression)] if expression else named
    starts = [(event.title.find(piece), len(piece)) for piece in taken]
    places = [Span(start, start + length) for start, length in starts if start >= 0]
    places += [Span(figure.start, figure.end) for figure in figures(event.title, event.language)]
    text = _blanked(event.title, places)
    yield from sense(text, event.language, (), identity.nouns)


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


def _dates(article: Article, span: Span) -> list[Span]:
    """Where words of time stand, counted from the start of the stretch."""
    mentions = overlapping(article.mentions, span, lambda mention: mention.span)
    places = ((max(each.span.start, span.start), min(each.span.end, span.end)) for each in mentions)
    return [Span(start - span.start, end - span.start) for start, end in places]


def figures_in(article: Article, span: Span) -> tuple[Figure, ...]:
    """The figures of a stretch of text; dates are none."""
    return figures(article.source.quote(span), article.document.language, _dates(article, span))
