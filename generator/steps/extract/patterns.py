"""Expressions of a language file to compiled patterns; one that is missing matches nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable

NEVER = re.compile(r"(?!)")


def anywhere(expression: str) -> re.Pattern[str]:
    """Without regard to case."""
    return re.compile(expression, re.IGNORECASE) if expression else NEVER


def at_end(expression: str) -> re.Pattern[str]:
    """At the end of a text, white space aside."""
    return re.compile(rf"(?:{expression})\s*$", re.IGNORECASE) if expression else NEVER


def ending(expression: str) -> re.Pattern[str]:
    """At the end of a text, a space behind it where the script has spaces, as it is written, case and all."""
    return re.compile(rf"(?:{expression})(?:\s|(?<=[\u4e00-\u9fff]))$") if expression else NEVER


def alone(expression: str) -> re.Pattern[str]:
    """With white space around it."""
    return re.compile(rf"\s*(?:{expression})\s*", re.IGNORECASE) if expression else NEVER


def exactly(expressions: Iterable[str]) -> tuple[re.Pattern[str], ...]:
    """As they are written, case and all."""
    return tuple(re.compile(expression) for expression in expressions)


def any_word(words: Iterable[str], is_han: bool) -> re.Pattern[str]:
    """Any of the words, the longest first; whole words where a script has spaces."""
    ordered = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    if not ordered:
        return NEVER
    return re.compile(ordered) if is_han else re.compile(rf"(?<![\w-])(?:{ordered})(?![\w-])")
