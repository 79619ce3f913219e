"""Events that stay apart and cannot both be right: somebody who comes into one office twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from generator.model import Conflict, Event, phrase
from generator.steps.merge.same import Telling
from generator.steps.merge.traits import CORE

_ENTRIES = ("act:appoint", "act:begin_office")
_OFFICES = ("thing:boss", "thing:chair", "thing:president", "thing:mayor")
_FROM, _TO = 183, 1100
# Days between the two: who is named in autumn may begin in spring, and after three years a term may end and begin.


def with_offices(events: Sequence[Event], groups: Sequence[Sequence[Telling]]) -> list[Event]:
    """The events, in their order; two that tell when somebody came into an office contradict each other."""
    entries = [(number, member) for number, members in enumerate(groups) for member in members if _is_entry(member)]
    found = list(events)
    for (one, first), (other, second) in combinations(entries, 2):
        if one != other and _is_one_office(first, second):
            for number, member, rival in ((one, first, second), (other, second, first)):
                found[number] = _with(found[number], member, rival)
    return found


def _is_entry(member: Telling) -> bool:
    return any(act in member.traits.acts for act in _ENTRIES) and bool(list(_offices(member)))


def _offices(member: Telling) -> Iterator[str]:
    return (office for office in _OFFICES if member.traits.keys.get(office) == CORE)


def _is_one_office(one: Telling, other: Telling) -> bool:
    """The same people and firms, the same office, and times too far apart for a nomination and its beginning."""
    names = set(one.traits.names) & set(other.traits.names)
    is_of_one = len(names) >= 2 and names in (set(one.traits.names), set(other.traits.names))
    gap = one.days.gap(other.days)
    return is_of_one and _FROM < gap <= _TO and any(office in tuple(_offices(other)) for office in _offices(one))


def _with(event: Event, member: Telling, rival: Telling) -> Event:
    told = member.event.citations[0]
    places = [index for index, citation in enumerate(event.citations) if citation.span == told.span]
    note = phrase("another sentence has it {date}: “{title}”", date=rival.event.when, title=rival.event.title)
    if not places or any(conflict.note == note for conflict in event.conflicts):
        return event
    return replace(event, conflicts=(*event.conflicts, Conflict("fact", (places[0],), note)))
