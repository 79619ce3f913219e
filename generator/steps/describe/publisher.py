"""Document to publisher: the name that the page's frame gives itself, else the host of its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.languages import everywhere
from generator.languages.stamps import stamps
from generator.model import Block, Document

_SIGN = re.compile(r"(?:©|\(c\)|copyright)", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?\b|(?<!\d)(?:19|20)\d\d(?:-(?:19|20)\d\d)?")
_BREAK = re.compile(r"\s[-–—|•·/]\s|[|.,;:：。，]|\s{2,}|\u3000")
_LEGAL = re.compile(r"[,\s]+(?:Ltd|Limited|LLC|Inc|GmbH|AG|plc|PLC|S\.?A\.?|SAS|S\.?L\.?|Co|Corp|KG|mbH)\b\.?.*$")
_ENTRY = re.compile(r"\s{2,}|\u3000+|\s[|·•›»>/–—-]\s")
_PARTS = re.compile(r"[|•·\u3000\t\n]| {2,}")
_EMAIL = re.compile(r"[\w.+-]+@([\w-]+)\.[\w.]+")
_NAME = re.compile(r"(?:L['’])?[A-ZÀ-Þ][\w&'’-]*(?: (?:[A-ZÀ-Þ][\w&'’-]*|&|of|and|the|du|de|der|des|la))*")
_HAN = re.compile(r"[\u3400-\u9fff]{2,10}")
_LONGEST, _LINE = 45, 300
_ENTRIES = 3
# Words of a menu that has only blanks between them; a headline in capitals is longer, and is no chrome.
_TOP, _BOTTOM = 6, 8
# Characters of a name, and of a line in which one is looked for; blocks at the page's head and foot that may name it.


def publisher_of(document: Document, title: str, url: str | None) -> str | None:
    """None where nothing says it."""
    named = _credited(document) or _copyright(document) or _masthead(document, title) or _imprint(document)
    if named:
        return named
    host = _label(url)
    if host:
        return _spelled(document, host) or _host(url)
    spelled = (name for label in _mail_labels(document) if (name := _spelled(document, label)))
    return next(spelled, None) or _above_menu(document)


def _credited(document: Document) -> str | None:
    """After "source:" in the byline, up to its date."""
    for block in document.blocks:
        if block.role == "byline":
            for part in _PARTS.split(_without_dates(document, block)):
                before, colon, after = part.replace("：", ":").partition(":")
                if colon and before.strip().casefold() in everywhere("date.source") and _is_name(after.strip()):
                    return after.strip()
    return None


def _without_dates(document: Document, block: Block) -> str:
    quote = document.source.quote(block.span)
    for stamp in reversed(stamps(quote, document.language)):
        quote = f"{quote[: stamp.span.start]}|{quote[stamp.span.end :]}"
    return quote


def _copyright(document: Document) -> str | None:
    """Beside the sign, without years, rights and the form of the firm."""
    for block in document.blocks[-_BOTTOM:]:
        quote = document.source.quote(block.span)
        if block.role != "chrome" or len(quote) > 200 or not _SIGN.search(quote):
            continue
        rest = _YEARS.sub(" | ", _SIGN.sub(" | ", quote))
        for part in _BREAK.split(rest):
            name = _without_kind(_LEGAL.sub("", part.strip()))
            if _is_name(name):
                return name
    return None


def _without_kind(name: str) -> str:
    """The name without "the paper's house" at its end, where a language writes it there."""
    return next((name.removesuffix(kind) for kind in everywhere("date.houses") if name.endswith(kind)), name)


def _masthead(document: Document, title: str) -> str | None:
    """The first line of the page, where it is no part of a menu: a name before a menu, or at the head of one."""
    top = list(document.blocks[:_TOP])
    for number, block in enumerate(top):
        if block.role != "chrome" or block.kind not in ("header", "navigation", "login") or block.rule == "kicker":
            continue
        quote = document.source.quote(block.span)
        entries = [entry.strip() for entry in _ENTRY.split(quote) if entry.strip()]
        first = entries[0] if entries else ""
        if not _is_name(first) or first in title or stamps(quote, document.language):
            continue
        if len(entries) > 2 or (number + 1 < len(top) and _is_menu(document, top[number + 1])):
            return first
    return None


def _is_menu(document: Document, block: Block) -> bool:
    return block.role == "chrome" and len(_ENTRY.split(document.source.quote(block.span))) > 2


def _above_menu(document: Document) -> str | None:
    """The first line of a clipping, above a menu in which one blank parts the entries, or that only says "menu".

    Of a whole page, whose headline stands far below, the first line is a button or an entry as a rule.
    """
    head, *below = document.blocks[: _TOP + 1] or (None,)
    if head is None or not below or not any(block.role == "title" for block in below):
        return None
    name, words = document.source.quote(head.span), document.source.quote(below[0].span).split()
    is_row = len(words) > _ENTRIES and all(word[0].isupper() or _HAN.fullmatch(word) for word in words)
    is_menu = below[0].role == "chrome" and (is_row or below[0].rule == "cue")
    is_named = head.role == "chrome" and head.rule == "before" and _is_name(name)
    return name if is_menu and is_named else None


def _imprint(document: Document) -> str | None:
    """ "The Post is a publication of …", in the last lines."""
    for block in document.blocks[-_BOTTOM:]:
        quote = document.source.quote(block.span)
        if block.role != "chrome" or len(quote) > 120:
            continue
        folded, kinds = quote.casefold(), everywhere("date.imprint_kinds")
        for words in everywhere("date.imprint"):
            name, found, _ = quote.partition(f" {words} ")
            if found and _is_name(name) and any(kind in folded[len(name) :] for kind in kinds):
                return name
    return None


def _spelled(document: Document, label: str) -> str | None:
    """The name in the page's frame that the host's label abbreviates: "northpost" is the Northern Post."""
    for block in document.blocks:
        if block.is_body:
            continue
        for name in _NAME.findall(document.source.quote(block.span)[:_LINE]):
            letters = "".join(character for character in name.casefold() if character.isalnum())
            bare = letters.removeprefix("the")
            if " " in name and _abbreviates(label, bare):
                return str(name)
    return None


def _abbreviates(label: str, letters: str) -> bool:
    """Whether the label's letters stand in the name in this order, most of it is used, and both begin alike."""
    if len(label) < 5 or not letters.startswith(label[:3]) or len(letters) > 2 * len(label):
        return False
    rest = iter(letters)
    return all(character in rest for character in label)


def _label(url: str | None) -> str | None:
    host = _host(url)
    return re.sub(r"[^a-z0-9]", "", host.split(".")[-2]) if host and "." in host else None


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _mail_labels(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if not block.is_body:
            yield from (label.casefold() for label in _EMAIL.findall(document.source.quote(block.span)[:_LINE]))


def _is_name(text: str) -> bool:
    if not 2 <= len(text) <= _LONGEST or any(character.isdigit() for character in text):
        return False
    return _NAME.fullmatch(text) is not None or _HAN.fullmatch(text) is not None
