"""What a date of a header is the date of: from the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from generator.languages import everywhere

Kind = Literal["published", "updated", "visited", "other", "plain"]
"""Visited: when somebody saved, printed or looked at the page. Plain: nothing says it."""
_KINDS: tuple[Kind, ...] = ("updated", "published", "visited", "other")
_CLOCK = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.]| ?h ?)\d\d(?::\d\d)?(?:\s?(?:[ap]\.?m\.?|[a-z]{2,4})\b\.?)?,?(?:\s[^\W\d_]{1,4})?\s*$",
    re.IGNORECASE,
)
"""A time of day between the words and the date: "Updated: 14:30 GMT, 5 March", "alle 14.30 del 5 marzo"."""
_NEXT = re.compile(
    r",?\s?(?:(?:[^\W\d_]{1,4}\s)?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[^\W\d_]{2,4}\.?(?=\s))?\s)?"
    r"(?P<word>[^\W\d_]{2,})(?!\s?[:：]|\s(?:[^\W\d_]{1,4}\s)?\d|\w)"
)
"""The first word behind a date."""
_PLAIN_WORD = 6
# Letters. Shorter words are cues in one language, and small words of another: "date", "le", "stand".
_SENTENCE_END = re.compile(r"[.!?。！？][\"”»“’')）]*\s*$")
_BAR = re.compile(r"[|•·∙¦]|\s[–—-]\s")
_UNIT = re.compile(r"\d\s?(?:[^\W\d_]{1,4}|[ap]\.m)\.$", re.IGNORECASE)
_SMALL_WORD = re.compile(r"(?<!\d )(?<![\w’'.])[^\W\d_A-ZÀ-Þ][^\W\d_]+\b(?!\.\w)")
_STOPS = re.compile(r"[|•·;)\]\n]|\d{4}|\d\d:\d\d")
_HAN = re.compile(r"[\u3400-\u9fff]")


def kind_of(before: str, after: str) -> Kind:
    """What the nearest words before a date say that it is the date of, the longest cue most; else the word behind it.

    A sentence that tells something dates what it tells, and not the text, unless that is what it is about: "This
    article was published on 5 March 2024."
    """
    near = _STOPS.split(_CLOCK.sub(" ", before[-48:]))[-1]
    near = near.casefold().strip(" \t:,-–—(（：　")
    if _is_told(before, after):
        return "other"
    heads = (*_without_on(near), *_without_on(_without_weekday(near)))
    found = {kind: max(_cue(head, kind) for head in heads) for kind in _KINDS}
    kind = max(_KINDS, key=lambda kind: found[kind])
    is_on = any(head.rpartition(" ")[2] in everywhere("date.on") for head in (near, _without_weekday(near)))
    if (is_on or not found[kind]) and (behind := _behind(after)):
        return behind
    if kind == "other" and is_on and _signs(before):
        return "published"
    if found[kind]:
        return kind
    return "published" if near.startswith(everywhere("date.issue")) else "plain"


def _is_told(before: str, after: str) -> bool:
    """Whether a sentence stands around a date: it ends with a stop, and has more words than a byline or a header.

    Nothing between bars is a sentence ("dpa | 12. Mai 2026 | 2 Min."), nor what ends with a unit ("3 min.").
    """
    end = _SENTENCE_END.search(after)
    if not end or _BAR.search(after) or _UNIT.search(f"{before}{after}") or _signs(before):
        return False
    line = f"{_BAR.split(before)[-1]} {after[: end.start()]}".strip()
    if any(word in line.casefold() for word in everywhere("date.self")):
        return False
    if end[0][0] in "。！？":
        return True
    words = (word.casefold() for word in _SMALL_WORD.findall(line))
    return any(word not in _header_words() for word in words) and not line.casefold().startswith(
        everywhere("date.issue")
    )


@cache
def _header_words() -> frozenset[str]:
    """All words of the lists from which headers and bylines are made."""
    lists = ("updated", "published", "on", "byline", "source", "issue", "months")
    words = {word for name in lists for words in everywhere(f"date.{name}") for word in words.split()}
    return frozenset(words.union(everywhere("date.visited")))


def _cue(text: str, kind: Kind) -> int:
    """Length of the longest cue of a kind that ends a text."""
    words = everywhere(f"date.{kind}")
    return next((len(word) for word in words if _ends(text, word)), 0) if text.endswith(words) else 0


def _behind(after: str) -> Kind | None:
    """What a word right behind a date and its time says, unless it opens the next date: "am 5. März veröffentlicht"."""
    match = _NEXT.match(after)
    word = match["word"].casefold() if match else ""
    if len(word) < _PLAIN_WORD and not _HAN.match(word):
        return None
    return next((kind for kind in _KINDS[:3] if word in everywhere(f"date.{kind}")), None)


def _without_on(text: str) -> Iterator[str]:
    """The text itself, and without the small words at its end that stand between a cue and its date: "posted on"."""
    yield text
    head, _, last = text.rpartition(" ")
    if last in everywhere("date.on"):
        yield from _without_on(head.rstrip(" ,:"))


def _signs(before: str) -> bool:
    """Whether a line opens with "by" or "posted", so that "on" before its date means the writing: "By Ann Bo on"."""
    return before.casefold().lstrip().startswith(_openings())


@cache
def _openings() -> tuple[str, ...]:
    """What a line that signs begins with."""
    words = dict.fromkeys((*everywhere("date.byline"), *everywhere("date.published")))
    return tuple(f"{word} " for word in words if word not in everywhere("date.on"))


def _ends(text: str, word: str) -> bool:
    """As a word of its own; in Chinese writing words have no borders."""
    return text.endswith(word) and (bool(_HAN.match(word)) or not text[: -len(word)][-1:].isalpha())


def _without_weekday(near: str) -> str:
    """The words before the last one, which may be a weekday between the cue and the date; else nothing."""
    head, _, last = near.rpartition(" ")
    return head.rstrip(" ,:") if last.rstrip(".,").isalpha() else ""
