"""Document to the address that it gives for itself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import takewhile
from urllib.parse import unquote

from generator.model import Block, Document

_URL = re.compile(r"(?<!\]\()https?://[^\s<>\"')\]]+")
"""Not the target of a Markdown link: that leads elsewhere."""
_ALONE = re.compile(r"https?://[^\s<>\"')\]]+$")
_HEAD, _FOOT, _LABEL = 6, 8, 80
# Blocks above the text and at the page's end; characters that may stand before an address at the end.
_WORD = re.compile(r"[^\W\d_]{4,}")
_PATH = re.compile(r"^https?://[^/]*|[?#].*$")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_LEAST, _HALF = 3, 2
# Words of a path that are told apart; one of so many of them the headline must have.


def address_of(document: Document, title: str) -> str | None:
    """That of a header line above the text, else one at the end whose path has the headline's words: printed pages
    close with it."""
    head = takewhile(lambda block: not block.is_body or block.role == "standfirst", document.blocks[:_HEAD])
    above = (_URL.search(_plain(document, block)) for block in head if block.role in ("byline", "chrome"))
    written = next((found[0] for found in above if found), None)
    return written or next((url for url in _below(document) if _has_words_of(url, title)), None)


def _below(document: Document) -> Iterator[str]:
    for block in document.blocks[-_FOOT:]:
        text = _plain(document, block)
        found = _ALONE.search(text)
        if found and found.start() <= _LABEL and not block.is_body:
            yield found[0].rstrip(".")


def _has_words_of(url: str, title: str) -> bool:
    path = [word for part in _PATH.sub("", unquote(url)).split("/")[-2:] for word in _words(part)]
    own = frozenset(_words(title))
    return len(path) >= _LEAST and _HALF * sum(word in own for word in path) >= len(path)


def _words(text: str) -> list[str]:
    """The longer words, umlauts written out and accents left away, as paths have them."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED))
    return _WORD.findall("".join(letter for letter in decomposed if not unicodedata.combining(letter)))


def _plain(document: Document, block: Block) -> str:
    return document.source.quote(block.span)
