"""Sentence to the expressions that may be in it, so that most are never looked for: what RE2 calls a prefilter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import or_

from generator.steps.extract.needs import needs, ways

Heard = int
"""What a text may have, a bit for each expression; what it may not have, no part of it may."""
MEMORY, WORDS = 1_000, 20_000
# Texts and words remembered: a sentence is asked about for its events, for support and for the article's own news.
_WORD = re.compile(r"[^\W\u2e80-\U0003ffff]+|[\u2e80-\U0003ffff]")
"""A word, or a sign of a script that sets no spaces between them."""
_HEAD = 3
# Letters by which the words are looked up that may stand within another.


@dataclass(frozen=True)
class Way:
    """One of the ways in which an expression matches, which is looked for only where one of its words stands."""

    sign: Heard
    """Its bit in what is heard."""
    expression: str
    form: Callable[[str], re.Pattern[str]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first looked for: most texts need few."""
        return self.form(self.expression)


@dataclass(frozen=True, slots=True, eq=False)
class Sought:
    """An expression by its ways, each of which is looked for only where a text has one of the words that it needs."""

    ways: tuple[Way, ...]
    sign: Heard
    """The bits of all of these."""

    def search(self, heard: Heard, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first place in a text that is, or is part of, what was heard; of two ways there the one that is written
        first, as `|` has it."""
        if not heard & self.sign:
            return None
        stop = len(text) if end is None else end
        found = (way.pattern.search(text, start, stop) for way in self.ways if heard & way.sign)
        return min(filter(None, found), key=re.Match.start, default=None)

    def last(self, heard: Heard, text: str) -> int:
        """Where the last of its places in a text begins, which is, or is part of, what was heard; -1: nowhere."""
        begins, place = -1, 0
        while match := self.search(heard, text, place):
            begins, place = match.start(), max(match.end(), match.start() + 1)
        return begins

    def is_all_of(self, text: str) -> bool:
        """Whether a text is nothing else."""
        return any(way.pattern.fullmatch(text) for way in self.ways)


def reason_in(table: Mapping[str, Sought], heard: Heard, text: str) -> str | None:
    """The first reason that a text has, which is, or is part of, what was heard."""
    return next((why for why, one in table.items() if heard & one.sign and one.search(heard, text)), None)


class Prefilter:
    """The expressions of a language, by the words of which every text that they match has one."""

    def __init__(self, is_spaced: bool) -> None:
        """`is_spaced`: whether the language sets spaces between words; else its signs are looked up one by one."""
        self._pieces: Callable[[str], Iterable[str]] = str.split if is_spaced else dict.fromkeys
        self._longest = None if is_spaced else 1
        """The letters of a needed word that a piece of a text can hold; None: all."""
        self._known = _Known(_HEAD if is_spaced else 1)
        self._size = 0
        self._always = 0
        """The signs of the expressions that need no word."""
        self._words: dict[str, int] = {}
        """A needed word, as it stands in a text in small letters: the signs of those that need it."""
        self._short: dict[str, None] = {}
        """Those that are too short to be looked up; each is looked for."""
        self.heard = lru_cache(MEMORY)(self._heard)

    def seek(self, form: Callable[[str], re.Pattern[str]], expression: str) -> Sought:
        """An expression without regard to case, from now on listened for; `form` compiles it."""
        found = tuple(self._way(form, way) for way in ways(expression))
        return Sought(found, reduce(or_, (way.sign for way in found), 0))

    def _way(self, form: Callable[[str], re.Pattern[str]], expression: str) -> Way:
        sign = 1 << self._size
        self._size += 1
        words = sorted(needs(expression))
        self._always |= 0 if words else sign
        for word in words:
            self._words[word] = self._words.get(word, 0) | sign
            piece: str = max(_WORD.findall(word), key=len, default="")
            if not self._known.add(piece[: self._longest], word):
                self._short[word] = None
        return Way(sign, expression, form)

    def _heard(self, text: str) -> Heard:
        """What a text may have."""
        low = text.lower()
        heard = self._always
        known = chain.from_iterable(map(self._known.__getitem__, self._pieces(low)))
        for word in chain(self._short, dict.fromkeys(known)):
            if word in low:
                heard |= self._words[word]
        return heard


class _Known(dict[str, tuple[str, ...]]):
    """A piece of a text to the needed words whose longest piece stands in it, worked out when it is first met."""

    def __init__(self, head: int) -> None:
        """`head`: the letters by which a piece is looked up."""
        super().__init__()
        self._head = head
        self._within: dict[str, list[tuple[str, str]]] = {}
        """The first letters of a piece: the piece, and the needed word."""

    def add(self, piece: str, word: str) -> bool:
        """Whether a needed word can be looked up by a piece of it."""
        if len(piece) < self._head:
            return False
        self.clear()
        self._within.setdefault(piece[: self._head], []).append((piece, word))
        return True

    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) > WORDS:
            self.clear()
        size = self._head
        heads = [piece[place : place + size] for place in range(len(piece) - size + 1)]
        found: tuple[str, ...] = ()
        if not self._within.keys().isdisjoint(heads):
            likely = chain.from_iterable(self._within.get(head, ()) for head in heads)
            found = tuple(dict.fromkeys(word for part, word in likely if part in piece))
        self[piece] = found
        return found
