"""Short names: which full name is meant by a part of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from generator.languages import load
from generator.model import Article
from generator.steps.merge.folding import fold, has_han
from generator.steps.merge.forms import TOKEN, Forms, key_of
from generator.steps.merge.union import Union


def short_names(same: Union[str], articles: tuple[Article, ...], forms: Forms) -> dict[tuple[str, str], str]:
    """A part alone means the one full name that it can mean, in its source, else in all of them.

    News introduces by the full name: a whole that comes after its part is something else ("Orchard", "Orchard Cloud").
    """
    firsts = [(article.source.id, _first_places(article)) for article in articles]
    places, common = place_names(articles), common_words(articles)
    wholes: dict[str, dict[str, None]] = defaultdict(dict)
    for key in sorted(forms):
        for part in _parts_of(key, forms, common):
            if part in forms and part not in places and not _is_full(part, forms) and _introduces(key, part, firsts):
                wholes[part][key] = None
    within: dict[tuple[str, str], str] = {}
    for part in sorted(wholes):
        everywhere = _one(same, wholes[part])
        if everywhere:
            same.join(part, everywhere)
            continue
        for source, first in firsts:
            if part in first and (only := _one(same, [key for key in wholes[part] if key in first])):
                within[source, part] = only
    return within


def _first_places(article: Article) -> dict[str, int]:
    """Of each name's key: where it first stands in the running text."""
    running = [block.span for block in article.document.body if block.role in ("text", "quote", "list")]
    first: dict[str, int] = {}
    for name in article.names:
        for span in name.spans:
            if any(block.contains(span) for block in running):
                key = key_of(name.text)
                first[key] = min(first.get(key, span.start), span.start)
    return first


def _introduces(whole: str, part: str, firsts: list[tuple[str, dict[str, int]]]) -> bool:
    """Does the whole stand before the part more often than not? A source without the whole says half as much."""
    votes = [
        -0.5 if whole not in first else 1.0 if first[whole] <= first[part] else -1.0
        for _, first in firsts
        if part in first
    ]
    return sum(votes) > 0


def place_names(articles: tuple[Article, ...]) -> frozenset[str]:
    """The keys of names that mostly stand behind "in", "near", "from", or ever before "市".

    A town is not the football club that bears its name.
    """
    behind: Counter[str] = Counter()
    everywhere: Counter[str] = Counter()
    towns: dict[str, None] = {}
    for article in articles:
        language = load(article.document.language)
        prepositions, ends = frozenset(language.words("merge.places")), language.words("merge.place_ends")
        for name in article.names:
            key = key_of(name.text)
            for span in name.spans:
                before = TOKEN.findall(article.source.text[max(0, span.start - 12) : span.start])
                everywhere[key] += 1
                behind[key] += bool(before) and fold(before[-1]) in prepositions
                if article.source.text[span.end : span.end + 1] in ends:
                    towns[key] = None
    return frozenset(key for key in everywhere if 2 * behind[key] > everywhere[key] or key in towns)


def _is_full(key: str, forms: Forms) -> bool:
    """Is it a full name of its own, "Orchard Group" beside "Orchard"? Then it is short for nothing else."""
    return not has_han(key) and any(len(form.split()) > len(key.split()) for form in forms[key])


def _parts_of(key: str, forms: Forms, common: Collection[str]) -> tuple[str, ...]:
    """What a full name may be called for short: one of its words, in Chinese its first two or more signs.

    Only a name begins with a common word; it is not called by one ("Power", of "Orchard Wind Power").
    """
    if has_han(key):
        return tuple(key[:length] for length in range(2, len(key)))
    tokens = key.split()
    if len(tokens) < 2:
        return ()
    has_small_words = any(word[:1].islower() for form in forms[key] for word in form.split())
    others = () if has_small_words or len(tokens) > 3 else (word for word in tokens[1:] if word not in common)
    return (tokens[0], *others)


def common_words(articles: tuple[Article, ...]) -> frozenset[str]:
    """The words that some text writes in small letters."""
    return frozenset(
        fold(word)
        for article in articles
        for block in article.document.body
        for word in TOKEN.findall(article.source.quote(block.span))
        if word.islower()
    )


def _one(same: Union[str], keys: Iterable[str]) -> str | None:
    """The key, if all of them mean one entity."""
    roots = {same.root(key): key for key in sorted(keys, reverse=True)}
    return next(iter(roots.values())) if len(roots) == 1 else None
