"""Document and mentions to dateline: when was this written, and how do we know?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.almanac.period import ordinal
from generator.languages.stamps import Stamp, stamps
from generator.model import BODY_ROLES, Block, Dateline, Day, Document, Mention, Span, When, parse_edtf

_EARLIEST = 1995
# Year. Nobody saved a page of the web before; older dates are what a text tells of.
_TOP = 6
# Blocks. A date that no word explains stands in the first lines, or beside the text's beginning.
_ABOVE, _SHORT = 25, 80
# Blocks above the text in which it may stand, and characters of a line that is hardly more than a date.
_NEAR = 5
# Days. Published, put on line, in which time zone: an address and a byline that close agree.
_OPENING = 120
# Characters in which an agency says where and when.
_DASH = re.compile(r"\s(?:--|[-–—])\s|[)/:]\s?[-–—]")
_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_IN_URL = (
    re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>0?[1-9]|1[0-2])[/-](?P<d>0?[1-9]|[12]\d|3[01])(?=[/.-]|$)"),
    re.compile(r"[/_-](?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=[/._-]|$)"),
    re.compile(r"[/_-](?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    re.compile(r"/(?P<d>0[1-9]|[12]\d|3[01])-(?P<m>0[1-9]|1[0-2])-(?P<y>20\d\d)(?=[/._-]|$)"),
)


def date(document: Document, mentions: tuple[Mention, ...]) -> Dateline | None:
    """What is given, stated, in the metadata or in the URL; None where nothing says it."""
    source = document.source
    found = _stamped(document)
    updated = next((stamp for stamp in found if stamp.kind == "updated"), None)
    changed = _day(updated.day) if updated else _parsed(source.metadata.updated)
    if source.hints.when:
        return Dateline(source.hints.when, "given", (), "given by hand", changed)
    if when := _parsed(source.metadata.date):
        evidence = tuple(stamp.span for stamp in found if _day(stamp.day) == when)[:1]
        return Dateline(when, "metadata", evidence, "from the page's own metadata", changed)
    return _said(document, found, changed)


def stated(document: Document) -> Dateline | None:
    """What text and address say by themselves, whatever is given."""
    return _said(document, _stamped(document), None)


def _said(document: Document, found: Sequence[Stamp], updated: When | None) -> Dateline | None:
    return _stated(document, found, updated) or _from_url(document, updated)


def _stated(document: Document, found: Sequence[Stamp], updated: When | None) -> Dateline | None:
    """The best date of header and byline, unless the address knows better."""
    best = max(found, key=lambda stamp: (_rank(document, stamp), -stamp.span.start), default=None)
    if best is None or _rank(document, best) <= 0:
        return None
    written = _address_day(document)
    if written and abs(_days(written[0]) - _days(best.day)) > _NEAR:
        return None
    why = "stated in the byline" if best.kind == "plain" else "stated beside its words"
    if best.is_ambiguous:
        why += "; read as day and month" if best.day.day <= 12 else ""
    when = _day(best.day)
    return Dateline(when, "stated", (_whole(document, best),), why, None if updated == when else updated)


def _stamped(document: Document) -> tuple[Stamp, ...]:
    """The full dates outside of the running text, and of its first lines where they stand at their beginning."""
    found: list[Stamp] = []
    for block in document.blocks:
        if _may_hold_date(block):
            quote = document.source.quote(block.span)
            if len(quote) <= 300:
                found += stamps(quote, document.language, block.span.start)
    found += _agency(document)
    return tuple(stamp for stamp in found if stamp.day.year >= _EARLIEST)


def _agency(document: Document) -> list[Stamp]:
    """The date with which an agency opens its text: "LEEDS, Jan. 13, 2025 /Wire/ -- The mill …"."""
    first = next(iter(document.body), None)
    if first is None:
        return []
    opening = document.source.quote(first.span)[:_OPENING]
    end = _DASH.search(opening)
    if not end:
        return []
    return [
        replace(one, kind="published") for one in stamps(opening[: end.start()], document.language, first.span.start)
    ]


def _may_hold_date(block: Block) -> bool:
    if block.role == "chrome":
        return block.kind in ("header", "other", "share", "update", "navigation", "breadcrumb", "copyright")
    if block.role in ("list", "subhead", "table"):
        return len(block.span) <= _SHORT
    return block.role in ("byline", "dateline", "standfirst", "title")


def _rank(document: Document, stamp: Stamp) -> float:
    """How likely a date is the day of writing; 0: it is another one."""
    if stamp.kind in ("updated", "other"):
        return 0.0
    number = next(n for n, block in enumerate(document.blocks) if block.span.contains(stamp.span))
    block = document.blocks[number]
    first = next((n for n, one in enumerate(document.blocks) if one.role in BODY_ROLES), len(document.blocks))
    is_plain = stamp.kind == "plain"
    if is_plain and not stamp.has_time and _is_elsewhere(block, number - first):
        return 0.0
    if is_plain and block.kind in ("copyright", "navigation", "share"):
        return 0.0
    rank = 4.0 if block.role in ("byline", "dateline") else 1.0
    rank += 3.0 * (not is_plain) + 1.5 * stamp.has_time
    rank -= 0.1 * min(abs(first - number), 30)
    return max(rank, 0.1)


def _is_elsewhere(block: Block, below: int) -> bool:
    """Whether a date that nothing explains stands where those of pictures, of other news or of today stand."""
    if block.role in ("list", "subhead", "table", "standfirst"):
        return True
    return block.role not in ("byline", "dateline") and not -_ABOVE <= below <= _TOP


def _whole(document: Document, stamp: Stamp) -> Span:
    """The evidence: the byline as a whole where it is short, else the date alone."""
    for block in document.blocks:
        if block.span.contains(stamp.span) and len(block.span) <= 80:
            return block.span
    return stamp.span


def _from_url(document: Document, updated: When | None) -> Dateline | None:
    written = _address_day(document)
    if not written:
        return None
    return Dateline(_day(written[0]), "url", written[1], "the day in the page's address", updated)


def _address_day(document: Document) -> tuple[Day, tuple[Span, ...]] | None:
    """The day that the page's own address holds, and where in the text it stands."""
    for url, spans in _addresses(document):
        for pattern in _IN_URL:
            if match := pattern.search(url):
                try:
                    day = Day(int(match["y"]), int(match["m"]), int(match["d"]))
                except ValueError:
                    continue
                if day.year >= _EARLIEST:
                    return day, spans
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


def _parsed(edtf: str | None) -> When | None:
    try:
        return parse_edtf(edtf) if edtf else None
    except ValueError:
        return None


def _day(day: Day) -> When:
    return When(day, day, "day")


def _days(day: Day) -> int:
    return ordinal(day.year, day.month, day.day)
