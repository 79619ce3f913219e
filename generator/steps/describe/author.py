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
_AGENCY = re.compile(r"[A-Za-z]{2,5}")
"""As agencies sign behind "by": dpa, AFP, sda."""
_SMALL = frozenset(
    ("von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "al", "bin", "ten", "zu", "du", "dos")
)
_ABOVE, _FOOT, _LONGEST, _NAMED = 8, 12, 160, 60
# Blocks above the text and at the page's foot where a byline may stand; characters of it, and of a line of mere names.
_BELOW = 4
# Blocks below the headline, but above the text, in which a name needs nothing that speaks for it.
_WIDE_GAP = re.compile(r"^(\w+) {2,}(?=\S)")
"""Between "By" and the name."""
_INTRODUCED = re.compile(r"((?:[^\W\d_][\w'’.-]*\s){1,3}?[^\W\d_][\w'’-]*)\s(?:is|was|ist|war|est|es|è|é|är|er|is)\s")


def author_of(document: Document, title: str) -> str | None:
    """Names joined by "; "; None where nobody is named."""
    found = _opened(document) or _alone_in_bylines(document) or _backed(document, title) or _introduced(document)
    return "; ".join(dict.fromkeys(found)) or None


def _opened(document: Document) -> tuple[str, ...]:
    """The names behind a word such as "by": in bylines, above the text, in its own short lines, at the foot."""
    body = document.body
    short = (block for block in (*body[:6], *body[-3:]) if len(block.span) <= 60)
    foot = (
        one for one in document.blocks[-_FOOT:] if one.role == "chrome" and one.kind in ("other", "copyright", "bio")
    )
    for block in (*_bylines(document), *_above(document), *short, *foot):
        for part in _parts(document, block):
            if names := _after_opening(part):
                return names
    return ()


def _alone_in_bylines(document: Document) -> tuple[str, ...]:
    """The names of a byline that has nothing else beside a date, all of them: "Ann Bo | Carl Dee"."""
    for block in _bylines(document):
        if names := tuple(name for part in _parts(document, block) for name in _alone(part)):
            return names
    return ()


def _backed(document: Document, title: str) -> tuple[str, ...]:
    """The names that stand alone in a line at the text, where a byline, the text's end or the foot speaks for them.

    Lines of menus and headings look the same. A byline beside it, or the same name at the head of a line elsewhere
    ("Ann Bo is a reporter"), tells them apart.
    """
    blocks = document.blocks
    headline = next((number for number, block in enumerate(blocks) if block.role == "title"), len(blocks))
    for number in _near_text(document):
        names = tuple(name for part in _parts(document, blocks[number]) for name in _alone(part))
        if not names or names[0] in title or len(blocks[number].span) > _NAMED:
            continue
        beside = blocks[max(0, number - 1) : number + 2]
        is_headed = 0 < number - headline <= _BELOW and number < _first(document)
        again = sum(_plain(document, block).startswith(names[0]) for block in blocks)
        is_last = blocks[number].is_body and blocks[number] == document.body[-1]
        if is_headed or again > 1 or is_last or any(one.role in ("byline", "dateline") for one in beside):
            return names
    return ()


def _introduced(document: Document) -> tuple[str, ...]:
    """Whom the lines below the text introduce: "Ann Bo is a reporter in Leeds"."""
    for block in document.blocks[-_FOOT * 2 :]:
        text = _plain(document, block)
        if block.role == "chrome" and block.kind == "bio" and (found := _INTRODUCED.match(text)) and is_name(found[1]):
            return (found[1],)
    return ()


def _plain(document: Document, block: Block) -> str:
    """The words of a block on one line."""
    return " ".join(document.source.quote(block.span).split())


def _bylines(document: Document) -> tuple[Block, ...]:
    return tuple(block for block in document.blocks if block.role == "byline")


def _above(document: Document) -> list[Block]:
    """The lines between headline and text, and the nearest above them."""
    first = _first(document)
    near = document.blocks[max(0, first - _ABOVE) : first]
    return [
        block for block in near if block.role in ("chrome", "byline", "standfirst") and block.kind in (None, "header")
    ]


def _near_text(document: Document) -> Iterator[int]:
    """The numbers of the blocks at which a name may stand: above the text, its first ones, and around its end."""
    blocks, first = document.blocks, _first(document)
    last = max((number for number, block in enumerate(blocks) if block.is_body), default=0)
    near = (*range(max(0, first - _ABOVE), first + 6), *range(last - 1, last + 4))
    for number in dict.fromkeys(number for number in near if 0 <= number < len(blocks)):
        if blocks[number].role != "title" and blocks[number].kind in (None, "header", "other", "bio"):
            yield number


def _first(document: Document) -> int:
    """The number of the text's first block; a standfirst may stand above the byline."""
    texts = (number for number, block in enumerate(document.blocks) if block.is_body and block.role != "standfirst")
    return next(texts, 0)


def _parts(document: Document, block: Block) -> Iterator[str]:
    """What stands between the signs, dates and addresses of a line."""
    for line in document.source.quote(block.span).replace("\u00a0", " ").split("\n"):
        if len(line) <= _LONGEST:
            for stamp in reversed(stamps(line, document.language)):
                line = f"{_without_on(line[: stamp.span.start])}|{line[stamp.span.end :]}"
            line = _WIDE_GAP.sub(r"\1 ", _URL.sub("|", line))
            yield from (part.strip(" ,;-–—/") for part in _PARTS.split(line))


def _without_on(text: str) -> str:
    """What stands before a date, without the "on" that belongs to it."""
    before, blank, last = text.rstrip().rpartition(" ")
    return before if blank and last.casefold() in everywhere("date.on") else text


def _after_opening(part: str) -> tuple[str, ...]:
    folded = part.casefold()
    for word in everywhere("date.byline"):
        rest = part[len(word) :]
        if folded.startswith(word) and (rest[:1] in (" ", ":", "：") or (word[0] > "\u2e80" and rest)):
            names = rest.strip(" :：")
            if names.casefold() in everywhere("date.edition"):
                return ()
            return _split(names) or ((names,) if _AGENCY.fullmatch(names) else ())
    return ()


def _alone(part: str) -> tuple[str, ...]:
    """Where nothing but names of two words and more stands."""
    folded = part.casefold()
    if ":" in part or folded.rpartition(" ")[2] in _SMALL or folded.startswith(_dated()):
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
        word
        for kind in ("published", "updated", "visited", "other")
        for word in everywhere(f"date.{kind}")
        if len(word) > 3
    )
