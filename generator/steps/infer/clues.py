"""Mentions to clues: what do the times that a text tells say of the day on which it was written?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.almanac.festivals import festival
from generator.almanac.period import date_of, ordinal, weekday
from generator.almanac.period import month as month_of
from generator.languages import everywhere
from generator.languages.quotations import Quotations
from generator.languages.tense import Tenses
from generator.model import Document, Mention, Span, Tense
from generator.model.meaning import Calendar, Clock, Festival, Fiscal, Inside, Meaning, Modified, Nth, Relative, Weekday
from generator.model.when import days_in_month

EARLIEST, LATEST = 1995, 2060
_ADJACENT, _NEAR = 12, 450
# Characters: between "yesterday" and the day that it was; between a day and the weekday that tells the same news.
_OPENING = 6
# The part of the text in which it tells what is new.
_ENDS = ".!?\n"
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
class Part:
    """A day or month that the words give without its year."""

    span: Span
    month: int
    day: int | None
    tense: Tense | None
    weekday: int | None = None
    """Of the words; the year must fit it."""
    beside: frozenset[int] = frozenset()
    """Weekdays that stand near and may be the same day."""
    pinned: int | None = None
    """Days later it was written: "yesterday, 30 June" is 1."""

    def stretch(self, year: int) -> tuple[int, int]:
        """First and last day in that year."""
        if self.day is None:
            period = month_of(year, self.month)
            return period.first, period.last
        first = ordinal(year, self.month, min(self.day, days_in_month(year, self.month)))
        return first, first


@dataclass(frozen=True, slots=True)
class Clues:
    """All that a text tells of its own time, in text order."""

    bounds: tuple[Bound, ...]
    parts: tuple[Part, ...]
    this_year: tuple[int, ...]
    """Months told as past, "of this year"."""


def clues_of(document: Document, mentions: tuple[Mention, ...]) -> Clues:
    """Of the mentions of the body."""
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
            parts += _parts(document, inside, number, meaning, tense)
        elif isinstance(meaning, Fiscal | Festival) and meaning.year and EARLIEST <= meaning.year <= LATEST:
            bounds.append(Bound(mention.span, ordinal(meaning.year, 1, 1), ordinal(meaning.year, 12, 31), None))
        elif isinstance(meaning, Festival) and meaning.year is None:
            parts += _celebrated(mention, meaning.name, tense)
        elif isinstance(meaning, Inside) and tense != "future":
            inner, _ = plain(meaning.inner)
            if isinstance(inner, Calendar) and inner.month and meaning.outer == Relative("year", 0, "speech"):
                months.append(inner.month)
    return Clues(tuple(told.news(bound) for bound in bounds), tuple(parts), tuple(months))


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


def plain(meaning: Meaning) -> tuple[Meaning, str | None]:
    """Without "the end of", "about" and "midnight on", and which of the first two it was.

    "The last day of June" is the 30th.
    """
    mod = None
    while isinstance(meaning, Modified):
        mod, meaning = meaning.mod, meaning.of
    match meaning:
        case Nth("day", which, None, None, Calendar(month=int(number), day=None) as month):
            last = days_in_month(month.year or 1999, number)
            day = which if which > 0 else last + 1 + which
            return (replace(month, day=day), mod) if 1 <= day <= last else (month, mod)
        case Clock(of=Calendar() as of, shift=None):
            return of, mod
    return meaning, mod


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


def _parts(
    document: Document, mentions: tuple[Mention, ...], number: int, meaning: Calendar, tense: Tense | None
) -> Iterator[Part]:
    if meaning.year is not None or meaning.month is None:
        return
    mention = mentions[number]
    beside = frozenset(_weekdays(mentions, number)) if meaning.day and tense != "future" else frozenset[int]()
    pinned = _pinned(document, mentions, number) if meaning.day else None
    yield Part(mention.span, meaning.month, meaning.day, tense, meaning.weekday, beside, pinned)


def _celebrated(mention: Mention, name: str, tense: Tense | None) -> Iterator[Part]:
    """The day of a festival that is on the same one each year, where something is told of it: not "since Christmas"."""
    periods = [period for year in (1999, 2000) if (period := festival(name, year)) is not None]
    days = [date_of(period.first) for period in periods]
    if tense and len(days) > 1 and (days[0].month, days[0].day) == (days[1].month, days[1].day):
        yield Part(mention.span, days[0].month, days[0].day, tense)


def _weekdays(mentions: tuple[Mention, ...], number: int) -> Iterator[int]:
    """The bare weekdays near a mention."""
    here = mentions[number].span
    for other in mentions[max(0, number - 3) : number + 4]:
        if abs(other.span.start - here.start) <= _NEAR and isinstance(other.meaning, Weekday):
            yield other.meaning.day


def _pinned(document: Document, mentions: tuple[Mention, ...], number: int) -> int | None:
    """How many days later it was written, where "yesterday" or "today" stands right beside."""
    for one, two in pairwise(mentions[max(0, number - 1) : number + 2]):
        between = document.source.text[one.span.end : two.span.start]
        if len(between) > _ADJACENT or any(sign in between for sign in _ENDS):
            continue
        for meaning, _ in (plain(one.meaning), plain(two.meaning)):
            if isinstance(meaning, Relative) and meaning.unit == "day" and meaning.origin == "speech":
                return -meaning.offset if -3 <= meaning.offset <= 0 else None
    return None


def fits(part: Part, day: int) -> bool:
    """Whether the weekday of the words is that of the day."""
    return part.weekday is None or weekday(day) == part.weekday
