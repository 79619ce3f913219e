"""Tellings to groups that each tell one event: the surest pairs first, none against what keeps two apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from generator.model import Settings
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling, contradict, evidence, threshold
from generator.steps.merge.traits import CORE, Rarity

_CROWD = 60
# A key that more tellings share than this proposes no pairs over all dates: it is the topic, not an event of it.
_FULLEST = 5
# Of a crowd on one day, the tellings with most traits that all others are held against.
_SAME_TEXT, _SAME_TEXT_COARSE = 1.6, 3.0
# Times the evidence, for two tellings of one source: a text seldom tells a thing twice, and of one year it tells much.


def group(tellings: Sequence[Telling], rarity: Rarity, settings: Settings) -> list[list[Telling]]:
    """Each telling in exactly one group; groups and their members in the order of ids."""
    by_id = {telling.id: telling for telling in sorted(tellings, key=lambda telling: telling.id)}
    rivals = Rivals(by_id.values(), rarity)
    groups = _Groups(by_id, rarity, rivals, frozenset(settings.splits))
    groups.join_given(settings.merges)
    for _, one, other in sorted(_likely_pairs(by_id, rarity, rivals)):
        groups.join(one, other)
    return groups.all()


def _likely_pairs(by_id: Mapping[str, Telling], rarity: Rarity, rivals: Rivals) -> Iterator[tuple[float, str, str]]:
    """Pairs with more evidence than their dates ask for; the surest is the smallest."""
    for one, other in sorted(_proposed(by_id)):
        margin = _margin(by_id[one], by_id[other], rarity, rivals)
        if margin is not None and margin >= 0:
            yield -margin, one, other


def _margin(one: Telling, other: Telling, rarity: Rarity, rivals: Rivals) -> float | None:
    asked = threshold(one, other)
    if asked is None:
        return None
    if one.source == other.source:
        if one.event.citations[0].span.overlaps(other.event.citations[0].span):
            return None
        # What stands around them is the same for many sentences of a text.
        factor = _SAME_TEXT if min(one.days.length, other.days.length) < 366 else _SAME_TEXT_COARSE
        return evidence(one.traits, other.traits, rarity, least=CORE) - asked * factor
    if not contradict(one.traits, other.traits, rarity):
        asked -= rivals.bonus(one, other)
    return rivals.evidence(one, other) - asked


def _proposed(by_id: Mapping[str, Telling]) -> set[tuple[str, str]]:
    """Pairs that share a key which few have; of the many that share a key on one day, each with the fullest ones."""
    rare: dict[str, list[str]] = defaultdict(list)
    daily: dict[tuple[int, str], list[str]] = defaultdict(list)
    for id_, telling in by_id.items():
        for key in telling.traits.keys:
            rare[key].append(id_)
            if telling.days.length == 1:
                daily[telling.days.first, key].append(id_)
    pairs = {pair for ids in rare.values() if len(ids) <= _CROWD for pair in combinations(ids, 2)}
    for ids in daily.values():
        fullest = sorted(ids, key=lambda id_: (-len(by_id[id_].traits.keys), id_))[:_FULLEST]
        among = ids if len(ids) <= _CROWD else fullest
        pairs.update((min(one, other), max(one, other)) for one in among for other in ids if one != other)
    return pairs


class _Groups:
    """Grows groups; what people split stays alone, what they merged is one."""

    def __init__(self, by_id: Mapping[str, Telling], rarity: Rarity, rivals: Rivals, alone: frozenset[str]) -> None:
        self._by_id, self._rarity, self._rivals, self._alone = by_id, rarity, rivals, alone
        self._members: dict[str, list[str]] = {id_: [id_] for id_ in by_id}
        self._group: dict[str, str] = {id_: id_ for id_ in by_id}

    def all(self) -> list[list[Telling]]:
        return [[self._by_id[id_] for id_ in sorted(ids)] for _, ids in sorted(self._members.items())]

    def join_given(self, merges: Sequence[Sequence[str]]) -> None:
        for ids in merges:
            known = [id_ for id_ in ids if id_ in self._group]
            for other in known[1:]:
                self._unite(known[0], other)

    def join(self, one: str, other: str) -> None:
        if one in self._alone or other in self._alone or self._group[one] == self._group[other]:
            return
        first, second = self._members[self._group[one]], self._members[self._group[other]]
        pairs = [(self._by_id[a], self._by_id[b]) for a in first for b in second]
        against = sum(contradict(a.traits, b.traits, self._rarity) for a, b in pairs)
        if 2 * against <= len(pairs) and all(self._may_meet(a, b) for a, b in pairs):
            self._unite(one, other)

    def _may_meet(self, one: Telling, other: Telling) -> bool:
        """Two of one source must be alike themselves: a third that resembles both does not make them one."""
        if one.source == other.source:
            margin = _margin(one, other, self._rarity, self._rivals)
            return margin is not None and (margin >= 0 or not contradict(one.traits, other.traits, self._rarity))
        return threshold(one, other) is not None

    def _unite(self, one: str, other: str) -> None:
        low, high = sorted((self._group[one], self._group[other]))
        if low != high:
            self._members[low] += self._members.pop(high)
            for id_ in self._members[low]:
                self._group[id_] = low
