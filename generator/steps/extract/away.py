"""What came so long before or after another event of its sentence: "resigned on Tuesday, nine days after it opened"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from generator.almanac.period import Period, containing, ordinal
from generator.model import Dateline, Reading, Span, When, phrase
from generator.model.meaning import Calendric
from generator.steps.extract.candidate import Candidate
from generator.steps.extract.lexicon import Lexicon, lexicon_of
from generator.steps.extract.refuse import refusal
from generator.steps.extract.verbs import finite_verb

_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
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
        after, before = lexicon.away_after.match(text, end), lexicon.away_before.match(text, end)
        word = after or before
        if length is None or word is None or word.end() > sentence.end:
            continue
        clause = _clause(text, Span(word.end(), sentence.end), readings, lexicon)
        origin = _origin(text, start, sentence, told, dateline, lexicon)
        if clause is None or origin is None or refusal(text, clause, lexicon):
            continue
        when = _counted(origin, -int(length[1]) if after else int(length[1]), length[2])
        if when is not None and _is_over(when, dateline):
            why = phrase("so long before or after {date}, told in the same sentence", date=origin)
            yield Candidate(sentence, clause, reading.mention.span, when, "context", (), why, "past", language)


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
    around = containing(unit, ordinal(first.year, first.month, first.day))
    if around != containing(unit, ordinal(last.year, last.month, last.day)):
        return None
    return Period(unit, around.index + number * times).when("~" if letter == "W" else "")


def _is_over(when: When, dateline: Dateline | None) -> bool:
    last = dateline.when.last if dateline else None
    return last is None or when.first is None or when.first <= last
