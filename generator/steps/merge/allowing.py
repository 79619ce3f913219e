"""Whether the times of an undated sentence and of its text allow an event."""

from __future__ import annotations

from generator.almanac.period import ordinal, weekday
from generator.model import Article, Citation, Event, Meaning, Reading
from generator.model.meaning import Nth, Relative, Weekday
from generator.steps.merge.days import days, possible_days


def may_know(article: Article, event: Event) -> bool:
    """A text tells what happened before it was written, or what is still planned."""
    if article.dateline is None or event.status == "planned":
        return True
    return days(event.when).first <= possible_days(article.dateline.when).last


def agrees(article: Article, citation: Citation, event: Event) -> bool:
    """Does each date in the sentence allow the event's? One that could not be read allows none, but in an undated text,
    where it may be any.
    """
    read = {reading.mention.span: reading for reading in article.readings}
    for mention in article.mentions:
        if citation.span.contains(mention.span):
            reading = read.get(mention.span)
            if reading is None and _says_nothing(mention.meaning):
                continue
            if reading is None and article.dateline is None and _may_mean(mention.meaning, event):
                continue
            if reading is None or not _allows(reading, event):
                return False
    return True


def _says_nothing(meaning: Meaning) -> bool:
    """ "In its first week": of something that is no time itself, so of any."""
    return isinstance(meaning, Nth) and meaning.of is None


def _may_mean(meaning: Meaning, event: Event) -> bool:
    """Whether a time that hangs on the date of its text can be that of the event."""
    match meaning:
        case Relative(_, offset, "speech"):
            return offset <= 0
        case Weekday(number, None | "last"):
            first = event.when.first
            return first is not None and weekday(ordinal(first.year, first.month, first.day)) == number
    return False


def _allows(reading: Reading, event: Event) -> bool:
    """A time that could not be placed, such as a quarter of an unknown fiscal year, is not the event's."""
    if reading.when is None:
        return reading.type in ("DURATION", "SET") or reading.value.endswith("_REF")
    return possible_days(reading.when).meets(days(event.when))
