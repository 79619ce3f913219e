"""Sentences that take up an act told before: "The takeover …", "… in this speech", "该收购…"."""

from __future__ import annotations

import re
from functools import cache

from generator.languages import load
from generator.steps.merge.folding import has_han
from generator.steps.merge.vocabulary import vocabulary

_VAGUE = frozenset(
    f"act:{name}"
    for name in ("agree", "announce", "begin", "change_price", "complete", "end", "report", "share_price", "sign")
)
# Everything is announced and reported; "the share" and "the price" are things that stay, not what befell them.
_WORD = r"(?:\s+|(?<=['’]))(?P<act>[^\W\d_][\w-]{3,})"
_HAN = 4
# Characters behind "该" in which the act must stand.


def taken_up(sentence: str, language: str) -> tuple[str, ...]:
    """The acts, "act:…", that a sentence refers to as known: behind a demonstrative, or behind an article as its very
    first words.

    >>> taken_up("The takeover will be paid for with a loan.", "en")
    ('act:acquire',)
    """
    pattern, known = _pattern(language), vocabulary(language)
    if pattern is None:
        return ()
    found: dict[str, None] = {}
    for match in pattern.finditer(sentence):
        words = match["act"] if match.lastgroup else sentence[match.end() : match.end() + _HAN]
        found.update(dict.fromkeys(key for key in known.read(words)[0] if key.startswith("act:")))
    return tuple(act for act in found if act not in _VAGUE)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """None where the language file has no such words."""
    tables = load(language)
    demonstratives, articles = tables.words("merge.demonstratives"), tables.words("merge.articles")
    if not demonstratives:
        return None
    anywhere = "|".join(sorted(map(re.escape, demonstratives), key=len, reverse=True))
    if has_han(anywhere):
        return re.compile(anywhere)
    first = "|".join(map(re.escape, articles))
    return re.compile(rf"(?:^\W*(?:{first})|\b(?:{anywhere})){_WORD}", re.IGNORECASE)
