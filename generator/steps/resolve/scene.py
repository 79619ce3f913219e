"""What a reader has in mind when a time expression comes: who speaks when, and which dates were told last."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from generator.almanac.fiscal import FiscalCalendar
from generator.almanac.period import Period, containing
from generator.languages.tense import Tenses
from generator.model import Anchor, Phrase, Span, Tense, phrase
from generator.model.meaning import Calendric, Fiscal
from generator.steps.resolve.story import Around

Policy = Literal["news", "story"]
"""News counts from the date of the article; a story counts from the last date it told."""
FINENESS: dict[Calendric, int] = {
    "day": 0, "weekend": 1, "week": 1, "month": 2, "quarter": 3, "season": 3, "half": 4, "year": 5, "decade": 6,
    "century": 7,
}  # fmt: skip
JUST = 150
"""Characters after which a time of day no longer belongs to a day that another paragraph told."""
BEGIN = Span(0, 1)
MINUTES = 24 * 60
NIGHT, MORNING, SMALL = 21 * 60, 10, 5
"""The minute at which a night begins, the hour up to which the day after it does, and that of the small hours."""
MEMORY, FIGURES = 4, 300
"""Dates, and characters, after which figures are no longer told of a quarter: some two sentences."""
NEAR = 800
"""Characters after which news no longer counts from a date that it told: some two paragraphs."""


@dataclass(slots=True)
class Scene:
    """The state of reading, from the first expression of a text to the last."""

    speech: Period | None
    """The day of writing; None: not known."""
    policy: Policy
    tenses: Tenses
    """How the words around an expression tell it."""
    fiscal: Callable[[], FiscalCalendar]
    """The fiscal years of whom the text tells; looked for when it names one, for most texts do not."""
    speech_is_publication: bool = True
    """False inside a quotation that was spoken on another day."""
    day_of_sentence: Period | None = None
    """The day that this sentence told last: a time of day belongs to it."""
    is_generic_today: bool = False
    """Whether "today" means nowadays in this text."""
    is_year_of_writing: bool = False
    """Whether a month of the next year is not named without its year, in this language."""
    days_over: frozenset[tuple[int, int]] = frozenset()
    """Month and day of what the text tells anywhere as over: with its year, or as what something lasts since."""
    span: Span = BEGIN
    """Of the expression that is being read."""
    quarterly: int | None = None
    """Where the text spoke last of what comes every quarter, as results do."""
    told: list[tuple[int, Period]] = field(default_factory=list)
    """Dates told in this text, and where, the last one last."""
    paragraph: int = 0
    """The offset of the line that is being read."""
    section: Period | None = None
    """The year in the heading above."""
    coming: tuple[int, Period] | None = None
    """Where the next date is told in full, and which."""
    paragraph_end: int = 0
    fiscal_told: tuple[int, Fiscal] | None = None
    """Where a fiscal year was told last, and which."""
    clock_told: tuple[int, Period, int] | None = None
    """Where a time of day was told last, the day, and the minutes since its midnight."""
    beside: Period | None = None
    """What the expression before told, if this one stands in one list or range with it."""
    looks_back: set[int] = field(default_factory=set)
    """Where news told what came before the date that it goes on from: "four days earlier"."""
    is_day_after: bool = False
    """Whether a weekday is told as one after the day told last: "On 3 May he left. On the Friday he came back." """
    is_set_for: bool = False
    """Whether something was called or set for the day: "called a meeting for Friday"."""
    changed: Period | None = None
    """The day on which the article was changed after it had come out."""
    year_of_entry: int | None = None
    """Of the entry of a chronicle that the expression opens, by those around it."""
    sentence: int = 0
    """Where the sentence begins that is being read, as far as dates tell: no date of an earlier one stands behind."""
    background: list[Period] = field(default_factory=list)
    """Dates of this paragraph that take the reader to another year than that of writing."""

    @property
    def at(self) -> int:
        """The offset of the expression that is being read."""
        return self.span.start

    @property
    def tense(self) -> Tense | None:
        """Of the words around the expression that is being read."""
        return self.tenses.around(self.span)

    @property
    def is_since(self) -> bool:
        """Whether a word for "since" stands before it."""
        return self.tenses.is_since(self.span)

    @property
    def is_over(self) -> bool:
        """Whether it cannot lie ahead: behind "since", or behind a noun that has its time."""
        return self.is_since or self.tenses.is_of_noun(self.span)

    @property
    def is_until(self) -> bool:
        """Whether a word for "until" or "from … on" stands before it, and nothing around is told as past."""
        return self.tenses.is_until(self.span) and self.tense != "past"

    @property
    def anchor(self) -> Anchor:
        """On what rests that which counts from the time of speaking."""
        return "publication" if self.speech_is_publication else "context"

    @property
    def origin(self) -> Phrase:
        """The time of speaking, in the words of a reason."""
        day = self.speech.when() if self.speech else ""
        if self.speech_is_publication:
            return phrase("{date}, the date of the article", date=day)
        return phrase("{date}, the day of speaking", date=day)

    @property
    def around(self) -> Around:
        """What says in which year a story goes on."""
        offset, coming = self.coming or (0, None)
        section = self.section.year if self.section else None
        return Around(self.told, self.paragraph, coming, offset <= self.paragraph_end, section)

    def tell(self, period: Period, is_background: bool) -> None:
        self.told.append((self.at, period))
        if period.unit == "day":
            self.day_of_sentence = period
        if is_background:
            self.background.append(period)

    def last(self, unit: Calendric) -> Period | None:
        """The unit of the last date told that is fine enough to say it."""
        return next(self._lasts(unit), None)

    def later(self, unit: Calendric, steps: int) -> Period | None:
        """Some units after the last date told; what is told as past is not read beyond the day of writing.

        So "a decade later" counts from the last date from which a decade has gone by; where none has, from nothing.
        In news it does not count from what a sentence before only looked back to.
        """
        bases = list(self._lasts(unit))
        base = next(iter(bases), None)
        if base and self.tense != "future" and (speech := self.speech):
            over = (near for near in bases if near.shift(steps).first <= speech.last)
            is_refuted = self.tense == "past" and base.first <= speech.last
            base = next(over, None if is_refuted else base)
        return base.shift(steps) if base else None

    def _lasts(self, unit: Calendric) -> Iterator[Period]:
        for at, period in reversed(self.told[-30:]):
            if self.policy == "news" and self.at - at > NEAR:
                return
            if at in self.looks_back and at < self.sentence:
                continue
            if FINENESS[period.unit] <= FINENESS[unit]:
                yield containing(unit, period.first)

    def day_just_told(self) -> Period | None:
        """The day told last in this paragraph, or just before it: a time of day still belongs to it."""
        days = ((at, period) for at, period in reversed(self.told[-5:]) if period.unit == "day")
        at, day = next(days, (0, None))
        return day if self.at - at <= (NEAR if at >= self.paragraph else JUST) else None

    def clock_later(self, minutes: int) -> tuple[Period, int] | None:
        """The day, and the minutes since its midnight, so long after the time of day told last, if it is in mind."""
        if self.clock_told is None or self.at - self.clock_told[0] > NEAR:
            return None
        _, day, told = self.clock_told
        days, rest = divmod(told + minutes, MINUTES)
        return day.shift(days), rest

    def night_told(self, hour: int) -> Period | None:
        """The day of an hour told as past, if the night before it, or an hour of that day, was told last."""
        if self.clock_told is None or self.at - self.clock_told[0] > NEAR or self.tense != "past":
            return None
        _, day, minutes = self.clock_told
        if self.told and self.told[-1][0] > self.clock_told[0]:
            return None
        is_evening = minutes >= NIGHT - 4 * 60
        return day.shift(1) if is_evening and hour < MORNING else day

    def over_midnight(self, day: Period | None, hour: int | None) -> Period | None:
        """The day after one, for a small hour told as past behind an evening of that day: "At 17:15 … At 1:50 …"."""
        if day is None or hour is None or self.clock_told is None or self.tense != "past" or hour >= SMALL:
            return day
        _, told, minutes = self.clock_told
        return day.shift(1) if told == day and minutes >= NIGHT - 4 * 60 else day

    def told_in_sentence(self) -> Period | None:
        """The month or finer date that the sentence told last."""
        at, period = self.told[-1] if self.told else (-1, None)
        return period if period and at >= self.sentence and FINENESS[period.unit] <= FINENESS["month"] else None

    def coarse_of_sentence(self, unit: Calendric) -> Period | None:
        """What the sentence told last, if all that it told is too coarse to say a unit."""
        row = [period for at, period in self.told if at >= self.sentence]
        return row[-1] if row and all(FINENESS[period.unit] > FINENESS[unit] for period in row) else None

    def season_of_sentence(self) -> Period | None:
        """The season, quarter or half that the sentence told last."""
        at, period = self.told[-1] if self.told else (-1, None)
        return period if period and at >= self.sentence and period.unit in ("season", "quarter", "half") else None

    def last_of_year(self) -> Period | None:
        """The month of the last date told, or its season or quarter where it is no finer."""
        month, season = self.last("month"), self.last("season")
        told = next((period for _, period in reversed(self.told) if FINENESS[period.unit] <= FINENESS["season"]), None)
        return told if told and season and FINENESS[told.unit] > FINENESS["month"] else month

    def latest(self) -> Period | None:
        """The last date told, if it is still in mind."""
        return (
            self.told[-1][1] if self.told and (self.policy == "story" or self.at - self.told[-1][0] <= NEAR) else None
        )

    def fiscal_in_mind(self) -> Fiscal | None:
        """The fiscal year, or part of one, that figures are told of."""
        return self.fiscal_told[1] if self.fiscal_told and self.at - self.fiscal_told[0] <= FIGURES else None

    def part_of_year(self) -> Period | None:
        """The quarter or half that figures are told of; a day told since then, as when it ended, does not end that."""
        for at, period in reversed(self.told[-MEMORY:]):
            if self.at - at > FIGURES or period.unit == "year":
                return None
            if period.unit in ("quarter", "half"):
                return period
        return None

    def now(self, unit: Calendric) -> Period | None:
        """The unit that holds the time of speaking."""
        return containing(unit, self.speech.first) if self.speech else None

    def reference(self, unit: Calendric) -> Period | None:
        """From where "this" and "last" count: in a story from the last date told; in undated news from nothing."""
        if self.policy == "story":
            return self.last(unit) or self.now(unit)
        return self.now(unit)
