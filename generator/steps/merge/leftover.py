"""What two texts of one story have left of a day or month, when all that is told alike is joined: it is one event."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.steps.merge.groups import Groups
from generator.steps.merge.likely import Pair
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling
from generator.steps.merge.stories import stories

_MONTH, _YEAR = 31, 366
# Days. Of 10 pairs left of a month, in 16 marked sets, that contradict each other in nothing 7 are one event; of a year
# 3 of 7.
_FEW = 12
# Tellings of a time; where there are more, some of them share more than the time.


def left_over(by_id: Mapping[str, Telling], groups: Groups, rivals: Rivals) -> Iterator[Pair]:
    """Pairs that contradict each other in nothing and are all that either text has left of their time for the other.

    What the two tell in common already is not left. A list in a text is a text of its own. Of one day a plan and a fact
    that share a name or a thing may be of other acts: who is to be charged pleads.
    """
    tales = stories(groups.all())
    of_story: dict[str, list[Telling]] = defaultdict(list)
    for telling in by_id.values():
        if telling.days.length <= _YEAR:
            of_story[tales[telling.source]].append(telling)
    for tellings in of_story.values():
        tellings.sort(key=lambda telling: (telling.days.first, telling.id))
        for one in tellings:
            met = _met(one, tellings) if one.days.length <= _MONTH else ()
            for other in met if len(met) <= _FEW else ():
                is_finer = (other.days.length, other.id) < (one.days.length, one.id)
                if is_finer and _are_left(one, other, met, groups) and _may_be_one(one, other, rivals):
                    yield -rivals.evidence(one, other), min(one.id, other.id), max(one.id, other.id)


def _met(one: Telling, tellings: Sequence[Telling]) -> Sequence[Telling]:
    """Those whose time meets that of one of them, itself included; one too many where they are more than a few."""
    first = bisect_left(tellings, one.days.first - _YEAR, key=lambda each: each.days.first)
    last = bisect_right(tellings, one.days.last, key=lambda each: each.days.first)
    found: list[Telling] = []
    for each in tellings[first:last]:
        if each.days.meets(one.days):
            found.append(each)
            if len(found) > _FEW:
                break
    return found


def _are_left(one: Telling, other: Telling, met: Sequence[Telling], groups: Groups) -> bool:
    """Have neither text's other tellings of the time anything to be but what both tell?

    Beside two of a day, one of a month is no rival: it may be either's.
    """
    if _text(one) == _text(other) or one.days.is_exact > other.days.is_exact:
        return False
    rivals = [each for each in met if each.days.is_exact] if one.days.is_exact else met
    return _free(one, other, rivals, groups) == [other] and _free(other, one, rivals, groups) == [one]


def _free(one: Telling, other: Telling, met: Sequence[Telling], groups: Groups) -> list[Telling]:
    """What the text of another telling tells of the time of one, and has not in common with its text."""
    theirs = (each for each in met if _text(each) == _text(other) and each.days.meets(one.days))
    return [each for each in theirs if not any(_text(member) == _text(one) for member in groups.members(each.id))]


def _text(telling: Telling) -> tuple[str, bool]:
    return telling.source, telling.is_entry


def _may_be_one(one: Telling, other: Telling, rivals: Rivals) -> bool:
    """Do they contradict each other in nothing? A plan and a fact of a month must share somebody or something, or tell
    acts."""
    is_plan_of = {one.event.status, other.event.status} == {"planned", "past"}
    is_day = one.days.is_exact and other.days.is_exact
    shares = one.traits.shares(other.traits, "name", "thing")
    if rivals.contradict(one, other):
        return is_plan_of and one.days.is_exact and shares
    return not is_plan_of or is_day or shares or bool(one.traits.acts and other.traits.acts)
