"""What else two sources tell of a time: where nothing does, or nothing fits as well, the time itself speaks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from generator.steps.merge.days import Days, has_assumed_year
from generator.steps.merge.rarity import Rarity
from generator.steps.merge.same import Telling, content, contradict, evidence, fullness
from generator.steps.merge.traits import Traits

_LONELY, _ALONE, _CLEARLY = 0.75, 0.5, 0.2
# Off the evidence that is asked: no source tells the time twice; these two do not; they do, but these fit best.
_LOOKING_BACK, _OLD = 0.2, 30
# More where both name the very day, and one of them so many days later: what is then told of a day is what it is
# remembered for.
_NEARBY = 0.35
# The same where they do not meet.
_HALF = 184
# Days of the longest time of which the best fit need not tell of the same thing.
_LEAD = 0.3


class Rivals:
    """All tellings, by source."""

    def __init__(self, tellings: Iterable[Telling], rarity: Rarity) -> None:
        self._rarity = rarity
        self._of: dict[str, list[Telling]] = defaultdict(list)
        self._likeness: dict[str, int] = {}
        self._evidence: dict[tuple[int, int, float], float] = {}
        self._contradict: dict[tuple[int, int], bool] = {}
        self._meeting: dict[tuple[str, Days], Counter[int]] = {}
        self._is_lonely: dict[Days, bool] = {}
        self._traits: list[Traits] = []
        self._contents: list[dict[str, float]] = []
        numbers: dict[tuple[tuple[str, float], ...], int] = {}
        for telling in tellings:
            self._of[telling.source].append(telling)
            number = numbers.setdefault(tuple(telling.traits.keys.items()), len(numbers))
            self._likeness[telling.id] = number
            if number == len(self._traits):
                self._traits.append(telling.traits)
                self._contents.append(content(telling.traits, rarity))

    def likeness(self, telling: Telling) -> int:
        """A number that tellings with the same traits share: a list says one thing a thousand times."""
        return self._likeness[telling.id]

    def evidence(self, one: Telling, other: Telling, least: float = 0.0) -> float:
        """How much speaks for one event, remembered."""
        return self._evidence_of(self.likeness(one), self.likeness(other), least)

    def contradict(self, one: Telling, other: Telling) -> bool:
        """Do they tell other acts, or of others? Remembered."""
        key = self.likeness(one), self.likeness(other)
        if key not in self._contradict:
            self._contradict[key] = contradict(one.traits, other.traits, self._rarity)
        return self._contradict[key]

    def bonus(self, one: Telling, other: Telling) -> float:
        """What the time itself says for two tellings of two sources."""
        gap = one.days.gap(other.days)
        rivals = [(one, each) for each in self._at_but(other, one.days.widened(gap))]
        rivals += [(other, each) for each in self._at_but(one, other.days.widened(gap))]
        if gap:
            return _NEARBY if self._is_clear(one, other, rivals) else 0.0
        if not rivals:
            coarser = max(one.days, other.days, key=lambda days: days.length)
            told = _LONELY if self._tells_nobody_twice(coarser) else _ALONE
            return told + _LOOKING_BACK * _look_back(one, other)
        says_enough = max(one.days.length, other.days.length) <= _HALF or self._share_content(one, other)
        return _CLEARLY if says_enough and self._is_clear(one, other, rivals) else 0.0

    def _share_content(self, one: Telling, other: Telling) -> bool:
        """Do they tell of one thing, as far as both tell of any? Of a year "launched a model" is not "launched a
        reform"."""
        ones, others = (self._contents[self.likeness(telling)] for telling in (one, other))
        return not (ones and others) or not ones.keys().isdisjoint(others)

    def has_nearer(self, one: Telling, other: Telling) -> bool:
        """Does either's source tell of the very day of the other what may be that?"""
        of_day = (
            (mine, each)
            for mine, source in ((one, other.source), (other, one.source))
            for each in self._of[source]
            if mine.days.is_exact and each.days.is_exact and each.days.meets(mine.days)
        )
        return any(self.evidence(mine, each) > 0 and not self.contradict(mine, each) for mine, each in of_day)

    def _is_clear(self, one: Telling, other: Telling, rivals: list[tuple[Telling, int]]) -> bool:
        """Do the two fit each other clearly better than each fits anything else that the other's source tells?"""
        best = max((self._evidence_of(self.likeness(mine), rival, 0.0) for mine, rival in rivals), default=0.0)
        return self.evidence(one, other) - best >= _LEAD

    def _evidence_of(self, one: int, other: int, least: float) -> float:
        key = min(one, other), max(one, other), least
        if key not in self._evidence:
            told = evidence(self._traits[one], self._traits[other], self._rarity, least)
            self._evidence[key] = told + fullness(self._contents[one], self._contents[other])
        return self._evidence[key]

    def _at_but(self, telling: Telling, days: Days) -> list[int]:
        """What the other tellings of its source that may be of a time are like; the telling itself may be of it."""
        own = self.likeness(telling)
        return [number for number, count in self._at(telling.source, days).items() if count > (number == own)]

    def _at(self, source: str, days: Days) -> Counter[int]:
        """What the tellings of a source that may be of a time are like, and how many of them."""
        key = source, days
        if key not in self._meeting:
            meeting = (telling for telling in self._of[source] if telling.days.meets(days))
            self._meeting[key] = Counter(map(self.likeness, meeting))
        return self._meeting[key]

    def _tells_nobody_twice(self, days: Days) -> bool:
        if days not in self._is_lonely:
            self._is_lonely[days] = all(self._at(source, days).total() <= 1 for source in self._of)
        return self._is_lonely[days]


def _look_back(one: Telling, other: Telling) -> bool:
    """Do both name one day for sure, and one of them long after?"""
    is_named = one.days.is_exact and other.days.is_exact
    is_sure = not any(has_assumed_year(each.event.citations[0]) for each in (one, other))
    return is_named and is_sure and max(one.age, other.age) > _OLD
