"""What else two sources tell of a time: where nothing does, or nothing fits as well, the time itself speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from generator.steps.merge.days import Days
from generator.steps.merge.same import Telling, evidence
from generator.steps.merge.traits import Rarity

_LONELY, _ALONE, _CLEARLY = 0.75, 0.5, 0.2
# Off the evidence that is asked: no source tells the time twice; these two do not; they do, but these fit best.
_LEAD = 0.3


class Rivals:
    """All tellings, by source."""

    def __init__(self, tellings: Iterable[Telling], rarity: Rarity) -> None:
        self._rarity = rarity
        self._of: dict[str, list[Telling]] = defaultdict(list)
        self._evidence: dict[tuple[str, str], float] = {}
        self._meeting: dict[tuple[str, Days], list[Telling]] = {}
        self._is_lonely: dict[Days, bool] = {}
        for telling in tellings:
            self._of[telling.source].append(telling)

    def evidence(self, one: Telling, other: Telling) -> float:
        """How much speaks for one event, remembered."""
        key = min(one.id, other.id), max(one.id, other.id)
        if key not in self._evidence:
            self._evidence[key] = evidence(one.traits, other.traits, self._rarity)
        return self._evidence[key]

    def bonus(self, one: Telling, other: Telling) -> float:
        """What the time itself says for two tellings of two sources."""
        if not one.days.meets(other.days):
            return 0.0
        rivals = [(one, each) for each in self._at(other.source, one.days) if each is not other]
        rivals += [(other, each) for each in self._at(one.source, other.days) if each is not one]
        if not rivals:
            coarser = max(one.days, other.days, key=lambda days: days.length)
            return _LONELY if self._tells_nobody_twice(coarser) else _ALONE
        best = max(self.evidence(mine, rival) for mine, rival in rivals)
        return _CLEARLY if self.evidence(one, other) - best >= _LEAD else 0.0

    def _at(self, source: str, days: Days) -> list[Telling]:
        """The tellings of a source that may be of a time."""
        key = source, days
        if key not in self._meeting:
            self._meeting[key] = [telling for telling in self._of[source] if telling.days.meets(days)]
        return self._meeting[key]

    def _tells_nobody_twice(self, days: Days) -> bool:
        if days not in self._is_lonely:
            self._is_lonely[days] = all(len(self._at(source, days)) <= 1 for source in self._of)
        return self._is_lonely[days]
