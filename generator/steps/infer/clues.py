"""Mentions to clues: what do the times that a text tells say of the day on which it was written?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.almanac.period import month as month_of
from generator.almanac.period import number_of, ordinal
from generator.languages import everywhere
from generator.languages.quotations import Quotations
from generator.languages.tense import Tenses
from generator.model import Document, Mention, Reading, Span, Tense
from generator.model.meaning import Calendar, Festival, Fiscal, Inside, Meaning, Relative
from generator.model.when import days_in_month
from generator.steps.infer.counted import counted
from generator.steps.infer.parts import Part, celebrated, parts_of, plain

EARLIEST, LATEST = 1995, 2060
_OPENING = 6
# The part of the text in which it tells what is new.
_CLAUSE, _CLAUSE_END = 80, re.compile(r"[.!?;:,\n]\s|[。；，]")
# Characters in which a modal verb stands before its time; and what ends the clause.
_WORD = re.compile(r"[^\W\d_]+")
_SEASONS = ("SP", "SU", "FA", "WI")
_STOPS = (",", ".", ";", ":", "!", "?")
_SMALL = re.compile(r" [^\W\d_A-ZÀ-Þ]")
_WORDS_BEFORE = re.compile(r"([^\d]*[^\W\d_])\W*$")


@dataclass(frozen=True, slots=True)
class Bound:
    """A time that the words give with its year: told as past, as still to come, or neither."""

    span: Span
    first: int
    last: int
    tense: Tense | None
    is_news: bool = False
    """Whether it is the day of a picture beside the text, or a day that the text opens with."""

    @property
    def is_fine(self) -> bool:
        """Whether it is a day or a month."""
        return self.last - self.first < 32


@dataclass(frozen=True, slots=True)
class Clues:
    """All that a text tells of its own time, in text order."""

    bounds: tuple[Bound, ...]
    parts: tuple[Part, ...]
    this_year: tuple[int, ...]
    """Months told as past, "of this year"."""
    counted: tuple[tuple[int, int], ...] = ()
    """Stretches in each of which it was written, since so long ago is a time that it tells."""
    is_known: bool = False
    """Whether one of these is what others know."""


def clues_of(document: Document, mentions: tuple[Mention, ...], readings: tuple[Reading, ...] = ()) -> Clues:
    """Of the mentions of the body; and of what was read of them without a day of writing."""
    inside = tuple(mention for mention in mentions if _is_told(document, mention))
    told = _Told(document)
    bounds: list[Bound] = []
    parts: list[Part] = []
    months: list[int] = []
    for number, mention in enumerate(inside):
        tense = told.tense(mention)
        meaning, mod = plain(mention.meaning)
        if isinstance(meaning, Calendar) and not meaning.is_short:
            if tense == "future" or not told.is_quoted(mention):
                bounds += _bounds(document, mention, meaning, mod, tense)
            parts += parts_of(document, inside, number, meaning, tense)
        elif isinstance(meaning, Fiscal | Festival) and meaning.year and EARLIEST <= meaning.year <= LATEST:
            bounds.append(Bound(mention.span, ordinal(meaning.year, 1, 1), ordinal(meaning.year, 12, 31), None))
        elif isinstance(meaning, Festival) and meaning.year is None:
            parts += celebrated(mention, meaning.name, tense)
        elif isinstance(meaning, Inside) and tense != "future":
            inner, _ = plain(meaning.inner)
            if isinstance(inner, Calendar) and inner.month and meaning.outer == Relative("year", 0, "speech"):
                months.append(inner.month)
    bounds += _led_to(document, readings, told)
    return Clues(tuple(told.news(bound) for bound in bounds), tuple(parts), tuple(months), counted(document, inside))


def _led_to(document: Document, readings: tuple[Reading, ...], told: _Told) -> Iterator[Bound]:
    """The days and months to which the text itself counts from a time that it tells: "thirteen months later".

    The day after a great one is no other news.
    """
    for reading in readings:
        when, mention = reading.when, reading.mention
        if reading.anchor != "context" or not _leads_away(mention.meaning) or not _is_told(document, mention):
            continue
        if when is None or when.unit not in ("day", "month") or when.first is None or when.last is None:
            continue
        if EARLIEST <= when.first.year <= LATEST and told.tense(mention) == "past":
            first, last = (number_of(day) for day in (when.first, when.last))
            yield Bound(mention.span, first, last, "past")


def _leads_away(meaning: Meaning) -> bool:
    match plain(meaning)[0]:
        case Relative("month" | "quarter" | "year", _, "story"):
            return True
        case Inside(outer=outer):
            return _leads_away(outer)
    return False


class _Told:
    """How the times of one document are told, and which of them open it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._tenses = Tenses(document.language, document.source.text)
        self._quotations = Quotations(document.source.text)
        body = document.body
        first, last = (body[0].span.start, body[-1].span.end) if body else (0, 0)
        self._opening = first + (last - first) // _OPENING

    def tense(self, mention: Mention) -> Tense | None:
        """Of the clause. What is past within a quotation is told as neither: people also ask and wish there."""
        tense = self._tenses.around(mention.span)
        if tense != "past":
            return tense
        if _stands_after("ahead", self._document, mention) or self._is_possible(mention.span):
            return "future"
        return None if self.is_quoted(mention) else tense

    def is_quoted(self, mention: Mention) -> bool:
        return self._quotations.around(mention.span.start) is not None

    def _is_possible(self, span: Span) -> bool:
        """Whether a word for what may be stands before it in the clause: "the closure could slip to spring 2026"."""
        before = self._document.source.text[max(0, span.start - _CLAUSE) : span.start]
        words = _WORD.findall(_CLAUSE_END.split(before)[-1])  # as they stand: "May" is a month
        modals = everywhere("date.modal")
        return any(word in modals and then not in everywhere("date.done") for word, then in pairwise((*words, "")))

    def news(self, bound: Bound) -> Bound:
        """The same, and whether it is a day of the opening, which tells what is new."""
        opens = bound.first == bound.last and bound.span.start <= self._opening
        return replace(bound, is_news=True) if opens and bound.tense != "future" else bound


