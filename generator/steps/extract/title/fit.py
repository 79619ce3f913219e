"""Headlines of 15 to 100 columns that end where a phrase ends."""

from __future__ import annotations

import re
import unicodedata

from generator.steps.extract.lexicon import TitleWords
from generator.steps.extract.title.verbs import finite_verb, last_word

SHORTEST, LONGEST = 15, 100
"""Columns; wide characters count two."""
_JOINT = re.compile(r"[,;:，；：。]|\s[–—-]\s|\s(?=\S)")
_PAIRS = (("“", "”"), ("„", "“"), ("‘", "’"), ("«", "»"), ("(", ")"), ("「", "」"), ("《", "》"), ("（", "）"))


def columns(text: str) -> int:
    """The columns that a text takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def fits(text: str) -> bool:
    return SHORTEST <= columns(text) <= LONGEST


def shortened(text: str, words: TitleWords, needs_verb: bool = True) -> str:
    """The longest beginning that fits, cut at a comma if that leaves a clause, else between words."""
    text = finished(text, words)
    if columns(text) <= LONGEST:
        return text
    cuts = [match for match in _JOINT.finditer(text) if columns(text[: match.start()]) <= LONGEST]
    for is_hard in (True, False):
        for cut in reversed(cuts):
            if bool(cut[0].strip()) != is_hard:
                continue
            head = finished(text[: cut.start()], words)
            if columns(head) < (40 if is_hard else SHORTEST):
                continue
            if not needs_verb or (finite_verb(head, words) and (is_hard or _closes_phrase(text, cut, words))):
                return head
    return finished(_clipped(text), words)


def _closes_phrase(text: str, cut: re.Match[str], words: TitleWords) -> bool:
    """Whether the next word begins a new phrase, so that the cut tears none."""
    following = text[cut.end() :].split(None, 1)
    return bool(following) and following[0].lower().strip(",") in (words.prepositions | words.subordinators)


def _clipped(text: str) -> str:
    width = 0
    for place, char in enumerate(text):
        width += columns(char)
        if width > LONGEST - 1:
            head = text[:place]
            return head.rpartition(" ")[0] or head
    return text


def finished(text: str, words: TitleWords) -> str:
    """Without a word at the end that wants more, without open quotation marks, with a capital at the front."""
    text = text.strip(" ,;:–—-.。，；：、…\t")
    while text and last_word(text).lower() in words.dangling and " " in text:
        text = text[: text.rstrip().rfind(" ")].rstrip(" ,;:–—-.")
    text = _closed(text)
    return text[:1].upper() + text[1:] if text[1:2].islower() or text[:1].isascii() else text


def _closed(text: str) -> str:
    for opening, closing in _PAIRS:
        if text.count(opening) > text.count(closing) and opening != closing:
            place = text.rfind(opening)
            rest = text[place + 1 :]
            text = (
                text[:place].rstrip(" ,:") if len(rest) > 0.5 * len(text) and place > 30 else text.replace(opening, "")
            )
        elif text.count(closing) > text.count(opening) and closing not in "’“":
            text = text.replace(closing, "")
    if text.count('"') % 2:
        text = text.replace('"', "")
    return text.strip(" ,;:")
