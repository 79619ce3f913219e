"""News or story: from where does a text count its dates?"""

from __future__ import annotations

from collections.abc import Sequence

from generator.almanac.period import Period
from generator.model import Mention
from generator.model.meaning import Calendar, Clock, Inside, Meaning, Modified, Next, Relative, Weekday
from generator.steps.resolve.scene import Policy

FAR = 2
"""Years from the article's date at which a date is history."""
MANY = 5
"""Dates of history that make a story. On the news of four corpora, from 3 to 8 change one expression."""


def policy_of(mentions: Sequence[Mention], speech: Period | None) -> Policy:
    """A story where explicit dates of the past are many, and few words count from the day of writing.

    Where that day is not known, every explicit year is one of the past.
    """
    far = deictic = 0
    for mention in mentions:
        said = core(mention.meaning)
        if isinstance(said, Calendar) and said.year is not None and not said.is_short:
            far += speech is None or speech.year - said.year >= FAR
        elif isinstance(said, Weekday) or _counts_from_speech(said) or _is_of_this_year(mention.meaning):
            deictic += 1
    return "story" if far >= MANY and far > 4 * deictic else "news"


def _counts_from_speech(said: Meaning) -> bool:
    return isinstance(said, Relative | Next) and said.origin == "speech"


def _is_of_this_year(meaning: Meaning) -> bool:
    """Whether the period around it counts from the day of writing: "April of this year", 去年11月."""
    match meaning:
        case Modified(of=of) | Clock(of=of) if of is not None:
            return _is_of_this_year(of)
        case Inside(outer=outer):
            return _counts_from_speech(core(outer))
        case _:
            return False


def is_of_writing(meaning: Meaning) -> bool:
    """Whether it tells of the time of writing, of which the text then goes on: "last June", "this summer"."""
    match meaning:
        case Next(origin="speech", step=step):
            return step in (-1, 0, 1)
        case Relative(unit="week" | "month" | "year", offset=offset, origin="speech"):
            return offset in (-1, 1)
        case Inside(outer=outer):
            return _is_of_this_year(meaning) or is_of_writing(outer)
        case Modified(of=of) | Clock(of=of) if of is not None:
            return is_of_writing(of)
        case _:
            return False


def means_nowadays(mentions: Sequence[Mention], policy: Policy, is_often_generic: bool) -> bool:
    """Whether "today" stands for these times: in stories, and in essays that name no other day around them.

    `is_often_generic`: the language uses the word so in essays too, as German does.
    """
    if policy == "story":
        return True
    return is_often_generic and not any(_is_near(mention.meaning) for mention in mentions)


def _is_near(meaning: Meaning) -> bool:
    """Whether it names a day around the day of writing, as the news of a day do."""
    match meaning:
        case Relative(unit="day", origin="speech", offset=offset):
            return abs(offset) == 1
        case Weekday():
            return True
        case Calendar(weekday=int()):
            return True
        case Clock(hour=hour, of=of):
            return hour is not None or (of is not None and _is_near(of))
        case _:
            return False


def core(meaning: Meaning) -> Meaning:
    """What a modifier, a time of day or an outer period belongs to."""
    match meaning:
        case Modified(of=of) | Clock(of=of) if of is not None:
            return core(of)
        case Inside(inner=inner):
            return core(inner)
        case _:
            return meaning
