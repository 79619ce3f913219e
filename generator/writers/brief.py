"""The events that a summary of one screen has; it picks its own length."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence

from generator.almanac.period import number_of
from generator.model import Day, Event
from generator.writers.years import is_ahead

_LEAST, _DOZEN, _MOST = 5, 12, 24
# Events: fewer are a summary by themselves, a dozen tell any story, more lines do not fit on a screen.
_SHORTEST, _LONGEST = 1.5, 2.0
# Times the root of the number of events. On 26 marked sets the brief so has 79 % of the events that people called most
# important, and 90 % of what it has belongs in a timeline; with 1.2 and 1.6 it is 70 and 91 %.
_CLOSE, _EPOCH = 3, 92
# Days between two times of one moment; days of a time that is too long to be a moment.
_SAME_MOMENT, _SAME_VOICE = 0.87, 0.93
# What an event weighs after another of its moment, and after another that only the same source tells: each takes three
# points more of the most important events into the brief, and half or double of what it takes off changes a point.
_SHORT, _WEAK = 20, 0.9
# Columns of a title that seldom says enough, and what an event weighs that has no better one.
_QUOTATION = re.compile(r"(?:[^“”\"„«»‚「]{2,40}[:：] ?)?[“„\"«»‚「]")


def brief(events: Sequence[Event], written: Day | None = None) -> tuple[Event, ...]:
    """The weightiest events, spread over times and sources, newest first, those of years ahead last.

    What people pinned as important weighs most. Where more than a screen of events are equal, nothing stands out, and
    the brief is empty.
    """
    chosen = sorted(_chosen(events), key=lambda event: (event.when, event.id), reverse=True)
    return tuple(sorted(chosen, key=lambda event: is_ahead(event, written)))


def _chosen(events: Sequence[Event]) -> Sequence[Event]:
    count = len(events)
    if count <= _LEAST:
        return events
    root = math.sqrt(count)
    shortest, longest = (max(_LEAST, min(round(times * root), _MOST)) for times in (_SHORTEST, _LONGEST))
    saliences = _saliences(events)
    if saliences[0] == saliences[min(longest, count - 1)]:
        return events if count <= _MOST else ()
    order, gains = _spread(events, longest + 1)
    falls = {cut: gains[cut - 1] - gains[cut] for cut in range(1, len(order)) if gains[cut - 1] > gains[cut]}
    fitting = [cut for cut in falls if min(shortest, _DOZEN) <= cut <= longest] or [max(falls)]
    return order[: max(fitting, key=lambda cut: (falls[cut], cut))]


def _spread(events: Sequence[Event], most: int) -> tuple[list[Event], list[float]]:
    """So many events, the one that adds most to those before it first, and what each adds."""
    left = _weights(events)
    order: list[Event] = []
    gains: list[float] = []
    while left and len(order) < most:
        best = max(left, key=lambda event: (left[event], event.id))
        order.append(best)
        gains.append(left.pop(best))
        for event in left:
            left[event] *= _SAME_MOMENT ** _is_same_moment(event, best) * _SAME_VOICE ** _is_same_voice(event, best)
    return order, gains


def _weights(events: Sequence[Event]) -> dict[Event, float]:
    """The heaviest salience for the most important event, and so on; first of all for what people pinned as important:
    what has less salience than a less important one."""
    below = {
        level: max((event.salience for event in events if event.importance < level), default=0.0) for level in (1, 2, 3)
    }

    def rank(event: Event) -> tuple[int, bool, float, str]:
        return -event.importance, event.salience >= below[event.importance], -event.salience, event.id

    weighed = zip(sorted(events, key=rank), _saliences(events), strict=True)
    return {event: weight * _WEAK if _is_weak(event.title) else weight for event, weight in weighed}


def _is_weak(title: str) -> bool:
    """Too short to say who did what, or only what somebody said."""
    columns = sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in title)
    return columns < _SHORT or bool(_QUOTATION.match(title))


def _saliences(events: Sequence[Event]) -> list[float]:
    return sorted((event.salience for event in events), reverse=True)


def _is_same_moment(one: Event, other: Event) -> bool:
    """Three events of a week are one thing to remember, unless the story is that week: then all lose alike."""
    times = _days(one), _days(other)
    if any(last - first >= _EPOCH for first, last in times):
        return False
    (first, last), (other_first, other_last) = times
    return first <= other_last + _CLOSE and other_first <= last + _CLOSE


def _days(event: Event) -> tuple[float, float]:
    first, last = event.when.first, event.when.last
    return (
        number_of(first) if first else -math.inf,
        number_of(last) if last else math.inf,
    )


def _is_same_voice(one: Event, other: Event) -> bool:
    """Does only one source tell both, the same one?"""
    return len({citation.source for event in (one, other) for citation in event.citations}) == 1
