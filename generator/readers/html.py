"""Saved web pages."""

from __future__ import annotations

import codecs
import re
from hashlib import sha256

from generator.model import Finding, is_visible
from generator.readers import Decoded, Reader
from generator.readers.decoding import decode
from generator.readers.page import page

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,40})", re.IGNORECASE)


def read(name: str, data: bytes) -> Decoded:
    """One source: the article as text, and what the mark-up says of it."""
    markup = _decoded(data)
    if markup is None:
        return Decoded((), (Finding("R002", "error", name, 1, "this is no text; save the page again"),))
    if not any(is_visible(character) for character in markup):
        return Decoded((), (Finding("R001", "error", name, 1, "the file is empty; remove it or save the page again"),))
    return page(name, markup, sha256(data).hexdigest())


def _decoded(data: bytes) -> str | None:
    """By byte order mark or UTF-8, else as the page says of itself, else guessed."""
    text = decode(data)
    if text is None or not text.guessed:
        return text.text if text else None
    stated = _CHARSET.search(data[:4096])
    try:
        return codecs.decode(data, stated[1].decode("ascii"), "replace") if stated else text.text
    except LookupError:
        return text.text


reader = Reader("html", (".html", ".htm", ".xhtml"), read)
