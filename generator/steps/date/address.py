"""Document to the day that its address holds."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.model import Day, Document, Span

_TOP = 6
# Blocks at the page's head in which its address may stand.
_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_DAY, _MONTH = r"(?P<d>0[1-9]|[12]\d|3[01])", r"(?P<m>0[1-9]|1[0-2])"
_IN_URL = (
    re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>0?[1-9]|1[0-2])[/-](?P<d>0?[1-9]|[12]\d|3[01])(?=[/.-]|$)"),
    re.compile(rf"[/_-](?P<y>(?:19|20)\d\d){_MONTH}{_DAY}(?=[/._-]|$)"),
    re.compile(rf"[/_-](?P<y>(?:19|20)\d\d)-{_MONTH}-{_DAY}(?!\d)"),
    re.compile(rf"/{_DAY}-{_MONTH}-(?P<y>20\d\d)(?=[/._-]|$)"),
)


def address_day(document: Document) -> tuple[Day, tuple[Span, ...]] | None:
    """The day that the page's own address holds, and where in the text it stands."""
    for url, spans in _addresses(document):
        for pattern in _IN_URL:
            if match := pattern.search(url):
                try:
                    return Day(int(match["y"]), int(match["m"]), int(match["d"])), spans
                except ValueError:
                    continue
    return None


def _addresses(document: Document) -> Iterable[tuple[str, tuple[Span, ...]]]:
    source = document.source
    for url in (source.hints.url, source.metadata.url):
        if url:
            yield url, ()
    for block in document.blocks[:_TOP]:
        if block.role in ("byline", "chrome"):
            for match in _URL.finditer(source.quote(block.span)):
                start = block.span.start + match.start()
                yield match[0], (Span(start, start + len(match[0])),)
