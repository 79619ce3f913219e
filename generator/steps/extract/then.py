"""Sentences without a time that go on from the one before: "Back then the bank lent it a million", and deeds of the
same day in the news of it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.almanac.period import number_of
from generator.model import Dateline, Span, When, phrase
from generator.model.when import month
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.refuse import refusal
from generator.steps.extract.verbs import WORD, finite_verb

_REACH = 2
"""Sentences after which "back then" has lost its time."""


@dataclass(frozen=True, slots=True)
class Last:
    """What was told last: in which sentence of the text, and when it was."""

    number: int
    when: When


def goes_on(
    text: str, sentence: Span, number: int, last: Last | None, dateline: Dateline | None, language: str
) -> Candidate | None:
    """The event of a sentence without a time: at the time told shortly before. It is a deed, and no state of those
    days; what "back then" does not say stays open: of a day it is only the month."""
    lexicon = lexicon_of(language)
    if last is None or last.when.first is None or number - last.number > _REACH or not _is_over(last.when, dateline):
        return None
    quote = text[sentence.start : sentence.end]
    heard = lexicon.heard(quote)
    back = lexicon.back_then.search(heard, quote)
    if back and _is_deed(quote, lexicon) and not _is_no_event(text, sentence, quote, lexicon):
        day = last.when.first
        when = month(day.year, day.month) if last.when.unit == "day" else last.when
        why = phrase("{date}, told before", date=last.when)
        place = Span(sentence.start + back.start(), sentence.start + back.end())
        return Candidate(sentence, sentence, place, when, "context", ("day",), why, "past", language)
    is_next = number - last.number == 1 and _is_news(last.when, dateline)
    if is_next and lexicon.goes_on.search(heard, quote) and not _is_no_event(text, sentence, quote, lexicon):
        why = phrase("{date}, told before", date=last.when)
        return Candidate(sentence, sentence, None, last.when, "context", ("day",), why, "past", language)
    return None


def _is_no_event(text: str, sentence: Span, quote: str, lexicon: Lexicon) -> bool:
    is_spoken = quote.lstrip()[:1] in '"“„«»' or quote.rstrip().endswith(("?", "”?", "“?"))
    return is_spoken or refusal(text, sentence, sentence, lexicon) is not None


def _is_deed(quote: str, lexicon: Lexicon) -> bool:
    """Whether the verb tells what was done: a past that is no state, or a participle with its auxiliary."""
    words = lexicon.titles
    verb = finite_verb(quote, words)
    if verb is None:
        return False
    if verb[0] in words.helping:
        behind = [match[0] for match in WORD.finditer(quote, verb.end())]
        return any(word.islower() and words.joined.fullmatch(word) for word in behind[-1:]) or "worden" in behind
    return lexicon.standing.fullmatch(verb[0]) is None and lexicon.told_past.fullmatch(verb[0]) is not None


def _is_over(when: When, dateline: Dateline | None) -> bool:
    last = dateline.when.last if dateline else None
    return last is not None and when.first is not None and when.first <= last


def _is_news(when: When, dateline: Dateline | None) -> bool:
    """Whether it is the day of the article, or the one before."""
    if dateline is None or dateline.when.unit != "day" or when.unit != "day":
        return False
    day, written = when.first, dateline.when.first
    if day is None or written is None:
        return False
    return 0 <= number_of(written) - number_of(day) <= 1
