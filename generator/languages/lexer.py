"""How a text is cut into tokens: at its word boundaries, or, where a language has none, at the words of its lists."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from generator.languages.lexicon import forms

_NUMERALS = "〇零○０一二两兩三四五六七八九十百千万廿卅"


def spaced_lexer(lists: Mapping[str, Sequence[str]], cuts: Iterable[Sequence[str]]) -> re.Pattern[str]:
    """Cuts a text into words, runs of digits, white space and single signs.

    A long word is cut where a known head stands right before a known tail: Montag|abend, zwei|und|zwanzig. A tail
    that is no head of another cut ends its word: no Jahres|anfangskonjunktur.
    """
    rows = [tuple({form for entry in side.split() for form in forms(entry, lists)} for side in cut) for cut in cuts]
    heads = {form.lower() for first, _ in rows for form in first}
    branches = []
    for first, tails in rows:
        second = {form.lower() for form in tails}
        end = "" if second & heads else r"(?![^\W\d_])"
        branches.append(f"(?:{one_of(first | {form.capitalize() for form in first})})(?={one_of(second)}{end})")
    return re.compile("|".join([*branches, r"[^\W\d_]+|\d+|[^\S\n]+|\s+|."]), re.DOTALL)


def joined_lexer(lists: Mapping[str, Sequence[str]], patterns: Iterable[str]) -> re.Pattern[str]:
    """Cuts a text into known words, the longest first, numerals, and single signs that patterns name."""
    known = {form for words in lists.values() for form in words}
    signs = set("".join(known)) | set("".join(patterns)) | set(_NUMERALS)
    special = re.escape("".join(sorted(sign for sign in signs if not sign.isalnum() or ord(sign) > 0x2E80)))
    long = {word for word in known if len(word) > 1}
    begin = re.escape("".join(sorted({word[0] for word in long})))
    return re.compile(
        rf"(?=[{begin}])(?:{one_of(long)})|\d+|[{_NUMERALS}]+|[A-Za-z]+|\s+|[^\s\dA-Za-z{special}]+|.", re.DOTALL
    )


def one_of(words: Iterable[str]) -> str:
    """An expression for any of the words, the longest first, sorted into drawers by their first sign."""
    drawers: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        drawers.setdefault(word[0], []).append(re.escape(word[1:]))
    branches = [f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in sorted(drawers.items())]
    return f"(?:{'|'.join(branches)})"
