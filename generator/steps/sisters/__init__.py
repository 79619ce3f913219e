"""Timeline to datelines: when was a text written that tells what others tell with dates?

A text without a firm date of its own says "yesterday" or "on Monday" of an event whose day its sisters know: then it
was written on the day after, or in the week after. What it tells as past without such words bounds it from below.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from generator.almanac.period import date_of, number_of, ordinal
from generator.almanac.writing import written, written_by
from generator.languages.tense import Tenses
from generator.model import Article, Citation, Dateline, Event, Mention, Span, Timeline, When, phrase
from generator.model.meaning import Calendar, Weekday
from generator.model.when import day, span, year
from generator.steps.sisters.bound import Bound, is_firm
from generator.steps.sisters.likeness import DatedEvent, Likeness
from generator.steps.sisters.months import AsksAct, in_months
from generator.steps.sisters.years import on_weekdays

_VAGUE = 31
# Days. A month and shorter is as good as most sisters could say.
_CERTAIN = 2
# Events that bound a writing from below where none does from above: one sentence may be thought to tell a stranger's.
# Of 123 pages of F that are undated or vague, among 257 of all stories, one alone misdated 4.
_STORY = 366
# Days between the first and the last of several such days.
_YEAR = 366
# Days of the longest time of an event that bounds a writing.
_SHOWN = 3
# Sisters named in the reason; more of them say no more.


def sisters(timeline: Timeline, tell_one_act: AsksAct) -> dict[str, Dateline]:
    """By source id, a dateline for each text that has none or a vague one and whose sisters know better."""
    vague = tuple(article for article in timeline.articles if _is_vague(article.dateline))
    if not vague:
        return {}
    articles = {article.source.id: article for article in timeline.articles}
    found: dict[str, Dateline] = {}
    dated = tuple(one for event in timeline.events if (one := _dated(event, articles)))
    likeness = Likeness(timeline.articles, dated)
    languages = {id: article.document.language for id, article in articles.items()}
    for article in vague:
        bounds = [bound for event in timeline.events for bound in _bounds(article, event, articles)]
        on_days = [*_same_days(article, likeness), *on_weekdays(article, timeline.articles)]
        months = in_months(article, tuple(_in_sentences(article)), dated, languages, tell_one_act)
        # A sentence may be thought to tell a stranger's event; several days, or a weekday, are seldom another year's.
        ways = ([*bounds, *on_days, *months], [*bounds, *on_days], on_days, _alike(article, likeness))
        if dateline := next(filter(None, (_dateline(article, way) for way in ways)), None):
            found[article.source.id] = dateline
    return found


def _is_vague(dateline: Dateline | None) -> bool:
    if dateline is None:
        return True
    first, last = dateline.when.first, dateline.when.last
    return dateline.basis == "inferred" and (
        first is None or last is None or number_of(last) - number_of(first) > _VAGUE
    )


def _alike(article: Article, likeness: Likeness) -> list[Bound]:
    """What the sentences say that were not merged with an event of a sister, but tell it in the same rare words.

    None where they mean different weeks.
    """
    bounds: list[Bound] = []
    for mention, sentence in _spoken(article):
        for event in likeness.events(article, sentence):
            stretch = written(mention.meaning, event.day, event.day)
            bounds += [Bound(*stretch, mention.span, event.sources)] if stretch else []
    known = article.dateline.when if article.dateline else None
    fitting = [bound for bound in bounds if _meets(bound, known)]
    return fitting if len({(bound.first, bound.last) for bound in fitting}) == 1 else []


def _same_days(article: Article, likeness: Likeness) -> list[Bound]:
    """From the days that it tells without their year, where sisters tell the same with the year of two or more."""
    bounds: list[Bound] = []
    for mention, sentence in _in_sentences(article):
        meaning = mention.meaning
        if isinstance(meaning, Calendar) and meaning.month and meaning.day and not meaning.year:
            for event in likeness.near(article, sentence):
                told = date_of(event.day)
                if (told.month, told.day) == (meaning.month, meaning.day):
                    bounds.append(Bound(event.day, None, mention.span, event.sources))
    days = {bound.first for bound in bounds}
    return bounds if len(days) >= _CERTAIN and max(days) - min(days) <= _STORY else []


def _spoken(article: Article) -> Iterator[tuple[Mention, Span]]:
    """The weekdays told as past, each with its sentence."""
    tenses = Tenses(article.document.language, article.source.text)
    for mention, sentence in _in_sentences(article):
        if isinstance(mention.meaning, Weekday) and tenses.around(mention.span) == "past":
            yield mention, sentence


def _in_sentences(article: Article) -> Iterator[tuple[Mention, Span]]:
    sentences = article.document.sentences
    for mention in article.mentions:
        number = bisect_right(sentences, mention.span.start, key=lambda sentence: sentence.start) - 1
        if number >= 0 and sentences[number].contains(mention.span):
            yield mention, sentences[number]


def _meets(bound: Bound, known: When | None) -> bool:
    first = number_of(known.first) if known and known.first else bound.first
    last = number_of(known.last) if known and known.last else bound.last
    return (bound.last is None or first <= bound.last) and (last is None or bound.first <= last)


def _dated(event: Event, articles: Mapping[str, Article]) -> DatedEvent | None:
    """An event that others date to the day, with their sentences."""
    first = event.when.first
    if first is None or first != event.when.last or event.status != "past":
        return None
    told = [one for one in event.citations if one.when == event.when and one.source in articles]
    firm = [one for one in told if is_firm(articles[one.source].dateline)]
    if not firm:
        return None
    names = tuple(sorted({articles[one.source].source.name for one in firm}))
    return DatedEvent(number_of(first), names, tuple(one.source for one in firm), tuple(one.quote for one in firm))


def _bounds(article: Article, event: Event, articles: Mapping[str, Article]) -> Iterator[Bound]:
    """What the sentences say that tell this event, where others date it."""
    firm = [one for one in event.citations if one.source in articles and is_firm(articles[one.source].dateline)]
    told = _told([one.when for one in firm if one.when], event.when)
    if told is None or event.status != "past":
        return
    named = tuple(sorted({articles[one.source].source.name for one in firm if one.when}))
    for citation in event.citations:
        is_told = citation.source == article.source.id and citation.status == "past"
        if is_told and citation.anchor != "absolute":
            yield _bound(article, citation, told, named)


def _told(dates: Sequence[When], best: When) -> tuple[int, int] | None:
    """The first and the last day of an event by those who may know: the best date, if it is theirs, else all of theirs;
    None for more than a year."""
    ends = [
        (number_of(one.first), number_of(one.last))
        for one in ([best] if best in dates else dates)
        if one.first and one.last
    ]
    first, last = min((end[0] for end in ends), default=0), max((end[1] for end in ends), default=_YEAR + 1)
    return (first, last) if last - first <= _YEAR else None


def _bound(article: Article, citation: Citation, told: tuple[int, int], named: tuple[str, ...]) -> Bound:
    """By the words of the sentence that count from the writing; else it is no earlier than the event."""
    read = {reading.mention.span for reading in article.readings if reading.when}
    mentions = [each for each in article.mentions if citation.span.contains(each.span) and each.span not in read]
    if stretch := written_by([mention.meaning for mention in mentions], *told):
        return Bound(*stretch, mentions[0].span, named)
    return Bound(told[0], None, citation.span, named)


def _dateline(article: Article, bounds: Sequence[Bound]) -> Dateline | None:
    """Where all bounds agree, if that is narrower than what the text says by itself."""
    known = article.dateline.when if article.dateline else None
    if known and known.last:
        # Nearer than it says itself, on the word of one sentence that may tell a stranger's event: of 12 such 6 were.
        bounds = [bound for bound in bounds if bound.last is not None]
    firsts = [bound.first for bound in bounds]
    lasts = [bound.last for bound in bounds if bound.last is not None]
    if not lasts and len(set(firsts)) < _CERTAIN:
        return None
    if known and known.first:
        firsts.append(number_of(known.first))
    if known and known.last:
        lasts.append(number_of(known.last))
    first, last = max(firsts), min(lasts, default=None)
    if last is not None and first > last:
        return None
    when = _when(first, last)
    if known and (when.first, when.last) == (known.first, known.last):
        return None
    names = tuple(dict.fromkeys(name for bound in bounds for name in bound.sisters))[:_SHOWN]
    why = phrase("the same events are told with their dates by {names}", names=", ".join(names))
    own = article.dateline.evidence if article.dateline else ()
    evidence = tuple(sorted({*own, *(bound.evidence for bound in bounds)}))
    updated = article.dateline.updated if article.dateline else None
    return Dateline(when, "inferred", evidence, why, updated, "low" if last is None else "medium")


def _when(first: int, last: int | None) -> When:
    start = date_of(first)
    if first == last:
        return day(start.year, start.month, start.day)
    if (first, last) == (ordinal(start.year, 1, 1), ordinal(start.year, 12, 31)):
        return year(start.year)
    return span(start, None if last is None else date_of(last))
