"""News or story: from where does a text count its dates?"""

from __future__ import annotations

from collections.abc import Sequence

from generator.almanac.period import Period
from generator.model import Mention
from generator.model.meaning import Calendar, Clock, Inside, Meaning, Modified, Relative, Weekday
from generator.steps.resolve.scene import Policy

FAR = 2
"""Years from the article's date at which a date is history."""


def policy_of(mentions: Sequence[Mention], speech: Period | None) -> Policy:
    """A story where explicit dates of the past are many, and few words count from the day of writing.

    Where that day is not known, every explicit year is one of the past.
    """
    far = deictic = 0
    for mention in mentions:
        core = _core(mention.meaning)
        if isinstance(core, Calendar) and core.year is not None and not core.is_short:
            far += speech is None or abs(core.year - speech.year) >= FAR
        elif isinstance(core, Weekday) or (
            isinstance(core, Relative) and core.origin == "speech" and abs(core.offset) <= 1
        ):
            deictic += 1
    return "story" if far >= 5 and far > 2 * deictic else "news"


def _core(meaning: Meaning) -> Meaning:
    match meaning:
        case Modified(of=of) | Clock(of=of) if of is not None:
            return _core(of)
        case Inside(inner=inner):
            return _core(inner)
        case _:
            return meaning
