"""Groups of tellings that grow, as long as nothing keeps their members apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence

from generator.steps.merge.days import has_assumed_year
from generator.steps.merge.likely import are_apart, are_of_one_sentence, are_unlike, margin
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling, threshold

_Pairs = Sequence[tuple[Telling, Telling, int]]
# Of two groups: one telling of each kind, and how many pairs it stands for.


class Groups:
    """What people split stays alone, what they merged is one; two tellings of one sentence never are."""

    def __init__(self, by_id: Mapping[str, Telling], rivals: Rivals, alone: frozenset[str]) -> None:
        self._by_id, self._rivals, self._alone = by_id, rivals, alone
        self._kind = {id_: _kind(telling, rivals) for id_, telling in by_id.items()}
        self._example = {kind: by_id[id_] for id_, kind in self._kind.items()}
        self._members: dict[str, list[str]] = {id_: [id_] for id_ in by_id}
        self._group: dict[str, str] = {id_: id_ for id_ in by_id}
        self._tried: set[tuple[str, int, str, int]] = set()
        """Pairs of groups, with the sizes that they had, that were not joined."""
        self._sources = {id_: frozenset((telling.source,)) for id_, telling in by_id.items()}

    def all(self) -> list[list[Telling]]:
        return [[self._by_id[id_] for id_ in sorted(ids)] for _, ids in sorted(self._members.items())]

    def sources(self, id_: str) -> frozenset[str]:
        """Those that tell what a telling is of."""
        return self._sources[self._group[id_]]

    def members(self, id_: str) -> list[Telling]:
        """The tellings of what a telling is of."""
        return [self._by_id[member] for member in self._members[self._group[id_]]]

    def join_given(self, merges: Sequence[Sequence[str]]) -> None:
        for ids in merges:
            known = [id_ for id_ in ids if id_ in self._group]
            for other in known[1:]:
                self._unite(known[0], other)

    def join(self, one: str, other: str) -> None:
        """The groups of two, unless some pair of their members may not be of one event, or most are unlike."""
        if self._was_tried(one, other):
            return
        pairs = self._pairs(one, other)
        if pairs and all(self._may_meet(a, b) for a, b, _ in pairs) and self._mostly_agree(pairs):
            self._unite(one, other)

    def join_left(self, one: str, other: str) -> None:
        """The groups of two that are of one event because nothing else is left to be: they need not be alike, if the
        others of their groups are not mostly apart."""
        pairs = self._pairs(one, other)
        others = [(a, b, count) for a, b, count in pairs if {a.id, b.id} != {one, other}]
        if pairs and all(self._may_meet(a, b) for a, b, _ in pairs) and not self._mostly_apart(others):
            self._unite(one, other)

    def _was_tried(self, one: str, other: str) -> bool:
        first, second = self._group[one], self._group[other]
        tried = first, len(self._members[first]), second, len(self._members[second])
        if tried in self._tried:
            return True
        self._tried.update((tried, (*tried[2:], *tried[:2])))
        return False

    def _pairs(self, one: str, other: str) -> _Pairs:
        """None where the two are one already, or stay two for sure."""
        if one in self._alone or other in self._alone or self._group[one] == self._group[other]:
            return ()
        first, second = self._members[self._group[one]], self._members[self._group[other]]
        if any(are_of_one_sentence(self._by_id[a], self._by_id[b]) for a in first for b in second):
            return ()
        return [(a, b, m * n) for a, m in self._examples(first) for b, n in self._examples(second)]

    def _mostly_agree(self, pairs: _Pairs) -> bool:
        """Not more pairs speak against their being one than for it; of those that name the day, either.

        So a third that tells of both in passing, or of their month, does not join what the day has apart.
        """
        exact = [(a, b, count) for a, b, count in pairs if a.days.is_exact and b.days.is_exact]
        unlike = sum(count for a, b, count in exact if are_unlike(a, b, self._rivals))
        return not self._mostly_apart(pairs) and 2 * unlike <= _count(exact)

    def _mostly_apart(self, pairs: _Pairs) -> bool:
        return 2 * sum(count for a, b, count in pairs if are_apart(a, b, self._rivals)) > _count(pairs)

    def _examples(self, ids: Sequence[str]) -> list[tuple[Telling, int]]:
        """One telling of each kind, and how many there are of it."""
        return [(self._example[kind], count) for kind, count in Counter(map(self._kind.__getitem__, ids)).items()]

    def _may_meet(self, one: Telling, other: Telling) -> bool:
        """Two of one source must be alike themselves: a third that resembles both does not make them one."""
        if one.source != other.source:
            return threshold(one, other) is not None
        told = margin(one, other, self._rivals)
        if told is None or told >= 0:
            return told is not None
        if one.is_entry != other.is_entry:
            return not self._rivals.contradict(one, other)
        return not are_unlike(one, other, self._rivals)

    def _unite(self, one: str, other: str) -> None:
        low, high = sorted((self._group[one], self._group[other]))
        if low != high:
            self._members[low] += self._members.pop(high)
            self._sources[low] |= self._sources.pop(high)
            for id_ in self._members[low]:
                self._group[id_] = low


def _kind(telling: Telling, rivals: Rivals) -> Hashable:
    """What tellings share that fit the same groups: only the place of their sentences tells them apart."""
    event = telling.event
    return telling.source, rivals.likeness(telling), event.when, event.status, has_assumed_year(event.citations[0])


def _count(pairs: _Pairs) -> int:
    return sum(count for _, _, count in pairs)
