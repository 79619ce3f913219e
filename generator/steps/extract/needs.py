"""Regular expression to words of which every text that it matches has one, so that most texts need no search.

This is how RE2 tells which of many expressions to try (its `Prefilter`); the tree is that of Python's own parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_SHORT = 2
# Letters. Shorter words stand in most sentences; of a script with thousands of signs one sign is enough.
Needs = frozenset[str]
"""In small letters; empty: any text may match."""


@dataclass(frozen=True, slots=True)
class Rare:
    """A pattern without regard to case, and the words of which it needs one."""

    pattern: re.Pattern[str]
    words: tuple[str, ...]
    """In small letters; "", which stands in every text, where it needs none."""

    def may_be(self, low: str) -> bool:
        """Whether a text that is `low` in small letters has one of the words, and is worth a search."""
        return any(map(low.__contains__, self.words))

    def is_in(self, text: str, low: str) -> bool:
        """Whether a text has it; `low` is the text in small letters."""
        return self.may_be(low) and self.pattern.search(text) is not None


def rare(expression: str) -> Rare:
    """The expression, to be looked for only where one of its words stands."""
    return Rare(re.compile(expression, re.IGNORECASE), tuple(sorted(needs(expression) or {""})))


def needs(expression: str) -> Needs:
    """The words of which one is needed."""
    return _of_row(_parser.parse(expression, re.IGNORECASE))


def _of_row(row: Iterable[tuple[Any, Any]]) -> Needs:
    """Of items that follow each other: what the choosiest needs, a run of letters being one word."""
    found: list[Needs] = []
    word = ""
    for kind, what in row:
        if str(kind) == "LITERAL":
            word += chr(what).lower()
        else:
            found += [frozenset({word}), _of_item(str(kind), what)]
            word = ""
    telling = [words for words in (*found, frozenset({word})) if words and all(map(_is_telling, words))]
    return max(telling, key=lambda words: (min(map(len, words)), -len(words)), default=frozenset())


def _of_item(kind: str, what: Any) -> Needs:
    match kind:
        case "SUBPATTERN":
            return _of_row(what[-1])
        case "MAX_REPEAT" | "MIN_REPEAT" if what[0] > 0:
            return _of_row(what[-1])
        case "BRANCH":
            ways = [_of_row(way) for way in what[-1]]
            return frozenset().union(*ways) if all(ways) else frozenset()
        case _:
            return frozenset()


def _is_telling(word: str) -> bool:
    return len(word) >= _SHORT or word[:1] > "\u2e80"
