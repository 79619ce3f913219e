"""How a sentence points back: "The takeover …", "… in this speech", "Norling's fine", "the new group", "该收购…"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from generator.languages import load
from generator.steps.merge.folding import has_han
from generator.steps.merge.vocabulary import vocabulary

VAGUE = frozenset(
    f"act:{name}"
    for name in ("agree", "announce", "begin", "change_price", "complete", "end", "report", "share_price", "sign")
)
# Everything is announced and reported; "the share" and "the price" are things that stay, not what befell them.
_WORD = re.compile(r"(?:\s+|(?<=['’]))(?P<word>[^\W\d_][\w-]*)")
_SHORTEST = 4
# Letters of an act: "this put" is no option.
_HAN = 4
# Characters behind "该" in which the act must stand.
MEMORY = 2_000
# Sentences remembered: those that date an event are asked about by each that looks for one.
_ATTRIBUTES = 2
# Words between "this" and its noun.


@dataclass(frozen=True, slots=True)
class References:
    """What a sentence takes up, in keys "act:…"."""

    shown: tuple[str, ...]
    """Behind a demonstrative."""
    known: tuple[str, ...]
    """Behind an article as its very first words."""
    owned: tuple[str, ...]
    """Behind the name of who did it."""
    definite: tuple[str, ...]
    """Behind an article or "his" anywhere, which by itself says little."""

    @property
    def all(self) -> frozenset[str]:
        """Acts that a sentence speaks of rather than tells them."""
        return frozenset((*self.shown, *self.known, *self.owned, *self.definite))


@dataclass(frozen=True, slots=True)
class _Pointers:
    """The words of a language that point back."""

    shown: re.Pattern[str]
    known: re.Pattern[str] | None
    owned: re.Pattern[str] | None
    definite: re.Pattern[str] | None
    attribute: re.Pattern[str] | None
    verbs: frozenset[str]
    has_capital_nouns: bool
    is_han: bool

    def is_verb(self, word: str) -> bool:
        """ "The official spoke": a word that is no noun behind an adjective."""
        return word in self.verbs or word.endswith("ed")


@lru_cache(MEMORY)
def references(sentence: str, language: str) -> References:
    """The acts that a sentence refers to as known.

    >>> references("The takeover will be paid for with a loan.", "en").known
    ('act:acquire',)
    >>> references("The timing of Norling's sudden takeover surprised many.", "en").owned
    ('act:acquire',)
    """
    pointers = _pointers(language)
    if pointers is None:
        return References((), (), (), ())
    ways = pointers.shown, pointers.known, pointers.owned, pointers.definite
    found = (dict.fromkeys(_acts(way, sentence, language, pointers)) if way else () for way in ways)
    return References(*map(tuple, found))


def _acts(pattern: re.Pattern[str], sentence: str, language: str, pointers: _Pointers) -> Iterator[str]:
    for match in pattern.finditer(sentence):
        if pointers.is_han:
            yield from _told(vocabulary(language).read(sentence[match.end() : match.end() + _HAN])[0])
        else:
            yield from _acts_behind(sentence, match.end(), language, pointers)


def _acts_behind(sentence: str, place: int, language: str, pointers: _Pointers) -> Iterator[str]:
    """Of the noun behind a pointer and of the adjectives before it; a noun that names a thing too tells no act: a
    founder is no founding."""
    for attributes in range(_ATTRIBUTES + 1):
        match = _WORD.match(sentence, place)
        if match is None:
            return
        word, place = match["word"], match.end()
        if attributes and not pointers.has_capital_nouns and pointers.is_verb(word):
            return
        may_be_noun = len(word) >= _SHORTEST and (word[0].isupper() or not pointers.has_capital_nouns)
        keys = vocabulary(language).read(word.rpartition("-")[2])[0] if may_be_noun else ()
        if any(key.startswith("thing:") for key in keys):
            return
        yield from _told(keys)
        if not (pointers.attribute and pointers.attribute.fullmatch(word)):
            return


def _told(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key.startswith("act:") and key not in VAGUE)


@cache
def _pointers(language: str) -> _Pointers | None:
    """None where the language file has no such words."""
    tables = load(language)
    demonstratives, articles = tables.words("merge.demonstratives"), tables.words("merge.articles")
    if not demonstratives:
        return None
    table = tables.tables["merge"]
    owners, definite, attribute = (
        re.compile(pattern) if (pattern := table.get(name)) else None for name in ("owners", "definite", "attribute")
    )
    shown = _one_of(demonstratives)
    is_han = has_han(shown)
    return _Pointers(
        re.compile(shown if is_han else rf"\b{shown}{_END}", re.IGNORECASE),
        re.compile(rf"^\W*{_one_of(articles)}{_END}", re.IGNORECASE) if articles else None,
        owners,
        definite,
        attribute,
        frozenset(tables.words("titles.finite")),
        bool(table.get("compounds", False)),
        is_han,
    )


_END = r"(?:(?<=['’])|(?!\w))"


def _one_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"
