"""Document to the dates of its header, bylines and foot, and how likely each is the day of writing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from generator.languages import everywhere
from generator.languages.stamps import Stamp, stamps, written_order
from generator.model import BODY_ROLES, Block, Day, Document

_TOP = 6
# Blocks of the text beside which a date that no word explains may stand.
_ABOVE, _MASTHEAD = 25, 5
# Blocks above the text in which it may stand; and above the headline, where it is that of the day of saving as a rule:
# of 8 such days without a time of day on the full pages of F, 4 were those of writing.
_SHORT, _LINE, _LONG = 80, 160, 300
# Characters of a line that is hardly more than a date; of a byline within the text; of any line that is looked at.
_OPENING, _CLOSING = 120, 90
# Characters in which an agency says where and when, and in which a text is signed.
_WORDS = 2
# Words in small letters beside a date. More of them tell what a picture shows, and when it was taken.
_DASH = re.compile(r"--+|\s[-–—]\s|[)/:.]\.?\s?[-–—]|(?<=日)(?:电|電|讯|訊|消息)|^[(（][^()（）]{4,60}[)）]")
_PLACE, _GOES_ON = (
    re.compile(r"\W*[A-ZÀ-Þ][\w'’.-]*(?:[ /][\w'’.-]+){0,3}(?: \([^()]{2,20}\))?(?:,| [–—-])? (?:den |le |el )?"),
    re.compile(r"[.:] [\"“„«»A-ZÀ-Þ]"),
)
# Around the day of a dateline: "Lindau, 5. März 2024. In der Nacht …", "APA/Wien – 5. Mai 2024. …".
_ENTRY = 40
# Characters in which an entry of a chronicle says its day.
_OPENS_ENTRY = re.compile(r"[^–—:-]*\d[^–—:-]*(?:\s[-–—]\s|:\s|\s?[–—])")
_SIGNED = re.compile(r"[(（\[][^()（）\[\]]*[)）\]]\s*$")
_PARTS = re.compile(r"[|•·;/()\n\u3000]| {2,}|\s[-–—]\s")
_SMALL_WORD = re.compile(r"\b[^\W\d_A-ZÀ-Þ][^\W\d_]+\b")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def stamped(document: Document) -> tuple[Stamp, ...]:
    """The full dates outside of the running text, and of its first and last lines where these open or sign it."""
    found: list[Stamp] = []
    layout = _layout(document)
    for number, block in enumerate(document.blocks):
        if _may_hold_date(block, layout.below[number]):
            quote = document.source.quote(block.span)
            if len(quote) <= _LONG:
                found += [
                    one for one in stamps(quote, document.language, block.span.start) if _is_free(quote, one, block)
                ]
    found += [*_agency(document), *_signature(document)]
    return _in_order(document, tuple(dict.fromkeys(found)))


def ranked(document: Document, found: Iterable[Stamp]) -> list[tuple[float, Stamp]]:
    """How likely each date is the day of writing; 0: it is another one."""
    layout = _layout(document)
    return [(_rank(document, stamp, layout), stamp) for stamp in found]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the article stands among the blocks, by their numbers."""

    first: int
    """The first block of the text; where there is none, the number of blocks."""
    last: int
    headline: int
    below: Sequence[int]
    """Of each block, how many of the text stand above; less than 0: how many of any kind stand between it and the text.

    Buttons, summaries and pictures part a byline from the headline, and tell nothing about it.
    """


def _layout(document: Document) -> _Layout:
    blocks = document.blocks
    first = next((number for number, one in enumerate(blocks) if one.role in BODY_ROLES), len(blocks))
    last = next((number for number in range(len(blocks) - 1, -1, -1) if blocks[number].is_body), 0)
    headline = next((number for number, one in enumerate(blocks) if one.role == "title"), 0)
    above = accumulate((one.is_body for one in blocks[first:]), initial=0)
    below = (*range(-first, 0), *above)
    return _Layout(first, last, headline, below)


def _rank(document: Document, stamp: Stamp, layout: _Layout) -> float:
    number = document.number_of(stamp.span)
    if number is None or stamp.kind not in ("published", "plain"):
        return 0.0
    block = document.blocks[number]
    below = layout.below[number]
    is_amid = below > _TOP and number < layout.last
    if stamp.kind == "plain" and (is_amid or _is_elsewhere(stamp, block, below)):
        return 0.0  # amid the text stand the dates of what was put between its paragraphs
    points = 4.0 if block.role in ("byline", "dateline") else 1.0
    points += 3.0 * (stamp.kind != "plain") + 1.5 * stamp.has_time
    points -= 0.1 * min(abs(layout.first - number), 30)
    if stamp.kind == "plain" and not stamp.has_time and layout.headline > number:
        points -= 4.0 if layout.headline - number > _MASTHEAD else 1.0  # a paper's masthead: of its issue, or of today
    return max(points, 0.1)


