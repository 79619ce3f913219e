"""Document to imprint: title, author, publisher, address."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from generator.languages import known, load
from generator.languages.stamps import stamps
from generator.model import Block, Document, Imprint, TitleBasis
from generator.steps.describe.publisher import publisher_of

_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_AND = re.compile(r"\s*(?:,|;|/|、| & | and | und | et | y | e )\s*")
_SENTENCE = re.compile(r".{30,}?[.!?](?=\s|$|[\"”»“])|.{10,}?[。！？]")
_DERIVED = 90
# Characters of a title that had to be made from the first sentence.


def describe(document: Document) -> Imprint:
    """What people gave, else what the container says, else what the text states, else a title derived from it."""
    hints, metadata = document.source.hints, document.source.metadata
    title, basis = _title(document)
    url = hints.url or metadata.url or _url(document)
    return Imprint(
        title=title,
        title_basis=basis,
        author=hints.author or metadata.author or _author(document),
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
        return _flat(source.quote(stated[0].span)).removeprefix("# "), "stated"
    return _derived(document), "derived"


def _derived(document: Document) -> str:
    """The first sentence, cut at a word's end; the file's name where there is no text."""
    for block in document.body:
        text = _flat(document.source.quote(block.span))
        sentence = _SENTENCE.match(text)
        first = sentence[0] if sentence else text
        return first if len(first) <= _DERIVED else first[:_DERIVED].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return document.source.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _url(document: Document) -> str | None:
    """The address in a header line above the text."""
    for block in document.blocks[:6]:
        if block.role in ("byline", "chrome") and (match := _URL.search(document.source.quote(block.span))):
            return match[0]
    return None


def _author(document: Document) -> str | None:
    """The names of the first byline that has some, joined by "; "."""
    for block in document.blocks:
        if block.role == "byline" and (names := _names(document, block)):
            return "; ".join(names)
    return None


def _names(document: Document, block: Block) -> tuple[str, ...]:
    text = document.source.quote(block.span)
    for stamp in reversed(stamps(text, document.language)):
        text = f"{text[: stamp.span.start]}|{text[stamp.span.end :]}"
    text = _URL.sub("|", text)
    for part in re.split(r"[|•·\u3000\t\n]| [-–—] | {2,}", text):
        if names := _named(part.strip(" ,;-–—")):
            return names
    return ()


def _named(part: str) -> tuple[str, ...]:
    """The names in a part of a byline: after "by" and the like, else where nothing but names stands there."""
    folded = part.casefold()
    for word in _openings():
        rest = part[len(word) :]
        if folded.startswith(word) and (rest[:1] in (" ", ":", "：") or (word[0] > "\u2e80" and rest)):
            named = [name for name in _split(rest.strip(" :：")) if is_name(name)]
            whole = [name for name in named if " " in name or name[0] > "\u2e80"]
            return tuple(whole or named)  # in "Ann Bo, Emden" the single word is where she writes
    names = tuple(_split(part))
    if any(folded.startswith(word) for word in _dated()):
        return ()
    return names if names and all(is_name(name) and " " in name for name in names) else ()


def _split(text: str) -> Iterable[str]:
    text = re.split(r",? (?:in|aus|à|en) [A-ZÄÖÜÉ]|\(", text)[0]
    return (name.strip(" .,") for name in _AND.split(text) if name.strip(" .,"))


def is_name(text: str) -> bool:
    """One to four capitalised words without digits, or two to four Han characters."""
    if re.fullmatch(r"[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{1,6})?", text):
        return True
    words = text.split()
    small = ("von", "van", "de", "der", "den", "da", "di", "del", "la", "le", "al", "bin", "ten", "zu", "du", "dos")
    return (
        1 <= len(words) <= 5
        and all((word[:1].isupper() and not any(c.isdigit() for c in word)) or word in small for word in words)
        and not all(word in small for word in words)
    )


@cache
def _openings() -> tuple[str, ...]:
    words = {word for code in known() for word in load(code).words("date.byline")}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


@cache
def _dated() -> tuple[str, ...]:
    kinds = ("published", "updated", "other")
    words = {word for code in known() for kind in kinds for word in load(code).words(f"date.{kind}") if len(word) > 3}
    return tuple(sorted(words))


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
