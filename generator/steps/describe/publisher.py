"""Document to publisher: the name that the page's frame gives itself, else the host of its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.languages import everywhere
from generator.languages.stamps import stamps
from generator.model import Block, Document
from generator.steps.describe.masthead import (
    NAME,
    abbreviates,
    above_menu,
    agreed,
    before_menu,
    is_name,
    is_paper,
    letters,
    masthead,
)

_SIGN = re.compile(r"(?:©|\(c\)|copyright)", re.IGNORECASE)
_YEARS = re.compile(r"\b(?:19|20)\d\d(?:\s?[-–—]\s?(?:19|20)?\d\d)?\b|(?<!\d)(?:19|20)\d\d(?:-(?:19|20)\d\d)?")
_BREAK = re.compile(r"\s[-–—|•·/]\s|[|.,;:：。，]|\s{2,}|\u3000")
_LEGAL = re.compile(r"[,\s]+(?:Ltd|Limited|LLC|Inc|GmbH|AG|plc|PLC|S\.?A\.?|SAS|S\.?L\.?|Co|Corp|KG|mbH)\b\.?.*$")
_PARTS = re.compile(r"[|•·\u3000\t\n]| {2,}")
_EMAIL = re.compile(r"[\w.+-]+@([\w-]+)\.[\w.]+")
_HOST = re.compile(r"(?<![\w@.-])(?:www\.)?([\w-]{5,})\.[a-z]{2,8}\b")
_WIRE = re.compile(r"--\s?\(([A-Z][\w ]{2,30})\)\s?--|\s/([A-Z][\w ]{2,30})/\s?--")
_BESIDE = re.compile(r"\(([A-Z][\w ]{2,30})\)\s?[-–—]")
_LINE, _BOTTOM, _DATELINE = 300, 8, 120
# Characters of a line, and blocks at the page's foot, in which a name is looked for; characters of a dateline.


def publisher_of(document: Document, title: str, url: str | None) -> str | None:
    """None where nothing says it."""
    named, host = _copyright(document), _label(url)
    hosts = (*((host,) if host else ()), *_hosts(document))
    found = (
        _credited(document)
        or agreed(document, title, named, hosts)
        or named
        or _wire(document)
        or masthead(document, title)
        or before_menu(document, title)
        or _imprint(document)
    )
    if found:
        return found
    if host:
        return _spelled(document, host) or _host(url)
    spelled = (name for label in _mail_labels(document) if (name := _spelled(document, label)))
    return next(spelled, None) or above_menu(document)


def _hosts(document: Document) -> tuple[str, ...]:
    """What the hosts are called that the page's foot names."""
    foot = (document.source.quote(block.span)[:_LINE] for block in document.blocks[-_BOTTOM:])
    return tuple(label.casefold() for line in foot for label in _HOST.findall(line))


def _wire(document: Document) -> str | None:
    """The agency that distributes: "BOSTON--(Wire)--May 3--", "LEEDS, May 3 /Wire/ --", "LEEDS (Alder Press) -"."""
    first = next(iter(document.body), None)
    line = document.source.quote(first.span)[:_DATELINE] if first else ""
    found, beside = _WIRE.search(line), _BESIDE.search(line)
    if found:
        return found[1] or found[2]
    return beside[1] if beside and is_paper(beside[1]) else None


def _credited(document: Document) -> str | None:
    """After "source:" above the text, up to its date; in a byline also a paper's name alone."""
    first = next((number for number, block in enumerate(document.blocks) if block.is_body), 0)
    above = (block for block in document.blocks[:first] if block.role in ("byline", "chrome"))
    bylines = (block for block in document.blocks[first:] if block.role == "byline")
    papers: list[str] = []
    for block in (*above, *bylines):
        for part in _PARTS.split(_without_dates(document, block)):
            before, colon, after = part.replace("：", ":").partition(":")
            if colon and before.strip().casefold() in everywhere("date.source") and is_name(after.strip()):
                return after.strip()
            name = part.partition(",")[0].strip()
            if block.role == "byline" and is_name(name) and (is_paper(name) or " & " in name):
                papers.append(name)
    return next(iter(papers), None)


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
            if is_name(name):
                return name
    return None


def _without_kind(name: str) -> str:
    """The name without "the paper's house" at its end, where a language writes it there."""
    return next((name.removesuffix(kind) for kind in everywhere("date.houses") if name.endswith(kind)), name)


def _imprint(document: Document) -> str | None:
    """ "The Post is a publication of …", in the last lines."""
    for block in document.blocks[-_BOTTOM:]:
        quote = document.source.quote(block.span)
        if block.role != "chrome" or len(quote) > 120:
            continue
        folded, kinds = quote.casefold(), everywhere("date.imprint_kinds")
        for words in everywhere("date.imprint"):
            name, found, _ = quote.partition(f" {words} ")
            if found and is_name(name) and any(kind in folded[len(name) :] for kind in kinds):
                return name
    return None


def _spelled(document: Document, label: str) -> str | None:
    """The name in the page's frame that the host's label abbreviates: "northpost" is the Northern Post."""
    for block in document.blocks:
        if block.is_body:
            continue
        for name in NAME.findall(document.source.quote(block.span)[:_LINE]):
            if " " in name and abbreviates(label, letters(name)):
                return str(name)
    return None


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