def _may_hold_date(block: Block, below: int) -> bool:
    if block.role == "chrome":
        return block.kind in ("header", "other", "share", "update", "navigation", "breadcrumb", "copyright", "comments")
    if block.role in ("list", "subhead", "table"):
        return len(block.span) <= _SHORT
    if block.role == "text":
        return below <= _TOP and len(block.span) <= _LINE
    return block.role in ("byline", "dateline", "standfirst", "title")


def _is_free(quote: str, stamp: Stamp, block: Block) -> bool:
    """Whether a date that nothing explains stands without a sentence around it, which would be a picture's."""
    if stamp.kind != "plain" or stamp.has_time or quote.casefold().startswith(everywhere("date.byline")):
        return True
    start, end = stamp.span.start - block.span.start, stamp.span.end - block.span.start
    part = _PARTS.split(quote[:start])[-1] + " " + _PARTS.split(quote[end:])[0]
    return len(_SMALL_WORD.findall(part)) <= _WORDS and len(_WIDE.findall(part)) <= 4 * _WORDS


def _is_elsewhere(stamp: Stamp, block: Block, below: int) -> bool:
    """Whether a date that nothing explains stands where those of pictures, of other news or of today stand."""
    if block.kind in ("copyright", "navigation", "share"):
        return True
    if block.kind == "comments" or block.role == "text":
        return not stamp.has_time or not -_TOP <= below <= _TOP
    if block.role in ("list", "subhead", "table", "standfirst"):
        return not stamp.has_time or below > _TOP
    return block.role not in ("byline", "dateline") and not stamp.has_time and not -_ABOVE <= below <= _TOP


def _agency(document: Document) -> Iterable[Stamp]:
    """The date with which an agency opens its text: "LEEDS, Jan. 13, 2025 /Wire/ -- The …", "河谷2024年3月5日电"."""
    first = next(iter(document.body), None)
    if first is None or _is_chronicle(document):
        return
    opening = document.source.quote(first.span)[:_OPENING]
    for one in stamps(opening, document.language, first.span.start):
        start, stop = one.span.start - first.span.start, one.span.end - first.span.start
        if (not start or _PLACE.fullmatch(opening[:start])) and _GOES_ON.match(opening[stop:]):
            yield replace(one, kind="published")
    for end in _DASH.finditer(opening):
        head = opening[: end.start() or end.end()]
        for one in stamps(head, document.language, first.span.start):
            start, stop = one.span.start - first.span.start, one.span.end - first.span.start
            words = _SMALL_WORD.findall(f"{head[:start]} {head[stop:]}")
            if one.kind in ("plain", "published") and len(words) <= _WORDS:
                yield replace(one, kind="published")


def _is_chronicle(document: Document) -> bool:
    """Whether the text begins with entries that each open with their day: "Sept. 12, 2022 – …", "Nov. 8 – …"."""
    openings = [document.source.quote(block.span)[:_ENTRY] for block in document.body[:2]]
    return len(openings) > 1 and all(_OPENS_ENTRY.match(opening) for opening in openings)


def _signature(document: Document) -> Iterable[Stamp]:
    """The date with which a text is signed: "… is open again. (Ann Bo, 3.5.2024)"."""
    last = document.body[-1] if document.body else None
    if last is None:
        return
    quote = document.source.quote(last.span)
    yield from (one for one in stamps(quote[:_CLOSING], document.language, last.span.start) if one.kind == "published")
    if (end := _SIGNED.search(quote, max(0, len(quote) - _CLOSING))) and quote[: end.start()].strip():
        for one in stamps(end[0], document.language, last.span.start + end.start()):
            if one.kind == "plain" and not quote[one.span.end - last.span.start :].strip(" )）]"):
                yield replace(one, kind="published")


def _in_order(document: Document, found: Sequence[Stamp]) -> tuple[Stamp, ...]:
    """Those that could be the other way round, read as the document's other dates are written, where these agree."""
    if all(stamp.turned is None for stamp in found):
        return tuple(found)
    orders = {stamp.order for stamp in found if stamp.order and stamp.turned is None} or written_order(
        document.source.text, document.language
    )
    days = {stamp.day for stamp in found if stamp.turned is None}
    return tuple(_turned(stamp, orders, days) for stamp in found)


def _turned(stamp: Stamp, orders: Collection[str], days: set[Day]) -> Stamp:
    if stamp.turned is None or stamp.day in days:
        return stamp
    if stamp.turned in days or (len(orders) == 1 and stamp.order not in orders):
        return replace(stamp, day=stamp.turned, turned=stamp.day, order="dmy" if stamp.order == "mdy" else "mdy")
    return stamp