def _is_told(document: Document, mention: Mention) -> bool:
    """Whether it stands in the body."""
    number = document.number_of(mention.span)
    return number is not None and document.blocks[number].is_body


def _bounds(
    document: Document, mention: Mention, meaning: Calendar, mod: str | None, tense: Tense | None
) -> Iterator[Bound]:
    year = meaning.year
    if year is None or not EARLIEST <= year <= LATEST:
        return
    if meaning.month and meaning.day:
        if meaning.day <= days_in_month(year, meaning.month):
            first = ordinal(year, meaning.month, meaning.day)
            yield Bound(mention.span, first, first, tense)
    elif meaning.month:
        period = month_of(year, meaning.month)
        yield Bound(mention.span, period.first, period.last, tense)
    else:
        first, last = ordinal(year, 1, 1), ordinal(year, 12, 31)
        if mod == "END" and tense == "past" and _stands_after("closing", document, mention):
            yield Bound(mention.span, last, last, tense)  # "by the end of 2024 … had": told in 2025
        elif tense == "past" and meaning.section in _SEASONS and _is_governed(document, mention):
            yield Bound(mention.span, first, last, tense)
        elif meaning.section or not _is_governed(document, mention):
            yield Bound(
                mention.span, first, last, None
            )  # "the 2025 gala", "the second quarter": over, or still to come
        else:
            yield Bound(mention.span, first, last, tense)


def _is_governed(document: Document, mention: Mention) -> bool:
    """Whether a bare year is a time, and no part of a name: behind "in" or "since", or at the head of a clause."""
    if not document.source.quote(mention.span).isdigit():
        return True
    return _stands_after("governing", document, mention) or _opens_clause(document, mention)


def _opens_clause(document: Document, mention: Mention) -> bool:
    """ "…, 2024 there were 211": behind a stop or comma, and before a word in small letters."""
    text, span = document.source.text, mention.span
    before = text[max(0, span.start - 2) : span.start]
    is_head = before.strip() in _STOPS or "\n" in before or not before
    return is_head and _SMALL.match(text, span.end) is not None


def _stands_after(name: str, document: Document, mention: Mention) -> bool:
    """Whether one of the words of `date.<name>` stands right before a mention."""
    start = max(0, mention.span.start - 24)
    before = _WORDS_BEFORE.search(document.source.text[start : mention.span.start].casefold())
    words = everywhere(f"date.{name}")
    return (
        before is not None
        and before[1].endswith(words)
        and any(re.search(rf"\b{re.escape(word)}$", before[1]) for word in words)
    )
