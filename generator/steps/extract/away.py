"""What came so long before or after another event of its sentence: "resigned on Tuesday, nine days after it opened"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from generator.almanac.period import Period, containing, number_of
from generator.model import Dateline, Reading, Span, When, phrase
from generator.model.meaning import Calendric
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.refuse import refusal
from generator.steps.extract.verbs import finite_verb

_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
_OPENING, _PHRASE = 12, 40
"""Characters: of words before a length that opens a sentence ("only"); from a date to the end of its phrase."""
_UNITS: dict[str, tuple[Calendric, int]] = {"D": ("day", 1), "W": ("day", 7), "M": ("month", 1), "Y": ("year", 1)}
"""The unit that is counted in, and how many of it one is."""


def away(
    text: str,
    sentence: Span,
    readings: Collection[Reading],
    told: Sequence[Candidate],
    dateline: Dateline | None,
    language: str,
) -> Iterator[Candidate]:
    """A candidate for each clause that a length and a word like "after" tie to an event of its sentence.

    It is as exact as its length: days give a day, weeks roughly one, months a month, years a year.
    """
    lexicon = lexicon_of(language)
    for reading in readings:
        start, end = reading.mention.span.start, reading.mention.span.end
        length = _LENGTH.fullmatch(reading.value) if reading.type == "DURATION" else None
        if length is None:
            continue
        after = lexicon.away_after.match(text, end)
        word = after or lexicon.away_before.match(text, end)
        if word is None or word.end() > sentence.end:
            continue
        clause = _clause(text, Span(word.end(), sentence.end), readings, lexicon)
        origin = _origin(text, start, sentence, told, dateline, lexicon)
        if clause is None or origin is None or refusal(text, sentence, clause, lexicon):
            continue
        when = _counted(origin, -int(length[1]) if after else int(length[1]), length[2])
        if when is not None and _is_over(when, dateline):
            why = phrase("so long before or after {date}, told in the same sentence", date=origin)
            yield Candidate(sentence, clause, reading.mention.span, when, "context", (), why, "past", language)


def at_front(
    text: str, sentence: Span, readings: Collection[Reading], dateline: Dateline | None, language: str
) -> tuple[Candidate, Span] | None:
    """ "Six days after the crash of 14 January, the firm …": what came so long after a dated thing, and the words that
    only say after what: their time tells nothing by itself."""
    lexicon = lexicon_of(language)
    for reading in readings:
        place = reading.mention.span
        length = _LENGTH.fullmatch(reading.value) if reading.type == "DURATION" else None
        if length is None or place.start > sentence.start + _OPENING:
            continue
        after = lexicon.front_after.match(text, place.end)
        word = after or lexicon.front_before.match(text, place.end)
        if word is None:
            continue
        thing = next((other for other in readings if other.when and other.mention.span.start >= word.end()), None)
        if thing is None or thing.when is None or (rest := _rest(text, word.end(), thing, sentence, lexicon)) is None:
            return None
        is_dated = any(other.when and rest.start <= other.mention.span.start for other in readings)
        when = _counted(thing.when, int(length[1]) if after else -int(length[1]), length[2])
        if is_dated or when is None or not _is_over(when, dateline) or refusal(text, sentence, rest, lexicon):
            return None
        why = phrase("so long before or after {date}, told in the same sentence", date=thing.when)
        found = Candidate(sentence, rest, place, when, "context", (), why, "past", language)
        return found, Span(word.end(), rest.start)
    return None


def _rest(text: str, start: int, thing: Reading, sentence: Span, lexicon: Lexicon) -> Span | None:
    """The main clause behind "the crash of 14 January in Leeds": behind its comma, or where the verb comes second from
    its verb on. None where the phrase has a verb of its own."""
    end = thing.mention.span.end
    if lexicon.verb_second:
        verb = finite_verb(text[end : sentence.end], lexicon.titles)
        place = end + verb.start() if verb and verb.start() <= _PHRASE else -1
    else:
        comma = text.find(", ", end, min(end + _PHRASE, sentence.end))
        place = comma + 2 if comma >= 0 else -1
    phrase_text = text[start:end] + text[end : max(end, place - 2)]
    if place < 0 or "," in phrase_text or finite_verb(text[start:end], lexicon.titles):
        return None
    return Span(place, sentence.end) if finite_verb(text[place : sentence.end], lexicon.titles) else None


def _clause(text: str, rest: Span, readings: Collection[Reading], lexicon: Lexicon) -> Span | None:
    """The clause behind the word, up to a comma or to a clause within it that has a time of its own; None without a
    verb or with a time."""
    end = text.find(", ", rest.start, rest.end)
    end = end if end >= 0 else rest.end
    dated = [r.mention.span.start for r in readings if r.when and rest.start <= r.mention.span.start < end]
    if dated:
        inner = [match.start() for match in lexicon.joints[2].finditer(text, rest.start, dated[0])]
        if not inner:
            return None
        end = inner[0]
    has_verb = finite_verb(text[rest.start : end], lexicon.titles) is not None
    return Span(rest.start, end) if has_verb else None


def _origin(
    text: str, start: int, sentence: Span, told: Sequence[Candidate], dateline: Dateline | None, lexicon: Lexicon
) -> When | None:
    """The time of the event that it is counted from: the last one told before it in the sentence; of what "comes four
    months after", that of the article, and of what "came four days after", that of the sentence before."""
    before = [one for one in told if one.sentence == sentence and one.expression and one.expression.end <= start]
    if before:
        return before[-1].when
    if told and told[-1].sentence != sentence and lexicon.away_then.match(text, sentence.start):
        return told[-1].when
    is_news = dateline is not None and dateline.when.unit == "day" and dateline.basis != "inferred"
    comes = lexicon.away_now.search(text, sentence.start, start)
    return dateline.when if dateline and is_news and comes else None


def _counted(origin: When, number: int, letter: str) -> When | None:
    """So many units from a time; None where that is known less exactly than the unit."""
    unit, times = _UNITS[letter]
    first, last = origin.first, origin.last
    if first is None or last is None or origin.qualifier:
        return None
    around = containing(unit, number_of(first))
    if around != containing(unit, number_of(last)):
        return None
    return Period(unit, around.index + number * times).when("~" if letter == "W" else "")


def _is_over(when: When, dateline: Dateline | None) -> bool:
    last = dateline.when.last if dateline else None
    return last is None or when.first is None or when.first <= last
