"""Document to authors: the names of its byline, wherever that stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.languages import everywhere
from generator.languages.stamps import stamps
from generator.model import Block, Document

_URL = re.compile(r"https?://\S+")
_PARTS = re.compile(r"[|•·\u3000\t\n()（）]|\s[-–—/]\s|[ \u00a0]{2,}")
_AND = re.compile(r"\s*(?:;|/|、|\s&\s|\s(?:and|und|et|y|e|og|och|en|i|ve|a)\s)\s*")
_PLACE = re.compile(r",?\s(?:in|aus|à|en|For|for|with|mit|avec|con|The|per)\s.*$")
_NUMBER = re.compile(r"\s?\d.*$")
_HAN = re.compile(r"[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{1,6})?")
_SMALL = frozenset(
    ("von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "al", "bin", "ten", "zu", "du", "dos")
)
_ABOVE, _FOOT, _LONGEST = 8, 12, 160
# Blocks above the text and at the page's foot where a byline may stand, and its characters.


def author_of(document: Document, title: str) -> str | None:
    """Names joined by "; "; None where nobody is named."""
    for block in _places(document):
        if names := _names(document, block, alone=block.role == "byline"):
            return "; ".join(dict.fromkeys(names))
    for block in _above(document):
        if block.role != "byline" and (names := _names(document, block, alone=True)) and names[0] not in title:
            return "; ".join(dict.fromkeys(names))
    return None


def _places(document: Document) -> Iterator[Block]:
    """Bylines first, then the lines above the text, its own short ones, and the foot."""
    yield from (block for block in document.blocks if block.role == "byline")
    yield from _above(document)
    body = document.body
    yield from (block for block in (*body[:6], *body[-3:]) if len(block.span) <= 60)
    foot = document.blocks[-_FOOT:]
    yield from (block for block in foot if block.role == "chrome" and block.kind in ("other", "copyright", "bio"))


def _above(document: Document) -> list[Block]:
    """The lines between headline and text, and the nearest above them."""
    first = next((number for number, block in enumerate(document.blocks) if block.is_body), 0)
    near = document.blocks[max(0, first - _ABOVE) : first]
    return [
        block for block in near if block.role in ("chrome", "byline", "standfirst") and block.kind in (None, "header")
    ]


def _names(document: Document, block: Block, *, alone: bool) -> tuple[str, ...]:
    """The names of a line; without a word such as "by" only where names may stand `alone`."""
    text = document.source.quote(block.span).replace("\u00a0", " ")
    if len(text) > _LONGEST:
        return ()
    for stamp in reversed(stamps(text, document.language)):
        text = f"{text[: stamp.span.start]}|{text[stamp.span.end :]}"
    for part in _PARTS.split(_URL.sub("|", text)):
        plain = part.strip(" ,;-–—/")
        if names := _after_opening(plain) or (_alone(plain) if alone else ()):
            return names
    return ()


def _after_opening(part: str) -> tuple[str, ...]:
    folded = part.casefold()
    for word in everywhere("date.byline"):
        rest = part[len(word) :]
        if folded.startswith(word) and (rest[:1] in (" ", ":", "：") or (word[0] > "\u2e80" and rest)):
            return _split(rest.strip(" :："))
    return ()


def _alone(part: str) -> tuple[str, ...]:
    """Where nothing but names of two words and more stands."""
    folded = part.casefold()
    if any(folded.startswith(word) for word in _dated()):
        return ()
    pieces = [piece for piece in _AND.split(_NUMBER.sub("", part)) if piece]
    names = _split(part)
    whole = len(names) == len(pieces) and all(" " in name for name in names)
    return names if whole and not part.isupper() else ()


def _split(text: str) -> tuple[str, ...]:
    """The names of an enumeration; after a single comma stands a place or an office."""
    pieces = [piece.strip(" .,") for piece in _AND.split(_NUMBER.sub("", text))]
    names: list[str] = []
    for piece in pieces:
        parts = [_PLACE.sub("", part).strip(" .,") for part in piece.split(",")]
        several = len(parts) > 2 or (len(pieces) > 1 and piece != pieces[-1])
        names += parts if several else parts[:1]
    named = [name for name in names if is_name(name)]
    return tuple(name for name in named if " " in name or name[0] > "\u2e80") or tuple(named)


def is_name(text: str) -> bool:
    """One to five capitalised words without digits, or two to four Han characters."""
    if _HAN.fullmatch(text):
        return True
    words = text.split()
    if not 1 <= len(words) <= 5 or any(character in ".:!?" for character in text[-1:]):
        return False
    capital = [word[:1].isupper() and not any(character.isdigit() for character in word) for word in words]
    return any(capital) and all(one or word in _SMALL for one, word in zip(capital, words, strict=True))


@cache
def _dated() -> tuple[str, ...]:
    """Words that open a line about a date."""
    return tuple(
        word for kind in ("published", "updated", "other") for word in everywhere(f"date.{kind}") if len(word) > 3
    )
