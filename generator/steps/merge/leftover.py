"""What two texts of one story have left of a day, when all that is told alike is joined: it is one event."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from generator.steps.merge.groups import Groups
from generator.steps.merge.likely import Pair
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling
from generator.steps.merge.stories import stories

_FEW = 12
# Tellings of a day; where there are more, some of them share more than the day.


def left_over(by_id: Mapping[str, Telling], groups: Groups, rivals: Rivals) -> Iterator[Pair]:
    """Pairs that contradict each other in nothing and are all that either text has left of a day for the other.

    What the two tell of the day in common already is not left.
    """
    tales = stories(groups.all())
    daily: dict[tuple[str, int], list[Telling]] = defaultdict(list)
    for telling in by_id.values():
        if telling.days.is_exact:
            daily[tales[telling.source], telling.days.first].append(telling)
    for tellings in daily.values():
        for one, other in combinations(tellings if len(tellings) <= _FEW else (), 2):
            if _are_left(one, other, tellings, groups) and not rivals.contradict(one, other):
                told = rivals.evidence(one, other)
                if told >= 0:
                    yield -told, min(one.id, other.id), max(one.id, other.id)


def _are_left(one: Telling, other: Telling, tellings: list[Telling], groups: Groups) -> bool:
    """Have neither text's other tellings of the day anything to be but what both tell?"""
    both = {one.source, other.source}
    if len(both) < 2 or not groups.sources(one.id).isdisjoint(groups.sources(other.id)):
        return False
    free = [each for each in tellings if each.source in both and not both <= groups.sources(each.id)]
    return len(free) == 2
