"""Document to the time that its address holds."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.languages.stamps import months
from generator.model import Document, Span, When
from generator.model.when import day, month, year

_TOP = 6
# Blocks at the page's head in which its address may stand.
_URL = re.compile(r"(?:https?://|(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,8}/)[^\s<>\"')\]]+")
"""As browsers show it, too, without the protocol."""
_YEAR, _MONTH, _DAY = r"(?P<y>(?:19|20)\d\d)", r"(?P<m>0[1-9]|1[0-2])", r"(?P<d>0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?:[01]\d|2[0-3])[0-5]\d"
_END = r"(?=/?(?:[?#]|$))"
_SEASON = "|".join(f"20{year:02}-0?{year + 1}" for year in range(12))
_IN_URL = (
    re.compile(rf"/{_YEAR}[/-](?P<m>0?[1-9]|1[0-2])[/-](?P<d>0?[1-9]|[12]\d|3[01])(?=[/.-]|$)"),
    re.compile(rf"[/_-]{_YEAR}{_MONTH}{_DAY}(?=[/._-]|$)"),
    re.compile(rf"[/_-][A-Za-z]{{0,4}}{_YEAR}{_MONTH}{_DAY}(?:(?=[/._-])|{_CLOCK}\d*(?=[/._-]|$))"),
    re.compile(rf"[/_-]{_YEAR}-{_MONTH}-{_DAY}(?!\d)"),
    re.compile(rf"/{_DAY}-{_MONTH}-{_YEAR}(?=[/._-]|$)"),
    re.compile(rf"/{_YEAR}[/-](?P<name>[a-zç]{{3,10}})[/-]{_DAY}(?=[/.-]|$)", re.IGNORECASE),
    re.compile(rf"/(?P<y>\d\d)_(?P<name>[a-zç]{{3,10}})_{_DAY}(?=[/.-]|$)", re.IGNORECASE),
    re.compile(rf"/{_YEAR}[/-]{_MONTH}(?=/)"),
    re.compile(rf"/{_YEAR}-{_MONTH}-(?=[a-z])"),
    re.compile(rf"-(?!{_SEASON}){_YEAR}-(?P<m>[1-9]|1[0-2]){_END}"),
    re.compile(rf"/{_YEAR}(?=/[^/?#]+{_END})"),
)
"""The finest first. Systems that number their pages by the clock write "A2026071220290000630": a longer number that
begins like a day must go on like a clock, as one in seven does by chance. "2011-12" is a season of two years."""


def address_time(document: Document) -> tuple[When, tuple[Span, ...]] | None:
    """The day, month or year that the page's own address holds, and where in the text it stands."""
    for url, spans in _addresses(document):
        for pattern in _IN_URL:
            if (match := pattern.search(url)) and (when := _time(match, document.language)):
                return when, spans
    return None


def _time(match: re.Match[str], language: str) -> When | None:
    """None where there is no such time."""
    said = match.groupdict()
    number = int(said["y"]) + (2000 if len(said["y"]) == 2 else 0)
    named = months(language).get(said["name"].casefold(), 13) if said.get("name") else None
    in_year = named or (int(said["m"]) if said.get("m") else None)
    if in_year is None:
        return year(number)
    try:
        return day(number, in_year, int(said["d"])) if said.get("d") else month(number, in_year)
    except ValueError:
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
