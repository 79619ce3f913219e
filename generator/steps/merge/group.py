"""Tellings to groups that each tell one event: the surest pairs first, none against what keeps two apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import combinations

from generator.model import Settings
from generator.steps.merge.days import has_assumed_year
from generator.steps.merge.rivals import Rivals
from generator.steps.merge.same import Telling, threshold
from generator.steps.merge.traits import CORE, Rarity
from generator.steps.merge.union import Union

_CROWD = 60
# A key that more tellings share than this proposes no pairs over all dates: it is the topic, not an event of it.
_FULLEST = 5
# Of a crowd on one day, the tellings with most traits that all others are held against.
_FAME = 0.1
# Added to the evidence for each source that tells one of two events by its day already: what is told in passing, by its
# month or year, is rather what many tell.
_FEW = 12
# Tellings of a day; where there are more, some of them share more than the day.
_LEAST = 0.2
# However clearly the dates speak, this much must be told alike, about one word that few dates have; but where nobody
# tells the time twice any one will do.
_SAME_TEXT, _SAME_TEXT_COARSE = 1.6, 3.0
# Times the evidence, for two tellings of one source: a text seldom tells a thing twice, and of one year it tells much.


def group(tellings: Sequence[Telling], rarity: Rarity, settings: Settings) -> list[list[Telling]]:
    """Each telling in exactly one group; groups and their members in the order of ids."""
    by_id = {telling.id: telling for telling in sorted(tellings, key=lambda telling: telling.id)}
    rivals = Rivals(by_id.values(), rarity)
    groups = _Groups(by_id, rivals, frozenset(settings.splits))
    groups.join_given(settings.merges)
    pairs = sorted(_likely_pairs(by_id, rivals))
    exact = {telling.id for telling in tellings if telling.days.is_exact}
    coarse = []
    for less, one, other in pairs:
        if one in exact and other in exact:
            groups.join(one, other)
        else:
            coarse.append((less, one, other))
    for _, one, other in sorted((less - _FAME * groups.fame(one, other), one, other) for less, one, other in coarse):
        groups.join(one, other)
    for _, one, other in sorted(_of_one_day(groups.all(), rivals)):
        groups.join(one, other)
    return groups.all()


def _of_one_day(groups: Sequence[Sequence[Telling]], rivals: Rivals) -> Iterator[tuple[float, str, str]]:
    """Pairs of two texts of one story that share nothing but a day, and contradict each other in nothing: of a day that
    no text tells twice, or all that the two tell of it long after."""
    daily: dict[int, list[tuple[int, Telling]]] = defaultdict(list)
    for number, members in enumerate(groups):
        for telling in members:
            if telling.days.is_exact:
                daily[telling.days.first].append((number, telling))
    tales = stories(groups)
    for tellings in daily.values():
        if len(tellings) > _FEW:
            continue
        for (number, one), (another, other) in combinations(tellings, 2):
            if number != another and one.source != other.source and tales[one.source] == tales[other.source]:
                margin = _margin(one, other, rivals)
                if margin is not None and margin >= 0:
                    yield -margin, min(one.id, other.id), max(one.id, other.id)


def stories(groups: Sequence[Sequence[Telling]]) -> dict[str, str]:
    """Of each source that dates an event: its story, of those that meet in events, named by one of them."""
    found: Union[str] = Union()
    for members in groups:
        for member in members:
            found.join(members[0].source, member.source)
    return {source: root for root, sources in found.groups() for source in sources}


def _likely_pairs(by_id: Mapping[str, Telling], rivals: Rivals) -> Iterator[tuple[float, str, str]]:
    """Pairs with more evidence than their dates ask for; the surest is the smallest."""
    for one, other in sorted(_proposed(by_id)):
        if _overlap(by_id[one], by_id[other]):
            continue
        margin = _margin(by_id[one], by_id[other], rivals)
        if margin is not None and margin >= 0:
            yield -margin, one, other


def _overlap(one: Telling, other: Telling) -> bool:
    """Are they made from one sentence?"""
    return one.source == other.source and one.event.citations[0].span.overlaps(other.event.citations[0].span)


def _margin(one: Telling, other: Telling, rivals: Rivals) -> float | None:
    asked = threshold(one, other)
    if asked is None:
        return None
    if one.source == other.source:
        # What stands around them is the same for many sentences of a text.
        if one.is_entry != other.is_entry:
            return rivals.evidence(one, other) - asked
        factor = _SAME_TEXT if max(one.days.length, other.days.length) < 365 else _SAME_TEXT_COARSE
        return rivals.evidence(one, other, least=CORE) - asked * factor
    if not rivals.contradict(one, other):
        bonus = rivals.bonus(one, other)
        asked = max(_LEAST if bonus < asked else 0.0, asked - bonus)
    return rivals.evidence(one, other) - asked


def _proposed(by_id: Mapping[str, Telling]) -> set[tuple[str, str]]:
    """Pairs that share a key which few have; of the many that share a key on one day, each with the fullest ones."""
    rare: dict[str, list[str]] = defaultdict(list)
    daily: dict[tuple[int, str], list[str]] = defaultdict(list)
    for id_, telling in by_id.items():
        for key in telling.traits.keys:
            rare[key].append(id_)
            if telling.days.is_exact:
                daily[telling.days.first, key].append(id_)
    pairs = {pair for ids in rare.values() if len(ids) <= _CROWD for pair in combinations(ids, 2)}
    for ids in daily.values():
        fullest = sorted(ids, key=lambda id_: (-len(by_id[id_].traits.keys), id_))[:_FULLEST]
        among = ids if len(ids) <= _CROWD else fullest
        pairs.update((min(one, other), max(one, other)) for one in among for other in ids if one != other)
    return pairs


def _kind(telling: Telling, rivals: Rivals) -> Hashable:
    """What tellings share that fit the same groups: only the place of their sentences tells them apart."""
    event = telling.event
    return telling.source, rivals.likeness(telling), event.when, event.status, has_assumed_year(event.citations[0])


class _Groups:
    """Grows groups; what people split stays alone, what they merged is one."""

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

    def fame(self, one: str, other: str) -> int:
        """The number of sources that the groups of two have."""
        return len(self._sources[self._group[one]] | self._sources[self._group[other]])

    def join_given(self, merges: Sequence[Sequence[str]]) -> None:
        for ids in merges:
            known = [id_ for id_ in ids if id_ in self._group]
            for other in known[1:]:
                self._unite(known[0], other)

    def join(self, one: str, other: str) -> None:
        if one in self._alone or other in self._alone or self._group[one] == self._group[other]:
            return
        first, second = self._members[self._group[one]], self._members[self._group[other]]
        tried = self._group[one], len(first), self._group[other], len(second)
        if tried in self._tried:
            return
        self._tried.update((tried, (*tried[2:], *tried[:2])))
        if any(_overlap(self._by_id[a], self._by_id[b]) for a in first for b in second):
            return
        pairs = [(a, b, m * n) for a, m in self._examples(first) for b, n in self._examples(second)]
        if all(self._may_meet(a, b) for a, b, _ in pairs) and self._mostly_agree(pairs):
            self._unite(one, other)

    def _mostly_agree(self, pairs: Sequence[tuple[Telling, Telling, int]]) -> bool:
        """Not more pairs of two groups speak against their being one than for it; of those that name the day, either.

        So a third that tells of both in passing, or of their month, does not join what the day has apart.
        """
        exact = [(a, b, count) for a, b, count in pairs if a.days.is_exact and b.days.is_exact]
        against = sum(count for a, b, count in pairs if self._rivals.contradict(a, b))
        unlike = sum(count for a, b, count in exact if self._is_unlike(a, b))
        return 2 * against <= _count(pairs) and 2 * unlike <= _count(exact)

    def _is_unlike(self, one: Telling, other: Telling) -> bool:
        if self._rivals.contradict(one, other):
            return True
        if self._rivals.evidence(one, other) >= _LEAST:
            return False
        margin = _margin(one, other, self._rivals)
        return margin is None or margin < 0

    def _examples(self, ids: Sequence[str]) -> list[tuple[Telling, int]]:
        """One telling of each kind, and how many there are of it."""
        return [(self._example[kind], count) for kind, count in Counter(map(self._kind.__getitem__, ids)).items()]

    def _may_meet(self, one: Telling, other: Telling) -> bool:
        """Two of one source must be alike themselves: a third that resembles both does not make them one."""
        if one.source == other.source:
            margin = _margin(one, other, self._rivals)
            differ = self._rivals.contradict if one.is_entry != other.is_entry else self._is_unlike
            return margin is not None and (margin >= 0 or not differ(one, other))
        return threshold(one, other) is not None

    def _unite(self, one: str, other: str) -> None:
        low, high = sorted((self._group[one], self._group[other]))
        if low != high:
            self._members[low] += self._members.pop(high)
            self._sources[low] |= self._sources.pop(high)
            for id_ in self._members[low]:
                self._group[id_] = low


def _count(pairs: Sequence[tuple[Telling, Telling, int]]) -> int:
    return sum(count for _, _, count in pairs)
