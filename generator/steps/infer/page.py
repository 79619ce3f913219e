"""Document to what its page shows beside the article: the days of its pictures and of other texts, its copyright."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.almanac.period import ordinal
from generator.languages import everywhere
from generator.languages.stamps import Stamp, stamps
from generator.model import Block, Document, Span
from generator.steps.infer.clues import EARLIEST, LATEST, Bound

_BESIDE = ("header", "other", "related")
# Kinds of chrome in which the days of other texts stand. Adverts and comments show days of any time.
_NEAR = 40
# Days between the two youngest ones of a list that is kept up. Of 69 pages of F, A and R with such a list 65 were
# written within 31 days before to 60 days after its youngest day, of 12 with longer gaps 4, of 14 with one day under
# "read also" 13.
_LONGEST = 300
# Characters of a line that is looked at.
_COPYRIGHT = re.compile(r"©|\(c\)|copyright|版权|版權", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?P<century>19|20)(?P<first>\d\d)(?:[-–/](?P<last>\d\d))?(?!\d)")


def pictured(document: Document) -> Iterator[Bound]:
    """The full days in captions, and in lines that look like bylines and did not date the document."""
    for block in document.blocks:
        if block.role in ("caption", "box", "byline"):
            for stamp, first in _days(document, block):
                yield Bound(stamp.span, first, first, "past", is_news=True)


def shown(document: Document) -> tuple[int, Span] | None:
    """The youngest full day of a list of other texts that is kept up, and where it stands."""
    found = sorted(
        (first, stamp.span, block.kind)
        for block in document.blocks
        if block.role == "chrome" and block.kind in _BESIDE
        for stamp, first in _days(document, block)
        if stamp.kind != "other"
    )
    if not found:
        return None
    first, span, kind = found[-1]
    is_kept_up = found[-2][0] >= first - _NEAR if len(found) > 1 else kind != "other"
    return (first, span) if is_kept_up else None


def copyright_year(document: Document) -> tuple[int, Span] | None:
    """The last year of the page's copyright, and where it stands."""
    found: list[tuple[int, Span]] = []
    for block in document.blocks:
        quote = document.source.quote(block.span)
        if block.kind == "copyright" and len(quote) <= _LONGEST and _COPYRIGHT.search(quote):
            for year in _YEAR.finditer(quote):
                start = block.span.start + year.start()
                number = int(year["century"] + (year["last"] or year["first"]))
                found.append((number, Span(start, start + len(year[0]))))
    return max(((year, span) for year, span in found if EARLIEST <= year <= LATEST), default=None)


def _days(document: Document, block: Block) -> Iterator[tuple[Stamp, int]]:
    quote = document.source.quote(block.span)
    if len(quote) > _LONGEST or any(word in quote.casefold() for word in everywhere("date.archive")):
        return
    for stamp in stamps(quote, document.language, block.span.start):
        if stamp.kind not in ("updated", "visited") and EARLIEST <= stamp.day.year <= LATEST:
            yield stamp, ordinal(stamp.day.year, stamp.day.month, stamp.day.day)
