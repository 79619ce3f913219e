"""A clause without its date: the words of time go away with what belongs to them, or not at all."""

from __future__ import annotations

import re

from generator.steps.extract.lexicon import TitleWords

_WORD_BEFORE = re.compile(r"([^\W_]+(?:[’'][^\W_]+)?)[\s(]*$")
_NOUN_BEHIND = re.compile(r"[ \u00a0-](?=[^\W\d_])([^\W_]+)")
_GAP = (
    (re.compile(r"\s*,(?:\s*,)+"), ","),
    (re.compile(r"\(\s*[,;]?\s*\)"), ""),
    (re.compile(r"\s+([,.;:!?])"), r"\1"),
    (re.compile(r"([(“„«])\s+"), r"\1"),
    (re.compile(r"\s{2,}"), " "),
)


def without_date(clause: str, start: int, end: int, words: TitleWords) -> str:
    """The clause without the words from start to end, and without the preposition that led to them.

    A date that is part of a name or stands before its noun ("the 2025 gala", "a 2021 placing") stays.
    """
    before, behind = clause[:start], clause[end:]
    if _stands_before_noun(before, behind, words):
        return clause
    while match := _WORD_BEFORE.search(before):
        word = match[1].lower()
        if word not in words.prepositions and word not in words.before_date:
            break
        before = before[: match.start()]
    return mended(f"{before.rstrip()} {behind.lstrip()}")


def _stands_before_noun(before: str, behind: str, words: TitleWords) -> bool:
    lead = _WORD_BEFORE.search(before)
    noun = _NOUN_BEHIND.match(behind)
    if not (lead and noun) or before.rstrip()[-1:] in ",;:":
        return False
    if noun[1].lower() in words.prepositions or noun[1].lower() in words.subordinators:
        return False
    return lead[1].lower() in words.determiners or lead[1].endswith(("’s", "'s"))


def mended(text: str) -> str:
    """Text without the empty brackets, double commas and spaces that a cut leaves."""
    for pattern, by in _GAP:
        text = pattern.sub(by, text)
    return text.strip(" ,;:–—-")
