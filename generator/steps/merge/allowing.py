"""Whether the times of an undated sentence and of its text allow an event."""

from __future__ import annotations

from generator.almanac.period import number_of
from generator.almanac.writing import written
from generator.model import Article, Citation, Event, Meaning, Reading
from generator.model.meaning import Nth
from generator.steps.merge.days import days, possible_days


def may_know(article: Article, event: Event) -> bool:
    """A text tells what happened before it was written, or what is still planned."""
    if article.dateline is None or event.status == "planned":
        return True
    return days(event.when).first <= possible_days(article.dateline.when).last


def agrees(article: Article, citation: Citation, event: Event) -> bool:
    """Does each date in the sentence allow the event's? Those that could not be read allow none, but in a text that
    does not say when it was written one of them must be able to mean it.
    """
    read = {reading.mention.span: reading for reading in article.readings}
    unread: list[Meaning] = []
    for mention in article.mentions:
        if citation.span.contains(mention.span):
            reading = read.get(mention.span)
            if reading is None and not _says_nothing(mention.meaning):
                unread.append(mention.meaning)
            elif reading and not _allows(reading, event):
                return False
    return not unread or (is_undated(article) and any(_may_mean(meaning, event, article) for meaning in unread))


def is_undated(article: Article) -> bool:
    """Does it not say when it was written, not even roughly?"""
    return article.dateline is None or days(article.dateline.when).length > _YEAR


_YEAR = 366
# Days of the longest time of writing that is known roughly.


def _says_nothing(meaning: Meaning) -> bool:
    """ "In its first week": of something that is no time itself, so of any."""
    return isinstance(meaning, Nth) and meaning.of is None


def _may_mean(meaning: Meaning, event: Event, article: Article) -> bool:
    """Whether a time that hangs on the date of its text can be that of the event, as far as that date is known."""
    first, last = event.when.first, event.when.last
    stretch = written(meaning, number_of(first), number_of(last)) if first and last else None
    known = article.dateline.when if article.dateline else None
    if stretch is None or known is None:
        return stretch is not None
    begins, ends = (number_of(day) if day else None for day in (known.first, known.last))
    return (begins is None or begins <= stretch[1]) and (ends is None or stretch[0] <= ends)


def _allows(reading: Reading, event: Event) -> bool:
    """A time that could not be placed, such as a quarter of an unknown fiscal year, is not the event's."""
    if reading.when is None:
        return reading.type in ("DURATION", "SET") or reading.value.endswith("_REF")
    return possible_days(reading.when).meets(days(event.when))
