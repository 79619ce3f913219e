"""Mentions and dateline to readings: meaning and anchor make a time, and what was assumed is said."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.almanac.fiscal import FiscalCalendar, calendars
from generator.almanac.period import Period, containing, date_of, ordinal
from generator.languages.grammar import grammar
from generator.languages.tense import Tenses
from generator.model import Dateline, Document, FiscalYear, Mention, Reading
from generator.model.meaning import Calendric, Relative
from generator.model.when import Day, When
from generator.steps.resolve.place import place
from generator.steps.resolve.placed import Placed
from generator.steps.resolve.policy import means_nowadays, policy_of
from generator.steps.resolve.scene import Scene
from generator.steps.resolve.speech import Speeches
from generator.steps.resolve.weekdays import weekday_told

_TODAY = Relative("day", 0, "speech")
_LATIN = "[A-Za-zÀ-ɏ]"
"""Between letters of other scripts, a name may stand without a blank on either side."""
_HEADING = re.compile(r"[^\S\n]*\d{4}[^\S\n]*:?[^\S\n]*(?:\n|$)")
_STOP = re.compile(r"[.!?]\s|[。！？\n]")
MEMORY = {"news": 300, "story": 10_000}
"""Characters after which a year told in a paragraph is no longer in mind. In news, 300 is some two sentences."""
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
    firms = _fiscal_calendar(document.source.text, fiscal)
    first, last = (_number(when.first), _number(when.last)) if when else (None, None)
    early = _readings(document, mentions, first, firms)
    if first == last:
        return tuple(reading for reading in early if reading)
    late = _readings(document, mentions, last, firms)
    agreed: list[Reading] = []
    for pair in zip(early, late, strict=True):
        reading = weekday_told(*pair, agreed) or _agreed(*pair)
        if reading is not None:
            agreed.append(reading)
    return tuple(agreed)


def _number(day: Day | None) -> int | None:
    return ordinal(day.year, day.month, day.day) if day else None


def _readings(
    document: Document, mentions: tuple[Mention, ...], today: int | None, fiscal: FiscalCalendar
) -> list[Reading | None]:
    """One for each mention, None where it cannot be read, as if the document were written on that day."""
    text = document.source.text
    speech = Period("day", today) if today is not None else None
    scene = Scene(speech, policy_of(mentions, speech))
    settings = grammar(document.language).settings
    scene.is_generic_today = means_nowadays(mentions, scene.policy, settings.get("today") == "generic")
    tenses = Tenses(document.language, text)
    speeches = Speeches(text)
    readings: list[Reading | None] = []
    end = 0
    for mention in mentions:
        scene.paragraph = text.rfind("\n", scene.paragraph, mention.span.start) + 1 or scene.paragraph
        if scene.paragraph > end or mention.span.start - end > MEMORY[scene.policy]:
            scene.background.clear()
        if _STOP.search(text, end, mention.span.start + 1):
            scene.day_of_sentence = None
        end = mention.span.end
        scene.at = mention.span.start
        scene.tense, scene.is_since = tenses.around(mention.span), tenses.is_since(mention.span)
        scene.is_until = scene.tense != "past" and tenses.is_until(mention.span)
        spoken = speeches.day_of(mention.span.start)
        scene.speech, scene.speech_is_publication = spoken or speech, spoken is None
        placed = _placed(mention, scene, fiscal)
        if placed is not None and placed.period is not None and _is_told(placed, scene):
            if placed.period.unit == "day":
                speeches.tell(mention.span.end, placed.period)
            if placed.period.unit == "year" and _HEADING.match(text, scene.paragraph):
                scene.section = placed.period
            if placed.anchor == "publication":
                scene.background.clear()
            scene.tell(placed.period, is_background=_is_background(placed, scene))
        readings.append(_reading(mention, placed, scene) if placed else None)
    return readings


def _placed(mention: Mention, scene: Scene, fiscal: FiscalCalendar) -> Placed | None:
    if mention.meaning == _TODAY and scene.is_generic_today and scene.speech_is_publication:
        return Placed("DATE", "PRESENT_REF", "In this text the word means nowadays, not a day.")
    return place(mention.meaning, scene, fiscal)


def _is_told(placed: Placed, scene: Scene) -> bool:
    """Whether later words may count from it: dates may, but in a story not those that count from its publication."""
    return placed.type in ("DATE", "TIME") and (scene.policy == "news" or placed.anchor != "publication")


def _is_background(placed: Placed, scene: Scene) -> bool:
    """Whether the words around go on in another year than that of writing; in news, a bare year does not."""
    if scene.policy == "news" and placed.period is not None and placed.period.unit not in ("day", "month"):
        return False
    return (
        placed.anchor == "absolute"
        and placed.period is not None
        and (scene.speech is None or placed.period.year != scene.speech.year)
    )


def _reading(mention: Mention, placed: Placed, scene: Scene) -> Reading:
    return Reading(
        mention,
        placed.type,
        placed.value,
        placed.mod,
        placed.when,
        placed.anchor,
        placed.assumed,
        placed.why,
        scene.tense,
    )


def _agreed(early: Reading | None, late: Reading | None) -> Reading | None:
    """What both ends of a vague dateline agree on; where they differ a little, roughly that; else nothing."""
    if early is None or late is None or early.value == late.value:
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
            why = f"{early.why} The date of the article is not known to the day."
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
