"""What a headline is made from."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.steps.extract.title.cast import Cast

_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
"""Soft hyphens and characters without width, which are no part of a word and none of a headline."""


@dataclass(frozen=True, slots=True)
class Before:
    """A sentence before the one that tells an event: where its pronouns find who is meant."""

    sentence: str
    dates: tuple[tuple[int, int], ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence, the part of it that tells one event, and who may be meant by its pronouns."""

    sentence: str
    start: int
    """Where the part begins in the sentence."""
    end: int
    dates: tuple[tuple[int, int], ...]
    """All words of time of the sentence, in order."""
    own: tuple[int, int] | None
    """Those that the event hangs on; None: it hangs on the publication."""
    announces: bool
    """The end is that of the next clause, which this one only announces."""
    cast: Cast
    before: tuple[Before, ...] = ()
    """The sentences before, the nearest first."""
    listed: str | None = None
    """Who does what the entry of a list tells, where that begins with a verb."""
    box: str | None = None
    """Who a list of facts is about, where the sentence is one of them."""

    def names(self) -> tuple[str, ...]:
        """The names of the sentence and of those before."""
        return (*(name for _, name in self.cast.within), *(name for before in self.before for name in before.names))

    def before_names(self) -> tuple[str, ...]:
        """The names of the nearest sentence before."""
        return self.before[0].names if self.before else ()

    def dates_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The words of time within a stretch, counted from its start."""
        return tuple((a - start, b - start) for a, b in self.dates if start <= a and b <= end)


def seen(told: Told) -> Told:
    """The same without characters that nobody sees, every place moved up; the very same where there are none."""
    if told.sentence.isascii() or not _UNSEEN.search(told.sentence):
        return told

    def moved(place: int) -> int:
        return place - len(_UNSEEN.findall(told.sentence, 0, place))

    return replace(
        told,
        sentence=_UNSEEN.sub("", told.sentence),
        start=moved(told.start),
        end=moved(told.end),
        dates=tuple((moved(start), moved(end)) for start, end in told.dates),
        own=told.own and (moved(told.own[0]), moved(told.own[1])),
        cast=replace(told.cast, within=tuple((moved(end), name) for end, name in told.cast.within)),
    )
