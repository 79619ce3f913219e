"""Document and mentions to dateline: when was this written, and how do we know?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from generator.almanac.period import date_of, number_of, ordinal
from generator.languages.stamps import Stamp
from generator.model import Confidence, Dateline, Day, Document, Mention, Phrase, Span, When, parse_edtf, phrase
from generator.model.when import span, year
from generator.steps.date.address import address_time
from generator.steps.date.changed import changed_after
from generator.steps.date.monthly import monthly
from generator.steps.date.stamped import ranked, stamped

_EARLIEST = 1995
# Year. Nobody saved a page of the web before; older dates are what a text tells of.
_NEAR = 5
# Days. Published, put on line, in which time zone: an address and a byline that close agree.
_WEAK = 2.0
# Rank of a day far above the headline or far from the text; a month in the address that is another one speaks against.
_STRONG = 3.5
# Rank of a day in a byline near the text, or beside words for it.
_CHANGED, _SAVED = 1, 90
_LATER = {
    "updated": (
        _CHANGED,
        phrase(
            "it only says when it was last changed; few texts are changed later than {days} days after", days=_CHANGED
        ),
    ),
    "visited": (
        _SAVED,
        phrase("it only says when its page was saved; few are saved later than {days} days after", days=_SAVED),
    ),
}
# Days before a later one in which a text was written, and why. Of 29 full pages of F that say
# when they were changed, 28 were written on that day or the one before; of 15 pages of F and A with the day of the
# visit on top, 13 were written within 90 days before it, 11 within 31.


def date(document: Document, mentions: tuple[Mention, ...]) -> Dateline | None:
    """What is given, stated, in the metadata or in the URL; None where nothing says it."""
    dateline = _date(document)
    if dateline and dateline.updated is None and (changed := changed_after(document, dateline.when)):
        return replace(dateline, updated=None if changed == dateline.when else changed)
    return dateline


def _date(document: Document) -> Dateline | None:
    source = document.source
    found = _stamps(document)
    updated = next((stamp for stamp in found if stamp.kind == "updated"), None)
    changed = _when(updated.day) if updated else _parsed(source.metadata.updated)
    if source.hints.when:
        return Dateline(source.hints.when, "given", (), phrase("given by hand"), changed)
    if when := _parsed(source.metadata.date):
        evidence = tuple(stamp.span for stamp in found if _when(stamp.day) == when)[:1]
        return Dateline(when, "metadata", evidence, phrase("from the page's own metadata"), changed)
    return _said(document, found, changed)


def stated(document: Document) -> Dateline | None:
    """What text and address say by themselves, whatever is given."""
    return _said(document, _stamps(document), None)


def _stamps(document: Document) -> tuple[Stamp, ...]:
    return tuple(stamp for stamp in stamped(document) if stamp.day.year >= _EARLIEST)


def _said(document: Document, found: Sequence[Stamp], updated: When | None) -> Dateline | None:
    """The best date of header and byline, unless the address knows better; else the days before the last change."""
    written = address_time(document)
    if written and written[0] < year(_EARLIEST):
        written = None
    weighed = ranked(document, found)
    weight, best = max(weighed, key=lambda pair: (pair[0], -pair[1].span.start), default=(0.0, None))
    if best and weight > _least(written, best):
        when = _when(best.day)
        later = None if updated == when else updated
        evidence = (_whole(document, best),)
        return Dateline(when, "stated", evidence, _why(best), later, _confidence(best, weight))
    if written:
        return Dateline(written[0], "url", written[1], phrase("it stands in the page's address"), updated)
    if of_month := monthly(document):
        return Dateline(of_month[0], "stated", (of_month[1],), phrase("its header states the month"), updated, "medium")
    return next((_before(stamp) for kind in _LATER for stamp in found if stamp.kind == kind), None)


def _least(written: tuple[When, tuple[Span, ...]] | None, best: Stamp) -> float:
    """What a stated day must weigh more than: a day in the address that is another one speaks against all of them."""
    if not written or _is_near(best.day, written[0]):
        return 0.0
    return math.inf if written[0].unit == "day" else _WEAK


def _before(later: Stamp) -> Dateline:
    """The days before the text was changed or its page was saved, where nothing says when it was written."""
    reach, why = _LATER[later.kind]
    last = ordinal(later.day.year, later.day.month, later.day.day)
    when = span(date_of(last - reach), later.day)
    updated = _when(later.day) if later.kind == "updated" else None
    return Dateline(when, "inferred", (later.span,), why, updated, "medium")


def _confidence(stamp: Stamp, weight: float) -> Confidence:
    """High where words, a time of day or a byline say what the day is, and it can be no other way round."""
    return "high" if weight >= _STRONG and stamp.turned is None else "medium"


def _why(stamp: Stamp) -> Phrase:
    why = phrase("stated in the byline") if stamp.kind == "plain" else phrase("stated beside its words")
    if stamp.turned is None:
        return why
    turned = _when(stamp.turned)
    if stamp.order == "mdy":
        return phrase("{why}; the month is read first, the other way round it would be {date}", why=why, date=turned)
    return phrase("{why}; the day is read first, the other way round it would be {date}", why=why, date=turned)


def _whole(document: Document, stamp: Stamp) -> Span:
    """The evidence: the byline as a whole where it is short, else the date alone."""
    number = document.number_of(stamp.span)
    block = None if number is None else document.blocks[number].span
    return block if block and len(block) <= 80 else stamp.span


def _is_near(one: Day, when: When) -> bool:
    edges = [number_of(edge) for edge in (one, when.first or one, when.last or one)]
    return edges[1] - _NEAR <= edges[0] <= edges[2] + _NEAR


def _parsed(edtf: str | None) -> When | None:
    try:
        return parse_edtf(edtf) if edtf else None
    except ValueError:
        return None


def _when(day: Day) -> When:
    return When(day, day, "day")
