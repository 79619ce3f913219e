"""Mentions and dateline to readings: meaning and anchor make a time, and what was assumed is said."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from generator.almanac.fiscal import FiscalCalendar, calendars
from generator.almanac.period import Period, containing, date_of, number_of
from generator.model import Dateline, Document, FiscalYear, Mention, Reading, phrase
from generator.model.meaning import Calendric, Relative
from generator.model.when import Day, When
from generator.steps.resolve.place import place
from generator.steps.resolve.placed import Placed
from generator.steps.resolve.policy import is_of_writing
from generator.steps.resolve.scene import Scene
from generator.steps.resolve.walk import Walk
from generator.steps.resolve.weekdays import weekday_told

_TODAY = Relative("day", 0, "speech")
_LATIN = "[A-Za-zÀ-ɏ]"
"""Between letters of other scripts, a name may stand without a blank on either side."""
WIDE = 31
"""Days. Of a document that is dated less exactly than this, nothing that hangs on its day is placed."""


def resolve(
    document: Document,
    mentions: tuple[Mention, ...],
    dateline: Dateline | None,
    fiscal: tuple[FiscalYear, ...] = (),
) -> tuple[Reading, ...]:
    """A reading for every mention that can be read, in text order.

    Without a dateline, what needs one is left out; what the text itself anchors is read.
    """
    when = dateline.when if dateline else None
    firm = cache(partial(_fiscal_calendar, document.source.text, fiscal))
    first, last = (_number(when.first), _number(when.last)) if when else (None, None)
    changed = _number(dateline.updated.last) if dateline and dateline.updated else None
    early = _readings(document, mentions, first, firm, changed)
    if first == last:
        return tuple(reading for reading in early if reading)
    late = _readings(document, mentions, last, firm)
    agreed: list[Reading] = []
    for pair in zip(early, late, strict=True):
        reading = weekday_told(*pair, agreed) or _agreed(*pair)
        if reading is not None:
            agreed.append(reading)
    return tuple(agreed)


def _number(day: Day | None) -> int | None:
    return number_of(day) if day else None


def _readings(
    document: Document,
    mentions: tuple[Mention, ...],
    today: int | None,
    fiscal: Callable[[], FiscalCalendar],
    changed: int | None = None,
) -> list[Reading | None]:
    """One for each mention, None where it cannot be read, as if the document were written on that day."""
    speech = Period("day", today) if today is not None else None
    later = Period("day", changed) if changed is not None else None
    walk = Walk(document.source.text, document.language, mentions, speech, fiscal, later)
    readings: list[Reading | None] = []
    for mention in mentions:
        walk.go_to(mention)
        placed = _placed(mention, walk.scene)
        if placed is not None:
            walk.tell(mention, placed)
        elif is_of_writing(mention.meaning):
            walk.forget()
        readings.append(_reading(mention, placed) if placed else None)
    return readings


def _placed(mention: Mention, scene: Scene) -> Placed | None:
    if mention.meaning == _TODAY and scene.is_generic_today and scene.speech_is_publication:
        return Placed("DATE", "PRESENT_REF", phrase("in this text the word means nowadays, not a day"))
    return place(mention.meaning, scene)


def _reading(mention: Mention, placed: Placed) -> Reading:
    return Reading(
        mention, placed.type, placed.value, placed.mod, placed.when, placed.anchor, placed.assumed, placed.why
    )


def _agreed(early: Reading | None, late: Reading | None) -> Reading | None:
    """What both ends of a vague dateline agree on; where they differ a little, roughly that; else nothing.

    An end that is open reads nothing that hangs on the day of writing, so that they agree on nothing of the kind.
    """
    if early is None or late is None:
        return None
    if early.value == late.value and early.when == late.when:
        return early
    if early.when is None or late.when is None or not early.when.first or not late.when.last:
        return None
    first, last = _number(early.when.first), _number(late.when.last)
    if first is None or last is None or not 0 <= last - first <= WIDE:
        return None
    units: tuple[Calendric, ...] = ("week", "month", "year")
    for unit in units:
        around = containing(unit, first)
        if around.first <= first and last <= around.last:
            when = When(date_of(first), date_of(last), "span", "~")
            why = phrase("{why}; the date of the article is not known to the day", why=early.why)
            return replace(early, value=around.value, type="DATE", when=when, why=why)
    return None


def _fiscal_calendar(text: str, fiscal: tuple[FiscalYear, ...]) -> FiscalCalendar:
    """The calendar of the organisation that the text names most often, of those that are known."""
    counted = [(_times_named(known.name, text), -index, known) for index, known in enumerate(calendars(fiscal))]
    best = max(counted, key=lambda entry: entry[:2], default=None)
    return best[2] if best and best[0] else FiscalCalendar()


def _times_named(name: str, text: str) -> int:
    """How often a name stands in a text as words of its own, in the genitive too: no Dell in "Dell'anno"."""
    if name not in text:
        return 0
    return len(re.findall(rf"(?<!{_LATIN}){re.escape(name)}(?:['’]?s)?(?!['’]?{_LATIN})", text))
