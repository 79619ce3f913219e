"""The article's own news: sentences without a date that hang on the publication."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise

from generator.model import Anchor, Dateline, Document, Span, When, phrase
from generator.model.when import month
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.places import LONGEST_SENTENCE
from generator.steps.extract.refuse import refusal
from generator.steps.extract.verbs import finite_verb

_HEAD = 4
"""Sentences: where "now" and "nun" mean the news and not the state of things."""
_LEAST = {"latin": 40, "han": 12}
"""Characters of a lead; what is shorter is a kicker or a place."""
_LONG = 32
"""Days: a publication that is known no finer dates no news."""
_QUOTED = re.compile(r"[“\"„«「][^“”\"„«»「」]{0,400}[”\"“»」]")


def own_news(document: Document, told: Collection[Candidate], languages: dict[Span, str], dateline: Dateline | None
             ) -> Iterator[Candidate]:  # fmt: skip
    """Sentences of the head that tell of now, decisions and prices of the day, and the lead where nothing at the
    head is dated to the publication. None where the article's own date is unknown or too vague."""
    if dateline is None or not _is_close(dateline.when):
        return
    dated = {candidate.sentence for candidate in told}
    settled = _announced(document, dated, languages)
    settled |= {candidate.sentence for candidate in told if _meets(candidate.when, dateline.when)}
    lead = _lead(document, told, languages, dateline)
    for place, sentence in enumerate(document.sentences):
        if len(sentence) > LONGEST_SENTENCE:
            continue
        lexicon = lexicon_of(languages[sentence])
        quote = document.source.quote(sentence)
        text, heard = document.source.text, lexicon.heard(quote)
        if sentence in settled or not (sentence == lead or heard & lexicon.news_signs):
            continue
        words = _QUOTED.sub("", quote)
        if _is_no_news(document, sentence, words, lexicon):
            continue
        move = lexicon.market.search(heard, text, sentence.start, sentence.end) if _is_day(dateline) else None
        if move and not _is_dated(document, move.end(), sentence, told):
            yield _candidate(document, sentence, None, dateline.when, languages[sentence])
        if sentence in dated:
            continue
        heard = lexicon.heard(words)
        recent = lexicon.recent.search(heard, words)
        deictic = recent or (lexicon.present.search(heard, words) if place < _HEAD else None)
        is_decided = bool(lexicon.decided.search(heard, words))
        if not (deictic or is_decided or sentence == lead):
            continue
        is_perfect = bool(lexicon.perfect.search(heard, words))
        if deictic and (is_perfect or lexicon.done.search(heard, words)):
            yield _candidate(
                document, sentence, deictic[0], _when(dateline, bool(recent or is_perfect)), languages[sentence]
            )
        elif sentence == lead or (_is_day(dateline) and is_decided):
            is_sure = is_decided or (bool(lexicon.done.search(heard, words)) and not is_perfect)
            when = dateline.when if is_sure else replace(dateline.when, qualifier="~")  # the day before, as likely
            yield _candidate(document, sentence, None, when, languages[sentence])


def _is_dated(document: Document, place: int, sentence: Span, told: Collection[Candidate]) -> bool:
    """Whether a time of the sentence belongs to what ends at a place; one behind a comma does not."""
    times = [candidate.expression for candidate in told if candidate.sentence == sentence and candidate.expression]
    return any("," not in document.source.text[place : time.start] or time.start < place for time in times)


def _is_no_news(document: Document, sentence: Span, words: str, lexicon: Lexicon) -> bool:
    return bool(refusal(document.source.text, sentence, sentence, lexicon)) or words.rstrip().endswith(("?", "？"))


def _meets(one: When, other: When) -> bool:
    """Whether two times share a day."""
    is_before = one.last is not None and other.first is not None and one.last < other.first
    is_after = one.first is not None and other.last is not None and one.first > other.last
    return not (is_before or is_after)


def _lead(
    document: Document, told: Collection[Candidate], languages: dict[Span, str], dateline: Dateline
) -> Span | None:
    """The first whole sentence, unless the first two already tell what happened on the day of publication."""
    head = document.sentences[:2]
    if dateline.basis == "inferred" or not _is_day(dateline):
        return None
    for sentence in head:
        if any(candidate.sentence == sentence for candidate in told):
            return None
        lexicon = lexicon_of(languages[sentence])
        quote = document.source.quote(sentence)
        is_whole = len(quote) >= _LEAST.get(lexicon.script, 40) and not quote.startswith(("“", '"', "„", "«"))
        if is_whole and (verb := finite_verb(quote, lexicon.titles)) and lexicon.standing.fullmatch(verb[0]):
            return None  # "Er galt als …" tells no news
        if is_whole:
            heard = lexicon.heard(quote)
            is_told = lexicon.done.search(heard, quote) and not lexicon.perfect.search(heard, quote)
            return sentence if is_told or lexicon.news.search(heard, quote) else None
    return None


def _announced(document: Document, dated: Collection[Span], languages: dict[Span, str]) -> set[Span]:
    """Sentences whose time the next one gives: "The firm announced this on Monday"."""
    return {
        sentence
        for sentence, following in pairwise(document.sentences)
        if following in dated and lexicon_of(languages[following]).titles.refers.match(document.source.quote(following))
    }


def _candidate(document: Document, sentence: Span, words: str | None, when: When, language: str) -> Candidate:
    start = document.source.text.find(words, sentence.start, sentence.end) if words else -1
    expression = Span(start, start + len(words)) if words and start >= 0 else None
    anchor: Anchor = "publication"
    why = phrase("the article's own news; it was published on {date}", date=when)
    if words:
        why = phrase("the time of the article, {date}", date=when)
    return Candidate(sentence, sentence, expression, when, anchor, ("day",), why, "past", language)


def _when(dateline: Dateline, is_rough: bool) -> When:
    """The day of publication; of what happened "recently", or "has" happened by now, only about its month."""
    last = dateline.when.last
    return month(last.year, last.month, "~") if is_rough and last else dateline.when


def _is_close(when: When) -> bool:
    first, last = when.first, when.last
    if first is None or last is None:
        return False
    return (last.year - first.year) * 372 + (last.month - first.month) * 31 + last.day - first.day < _LONG


def _is_day(dateline: Dateline) -> bool:
    return dateline.when.unit == "day" and dateline.basis != "inferred"
