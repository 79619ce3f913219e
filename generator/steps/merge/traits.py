"""Events to traits: the names, figures, acts and words by which two tellings of one event know each other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from generator.model import Article, Block, Citation, Event, Span
from generator.steps.merge.clauses import asides_of, clauses_of, piece_at_time
from generator.steps.merge.figures import Figure
from generator.steps.merge.forms import TOKEN
from generator.steps.merge.identity import Identity
from generator.steps.merge.keys import figures_in, keys_in, keys_of_title, names_in

CORE, BESIDE, ABOVE, REST, BEFORE = 1.0, 0.7, 0.7, 0.4, 0.4
"""How strongly a trait belongs to the event: told in its title or clause; for acts, in its clause beside the act that
its title tells ("which needs the blessing of the regulator"); for names where the clause has none, in the head of its
list, which is about them all; elsewhere in its sentence; or, for such names, in the sentence before ("The deal was
announced in April")."""


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
    title: tuple[str, ...] = ()
    """What the title says by itself."""

    def shares(self, other: Traits, *kinds: str) -> bool:
        """Is any key of these kinds ("name", "thing") told by another, too, however weakly?"""
        return any(key in other.keys and key.partition(":")[0] in kinds for key in self.keys)


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
    clauses = tuple(dict.fromkeys((*clauses_of(article, event), *piece_at_time(article, event))))
    strengths: dict[str, float] = {}
    if clauses != (sentence,):
        strengths.update(dict.fromkeys(keys_in(article, sentence, identity), REST))
    headline = titled = tuple(keys_of_title(article, event, identity))
    timed = [key for piece in piece_at_time(article, event) for key in keys_in(article, piece, identity)]
    headline = tuple(dict.fromkeys((*headline, *(key for key in timed if key.startswith("act:")))))
    has_act = any(key.startswith("act:") for key in headline)
    for key in [*(key for clause in clauses for key in keys_in(article, clause, identity)), *headline]:
        strengths[key] = BESIDE if has_act and key.startswith("act:") and key not in headline else CORE
    if not any(key.startswith("name:") and strength == CORE for key, strength in strengths.items()):
        for key, strength in _names_before(article, sentence, identity).items():
            strengths.setdefault(key, strength)
    counted = tuple(figure for clause in clauses for figure in figures_in(article, clause))
    return replace(_traits(strengths, counted, identity, headline), title=titled)


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
    named = (name for each in before if block.span.contains(each) for name, _ in names_in(article, each, identity))
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
    named = [name for name, _ in names_in(article, span, identity)]
    words = TOKEN.findall(article.source.quote(span))
    runs = (words[start:end] for start in range(len(words)) for end in range(start + 1, min(len(words), start + 4) + 1))
    shouted = (" ".join(run) for run in runs if all(word.isupper() for word in run))
    named += [identity.name(article.source.id, name) for name in shouted if identity.is_named(name)]
    return tuple(dict.fromkeys(named))


def traits_of_citation(article: Article, citation: Citation, identity: Identity) -> Traits:
    """Of a sentence that tells no event by itself."""
    keys = dict.fromkeys(keys_in(article, citation.span, identity), CORE)
    for aside in asides_of(article, citation.span):
        keys.update((key, BESIDE) for key in keys_in(article, aside, identity) if key.startswith("act:"))
    return _traits(keys, figures_in(article, citation.span), identity)
