"""Tellings to groups that each tell one event: the surest pairs first, none against what keeps two apart."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Settings
from generator.steps.merge.groups import Groups
from generator.steps.merge.leftover import left_over
from generator.steps.merge.likely import Pair, likely_pairs
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling

_FAME = 0.1
# Added to the evidence for each source that tells one of two events by its day already: what is told in passing, by its
# month or year, is rather what many tell.


def group(tellings: Sequence[Telling], rarity: Rarity, settings: Settings) -> list[list[Telling]]:
    """Each telling in exactly one group; groups and their members in the order of ids."""
    by_id = {telling.id: telling for telling in sorted(tellings, key=lambda telling: telling.id)}
    rivals = Rivals(by_id.values(), rarity)
    groups = Groups(by_id, rivals, frozenset(settings.splits))
    groups.join_given(settings.merges)
    exact = {telling.id for telling in tellings if telling.days.is_exact}
    coarse = []
    for less, one, other in sorted(likely_pairs(by_id, rivals)):
        if one in exact and other in exact:
            groups.join(one, other)
        else:
            coarse.append((less, one, other))
    for _, one, other in sorted(_with_fame(pair, groups) for pair in coarse):
        groups.join(one, other)
    for _, one, other in sorted(left_over(by_id, groups, rivals)):
        groups.join_left(one, other)
    return groups.all()


def _with_fame(pair: Pair, groups: Groups) -> Pair:
    less, one, other = pair
    return less - _FAME * len(groups.sources(one) | groups.sources(other)), one, other
