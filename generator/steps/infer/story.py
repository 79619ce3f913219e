"""Days without a year to the story that they tell in order: in which of two years can it go on?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from generator.almanac.period import date_of, ordinal
from generator.steps.infer.clues import Bound
from generator.steps.infer.parts import Part

_YEAR, _ANY_YEAR = 365, 2001
# Days, and a year that is no leap year.
_FEWEST, _SAME_STORY = 3, 200
# Times that make a story; characters in which it goes on.


def ring_of(parts: Sequence[Part]) -> list[Part]:
    """The parts told as past, where they tell one thing after the other in less than a year: November, February, May.

    The last one alone is news then; the others may be as old as that.
    """
    told = [part for part in parts if part.tense == "past"]
    begins = [part.stretch(_ANY_YEAR)[0] for part in told]
    steps = [(two - one) % _YEAR for one, two in pairwise(begins)]
    is_story = sum(steps) < _YEAR and len(set(begins)) >= _FEWEST
    return told if is_story and told[-1].day and sum(bool(part.day) for part in told) > 1 else []


def goes_on(bound: Bound, parts: Sequence[Part]) -> bool:
    """Whether the text goes on from a time told with its year: "in November 2025 …, at Christmas …, on 24 March …"."""
    told = [part for part in parts if part.tense == "past" and part.span.start > bound.span.end]
    begins = [ordinal(_ANY_YEAR, date_of(bound.first).month, 1), *(part.stretch(_ANY_YEAR)[0] for part in told)]
    steps = [(two - one) % _YEAR for one, two in pairwise(begins)]
    is_near = bool(told) and told[0].span.start - bound.span.end < _SAME_STORY
    return is_near and sum(steps) < _YEAR and len(set(begins)) >= _FEWEST and told[-1].day is not None
