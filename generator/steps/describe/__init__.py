"""Document to imprint: title, author, publisher, address."""

from __future__ import annotations

import re

from generator.model import Document, Imprint, TitleBasis
from generator.steps.describe.address import address_of
from generator.steps.describe.author import author_of
from generator.steps.describe.publisher import publisher_of

_SENTENCE = re.compile(r".{30,}?[.!?](?=\s|$|[\"”»“])|.{10,}?[。！？]")
_SIGN = re.compile(r"(?:#|[•·◆●■▪►▶*])\s+(?=\S)")
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060\ufeff\u061c\u202a-\u202e\u2066-\u2069]")
"""Controls, zero-width characters and marks that turn the direction of what follows; not the joiners of Persian or
Hindi words."""
_DERIVED = 90
# Characters of a title that had to be made from the first sentence.


def describe(document: Document) -> Imprint:
    """What people gave, else what the container says, else what the text states, else a title derived from it."""
    hints, metadata = document.source.hints, document.source.metadata
    title, basis = _title(document)
    url = hints.url or metadata.url or address_of(document, title)
    return Imprint(
        title=title,
        title_basis=basis,
        author=hints.author or metadata.author or author_of(document, title),
        publisher=hints.publisher or metadata.publisher or publisher_of(document, title, url),
        url=url,
    )


def _title(document: Document) -> tuple[str, TitleBasis]:
    source = document.source
    if source.hints.title:
        return source.hints.title, "given"
    if source.metadata.title:
        return source.metadata.title, "metadata"
    stated = [block for block in document.blocks if block.role == "title"]
    if stated:
        return _bare(_flat(source.quote(stated[0].span))), "stated"
    return _derived(document), "derived"


def _bare(line: str) -> str:
    """A headline without the sign of a heading or list."""
    sign = _SIGN.match(line)
    return line[sign.end() :] if sign else line


def _derived(document: Document) -> str:
    """The first sentence, cut at a word's end; the file's name where there is no text."""
    for block in document.body:
        text = _flat(document.source.quote(block.span))
        sentence = _SENTENCE.match(text)
        first = sentence[0] if sentence else text
        return first if len(first) <= _DERIVED else first[:_DERIVED].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return document.source.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", _UNSEEN.sub("", text)).strip()
