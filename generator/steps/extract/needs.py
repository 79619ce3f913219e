"""Regular expression to words of which every text that it matches has one; the tree is that of Python's own parser."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_SHORT = 2
# Letters. Shorter words stand in most sentences; of a script with thousands of signs one sign is enough.
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
"""An escaped sign, a set of signs, or a sign."""
Needs = frozenset[str]
"""In small letters; empty: any text may match."""


def needs(expression: str) -> Needs:
    """The words of which one is needed."""
    return _of_row(_parser.parse(expression, re.IGNORECASE))


def ways(expression: str) -> list[str]:
    """The parts of an expression that stand between its outermost `|`; none of an empty one."""
    found = [""] if expression else []
    depth = 0
    for piece in _PIECE.findall(expression):
        if piece == "|" and not depth:
            found.append("")
            continue
        depth += (piece == "(") - (piece == ")")
        found[-1] += piece
    return found


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
