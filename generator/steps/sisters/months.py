"""Months and days without their year, to the year in which sisters tell the same act of such a month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from generator.almanac.period import date_of
from generator.almanac.writing import is_of, written
from generator.languages.tense import Tenses
from generator.model import Article, Mention, Span
from generator.model.meaning import Calendar, Meaning, Next
from generator.steps.sisters.bound import Bound
from generator.steps.sisters.likeness import DatedEvent

_YEAR = 366
# Days: what is to come without its year comes within one.


class AsksAct(Protocol):
    """Tells whether two texts, each with its language, tell an act in common."""

    def __call__(self, text: str, language: str, other: str, other_language: str, /) -> bool: ...


def in_months(
    article: Article,
    sentences: Sequence[tuple[Mention, Span]],
    events: Sequence[DatedEvent],
    languages: Mapping[str, str],
    tell_one_act: AsksAct,
) -> Iterator[Bound]:
    """For "last June", and for a day that is still to come: where all events of sisters with an act of the sentence in
    such a month, or on such a day, are of one year. `languages` are those of the sources, by their ids.

    What is told as past without a word for how long ago says too little: of 101 marked texts with their date blacked
    out, two such months in agreement misdated one and narrowed none rightly.
    """
    strangers = [event for event in events if article.source.id not in event.ids]
    language = article.document.language
    tenses = Tenses(language, article.source.text)
    for mention, sentence in sentences:
        is_ahead = _is_day(mention.meaning) and tenses.around(mention.span) == "future"
        if not is_ahead and not _is_last(mention.meaning):
            continue
        quote = article.source.quote(sentence)
        alike = [
            event
            for event in strangers
            if is_of(mention.meaning, event.day, event.day)
            and any(
                tell_one_act(quote, language, other, languages[source])
                for source, other in zip(event.ids, event.quotes, strict=True)
            )
        ]
        if len({date_of(event.day).year for event in alike}) != 1:
            continue
        for event in alike:
            stretch = (event.day - _YEAR, event.day) if is_ahead else written(mention.meaning, event.day, event.day)
            if stretch:
                yield Bound(*stretch, mention.span, event.sources)


def _is_day(meaning: Meaning) -> bool:
    return isinstance(meaning, Calendar) and meaning.day is not None and meaning.month is not None


def _is_last(meaning: Meaning) -> bool:
    """Whether it is of the twelve months before the writing in so many words: "last June"."""
    return isinstance(meaning, Next) and meaning.step == -1 and meaning.origin == "speech"
